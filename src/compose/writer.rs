//! The letter itself, part by part in reading order.

use crate::model::{Enclosure, LanguageTag, Letter, LetterKind, LetterWork, Origin, Part, PartId, Slot, Wording};
use crate::notice::{Noted, Notice, Place};

use super::composer::{Composer, Plan, told};
use super::dates;
use super::demands::{AS_IT_STANDS, How, Stated, without_sex_marks};
use super::enclosed::letter_to;
use super::in_language::InLanguage;
use super::model_letter::{Sample, sample};
use super::request::{Recipient, Request};
use super::salutation::{self, Salutation};
use super::templates::{fill, fill_in, joined};
use super::text::{capitalised, organisation_in, says_any};

/// Room that is left for an address written by hand.
const BLANK_ADDRESS_LINES: u8 = 5;

/// The letter to one recipient; `recipients` are all of the case, in export order.
pub fn letter(request: &Request<'_>, recipients: &[Recipient], index: usize) -> Noted<Letter> {
    Composer::new(*request, recipients).letter(index)
}

impl Composer<'_> {
    /// The letter to the recipient at an index; an index beyond the last gives an empty letter.
    pub fn letter(&self, index: usize) -> Noted<Letter> {
        let planned = self.recipients.get(index).zip(self.planned(index));
        let Some((recipient, (plan, spoken))) = planned else { return Noted::plain(empty_letter()) };
        Sheet::new(self, recipient, plan, spoken).written()
    }
}

/// One letter while it is written.
struct Sheet<'c, 'a> {
    composer: &'c Composer<'a>,
    recipient: &'c Recipient,
    plan: &'c Plan,
    spoken: &'c InLanguage<'a>,
    own: Option<&'a LetterWork>,
    parts: Vec<Part>,
    notices: Vec<Notice>,
}

impl<'c, 'a> Sheet<'c, 'a> {
    fn new(composer: &'c Composer<'a>, recipient: &'c Recipient, plan: &'c Plan, spoken: &'c InLanguage<'a>) -> Self {
        let own = composer.request.letters.get(&recipient.id);
        Self { composer, recipient, plan, spoken, own, parts: Vec::with_capacity(20), notices: Vec::new() }
    }

    fn written(mut self) -> Noted<Letter> {
        let spoken = self.spoken;
        let title = self.subject();
        let salutation = salutation::salutation(self.recipient, &spoken.content, &self.composer.request.case.language);
        self.head(&title);
        self.opened(&salutation);
        let enclosures = match self.plan.kind {
            LetterKind::Appeal => {
                self.appeal();
                Vec::new()
            }
            LetterKind::Copy | LetterKind::Mission => self.covering(),
        };
        self.own_paragraphs();
        self.phrase(Slot::Request, 0, &[]);
        let said = self.parts.iter().find(|part| part.id.slot == Slot::Salutation);
        let address = said.map(|part| salutation::without_end(&part.text).to_owned()).unwrap_or_default();
        self.closed(&address, !enclosures.is_empty());
        self.warn();
        let letter = Letter {
            addressee: self.recipient.id.clone(),
            kind: self.plan.kind,
            language: spoken.content.language.clone(),
            title,
            file_stem: self.recipient.called(),
            parts: self.parts,
            enclosures,
        };
        Noted { value: letter, notices: self.notices }
    }

    /// Everything above the salutation.
    fn head(&mut self, title: &str) {
        let request = &self.composer.request;
        let spoken = self.spoken;
        let writer = &spoken.writer;
        if request.sender_block {
            match request.sender {
                Some(_) => {
                    let mut lines = writer.block.clone();
                    lines.extend(writer.email.clone());
                    self.push(Slot::SenderBlock, 0, lines.join("\n"), Origin::Sender);
                }
                None => self.blank(Slot::SenderBlock, 3),
            }
        }
        if request.return_line {
            self.push(Slot::ReturnLine, 0, writer.block.join(" · "), Origin::Sender);
        }
        self.address();
        if !spoken.content.phrases.dates.at_end {
            self.date();
        }
        self.push(Slot::Subject, 0, title.to_owned(), Origin::Mixed);
    }

