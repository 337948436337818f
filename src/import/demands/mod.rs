//! What the letter asks for: the sentence that leads in, the items below it, and for whom each is meant.
//!
//! Uses `sections`, `text`, `figures`.

mod below;
mod broken;
mod for_writer;
mod in_letter;
mod items;
mod language;
mod lead_in;
mod targets;
mod unmarked;

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::Phrases;
use crate::data::word_classes::WordClass;
use crate::model::{FurnitureKind, LanguageTag};
use crate::notice::Notice;

use crate::import::figures::dates;
use crate::import::sections::Section;
use crate::import::text::bullets::asks;
use crate::import::text::draft::Draft;
use crate::import::to_writer::{among_demands, order_to_write};

use self::for_writer::without_notes;
use self::items::{Item, items, trimmed_item, with_nested};
use self::language::{tells_language, without_language};
use self::lead_in::intro_end;
use self::targets::{asks_authorities, behind_bracket_for_all, target_in, target_in_bracket};
use crate::import::text::languages;

pub(super) use self::below::read_below;
pub(super) use self::in_letter::read_in_letter;

/// Reads what the letter asks for: the items after the heading, however they are marked.
pub(super) fn read(draft: &mut Draft, section: &Section) {
    let shadow = draft.shadow;
    let intro_end = intro_end(shadow, section);
    let intro = section.heading.start..intro_end;
    languages::read(draft, intro.clone());
    read_deadline(draft, intro.clone());
    let numbered = for_writer::number_to_quote(shadow, &intro);
    let bracketed = among_demands::in_brackets(shadow.slice(intro.clone()));
    let bracketed = bracketed.into_iter().map(|bracket| intro.start + bracket.start..intro.start + bracket.end);
    draft.furniture(FurnitureKind::Marker, intro.clone());
    numbered.into_iter().chain(bracketed).for_each(|said| draft.note(said));
    let body = without_notes(draft, intro_end..section.body.end);
    let items = body.into_iter().flat_map(|part| with_nested(shadow, items(shadow, part)));
    let mut items: Vec<Item> = items.collect();
    let told = for_writer::told_below_list(shadow, &items);
    let said = items.split_off(items.len() - told);
    let first = draft.case.demands.len();
    let mut group: Option<Range<usize>> = None;
    for item in items {
        enter(draft, item, &mut group);
    }
    let words = broken::words(shadow, intro_end..section.body.end);
    broken::close(draft, first, &words);
    said.into_iter().for_each(|item| draft.note(item.text));
}

/// Reads what to ask for once more, in another language: a translation where it has as many demands.
///
/// The answer is where the text goes on that was not read.
pub(super) fn read_again(draft: &mut Draft, section: &Section, language: &str) -> usize {
    let shadow = draft.shadow;
    let start = intro_end(shadow, section);
    let items = items(shadow, start..section.body.end);
    let texts: Vec<Range<usize>> = items.iter().filter_map(|item| trimmed_item(shadow, item.text.clone())).collect();
    draft.furniture(FurnitureKind::Marker, section.heading.clone());
    if texts.is_empty() || texts.len() != draft.case.demands.len() {
        return section.heading.end;
    }
    draft.furniture(FurnitureKind::Marker, section.heading.start..start);
    for (item, text) in items.iter().zip(&texts) {
        draft.furniture(FurnitureKind::Ornament, item.bullet.clone());
        draft.furniture(FurnitureKind::Ornament, text.end..item.text.end);
    }
    let told = |draft: &mut Draft, (place, text): (usize, &Range<usize>)| {
        draft.take(format!("/translations/{language}/demands/{place}"), text.clone())
    };
    let demands = texts.iter().enumerate().map(|text| told(draft, text)).collect();
    draft.case.translations.entry(LanguageTag::new(language)).or_default().demands = demands;
    section.body.end
}

