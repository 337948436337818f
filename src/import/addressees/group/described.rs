//! What the next addressee is, above or before its name: "NGO", "Human rights organization:", "Newspaper".

use std::ops::Range;

use crate::data::countries;
use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::cut;
use crate::import::pieces::describes_body;

use super::Group;

impl Group<'_> {
    /// Takes a line that only says what the next addressee is: the first line of its address, as the sheet prints it. Behind a colon
    /// the name follows, and the words are a remark.
    pub(super) fn is_description(&mut self, range: Range<usize>, paragraph: bool, block: u32) -> bool {
        let next = self.shadow.line_at(range.end + 1).map_or(0..0, |line| line.range.clone());
        let stands_alone = !self.shadow.one_line && self.describes(range.clone(), next);
        // "… Lomé, Togo" / "(newspaper)" / "Le Matin".
        let is_parted = paragraph && self.is_behind_end() && self.shadow.slice(range.clone()).starts_with('(');
        if !stands_alone || !is_parted && !self.begins_next(range.clone(), paragraph, block) {
            return false;
        }
        self.switch = Some(range.start);
        self.described.push(range);
        true
    }

    /// "Human rights organization: The League, …": what stands behind the words and their colon.
    pub(super) fn behind_description(&mut self, range: Range<usize>) -> Range<usize> {
        let text = self.shadow.slice(range.clone());
        let length = words().class(WordClass::CopyDescription).at_start(text);
        if length == 0 {
            return range;
        }
        let rest = text.get(length..).unwrap_or_default();
        let behind = [":", " :"].iter().find_map(|colon| rest.strip_prefix(colon));
        let behind = behind.or(Some(rest).filter(|rest| self.shadow.one_line && names_another(text, rest.trim())));
        let Some(behind) = behind.filter(|behind| !behind.trim().is_empty()) else { return range };
        self.described.push(range.start..range.start + length);
        self.switch = Some(range.start);
        self.shadow.trimmed(range.end - behind.len()..range.end)
    }

    /// "NGO The League PO Box 12 …" on one line: the first line of an address is no line where it says what the next one is.
    pub(super) fn without_description(&mut self, lines: Vec<cut::Line>) -> Vec<cut::Line> {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return lines };
        let (described, end) = (first.range.clone(), last.range.end);
        let next = lines.get(1).map_or(0..0, |line| line.range.clone());
        if lines.len() < 2 {
            return lines;
        }
        if !self.describes(described.clone(), next) {
            return self.with_first_named(lines);
        }
        self.switch = Some(described.start);
        let rest = self.shadow.trimmed_of(described.end..end, &[',', ':', ';', '-']);
        self.described.push(described);
        cut::lines(self.shadow, rest)
    }

    /// "Newspaper El Espectador" on one line, behind the address before it: the first line is what stands behind the words.
    fn with_first_named(&mut self, mut lines: Vec<cut::Line>) -> Vec<cut::Line> {
        let Some(first) = lines.first_mut().filter(|_| self.shadow.one_line) else { return lines };
        let text = self.shadow.slice(first.range.clone());
        let length = words().class(WordClass::CopyDescription).at_start(text);
        let rest = text.get(length..).filter(|_| length > 0).unwrap_or_default().trim();
        let name = first.range.end - rest.len();
        let is_name = names_another(text, rest)
            || self.is_short_form(name..first.range.end)
            || is_unknown_name(rest.split(' ').next().unwrap_or_default()) && !names_house(rest);
        if !rest.is_empty() && is_name {
            let described = first.range.start..first.range.start + length;
            first.range.start = name;
            self.switch = Some(described.start);
            self.described.push(described);
        }
        lines
    }

    /// "Trade union | USO": all that stands behind is one word in capitals, in a sheet that has small letters.
    fn is_short_form(&self, name: Range<usize>) -> bool {
        const SHORTEST: usize = 3;
        let name = self.shadow.raw(name);
        !self.shadow.lower_case && name.chars().count() >= SHORTEST && name.chars().all(char::is_uppercase)
    }

    /// Whether a line says what somebody is whose name stands in the next: "Land rights NGO" above "PO Box 7" is itself a name.
    fn describes(&self, line: Range<usize>, next: Range<usize>) -> bool {
        let text = self.shadow.slice(line).trim_matches(['(', ')', ':', ' ']);
        let next = self.shadow.slice(next);
        let is_street = || {
            next.starts_with(|letter: char| letter.is_ascii_digit())
                || office_words().streets.at_start(next) > 0
                || office_words().post_boxes.at_start(next) > 0
        };
        words().class(WordClass::CopyDescription).contains(text) || describes_body(text) && !is_street()
    }
}