    fn address(&mut self) {
        let case = &self.composer.request.case.language;
        self.push(Slot::Address, 0, self.recipient.lines.join("\n"), Origin::Sheet);
        let blank = self.recipient.mission.as_ref().is_some_and(|mission| mission.blank);
        if blank && !self.parts.iter().any(|part| part.id.slot == Slot::Address) {
            self.blank(Slot::Address, BLANK_ADDRESS_LINES);
        }
        let letter = &self.spoken.content.language;
        if let Some(part) = self.parts.iter_mut().find(|part| part.id.slot == Slot::Address) {
            part.language = Some(case.clone()).filter(|case| case != letter);
            if blank {
                part.ruled_lines = BLANK_ADDRESS_LINES;
            }
        }
    }

    fn date(&mut self) {
        let request = &self.composer.request;
        let place = self.spoken.writer.place.as_deref();
        let text = dates::written(request.dated, place, &self.recipient.country_code, &self.spoken.content);
        self.push(Slot::Date, 0, text, Origin::Sender);
    }

    /// The person and what the sheet is about; nothing of the writer.
    fn subject(&self) -> String {
        let spoken = self.spoken;
        let form = &spoken.content.phrases.subject;
        let title = spoken.title.as_str();
        let named = spoken.content.people.iter().any(|one| !one.name.is_empty() && contains(title, &one.name));
        let values = [("names", spoken.names.as_str()), ("title", title)];
        let text = if title.is_empty() || organisation_in(title).is_some() {
            match form.names.as_str() {
                "" => spoken.names.clone(),
                template => fill_in(template, &values, spoken.content.phrases),
            }
        } else if named || spoken.names.is_empty() {
            capitalised(title)
        } else if form.names_and_title.is_empty() {
            format!("{}: {title}", spoken.names)
        } else {
            fill(&form.names_and_title, &values)
        };
        let text = spoken.number.as_ref().and_then(|number| number.in_subject(&text)).unwrap_or(text);
        let whole = if form.whole.is_empty() || text.is_empty() { text } else { fill(&form.whole, &[("text", &text)]) };
        spoken.content.set(whole)
    }

    fn opened(&mut self, salutation: &Salutation) {
        if let Some(notice) = &salutation.notice {
            self.notices.push(notice.clone());
        }
        self.push(Slot::Salutation, 0, salutation.text.clone(), salutation.origin);
        if let Some(greeting) = self.spoken.content.phrases.greeting.first() {
            let of = self.spoken.content.phrases.greeting.len() as u8;
            self.push(Slot::Greeting, 0, greeting.clone(), Origin::Phrase { alternative: 0, of });
        }
    }

    fn appeal(&mut self) {
        let spoken = self.spoken;
        if self.plan.model {
            self.model_letter(spoken.content.model_letter.trim());
            return;
        }
        self.phrase(Slot::Opening, 0, &[]);
        let facts = spoken.chosen_facts(self.composer.request.trim);
        self.push(Slot::Facts, 0, told(&facts, self.recipient, spoken), Origin::Sheet);
        self.demands();
    }

