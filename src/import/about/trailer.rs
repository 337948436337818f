use std::ops::Range;

use crate::data::folding::folded;
use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::address_lines::whole_lines::is_dated_index;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::people;
use crate::import::people::name_shape;
use crate::import::people::names;
use crate::import::people::particulars;
use crate::import::pieces::contacts::is_web;
use crate::import::sections::Section;
use crate::import::text::draft::Draft;
use crate::import::text::hits::sentence_end;
use crate::import::text::languages;
use crate::import::text::places;
use crate::import::text::prose::{is_verb, paragraphs};
use crate::import::text::shadow::{Shadow, floor};
use crate::import::text::web_page::{is_lone_word, is_web_foot};
use crate::model::{CaseKind, FurnitureKind};

use super::head::behind_first_country;
use super::identity::ordinals_before;
use super::told::{fact, is_spelt_out, set_country};

/// Reads a value behind a label at the end of a sheet: "Name:", "Gender m/f:", "Issue date:", "UA:", "Index:".
///
/// The answer is where the text after the value begins.
pub(in crate::import) fn read(draft: &mut Draft, means: Means, section: &Section) -> usize {
    let shadow = draft.shadow;
    draft.furniture(FurnitureKind::Marker, section.heading.clone());
    let body = section.body.clone();
    let start = shadow.trimmed_of(body.clone(), &[':', '-']).start.max(body.start);
    let line_end = shadow.line_at(start).map_or(body.end, |line| line.range.end).min(body.end);
    let value = start..line_end;
    match means {
        Means::Name => {
            let end = read_people(draft, value, body.end);
            number_line(draft, end..body.end);
            return body.end;
        }
        Means::Gender => {
            let short = floor(shadow, value.end.min(value.start + 40));
            // "Gender m/f: Ana Bee (f), Jo Dee (m)": a whole line.
            let line = shadow.lines_in(value.clone()).next().map_or(short, |line| line.range.end);
            let names = shadow.slice(value.start..line).contains('(') && !shadow.one_line;
            let short = if names { line.max(short) } else { short };
            let end =
                numbers::case_number(shadow.slice(value.clone())).map_or(short, |(kind, _)| value.start + kind.start);
            particulars::read_gender(draft, value.start..end);
            number_line(draft, end..body.end);
            return body.end;
        }
        Means::Country => {
            if let Some(named) = places::at_start(shadow, value.start, value.end) {
                set_country(draft, &named);
                return named.range.end;
            }
        }
        Means::Title if draft.case.title.is_empty() => draft.case.title = draft.take("/title", value.clone()),
        Means::Summary if draft.case.summary.is_empty() => {
            let whole = paragraphs(shadow, body.clone()).first().cloned().unwrap_or(value.clone());
            draft.case.summary = draft.take("/summary", whole.clone());
            paragraphs(shadow, whole.end..body.end).into_iter().for_each(|paragraph| fact(draft, paragraph));
            return body.end;
        }
        // "SUMMARY: …" and then "BODY: …": the story below the lead.
        Means::Summary => {
            paragraphs(shadow, start..body.end).into_iter().for_each(|paragraph| fact(draft, paragraph));
            return body.end;
        }
        Means::Previous => draft.furniture(FurnitureKind::Other, value.clone()),
        _ => {
            number_line(draft, section.heading.start..body.end);
            return body.end;
        }
    }
    let rest = value.end..body.end;
    number_line(draft, rest.clone());
    rest.end
}

/// Reads the names behind their label, and the gender beside or below them; the answer is where they end.
fn read_people(draft: &mut Draft, value: Range<usize>, limit: usize) -> usize {
    let shadow = draft.shadow;
    let value = names_to_the_end(shadow, value, limit);
    let (value, beside) = if shadow.one_line { in_one_line(shadow, value) } else { (value, None) };
    people::read_names(draft, value.clone());
    // "Nom : Jo Dee | Homme": the gender alone on the next line.
    let next = shadow.lines_in(value.end..limit).next().map(|line| line.range);
    let below = next.filter(|next| particulars::is_gender(shadow.slice(next.clone())));
    let gender = beside.or(below);
    if let Some(gender) = gender.clone() {
        particulars::read_gender(draft, gender);
    }
    gender.map_or(value.end, |gender| gender.end)
}

