//! Sentences to the writer in a run of addresses that lost its lines: "Faxes may be switched off at night. President Jo Dee …".

use std::ops::Range;

use crate::data::markers::words;
use crate::data::missions::names_house;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::text::hits::sentence_end;
use crate::import::text::prose::has_digit;
use crate::import::text::shadow::{Shadow, floor};
use crate::import::to_writer::{among_addresses, is_order_to_write};

use super::prose;

/// A part of a run: a sentence to the writer, or what stands between two of them.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    Spoken(Range<usize>),
    /// "Local authorities:", "Please write to both of these officials:".
    Heading(Range<usize>),
    Address(Range<usize>),
}

/// What ends a sentence, or the call before its colon.
const ENDS: [char; 3] = ['.', '!', ':'];

/// No sentence to the writer is longer.
const LONGEST: usize = 400;

/// The parts of a run: sentences to the writer stand before an address, or behind the country that it ends with.
pub(super) fn parts(shadow: &Shadow, run: Range<usize>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = shadow.trimmed(run);
    while !rest.is_empty() {
        let sentence = first_sentence(shadow, rest.clone());
        let begins = among_addresses::begins(shadow.slice(rest.clone()));
        let told_time = among_addresses::tells_time(shadow.slice(sentence.clone()));
        // "mark long | minister of justice" is somebody, where no full stop says otherwise.
        let unended = (begins && !among_addresses::may_begin_name(shadow.slice(rest.clone())) || told_time)
            && !shadow.slice(sentence.clone()).ends_with(ENDS)
            && ends_address(shadow, rest.clone());
        // "if possible, also write to | the minister of justice ana fee …".
        if let Some(at) = unended.then(|| behind_lead(shadow, rest.clone())).flatten() {
            parts.push(Part::Heading(shadow.trimmed(rest.start..at)));
            rest.start = at;
            continue;
        }
        if let Some(at) = unended.then(|| before_addressee(shadow, sentence.clone())).flatten() {
            parts.push(Part::Spoken(shadow.trimmed(rest.start..at)));
            rest.start = at;
            continue;
        }
        let behind = if begins { None } else { behind_address(shadow, rest.start..sentence.end) };
        let goes_on =
            matches!(parts.last(), Some(Part::Spoken(_))) && among_addresses::goes_on(shadow.slice(sentence.clone()));
        let part = match behind {
            Some(at) => Part::Address(shadow.trimmed(rest.start..at)),
            None if is_heading(shadow, &sentence) => Part::Heading(sentence),
            None if goes_on || among_addresses::speaks(shadow, sentence.clone()) => Part::Spoken(sentence),
            None => {
                // What stands behind the first full stop is looked at for a sentence behind the address.
                let behind = behind_address(shadow, sentence.end..rest.end);
                Part::Address(shadow.trimmed(rest.start..behind.unwrap_or(rest.end)))
            }
        };
        let (Part::Spoken(taken) | Part::Heading(taken) | Part::Address(taken)) = &part;
        rest = shadow.trimmed(taken.end.max(rest.start + 1)..rest.end);
        parts.push(part);
    }
    parts
}

/// "Time difference = GMT + 5 hrs | President Jo Dee …": where the addressee begins behind words to the writer that have lost
/// their full stop; not "please write to the | president".
fn before_addressee(shadow: &Shadow, run: Range<usize>) -> Option<usize> {
    let text = shadow.slice(run.clone());
    let mut places = text.match_indices(' ').map(|(at, _)| at + 1);
    let leads_on = |at: usize| {
        let last = text.get(..at).unwrap_or_default().trim_end().rsplit(' ').next().unwrap_or_default();
        words().class(WordClass::EndsNoSentence).contains(last)
    };
    places.find(|at| text.get(*at..).is_some_and(opens_addressee) && !leads_on(*at)).map(|at| run.start + at)
}

/// Where the first addressee of a run begins behind words that lead to it: "also write to | the minister …"; none where a
/// sentence goes on behind it, "letters to the minister may be sent …".
fn behind_lead(shadow: &Shadow, run: Range<usize>) -> Option<usize> {
    let text = shadow.slice(run.clone());
    let class = |class: WordClass| words().class(class);
    let mut places = text.match_indices(' ').map(|(at, _)| at + 1);
    let at = places.find(|at| text.get(*at..).is_some_and(opens_addressee))?;
    let (lead, addressee) = text.split_at_checked(at)?;
    let mut said = lead.trim_end().rsplit(' ');
    let leads =
        said.next().is_some_and(|last| class(WordClass::HeadingEnd).contains(last)) && said.any(is_order_to_write);
    (leads && !addressee.split(' ').any(among_addresses::is_sure_verb)).then_some(run.start + at)
}