    fn demands(&mut self) {
        let lists = &self.spoken.content.phrases.lists;
        let stated = &self.plan.asked.stated;
        let mut lead_in: u16 = 0;
        let mut open: Option<&str> = None;
        for (place, one) in stated.iter().enumerate() {
            let index = u16::try_from(one.index).unwrap_or(u16::MAX);
            let How::Item { form, text } = &one.how else {
                open = None;
                if let How::Sentence(text) = &one.how {
                    self.push(Slot::DemandSentence, index, text.clone(), Origin::Mixed);
                }
                continue;
            };
            let is_of_run = |other: Option<&Stated>| matches!(other.map(|one| &one.how), Some(How::Item { form: own, .. }) if own == form);
            let begins = open != Some(form.as_str());
            open = Some(form);
            let next = place + 1;
            let ends = !is_of_run(stated.get(next));
            if form == AS_IT_STANDS {
                self.notices.push(
                    Notice::info("demand-as-it-stands").at_field(format!("/demands/{}", one.index)).about(text.clone()),
                );
            }
            let forms = &self.spoken.content.phrases.grammar.forms;
            let apart = form == AS_IT_STANDS || forms.iter().any(|one| one.apart && one.form == *form);
            if begins && ends && lists.single_joins && !apart {
                let led_in = self.template(Slot::DemandsLeadIn, lead_in);
                let written = led_in.map(|(template, _)| {
                    let start = template.trim_end_matches([':', '：', ' ', '\u{a0}', '\u{202f}']);
                    let start = format!("{start}{}", lists.sentence_space);
                    format!("{}{}", joined(&start, text, self.spoken.content.phrases), lists.demand_last)
                });
                lead_in += 1;
                self.push(Slot::DemandSentence, index, written.unwrap_or_default(), Origin::Mixed);
                self.offer(Slot::DemandSentence, index, led_in.map(|(_, wording)| wording));
                continue;
            }
            if begins {
                self.phrase(Slot::DemandsLeadIn, lead_in, &[]);
                lead_in += 1;
            }
            let end = match (ends, !is_of_run(stated.get(next + 1))) {
                (true, _) => &lists.demand_last,
                (false, true) => &lists.demand_before_last,
                (false, false) => &lists.demand_end,
            };
            self.push(Slot::Demand, index, format!("{text}{end}"), Origin::Mixed);
        }
    }

    /// The sheet's own letter, as far as it can be anybody's.
    fn model_letter(&mut self, model: &str) {
        let Sample { paragraphs, left_out } = sample(model, self.spoken.content.phrases);
        for sentence in left_out {
            self.notices.push(Notice::warning("model-letter-of-another").about(sentence));
        }
        // "as a bus driver from Canada": the sheet's writer, who is not this one.
        let writers = &self.spoken.content.phrases.words.model_writers;
        let of_another = paragraphs.iter().find(|paragraph| says_any(&paragraph.to_lowercase(), writers));
        if let Some(paragraph) = of_another {
            self.notices.push(Notice::warning("model-letter-of-another").about(paragraph.clone()));
        }
        let mut number = self.spoken.number.as_ref();
        for (index, paragraph) in paragraphs.into_iter().enumerate() {
            let mut paragraph = without_sex_marks(&paragraph, &self.spoken.content.phrases.words).into_owned();
            if let Some(numbered) = number.and_then(|number| number.in_letter(&paragraph)) {
                paragraph = numbered;
                number = None;
            }
            self.push(Slot::ModelLetter, u16::try_from(index).unwrap_or(u16::MAX), paragraph, Origin::Sheet);
        }
    }

    /// A covering letter's text, and what it encloses.
    fn covering(&mut self) -> Vec<Enclosure> {
        let Some((index, appeal)) = self.composer.first_appeal() else { return Vec::new() };
        let letter = letter_to(appeal, &self.spoken.content);
        self.phrase(Slot::Covering, 0, &[("letter", &letter)]);
        let fact = self.spoken.covering_fact();
        if self.composer.request.trim < 2 {
            self.push(Slot::Facts, 0, told(&fact, self.recipient, self.spoken), Origin::Sheet);
        }
        vec![Enclosure { letter: self.composer.letter(index).value }]
    }

    /// What the person adds: parts that no phrase proposes.
    fn own_paragraphs(&mut self) {
        let mut keys: Vec<PartId> = Vec::new();
        let for_all = self.composer.request.choices.own_words.keys();
        let for_this = self.own.iter().flat_map(|own| own.own_words.keys());
        for id in for_all.chain(for_this).filter_map(|key| key.parse::<PartId>().ok()) {
            if id.slot == Slot::OwnWords && !keys.contains(&id) {
                keys.push(id);
            }
        }
        keys.sort();
        for id in keys {
            self.push(Slot::OwnWords, id.index, String::new(), Origin::Own);
        }
    }

