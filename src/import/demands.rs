use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::model::FurnitureKind;
use crate::notice::Notice;

use super::figures::dates;
use super::sections::Section;
use super::text::bullets::{asks, bullet_at, bullets};
use super::text::draft::Draft;
use super::text::hits::{continues, sentence_end};
use super::text::languages;
use super::text::prose::{breaks_early, in_capitals};
use super::text::shadow::{Shadow, floor};

/// Reads what the letter asks for: the items after the heading, however they are marked.
pub(super) fn read(draft: &mut Draft, section: &Section) {
    let shadow = draft.shadow;
    let intro_end = intro_end(shadow, section);
    let intro = section.heading.start..intro_end;
    languages::read(draft, intro.clone());
    read_deadline(draft, intro.clone());
    draft.furniture(FurnitureKind::Marker, intro);
    let body = without_notes(draft, intro_end..section.body.end);
    let items: Vec<Item> = body.into_iter().flat_map(|part| items(shadow, part)).collect();
    let mut group: Option<Range<usize>> = None;
    for item in items {
        enter(draft, item, &mut group);
    }
}

/// "Please write in English before 23 September 2016:" above what to ask for.
fn read_deadline(draft: &mut Draft, intro: Range<usize>) {
    let text = draft.shadow.slice(intro.clone());
    let Some((day, date)) = dates::first(text).filter(|_| draft.case.deadline.is_none()) else { return };
    let before = text.get(..day.start).unwrap_or_default().trim_end();
    if before.rsplit_once(' ').is_some_and(|(_, last)| words().class(WordClass::BeforeDay).contains(last)) {
        let words = intro.start + day.start..intro.start + day.end;
        draft.case.deadline = Some(date);
        draft.case.deadline_text = draft.take("/deadline_text", words.clone());
        draft.mark("/deadline", words);
    }
}

/// One demand as it stands in the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    /// The bullet; empty for none.
    bullet: Range<usize>,
    text: Range<usize>,
}

/// Where the sentence that leads in ends: at its colon, before the first bullet, or at its end.
fn intro_end(shadow: &Shadow, section: &Section) -> usize {
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
        let asks = ["please", "if possible", "send ", "write ", "veuillez", "escriban", "bitte", "请"];
        if !heading.ends_with(':') || start == section.heading.start {
            let next = shadow.trimmed(end..section.body.end).start;
            // "1) TAKE ACTION" on a line of its own, with a blank line below it.
            let alone = start == section.heading.start && shadow.ends_line(end);
            if heading.ends_with(':') || alone && shadow.line_at(next).is_some_and(|line| line.starts_paragraph) {
                let rest = shadow.slice(next..section.body.end);
                let asks = asks.iter().any(|word| rest.starts_with(word));
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
    let writes =
        ["appeals", "letters", "faxes", "telegrams", "emails", "e-mails"].iter().any(|word| sentence.contains(word));
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
    comma.map(|(at, _)| start + at + 1)
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
        let open = !shadow.slice(line.range.clone()).ends_with([',', '-', ':']) && opens_item(shadow, next.range.start);
        let ends = match shouts {
            true => !capitals(&next.range),
            false => breaks_early(shadow, &line.range, &next.range),
        };
        (open && ends && line.range.end - start <= LONGEST).then_some(line.range.end)
    })
}

/// The body without the sentences that are for the writer; those become notes.
fn without_notes(draft: &mut Draft, body: Range<usize>) -> Vec<Range<usize>> {
    let shadow = draft.shadow;
    let mut parts = Vec::new();
    let mut start = body.start;
    for hit in draft.hits_in(body.clone()) {
        let own_sentence = super::text::hits::starts_sentence(shadow, hit.range.start);
        let is_note = match hit.means {
            Means::Note => own_sentence && !shadow.slice(0..hit.range.start).ends_with('('),
            Means::Check | Means::Boilerplate | Means::Thanks | Means::Editor => true,
            _ => false,
        };
        if !is_note || hit.range.start < start {
            continue;
        }
        let end = sentence_end(shadow, hit.range.start, body.end);
        parts.push(start..hit.range.start);
        match hit.means {
            Means::Editor => draft.furniture(FurnitureKind::EditorsRemark, hit.range.start..end),
            Means::Boilerplate | Means::Thanks => draft.furniture(FurnitureKind::Boilerplate, hit.range.start..end),
            _ => draft.note(hit.range.start..end),
        }
        start = end;
    }
    parts.push(start..body.end);
    parts.into_iter().filter(|part| shadow.slice(part.clone()).contains(char::is_alphanumeric)).collect()
}