/// The names of a value that goes on to the end of a sheet in one line, up to its number, and a gender that stands alone behind
/// them: "jo dee | homme | au: 12/14 index: …".
fn in_one_line(shadow: &Shadow, value: Range<usize>) -> (Range<usize>, Option<Range<usize>>) {
    let number =
        numbers::case_number(shadow.slice(value.clone())).map_or(value.end, |(kind, _)| value.start + kind.start);
    let value = shadow.trimmed(value.start..number);
    // "…, ana bee | hommes et femme".
    let class = words().class(WordClass::Conjunction);
    let (mut gender, mut from) = (value.end, value.end);
    for (blank, _) in shadow.slice(value.clone()).rmatch_indices(' ') {
        let last = value.start + blank + 1;
        let word = shadow.slice(last..from).trim_end();
        from = last;
        match particulars::is_gender(word) {
            true => gender = last,
            false if gender < value.end && class.contains(word) => {}
            false => break,
        }
    }
    match gender < value.end {
        true => (shadow.trimmed(value.start..gender), Some(gender..value.end)),
        false => (value, None),
    }
}

/// The names behind their label, with the lines that a margin broke off: "…, Tendai Bee (she/her)" / "and Nyasha Fee".
fn names_to_the_end(shadow: &Shadow, value: Range<usize>, limit: usize) -> Range<usize> {
    const MOST_LINES: usize = 12;
    const LINKS: [WordClass; 2] = [WordClass::JoinsNames, WordClass::JoinsWholeNames];
    let mut end = value.end;
    for line in shadow.lines_in(value.end..limit).take(MOST_LINES) {
        let before = shadow.slice(value.start..end);
        let open = before.matches('(').count() > before.matches(')').count();
        let listed = before.ends_with([',', ';', '/'])
            || before
                .rsplit_once(' ')
                .is_some_and(|(_, last)| LINKS.iter().any(|class| words().class(*class).contains(last)));
        let linked =
            LINKS.iter().any(|class| words().class(*class).leading(shadow.slice(line.range.clone())).is_some())
                || is_rest_of_name(shadow, before, line.range.clone())
                || is_mark(shadow.slice(line.range.clone()))
                || goes_on_in_name(shadow, before, line.range.clone());
        if line.range.start <= value.end || !(open || listed || linked) {
            break;
        }
        end = line.range.end;
    }
    value.start..end
}

/// "… and Ana Bee" / "(she/her)": the mark of the name above.
fn is_mark(text: &str) -> bool {
    let inside = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    inside.is_some_and(|inside| names::marked(inside).is_some())
}

/// "Jo Dee (m), Ana Bee (f), Mo" / "Fee (m), …", "Jo Dee, Ana Bee, Mo" / "Fee, …": a list of names that its margin broke inside a
/// name, or before its mark. "… Ana Bee" / "Mo Fee (m)" are two people: one half of a broken name is a single word.
fn goes_on_in_name(shadow: &Shadow, before: &str, line: Range<usize>) -> bool {
    const MOST_WORDS: usize = 4;
    const FEWEST_BEFORE: usize = 2;
    const MOST_WORDS_WITHOUT_MARK: usize = 2;
    let text = shadow.slice(line.clone());
    let marks = |text: &str| {
        let inside = text.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(inside, _)| inside);
        inside.is_some_and(|inside| names::marked(inside).is_some())
    };
    let parted = |text: &str| text.split([',', ';']).next().unwrap_or_default().to_owned();
    let first = parted(text);
    let (listed, last) = before.rsplit_once([',', ';']).unwrap_or(("", before));
    let is_open = !last.trim().is_empty() && !last.contains('(');
    let words = |text: &str| text.split('(').next().unwrap_or_default().split_whitespace().count();
    let is_sentence = text.split(' ').any(|word| is_verb(word.trim_end_matches([',', '.', ';'])));
    if shadow.one_line || !is_open || is_sentence || words(&first) > MOST_WORDS || particulars::is_gender(text) {
        return false;
    }
    if marks(&first) {
        return first.starts_with('(') || marks(listed) && (words(last) == 1 || words(&first) == 1);
    }
    let pieces = || listed.split([',', ';']);
    let whole = pieces().count() >= FEWEST_BEFORE && pieces().all(|piece| words(piece) >= 2);
    let goes_on = text.contains([',', ';']) || !text.contains(' ');
    let rest = shadow.trimmed(line.start..line.start + first.len());
    whole
        && goes_on
        && words(last) == 1
        && shadow.raw(rest.clone()).starts_with(char::is_uppercase)
        && (1..=MOST_WORDS_WITHOUT_MARK).contains(&words(&first))
        && name_shape::is_name(shadow, rest)
}

