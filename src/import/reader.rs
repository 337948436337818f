mod addresses_left;
mod behind_heading;
mod country;
mod day_in_sentence;
mod last_lines;
mod letter;
mod story_elsewhere;

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::model::{Case, CaseKind, FurnitureKind, LanguageTag, Role};
use crate::notice::{Noted, Notice};

use self::behind_heading::{bracketed_day_end, lead_end, letters_to_papers_end, representatives_end, whoever_end};
use super::about::case_id;
use super::about::deadline;
use super::about::head;
use super::about::mail_head;
use super::about::trailer;
use super::address_lines::bounds::is_addressee;
use super::address_lines::whole_lines;
use super::addressees;
use super::addressees::missions;
use super::demands;
use super::doubts;
use super::extracted::Extracted;
use super::figures::dates;
use super::people::guess;
use super::people::particulars;
use super::people::said_beside;
use super::sections::beside_heading;
use super::sections::by_shape;
use super::sections::calls;
use super::sections::displaced;
use super::sections::misspelt;
use super::sections::page_foot;
use super::sections::page_links;
use super::sections::{self, Kind, Section};
use super::text::draft::Draft;
use super::text::hits::{self, Hit, sentence_end};
use super::text::letter::in_run;
use super::text::prose::sentences;
use super::text::shadow::{LONGEST_SOURCE, Shadow, floor};
use super::text::web_page::{is_share_bar, is_web_foot};
use super::to_writer::among_demands;

/// Reads a sheet: every section by its markers, every field by its reader, all of the source accounted for.
///
/// Never fails: a text in which no marker is found becomes a case that says so in its notices.
pub fn sheet(extracted: &Extracted) -> Noted<Case> {
    let case = Case { id: case_id::of(&extracted.source), source: extracted.source.clone(), ..Case::default() };
    if extracted.source.len() > LONGEST_SOURCE {
        let notice = Notice::error("sheet-too-long").with("bytes", extracted.source.len());
        let case = Case { unused: vec![[0, extracted.source.len()]], ..case };
        return Noted { value: case, notices: vec![notice] };
    }
    let shadow = Shadow::new(extracted);
    let (hits, sections) = parts(&shadow);
    let Some(lines) = page_links::lines_apart(extracted, &shadow, &hits) else {
        return read_in_order(extracted, &shadow, &hits, &sections, case);
    };
    let whole = Extracted { lines, ..extracted.clone() };
    let shadow = Shadow::new(&whole);
    let (hits, sections) = parts(&shadow);
    read_in_order(&whole, &shadow, &hits, &sections, case)
}

/// Reads a sheet whose addresses may stand elsewhere than below their heading.
fn read_in_order(
    extracted: &Extracted,
    shadow: &Shadow,
    hits: &[Hit],
    sections: &[Section],
    case: Case,
) -> Noted<Case> {
    let Some(lines) = displaced::lines_in_place(extracted, shadow, hits, sections) else {
        return read(extracted, shadow, hits, sections, case);
    };
    let ordered = Extracted { lines, ..extracted.clone() };
    let shadow = Shadow::new(&ordered);
    let (hits, sections) = parts(&shadow);
    read(&ordered, &shadow, &hits, &sections, case)
}

/// The markers of a sheet, and its sections.
fn parts(shadow: &Shadow) -> (Vec<Hit>, Vec<Section>) {
    let mut hits = hits::find(shadow);
    let mail_end = mail_head::end(shadow, &hits);
    hits.retain(|hit| hit.range.start >= mail_end);
    misspelt::complete(shadow, &mut hits);
    beside_heading::complete(shadow, &mut hits);
    by_shape::complete(shadow, &mut hits);
    calls::complete(shadow, &mut hits);
    calls::complete_copies(shadow, &mut hits);
    page_foot::complete(shadow, &mut hits);
    page_foot::end_at_signature(shadow, &mut hits);
    let letter = in_run(shadow, &hits, 0..shadow.len());
    // What a letter says opens no part of the sheet.
    hits.retain(|hit| !letter.as_ref().is_some_and(|letter| letter.contains(&hit.range.start)));
    let sections = letter::with_letter_apart(shadow, sections::cut(shadow, &hits));
    let sections = letter::with_letter_in_run(shadow, &hits, letter, sections);
    let sections = letter::with_letter_below_heading(shadow, &hits, sections);
    let mut sections = letter::with_letter_behind_addresses(shadow, &hits, sections);
    if let Some((place, start)) = displaced::without_heading(shadow, &hits, &sections) {
        sections::part(&mut sections, place, start, Kind::Appeals);
    }
    (hits, sections)
}