/// Cuts a stretch into demands: at bullets, else at line ends that close an item, else at semicolons, else at sentences.
fn items(shadow: &Shadow, body: Range<usize>) -> Vec<Item> {
    let body = shadow.trimmed(body);
    let bullets = bullets(shadow, body.clone());
    let mut items = Vec::new();
    let first = bullets.first().map_or(body.end, |bullet| bullet.start);
    let lead = shadow.trimmed(body.start..first);
    if bullets.is_empty() {
        return unmarked(shadow, lead, true);
    }
    if !lead.is_empty() {
        items.extend(unmarked(shadow, lead, false));
    }
    // Where semicolons part the items, ", and" is in the middle of one.
    let by_semicolon = shadow.slice(body.clone()).contains("; ");
    for (index, bullet) in bullets.iter().enumerate() {
        let end = bullets.get(index + 1).map_or(body.end, |next| next.start);
        let mut start = bullet.end;
        // An item that lost its bullet stands on a line of its own after one that is closed.
        for line in shadow.lines_in(bullet.end..end).skip(1) {
            let before = shadow.slice(start..line.range.start);
            // "… under Article 3:" / "No State shall …": what is quoted belongs to the item.
            let quoted = before.trim_end().ends_with(':') && shadow.slice(line.range.clone()).starts_with(['"', '\'']);
            let joined = by_semicolon && before.trim_end().ends_with(", and");
            if closes_item(before) && opens_item(shadow, line.range.start) && !quoted && !joined {
                items.push(Item {
                    bullet: if start == bullet.end { bullet.clone() } else { start..start },
                    text: start..line.range.start,
                });
                start = line.range.start;
            }
        }
        // "…; and asking that …" at the end of a list that lost its lines.
        let rest = shadow.slice(start..end);
        let cut = rest
            .match_indices("; and ")
            .map(|(at, link)| at + link.len())
            .find(|at| shadow.one_line && asks(rest.get(*at..).unwrap_or_default()));
        let first = cut.map_or(end, |at| start + at);
        items
            .push(Item { bullet: if start == bullet.end { bullet.clone() } else { start..start }, text: start..first });
        if first < end {
            items.push(Item { bullet: first..first, text: first..end });
        }
    }
    items
}

/// Items without bullets.
fn unmarked(shadow: &Shadow, body: Range<usize>, all: bool) -> Vec<Item> {
    let mut cuts = vec![body.start];
    let lines: Vec<_> = shadow.lines_in(body.clone()).collect();
    let indented = lines.iter().filter(|line| line.indent > 0).count();
    let gerunds = opens_with_gerund(shadow, body.start);
    let asked = asks(shadow.slice(body.clone()));
    let indent_tells = indented > 0 && indented < lines.len();
    for line in lines.iter().skip(1) {
        let before = shadow.slice(body.start..line.range.start);
        let opens = opens_item(shadow, line.range.start);
        let closed = closes_item(before) && (opens || line.starts_paragraph);
        // Items that lost bullets and full stops: each begins with its own "Urging", "Calling".
        let closed = closed || gerunds && opens_with_gerund(shadow, line.range.start);
        let links = [" and", " or", " by", " to", " of", " for", ",", " while", " without"];
        let goes_on = links.iter().any(|link| before.trim_end().ends_with(link));
        let closed = closed || asked && !goes_on && asks(shadow.slice(line.range.clone()));
        let own_paragraph = line.starts_paragraph && opens && !goes_on && !continues(shadow, line.range.start);
        let by_indent = indent_tells && line.indent > 0 && opens;
        if closed || own_paragraph || by_indent {
            cuts.push(line.range.start);
        }
    }
    if cuts.len() == 1 && all {
        cuts.extend(semicolons(shadow, body.clone()));
    }
    if cuts.len() == 1 && all && asked {
        cuts.extend(asked_in_a_row(shadow, body.clone()));
    }
    if cuts.len() == 1 && all {
        let mut at = body.start;
        while at < body.end {
            at = shadow.trimmed(sentence_end(shadow, at, body.end).max(at + 1)..body.end).start;
            at = floor(shadow, at);
            if at < body.end {
                cuts.push(at);
            }
        }
    }
    cuts.dedup();
    let ends = cuts.iter().skip(1).copied().chain([body.end]);
    cuts.iter().zip(ends).map(|(&start, end)| Item { bullet: start..start, text: start..end }).collect()
}