/// "Samira Mes-" / "souci", "Jane Wanjiru" / "Kamau": the rest of a name that a margin broke.
fn is_rest_of_name(shadow: &Shadow, before: &str, line: Range<usize>) -> bool {
    let (raw, text) = (shadow.raw(line.clone()), shadow.slice(line.clone()));
    let lone =
        !text.contains(' ') && text.len() > 2 && text.chars().all(|letter| letter.is_alphabetic() || letter == '-');
    let parted = before.ends_with('-') && raw.starts_with(char::is_lowercase);
    let goes_on = lone
        && raw.starts_with(char::is_uppercase)
        && !before.contains(['(', ','])
        && name_shape::is_name(shadow, line);
    // "Jo Dee (m)" / "Ana Bee (f)": one below the other.
    let marked = ["(m)", "(f)", "(he/him)", "(she/her)"].iter().any(|mark| text.ends_with(mark)) && text.len() < 60;
    (parted && text.len() < 60 || goes_on || marked && before.ends_with(')'))
        && !particulars::is_gender(text)
        && !shadow.one_line
}

/// "UA: 264/12 Index: MDE 24/076/2012 Issue Date: 18 September 2012", in any order, wherever it stands.
pub(in crate::import) fn number_line(draft: &mut Draft, range: Range<usize>) {
    let shadow = draft.shadow;
    let range = range.start..floor(shadow, range.end.min(range.start + 600));
    let text = shadow.slice(range.clone());
    for hit in draft.hits_in(range.clone()) {
        if matches!(hit.means, Means::Index | Means::Issued | Means::Number | Means::Further) {
            draft.furniture(FurnitureKind::Marker, hit.range.clone());
            if hit.means == Means::Further && draft.case.case_kind == CaseKind::First {
                draft.case.case_kind = CaseKind::Further;
                draft.mark("/case_kind", hit.range.clone());
            }
        }
    }
    let at = |found: Range<usize>| range.start + found.start..range.start + found.end;
    if let Some((kind, number)) = numbers::case_number(text) {
        // "URGENT ACTION TYPE AND NUMBER: SECOND UA 60/16".
        if let Some((ordinals, follows)) = ordinals_before(shadow, range.start..range.start + kind.start) {
            if follows {
                draft.case.case_kind = CaseKind::Further;
            }
            draft.mark("/case_kind", ordinals);
        }
        // "Urgent Action 150/14" above, and "UA: 150/14" in the last line: the latter is the sheet's own.
        let own = text.get(kind.clone()) == Some("ua")
            && numbers::digits(&draft.case.case_number) == text.get(number.clone()).unwrap_or_default();
        let told = is_spelt_out(&draft.case.case_number);
        let pieces = [at(kind), at(number)];
        if draft.case.case_number.is_empty() || own && told {
            draft.case.case_number = draft.take_all("/case_number", &pieces);
        } else {
            pieces.into_iter().for_each(|piece| draft.mark("/case_number", piece));
        }
    }
    if let Some(found) = numbers::indexes(text).into_iter().next() {
        let found = at(found);
        if draft.case.index.is_empty() {
            draft.case.index = draft.take("/index", found);
        } else {
            draft.mark("/index", found);
        }
    }
    let issued = draft.hits_in(range.clone()).iter().find(|hit| hit.means == Means::Issued).map(|hit| hit.range.end);
    // "AU 118/14, AFR 20/004/2014, 20 mai 2014": the day without a label.
    let behind_index = || numbers::indexes(text).first().map(|found| range.start + found.end);
    // "April 19, 2011. AMR 45/001/2011".
    let before_index = || is_dated_index(text).then_some(range.start);
    let issued = issued.or_else(before_index).or_else(behind_index);
    if let Some(from) = issued
        && let Some((found, date)) = dates::first(shadow.slice(from..range.end)).filter(|(found, _)| found.start < 12)
    {
        draft.mark("/issued", from + found.start..from + found.end);
        draft.case.issued = draft.case.issued.or(Some(date));
    }
}