/// "Please write in English before 23 September 2016:" above what to ask for, or "… to arrive no later than Monday 2 February".
fn read_deadline(draft: &mut Draft, intro: Range<usize>) {
    if draft.case.deadline.is_some() || !draft.case.deadline_text.is_empty() {
        return;
    }
    let text = draft.shadow.slice(intro.clone());
    let dated = dates::first(text).map(|(day, date)| (day, Some(date)));
    let Some((day, date)) = dated.or_else(|| dates::first_of_a_year(text).map(|(day, ..)| (day, None))) else { return };
    let before = text.get(..day.start).unwrap_or_default().trim_end();
    let last = before.rsplit(' ').next().unwrap_or_default();
    let weekday = class(WordClass::Weekday).contains(last.trim_end_matches(','));
    let before = if weekday { before.get(..before.len() - last.len()).unwrap_or_default().trim_end() } else { before };
    let day = intro.start + day.start..intro.start + day.end;
    match date {
        _ if !before.contains(' ') || !class(WordClass::BeforeDay).at_end(before) => {}
        Some(date) => draft.deadline(day, date),
        None => {
            draft.mark("/deadline", day.clone());
            draft.case.deadline_text = draft.take("/deadline_text", day);
        }
    }
}

fn enter(draft: &mut Draft, item: Item, group: &mut Option<Range<usize>>) {
    let shadow = draft.shadow;
    draft.furniture(FurnitureKind::Ornament, item.bullet.clone());
    if !item.nested.is_empty() {
        return enter_nested(draft, &item, group);
    }
    let Some(mut text) = trimmed_item(shadow, item.text.clone()) else { return };
    draft.furniture(FurnitureKind::Ornament, text.end..item.text.end);
    if !draft.case.demands.is_empty() && shadow.slice(text.clone()).starts_with("and ") {
        draft.furniture(FurnitureKind::Ornament, text.start..text.start + 3);
        text.start += 4;
    }
    let words = shadow.slice(text.clone());
    // "You can | use this sample letter:": the marker has taken the rest.
    if class(WordClass::PleaseWriter).contains(words) {
        return draft.furniture(FurnitureKind::Marker, text);
    }
    if let Some(stop) = glued_heading(words) {
        let heading = text.start + stop..text.end;
        let nothing = heading.start..heading.start;
        enter(draft, Item::new(nothing.clone(), text.start..heading.start), group);
        return enter(draft, Item::new(nothing, heading), group);
    }
    if words.ends_with(':') && words.len() < LONGEST_HEADING {
        *group = (target_in(words) && !asks_authorities(words)).then(|| target_without_day(draft, text.clone()));
        if group.is_none() {
            // "Telegrams, faxes, letters (in French or your own language):" below the heading.
            if draft.case.languages.is_empty() {
                languages::read(draft, text.clone());
            }
            draft.furniture(FurnitureKind::Marker, text);
        }
        return;
    }
    // "Write in Turkish, English or your own language. Please send …": above or below the list, and none of it.
    if tells_language(words) {
        languages::read(draft, text.clone());
        return draft.furniture(FurnitureKind::Marker, text);
    }
    if draft.case.demands.is_empty() && only_asks_to_write(words) {
        return draft.furniture(FurnitureKind::Marker, text);
    }
    // "Please write before 14 May, urging them to do so: in your own language".
    if draft.case.demands.is_empty() && languages::are_all(words) {
        languages::read(draft, text.clone());
        return draft.furniture(FurnitureKind::Marker, text);
    }
    let text = without_language(draft, text);
    if let Some(start) = behind_bracket_for_all(shadow, text.clone()) {
        draft.furniture(FurnitureKind::Marker, text.start..start);
        enter_text(draft, start..text.end).into_iter().for_each(|pointer| enter_target(draft, pointer, None));
        return;
    }
    let (bracket, text) = target_in_bracket(shadow, text);
    if let Some(pointer) = enter_text(draft, text) {
        enter_target(draft, pointer, bracket.or_else(|| group.clone()));
    }
}

/// "TO THE BOARD, | TO ARRIVE BEFORE 27 MARCH:": whom a heading names, without the day by which the letters are to be there.
fn target_without_day(draft: &mut Draft, heading: Range<usize>) -> Range<usize> {
    const MARKS: [char; 4] = [':', '-', '(', ')'];
    let shadow = draft.shadow;
    let said = shadow.slice(heading.clone());
    let has_day = |behind: &str| dates::first(behind).is_some() || dates::first_of_a_year(behind).is_some();
    let comma = said.find(", ").filter(|comma| said.get(*comma..).is_some_and(has_day));
    let end = comma.map_or(heading.end, |comma| heading.start + comma);
    draft.furniture(FurnitureKind::Marker, end..heading.end);
    shadow.trimmed_of(heading.start..end, &MARKS)
}

