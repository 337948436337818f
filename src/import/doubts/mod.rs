//! Doubts: the case that was read, looked at once more beside its source.
//!
//! Readers go wrong in many ways, and what comes out is wrong in few: a line that is none of an address, half a line, two
//! addressees in one, words that look like an address and are in none. Whatever part of the reader it was, a doubt says so
//! beside the line. A doubt about what is right is noise: a rule stays only while `tests/import/damage` shows that it
//! earns its place.

mod days;
mod halves;
mod left_over;
mod lines;
mod numbers;
mod others;
mod salutation;

use std::collections::HashSet;

use serde_json::Value;

use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::import::address_lines::reading;
use crate::import::text::hits::Hit;
use crate::import::text::shadow::Shadow;
use crate::model::{Addressee, Case};
use crate::notice::{Fix, Noted, Notice, Place};

/// A sheet with more addressees is a list of addresses and not looked at.
const MOST_ADDRESSEES: usize = 40;

/// Says what is doubtful about a case, each thing once, beside what it is about.
pub(super) fn raise(mut noted: Noted<Case>, shadow: &Shadow, hits: &[Hit]) -> Noted<Case> {
    let case = &noted.value;
    if case.addressees.len() > MOST_ADDRESSEES {
        let count = case.addressees.len();
        noted.notices.push(Notice::warning("doubts-too-many").with("count", count));
        return noted;
    }
    let page = Page::of(case);
    let blocks: Vec<Block> = case.addressees.iter().enumerate().map(|(index, one)| Block::new(index, one)).collect();
    let mut doubts = Doubts::about(case);
    for block in &blocks {
        lines::examine(block, &page, shadow.lower_case, &mut doubts);
    }
    halves::examine(&blocks, &mut doubts);
    salutation::examine(&blocks, &mut doubts);
    numbers::examine(&blocks, &mut doubts);
    left_over::examine(shadow, hits, &mut doubts);
    days::examine(case, &mut doubts);
    others::examine(case, shadow.lower_case, &mut doubts);
    let notices = doubts.notices;
    noted.notices.extend(notices);
    noted
}

/// What the heads and feet of the pages may repeat, folded.
struct Page {
    title: String,
    number: String,
    index: String,
}

impl Page {
    fn of(case: &Case) -> Self {
        Self { title: folded(&case.title), number: folded(&case.case_number), index: folded(&case.index) }
    }
}

/// An addressee, its lines as they are compared.
struct Block<'a> {
    index: usize,
    addressee: &'a Addressee,
    lines: Vec<String>,
}

impl<'a> Block<'a> {
    fn new(index: usize, addressee: &'a Addressee) -> Self {
        Self { index, addressee, lines: addressee.lines.iter().map(|line| folded(line)).collect() }
    }

    fn raw(&self, line: usize) -> &'a str {
        self.addressee.lines.get(line).map_or("", String::as_str)
    }

    fn pointer(&self) -> String {
        format!("/addressees/{}", self.index)
    }
}

/// Whether a folded line begins with a form of address or an office.
fn opens_addressee(line: &str) -> bool {
    reading::office_at_start(line) > 0 || office_words().honorifics.at_start(line) > 0
}

/// The doubts so far.
struct Doubts<'a> {
    case: &'a Case,
    notices: Vec<Notice>,
    /// Where the notices are.
    places: HashSet<Place>,
}

impl<'a> Doubts<'a> {
    fn about(case: &'a Case) -> Self {
        Self { case, notices: Vec::new(), places: HashSet::new() }
    }

    /// A doubt about a line of an address; to keep the line settles it.
    fn of_line(&mut self, code: Notice, block: &Block, line: usize) {
        let pointer = format!("{}/lines/{line}", block.pointer());
        let keep = Fix::new(pointer.clone(), block.raw(line), block.raw(line));
        let notice = if code.text.is_empty() { code.about(block.raw(line)) } else { code };
        self.add(notice.at_field(pointer).with_fix(keep));
    }

    /// A doubt about an address as a whole; to keep its lines settles it.
    fn of_address(&mut self, code: Notice, block: &Block) {
        let pointer = format!("{}/lines", block.pointer());
        let lines = Value::from(block.addressee.lines.clone());
        let notice = if code.text.is_empty() { code.about(block.addressee.lines.join(" / ")) } else { code };
        self.add(notice.at_field(pointer.clone()).with_fix(Fix::new(pointer, lines.clone(), lines)));
    }