/// "…, and urging that …": where the next thing is asked for in one sentence without semicolons.
fn asked_in_a_row(shadow: &Shadow, body: Range<usize>) -> Vec<usize> {
    let text = shadow.slice(body.clone());
    let after = |(at, link): (usize, &str)| {
        let start = at + link.len();
        asks(text.get(start..).unwrap_or_default()).then_some(body.start + start)
    };
    let sentences = text.match_indices(". ").map(|(at, stop)| body.start + at + stop.len());
    let mut cuts: Vec<usize> = text.match_indices(", and ").filter_map(after).chain(sentences).collect();
    cuts.sort_unstable();
    cuts
}

/// Where items begin after "; ".
fn semicolons(shadow: &Shadow, body: Range<usize>) -> Vec<usize> {
    let text = shadow.slice(body.clone());
    let after = |at: usize| {
        let rest = text.get(at + 1..).unwrap_or_default();
        at + 1 + (rest.len() - rest.trim_start().len())
    };
    let mut cuts: Vec<usize> = text.match_indices("; ").map(|(at, _)| body.start + after(at)).collect();
    cuts.retain(|&at| at < body.end && shadow.slice(at..body.end).len() > 8);
    cuts
}

fn closes_item(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(['"', '\'']);
    let text = text.trim_end();
    match [" and", " or", " y", " et", " und"].iter().find_map(|word| text.strip_suffix(word)) {
        // ", and" closes an item, "torture and" does not.
        Some(before) => before.trim_end().ends_with([';', ',', '.']),
        None => text.ends_with([';', '.', '!', ':']),
    }
}

/// Whether a line may begin a demand: with a capital, or with a participle in a sheet that has no capitals.
fn opens_item(shadow: &Shadow, at: usize) -> bool {
    let raw = shadow.raw(at..floor(shadow, (at + 24).min(shadow.len())));
    let first = raw.chars().find(|letter| letter.is_alphanumeric());
    let word = shadow.slice(at..shadow.len()).split(' ').next().unwrap_or_default();
    first.is_some_and(|letter| letter.is_uppercase() || letter >= '\u{590}') || word.len() > 4 && word.ends_with("ing")
}

/// Whether a demand begins here that has a participle with a capital: "Urging the authorities …".
fn opens_with_gerund(shadow: &Shadow, at: usize) -> bool {
    let word = shadow.slice(at..shadow.len()).split(' ').next().unwrap_or_default();
    word.len() > 5 && word.ends_with("ing") && shadow.raw(at..at + 1).starts_with(char::is_uppercase)
}

fn enter(draft: &mut Draft, item: Item, group: &mut Option<Range<usize>>) {
    let shadow = draft.shadow;
    draft.furniture(FurnitureKind::Ornament, item.bullet);
    let Some(mut text) = trimmed_item(shadow, item.text.clone()) else { return };
    draft.furniture(FurnitureKind::Ornament, text.end..item.text.end);
    if !draft.case.demands.is_empty() && shadow.slice(text.clone()).starts_with("and ") {
        draft.furniture(FurnitureKind::Ornament, text.start..text.start + 3);
        text.start += 4;
    }
    let words = shadow.slice(text.clone());
    if let Some(stop) = glued_heading(words) {
        let heading = text.start + stop..text.end;
        let nothing = heading.start..heading.start;
        enter(draft, Item { bullet: nothing.clone(), text: text.start..heading.start }, group);
        return enter(draft, Item { bullet: nothing, text: heading }, group);
    }
    if words.ends_with(':') && words.len() < LONGEST_HEADING {
        *group = target_in(words).map(|_| shadow.trimmed_of(text.clone(), &[':', '-', '(', ')']));
        if group.is_none() {
            // "Telegrams, faxes, letters (in French or your own language):" below the heading.
            if draft.case.languages.is_empty() {
                languages::read(draft, text.clone());
            }
            draft.furniture(FurnitureKind::Marker, text);
        }
        return;
    }
    // "Write in Turkish, English or your own language. Please send …": below the list, and none of it.
    if !draft.case.demands.is_empty() && tells_language(words) {
        languages::read(draft, text.clone());
        return draft.furniture(FurnitureKind::Marker, text);
    }
    let (bracket, text) = target_in_bracket(shadow, text);
    if let Some(pointer) = enter_text(draft, text) {
        enter_target(draft, pointer, bracket.or_else(|| group.clone()));
    }
}

