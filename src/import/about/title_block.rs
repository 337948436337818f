//! The lines between a sheet's number and its narrative: its title, its country, and whom it is about.

mod country_line;
mod decoration;
mod people_line;

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::people;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::{breaks_early, in_capitals};
use crate::import::text::shadow::{Shadow, ShadowLine};
use crate::model::FurnitureKind;

pub(in crate::import) use self::people_line::has_mark_of_people;
pub(super) use self::people_line::{people_line, title_with_people};

use self::country_line::{behind_country, lone_country, read_behind_country};
use self::decoration::{is_beside_title, is_decoration};
use self::people_line::names_people;
use super::country::broken_country;
use super::told::{second_country, set_country};

/// Blanks before a line that stands under the names and not at the edge.
const NAMES_COLUMN: usize = 8;
/// Lines of this length stand neither in the title block nor under the names.
const LONGEST_LINE: usize = 90;

/// Reads the lines of the title block; the answer is where the prose begins.
pub(super) fn read(draft: &mut Draft, zone: Range<usize>, concern: Range<usize>) -> usize {
    const MOST_LINES: usize = 30;
    let shadow = draft.shadow;
    let lines: Vec<ShadowLine> = shadow.lines_in(zone.clone()).take(MOST_LINES).collect();
    let concern = Some(concern).filter(|concern| !concern.is_empty() && !is_above_another(draft, concern, &lines));
    let title = concern.into_iter().collect();
    // Behind number and day the head's reader has taken the country.
    let country = folded(&draft.case.country);
    let above = shadow.slice(0..zone.start).trim_end();
    // "UNITED ARAB EMIRATES/SYRIA" is more than the country.
    let line_above = above.len().checked_sub(1).and_then(|last| shadow.line_at(last));
    let behind = line_above.and_then(|line| shadow.slice(line.range.start..above.len()).strip_prefix(country.as_str()));
    let is_alone = above.ends_with(&country) || behind.is_some_and(|behind| behind.starts_with('/'));
    let below_country = !country.is_empty() && is_alone && shadow.starts_line(zone.start);
    let names = if below_country { Names::BelowCountry } else { Names::Unknown };
    let mut block = TitleBlock { lines: &lines, title, names, headline_end: 0 };
    let mut end = zone.start;
    for (index, line) in lines.iter().enumerate() {
        let read = is_decoration(draft, index, line)
            || is_beside_title(draft, &block.title, line)
            || block.is_headline(draft, index, line)
            || block.is_people(draft, index, line)
            || block.is_country(draft, index, line);
        let title_end = if read { Some(line.range.end) } else { block.title_end(shadow, index, line) };
        let Some(title_end) = title_end else { break };
        end = title_end;
        if end < line.range.end {
            break;
        }
    }
    let title = without_number_again(draft, block.title);
    let title = without_day_of_issue(draft, title);
    draft.case.title = draft.take_all("/title", &title);
    shadow.trimmed(end..zone.end).start
}

/// "Case KEN 240309" / "Torture / Fear for safety": a title without the line of the sheet's number, which the head of a mail has told
/// before.
fn without_number_again(draft: &mut Draft, title: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let shadow = draft.shadow;
    let number = folded(&draft.case.case_number);
    let is_number = |line: &Range<usize>| {
        let text = shadow.slice(line.clone());
        let label = markers::words().class(WordClass::CaseLabel).at_start(text);
        !number.is_empty() && text.get(label..).is_some_and(|rest| rest.trim_matches([' ', ':']) == number)
    };
    let in_lines = title.into_iter().flat_map(|range| {
        let first = shadow.lines_in(range.clone()).next().map_or(range.end, |line| line.range.end);
        let rest = shadow.trimmed(first..range.end);
        match is_number(&(range.start..first)) && !rest.is_empty() {
            true => vec![range.start..first, rest],
            false => vec![range],
        }
    });
    let (again, title): (Vec<_>, Vec<_>) = in_lines.partition(is_number);
    again.into_iter().for_each(|line| draft.mark("/case_number", line));
    title
}

/// "Death threats / Fear for safety | 18 February 1998": a title without the day of issue that stands at the end of its line.
fn without_day_of_issue(draft: &mut Draft, mut title: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let shadow = draft.shadow;
    let Some(last) = title.last_mut() else { return title };
    let text = shadow.slice(last.clone());
    let issued = draft.case.issued;
    let day = dates::first(text).filter(|(day, date)| day.start > 0 && day.end == text.len() && issued == Some(*date));
    if let Some((day, _)) = day {
        draft.mark("/issued", last.start + day.start..last.end);
        *last = shadow.trimmed(last.start..last.start + day.start);
    }
    title
}

