//! What stands between a sheet's number, its index and its day: the title of older sheets, or what says nothing of the case.

use std::ops::Range;

use crate::data::markers::{self, Means};
use crate::data::word_classes::WordClass;
use crate::import::address_lines::whole_lines::is_place_before_day;
use crate::import::extract::is_page_number;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::people;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::{has_verb, in_capitals};
use crate::import::text::shadow::{Shadow, ShadowLine};
use crate::model::FurnitureKind;

use super::head::{behind_first_country, title_of_web_page, without_country};
use super::title_block;
use super::told::{fact, set_country};

/// What stands between number, index and date is the older sheets' title: "UA 1/04   Fear for safety   3 September 2004".
pub(super) fn between(draft: &mut Draft, taken: &[Range<usize>]) -> Range<usize> {
    const MARKS: [char; 11] = ['-', ',', ':', ';', '(', ')', '|', '_', '/', '.', '•'];
    let shadow = draft.shadow;
    let mut taken: Vec<&Range<usize>> = taken.iter().filter(|range| !range.is_empty()).collect();
    taken.sort_by_key(|range| (range.start, range.end));
    let mut concern = 0..0;
    let mut end = None;
    for range in taken {
        if let Some(end) = end.filter(|end| *end < range.start) {
            let gap = shadow.trimmed_of(end..above_place(draft, end, range.start), &MARKS);
            let gap = above_country_and_people(draft, gap);
            let gap = above_lead(draft, gap);
            if !is_read_without_title(draft, &gap, range.start) && concern.is_empty() && may_be_title(shadow, &gap) {
                let whole = shadow.trimmed(gap.start..range.start);
                concern = match title_block::title_with_people(draft, whole) {
                    Some(concern) => concern,
                    None => {
                        let concern = without_country(draft, gap);
                        title_of_web_page(draft, concern)
                    }
                };
            }
        }
        end = Some(end.map_or(range.end, |end: usize| end.max(range.end)));
    }
    concern
}

/// "YOUNG REPORTER ON HUNGER STRIKE" / "KENYA" / "Mr JO DEE, 23, reporter" above the number: the title alone, with country and people
/// below it entered; the whole where no country begins a line of its own there.
fn above_country_and_people(draft: &mut Draft, gap: Range<usize>) -> Range<usize> {
    const MOST_LINES: usize = 8;
    let shadow = draft.shadow;
    let lines: Vec<Range<usize>> = shadow.lines_in(gap.clone()).take(MOST_LINES + 1).map(|line| line.range).collect();
    let country = |line: &Range<usize>| {
        let named = places::at_start(shadow, line.start, line.end)?;
        let ends = named.range.end == line.end || shadow.is_gap(named.range.end);
        (ends || is_bracket(shadow.slice(named.range.end..line.end))).then_some(named)
    };
    let found = lines.iter().enumerate().skip(1).find_map(|(place, line)| Some((place, country(line)?)));
    let Some((place, named)) = found.filter(|_| !shadow.one_line && lines.len() <= MOST_LINES) else { return gap };
    let (above, below) = lines.split_at(place);
    let title = gap.start..above.last().map_or(gap.start, |line| line.end);
    if !in_capitals(shadow.raw(title.clone())) || !draft.case.country.is_empty() {
        return gap;
    }
    set_country(draft, &named);
    let beside = below.iter().take(1).map(|line| shadow.trimmed(named.range.end..line.end));
    for people in beside.chain(below.iter().skip(1).cloned()).filter(|people| !people.is_empty()) {
        // "RÉPUBLIQUE DÉMOCRATIQUE DU CONGO (RDC)".
        if is_bracket(shadow.slice(people.clone())) {
            draft.mark("/country", people);
            continue;
        }
        if !title_block::people_line(draft, people.clone()) && !people::read_titled(draft, people.clone()) {
            people::read_more(draft, people);
        }
    }
    title
}

/// Whether a text is a bracket and nothing else: the short form of a country.
fn is_bracket(text: &str) -> bool {
    let inside = text.trim_start().strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    inside.is_some_and(|inside| !inside.contains(['(', ')']))
}