fn read(extracted: &Extracted, shadow: &Shadow, hits: &[Hit], sections: &[Section], case: Case) -> Noted<Case> {
    let mut draft = Draft::new(shadow, hits, case);
    draft.case.language = language(shadow, hits);
    for line in extracted.lines.iter().filter(|line| line.running) {
        let text = extracted.text(line);
        let words_of = folded(text.trim());
        let is_of = |class| words().class(class).contains(&words_of);
        let is_link = is_of(WordClass::PageLinkBeside) || is_web_foot(&words_of) || is_share_bar(&words_of);
        let kind = match text.contains(|letter: char| letter.is_alphabetic()) {
            false => FurnitureKind::PageNumber,
            true if is_link => FurnitureKind::Boilerplate,
            true => FurnitureKind::RepeatedTitle,
        };
        draft.running(kind, line.range.clone());
    }
    let narrative = read_sections(&mut draft, sections);
    complete(&mut draft, sections, narrative);
    say_what_is_missing(&mut draft);
    doubts::raise(draft.finish(), shadow, hits)
}

fn read_sections(draft: &mut Draft, sections: &[Section]) -> Range<usize> {
    let mut narrative = 0..0;
    let mut addressed = Kind::Head;
    for section in sections {
        draft.furniture(FurnitureKind::Marker, sections::number_before(draft.shadow, section.heading.start));
        if section.kind == Kind::Head {
            narrative = head::read(draft, section.body.clone());
        } else {
            let mut rest = read_section(draft, section);
            if let Some(start) = story_elsewhere::start(draft, &rest) {
                narrative = head::read_story(draft, start..rest.end);
                rest.end = start;
            } else if let Some(start) = story_elsewhere::below_names(draft, section) {
                narrative = head::read_below_names(draft, section.body.start..start, section.body.end);
                rest.end = start;
            }
            if section.holds_addresses() {
                addressed = section.kind;
            }
            let rest = addresses_left::read(draft, rest, addressed);
            aside(draft, rest);
        }
    }
    narrative
}

/// Reads a section with its reader; the answer is what of it belongs to nothing yet.
fn read_section(draft: &mut Draft, section: &Section) -> Range<usize> {
    let end = section.body.end;
    match section.kind {
        Kind::Head => {}
        Kind::Demands => demands::read(draft, section),
        Kind::AppealsBefore => {
            let start = deadline::read(draft, section);
            let start = demands::read_below(draft, start..end);
            let start = behind_title(draft, start..end);
            addressees::read(draft, section, start..end);
        }
        Kind::Appeals | Kind::Copies => addressees_behind_heading(draft, section),
        Kind::Diplomats => return missions::read(draft, section),
        Kind::Check => {
            let rest = trailer::check(draft, section);
            let rest = draft.shadow.trimmed(demands::read_below(draft, rest.clone())..rest.end);
            return addressees_elsewhere(draft, section, rest);
        }
        Kind::Background => trailer::background(draft, section),
        Kind::Letter => letter::read(draft, section),
        Kind::Languages => return trailer::preferred_languages(draft, section),
        Kind::Deadline => return deadline_above(draft, section),
        Kind::Trailer(means) => {
            trailer::read(draft, means, section);
            return section.body.clone();
        }
        Kind::Stop => stop(draft, section),
        Kind::Tail => draft.furniture(FurnitureKind::Boilerplate, section.heading.start..end),
        Kind::Aside(Means::Demands) => {
            let hit = draft.hits_in(section.heading.clone()).first();
            let language = hit.map(|hit| hit.marker.language.clone()).unwrap_or_default();
            return demands::read_again(draft, section, &language)..end;
        }
        Kind::Thanks | Kind::Aside(_) => return decoration_end(draft, section)..end,
    }
    end..end
}