/// Enters a sentence with the list that goes on with it as one demand: "Calling on them to ensure that Jo Dee: has a lawyer; is
/// not tortured".
fn enter_nested(draft: &mut Draft, item: &Item, group: &mut Option<Range<usize>>) {
    let shadow = draft.shadow;
    let mut ranges = vec![shadow.trimmed(item.text.clone())];
    for nested in &item.nested {
        draft.furniture(FurnitureKind::Ornament, nested.bullet.clone());
        ranges.push(shadow.trimmed(nested.text.clone()));
    }
    if let Some(last) = ranges.last_mut() {
        let whole = trimmed_item(shadow, last.clone()).unwrap_or_else(|| last.clone());
        draft.furniture(FurnitureKind::Ornament, whole.end..last.end);
        *last = whole;
    }
    let pointer = format!("/demands/{}", draft.case.demands.len());
    let mut demand = String::new();
    for range in ranges {
        // "has a lawyer" / "is not beaten": a list without its semicolons.
        let parted = demand.is_empty() || demand.ends_with(|last: char| !last.is_alphanumeric());
        let joined = words().class(WordClass::Conjunction).contains(demand.rsplit(' ').next().unwrap_or_default());
        demand.push_str(if parted || joined { "" } else { ";" });
        demand.push_str(if demand.is_empty() { "" } else { " " });
        demand.push_str(&draft.take(&pointer, range));
    }
    draft.case.demands.push(demand);
    enter_target(draft, pointer, group.clone());
}

fn class(class: WordClass) -> &'static Phrases {
    words().class(class)
}

/// "Please write to the authorities.": whom to write to, and nothing to ask them for.
fn only_asks_to_write(sentence: &str) -> bool {
    let words_of = sentence.trim_end_matches('.');
    sentence.len() < LONGEST_HEADING
        && order_to_write(sentence) > 0
        && class(WordClass::Recipients).at_end(words_of)
        && !words_of.contains(['.', ',', ';'])
        && !sentence.split(' ').any(asks)
}

/// A heading among demands is not longer.
const LONGEST_HEADING: usize = 120;

/// "… let a doctor see him. To the authorities of Moldova:": where a heading begins that lost its line.
fn glued_heading(words: &str) -> Option<usize> {
    let stop = words.rfind(". ").filter(|_| words.ends_with(':'))?;
    let headed = words.get(..stop).is_some_and(|before| before.trim_end().ends_with(':'));
    (!headed).then_some(stop + 2)
}

/// Enters the text of a demand, its brackets to the writer as notes; the answer is its pointer.
fn enter_text(draft: &mut Draft, text: Range<usize>) -> Option<String> {
    let pointer = format!("/demands/{}", draft.case.demands.len());
    let mut ranges = Vec::new();
    let mut start = text.start;
    for (open, close) in instructions(draft.shadow.slice(text.clone())) {
        ranges.push(start..text.start + open);
        draft.note(text.start + open..text.start + close);
        start = text.start + close;
    }
    ranges.push(start..text.end);
    let demand = draft.take_all(&pointer, &ranges).replace(" ;", ";").replace(" ,", ",");
    if !demand.contains(char::is_alphabetic) {
        return None;
    }
    draft.case.demands.push(demand);
    Some(pointer)
}

/// Enters for whom alone the last demand is meant; none for all.
fn enter_target(draft: &mut Draft, pointer: String, target: Option<Range<usize>>) {
    let place = draft.case.demands.len().saturating_sub(1);
    let words = target.map(|range| draft.take(format!("/demand_targets/{place}"), range)).unwrap_or_default();
    if !words.is_empty() {
        draft.notice(Notice::info("demand-for-one").at_field(pointer).about(words.clone()).with("target", &words));
    }
    draft.case.demand_targets.push(words);
}