/// Whether a sentence among the demands says in which language to write, and asks for nothing.
fn tells_language(words: &str) -> bool {
    let words = words.trim_start_matches("please ").trim_start_matches("you can ").trim_start_matches("also ");
    let language = words.strip_prefix("write in ").or_else(|| words.strip_prefix("letters can be written in "));
    language.is_some_and(|rest| rest.len() < LONGEST_HEADING && !rest.split(' ').any(asks))
}

/// A heading among demands is not longer.
const LONGEST_HEADING: usize = 120;

/// "… let a doctor see him. To the authorities of Moldova:": where a heading begins that lost its line.
fn glued_heading(words: &str) -> Option<usize> {
    let stop = words.rfind(". ").filter(|_| words.ends_with(':'))?;
    let headed = words.get(..stop).is_some_and(|before| before.trim_end().ends_with(':'));
    (!headed).then_some(stop + 2)
}

/// "(to the minister of justice) asking that …": whom a demand is meant for, and the demand without it.
fn target_in_bracket(shadow: &Shadow, text: Range<usize>) -> (Option<Range<usize>>, Range<usize>) {
    let words = shadow.slice(text.clone());
    let Some(close) = words.find(')').filter(|_| words.starts_with('(')) else { return (None, text) };
    let inside = text.start + 1..text.start + close;
    if target_in(shadow.slice(inside.clone())).is_none() {
        return (None, text);
    }
    (Some(inside), shadow.trimmed_of(text.start + close + 1..text.end, &[',', ':', '-']))
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

/// Whom a bracket or a heading names: "to the minister of justice", "uk authorities".
fn target_in(words: &str) -> Option<()> {
    let words = words.trim_matches(['(', ')', ':', ' ', '-', '"']);
    let bare =
        ["to the ", "to ", "for the ", "for "].iter().find_map(|start| words.strip_prefix(start)).unwrap_or(words);
    const MOST_WORDS: usize = 7;
    let addressed = ["to the ", "for the "].iter().any(|start| words.starts_with(start));
    let named = office_words().offices.at_start(bare) > 0
        || addressed && words.split(' ').count() <= MOST_WORDS
        || words.starts_with("to ") && crate::data::countries::find(bare.trim()).is_some()
        || bare.contains("authorit")
        || bare.contains("government")
        || bare.contains("embassy");
    (named && words.len() < 110).then_some(())
}

/// Brackets that speak to the writer, as byte ranges: "(please name them)".
fn instructions(text: &str) -> Vec<(usize, usize)> {
    text.match_indices("(please ")
        .filter_map(|(open, _)| text.get(open..)?.find(')').map(|close| (open, open + close + 1)))
        .filter(|(open, close)| close - open < 200)
        .collect()
}

/// The item without the semicolon, the comma or the "and" that leads to the next one.
fn trimmed_item(shadow: &Shadow, range: Range<usize>) -> Option<Range<usize>> {
    let mut range = shadow.trimmed(range);
    loop {
        let text = shadow.slice(range.clone());
        let mut end = text.trim_end_matches([' ', ';', ',', '•', '*']).len();
        let kept = text.get(..end)?;
        for word in [
            "; and", ", and", ". and", "; or", "and/or", "; y", "; et", "; und", "; e", "; en", ", y", ", et", ", und",
            ", en",
        ] {
            if kept.ends_with(word) {
                end -= word.len();
                if word.starts_with('.') {
                    end += 1;
                }
            }
        }
        // A lone quotation mark at the end has lost its partner.
        let kept = text.get(..end)?;
        if kept.ends_with('"') && kept.matches('"').count() % 2 == 1 {
            end -= 1;
        }
        if kept.ends_with(" -") {
            end -= 2;
        }
        if end == text.len() {
            break;
        }
        range.end = range.start + end;
    }
    shadow.slice(range.clone()).contains(char::is_alphanumeric).then_some(range)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_demands(sheet: &str, demands: &[&str]) {
        assert_eq!(case_from_text(sheet).value.demands, demands, "{sheet:?}");
    }

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
}
