//! The sentences that lead in the demands, and where the first of these begins.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::sections::Section;
use crate::import::text::bullets::{asks, asks_behind, bullet_at, bullets, is_asked};
use crate::import::text::hits::sentence_end;
use crate::import::text::prose::{breaks_early, in_capitals, is_in_bracket};
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::import::to_writer::order_to_write;

use super::items::opens_item;

/// Where what leads in the demands ends.
pub(super) fn intro_end(shadow: &Shadow, section: &Section) -> usize {
    let end = sentence_that_leads_in(shadow, section);
    let end = before_semicolons(shadow, section.heading.end..end).unwrap_or(end);
    lead_to_list(shadow, end..section.body.end).unwrap_or(end)
}

/// "…, in denen Sie" above "eine Untersuchung fordern;": where a lead ends whose sentence goes on in the items of a list that has
/// lost its bullets, and parts them by semicolons.
fn before_semicolons(shadow: &Shadow, lead: Range<usize>) -> Option<usize> {
    let lines: Vec<ShadowLine> = shadow.lines_in(lead.clone()).filter(|line| line.range.start >= lead.start).collect();
    let closed = lines.iter().position(|line| shadow.slice(line.range.clone()).ends_with(';'))?;
    let first = lines.get(..=closed)?.iter().rposition(|line| line.starts_paragraph).filter(|first| *first > 0)?;
    lines.get(first - 1).map(|line| line.range.end)
}

/// Where a lead ends that asks for nothing and is open above a list: "Please write to the authorities. In your letter,".
fn lead_to_list(shadow: &Shadow, body: Range<usize>) -> Option<usize> {
    const LONGEST: usize = 240;
    const MOST_WORDS_OF_OPEN: usize = 6;
    let start = shadow.trimmed(body.clone()).start;
    let window = start..floor(shadow, body.end.min(start + LONGEST)).max(start);
    let is_item = |line: &ShadowLine| bullet_at(shadow, line.range.start, true).is_some();
    let item = shadow.lines_in(window).find(is_item)?;
    let lead = shadow.trimmed(start..item.range.start);
    let text = shadow.slice(lead.clone());
    let writes = order_to_write(text) > 0;
    // "Please write to the authorities in English. Ask them to:": open words lead to the list.
    let is_open = |sentence: &str| sentence.ends_with(':') && sentence.split(' ').count() <= MOST_WORDS_OF_OPEN;
    let asked = text.split(". ").any(|sentence| is_asked(sentence) && !is_open(sentence));
    // "Please write to the authorities in your own language. Write politely."
    let only_orders = text.ends_with('.')
        && text.split(". ").all(orders_writing)
        && is_asked(shadow.slice(item.range.clone()).trim_start_matches(|letter: char| !letter.is_alphabetic()));
    let leads_on = text.ends_with(',') || words().class(WordClass::ListLead).ending(text) > 0;
    (!asked && (leads_on || writes && text.ends_with(':') || only_orders)).then_some(lead.end)
}

/// "Please write politely.": whether a sentence tells how to write; "Please spare the life of Jo Dee." is what to ask for.
fn orders_writing(sentence: &str) -> bool {
    const MOST_WORDS: usize = 2;
    let class = |class: WordClass| words().class(class);
    let order = order_to_write(sentence);
    let is_writing = |word: &str| class(WordClass::WritingWord).contains(word.trim_end_matches([',', '.']));
    order > 0 && sentence.split(' ').take(MOST_WORDS).any(is_writing)
}

/// What ends a heading that a sentence of its own stands behind: "RECOMMENDED ACTION:", "What should I do?".
const HEADING_ENDS: [char; 2] = [':', '?'];

