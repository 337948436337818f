use std::ops::Range;

use crate::data::markers::Means;
use crate::data::offices::office_words;
use crate::model::{Addressee, FurnitureKind, Head, Mission, Role};
use crate::notice::{Fix, Notice};

use super::cut;
use super::draft::Draft;
use super::pieces::{Piece, pieces};
use super::places;
use super::reading;
use super::sections::{Kind, Section};
use super::shadow::Shadow;

/// Reads the addressees of a section: where one ends and the next begins follows from what stands there, not from blank
/// lines alone, which some sheets have everywhere and others nowhere.
pub(super) fn read(draft: &mut Draft, section: &Section, body: Range<usize>) {
    let role = if section.kind == Kind::Copies { Role::Copy } else { Role::Appeal };
    let (entries, shared) = collect(draft, body);
    let first = draft.case.addressees.len();
    for entry in entries {
        enter(draft, entry, role);
    }
    for (means, value) in shared {
        share(draft, first, means, value);
    }
}

/// Reads the embassies that a section office filled in.
pub(super) fn read_missions(draft: &mut Draft, body: Range<usize>) {
    let (entries, _) = collect(draft, body);
    for entry in entries {
        // What else stands there, the title of the next page, stays unused.
        if !entry.lines.is_empty() && (entry.has_values() || is_mission(draft.shadow, &entry)) {
            enter_mission(draft, entry);
        }
    }
}

/// What stands in a section, one entry for each addressee, and what they share; remarks for all are noted.
fn collect(draft: &mut Draft, body: Range<usize>) -> (Vec<Entry>, Vec<(Means, Range<usize>)>) {
    let pieces = pieces(draft, body.clone());
    let shadow = draft.shadow;
    let paragraphs_tell = paragraphs_tell(shadow, body);
    let mut group = Group {
        shadow,
        entries: Vec::new(),
        notes: Vec::new(),
        shared: Vec::new(),
        furniture: Vec::new(),
        paragraphs_tell,
        switch: None,
    };
    for piece in pieces {
        group.add(piece);
    }
    group.join_unknown_labels();
    let Group { entries, notes, shared, furniture, .. } = group;
    for label in furniture {
        draft.furniture(FurnitureKind::Marker, label);
    }
    for note in notes {
        draft.note(note);
    }
    (entries, shared)
}

/// An addressee while it is collected, in positions of the shadow text.
#[derive(Debug, Default)]
struct Entry {
    lines: Vec<Range<usize>>,
    fax: Vec<Range<usize>>,
    phone: Vec<Range<usize>>,
    email: Vec<Range<usize>>,
    web: Vec<Range<usize>>,
    salutation: Option<Range<usize>>,
    /// The salutation stood in brackets behind the name: the address goes on.
    salutation_inside: bool,
    notes: Vec<Range<usize>>,
    /// Whether its lines are cuts that the program proposes.
    proposed: bool,
    block: u32,
}

struct Group<'a> {
    shadow: &'a Shadow<'a>,
    entries: Vec<Entry>,
    /// Remarks for all.
    notes: Vec<Range<usize>>,
    shared: Vec<(Means, Range<usize>)>,
    furniture: Vec<Range<usize>>,
    paragraphs_tell: bool,
    /// Set by a number before an addressee: the next text begins one.
    switch: Option<usize>,
}

impl Entry {
    fn has_values(&self) -> bool {
        !(self.fax.is_empty() && self.phone.is_empty() && self.email.is_empty() && self.web.is_empty())
    }

    fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Whether its salutation has closed it.
    fn closed(&self) -> bool {
        self.salutation.is_some() && !self.salutation_inside
    }
}