/// Additional information, paragraph by paragraph; page numbers and the title on its second page are furniture.
pub(in crate::import) fn background(draft: &mut Draft, section: &Section) {
    let shadow = draft.shadow;
    draft.furniture(FurnitureKind::Marker, section.heading.clone());
    let title = folded(&draft.case.title);
    let body = shadow.trimmed_of(section.body.clone(), &[':', '•', '-']);
    let body = without_number_at_end(draft, body);
    let body = without_foot_of_run(draft, body);
    let mut is_below = false;
    let paragraphs = paragraphs(shadow, body);
    let last_of_story = paragraphs.iter().rposition(|paragraph| is_of_story(shadow, paragraph)).unwrap_or_default();
    for (place, paragraph) in paragraphs.into_iter().enumerate() {
        let text = shadow.slice(paragraph.clone());
        let begins_foot = begins_page_foot(shadow, paragraph.clone());
        is_below |= begins_foot && place >= last_of_story;
        if is_below || begins_foot {
            draft.furniture(FurnitureKind::Boilerplate, paragraph);
        } else if is_editors(draft, paragraph.clone()) {
            draft.furniture(FurnitureKind::EditorsRemark, paragraph);
        } else if !text.contains(char::is_alphabetic) {
            draft.furniture(FurnitureKind::PageNumber, paragraph);
        } else if is_web(text) && !text.contains(' ') {
            // "Further information: https://…" above the page's own background.
            draft.furniture(FurnitureKind::Boilerplate, paragraph);
        } else if text == "urgent action" || is_title_again(text, &title) {
            draft.furniture(FurnitureKind::RepeatedTitle, paragraph);
        } else {
            let place = draft.case.background.len();
            let text = draft.take(format!("/background/{place}"), paragraph);
            draft.case.background.push(text);
        }
    }
}

/// "… had not been let in. UA: 1/10" on one line: the background without the number that its sheet ends with.
fn without_number_at_end(draft: &mut Draft, body: Range<usize>) -> Range<usize> {
    const LONGEST: usize = 24;
    let shadow = draft.shadow;
    let near = floor(shadow, body.end.saturating_sub(LONGEST)).max(body.start);
    let text = shadow.slice(near..body.end);
    let Some((kind, number)) = numbers::case_number(text).filter(|(_, number)| number.end == text.len()) else {
        return body;
    };
    let is_own = text.get(number) == Some(numbers::digits(&draft.case.case_number));
    if !is_own || !text.get(..kind.start).is_some_and(|before| before.trim_end().ends_with(['.', '!', '?', '"', ')'])) {
        return body;
    }
    draft.mark("/case_number", near + kind.start..body.end);
    shadow.trimmed(body.start..near + kind.start)
}

