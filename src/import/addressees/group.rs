//! Pieces to addressees: where one ends and the next begins follows from what stands there.

use std::ops::Range;

use crate::data::countries;
use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{
    self, ends_address, is_country, is_town_and_country, is_whole_address, opens_addressee,
};
use crate::import::address_lines::reading;
use crate::import::address_lines::whole_lines;
use crate::import::cut;
use crate::import::pieces::piece::Piece;
use crate::import::text::places;
use crate::import::text::shadow::Shadow;

use super::entry::Entry;

/// The addressees of a section while their pieces come in.
pub(super) struct Group<'a> {
    shadow: &'a Shadow<'a>,
    pub entries: Vec<Entry>,
    /// Remarks for all.
    pub notes: Vec<Range<usize>>,
    pub shared: Vec<(Means, Range<usize>)>,
    pub furniture: Vec<Range<usize>>,
    paragraphs_tell: bool,
    /// Set by a number before an addressee: the next text begins one.
    switch: Option<usize>,
}

/// Words that lead to an addressee and stand alone.
const LEADS: [&str; 9] =
    ["to", "and", "and to", "the following", "to the following", "through", "via", "through online", "via online"];

impl<'a> Group<'a> {
    pub fn new(shadow: &'a Shadow<'a>, body: Range<usize>) -> Self {
        Self {
            shadow,
            entries: Vec::new(),
            notes: Vec::new(),
            shared: Vec::new(),
            furniture: Vec::new(),
            paragraphs_tell: whole_lines::paragraphs_tell(shadow, body),
            switch: None,
        }
    }

    pub fn add(&mut self, piece: Piece) {
        match piece {
            Piece::Text { range, paragraph, block } => self.text(range, paragraph, block),
            Piece::Value { means, label, values } => {
                let before = self.shadow.slice(0..label.start).trim_end();
                let labelled_by_line = label.is_empty();
                let bracketed = before.ends_with(['(', '[']) || labelled_by_line;
                self.furniture.push(label);
                // "… 2584 or 533 4098": what stands between two values.
                let between = values.windows(2).filter_map(|pair| Some(pair.first()?.end..pair.last()?.start));
                self.furniture.extend(between);
                self.value(means, values);
                if let Some(entry) = self.entries.last_mut().filter(|_| bracketed) {
                    match means {
                        Means::Salutation => entry.salutation_inside = !entry.has_values(),
                        _ => entry.values_inside = !labelled_by_line,
                    }
                }
            }
            Piece::MoreOfSalutation { range } => match self.entries.last_mut() {
                Some(entry) => entry.salutation_rest.push(range),
                None => self.notes.push(range),
            },
            Piece::Furniture { range } => self.furniture.push(range),
            Piece::Remark { range } => match self.entries.last_mut() {
                Some(entry) if !entry.is_empty() => entry.notes.push(range),
                _ => self.notes.push(range),
            },
        }
    }

    fn text(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        if self.is_rest_of_letters(range.clone()) {
            return;
        }
        let joined = self.shadow.slice(range.clone()).starts_with(',');
        let range = self.bare(range);
        if self.is_scrap(range.clone()) || self.is_person_joined(joined, range.clone()) {
            return;
        }
        let text = self.shadow.slice(range.clone());
        let ready = self.entries.last().is_none_or(|entry| entry.has_values() || entry.closed());
        if LEADS.contains(&text) || ready && is_group_heading(text) {
            self.furniture.push(range);
            return;
        }
        if self.is_sentence(range.clone()) || self.is_after_thought(range.clone()) {
            self.add(Piece::Remark { range });
            return;
        }
        if self.is_line(range.clone()) {
            self.line(range, paragraph, block);
            return;
        }
        for (index, lines) in self.cut(range).into_iter().enumerate() {
            for (place, line) in lines.into_iter().enumerate() {
                // The cut has told the addressees apart: its later lines belong to its first.
                match self.entries.last_mut() {
                    Some(entry) if place > 0 => entry.propose(line),
                    _ => self.proposed_line(line, paragraph || index > 0, block),
                }
            }
        }
    }

    /// The addresses of a run in their lines; that one begins where the words of the run's end stood before is never sure.
    fn cut(&self, range: Range<usize>) -> Vec<Vec<cut::Line>> {
        let mut addresses = Vec::new();
        for (index, run) in bounds::addresses_in(self.shadow, range).into_iter().enumerate() {
            let mut cut = cut::cut(self.shadow, run);
            if let Some(first) = cut.first_mut().and_then(|lines| lines.first_mut()).filter(|_| index > 0) {
                first.doubt = Some(cut::Doubt { at: first.range.start, margin: 0 });
            }
            addresses.extend(cut);
        }
        addresses
    }