impl Group<'_> {
    fn add(&mut self, piece: Piece) {
        match piece {
            Piece::Text { range, paragraph, block } => self.text(range, paragraph, block),
            Piece::Value { means, label, values } => {
                let before = self.shadow.slice(0..label.start).trim_end();
                let bracketed = before.ends_with(['(', '[']) || label.is_empty();
                self.furniture.push(label);
                self.value(means, values);
                if let Some(entry) = self.entries.last_mut().filter(|_| means == Means::Salutation && bracketed) {
                    entry.salutation_inside = !entry.has_values();
                }
            }
            Piece::Remark { range } => match self.entries.last_mut() {
                Some(entry) if !entry.is_empty() => entry.notes.push(range),
                _ => self.notes.push(range),
            },
        }
    }

    fn text(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        let joined = self.shadow.slice(range.clone()).starts_with(',');
        let range = self.shadow.trimmed_of(self.without_number(range), &[',', ';', '|']);
        let range = self.without_half_brackets(range);
        let behind = self.entries.last().is_some_and(Entry::has_values);
        let text = self.shadow.slice(range.clone());
        // "Phone: … I Fax: …": a letter between two values divides them; "2)" is the number of what follows.
        let lone = text.chars().count() == 1 || (text.len() == 2 && !text.contains(char::is_alphabetic));
        if !text.contains(char::is_alphanumeric) || (behind && lone) {
            return;
        }
        // "…, Email: …, His Excellency A B": a comma joins the person to the address before it.
        if joined
            && behind
            && !self.shadow.one_line
            && office_words().honorifics.at_start(text) > 0
            && let Some(entry) = self.entries.last_mut()
        {
            entry.lines.push(range);
            return;
        }
        if is_group_heading(text) && self.entries.last().is_none_or(|entry| entry.has_values() || entry.closed()) {
            self.furniture.push(range);
            return;
        }
        if self.is_sentence(range.clone()) || self.is_after_thought(range.clone()) {
            self.add(Piece::Remark { range });
            return;
        }
        // A long line among others is a line of the sheet; one that is a whole address lost its breaks.
        let goes_on = self.entries.last().is_some_and(|entry| {
            !entry.is_empty()
                && !entry.has_values()
                && entry.salutation.is_none()
                && range.len() <= cut::LONGEST_OF_SEVERAL
        });
        // A long line that is no whole address is a line: "Director of the … Regional Department of Public Security".
        let whole = ends_address(self.shadow, range.clone()) || text.matches(',').count() > 1;
        let one_of_several = range.len() <= cut::LONGEST_OF_SEVERAL && !whole;
        let short = range.len() <= cut::LONGEST_LINE || one_of_several || (goes_on && self.switch.is_none());
        if short && !self.shadow.one_line {
            self.line(range, paragraph, block, false);
            return;
        }
        for (index, lines) in cut::cut(self.shadow, range).into_iter().enumerate() {
            for (place, line) in lines.into_iter().enumerate() {
                // The cut has told the addressees apart: its later lines belong to its first.
                match self.entries.last_mut() {
                    Some(entry) if place > 0 => {
                        entry.lines.push(line);
                        entry.proposed = true;
                    }
                    _ => self.line(line, paragraph || index > 0, block, true),
                }
            }
        }
    }

    /// The bracket around a label stays behind at the ends of the texts before and after it.
    fn without_half_brackets(&self, range: Range<usize>) -> Range<usize> {
        let text = self.shadow.slice(range.clone());
        let start = text.len() - text.strip_prefix([')', ']']).unwrap_or(text).len();
        let end = text.strip_suffix(['(', '[']).unwrap_or(text).len();
        self.shadow.trimmed(range.start + start..range.start + end.max(start))
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
        let text = self.shadow.slice(range);
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
        words > 4 && (begins && says > 0 || says > 1 && text.ends_with('.') || calls || words > 6 && goes_on)
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

    fn line(&mut self, range: Range<usize>, paragraph: bool, block: u32, proposed: bool) {
        let next = self.begins_next(range.clone(), paragraph, block);
        if next {
            self.entries.push(Entry { block, ..Entry::default() });
        }
        self.switch = None;
        let Some(entry) = self.entries.last_mut() else { return };
        entry.proposed |= proposed;
        entry.block = block;
        entry.lines.push(range);
    }

    /// Whether a line begins the next addressee.
    fn begins_next(&self, range: Range<usize>, paragraph: bool, block: u32) -> bool {
        let shadow = self.shadow;
        let Some(entry) = self.entries.last() else { return true };
        if entry.is_empty() {
            return false;
        }
        if self.switch.is_some() || entry.closed() {
            return true;
        }
        // Copies of one line each: "The Editor, Daily Nation, PO Box 1, Nairobi, Kenya".
        if let [only] = entry.lines.as_slice()
            && is_whole_address(shadow, only.clone())
            && is_whole_address(shadow, range.clone())
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
        let opens = opens_addressee(text);
        if entry.has_values() {
            return !is_country || self.complete(entry);
        }
        if opens && self.complete(entry) {
            return true;
        }
        let ended = entry.lines.len().checked_sub(1).is_some_and(|last| self.ends(entry, last));
        if ended && entry.lines.len() > 1 {
            let goes_on = is_country
                || text.starts_with(|letter: char| letter.is_ascii_digit())
                || office_words().streets.at_start(text) > 0;
            return !goes_on;
        }
        if paragraph && self.paragraphs_tell && entry.lines.len() > 1 {
            return opens || self.complete(entry) || entry.lines.len() > 3;
        }
        block != entry.block && entry.lines.len() > 1 && (opens || self.complete(entry))
    }

    /// Whether an address ends with one of its lines: a country, but not that of "President of the Republic of | Uzbekistan".
    fn ends(&self, entry: &Entry, place: usize) -> bool {
        let before = place.checked_sub(1).and_then(|before| entry.lines.get(before));
        let linked = before.is_some_and(|before| places::belongs(self.shadow, before.clone()));
        !linked && entry.lines.get(place).is_some_and(|line| ends_address(self.shadow, line.clone()))
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

    /// "Contact through: http://…", "Online contact form": a line that only names the value behind it is no addressee.
    fn join_unknown_labels(&mut self) {
        const CONTACT: [&str; 8] = ["contact", "form", "online", "website", "web", "e-mail", "email", "message"];
        let shadow = self.shadow;
        let mut joined: Vec<Entry> = Vec::with_capacity(self.entries.len());
        for entry in std::mem::take(&mut self.entries) {
            let names_value = |line: &Range<usize>| {
                let text = shadow.slice(line.clone());
                let words = text.split([' ', ':']).filter(|word| CONTACT.contains(word)).count();
                text.len() < 40 && (text.ends_with(':') || words > 1 || words == text.split(' ').count())
            };
            let label = match entry.lines.as_slice() {
                [only] if names_value(only) && !(entry.email.is_empty() && entry.web.is_empty()) => Some(only.clone()),
                _ => None,
            };
            match (joined.last_mut().filter(|before| before.lines.len() > 1), label) {
                (Some(before), Some(label)) => {
                    self.furniture.push(label);
                    before.email.extend(entry.email);
                    before.web.extend(entry.web);
                    before.fax.extend(entry.fax);
                    before.phone.extend(entry.phone);
                    before.notes.extend(entry.notes);
                    before.salutation = before.salutation.take().or(entry.salutation);
                }
                _ => joined.push(entry),
            }
        }
        self.entries = joined;
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

/// Blank lines tell addressees apart only where most lines have none above them.
fn paragraphs_tell(shadow: &Shadow, body: Range<usize>) -> bool {
    let (mut lines, mut paragraphs) = (0, 0);
    for line in shadow.lines_in(body) {
        lines += 1;
        paragraphs += usize::from(line.starts_paragraph);
    }
    paragraphs * 2 <= lines
}

/// Whether a line begins with an office or a form of address.
fn opens_addressee(text: &str) -> bool {
    let words = office_words();
    let text = text.strip_prefix("the ").unwrap_or(text);
    reading::office_at_start(text) > 0 || words.honorifics.at_start(text) > 0
}

/// "(ii) DRC authorities": the heading of a group of addressees.
fn is_group_heading(text: &str) -> bool {
    let text = text.trim_end_matches(':');
    let ends = [" authorities", " government", " authorities to write to"].iter().any(|end| text.ends_with(end));
    let office = office_words().offices.at_start(text) > 0;
    ends && !office
        && text.split(' ').count() < 6
        && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ',')
}

/// Whether a line is an address by itself: its country at the end, and what stands before it in several parts.
fn is_whole_address(shadow: &Shadow, line: Range<usize>) -> bool {
    shadow.slice(line.clone()).matches(',').count() > 1 && ends_address(shadow, line)
}

/// Whether an address ends with this line: a country at its end that does not belong to an institution's name.
fn ends_address(shadow: &Shadow, line: Range<usize>) -> bool {
    let Some(named) = places::at_end(shadow, line.clone()) else { return false };
    !places::belongs(shadow, line.start..named.range.start)
}

fn enter(draft: &mut Draft, entry: Entry, role: Role) {
    if entry.lines.is_empty() && !entry.has_values() {
        if let Some(value) = entry.salutation {
            draft.note(value);
        }
        return;
    }
    // An embassy among the copies, or behind others, is the section office's own; alone it is whom to write to.
    let behind = draft.case.addressees.iter().any(|addressee| addressee.role == Role::Appeal);
    if (role == Role::Copy || behind) && is_mission(draft.shadow, &entry) {
        return enter_mission(draft, entry);
    }
    if is_nobody(draft.shadow, &entry) {
        return entry.lines.into_iter().for_each(|line| draft.note(line));
    }
    let shadow = draft.shadow;
    let place = draft.case.addressees.len();
    let at = format!("/addressees/{place}");
    let reading = reading::read(shadow, &entry.lines);
    let mut addressee = Addressee { id: format!("a{}", place + 1), role, ..Addressee::default() };
    for (index, line) in entry.lines.iter().enumerate() {
        let line = draft.take(format!("{at}/lines/{index}"), line.clone());
        addressee.lines.push(line);
    }
    let take = |draft: &mut Draft, field: &str, range: Option<Range<usize>>| {
        range.map(|range| draft.take(format!("{at}/{field}"), range)).unwrap_or_default()
    };
    addressee.office = take(draft, "office", reading.office);
    addressee.name = take(draft, "name", reading.name);
    addressee.address_as = take(draft, "address_as", reading.address_as);
    addressee.country = take(draft, "country", reading.country);
    let salutation = entry.salutation.map(|range| shadow.trimmed_of(range, &[',', '.', ':', '"']));
    addressee.salutation = take(draft, "salutation", salutation);
    let list = |draft: &mut Draft, field: &str, ranges: Vec<Range<usize>>| -> Vec<String> {
        ranges
            .into_iter()
            .enumerate()
            .map(|(index, range)| draft.take(format!("{at}/{field}/{index}"), range))
            .collect()
    };
    addressee.fax = list(draft, "fax", entry.fax);
    addressee.phone = list(draft, "phone", entry.phone);
    // A narrow column breaks an e-mail address in two; it has no blanks.
    addressee.email = list(draft, "email", entry.email).iter().map(|email| closed_up(email)).collect();
    addressee.web = list(draft, "web", entry.web);
    let notes: Vec<Range<usize>> =
        entry.notes.into_iter().map(|range| shadow.trimmed_of(range, &['(', ')', '[', ']', ','])).collect();
    addressee.note = draft.take_all(&format!("{at}/note"), &notes);
    say(draft, &addressee, &at, entry.proposed);
    draft.case.addressees.push(addressee);
}

/// Whether an entry is no addressee: a lone line without office, name, place or number.
fn is_nobody(shadow: &Shadow, entry: &Entry) -> bool {
    let [line] = entry.lines.as_slice() else { return false };
    let text = shadow.slice(line.clone());
    let words = office_words();
    let placed = text.contains(|letter: char| letter.is_ascii_digit())
        || words.institutions.occur_in(text)
        || words.streets.occur_in(text)
        || words.offices.occur_in(text)
        || words.honorifics.at_start(text) > 0
        || places::at_end(shadow, line.clone()).is_some();
    !placed && !entry.has_values() && entry.salutation.is_none() && text.split(' ').count() < 3
}

/// Whether an entry among the copies is an embassy: one that the section office filled in for its own country.
fn is_mission(shadow: &Shadow, entry: &Entry) -> bool {
    entry.lines.iter().take(3).any(|line| {
        let text = shadow.slice(line.clone());
        [
            "embassy of ",
            "high commission of ",
            "high commission for ",
            "consulate of ",
            "consulate general of ",
            "botschaft der ",
            "botschaft des ",
            "botschaft von ",
            "ambassade de ",
            "ambassade du ",
            "ambassade d'",
            "embajada de ",
            "embajada del ",
        ]
        .iter()
        .any(|word| text.contains(word))
            || text.strip_suffix(" embassy").is_some_and(|nation| {
                let nation = nation.rsplit(' ').next().unwrap_or_default();
                !crate::data::countries::by_demonym(nation).is_empty()
            })
    })
}

/// Enters an embassy that the sheet fills in.
fn enter_mission(draft: &mut Draft, entry: Entry) {
    let at = format!("/missions/{}", draft.case.missions.len());
    let reading = reading::read(draft.shadow, &entry.lines);
    let mut mission = Mission { of: draft.case.country.clone(), ..Mission::default() };
    for (index, line) in entry.lines.into_iter().enumerate() {
        let line = draft.take(format!("{at}/lines/{index}"), line);
        mission.lines.push(line);
    }
    let take = |draft: &mut Draft, field: &str, range: Option<Range<usize>>| {
        range.map(|range| draft.take(format!("{at}/{field}"), range)).unwrap_or_default()
    };
    mission.name = take(draft, "name", reading.name);
    mission.fax = take(draft, "fax", entry.fax.into_iter().next());
    mission.email = closed_up(&take(draft, "email", entry.email.into_iter().next()));
    mission.salutation = take(draft, "salutation", entry.salutation);
    mission.head = head_of(&mission);
    entry.phone.into_iter().for_each(|range| draft.mark(format!("{at}/phone"), range));
    entry.web.into_iter().for_each(|range| draft.mark(format!("{at}/web"), range));
    entry.notes.into_iter().for_each(|range| draft.note(range));
    draft.case.missions_wanted = true;
    draft.notice(Notice::info("mission-in-sheet").at_field(at).about(mission.lines.join(" / ")));
    draft.case.missions.push(mission);
}

fn closed_up(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Who heads an embassy, by what its lines and its salutation say: "Ambassador Jo Dee", "Dear High Commissioner".
fn head_of(mission: &Mission) -> Head {
    const OFFICES: [(Head, &[&str]); 4] = [
        (Head::HighCommissioner, &["high commissioner"]),
        (Head::Charge, &["charge d'affaires", "geschaftstrager"]),
        (Head::Ambassador, &["ambassador", "ambassadeur", "ambassadrice", "embajador", "botschafter"]),
        (Head::Consul, &["consul ", "consul,", "consul general", "konsul "]),
    ];
    let text = crate::data::folding::folded(&format!("{} {} ", mission.lines.join(" "), mission.salutation));
    let named = OFFICES.into_iter().find(|(_, words)| words.iter().any(|word| text.contains(word)));
    named.map_or(Head::Unknown, |(head, _)| head)
}

/// The notices of one addressee.
fn say(draft: &mut Draft, addressee: &Addressee, at: &str, proposed: bool) {
    let block = addressee.lines.join(" / ");
    if proposed {
        draft.notice(Notice::warning("address-lines-proposed").at_field(format!("{at}/lines")).about(block.clone()));
    }
    if draft.shadow.lower_case {
        let capitals: Vec<String> = addressee.lines.iter().map(|line| with_capitals(line)).collect();
        let fix = Fix {
            at: format!("{at}/lines"),
            from: addressee.lines.clone().into(),
            to: capitals.into(),
            with: vec![
                field_fix(at, "office", &addressee.office),
                field_fix(at, "name", &addressee.name),
                field_fix(at, "address_as", &addressee.address_as),
                field_fix(at, "country", &addressee.country),
                field_fix(at, "salutation", &addressee.salutation),
            ]
            .into_iter()
            .flatten()
            .collect(),
        };
        draft.notice(
            Notice::warning("address-in-small-letters")
                .at_field(format!("{at}/lines"))
                .about(block.clone())
                .with_fix(fix),
        );
    }
    if addressee.lines.len() < 2 {
        draft.notice(Notice::warning("address-incomplete").at_field(format!("{at}/lines")).about(block.clone()));
    }
    if addressee.office.is_empty() && addressee.name.is_empty() {
        draft.notice(Notice::info("addressee-not-read").at_field(at.to_owned()).about(block));
    }
}

fn field_fix(at: &str, field: &str, value: &str) -> Option<Fix> {
    (!value.is_empty()).then(|| Fix {
        at: format!("{at}/{field}"),
        from: value.into(),
        to: with_capitals(value).into(),
        with: Vec::new(),
    })
}

/// The words with capitals, small linking words apart: what an address in small letters would look like.
pub(super) fn with_capitals(text: &str) -> String {
    const SMALL: [&str; 22] = [
        "of", "the", "and", "for", "de", "del", "la", "las", "los", "du", "des", "ve", "y", "et", "bin", "al", "el",
        "da", "do", "dos", "van", "von",
    ];
    const CAPITALS: [&str; 8] = ["po", "p.o.", "bp", "b.p.", "usa", "uk", "u.s.", "uae"];
    let mut out = String::with_capacity(text.len());
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        let bare = word.trim_matches([',', ';', '(', ')']);
        if index > 0 && SMALL.contains(&bare) {
            out.push_str(word);
        } else if CAPITALS.contains(&bare) {
            out.push_str(&word.to_uppercase());
        } else {
            let mut raise = true;
            for letter in word.chars() {
                if raise && letter.is_alphabetic() {
                    out.extend(letter.to_uppercase());
                } else {
                    out.push(letter);
                }
                raise = match letter {
                    '-' | '.' | '/' | '(' => true,
                    '\'' | '’' => false,
                    _ => raise && !letter.is_alphanumeric(),
                };
            }
        }
    }
    out
}

/// Gives a shared salutation, or shared lines, to each addressee of the section that has none of its own.
fn share(draft: &mut Draft, first: usize, means: Means, range: Range<usize>) {
    let shadow = draft.shadow;
    for place in first..draft.case.addressees.len() {
        let at = format!("/addressees/{place}");
        if means == Means::SharedSalutation {
            let text = draft.take(format!("{at}/salutation"), range.clone());
            if let Some(addressee) =
                draft.case.addressees.get_mut(place).filter(|addressee| addressee.salutation.is_empty())
            {
                addressee.salutation = text;
            }
        } else {
            let lines: Vec<Range<usize>> = cut::cut(shadow, range.clone()).into_iter().flatten().collect();
            let country = reading::read(shadow, &lines).country.map(|range| draft.take(format!("{at}/country"), range));
            for line in lines {
                let Some(count) = draft.case.addressees.get(place).map(|addressee| addressee.lines.len()) else {
                    continue;
                };
                let text = draft.take(format!("{at}/lines/{count}"), line);
                if let Some(addressee) = draft.case.addressees.get_mut(place) {
                    addressee.lines.push(text);
                }
            }
            if let Some((addressee, country)) = draft.case.addressees.get_mut(place).zip(country) {
                addressee.country = country;
            }
        }
    }
}