/// "… of the country. | About us | Contact | Jobs": the background on one line without the foot of its page, whose parts bars keep apart.
fn without_foot_of_run(draft: &mut Draft, body: Range<usize>) -> Range<usize> {
    const LONGEST: usize = 400;
    const FEWEST_BARS: usize = 2;
    let shadow = draft.shadow;
    let near = floor(shadow, body.end.saturating_sub(LONGEST)).max(body.start);
    let text = shadow.slice(near..body.end);
    let Some(bar) = text.find(" | ").filter(|_| shadow.one_line) else { return body };
    let ends = [". ", "! ", "? ", ".\" "].into_iter().filter_map(|end| Some(text.get(..bar)?.rfind(end)? + end.len()));
    let Some(foot) = ends.max() else { return body };
    let is_story = text.get(bar..).is_some_and(|rest| rest.contains(". "));
    if is_story || text.matches(" | ").count() < FEWEST_BARS {
        return body;
    }
    draft.furniture(FurnitureKind::Boilerplate, near + foot..body.end);
    shadow.trimmed(body.start..near + foot)
}

/// Whether a paragraph is as long as those of a story, and ends as one: the foot of no page has such.
fn is_of_story(shadow: &Shadow, paragraph: &Range<usize>) -> bool {
    const SHORTEST: usize = 250;
    let text = shadow.slice(paragraph.clone());
    text.len() >= SHORTEST && text.ends_with(['.', '"', ')']) && !is_web_foot(text) && !text.starts_with('©')
}

/// Whether a paragraph is what its page goes on with below the sheet: "Download the full urgent action", "© Amnesty", the title of
/// another document, "Kenya: No way out, 18 June 2003".
fn begins_page_foot(shadow: &Shadow, paragraph: Range<usize>) -> bool {
    const LONGEST_TITLE: usize = 160;
    let text = shadow.slice(paragraph.clone());
    let lines = || shadow.lines_in(paragraph.clone()).count();
    let is_title = || {
        let named = behind_first_country(shadow, paragraph.clone()).start > paragraph.start;
        named && text.len() <= LONGEST_TITLE && !text.ends_with(['.', '"', ')']) && lines() == 1
    };
    let is_page = shadow.is_web || !shadow.is_plain;
    !shadow.one_line && (is_web_foot(text) && !is_lone_word(text) || text.starts_with('©') || is_page && is_title())
}

/// "[Sections to add when relevant]": what whoever wrote the sheet left in it for others.
fn is_editors(draft: &Draft, paragraph: Range<usize>) -> bool {
    let hits = draft.hits_in(paragraph.clone());
    let text = draft.shadow.slice(paragraph);
    text.starts_with('[') && text.ends_with(']') && hits.iter().any(|hit| hit.means == Means::Editor)
}

/// Whether a paragraph is the title once more, with the banner above it or not.
fn is_title_again(text: &str, title: &str) -> bool {
    let bare = text.strip_prefix("urgent action ").unwrap_or(text);
    text == title || !title.is_empty() && bare == title
}