/// The title alone of a text that stands above the labels of number and day, with the lead below it entered; the whole where it is
/// no title and lead.
fn above_lead(draft: &mut Draft, gap: Range<usize>) -> Range<usize> {
    let Some((title, lead)) = title_and_lead(draft.shadow, &gap) else { return gap };
    fact(draft, lead);
    title
}

/// "THREE STUDENTS HELD" / "Jo Dee, Mo Fee and Ana Bee were arrested …": a title in capitals, and sentences below it.
pub(super) fn title_and_lead(shadow: &Shadow, gap: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    const FEWEST_WORDS: usize = 3;
    const SHORTEST_LEAD: usize = 60;
    let is_title = |line: &ShadowLine| in_capitals(shadow.raw(line.range.clone()));
    let title = shadow.lines_in(gap.clone()).take_while(is_title).last()?;
    let title = shadow.trimmed(gap.start..title.range.end);
    // The caller may have taken the full stop for a mark between two fields.
    let stop = usize::from(shadow.slice(gap.end..shadow.len()).starts_with('.'));
    let lead = shadow.trimmed(title.end..gap.end + stop);
    let is_long = shadow.slice(title.clone()).split(' ').count() >= FEWEST_WORDS && lead.len() >= SHORTEST_LEAD;
    let said = shadow.slice(lead.clone());
    (is_long && !shadow.one_line && said.ends_with('.') && has_verb(said)).then_some((title, lead))
}

/// "Ill-treatment" / "Geneva, | 14 June 2005": where the line of a place begins that leads to the day; else where the day does.
fn above_place(draft: &mut Draft, from: usize, day: usize) -> usize {
    let shadow = draft.shadow;
    let line = shadow.line_at(day).filter(|line| line.range.start > from && line.range.start < day);
    let Some(line) = line.map(|line| line.range.start).filter(|_| !shadow.one_line) else { return day };
    // "Death penalty, 14 June 2005" alone is no place.
    let has_title = shadow.slice(from..line).contains(char::is_alphabetic);
    if !has_title || !is_place_before_day(shadow.slice(line..day)) {
        return day;
    }
    draft.mark("/issued", shadow.trimmed(line..day));
    line
}

/// Reads what stands between number, index and date and is no title: a country, cells of a table, the day once more, words that say
/// nothing of the case; the answer is whether it is one of them. `next`: where the next of the three begins.
fn is_read_without_title(draft: &mut Draft, gap: &Range<usize>, next: usize) -> bool {
    let shadow = draft.shadow;
    let text = shadow.slice(gap.clone());
    let named = places::at_start(shadow, gap.start, gap.end).filter(|_| draft.case.country.is_empty());
    // "ua: 97/11 index: … israel/opt date: …": the short form of a second.
    let has_second = |end: usize| {
        let second = shadow.slice(end..gap.end).strip_prefix('/').unwrap_or_default();
        (2..=4).contains(&second.len()) && second.chars().all(char::is_alphabetic)
    };
    // The day once more, in the head of the mailing below that of the sheet.
    // "Posted 4 November 2016", on a page that was printed on a day of its own.
    let lead = markers::words().class(WordClass::Standing).at_start(text);
    let is_day = || {
        dates::first(text)
            .is_some_and(|(found, _)| found.end == text.len() && (found.start == 0 || found.start == lead + 1))
    };
    // "UA 231/16 MDE 12/5012/2016 Egypt     Page 1 of 2": the head of a page.
    let behind = named.as_ref().map_or(gap.clone(), |named| shadow.trimmed(named.range.end..gap.end));
    if is_page_number(shadow.slice(behind.clone())) {
        named.iter().for_each(|named| set_country(draft, named));
        draft.furniture(FurnitureKind::PageNumber, behind);
    } else if let Some(named) = named.as_ref().filter(|named| has_second(named.range.end)) {
        set_country(draft, named);
        draft.mark("/country", gap.clone());
    } else if let Some(named) = named.filter(|named| named.range.end == gap.end) {
        // "AU 202/13, AFR 62/009/2013, Tchad, 1er août 2013".
        set_country(draft, &named);
    } else if ends_in_label(shadow, gap.clone()) {
        cells_of_table(draft, gap.clone());
    } else if is_day() {
        draft.mark("/issued", gap.clone());
    } else if says_nothing(draft, gap, next) || is_publishers_own(shadow, gap) {
        draft.furniture(FurnitureKind::Marker, gap.clone());
    } else {
        return false;
    }
    true
}