/// "Newspaper | The Daily Star", "Human rights NGO | Association …": words behind a description that begin a name of their
/// own, and lead on to no more of it, as "Newspaper House" and "NGO Coordination Board" do.
fn names_another(text: &str, rest: &str) -> bool {
    const FEWEST_BEFORE_INSTITUTION: usize = 3;
    const FEWEST_BEFORE_UNKNOWN: usize = 2;
    let described = text.get(..text.len() - rest.len()).unwrap_or_default().trim().split(' ').count();
    let first = rest.split(' ').next().unwrap_or_default();
    let article = words().class(WordClass::Article).contains(first) && first.len() > 1;
    // "newspaper | prensa libre".
    let paper = words().class(WordClass::PaperName).contains(first);
    article
        || paper
        || described >= FEWEST_BEFORE_INSTITUTION && office_words().institutions.at_start(rest) > 0
        || described >= FEWEST_BEFORE_UNKNOWN && is_unknown_name(first)
}

/// "Newspaper | Publishers Association", "… Kiosk House", "… Lagos branch": whether words name a body or a house of their own.
fn names_house(text: &str) -> bool {
    let office = office_words();
    [&office.institutions, &office.last_words, &office.street_last].iter().any(|words| words.occur_in(text))
}

/// "Local NGO | Codigo DH", "Indigenous organization | COPINH": a word that is in no list of ours, and so may be a name.
fn is_unknown_name(first: &str) -> bool {
    const SHORTEST: usize = 4;
    let office = office_words();
    let known =
        [&office.institutions, &office.last_words, &office.describing, &office.describing_behind, &office.streets];
    first.len() >= SHORTEST
        && first.chars().all(char::is_alphabetic)
        && !words().is_plain(first)
        && !words().class(WordClass::NeverFirst).contains(first)
        && !words().class(WordClass::MoreOfBody).contains(first)
        && countries::find(first).is_none()
        && !office.towns.contains(first)
        && !known.iter().any(|known| known.at_start(first) > 0)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::{addressees, case_on_one_line};

    #[test]
    fn what_a_body_stands_for_is_a_line_or_with_a_colon_a_remark() {
        let bare = case_from_text(
            "APPEALS TO:\nMinister\nJo Dee\nBP 5, Lomé, Togo\n\nCOPIES TO:\nLand rights NGO\nAssociation des Champs\nBP 77\nLomé, Togo\n",
        );
        let copy = bare.value.addressees.last().expect("the copy");
        assert_eq!(copy.lines, ["Land rights NGO", "Association des Champs", "BP 77", "Lomé, Togo"]);
        let noted = case_from_text(
            "APPEALS TO:\nMinister\nJo Dee\nBP 5, Lomé, Togo\n\nCOPIES TO:\nLand rights NGO:\nAssociation des Champs\nBP 77\nLomé, Togo\n",
        );
        let said =
            noted.notices.iter().find(|notice| notice.code == "address-description-noted").expect("said beside it");
        assert_eq!((said.text.as_str(), said.place.to_string().as_str()), ("Land rights NGO", "/addressees/1/lines"));
        let case = noted.value;
        let copy = case.addressees.last().expect("the copy");
        assert_eq!(copy.lines, ["Association des Champs", "BP 77", "Lomé, Togo"]);
        assert_eq!(copy.note, "Land rights NGO");
    }

    #[test]
    fn on_one_line_an_unknown_word_behind_what_a_copy_is_begins_its_name() {
        let first_line = |copy: &str| {
            let addresses = "appeals to: minister of justice ana bee bp 5 lome togo fax: + 228 21 00 00 copies to:";
            let sheet = case_on_one_line(&format!("{addresses} {copy} calle lima 118 oaxaca, mexico"));
            sheet.addressees.get(1).and_then(|copy| copy.lines.first().cloned()).unwrap_or_default()
        };
        assert_eq!(first_line("local ngo codigo dh"), "local ngo");
        assert_eq!(first_line("indigenous organization copinh"), "indigenous organization");
        assert!(first_line("ngo coordination board").starts_with("ngo coordination"));
        assert_eq!(first_line("newspaper suara timor"), "newspaper");
        assert_eq!(first_line("Trade union USO"), "Trade union");
    }

    #[test]
    fn what_a_copy_is_stands_where_the_sheet_has_it() {
        for description in
            ["Human rights organization", "Human rights organization:", "NGO", "Organización de derechos humanos"]
        {
            let case = case_from_text(&format!("APPEALS TO:\nMinister\nJo Dee\nLima, Peru\nFax: +51 1 555 0101\n\nCOPIES TO:\n{description}\nLiga de Campesinos\nCalle 9 No. 2\nLima, Peru\n")).value;
            let copy = case.addressees.get(1).map(|one| (one.lines.len(), one.note.trim_end_matches(':').to_owned()));
            let bare = description.trim_end_matches(':');
            let expected = if bare == description { (4, String::new()) } else { (3, bare.to_owned()) };
            assert_eq!(copy, Some(expected), "{description:?}");
        }
        let told = "he was seen. he was held. he was freed. he fled. he came back. ".repeat(8);
        for description in ["human rights organization", "ngo", "organisation de defense des droits humains:"] {
            let case = case_from_text(&format!("ua 1/02 peru jo dee (m) {told} appeals to: minister ana bee 3 hill road lima, peru fax: +51 1 555 0101 copies to: {description} liga nacional de campesinos calle 9 no. 2 lima, peru\n")).value;
            let place = usize::from(!description.ends_with(':'));
            let copy = case.addressees.get(1).map(|one| one.lines.get(place).cloned().unwrap_or_default());
            assert_eq!(copy.as_deref(), Some("liga nacional de campesinos"), "{description:?}");
        }
        for (description, name) in [
            ("newspaper", "the daily lantern"),
            ("human rights ngo", "association nationale des prisonniers"),
            ("newspaper", "house of the lantern"),
        ] {
            let case = case_from_text(&format!("ua 1/02 mali jo dee (m) {told} appeals to: minister ana bee 3 hill road bamako, mali fax: +223 2 555 0101 copies to: {description} {name} 33 rue 12 bamako, mali\n")).value;
            let copy = case.addressees.get(1).map(|one| one.lines.get(1).cloned().unwrap_or_default());
            let parted = copy.as_deref() == Some(name);
            assert_eq!(parted, !name.starts_with("house"), "{copy:?}");
        }
        // "Newspaper House" is where somebody works.
        let found = addressees("The Editor\nNewspaper House\nLima, Peru");
        assert_eq!(found.first().map(|one| one.lines.len()), Some(3));
    }

    #[test]
    fn what_follows_the_heading_of_copies_in_small_letters_is_nobody() {
        let case = case_from_text("APPEALS TO:\nMinister\nJo Dee\nBP 5, Lomé, Togo\n\nCOPIES TO: journalists and human rights organization\nLe Rédacteur en chef\nMidi Madagasikara\nLot IVN 77, Ankadivato\nAntananarivo 101, Madagascar\n").value;
        let lines: Vec<usize> = case.addressees.iter().map(|one| one.lines.len()).collect();
        assert_eq!(lines, [3, 4]);
    }
}