/// The title once more at the top of the next page, below the day to write by; the answer is where the text goes on.
fn behind_title(draft: &mut Draft, body: Range<usize>) -> usize {
    let shadow = draft.shadow;
    let title = folded(&draft.case.title);
    let first = shadow.trimmed_of(body.clone(), &['.', ',', ';']).start;
    let line = shadow.line_at(first).map_or(first..first, |line| line.range.clone());
    if title.is_empty() || line.start != first || shadow.slice(line.clone()) != title {
        return body.start;
    }
    draft.furniture(FurnitureKind::RepeatedTitle, line.clone());
    line.end
}

/// Reads the addressees of a heading, behind the words that lead to them.
fn addressees_behind_heading(draft: &mut Draft, section: &Section) {
    let end = section.body.end;
    let start = lead_end(draft.shadow, section);
    let behind = letters_to_papers_end(draft, section, start);
    if behind == start {
        draft.furniture(FurnitureKind::Marker, section.heading.start..start);
    }
    let start = behind;
    let start = bracketed_day_end(draft, start..end);
    let start = representatives_end(draft, section, start);
    let start = whoever_end(draft, section, start);
    addressees::read(draft, section, start..end);
}

/// Reads the day to write by, and what stands below it: demands, or an addressee right below "Deadline: 3 May 2008"; the answer is
/// what of it belongs to nothing yet.
fn deadline_above(draft: &mut Draft, section: &Section) -> Range<usize> {
    let end = section.body.end;
    let start = deadline::read(draft, section);
    let rest = draft.shadow.trimmed(demands::read_below(draft, start..end)..end);
    if !is_addressee(draft.shadow, rest.clone()) {
        return rest;
    }
    addressees::read(draft, section, rest);
    end..end
}

/// "… TO THE OFFICIALS IN THE COLUMN ON THE RIGHT.": addresses below what ends the page, where none stood above it; the answer is
/// what of it belongs to nothing yet.
fn addressees_elsewhere(draft: &mut Draft, section: &Section, rest: Range<usize>) -> Range<usize> {
    if !draft.case.addressees.is_empty() || !is_addressee(draft.shadow, rest.clone()) {
        return rest;
    }
    let end = rest.end;
    addressees::read(draft, section, rest);
    end..end
}

/// Enters thanks, the banner and remarks to the editor; the answer is where the text goes on.
fn decoration_end(draft: &mut Draft, section: &Section) -> usize {
    let start = section.heading.start;
    let sentence = sentence_end(draft.shadow, start, section.body.end);
    let (kind, end) = match section.kind {
        Kind::Aside(Means::Stop) => {
            draft.note(start..sentence);
            return sentence;
        }
        Kind::Thanks | Kind::Aside(Means::Boilerplate) => (FurnitureKind::Boilerplate, sentence),
        Kind::Aside(Means::Editor) => (FurnitureKind::EditorsRemark, section.heading.end),
        Kind::Aside(Means::Slots) => (FurnitureKind::Slots, section.heading.end),
        _ => (FurnitureKind::Marker, section.heading.end),
    };
    draft.furniture(kind, start..end);
    end
}