/// "THE OBSERVATORY / OMCT", "ASIAN HUMAN RIGHTS COMMISSION - URGENT APPEALS PROGRAMME": a publisher's name above the number, and what
/// it says of itself; "PEN member arrested" is a title.
pub(super) fn is_publishers_own(shadow: &Shadow, concern: &Range<usize>) -> bool {
    let text = shadow.slice(concern.clone());
    let end = markers::words().class(WordClass::Publisher).at_start(text);
    let behind = text.get(end..).unwrap_or_default();
    // "THE OBSERVATORY | New information".
    let is_standing = || markers::words().class(WordClass::Standing).contains(behind.trim_start());
    end > 0
        && (behind.is_empty() || is_standing() || [" - ", " / ", ": "].iter().any(|parts| behind.starts_with(parts)))
}

/// Whether what stands between number, index and date says nothing of the case: labels, the banner, a time of day, the place where
/// the sheet was written.
fn says_nothing(draft: &Draft, gap: &Range<usize>, next: usize) -> bool {
    let shadow = draft.shadow;
    let text = shadow.slice(gap.clone());
    let is_standing = markers::words().class(WordClass::Standing).contains(text)
        || text.ends_with("ua/sc")
        || text.len() < 4
        || is_time(text)
        || is_more_of_number(text)
        || text == "urgent action"
        || draft.hits_in(gap.clone()).iter().any(|hit| hit.range == *gap && hit.means == Means::Editor);
    // "Londres, le 12 mars 1999": where the sheet was written, before its day.
    let leads = markers::words().class(WordClass::BeforeDayOfIssue);
    let is_place = text.rsplit_once(", ").is_some_and(|(_, last)| leads.contains(last)) || text.starts_with("efai");
    let is_label = shadow.slice(gap.end..next).trim_start().starts_with(':') && text.split(' ').count() < 4;
    is_standing || is_place || is_label
}

/// Whether what stands between number, index and date has the length and the signs of a title.
fn may_be_title(shadow: &Shadow, gap: &Range<usize>) -> bool {
    /// A title with more digits is the address of an office.
    const MOST_DIGITS: usize = 8;
    let text = shadow.slice(gap.clone());
    text.len() < 160
        && (text.split(' ').count() < 15 || in_capitals(shadow.raw(gap.clone())))
        && !text.contains(['@', '\u{2022}'])
        && text.chars().filter(char::is_ascii_digit).count() < MOST_DIGITS
        && !shadow.slice(behind_first_country(shadow, gap.clone())).contains(". ")
        && !text.contains("amnesty")
}

/// "and 101/12" behind "UAs 100/12": the number of another action that the sheet is about.
fn is_more_of_number(text: &str) -> bool {
    let rest =
        text.get(markers::words().class(WordClass::Conjunction).at_start(text)..).unwrap_or_default().trim_start();
    numbers::bare(rest) == Some(rest.len())
}

/// "12:00am", "at 14.30", "16:42 GMT": beside the day on which a page was put up.
fn is_time(text: &str) -> bool {
    const LONGEST: usize = 12;
    let text = text.strip_prefix("at ").unwrap_or(text);
    let text = text.strip_suffix(" gmt").unwrap_or(text);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let sign = |letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '.' | ' ' | 'a' | 'p' | 'm' | 'h');
    let (hour, minutes) = text.split_once([':', '.']).unwrap_or_default();
    let numbered = |part: &str| part.starts_with(|letter: char| letter.is_ascii_digit());
    text.len() <= LONGEST && (3..=6).contains(&digits) && text.chars().all(sign) && numbered(hour) && numbered(minutes)
}