/// Whether the title that a page has above number and day stands above the sheet's own, "UA 2/03   Death penalty", which has
/// country and people below it.
fn is_above_another(draft: &mut Draft, concern: &Range<usize>, lines: &[ShadowLine]) -> bool {
    const LONGEST: usize = 110;
    let shadow = draft.shadow;
    let [own, next, ..] = lines else { return false };
    let text = shadow.slice(own.range.clone());
    let line = shadow.line_at(own.range.start).map_or(own.range.start, |line| line.range.start);
    let numbered = numbers::case_number(shadow.slice(line..own.range.start)).is_some();
    let behind_number = concern.end < own.range.start && numbered;
    let is_title =
        text.len() <= LONGEST && !text.ends_with(['.', ',', ';']) && !names_people(shadow, own.range.clone());
    let is_another = behind_number && is_title && names_people(shadow, next.range.clone());
    if is_another {
        draft.furniture(FurnitureKind::RepeatedTitle, concern.clone());
    }
    is_another
}

/// "Arbitrary detention / Ill-treatment" / "Democratic Republic of the Congo": whether a line is a country's name and no more.
fn is_country_alone(shadow: &Shadow, line: &Range<usize>) -> bool {
    places::at_start(shadow, line.start, line.end).is_some_and(|named| named.range.end == line.end)
}

/// "INDONESIA" / "(Nanggroe Aceh Darussalam)": whether a line below the country is a part of it in a bracket.
fn is_region(shadow: &Shadow, line: &Range<usize>) -> bool {
    const SHORTEST: usize = 4;
    let inside = shadow.slice(line.clone()).strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    inside.is_some_and(|inside| {
        inside.len() >= SHORTEST && inside.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '-'))
    })
}

/// The title block while it is read, line by line.
struct TitleBlock<'a> {
    lines: &'a [ShadowLine],
    title: Vec<Range<usize>>,
    names: Names,
    /// Where a title ends that fills several lines.
    headline_end: usize,
}

/// Where the names stand, as far as is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Unknown,
    /// The country stands alone above: the next paragraph may be the names.
    BelowCountry,
    /// In this paragraph, one below the other.
    Here,
}