/// What stands outside all sections: the title once more, page numbers; the rest stays unused.
fn aside(draft: &mut Draft, range: Range<usize>) {
    let shadow = draft.shadow;
    let title = folded(&draft.case.title);
    let rest = shadow.trimmed(range.clone());
    let whole = shadow.slice(rest.clone());
    if !title.is_empty() && whole == title {
        draft.furniture(FurnitureKind::RepeatedTitle, rest);
        return;
    }
    // "PLEASE NOTE: Do not urge her to end it.", among the labels of the newest sheets.
    let is_note = |sentence: &Range<usize>| {
        let mut labels = draft.hits_in(sentence.clone()).iter();
        labels.any(|hit| hit.means == Means::Note && hit.range.start == sentence.start)
    };
    let is_said = |sentence: &Range<usize>| among_demands::is_said(shadow.slice(sentence.clone()));
    let said: Vec<Range<usize>> = sentences(shadow, range.clone())
        .into_iter()
        .filter(|sentence| is_note(sentence) || is_said(sentence))
        .collect();
    said.into_iter().for_each(|sentence| draft.note(sentence));
    for line in shadow.lines_in(range) {
        let text = shadow.slice(line.range.clone());
        let is_editors = || draft.hits_in(line.range.clone()).iter().any(|hit| hit.means == Means::Editor);
        if text.starts_with('[') && text.ends_with(']') && is_editors() {
            draft.furniture(FurnitureKind::EditorsRemark, line.range);
        } else if text == "urgent action" || (text.len() > 5 && title.contains(text)) {
            draft.furniture(FurnitureKind::RepeatedTitle, line.range);
        } else if words().class(WordClass::Thanks).contains(text.trim_end_matches(['.', '!'])) {
            draft.furniture(FurnitureKind::Boilerplate, line.range);
        } else if whole_lines::is_own_office(text) {
            draft.furniture(FurnitureKind::Letterhead, line.range);
        } else if text.len() <= 4 && !text.contains(char::is_alphabetic) || text.starts_with("page ") && text.len() < 16
        {
            draft.furniture(FurnitureKind::PageNumber, line.range);
        }
    }
}

/// A stop action asks for nothing: recorded, with its sentence for the writer.
fn stop(draft: &mut Draft, section: &Section) {
    let shadow = draft.shadow;
    draft.case.case_kind = CaseKind::Stop;
    let end = sentence_end(shadow, section.heading.start, section.body.end);
    draft.mark("/case_kind", section.heading.clone());
    draft.note(section.heading.start..end);
    let text = shadow.words_of(section.heading.start..end);
    draft.notice(Notice::warning("stop-action").about(text));
    aside(draft, end..section.body.end);
}

/// What follows only from several sections: the number at the end, the country by the addresses, whom it is about.
fn complete(draft: &mut Draft, sections: &[Section], narrative: Range<usize>) {
    instructions(draft);
    last_lines::read(draft);
    if draft.case.model_letter.is_empty()
        && draft.case.demands.is_empty()
        && !sections.iter().any(|section| section.kind == Kind::Letter)
    {
        letter::read_unannounced(draft);
    }
    demands::read_in_letter(draft);
    letter::give_salutation(draft);
    day_in_sentence::read(draft);
    deadline_of_the_year(draft);
    country::complete(draft, sections, narrative.clone());
    // An embassy may stand before what tells the country.
    let country = draft.case.country.clone();
    for mission in draft.case.missions.iter_mut().filter(|mission| mission.of.is_empty()) {
        mission.of.clone_from(&country);
    }
    let demand_ranges: Vec<Range<usize>> =
        sections.iter().filter(|section| section.kind == Kind::Demands).map(|section| section.body.clone()).collect();
    if draft.case.people.is_empty() {
        // A model letter asks as well, and the only one where the sheet has no demands.
        let letters = sections.iter().filter(|section| section.kind == Kind::Letter);
        let asked: Vec<Range<usize>> =
            demand_ranges.into_iter().chain(letters.map(|section| section.body.clone())).collect();
        guess::read(draft, narrative.clone(), &asked);
        // "THE STORY" below the demands.
        let story = sections.iter().find(|section| section.kind == Kind::Trailer(Means::Summary));
        if let Some(story) = story.filter(|_| draft.case.people.is_empty()) {
            guess::read(draft, story.body.clone(), &asked);
        }
    }
    // The newest sheets tell the story behind labels, and in the model letter.
    let told = [Kind::Trailer(Means::Summary), Kind::Letter, Kind::Background];
    let others: Vec<Range<usize>> = told
        .iter()
        .flat_map(|kind| sections.iter().filter(move |section| section.kind == *kind))
        .map(|section| section.body.clone())
        .collect();
    particulars::complete(draft, narrative, &others);
    said_beside::complete(draft);
    if draft.case.demand_targets.iter().all(String::is_empty) {
        draft.case.demand_targets.clear();
    }
}