/// Where the sentence that leads in ends: at its colon, before the first bullet, or at its end.
fn sentence_that_leads_in(shadow: &Shadow, section: &Section) -> usize {
    let mut end = section.heading.end;
    let mut start = section.heading.start;
    if section.heading.is_empty() {
        return end;
    }
    // "Please write immediately in English, calling on the authorities …": the first demand stands in the same sentence.
    if let Some(end) = instruction_before_asking(shadow, start, section.body.end) {
        return end;
    }
    // "RECOMMENDED ACTION:" is followed by a sentence of its own.
    for _ in 0..3 {
        let heading = shadow.slice(start..end);
        if !heading.ends_with(HEADING_ENDS) || start == section.heading.start {
            let next = shadow.trimmed(end..section.body.end).start;
            // "1) TAKE ACTION" on a line of its own, with a blank line below it.
            let alone = start == section.heading.start && shadow.ends_line(end);
            if heading.ends_with(HEADING_ENDS)
                || alone && shadow.line_at(next).is_some_and(|line| line.starts_paragraph)
            {
                let rest = shadow.slice(next..section.body.end);
                let opening = words().class(WordClass::WritingOpening).beginning(rest);
                let is_whole = || {
                    !rest.get(opening..).is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_alphabetic()))
                };
                let asks = opening > 0 && is_whole();
                if asks && let Some(end) = instruction_end(shadow, next, section.body.end) {
                    return end;
                }
                if asks && let Some(end) = instruction_before_asking(shadow, next, section.body.end) {
                    return end;
                }
                if !asks || !leads(shadow, next, section.body.end) {
                    return end;
                }
                start = next;
            }
            end = lead_in_end(shadow, start, end, section.body.end);
        }
    }
    end
}

/// The end of a sentence that only asks to write: "Please send appeals to arrive as quickly as possible."
///
/// One that goes on with what to ask for ("please send faxes urging …") is a demand itself.
fn instruction_end(shadow: &Shadow, start: usize, limit: usize) -> Option<usize> {
    let end = lead_in_end(shadow, start, start, limit);
    let sentence = shadow.slice(start..end);
    let writings = words().class(WordClass::Writings);
    let writes = sentence.split([' ', ',', '.', '/', ':', '(', ')']).any(|word| writings.contains(word));
    let asks = sentence.split(' ').any(|word| {
        let word = word.trim_end_matches([',', ':', '.']);
        word.len() > 5 && word.ends_with("ing") || word == "to:"
    });
    (sentence.ends_with('.') && sentence.len() < 200 && writes && !asks).then_some(end)
}

/// Where what is asked for begins in a sentence that asks to write: "Please send faxes in French, | asking where …".
fn instruction_before_asking(shadow: &Shadow, start: usize, limit: usize) -> Option<usize> {
    const LONGEST: usize = 160;
    let window = floor(shadow, limit.min(start + LONGEST));
    let text = shadow.slice(start..window.min(sentence_end(shadow, start, window)));
    if text.contains(": ")
        || text.ends_with(':')
        || !(text.starts_with("please send") || text.starts_with("please write"))
    {
        return None;
    }
    let comma = text.match_indices(", ").find(|(at, comma)| asks(text.get(at + comma.len()..).unwrap_or_default()));
    comma
        .map(|(at, _)| start + at + 1)
        .or_else(|| before_row_of_asking(shadow, start, text, limit))
        .or_else(|| before_sole_asking(shadow, start, text, limit))
}

/// "Please write in English or your own language | urging them to drop the charges; to let her go; and to …": where what is
/// asked for begins in a sentence that leads to no list.
fn before_sole_asking(shadow: &Shadow, start: usize, text: &str, limit: usize) -> Option<usize> {
    const MOST_WORDS: usize = 24;
    const LONGEST: usize = 2000;
    let first = asks_behind(text, MOST_WORDS)?;
    let end = sentence_end(shadow, start, floor(shadow, limit.min(start + LONGEST)));
    let sentence = shadow.slice(start + first..end.max(start + first));
    let is_whole =
        sentence.ends_with('.') && !sentence.contains(": ") && bullets(shadow, start + first..end).is_empty();
    is_whole.then_some(start + first)
}

/// "Please send faxes and letters | expressing concern at his arrest; calling for his release": where the first thing that is
/// asked for in one sentence stands behind what to send, and others stand behind their semicolons.
fn before_row_of_asking(shadow: &Shadow, start: usize, text: &str, limit: usize) -> Option<usize> {
    const MOST_WORDS: usize = 12;
    const LONGEST: usize = 2000;
    let first = asks_behind(text, MOST_WORDS)?;
    let rest = shadow.slice(start + first..floor(shadow, limit.min(start + LONGEST)).max(start + first));
    let row = rest.match_indices("; ").any(|(at, mark)| asks(rest.get(at + mark.len()..).unwrap_or_default()));
    (shadow.one_line && row).then_some(start + first)
}