    /// One notice for each place.
    fn add(&mut self, notice: Notice) {
        if self.places.insert(notice.place.clone()) {
            self.notices.push(notice);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    /// The doubts about a sheet with these addresses, as codes and places.
    fn check_doubts(addresses: &str, expected: &[(&str, &str)]) {
        let sheet = format!("UA 1/02 Fear for safety 3 May 2002\nKENYA Jo Dee\n\nAPPEALS TO:\n{addresses}\n");
        let notices = case_from_text(&sheet).notices;
        let doubts =
            notices.iter().filter(|notice| notice.code.starts_with("doubt-") || notice.code == "sheet-lines-maybe-one");
        let found: Vec<(String, String)> =
            doubts.map(|notice| (notice.code.to_string(), notice.place.to_string())).collect();
        let found: Vec<(&str, &str)> = found.iter().map(|(code, place)| (code.as_str(), place.as_str())).collect();
        assert_eq!(found, expected, "{addresses}");
    }

    #[test]
    fn right_addresses_are_not_doubted() {
        check_doubts(
            "Minister of Justice\nMr Jo Dee\nMinistry of Justice\nPO Box 12\nNairobi, Kenya\nSalutation: Dear Minister",
            &[],
        );
        check_doubts("Prosecutor\nAna Bee\nul. Lenina 4\n220016 g. Minsk\nBelarus\nSalutation: Dear Prosecutor", &[]);
    }

    #[test]
    fn lines_that_are_none_of_an_address_are_doubted() {
        let line = [("doubt-line", "/addressees/0/lines/2")];
        for none in
            ["The trial of the three men was adjourned again last week.", "UA 1/02", "Saxuxation: Your Excellency"]
        {
            check_doubts(
                &format!(
                    "Minister of Justice\nMr Jo Dee\n{none}\nPO Box 12\nNairobi, Kenya\nSalutation: Dear Minister"
                ),
                &line,
            );
        }
    }

    #[test]
    fn lines_that_a_margin_broke_are_doubted() {
        let line = [("sheet-lines-maybe-one", "/addressees/0/lines/2")];
        for (above, below) in [("Ministry of Jus-", "tice"), ("Room", "12"), ("Ministry of the Interior", "Building")] {
            check_doubts(
                &format!("Minister\nMr Jo Dee\n{above}\n{below}\nPO Box 12\nNairobi, Kenya\nSalutation: Dear Minister"),
                &line,
            );
        }
    }

    #[test]
    fn an_addressee_without_the_salutation_that_the_others_have_is_doubted() {
        let two = "Minister of Justice\nMr Jo Dee\nPO Box 12\nNairobi, Kenya\nSalutation: Dear Minister\n\nPresident\nMr Al Fee\nPO Box 3\nNairobi, Kenya";
        check_doubts(two, &[("doubt-no-salutation", "/addressees/1/salutation")]);
        check_doubts(&format!("{two}\nSalutation: Dear Mr Fee"), &[]);
    }

    const PRESIDENT: &str = "President\nMr Al Fee\nState House\nPO Box 3\nNairobi, Kenya\nSalutation: Dear President";

    #[test]
    fn half_an_address_is_doubted() {
        let half = "12 Mill Road\nNairobi, Kenya\nFax: +254 2 555 0101\nSalutation: Dear Minister";
        check_doubts(&format!("{PRESIDENT}\n\n{half}"), &[("doubt-half", "/addressees/1/lines")]);
    }

    #[test]
    fn two_columns_that_were_read_as_one_are_doubted() {
        let two =
            "Minister of Justice\nMr Jo Dee\nPO Box 12 PO Box 12\nNairobi Nairobi\nKenya\nSalutation: Dear Minister";
        check_doubts(two, &[("doubt-two-in-one", "/addressees/0/lines")]);
    }

    #[test]
    fn a_number_that_a_letter_cut_short_is_doubted() {
        let cut = PRESIDENT.replace("Salutation", "Fax: +254 2 555 0l01\nSalutation");
        check_doubts(&cut, &[("doubt-number", "/addressees/0/fax/0")]);
    }

    #[test]
    fn a_salutation_of_somebody_else_is_doubted() {
        let other = "Minister of Justice\nMr Jo Dee\nPO Box 12\nNairobi, Kenya\nSalutation: Dear President Fee";
        check_doubts(&format!("{PRESIDENT}\n\n{other}"), &[("doubt-salutation", "/addressees/1/salutation")]);
    }

    #[test]
    fn an_address_in_the_demands_is_doubted() {
        let sheet = "UA 1/02 Fear for safety\nKENYA Jo Dee\n\nRECOMMENDED ACTION: Please send letters:\n- urging that he is released;\n- asking where he is, Minister of Justice, PO Box 12, Nairobi, Kenya Fax: +254 2 555 0101\n";
        let noted = case_from_text(sheet);
        let doubts = noted.notices.iter().filter(|notice| notice.code.starts_with("doubt-"));
        let found: Vec<String> = doubts.map(|notice| format!("{} {}", notice.code, notice.place)).collect();
        assert_eq!(found, ["doubt-demand /demands/1"], "{:?}", noted.value.demands);
    }
}