/// A deadline without a year is the first such day after the sheet was issued.
fn deadline_of_the_year(draft: &mut Draft) {
    let case = &draft.case;
    let (None, Some(issued)) = (case.deadline, case.issued) else { return };
    let text = folded(&case.deadline_text);
    let Some((_, month, day)) = dates::first_of_a_year(&text) else { return };
    let Some(date) = dates::following(issued, month, day) else { return };
    draft.case.deadline = Some(date);
    draft.notice(Notice::info("deadline-without-year").at_field("/deadline").about(draft.case.deadline_text.clone()));
}

/// Sentences to the writer that no section took: limited action, final round.
fn instructions(draft: &mut Draft) {
    let shadow = draft.shadow;
    let hits: Vec<&Hit> =
        draft.hits.iter().filter(|hit| matches!(hit.means, Means::FinalRound | Means::Limited)).collect();
    for hit in hits.into_iter().take(2) {
        let end = sentence_end(shadow, hit.range.start, floor(shadow, shadow.len().min(hit.range.end + 200)));
        let end = shadow.slice(hit.range.start..end).find(':').map_or(end, |colon| hit.range.start + colon);
        draft.note(hit.range.start..end);
    }
}

/// The language of the sheet: by the languages of its markers, then by its small words.
fn language(shadow: &Shadow, hits: &[Hit]) -> LanguageTag {
    let sample = shadow.slice(0..floor(shadow, shadow.len().min(6000)));
    let mut best = (0, "en");
    let small_words = words().small_words(sample.split(' '));
    for (language, small_words) in words().languages.iter().zip(small_words) {
        let tag = language.language.as_str();
        let marked = hits.iter().filter(|hit| hit.marker.language == tag).count();
        let common = match tag {
            "zh" => sample.chars().filter(|letter| ('\u{4e00}'..='\u{9fff}').contains(letter)).count() / 8,
            _ => small_words,
        };
        let score = marked * 3 + common;
        if score > best.0 {
            best = (score, tag);
        }
    }
    LanguageTag::new(if best.1 == "zh" { "zh-Hans" } else { best.1 })
}

/// Names in a notice each field that a letter needs and the sheet does not give.
fn say_what_is_missing(draft: &mut Draft) {
    let case = &draft.case;
    let stop = case.case_kind == CaseKind::Stop;
    let mut notices = Vec::new();
    if case.source.trim().is_empty() {
        draft.notice(Notice::error("sheet-empty"));
        return;
    }
    if !case.addressees.iter().any(|addressee| addressee.role == Role::Appeal) && !stop {
        notices.push(Notice::warning("no-addressee").at_field("/addressees"));
    }
    if case.demands.is_empty() && case.model_letter.is_empty() && !stop {
        notices.push(Notice::warning("no-demands").at_field("/demands"));
    }
    if case.people.is_empty() {
        notices.push(Notice::info("no-person").at_field("/people"));
    }
    if case.deadline.is_none() && !stop {
        // "BEFORE 31 APRIL": a day that no calendar has.
        let is_dated = case.deadline_text.contains(|letter: char| letter.is_ascii_digit());
        let code = if is_dated { "deadline-not-read" } else { "no-deadline" };
        notices.push(Notice::info(code).at_field("/deadline").about(case.deadline_text.clone()));
    }
    if case.country_code.is_empty() {
        notices.push(Notice::info("no-country").at_field("/country"));
    }
    if draft.shadow.lower_case {
        notices.push(Notice::warning("sheet-in-small-letters"));
    }
    draft.notices.extend(notices);
}