/// Whether a sentence that asks to write is followed by what to write.
fn leads(shadow: &Shadow, start: usize, limit: usize) -> bool {
    let end = lead_in_end(shadow, start, start, limit);
    shadow.slice(start..end).ends_with(':') || bullet_at(shadow, shadow.trimmed(end..limit).start, true).is_some()
}

fn lead_in_end(shadow: &Shadow, start: usize, from: usize, limit: usize) -> usize {
    let window = floor(shadow, limit.min(start + 600));
    let sentence = sentence_end(shadow, start, window).max(from);
    let text = shadow.slice(from..sentence);
    for (place, letter) in text.char_indices() {
        let at = from + place;
        if letter == ':' && is_in_bracket(text, place) {
            continue;
        }
        if letter == ':' && shadow.slice(at + 1..limit).starts_with([' ', '-', '•', '\'']) {
            return at + 1;
        }
        if letter == ':' && at + 1 >= limit {
            return at + 1;
        }
        let before_word = place > 0 && text.get(..place).is_some_and(|before| before.ends_with(' '));
        if before_word && bullet_at(shadow, at, shadow.starts_line(at)).is_some() {
            return shadow.trimmed(start..at).end;
        }
    }
    // A sentence that runs on to the first line of a list without a colon.
    heading_without_colon(shadow, start.max(from.min(start)), sentence).unwrap_or(sentence)
}

/// Where a heading ends that has neither colon nor full stop, nor a blank line below it: "SCHREIBEN SIE BITTE | FAXE ODER
/// LUFTPOSTBRIEFE" with its capitals, any other with a line that was ended on purpose.
fn heading_without_colon(shadow: &Shadow, start: usize, sentence: usize) -> Option<usize> {
    const LONGEST: usize = 200;
    let lines: Vec<_> = shadow.lines_in(start..sentence).collect();
    let capitals = |range: &Range<usize>| in_capitals(shadow.raw(range.clone()));
    let shouts = lines.first().is_some_and(|line| capitals(&line.range));
    lines.windows(2).find_map(|pair| {
        let [line, next] = pair else { return None };
        let open = !shadow.slice(line.range.clone()).ends_with([',', '-', ':']);
        let ends = match shouts {
            // "…, IN DENEN SIE" / "die Behörden auffordern, …": the sentence goes on, the capitals do not.
            true => !capitals(&next.range),
            false => opens_item(shadow, next.range.start) && breaks_early(shadow, &line.range, &next.range),
        };
        (open && ends && line.range.end - start <= LONGEST).then_some(line.range.end)
    })
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn orders_to_the_writer_above_a_list_are_no_demand() {
        let orders =
            "Please write to the authorities in English or your own language. Write politely and in your own words.";
        let list = "► Urge them to let Jo Dee go;\n► Ask the governor to let him see a doctor.";
        let to = "WRITE TO\n\nMinister\nAna Bee\nPO Box 12\nNairobi, Kenya\nSalutation: Dear Minister\n";
        let case = case_from_text(&format!(
            "UA 1/13\nKENYA Jo Dee (m)\nHe was taken.\n\nTAKE ACTION\n\n{orders}\n\n{list}\n\n{to}"
        ))
        .value;
        assert_eq!(case.demands, ["Urge them to let Jo Dee go", "Ask the governor to let him see a doctor."]);
        let asked = "Write to the governor. Please spare the life of Jo Dee.";
        let case = case_from_text(&format!(
            "UA 1/13\nKENYA Jo Dee (m)\nHe was taken.\n\nTAKE ACTION\n\n{asked}\n\n{list}\n\n{to}"
        ))
        .value;
        assert!(case.demands.iter().any(|demand| demand.contains("spare the life")), "{:?}", case.demands);
    }

    #[test]
    fn a_lead_whose_sentence_goes_on_in_the_list_is_no_demand() {
        let case = case_from_text("UA 1/03\nKENIA Jo Dee (m)\nEr wurde geschlagen.\n\nEMPFOHLENE AKTIONEN: Schreiben Sie bitte Telefaxe, E-Mails oder\nLuftpostbriefe, in denen Sie\n\n- die Behörden auffordern, ihn freizulassen;\n\n- eine Untersuchung fordern.\n\nAPPELLE AN:\nMinister Mo Fee\nNairobi\nKENIA\n").value;
        assert_eq!(case.demands, ["die Behörden auffordern, ihn freizulassen", "eine Untersuchung fordern."]);
    }
}
