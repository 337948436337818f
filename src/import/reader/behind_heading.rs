//! What stands behind a heading of addresses and is none of them: where a lead ends, a day in a bracket, who they are taken
//! together, a mission that is not called one. Each answers where the text goes on.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::sections::{Kind, Section};
use crate::import::text::draft::Draft;
use crate::import::text::hits::{Hit, sentence_end};
use crate::import::text::prose::sentences;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::model::FurnitureKind;

/// Where the words that lead to addresses end: "You may also wish to send brief letters | to the editor of the main daily:".
pub(super) fn lead_end(shadow: &Shadow, section: &Section) -> usize {
    const LONGEST: usize = 100;
    let near = shadow.slice(section.body.start..floor(shadow, section.body.end.min(section.body.start + LONGEST)));
    let colon = near.find(':').filter(|_| !shadow.slice(section.heading.clone()).ends_with(':'));
    let lead = colon.and_then(|colon| near.get(..colon));
    let plain = lead.is_some_and(|lead| {
        // "(not more than 250 words) to:".
        let bare =
            lead.trim_start().strip_prefix('(').and_then(|lead| lead.split_once(')')).map_or(lead, |(_, lead)| lead);
        !bare.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | ';' | '('))
    });
    let to_papers = || words().class(WordClass::BriefLetters).occur_in(shadow.slice(section.heading.clone()));
    match colon.filter(|_| plain && to_papers()) {
        Some(colon) => section.body.start + colon + 1,
        None => section.heading.end,
    }
}

/// "You may also write brief letters (not more than 250 words) to the Daily Hill. Fax: 1 608 555 0102": a paragraph, or in a run a
/// sentence, that gives no address is for the writer; the answer is where the text after it begins.
pub(super) fn letters_to_papers_end(draft: &mut Draft, section: &Section, start: usize) -> usize {
    const LONGEST: usize = 240;
    let shadow = draft.shadow;
    let heading = section.heading.clone();
    if start > heading.end || !words().class(WordClass::BriefLetters).occur_in(shadow.slice(heading.clone())) {
        return start;
    }
    let limit = floor(shadow, section.body.end.min(heading.start + LONGEST));
    let next = shadow.lines_in(heading.end..limit).find(|line| line.starts_paragraph && line.range.start > heading.end);
    let end = match shadow.one_line {
        true => sentence_end(shadow, heading.start, limit),
        false => next.map_or(section.body.end, |next| next.range.start),
    };
    let said = shadow.trimmed(heading.start..end);
    let reach = |hit: &&Hit| matches!(hit.means, Means::Fax | Means::Phone | Means::Email);
    let reached = draft.hits_in(said.clone()).iter().find(reach).map_or(said.end, |hit| hit.range.start);
    let mut inside = false;
    let has_figures = shadow.slice(said.start..reached).chars().any(|letter| {
        inside = letter == '(' || inside && letter != ')';
        letter.is_ascii_digit() && !inside
    });
    let is_whole = reached < said.end || shadow.slice(said.clone()).ends_with('.');
    if has_figures || !is_whole || said.len() >= LONGEST {
        return start;
    }
    draft.note(said.clone());
    said.end
}

/// "WRITE TO: (before April 17, 2015)": the day to write by in a bracket behind the heading; where the text after it begins.
/// Other sentences in it are for the writer.
pub(super) fn bracketed_day_end(draft: &mut Draft, body: Range<usize>) -> usize {
    const LONGEST: usize = 160;
    let shadow = draft.shadow;
    let open = shadow.trimmed(body.clone()).start;
    let near = shadow.slice(open..floor(shadow, (open + LONGEST).min(body.end)).max(open));
    let inside = near.strip_prefix('(').and_then(|near| near.split_once(')')).map_or("", |(inside, _)| inside);
    let class = |class| words().class(class);
    let by = inside.split(' ').next().is_some_and(|word| class(WordClass::BeforeDay).contains(word));
    // "(please send before 21 December 2010)".
    let led = |day: &Range<usize>| {
        inside.get(..day.start).is_some_and(|lead| class(WordClass::BeforeDay).at_end(lead.trim_end()))
    };
    let found = dates::first(inside).filter(|(day, _)| by || led(day));
    let Some((day, date)) = found else { return body.start };
    draft.deadline(open + 1 + day.start..open + 1 + day.end, date);
    let end = open + inside.len() + "()".len();
    for sentence in sentences(shadow, open + 1..end - 1) {
        match sentence.contains(&(open + 1 + day.start)) {
            true => draft.furniture(FurnitureKind::Marker, sentence),
            false => draft.note(sentence),
        }
    }
    draft.furniture(FurnitureKind::Marker, open..end);
    end
}