    fn closed(&mut self, address: &str, encloses: bool) {
        let request = &self.composer.request;
        let spoken = self.spoken;
        let phrases = spoken.content.phrases;
        self.phrase(Slot::Closing, 0, &[("address", address)]);
        let (at, of) = match self.template(Slot::Closing, 0) {
            Some((_, Wording { alternative, of, .. })) => (usize::from(alternative), of),
            _ => (0, 1),
        };
        let second = phrases.closing_second.get(at).or(phrases.closing_second.first());
        let origin = Origin::Phrase { alternative: u8::try_from(at).unwrap_or_default(), of };
        self.push(Slot::ClosingSecond, 0, second.cloned().unwrap_or_default(), origin);
        match request.sender {
            Some(_) => {
                let writer = &spoken.writer;
                let mut lines = vec![writer.signature.clone()];
                if !request.sender_block {
                    // The sender in full stands on the page once, wherever the stationery has no place for it.
                    if !request.return_line {
                        lines.extend(writer.block.iter().filter(|line| **line != writer.signature).cloned());
                    }
                    lines.extend(writer.email.clone());
                }
                lines.retain(|line| !line.is_empty());
                self.push(Slot::Signature, 0, lines.join("\n"), Origin::Sender);
            }
            None => self.blank(Slot::Signature, 1),
        }
        if phrases.dates.at_end {
            self.date();
        }
        if encloses && let Some((_, appeal)) = self.composer.first_appeal() {
            let line = fill(&phrases.enclosure.line, &[("letter", &letter_to(appeal, &self.spoken.content))]);
            self.push(Slot::EnclosureLine, 0, line, Origin::Phrase { alternative: 0, of: 1 });
        }
        if request.is_practice() {
            let line = phrases.practice.clone();
            self.push(Slot::PracticeLine, 0, line, Origin::Phrase { alternative: 0, of: 1 });
        }
    }

    /// What a person should know about this letter as a whole.
    fn warn(&mut self) {
        let spoken = self.spoken;
        let request = &self.composer.request;
        self.notices.extend(spoken.notices.iter().cloned());
        if request.sender.is_none() {
            self.notices.push(Notice::warning("no-sender"));
        }
        if spoken.writer.about_left_out {
            self.notices.push(Notice::info("about-left-out").with("language", &spoken.content.language));
        }
        for index in &self.plan.asked.for_others {
            let demand = spoken.content.demands.get(*index).map_or("", String::as_str);
            let target = spoken.content.targets.get(*index).map_or("", String::as_str);
            let notice = Notice::warning("demand-for-somebody-else").at_field(format!("/demands/{index}"));
            self.notices.push(notice.about(demand).with("target", target));
        }
        if spoken.names.is_empty() {
            self.notices.push(Notice::warning("nobody-named"));
        }
        let asks = !self.plan.asked.stated.is_empty() || !spoken.content.model_letter.trim().is_empty();
        if self.plan.kind == LetterKind::Appeal && !asks {
            self.notices.push(Notice::warning("no-demands"));
        }
        for notice in &mut self.notices {
            if notice.place == Place::Whole {
                notice.place = Place::Letter { addressee: self.recipient.id.clone(), part: None };
            }
        }
    }

    /// The template of a picked part, with the alternative that the person chose, else the assigned one.
    fn template(&self, slot: Slot, index: u16) -> Option<(&'static str, Wording)> {
        let place = self.plan.picks.iter().position(|pick| pick.slot == slot && pick.index == index)?;
        let pick = self.plan.picks.get(place)?;
        let assigned = self.plan.chosen.get(place).copied().unwrap_or_default();
        let choices = &self.composer.request.choices.alternatives;
        let own = self.own.map(|own| &own.alternatives).filter(|own| !own.is_empty());
        let chosen = if own.is_none() && choices.is_empty() {
            None
        } else {
            let key = PartId { slot, index }.to_string();
            own.and_then(|own| own.get(&key)).or_else(|| choices.get(&key)).copied()
        };
        let chosen = chosen.filter(|at| usize::from(*at) < pick.alternatives.len()).unwrap_or(assigned);
        let of = u8::try_from(pick.alternatives.len()).unwrap_or(u8::MAX);
        let template = pick.alternatives.get(usize::from(chosen))?;
        Some((template, Wording { part: PartId { slot, index }, alternative: chosen, of }))
    }