/// The first sentence of a run, or the call before its colon: "Please address both of the following: Minister Jo Dee …".
fn first_sentence(shadow: &Shadow, run: Range<usize>) -> Range<usize> {
    let limit = floor(shadow, run.end.min(run.start + LONGEST));
    let end = sentence_end(shadow, run.start, limit);
    let text = shadow.slice(run.start..end);
    let call = |before: &str| among_addresses::begins(before) || prose::is_group_heading(before);
    // "… are answered by a clerk: ask for a fax tone.": what stands behind is said as well.
    // "Please be courteous: the minister has often changed his mind.": nobody stands behind it either.
    let tells = |behind: &str| {
        behind.ends_with('.') && !has_digit(behind) && behind.split(' ').any(among_addresses::is_sure_verb)
    };
    let leads = |(before, behind): &(&str, &str)| call(before) && !among_addresses::begins(behind) && !tells(behind);
    let Some((before, behind)) = text.split_once(": ").filter(leads) else {
        return run.start..end;
    };
    // "Please also write to the embassy: 12 Mill Avenue, Springfield": the address is that of a house in the sentence.
    if names_house(before) && !opens_addressee(behind) && !names_house(behind) {
        return run;
    }
    run.start..run.start + before.len() + 1
}

/// "Local authorities: Provincial Commissioner Jo Dee …", "Please address appeals to both of these officials: …".
fn is_heading(shadow: &Shadow, sentence: &Range<usize>) -> bool {
    let text = shadow.slice(sentence.clone());
    let Some(words_before) = text.strip_suffix(':') else { return false };
    let of_recipients = [WordClass::Recipients, WordClass::Copying, WordClass::LoneLead];
    let names = |word: &str| of_recipients.iter().any(|class| words().class(*class).contains(word));
    let leads = among_addresses::speaks(shadow, sentence.clone()) && words_before.split(' ').any(names);
    prose::is_group_heading(words_before) || leads
}