impl TitleBlock<'_> {
    /// Reads a title behind the country that it begins with: "Kenya - Farmers beaten by the police, a" / "teacher taken away", a
    /// paragraph of its own that no full stop closes.
    fn is_headline(&mut self, draft: &mut Draft, index: usize, line: &ShadowLine) -> bool {
        const MOST_LINES: usize = 3;
        const MARKS: [&str; 2] = [":", " -"];
        if line.range.end <= self.headline_end {
            return true;
        }
        let shadow = draft.shadow;
        let rest = self.lines.iter().skip(index + 1).take_while(|below| !below.starts_paragraph);
        let below: Vec<Range<usize>> = rest.take(MOST_LINES).map(|line| line.range.clone()).collect();
        // A rule of dashes parts as well as a blank line does.
        let above = index.checked_sub(1).and_then(|above| self.lines.get(above));
        let is_rule = |above: &ShadowLine| !shadow.slice(above.range.clone()).contains(char::is_alphabetic);
        let ruled = above.map_or(index == 0 && shadow.starts_line(line.range.start), is_rule);
        let begins = self.title.is_empty() && (line.starts_paragraph || ruled);
        if !begins {
            return false;
        }
        let paragraph = line.range.start..below.last().map_or(line.range.end, |last| last.end);
        let closed = shadow.slice(paragraph.clone()).ends_with(['.', ':', ',', ';', ')', '"']);
        let Some(named) = places::at_start(shadow, line.range.start, line.range.end) else { return false };
        let behind = shadow.slice(named.range.end..line.range.end);
        let Some(mark) = MARKS.iter().find_map(|mark| behind.strip_prefix(mark)).filter(|rest| rest.starts_with(' '))
        else {
            return false;
        };
        let title = shadow.trimmed(line.range.end - mark.len()..line.range.end);
        // Of one line: "UZBEKISTAN: Satirist beaten in prison camp", with a blank line below it.
        const FEWEST_WORDS: usize = 3;
        let is_told = behind.starts_with(':') && shadow.slice(title.clone()).split(' ').count() >= FEWEST_WORDS;
        if below.is_empty() && !(is_told && index + 1 < self.lines.len()) {
            return false;
        }
        let named_people = has_mark_of_people(shadow.slice(paragraph.clone()));
        if closed || below.len() >= MOST_LINES || named_people || people::begins_with_name(shadow, title.clone()) {
            return false;
        }
        set_country(draft, &named);
        draft.mark("/country", named.range.end..title.start);
        self.title.push(title);
        self.title.extend(below);
        self.headline_end = paragraph.end;
        true
    }

    /// Reads a line that gives people, or says more of those above it.
    fn is_people(&mut self, draft: &mut Draft, index: usize, line: &ShadowLine) -> bool {
        let range = self.behind_broken_country(draft, index, line);
        if self.title.is_empty()
            && let Some(concern) = title_with_people(draft, range.clone())
        {
            self.title.push(concern);
            return true;
        }
        if self.names == Names::BelowCountry && index == 0 && is_region(draft.shadow, &range) {
            second_country(draft, range.clone());
            draft.mark("/country", range);
            return true;
        }
        // "TURKEY" / "Fear of torture / Death threats" / "Jo Dee, farmer".
        if self.names == Names::BelowCountry && self.title.is_empty() && is_two_concerns(draft.shadow, &range) {
            self.title.push(range);
            return true;
        }
        // "TURKEY" / "Jo Dee, 17" / "Ana Bee (f)": right below the country, with an empty line between them or none.
        if line.starts_paragraph || self.names == Names::BelowCountry {
            let named = self.names == Names::BelowCountry && self.is_paragraph_of_names(draft.shadow, index);
            self.names = if named { Names::Here } else { Names::Unknown };
        }
        if people_line(draft, range.clone()) || people::read_titled(draft, range.clone()) {
            return true;
        }
        let text = draft.shadow.slice(range.clone());
        if text.len() >= LONGEST_LINE || text.ends_with('.') {
            return false;
        }
        if self.names == Names::Here {
            people::read_more(draft, range);
            return true;
        }
        let beside_country = range.start > line.range.start && !draft.case.people.is_empty();
        if beside_country || self.is_under_names(draft, index, line) {
            people::read_more(draft, range);
            return true;
        }
        let behind = behind_country(draft, range.start) || range.start > line.range.start;
        index == 0 && behind && read_behind_country(draft, range)
    }

    /// "Jo Dee" / "Ana Bee (f), teacher" / "and at least 19 others": short lines, and people among them.
    fn is_paragraph_of_names(&self, shadow: &Shadow, index: usize) -> bool {
        let rest = self.lines.iter().skip(index).enumerate();
        let paragraph: Vec<&str> = rest
            .take_while(|(place, line)| *place == 0 || !line.starts_paragraph)
            .map(|(_, line)| shadow.slice(line.range.clone()))
            .collect();
        let short = paragraph.iter().all(|text| text.len() < LONGEST_LINE && !text.ends_with('.'));
        // "Jo Dee, teacher, aged 45" / "Mo Fee, student": an age behind a name tells of people too.
        let mut of_names = self.lines.iter().skip(index).take(paragraph.len());
        let named = of_names.all(|line| people::begins_with_name(shadow, line.range.clone()));
        let marked = |text: &&str| has_mark_of_people(text);
        let aged = |text: &&str| text.split(", ").skip(1).any(people::is_age);
        // "Jo Dee, coordinator" / "Other members of the council" / "_____": a rule below them parts them from the story.
        let ruled = paragraph.last().is_some_and(|text| !text.contains(char::is_alphabetic));
        let first = self.lines.get(index).is_some_and(|line| people::begins_with_name(shadow, line.range.clone()));
        short && (paragraph.iter().any(marked) || named && paragraph.iter().any(aged) || ruled && first)
    }

    /// What stands on the line beside a country that its column broke: "DEMOCRATIC REPUBLIC   Jo Dee (m)" and "OF CONGO
    /// (DRC)" below; the country is entered. The whole line where no country is broken.
    fn behind_broken_country(&self, draft: &mut Draft, index: usize, line: &ShadowLine) -> Range<usize> {
        let whole = line.range.clone();
        if let Some(region) = self.region_beside_names(draft, index, &whole) {
            second_country(draft, region.clone());
            draft.mark("/country", region.clone());
            return draft.shadow.trimmed(region.end..whole.end);
        }
        let of_two = |upper: usize| {
            let (upper, lower) = (self.lines.get(upper)?, self.lines.get(upper + 1)?);
            broken_country(draft.shadow, &upper.range, &lower.range)
        };
        if let Some((upper, lower, country)) = of_two(index) {
            if draft.case.country.is_empty() {
                draft.case.country = draft.take_all("/country", &[upper.clone(), lower]);
                draft.case.country_code = country.code().to_owned();
            }
            return draft.shadow.trimmed(upper.end..whole.end);
        }
        match index.checked_sub(1).and_then(of_two) {
            Some((_, lower, _)) => {
                draft.mark("/country", lower.clone());
                draft.shadow.trimmed(lower.end..whole.end)
            }
            None => whole,
        }
    }

    /// "INDONESIA   Jo Dee, aged 26" / "(Aceh)   | Ana Bee, aged 40": a part of the country below it in its column.
    fn region_beside_names(&self, draft: &Draft, index: usize, line: &Range<usize>) -> Option<Range<usize>> {
        const LONGEST: usize = 30;
        let shadow = draft.shadow;
        let close = shadow.slice(line.clone()).find(')').filter(|close| *close <= LONGEST)?;
        let region = line.start..line.start + close + 1;
        let beside = shadow.is_gap(region.end) && region.end < line.end;
        let known = index > 0 && !draft.case.country.is_empty() && !draft.case.people.is_empty();
        (known && beside && is_region(shadow, &region)).then_some(region)
    }

    /// "Other members of the union", under the names: more of whom it is about.
    fn is_under_names(&self, draft: &Draft, index: usize, line: &ShadowLine) -> bool {
        let closes = self.lines.get(index + 1).is_none_or(|next| next.starts_paragraph);
        let column = line.indent >= NAMES_COLUMN;
        let before = index.checked_sub(1).and_then(|before| self.lines.get(before));
        let listed = before.is_some_and(|before| draft.shadow.slice(before.range.clone()).ends_with(':'));
        let named = column && listed || !draft.case.people.is_empty();
        let broken = !line.starts_paragraph && self.is_between_people(draft.shadow, index, line);
        // "New names: Jo Dee, 51; Ana Bee", at the edge.
        let new = people::names::new_names_label(draft.shadow.slice(line.range.clone())) > 0;
        named && index > 0 && (closes && !line.starts_paragraph || column || broken || new)
    }

    /// "Jo Dee (m), aged 42, school" / "teacher" / "Ana Bee (f), his daughter": whether a line is what the margin broke off.
    fn is_between_people(&self, shadow: &Shadow, index: usize, line: &ShadowLine) -> bool {
        const MOST_WORDS: usize = 4;
        let few = shadow.slice(line.range.clone()).split(' ').count() <= MOST_WORDS;
        let goes_on = shadow.raw(line.range.clone()).starts_with(char::is_lowercase);
        let next = self.lines.get(index + 1).filter(|next| !next.starts_paragraph);
        let names_more = next.is_some_and(|next| has_mark_of_people(shadow.slice(next.range.clone())));
        few && goes_on && names_more
    }

    /// Reads a line that is the country, or what of it stands below in its column.
    fn is_country(&mut self, draft: &mut Draft, index: usize, line: &ShadowLine) -> bool {
        if lone_country(draft, line.range.clone()) {
            self.names = Names::BelowCountry;
            return true;
        }
        // "ISRAEL/OCCUPIED | PALESTINIAN | TERRITORIES": the country's column goes on below.
        let few = draft.shadow.slice(line.range.clone()).split(' ').count() < 3;
        let below = index > 0 && !line.starts_paragraph && line.indent < NAMES_COLUMN && few;
        let known = !draft.case.country.is_empty() && !draft.case.people.is_empty();
        let goes_on = below && known && self.title.len() < 2 && in_capitals(draft.shadow.raw(line.range.clone()));
        if goes_on {
            draft.mark("/country", line.range.clone());
        }
        goes_on
    }

    /// Reads a line of the title; the answer is where the title ends in it, none where the line is prose.
    fn title_end(&mut self, shadow: &Shadow, index: usize, line: &ShadowLine) -> Option<usize> {
        let end = if in_capitals(shadow.raw(line.range.clone())) || self.goes_on(shadow, index, line) {
            line.range.end
        } else if !self.title.is_empty() {
            return None;
        } else if let Some(end) = capitals_end(shadow, line.range.clone()) {
            end
        } else if self.is_heading(shadow, index, line) {
            line.range.end
        } else {
            return None;
        };
        self.title.push(line.range.start..end);
        Some(end)
    }

    /// Whether a line goes on with the title that the line above has behind the number: "… Fear of forcible" / "return".
    fn goes_on(&self, shadow: &Shadow, index: usize, line: &ShadowLine) -> bool {
        const LONGEST: usize = 70;
        let (Some(above), Some(title)) =
            (index.checked_sub(1).and_then(|above| self.lines.get(above)), self.title.last())
        else {
            return false;
        };
        let behind_number = !shadow.starts_line(title.start) || index > 1;
        let open = shadow.slice(title.clone()).ends_with(['/', '-', ',']);
        let small = shadow.raw(line.range.clone()).starts_with(char::is_lowercase);
        let text = shadow.slice(line.range.clone());
        // "\"Disappearance\" / Fear for safety /": a stroke leads on, wherever the title began.
        let stroke = shadow.slice(title.clone()).ends_with('/');
        title.end == above.range.end
            && (behind_number || stroke)
            && !line.starts_paragraph
            && line.range.len() <= LONGEST
            && !text.ends_with('.')
            && (open || small)
    }

    /// Whether a line without capitals is a heading: short, no sentence, and closed by what follows it.
    fn is_heading(&self, shadow: &Shadow, index: usize, line: &ShadowLine) -> bool {
        let next = self.lines.get(index + 1);
        let closes = next.is_none_or(|next| next.starts_paragraph || next.range.len() > 70)
            || line.starts_paragraph
                && index == 0
                && next.is_some_and(|next| breaks_early(shadow, &line.range, &next.range))
            // "UA 43/08 Fear of torture": what stands behind the number is the title; so is what stands above the people.
            || index == 0 && !shadow.starts_line(line.range.start)
            || next.is_some_and(|next| names_people(shadow, next.range.clone()))
            || index == 0 && next.is_some_and(|next| is_country_alone(shadow, &next.range));
        let text = shadow.slice(line.range.clone());
        let below = self.lines.get(index + 2).is_none_or(|below| below.starts_paragraph);
        let closes = closes || text.ends_with('/') && below;
        // Behind the number a title may say what is new as well: "Fear of torture / Incommunicado detention - and new concern: …".
        let is_behind_number = index == 0 && !shadow.starts_line(line.range.start);
        let (longest, most_words) = if is_behind_number { (170, 28) } else { (110, 16) };
        // "[photo: Jo Dee]" is none.
        let heading = text.len() <= longest
            && !text.starts_with('[')
            && !text.ends_with(['.', ',', ';'])
            && text.split(' ').count() <= most_words;
        heading && closes
    }
}