/// "Check with your section office if sending appeals after 2 May 2006": a deadline where the sheet has no other.
///
/// The answer is what follows the sentence.
pub(in crate::import) fn check(draft: &mut Draft, section: &Section) -> Range<usize> {
    /// "… IMMEDIATELY. This is an EXTRA action: there is little time. Check with …": so much may stand between them, in bytes.
    const LONGEST_BETWEEN: usize = 90;
    let shadow = draft.shadow;
    let mut end = sentence_end(shadow, section.heading.start, section.body.end);
    // "Nach dem 15. | April 2003 fragen Sie bitte …".
    if end < section.heading.end {
        end = sentence_end(shadow, section.heading.end, section.body.end);
    }
    // "PLEASE SEND APPEALS IMMEDIATELY. Check with …": two sentences.
    for hit in draft.hits_in(section.body.clone()) {
        // "APRÈS LE 23 SEPTEMBRE 1998, VÉRIFIEZ …": the marker may stand inside the next sentence.
        let next = shadow.trimmed(end..section.body.end).start;
        if hit.means == Means::Check
            && (hit.range.start <= end + LONGEST_BETWEEN
                || hit.range.start < sentence_end(shadow, next, section.body.end))
        {
            end = end.max(sentence_end(shadow, hit.range.start, section.body.end));
        }
    }
    let sentence = section.heading.start..end;
    let said = shadow.slice(sentence.clone());
    let found = dates::first(said).or_else(|| dates::first_american(said));
    draft.furniture(FurnitureKind::Boilerplate, sentence.clone());
    if let (Some((found, date)), None) = (found, draft.case.deadline) {
        draft.deadline(sentence.start + found.start..sentence.start + found.end, date);
    } else if let (None, Some((found, ..))) = (draft.case.deadline, of_this_year(shadow.slice(sentence.clone()))) {
        let words = sentence.start + found.start..sentence.start + found.end;
        draft.case.deadline_text = draft.take("/deadline_text", words);
    } else if draft.case.deadline_text.is_empty()
        && draft.case.deadline.is_none()
        && let Some(at) = shadow.slice(sentence.clone()).find("immediately")
    {
        let words = sentence.start + at..sentence.start + at + "immediately".len();
        draft.case.deadline_text = draft.take("/deadline_text", words);
    }
    end..section.body.end
}

/// "… TO ARRIVE BEFORE 24 APRIL": a day whose year the sheet leaves to its reader.
fn of_this_year(sentence: &str) -> Option<(Range<usize>, i8, i8)> {
    let by = sentence.split(' ').any(|word| words().class(WordClass::BeforeDay).contains(word));
    dates::first_of_a_year(sentence).filter(|_| by)
}