/// Where a sentence to the writer begins behind the end of an address: "… Nairobi, Kenya | please let us know of any answer."
fn behind_address(shadow: &Shadow, run: Range<usize>) -> Option<usize> {
    const MOST: usize = 8;
    /// No address has more words, and no country a name so long, in bytes.
    const MOST_WORDS: usize = 400;
    const LONGEST_END: usize = 120;
    let text = shadow.slice(run.clone());
    let end = shadow.trimmed(run.clone()).end;
    let places = text.match_indices(' ').map(|(at, _)| at + 1).take(MOST_WORDS);
    let opens = |at: &usize| text.get(*at..).is_some_and(among_addresses::begins);
    let near = |at: usize| floor(shadow, (run.start + at).saturating_sub(LONGEST_END)).max(run.start)..run.start + at;
    let mut ended = places.filter(|at| opens(at) || ends_address(shadow, near(*at))).take(MOST);
    ended.find_map(|at| {
        let place = run.start + at;
        let sentence = first_sentence(shadow, place..end);
        let said = || among_addresses::is_said(shadow.slice(sentence.clone()));
        let is_said = ends_address(shadow, run.start..place)
            && (opens(&at) || said())
            && among_addresses::speaks(shadow, sentence.clone());
        is_said.then_some(place)
    })
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::case_on_one_line;
    use crate::model::{Addressee, Role};

    /// The first line, the number of lines and the salutation of each.
    fn read_of(addressees: &[Addressee]) -> Vec<(&str, usize, &str)> {
        let lines = addressees.iter().map(|one| (one.lines.first().map_or("", String::as_str), one.lines.len()));
        lines.zip(addressees).map(|((first, count), one)| (first, count, one.salutation.as_str())).collect()
    }

    const PRESIDENT: &str = "president jo bee state house po box 12 nairobi, kenya";
    const CHIEF: &str = "commissioner of police ana fee po box 77 nairobi, kenya";

    #[test]
    fn a_sentence_before_an_address_takes_nobody_with_it() {
        for said in [
            "the lines may be switched off at night, please try again.",
            "please write to both of them.",
            "please use air mail only:",
            "postal services to kenya are slow.",
            "all letters to the president may also be sent by way of the embassy in your country.",
            "if you hear no tone, please send a letter.",
            "please use air mail only",
            "time difference = gmt + 5 hrs / bst + 4 hrs",
            "fax machines are often out of paper, and some numbers are answered by a clerk. please send a letter.",
            "fax machines are often out of paper, and some numbers are answered by a secretary: ask for \"fax pozhaluista\". if the fax does not go through, please send an airmail letter.",
        ] {
            let case = case_on_one_line(&format!(
                "appeals to: {said} {PRESIDENT} salutation: your excellency {said} {CHIEF} salutation: dear commissioner"
            ));
            let read: Vec<(usize, &str)> =
                read_of(&case.addressees).iter().map(|(_, count, salutation)| (*count, *salutation)).collect();
            assert_eq!(read, [(4, "your excellency"), (4, "dear commissioner")], "{said}: {:?}", case.addressees);
            let told = case.notes.join(" ");
            assert!(told.starts_with(said.trim_end_matches(':')), "{said}: {told:?}");
        }
    }

    #[test]
    fn a_sentence_behind_an_address_leaves_it() {
        for said in ["please let us know of any answer to your letter.", "if possible, please send one to the embassy."]
        {
            let case = case_on_one_line(&format!(
                "appeals to: {PRESIDENT} salutation: your excellency copies to: the lantern po box 9 nairobi, kenya {said} send an email to a@b.example with the number in the subject line."
            ));
            let copies: Vec<&Addressee> = case.addressees.iter().filter(|one| one.role == Role::Copy).collect();
            let lines: Vec<&str> = copies.iter().flat_map(|one| &one.lines).map(String::as_str).collect();
            assert_eq!(lines, ["the lantern", "po box 9", "nairobi, kenya"], "{said}");
        }
    }

    #[test]
    fn words_that_lead_to_addresses_are_nobody() {
        for (heading, role) in [
            ("if possible, also write to:", Role::Appeal),
            ("if possible, also write to the", Role::Appeal),
            ("please address appeals to both of the following officials:", Role::Appeal),
            ("if possible, please send copies of your appeals to:", Role::Copy),
            ("copies to:", Role::Copy),
        ] {
            let case =
                case_on_one_line(&format!("appeals to: {PRESIDENT} salutation: dear president {heading} {CHIEF}"));
            let read: Vec<(usize, Role)> = case.addressees.iter().map(|one| (one.lines.len(), one.role)).collect();
            assert_eq!(read, [(4, Role::Appeal), (4, role)], "{heading}: {:?}", case.addressees);
            assert_eq!(case.addressees[0].salutation, "dear president", "{heading}");
        }
    }

    #[test]
    fn names_and_papers_with_a_verb_in_them_are_no_sentences() {
        for copy in [
            "can ali dundar lantern of istanbul turkey.",
            "the lantern will bee nairobi kenya.",
            "mo can the daily lantern of nairobi.",
        ] {
            let case =
                case_on_one_line(&format!("appeals to: {PRESIDENT} salutation: your excellency copies to: {copy}"));
            let roles: Vec<Role> = case.addressees.iter().map(|one| one.role).collect();
            assert_eq!(roles, [Role::Appeal, Role::Copy], "{copy}: {:?}", case.notes);
        }
    }

    #[test]
    fn an_institution_of_the_government_heads_no_group() {
        for first in ["secretariat of the government", "house of the government", "ministry of local government"] {
            let case =
                case_on_one_line(&format!("appeals to: {first}: jo bee po box 12 nairobi, kenya salutation: dear sir"));
            let lines: Vec<&str> = case.addressees.iter().flat_map(|one| &one.lines).map(String::as_str).collect();
            assert_eq!(lines.first().map(|line| line.trim_end_matches(':')), Some(first), "{lines:?}");
        }
    }

    #[test]
    fn the_address_of_a_house_that_a_sentence_names_is_nobody() {
        let case = case_on_one_line(&format!(
            "appeals to: {PRESIDENT} salutation: dear president please also write to the embassy of kenya: 12 mill avenue springfield"
        ));
        assert_eq!(case.addressees.len(), 1, "{:?}", case.addressees);
        let case = case_on_one_line(&format!(
            "appeals to: {PRESIDENT} she was held at night and has been beaten. they were told that she had been moved. {CHIEF}"
        ));
        assert!(case.notes.is_empty(), "{:?}", case.notes);
    }

    #[test]
    fn labels_that_are_glued_in_small_letters_part_what_stands_around_them() {
        let case = case_on_one_line(&format!(
            "appeals to:{PRESIDENT}salutation: your excellency{CHIEF}salutation: dear commissionercopies to:the editor the lantern po box 9 nairobi, kenya"
        ));
        assert_eq!(
            read_of(&case.addressees),
            [
                ("president jo bee", 4, "your excellency"),
                ("commissioner of police", 4, "dear commissioner"),
                ("the editor", 4, "")
            ]
        );
    }

    #[test]
    fn a_call_whose_reason_is_told_leads_to_nobody() {
        let told =
            "please be courteous: the minister has often changed his mind. nairobi is 8 hours ahead of new york.";
        let case = case_on_one_line(&format!(
            "appeals to:{told} minister of justice ana fee po box 77 nairobi, kenya faxes 254 20 555 0101 mr mo dee governor po box 9 kisumu, kenya"
        ));
        let read: Vec<(usize, usize)> = case.addressees.iter().map(|one| (one.lines.len(), one.fax.len())).collect();
        assert_eq!(read, [(4, 1), (4, 0)], "{:?}", case.addressees);
    }
}