    /// Notes on a part that was just added which wording it has, where there are others to choose from.
    fn offer(&mut self, slot: Slot, index: u16, wording: Option<Wording>) {
        let last = self.parts.last_mut().filter(|part| part.id == PartId { slot, index });
        if let Some(part) = last {
            part.wording = wording.filter(|wording| wording.of > 1);
        }
    }

    /// A part from the phrases of the letter's language.
    fn phrase(&mut self, slot: Slot, index: u16, values: &[(&str, &str)]) {
        let spoken = self.spoken;
        let template = self.template(slot, index);
        let (text, origin) = match template {
            Some((template, Wording { alternative, of, .. })) => {
                let names = if spoken.names.is_empty() { &spoken.content.phrases.lists.nobody } else { &spoken.names };
                let about = spoken.writer.about.as_deref().unwrap_or_default();
                let mut all = vec![("names", names.as_str()), ("about", about)];
                let is_one = spoken.content.people.len() == 1;
                let by_number = spoken.content.phrases.lists.by_number.iter();
                all.extend(by_number.map(|word| (word.key.as_str(), if is_one { &*word.one } else { &*word.many })));
                all.extend_from_slice(values);
                let text = spoken.content.spelled(fill_in(template, &all, spoken.content.phrases));
                let number = spoken.number.as_ref().filter(|_| slot == Slot::Opening);
                let text = number.and_then(|number| number.in_letter(&text)).unwrap_or(text);
                (text, Origin::Phrase { alternative, of })
            }
            None => (String::new(), Origin::Phrase { alternative: 0, of: 0 }),
        };
        self.push(slot, index, text, origin);
        self.offer(slot, index, template.map(|(_, wording)| wording));
    }

    /// Adds a part, in the person's own words where there are some; a part without text is left out.
    fn push(&mut self, slot: Slot, index: u16, text: String, origin: Origin) {
        let choices = self.composer.request.choices;
        let for_this = self.own.map(|own| &own.own_words).filter(|own| !own.is_empty());
        let own = if for_this.is_none() && choices.own_words.is_empty() {
            None
        } else {
            let key = PartId { slot, index }.to_string();
            let language = &self.spoken.content.language;
            for_this.and_then(|own| own.get(&key)).or_else(|| choices.own_words_in(&key, language))
        };
        let (text, origin) = match own {
            Some(own) => (own.clone(), Origin::Own),
            None => (self.set(slot, self.cased(slot, text)), origin),
        };
        if !text.trim().is_empty() {
            self.parts.push(Part::new(slot, index, text, origin));
        }
    }

    /// What the letter says, in the marks of its language; addresses, dates and names stay as they are written.
    fn set(&self, slot: Slot, text: String) -> String {
        let says = slot.is_body() || matches!(slot, Slot::Closing | Slot::EnclosureLine);
        if says { self.spoken.content.set(text) } else { text }
    }

    /// The first sentence after the salutation begins as the language has it.
    fn cased(&self, slot: Slot, text: String) -> String {
        let content = &self.spoken.content;
        let first = slot.is_body() && !self.parts.iter().any(|part| part.id.slot.is_body());
        if first && content.phrases.salutation.lower_case_follows && !content.lower_case_follows() {
            return capitalised(&text);
        }
        text
    }

    fn blank(&mut self, slot: Slot, lines: u8) {
        let mut part = Part::new(slot, 0, "", Origin::Sender);
        part.ruled_lines = lines;
        self.parts.push(part);
    }
}

fn empty_letter() -> Letter {
    Letter {
        addressee: String::new(),
        kind: LetterKind::Appeal,
        language: LanguageTag::default(),
        title: String::new(),
        file_stem: String::new(),
        parts: Vec::new(),
        enclosures: Vec::new(),
    }
}

fn contains(text: &str, name: &str) -> bool {
    text.to_lowercase().contains(&name.to_lowercase())
}