    /// "Letters" / "to the Editor, The Morning Post, …": the line goes on, and nothing leads to another.
    fn is_rest_of_letters(&mut self, range: Range<usize>) -> bool {
        let shadow = self.shadow;
        let goes_on = shadow.slice(range.clone()).starts_with("to the ");
        let Some(entry) = self.entries.last_mut().filter(|_| goes_on) else { return false };
        let [only] = entry.lines.as_slice() else { return false };
        let whole = only.start..range.end;
        let headed = !shadow.slice(only.clone()).contains(' ') && only.end + 1 == range.start;
        if !headed || entry.has_values() {
            return false;
        }
        entry.lines.clear();
        if self.is_line(whole.clone()) {
            self.entries.last_mut().into_iter().for_each(|entry| entry.lines.push(whole.clone()));
            return true;
        }
        let lines: Vec<cut::Line> = cut::cut(shadow, whole).into_iter().flatten().collect();
        if let Some(entry) = self.entries.last_mut() {
            lines.into_iter().for_each(|line| entry.propose(line));
        }
        true
    }

    /// A text without what numbers it, links it or closes it.
    fn bare(&mut self, range: Range<usize>) -> Range<usize> {
        let range = self.shadow.trimmed_of(self.without_number(range), &[',', ';', '|', ':']);
        // "…: Dear Commissioner. And to: Governor …".
        let stop = self.shadow.slice(range.clone()).starts_with(". ");
        let range = range.start + if stop { 2 } else { 0 }..range.end;
        let range = self.without_half_brackets(range);
        let range = self.without_link(range);
        without_full_stop(self.shadow, range)
    }