/// Brackets that speak to the writer, as byte ranges: "(please name them)".
fn instructions(text: &str) -> Vec<(usize, usize)> {
    text.match_indices("(please ")
        .filter_map(|(open, _)| text.get(open..)?.find(')').map(|close| (open, open + close + 1)))
        .filter(|(open, close)| close - open < 200)
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::check_demands;

    #[test]
    fn a_heading_without_colon_takes_no_demand() {
        let rest = "\nAPPELLE AN\nMINISTER\nJo Dee\n06100 Ankara\nTÜRKEI\n";
        check_demands(
            &format!(
                "SCHREIBEN SIE BITTE\nE-MAILS ODER FAXE\nFordern Sie, Jo Dee freizulassen.\nBitten Sie darum, ihn zu schützen.{rest}"
            ),
            &["Fordern Sie, Jo Dee freizulassen.", "Bitten Sie darum, ihn zu schützen."],
        );
        check_demands(
            &format!(
                "Schreiben Sie bitte Briefe oder Faxe\nFordern Sie die Behörden auf, Jo Dee umgehend freizulassen.\nBitten Sie darum, ihn zu schützen.{rest}"
            ),
            &["Fordern Sie die Behörden auf, Jo Dee umgehend freizulassen.", "Bitten Sie darum, ihn zu schützen."],
        );
    }

    #[test]
    fn what_leads_on_and_what_counts_sections_is_no_part_of_a_demand() {
        check_demands(
            "1. Please write immediately in English:\n- Calling on them to protect Jo Dee;\n- Asking for an inquiry.\n\n2. PLEASE SEND APPEALS BEFORE 25 MAY 2017 TO:\nMinister\nAna Bee\nNairobi, Kenya",
            &["Calling on them to protect Jo Dee", "Asking for an inquiry."],
        );
        check_demands(
            "Escriban inmediatamente, en español o en su propio idioma:\n- Pidiendo que se les dé protección, y\n- Pidiendo una investigación.\n\nLLAMAMIENTOS A:\nFiscal General\nLima, Perú",
            &["Pidiendo que se les dé protección", "Pidiendo una investigación."],
        );
    }

    #[test]
    fn a_sentence_that_only_asks_to_write_is_no_demand() {
        let rest = "\n- call for the release of Jo Dee;\n- ask for an inquiry.\n\nPlease write to:\n\nMinister\nAna Bee\nNairobi, Kenya";
        let demands = ["call for the release of Jo Dee", "ask for an inquiry."];
        check_demands(&format!("TAKE ACTION\n\nPlease write to the authorities. In your letter:\n{rest}"), &demands);
        check_demands(
            "Bitte schreiben Sie\n\nhöflich formulierte Briefe, in denen Sie\n\neine Untersuchung fordern;\ndarum bitten, Jo Dee freizulassen.\n\nSchreiben Sie bitte bis zum 21. Juli 2010 auf Russisch oder Deutsch.\n\nAppelle an\nMinister\nAna Bee\n06100 Ankara\nTÜRKEI\n",
            &["eine Untersuchung fordern", "darum bitten, Jo Dee freizulassen."],
        );
    }

    #[test]
    fn items_without_any_mark_end_where_their_lines_do() {
        check_demands(
            "TAKE ACTION\n\nPlease write to the authorities, asking them to:\n\nRelease Jo Dee at once and unconditionally, and put an end to all the charges against\nJo Dee and his colleagues\nLet him see his lawyer\n\nCONTACT DETAILS\n\nMinister\nAna Bee\nNairobi, Kenya",
            &[
                "Release Jo Dee at once and unconditionally, and put an end to all the charges against Jo Dee and his colleagues",
                "Let him see his lawyer",
            ],
        );
    }

    #[test]
    fn items_that_semicolons_close_end_at_no_short_line() {
        check_demands(
            "TAKE ACTION\n\nPlease write to the authorities in Swahili or your own language, asking them to:\n\nexpress concern for the safety of Jo Dee\nQuiñónez, and of the others;\nlet them go home at once, and see to it that nobody\nhurts them;\n\nCONTACT DETAILS\n\nMinister\nAna Bee\nNairobi, Kenya",
            &[
                "express concern for the safety of Jo Dee Quiñónez, and of the others",
                "let them go home at once, and see to it that nobody hurts them",
            ],
        );
    }

    #[test]
    fn an_open_sentence_above_a_list_is_no_demand() {
        check_demands(
            "TAKE ACTION\n\nPlease write to the authorities of Kenya. In your letter,\n\n- call for the release of Jo Dee;\n- ask for an inquiry.\n\nPlease write before 7 June 2016 in Swahili, English or your own language to:\n\nMinister\nAna Bee\nNairobi, Kenya",
            &["call for the release of Jo Dee", "ask for an inquiry."],
        );
    }

    #[test]
    fn a_lead_in_of_unknown_words_is_known_by_its_shape() {
        check_demands(
            "URGENT ACTION\nFAMILIES TO BE MOVED\n\nForty people are to be moved.\n\nWrite to the Prime Minister in English or your own language:\n\n1.  Asking him not to move them;\n\n2.  Calling on him to let them stay.\n\nPLEASE SEND APPEALS IMMEDIATELY TO:\nPrime Minister\nJo Dee\nSuva, Fiji",
            &["Asking him not to move them", "Calling on him to let them stay."],
        );
    }

    #[test]
    fn a_bracket_tells_whom_a_demand_is_meant_for() {
        let case = case_from_text("RECOMMENDED ACTION: Please send faxes, in your own words, in English or your own language:\n- (to the Governor) urging him to grant a reprieve;\n- (to the Board) urging its members to recommend clemency.\n").value;
        assert_eq!(case.demand_targets, ["to the Governor", "to the Board"]);
        let languages: Vec<&str> = case.languages.iter().map(|language| language.as_str()).collect();
        assert_eq!(languages, ["en", "own"]);
    }

    #[test]
    fn a_word_that_the_margin_broke_in_a_demand_is_whole() {
        check_demands(
            "URGENT ACTION\nLEADER HELD\nJo Mammadov, a leader, has been held in self-isolation.\n\nHe is ill.\n\nPlease write immediately in English:\n- Calling for the release of Jo Mam-\nmadov at once;\n- Urging them to respect inter-\nnational law and long-\nterm rights, and end his self-\nisolation.\n\nPLEASE SEND APPEALS BEFORE 25 MAY 2017 TO:\nMinister\nAna Bee\nNairobi, Kenya",
            &[
                "Calling for the release of Jo Mammadov at once",
                "Urging them to respect international law and long-term rights, and end his self-isolation.",
            ],
        );
    }

    #[test]
    fn hints_how_to_write_are_no_demands() {
        check_demands(
            "UA 1/15\nMALDIVES: POET HELD\nJo Dee is held.\n\nPLEASE WRITE A LETTER OR SEND AN EMAIL\n* Keep it short and polite.\n* Begin with the name.\n\nIn your letter:\n» Demand that Jo Dee be freed.\n» Ask that he be seen by a doctor.\n\nWRITE TO:\nMinister of Justice\nMo Fee\nMale, Maldives\nFax: +960 555 0101\n",
            &["Demand that Jo Dee be freed.", "Ask that he be seen by a doctor."],
        );
    }

    #[test]
    fn what_to_send_and_in_which_language_is_no_part_of_a_demand() {
        let told = "he was taken from his home by men who did not say who had sent them. ".repeat(7);
        let sheet = |asked: &str| {
            format!(
                "6 february 1998 ua 1/98 fear of torture kenya jo dee (m) {told}recommended action: {asked} appeals to: president jo bee state house po box 12 nairobi, kenya\n"
            )
        };
        check_demands(
            &sheet(
                "please send faxes and letters expressing concern at the arrest of jo dee; calling for his release; and asking why he was held.",
            ),
            &["expressing concern at the arrest of jo dee", "calling for his release", "asking why he was held."],
        );
        check_demands(
            &sheet(
                "please send letters: - calling for an end to torture - including beatings - in kisii; in your own language if possible.",
            ),
            &["calling for an end to torture - including beatings - in kisii"],
        );
        check_demands(
            &sheet(
                "please send letters in english or your own language: please mention the name of the prisoner. - asking where he is;\u{20}-x urging them to free him.",
            ),
            &["asking where he is", "urging them to free him."],
        );
        check_demands(
            "Kenya: Teacher beaten\n\nUA 1/16\n\nJo Dee was beaten.\n\nPlease write to the authorities before 23 February 2016 in English, urging them to: lift all restrictions on Jo Dee; stop harassing him;\n\nPlease send your appeals to:\nMinister of Justice\nAna Bee\nNairobi, Kenya\n",
            &["lift all restrictions on Jo Dee", "stop harassing him"],
        );
    }
    #[test]
    fn a_lead_in_two_sentences_tells_the_languages() {
        let case = case_from_text("UA 12/99\nKENYA   Jo Dee (f)\n\nJo Dee has been threatened.\n\nRECOMMENDED ACTION\nPlease write courteous letters in English, French or your own language. In your letter:\n* express concern for Jo Dee;\n* ask the government to guard her.\n\nSend your letters to\nMinister\nAna Bee\nNairobi, Kenya\n").value;
        assert_eq!(case.demands, ["express concern for Jo Dee", "ask the government to guard her."]);
        assert_eq!(case.languages.len(), 3, "{:?}", case.languages);
        let case = case_from_text("UA 12/99\nKENYA   Jo Dee (f)\n\nJo Dee has been threatened.\n\nRECOMMENDED ACTION: Please send appeals:\n- asking them to guard Jo Dee.\n\nLetters can be written in Arabic, English or your own language.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n").value;
        assert_eq!((case.demands.len(), case.languages.len()), (1, 3), "{:?}", case.demands);
    }

    #[test]
    fn unknown_signs_before_what_is_asked_for_are_bullets() {
        for sign in ["Ø ", "? ", "a. ", "+ ", "n"] {
            check_demands(
                &format!(
                    "UA 1/14\nKENYA   Jo Dee (m)\n\nJo Dee was taken.\n\nPlease write immediately in English:\n{sign}Urging the authorities to free Jo Dee and\nhis brother;\n{sign}Reminding Kenya of what it owes.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya"
                ),
                &["Urging the authorities to free Jo Dee and his brother", "Reminding Kenya of what it owes."],
            );
        }
    }

    #[test]
    fn what_one_sentence_asks_for_is_no_lead_in() {
        let rest = "\n\nPLEASE SEND APPEALS BEFORE 21 MARCH 2013 TO:\nMinister\nAna Bee\nNairobi, Kenya\n";
        let asked = "urging the authorities to drop all charges against the two; to release them; and to ensure that they are protected.";
        let demands = [
            "urging the authorities to drop all charges against the two",
            "to release them",
            "to ensure that they are protected.",
        ];
        for lead in ["Please write immediately in Turkish, English or your own language", "Please send faxes"] {
            check_demands(
                &format!("UA 33/13\n\nKENYA   Jo Dee (m)\n\nJo Dee is held.\n\n{lead} {asked}{rest}"),
                &demands,
            );
        }
    }

    #[test]
    fn what_is_meant_for_one_alone_has_its_heading() {
        let case = case_from_text("UA 33/06\n\nKENYA   Jo Dee (m)\n\nJo Dee was beaten.\n\nRECOMMENDED ACTION: Please send appeals in English:\n- calling on the authorities to protect him\n- urging an inquiry\nIn appeals to the Attorney General only:\n- asking what has been done.\n\nAPPEALS TO:\nAttorney General\nAna Bee\nNairobi, Kenya\n").value;
        assert_eq!(
            case.demands,
            ["calling on the authorities to protect him", "urging an inquiry", "asking what has been done."]
        );
        assert_eq!(case.demand_targets, ["", "", "In appeals to the Attorney General only"]);
    }

    #[test]
    fn the_story_below_the_demands_is_told() {
        let case = case_from_text("Farmers attacked\n\nCountry: Kenya\nUA number: UA 130/16\n\nWHO TO WRITE TO\n\nMinister\nAna Bee\nNairobi, Kenya\n\nWHAT TO SAY\n\n» Ask for an inquiry.\n\n» Ask them to protect Jo Dee.\n\nTHE STORY\n\nJo Dee grows potatoes.\n\nSome men came to his field.\n\nBACKGROUND\n\nThere were others.\n").value;
        assert_eq!(case.demands, ["Ask for an inquiry.", "Ask them to protect Jo Dee."]);
        let told: Vec<&str> =
            std::iter::once(case.summary.as_str()).chain(case.facts.iter().map(String::as_str)).collect();
        assert!(told.contains(&"Jo Dee grows potatoes.") && told.contains(&"Some men came to his field."), "{told:?}");
    }
}