/// Whether the last line of several is nothing but the label of what follows: "Country" / "Sri Lanka" / "UA number".
fn ends_in_label(shadow: &Shadow, gap: Range<usize>) -> bool {
    let last = shadow.lines_in(gap.clone()).last().filter(|line| line.range.start > gap.start);
    let class = |class: WordClass| markers::words().class(class);
    last.is_some_and(|line| {
        let text = shadow.slice(line.range);
        text.split(' ')
            .all(|word| class(WordClass::HeadLabel).contains(word) || class(WordClass::FormWord).contains(word))
    })
}

/// Labels and values of a table beside number and day: the country among them is entered.
fn cells_of_table(draft: &mut Draft, gap: Range<usize>) {
    let shadow = draft.shadow;
    for line in shadow.lines_in(gap) {
        let country = places::at_start(shadow, line.range.start, line.range.end);
        match country.filter(|named| named.range.end == line.range.end) {
            Some(named) => set_country(draft, &named),
            None => draft.furniture(FurnitureKind::Marker, line.range),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::check_head;

    #[test]
    fn a_title_stands_above_country_and_people_or_above_the_lead() {
        let sheet = "URGENT ACTION\n\nJUNGER FOTOGRAF IM HUNGERSTREIK\n\nBAHRAIN\nHerr JO DEE, 23-jähriger Fotograf\nUA-Nr: UA-098/2015        AI-Index: MDE 11/1557/2015         Datum: 30. April 2015\n\nDer Fotograf Jo Dee ist am 16. April in den Hungerstreik getreten. Er ist krank.\n\nAPPELLE AN\n";
        let case = case_from_text(sheet).value;
        assert_eq!((case.title.as_str(), case.country_code.as_str()), ("JUNGER FOTOGRAF IM HUNGERSTREIK", "BH"));
        let sheet = "ÉFAI - 010228 - AFR 62/006/01\n\nDOCUMENT PUBLIC\nLondres, le 13 mars 2001\n\nACTION URGENTE\n\nCRAINTES DE TORTURE / DÉTENTION AU SECRET\n\nRÉPUBLIQUE DÉMOCRATIQUE DU CONGO (RDC)\n      Jo Deeza (h), étudiant\n\nAU 66/01\n\nJo Deeza a été appréhendé le 8 mars. Il serait retenu au secret.\n\nAPPELS À :\n";
        let case = case_from_text(sheet).value;
        let names: Vec<&str> = case.people.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(
            (case.title.as_str(), names.as_slice()),
            ("CRAINTES DE TORTURE / DÉTENTION AU SECRET", ["Jo Deeza"].as_slice())
        );
        let lead = "Jo Dee and Mo Fee were arrested by agents of the security service on 11 July. No reason was given to anybody.";
        let sheet = format!(
            "URGENT ACTION\n\nTWO STUDENTS HELD WITHOUT CHARGE\n{lead}\n\nURGENT ACTION TYPE AND NUMBER:\nUA 187/17\n\nINDEX NUMBER:\nAFR 54/6788/2017\n\nCOUNTRY:\nSudan\n\nTARGET'S CONTACT DETAILS & \"COPIES TO\"\nPresident\nAna Bee\nKhartoum\nSudan\n"
        );
        let case = case_from_text(&sheet).value;
        assert_eq!(case.title, "TWO STUDENTS HELD WITHOUT CHARGE");
        assert_eq!(case.facts, [lead]);
    }

    #[test]
    fn a_title_of_two_concerns_may_stand_above_the_number() {
        check_head(
            "Urgent actions\n\nPolice shooting / Ill-treatment / Fear for safety\n\nUA 91/04\nMarch 12, 2004\n\nKenya\nJo Dee (m), aged 22\n\nJo Dee was shot on 2 March. He is ill.\n\nAPPEALS TO:\n",
            "UA 91/04",
            "Police shooting / Ill-treatment / Fear for safety",
        );
    }
}