    /// What is left between or behind values: a sign, a letter, the last digits of a number.
    fn is_scrap(&mut self, range: Range<usize>) -> bool {
        const LONGEST: usize = 5;
        let text = self.shadow.slice(range.clone());
        let behind = self.entries.last().is_some_and(Entry::has_values);
        // "…, then ext." / "1001".
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let number = text.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | '/' | '-'));
        if behind && number && (3..=LONGEST).contains(&digits) {
            self.add(Piece::Remark { range });
            return true;
        }
        // "Phone: … I Fax: …": a letter between two values divides them; "2)" is the number of what follows.
        let lone = text.chars().count() == 1 || (text.len() == 2 && !text.contains(char::is_alphabetic));
        !text.contains(char::is_alphanumeric) || (behind && lone)
    }

    /// "…, Email: …, His Excellency A B": a comma joins the person to the address before it.
    fn is_person_joined(&mut self, joined: bool, range: Range<usize>) -> bool {
        let styled = office_words().honorifics.at_start(self.shadow.slice(range.clone())) > 0;
        let one_line = self.shadow.one_line;
        match self.entries.last_mut().filter(|entry| joined && styled && !one_line && entry.has_values()) {
            Some(entry) => {
                entry.lines.push(range);
                true
            }
            None => false,
        }
    }

    /// Whether a text is one line of an address; one that is a whole address lost its breaks.
    fn is_line(&self, range: Range<usize>) -> bool {
        // A long line among others is a line of the sheet.
        let goes_on = self.entries.last().is_some_and(|entry| {
            !entry.is_empty()
                && !entry.has_values()
                && entry.salutation.is_none()
                && range.len() <= cut::LONGEST_OF_SEVERAL
        });
        // A long line that is no whole address is a line: "Director of the … Regional Department of Public Security".
        let commas = self.shadow.slice(range.clone()).matches(',').count();
        // "Committee on Human Rights, Religious Affairs, Citizens’ Complaints and Petitions" is a title with a list in it.
        let text = self.shadow.slice(range.clone());
        let is_list = text.rsplit(',').next().is_some_and(|last| last.contains(" and "))
            && reading::office_at_start(text) > 0
            && !text.contains(|letter: char| letter.is_ascii_digit());
        let whole = ends_address(self.shadow, range.clone()) || commas > 1 && !is_list;
        let one_of_several = range.len() <= cut::LONGEST_OF_SEVERAL && !whole;
        let short = range.len() <= cut::LONGEST_LINE || one_of_several || (goes_on && self.switch.is_none());
        short && !self.shadow.one_line
    }

    /// The bracket around a label stays behind at the ends of the texts before and after it.
    fn without_half_brackets(&self, range: Range<usize>) -> Range<usize> {
        let text = self.shadow.slice(range.clone());
        let start = text.len() - text.strip_prefix([')', ']']).unwrap_or(text).len();
        let end = text.strip_suffix(['(', '[']).unwrap_or(text).len();
        self.shadow.trimmed(range.start + start..range.start + end.max(start))
    }

    /// "…; and to the Minister of Justice, …": in a paragraph of addresses such words lead to the next.
    fn without_link(&mut self, range: Range<usize>) -> Range<usize> {
        const LINKS: [&str; 11] = [
            "and to: ",
            "and also to: ",
            "to: ",
            "and to the ",
            "and the ",
            "or to the ",
            "to the ",
            "and to ",
            "and ",
            "or ",
            "to ",
        ];
        let whole = self.shadow.trimmed_of(range.clone(), &[',', ';']);
        let text = self.shadow.slice(whole.clone());
        let link = LINKS.iter().find(|link| text.starts_with(**link));
        match link.filter(|link| opens_addressee(text.get(link.len()..).unwrap_or_default())) {
            Some(link) => {
                self.furniture.push(range.start..whole.start + link.len());
                whole.start + link.len()..range.end
            }
            None => range,
        }
    }

    /// "1." before an addressee.
    fn without_number(&mut self, range: Range<usize>) -> Range<usize> {
        let text = self.shadow.slice(range.clone());
        let bullet = text.len() - text.trim_start_matches(['•', '*', '-', '>', ' ']).len();
        let digits = text.chars().take_while(char::is_ascii_digit).count();
        let after = text.get(digits..).unwrap_or_default();
        let roman = ["(i)", "(ii)", "(iii)", "(iv)", "(1)", "(2)", "(3)", "(4)", "(a)", "(b)"]
            .iter()
            .find(|mark| text.starts_with(**mark));
        let skip = if let Some(mark) = roman {
            mark.len()
        } else if (1..=2).contains(&digits) && (after.starts_with(". ") || after.starts_with(") ")) {
            digits + 1
        } else {
            bullet
        };
        if skip > 0 {
            self.furniture.push(range.start..range.start + skip);
            self.switch = (skip > 1).then_some(range.start);
        }
        self.shadow.trimmed(range.start + skip..range.end)
    }

    /// Prose among the addresses: a sentence to the writer.
    fn is_sentence(&self, range: Range<usize>) -> bool {
        let small = !self.shadow.lower_case && self.shadow.raw(range.clone()).starts_with(char::is_lowercase);
        let text = self.shadow.slice(range);
        // "also note that numbers change at short notice."
        let told =
            small && text.ends_with('.') && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ',');
        let verbs = [
            " is ", " are ", " can ", " may ", " should ", " will ", " have ", " please ", " send ", " reach ", " be ",
        ];
        let says = verbs.iter().filter(|verb| text.contains(**verb)).count();
        let starts = [
            "please ",
            "if ",
            "note ",
            "you can ",
            "to send ",
            "faxes ",
            "emails ",
            "messages ",
            "this ",
            "letters to ",
            "when ",
        ];
        let begins = starts.iter().any(|start| text.starts_with(start));
        let words = text.split(' ').count();
        let calls = text.starts_with("please ") || text.ends_with('!');
        let goes_on = says > 0 && text.contains(". ") && !text.contains(|letter: char| letter.is_ascii_digit());
        words > 4 && (told || begins && says > 0 || says > 1 && text.ends_with('.') || calls || words > 6 && goes_on)
    }

    /// What stands behind the values of an address and begins none: "First box: your given name", "and keep trying".
    fn is_after_thought(&self, range: Range<usize>) -> bool {
        let shadow = self.shadow;
        let text = shadow.slice(range.clone());
        let behind = self.entries.last().is_some_and(|entry| entry.has_values() || entry.closed());
        if !behind || opens_addressee(text) {
            return false;
        }
        if text.starts_with(['(', '[']) {
            return true;
        }
        let first = shadow.raw(range).chars().find(|letter| letter.is_alphabetic());
        let small = !shadow.lower_case && first.is_some_and(char::is_lowercase);
        small || text.contains("box:") || text.contains("hashtag") || text.starts_with("subject")
    }

    /// The first line of a run that was cut; on an address that was begun it goes on with it, which is never sure.
    fn proposed_line(&mut self, line: cut::Line, paragraph: bool, block: u32) {
        let at = line.range.start;
        self.line(line.range, paragraph, block);
        let Some(entry) = self.entries.last_mut() else { return };
        let goes_on = entry.lines.len() > 1;
        entry.doubts.extend(line.doubt.into_iter().chain(goes_on.then_some(cut::Doubt { at, margin: 0 })));
        entry.proposed = true;
    }

    fn line(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        let next = self.begins_next(range.clone(), paragraph, block);
        if next {
            self.entries.push(Entry { block, ..Entry::default() });
        }
        self.switch = None;
        let Some(entry) = self.entries.last_mut() else { return };
        entry.block = block;
        entry.lines.push(range);
    }

    /// Whether a line begins the next addressee.
    fn begins_next(&self, range: Range<usize>, paragraph: bool, block: u32) -> bool {
        let shadow = self.shadow;
        let Some(entry) = self.entries.last() else { return true };
        // "(SUHAKAM)" below its long name.
        if entry.is_empty() || self.switch.is_none() && shadow.slice(range.clone()).starts_with('(') {
            return false;
        }
        if self.switch.is_some() || entry.closed() {
            return true;
        }
        // Copies of one line each: "The Editor, Daily Nation, PO Box 1, Nairobi, Kenya".
        if let [only] = entry.lines.as_slice()
            && is_whole_address(shadow, only.clone())
            && (is_whole_address(shadow, range.clone()) || opens_addressee(shadow.slice(range.clone())))
        {
            return true;
        }
        let text = shadow.slice(range.clone());
        // "The Guardian, PMB 1217, Oshodi, Lagos, Nigeria" in a paragraph below another address that came as one line.
        let in_parts = |line: &Range<usize>| shadow.slice(line.clone()).matches(',').count() > 1;
        let came_whole = if let [only] = entry.lines.as_slice() { in_parts(only) } else { entry.proposed };
        if came_whole && paragraph && in_parts(&range) {
            return true;
        }
        let is_country =
            places::at_end(shadow, range.clone()).is_some_and(|named| named.range.start <= range.start + 4);
        let ended = entry.lines.len().checked_sub(1).is_some_and(|last| self.ends(entry, last));
        let opens = opens_addressee(text) && (paragraph || ended || !self.is_quarter_below_street(entry, text));
        if entry.has_values() {
            // "Members of the Board (Fax: …)" above their names.
            let only_headed = entry.values_inside
                && entry.lines.len() == 1
                && self.paragraphs_tell
                && !paragraph
                && !opens
                && shadow.ends_line(range.end);
            return !only_headed && (!is_country || self.complete(entry));
        }
        if self.is_largest_first(entry) {
            return opens && paragraph && self.paragraphs_tell;
        }
        if opens && self.complete(entry) {
            return true;
        }
        if ended && entry.lines.len() > 1 {
            // "Ibu Pejabat Polis Diraja Malaysia" and "Bukit Aman, 50560 Kuala Lumpur": nobody's name has a postcode.
            let has_postcode = text.split(|letter: char| !letter.is_ascii_digit()).any(|number| number.len() > 3);
            let is_town = has_postcode && !opens && !paragraph && !is_whole_address(shadow, range.clone());
            // "Procurator of the Chechen Republic" / "Jo Dee" / "Russian Federation" / "Chechenskaia Respublika".
            let from_largest = self.paragraphs_tell
                && !paragraph
                && !opens
                && entry.lines.len() == 3
                && entry.lines.last().is_some_and(|last| bounds::is_country(shadow, last.clone()));
            let goes_on = is_country
                || !paragraph && !opens && self.is_called_after_country(entry)
                || from_largest
                || is_town
                || is_town_and_country(shadow, range.clone())
                || text.starts_with(|letter: char| letter.is_ascii_digit())
                || office_words().streets.at_start(text) > 0;
            return !goes_on;
        }
        if paragraph && self.paragraphs_tell && entry.lines.len() > 1 {
            return opens || self.complete(entry) || entry.lines.len() > 3;
        }
        block != entry.block && entry.lines.len() > 1 && (opens || self.complete(entry))
    }

    /// "Col. San Jerónimo Lídice" below "Periférico Sur 3469, 5º piso": a colonel's rank is a quarter's word too.
    fn is_quarter_below_street(&self, entry: &Entry, text: &str) -> bool {
        let numbered =
            |line: &Range<usize>| self.shadow.slice(line.clone()).contains(|letter: char| letter.is_ascii_digit());
        office_words().streets.at_start(text) > 0 && entry.lines.last().is_some_and(numbered)
    }

    /// Whether an address ends with one of its lines: a country, but not that of "President of the Republic of | Uzbekistan".
    fn ends(&self, entry: &Entry, place: usize) -> bool {
        let before = place.checked_sub(1).and_then(|before| entry.lines.get(before));
        let linked = before.is_some_and(|before| places::belongs(self.shadow, before.clone()));
        // "Ibu Pejabat Polis Diraja Malaysia": an institution that is called after its country.
        let is_name = entry.lines.get(place).is_some_and(|line| {
            let text = self.shadow.slice(line.clone());
            !text.contains(',') && text.contains(' ') && office_words().institutions.at_start(text) > 0
        });
        !linked && !is_name && entry.lines.get(place).is_some_and(|line| ends_address(self.shadow, line.clone()))
    }

    /// "Midi Madagasikara" below its editor: a name that ends with a country, and neither a town nor a comma before that.
    fn is_called_after_country(&self, entry: &Entry) -> bool {
        let [_, last] = entry.lines.as_slice() else { return false };
        let text = self.shadow.slice(last.clone());
        let before = places::at_end(self.shadow, last.clone())
            .map(|named| self.shadow.slice(last.start..named.range.start).trim_end().to_owned());
        before.is_some_and(|before| {
            !before.is_empty()
                && !text.contains(|letter: char| letter == ',' || letter.is_ascii_digit())
                && !before.split(' ').any(|word| office_words().towns.contains(word))
                && !office_words().towns.contains(&before)
        })
    }

    /// Whether an address begins with its country and goes on to the person: "Kazakhstan / 010000 Astana / … / Prezidentu";
    /// below the one who is written to where more stands below it.
    fn is_largest_first(&self, entry: &Entry) -> bool {
        const FIRST: usize = 2;
        let names_state = |line: &Range<usize>| {
            is_country(self.shadow, line.clone()) || self.is_republic_above_town(entry, line.clone())
        };
        let place = entry.lines.iter().take(FIRST + 1).position(names_state);
        place.is_some_and(|place| place < FIRST || entry.lines.len() > FIRST + 1)
    }

    /// "Respublika Uzbekistan" above "700163 g. Tashkent": a state in its own words, and the address from there on.
    fn is_republic_above_town(&self, entry: &Entry, line: Range<usize>) -> bool {
        const SHORTEST_POSTCODE: usize = 5;
        let text = self.shadow.slice(line.clone());
        let named = words().class(WordClass::StateWord).occur_in(text) && text.split(' ').count() <= 3;
        let below = entry.lines.iter().skip_while(|other| **other != line).nth(1);
        named
            && below.is_some_and(|below| {
                self.shadow.slice(below.clone()).bytes().take_while(u8::is_ascii_digit).count() >= SHORTEST_POSTCODE
            })
    }

    /// Whether an address has what an address ends with: its country, a postcode, a street.
    fn complete(&self, entry: &Entry) -> bool {
        entry.lines.len() > 1
            && entry.lines.iter().enumerate().skip(1).take(30).any(|(place, line)| {
                let text = self.shadow.slice(line.clone());
                self.ends(entry, place)
                    || text.contains(|letter: char| letter.is_ascii_digit())
                    || office_words().streets.occur_in(text)
            })
    }

    fn value(&mut self, means: Means, values: Vec<Range<usize>>) {
        if matches!(means, Means::SharedSalutation | Means::SharedAddress) {
            self.shared.extend(values.into_iter().map(|value| (means, value)));
            return;
        }
        if means == Means::Address {
            return;
        }
        if self.entries.is_empty() {
            self.entries.push(Entry::default());
        }
        let Some(entry) = self.entries.last_mut() else { return };
        match means {
            Means::Fax => entry.fax.extend(values),
            Means::Phone => entry.phone.extend(values),
            Means::Email => entry.email.extend(values),
            Means::Web => entry.web.extend(values),
            _ => match (&entry.salutation, values.into_iter().next()) {
                (None, Some(value)) => entry.salutation = Some(value),
                (Some(_), Some(value)) => entry.notes.push(value),
                _ => {}
            },
        }
    }
}

/// The full stop behind an address that is a sentence of its own is not part of its country.
fn without_full_stop(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let text = shadow.slice(range.clone());
    let last = text.rsplit(' ').next().unwrap_or_default();
    let stop = last.len() > 3 && last.ends_with('.') && last.matches('.').count() == 1;
    let whole = stop && text.contains(", ") && ends_address(shadow, range.clone());
    range.start..range.end - usize::from(whole)
}

/// "(ii) DRC authorities": the heading of a group of addressees.
fn is_group_heading(text: &str) -> bool {
    let text = text.trim_end_matches(':');
    let ends = [" authorities", " government", " authorities to write to"].iter().any(|end| text.ends_with(end))
        || text.strip_suffix(" authority").is_some_and(|nation| !countries::by_demonym(nation).is_empty());
    let office = office_words().offices.at_start(text) > 0;
    ends && !office
        && text.split(' ').count() < 6
        && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ',')
}