/// "Fear of torture / Incommunicado detention": words on both sides of a stroke, of which the second is small on either side or
/// alone, and neither a mark nor a comma as names have.
pub(super) fn is_two_concerns(shadow: &Shadow, line: &Range<usize>) -> bool {
    const MOST_WORDS: usize = 10;
    let raw = shadow.raw(line.clone());
    let is_concern = |part: &str| {
        let mut words = part.split_whitespace();
        words.next().is_some_and(|word| word.starts_with(char::is_uppercase))
            && words.all(|word| word.starts_with(char::is_lowercase))
    };
    let plain = raw.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '/' | '-' | '’' | '\''));
    let parts: Vec<&str> = raw.split(" / ").collect();
    plain
        && parts.len() > 1
        && raw.split_whitespace().count() <= MOST_WORDS
        && parts.into_iter().all(is_concern)
        && raw.split_whitespace().count() > 3
}

/// Where the capitals of a title end that has its text on the same line.
pub(super) fn capitals_end(shadow: &Shadow, line: Range<usize>) -> Option<usize> {
    let mut end = None;
    let mut at = line.start;
    let mut words = 0;
    for word in shadow.slice(line.clone()).split(' ') {
        let raw = shadow.raw(at..at + word.len());
        let letters = raw.chars().filter(|letter| letter.is_alphabetic()).count();
        if letters > 0 && raw.contains(char::is_lowercase) {
            // "ACTIVIST'S SENTENCE UPHELDKuwaiti activist …": the text lost the line break before it.
            let capitals = raw.bytes().take_while(u8::is_ascii_uppercase).count();
            if capitals > 3 && words > 0 {
                end = Some(at + capitals - 1);
                words += 2;
            }
            break;
        }
        at += word.len();
        // A lone letter is the title's only where the title goes on: the next sentence may begin with "A".
        if letters != 1 {
            end = Some(at);
        }
        words += usize::from(letters > 1);
        at += 1;
    }
    end.filter(|end| words >= 3 && *end < line.end)
}