/// The languages behind their label; "You can also write in your own language" follows them.
pub(in crate::import) fn preferred_languages(draft: &mut Draft, section: &Section) -> Range<usize> {
    let shadow = draft.shadow;
    draft.furniture(FurnitureKind::Marker, section.heading.clone());
    let body = section.body.clone();
    let line_end =
        shadow.line_at(shadow.trimmed(body.clone()).start).map_or(body.end, |line| line.range.end).min(body.end);
    let first = sentence_end(shadow, body.start, line_end);
    languages::read(draft, body.start..first);
    draft.mark("/languages", body.start..first);
    let next = shadow.trimmed(first..body.end);
    if shadow.slice(next.clone()).starts_with("you can also write")
        || shadow.slice(next.clone()).starts_with("you may also write")
    {
        let end = sentence_end(shadow, next.start, body.end);
        languages::read(draft, next.start..end);
        draft.mark("/languages", next.start..end);
        return end..body.end;
    }
    first..body.end
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn genders_of_several_behind_a_list_of_names_are_no_part_of_it() {
        let told = "Ils ont été arrêtés chez eux et nul ne sait où ils sont. ".repeat(8);
        let case = case_from_text(&format!("AU 1/15, AFR 62/001/2015 – Togo 10 février 2015 ACTION URGENTE DEUX MILITANTS DÉTENUS {told}VEUILLEZ ENVOYER VOS APPELS AVANT LE 24 MARS 2015 À : Ministre de la Justice Jo Bee BP 12, Lomé Togo ACTION URGENTE DEUX MILITANTS DÉTENUS COMPLÉMENT D’INFORMATION Le 3 mars, des lois ont été votées. Noms : Ana Dee, Mo Fee Hommes et femme AU 1/15\n")).value;
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Ana Dee", "Mo Fee"]);
        assert_eq!(case.background, ["Le 3 mars, des lois ont été votées."]);
    }

    #[test]
    fn what_a_page_has_below_the_background_is_none() {
        let sheet = "UA 1/16\nIndex: AFR 32/001/2016\n5 July 2016\nKENYA: LAWYER HELD\nJo Dee is held.\n\nAPPEALS TO:\nMinister\nMo Fee\nNairobi, Kenya\n\nADDITIONAL INFORMATION\nThe law was changed in May.\n\n";
        let feet = [
            "Download the full Urgent Action (PDF, 90KB)\n\nMill House, 8 Hill Road, 20003 Hill\n\n* Privacy\n\n© Our Section",
            "Did you write?\n\nTell us here.",
            "[Sections to add when relevant]",
        ];
        for foot in feet {
            assert_eq!(
                case_from_text(&format!("{sheet}{foot}\n")).value.background,
                ["The law was changed in May."],
                "{foot}"
            );
        }
        let told = "Jo Dee was taken from his home in May and nobody knows where he is. ".repeat(9);
        let line = format!(
            "UA 1/16 Index: AFR 32/001/2016 Kenya Date: 5 July 2016 URGENT ACTION LAWYER HELD {told}PLEASE SEND APPEALS BEFORE 14 AUGUST 2016 TO: Minister Mo Fee Nairobi, Kenya URGENT ACTION LAWYER HELD ADDITIONAL INFORMATION The law was changed in May. UA: 1/16 Index: AFR 32/001/2016 Issue Date: 5 July 2016\n"
        );
        assert_eq!(case_from_text(&line).value.background, ["The law was changed in May."]);
    }

    #[test]
    fn labels_of_a_template_head_the_lead_and_the_story() {
        let end = "URGENT ACTION LETTER:\nDear Minister,\nI ask you to free Jo Dee.\nYours sincerely,\n\nAPPEALS TO:\nMinister of Justice\nMo Fee\n06659 Ankara, Turkey\nFax: +90 312 417 0000\n";
        let first = "URGENT ACTION TITLE\n\nLAWYER MISSING AFTER ARREST\nURGENT ACTION TYPE AND NUMBER: UA 1/17\nPUBLICATION DATE: 5 July 2017\nCOUNTRY: Turkey\n";
        for (lead, body) in [("SUMMARY:", "BODY:"), ("LEAD PARAGRAPH", "BODY"), ("SUMMARY", "URGENT ACTION BODY:")] {
            let case = case_from_text(&format!("{first}{lead}\nJo Dee has not been seen since May.\n{body}\nHe was led away from his home.\n\nHis wife saw it.\n{end}")).value;
            assert_eq!(
                (case.title.as_str(), case.summary.as_str()),
                ("LAWYER MISSING AFTER ARREST", "Jo Dee has not been seen since May.")
            );
            assert_eq!(case.facts, ["He was led away from his home.", "His wife saw it."], "{lead}");
        }
    }

    #[test]
    fn an_american_day_with_a_short_year_is_the_last_one() {
        let case = case_from_text("6 February 1998\nUA 1/98 Fear of torture\n\nKENYA Jo Dee (m)\n\nHe was taken away.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n\nPLEASE SEND APPEALS IMMEDIATELY. Check with the Colorado office, weekdays only, if sending appeals after 3/20/98.\n").value;
        assert_eq!(
            (case.deadline_text.as_str(), case.deadline.map(|day| day.to_string()).as_deref()),
            ("3/20/98", Some("1998-03-20"))
        );
    }

    #[test]
    fn the_number_in_the_last_words_of_a_run_is_the_sheets() {
        let told = "Jo Dee was taken from his home by men who did not say who had sent them. ".repeat(4);
        let sheet = format!(
            "URGENT ACTION TEACHER MISSING IN MAY {told}PLEASE WRITE IMMEDIATELY in English: - Urging them to say where he is. PLEASE SEND APPEALS BEFORE 8 MAY 2009 TO: Minister Ana Bee PO Box 12 Nairobi, Kenya Fax: +254 20 555 0101 Salutation: Dear Minister URGENT ACTION TEACHER MISSING IN MAY ADDITIONAL INFORMATION Others were taken before. UA: 78/09 Index: AFR 32/001/2009 Issue Date: 27 March 2009"
        );
        let case = case_from_text(&sheet).value;
        assert_eq!(
            (case.case_number.as_str(), case.background.concat().as_str()),
            ("UA 78/09", "Others were taken before.")
        );
    }
}