/// "COPIES TO: journalists and human rights organization" above the addresses: who they are, taken together.
pub(super) fn whoever_end(draft: &mut Draft, section: &Section, start: usize) -> usize {
    const MOST_WORDS: usize = 8;
    let shadow = draft.shadow;
    let line = shadow.line_at(start).map_or(start..start, |line| line.range.clone());
    let said = shadow.trimmed(start..line.end.min(section.body.end).max(start));
    let text = shadow.slice(said.clone());
    let small = shadow.raw(said.clone()).chars().all(|letter| !letter.is_uppercase());
    let behind_heading = shadow.slice(section.heading.clone()).ends_with(':') && line.start < section.heading.end;
    let plain = !text.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, '@' | ':' | ',' | '('));
    let goes_on = !shadow.trimmed(said.end..section.body.end).is_empty();
    let few = !text.is_empty() && text.split(' ').count() <= MOST_WORDS;
    if shadow.one_line || shadow.lower_case || !(small && behind_heading && plain && goes_on && few) {
        return start;
    }
    draft.furniture(FurnitureKind::Marker, said.clone());
    said.end
}

/// "COPIES TO: Taipei Economic and Cultural Representative Office in your country.": a mission that is not called one.
pub(super) fn representatives_end(draft: &mut Draft, section: &Section, start: usize) -> usize {
    const LONGEST: usize = 200;
    let shadow = draft.shadow;
    let start = shadow.trimmed(start..section.body.end).start;
    let sentence = start..sentence_end(shadow, start, section.body.end);
    let text = shadow.slice(sentence.clone());
    let is_near = words().class(WordClass::WritersCountry).ending(text.trim_end_matches('.')) > 0;
    let asks = is_near && sentence.len() <= LONGEST;
    let numbered = text.contains(|letter: char| letter.is_ascii_digit());
    // "Head of the Congress" / "Jo Dee" / "via the Embassy of Libya in your country".
    let through = |line: ShadowLine| words().class(WordClass::CareOf).at_start(shadow.slice(line.range)) > 0;
    let of_address = || shadow.lines_in(sentence.clone()).skip(1).any(through);
    if section.kind != Kind::Copies || !asks || numbered || of_address() {
        return start;
    }
    draft.case.missions_wanted = true;
    draft.mark("/missions_wanted", sentence.clone());
    sentence.end
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn a_paper_without_an_address_is_no_addressee() {
        let sheet = "UA 1/09 Fear of torture\n\nKENYA Jo Dee (m)\n\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English:\n- asking for an inquiry.\n\nAPPEALS TO:\nMinister\nAna Bee\nPO Box 1\nNairobi, Kenya\nFax: +254 20 555 0101\n\n";
        for said in [
            "You may also write brief letters (not more than 250 words) to the Editor\nof the Daily Hill. Fax: +254 20 555 0102",
            "You may also write brief letters to the Daily Hill.",
        ] {
            let case = case_from_text(&format!("{sheet}{said}\n\nPLEASE SEND APPEALS IMMEDIATELY.\n")).value;
            assert_eq!((case.addressees.len(), case.notes.len()), (1, 1), "{said}: {:?}", case.addressees);
        }
        let addressed = "You may also write brief letters (not more than 250 words) to:\nLetters to the Editor\nDaily Hill\nPO Box 2\nNairobi, Kenya\n";
        assert_eq!(case_from_text(&format!("{sheet}{addressed}")).value.addressees.len(), 2);
    }
}
