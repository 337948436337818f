//! The letter itself, part by part in reading order.

use crate::data::phrases::{LeadIns, OfficeClass};
use crate::model::{Enclosure, LanguageTag, Letter, LetterKind, LetterWork, Origin, Part, PartId, Slot};
use crate::notice::{Noted, Notice, Place};

use super::alternatives::{self, Pick, Picks};
use super::content::Content;
use super::dates;
use super::demands::{self, AS_IT_STANDS, Asked, How, Stated};
use super::facts::{Facts, MOST_FACTS};
use super::request::{Recipient, Request};
use super::salutation::{self, Addressed, Salutation};
use super::sender::Writer;
use super::text::{calm_title, capitalised, fill, fill_in, joined, length_in_words, organisation_in, row, says_any};

/// What fits on one page at 11 pt beside address, subject and signature.
const BODY_WORDS: usize = 300;

/// What the phrases around facts and demands take of it.
const PHRASE_WORDS: usize = 90;

/// How many people the subject and the sentences name.
const MOST_NAMES: usize = 3;

/// An office of more words is an address in disguise.
const LONGEST_OFFICE: usize = 9;

/// Room that is left for an address written by hand.
const BLANK_ADDRESS_LINES: u8 = 5;

/// Writes the letters of a case: what they share is worked out once.
#[derive(Debug)]
pub struct Composer<'a> {
    request: Request<'a>,
    recipients: &'a [Recipient],
    languages: Vec<InLanguage<'a>>,
    plans: Vec<Plan>,
}

/// The case in one of the letters' languages.
#[derive(Debug)]
pub(super) struct InLanguage<'a> {
    wanted: Option<LanguageTag>,
    pub(super) content: Content<'a>,
    notices: Vec<Notice>,
    pub(super) facts: Facts,
    writer: Writer,
    names: String,
    title: String,
}

/// What is decided for one letter before it is written.
#[derive(Debug)]
pub(super) struct Plan {
    language: usize,
    /// A covering letter that has nothing to enclose is written as an appeal.
    pub(super) kind: LetterKind,
    pub(super) stated: Vec<Stated>,
    for_others: Vec<usize>,
    picks: Vec<Pick>,
    chosen: Vec<u8>,
}

/// The letter to one recipient; `recipients` are all of the case, in export order.
pub fn letter(request: &Request<'_>, recipients: &[Recipient], index: usize) -> Noted<Letter> {
    Composer::new(*request, recipients).letter(index)
}

impl<'a> Composer<'a> {
    /// Decides what each letter says; `recipients` are all of the case, in export order.
    pub fn new(request: Request<'a>, recipients: &'a [Recipient]) -> Self {
        let appeals: Vec<&Recipient> = recipients.iter().filter(|one| one.kind == LetterKind::Appeal).collect();
        let mut languages: Vec<InLanguage<'a>> = Vec::new();
        let mut plans = Vec::with_capacity(recipients.len());
        for recipient in recipients {
            let wanted = request.wanted_language(&recipient.id);
            let language = match languages.iter().position(|known| known.wanted.as_ref() == wanted) {
                Some(known) => known,
                None => {
                    languages.push(InLanguage::new(&request, wanted));
                    languages.len() - 1
                }
            };
            let Some(spoken) = languages.get(language) else { continue };
            let kind = if appeals.is_empty() { LetterKind::Appeal } else { recipient.kind };
            let Asked { stated, for_others } = match kind {
                LetterKind::Appeal => demands::asked(&spoken.content, recipient, &appeals),
                LetterKind::Copy | LetterKind::Mission => Asked::default(),
            };
            let class = salutation::class_of(recipient, &request.case.language);
            let picks = spoken.picks(kind, class, &stated);
            plans.push(Plan { language, kind, stated, for_others, picks, chosen: Vec::new() });
        }
        let sender = request.sender.map_or("", |sender| sender.name.as_str());
        let seeds = recipients.iter().zip(&plans).map(|(recipient, plan)| Picks {
            kind: plan.kind,
            seed: seed(sender, recipient),
            picks: plan.picks.clone(),
        });
        let chosen = alternatives::assigned(&seeds.collect::<Vec<_>>());
        for (plan, chosen) in plans.iter_mut().zip(chosen) {
            plan.chosen = chosen;
        }
        Self { request, recipients, languages, plans }
    }

    /// The letter to the recipient at an index; an index beyond the last gives an empty letter.
    pub fn letter(&self, index: usize) -> Noted<Letter> {
        let Some((recipient, plan)) = self.recipients.get(index).zip(self.plans.get(index)) else {
            return Noted::plain(empty_letter());
        };
        let Some(spoken) = self.languages.get(plan.language) else { return Noted::plain(empty_letter()) };
        let page = Sheet {
            composer: self,
            recipient,
            plan,
            spoken,
            own: self.request.letters.get(&recipient.id),
            parts: Vec::with_capacity(20),
            notices: Vec::new(),
        };
        page.written()
    }

    pub(super) fn planned(&self, index: usize) -> Option<(&Plan, &InLanguage<'a>)> {
        let plan = self.plans.get(index)?;
        Some((plan, self.languages.get(plan.language)?))
    }

    /// The facts that are proposed for a letter, whatever the person made of them.
    pub(super) fn proposed_facts(&self, index: usize) -> String {
        let Some((plan, spoken)) = self.planned(index) else { return String::new() };
        let facts = match plan.kind {
            LetterKind::Appeal => spoken.chosen_facts(self.request.trim),
            LetterKind::Copy | LetterKind::Mission => spoken.covering_fact(),
        };
        facts.join(&spoken.content.phrases.lists.sentence_space)
    }

    fn first_appeal(&self) -> Option<(usize, &Recipient)> {
        self.recipients.iter().enumerate().find(|(_, one)| one.kind == LetterKind::Appeal)
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

fn seed(sender: &str, recipient: &Recipient) -> u64 {
    let first_line = recipient.lines.first().map_or("", String::as_str);
    [sender, &recipient.name, &recipient.office, first_line].iter().fold(alternatives::SEED, |seed, text| {
        // A byte that is in no text divides them.
        alternatives::hash(alternatives::hash(seed, text.as_bytes()), &[0xff])
    })
}

impl<'a> InLanguage<'a> {
    fn new(request: &Request<'a>, wanted: Option<&LanguageTag>) -> Self {
        let (content, notices) = Content::choose(request, wanted);
        let facts = Facts::of(&content);
        let writer = Writer::of(request, &content);
        let names = names(&content);
        let title = calm_title(&content.title, &[&content.facts, &request.case.background]);
        Self { wanted: wanted.cloned(), content, notices, facts, writer, names, title }
    }

    fn picks(&self, kind: LetterKind, class: Option<OfficeClass>, stated: &[Stated]) -> Vec<Pick> {
        let phrases = self.content.phrases;
        let mut picks = Vec::new();
        let mut pick = |slot, index, alternatives: &'static [String]| picks.push(Pick { slot, index, alternatives });
        match kind {
            LetterKind::Appeal if !self.content.model_letter.trim().is_empty() => {
                if !self.model_asks() {
                    pick(Slot::Request, 0, &phrases.request);
                }
            }
            LetterKind::Appeal => {
                let about = self.writer.about.is_some() && !phrases.opening_about.is_empty();
                pick(Slot::Opening, 0, if about { &phrases.opening_about } else { &phrases.opening });
                for (index, form) in led_in_forms(stated).iter().enumerate() {
                    let index = u16::try_from(index).unwrap_or(u16::MAX);
                    pick(Slot::DemandsLeadIn, index, self.lead_ins(&phrases.lead_in, form, class));
                }
                pick(Slot::Request, 0, &phrases.request);
            }
            LetterKind::Copy => {
                pick(Slot::Covering, 0, &phrases.copy.opening);
                pick(Slot::Request, 0, &phrases.copy.request);
            }
            LetterKind::Mission => {
                pick(Slot::Covering, 0, &phrases.mission.opening);
                pick(Slot::Request, 0, &phrases.mission.request);
            }
        }
        pick(Slot::Closing, 0, &phrases.closing);
        picks
    }

    /// The lead-ins for a form of demand, as the office can answer them.
    fn lead_ins(&self, all: &'static LeadIns, form: &str, class: Option<OfficeClass>) -> &'static [String] {
        let Some(of_form) = all.get(form).or_else(|| all.get(AS_IT_STANDS)) else { return &[] };
        let key = match class {
            Some(OfficeClass::HeadOfState | OfficeClass::Monarch) if self.speaks_of_clemency() => "clemency",
            Some(OfficeClass::HeadOfState | OfficeClass::Monarch) => "head-of-state",
            Some(OfficeClass::HeadOfGovernment) => "head-of-government",
            Some(OfficeClass::Minister) => "minister",
            Some(OfficeClass::Court) => "court",
            Some(OfficeClass::Prosecutor) => "prosecutor",
            Some(OfficeClass::Parliament) => "parliament",
            Some(OfficeClass::Police) => "police",
            Some(OfficeClass::Prison) => "prison",
            _ => "any",
        };
        of_form.get(key).or_else(|| of_form.get("any")).map_or(&[], Vec::as_slice)
    }

    /// Whether the sheet's own letter asks for an answer already.
    fn model_asks(&self) -> bool {
        says_any(&self.content.model_letter.to_lowercase(), &self.content.phrases.words.answer)
    }

    fn speaks_of_clemency(&self) -> bool {
        let words = &self.content.phrases.words.clemency;
        self.content.demands.iter().any(|demand| says_any(&demand.to_lowercase(), words))
    }
}

/// The forms of the runs of list items, in order.
fn led_in_forms(stated: &[Stated]) -> Vec<&str> {
    let mut forms = Vec::new();
    let mut open: Option<&str> = None;
    for one in stated {
        let form = match &one.how {
            How::Item { form, .. } => Some(form.as_str()),
            How::Sentence(_) => None,
        };
        if form.is_some() && form != open {
            forms.extend(form);
        }
        open = form;
    }
    forms
}

fn names(content: &Content<'_>) -> String {
    let names: Vec<&str> = content.people.iter().map(|one| one.name.trim()).filter(|name| !name.is_empty()).collect();
    let lists = &content.phrases.lists;
    match names.get(..MOST_NAMES) {
        Some(first) if names.len() > MOST_NAMES && !lists.and_others.is_empty() => {
            fill(&lists.and_others, &[("names", &first.join(&lists.between))])
        }
        _ => row(&names, content.phrases),
    }
}

/// The paragraphs of the sheet's model letter.
pub(super) fn model_paragraphs(model: &str) -> Vec<String> {
    let joined = |paragraph: &str| paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    model.split("\n\n").map(joined).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// Whether the first paragraph of a model letter is its salutation.
pub(super) fn is_model_salutation(first: &str) -> bool {
    length_in_words(first) <= 8 && first.ends_with([',', ':', '!', '：', '،'])
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

impl Sheet<'_, '_> {
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
        if form.whole.is_empty() || text.is_empty() { text } else { fill(&form.whole, &[("text", &text)]) }
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
        let model = spoken.content.model_letter.trim();
        if !model.is_empty() {
            self.model_letter(model);
            return;
        }
        self.phrase(Slot::Opening, 0, &[]);
        let facts = spoken.chosen_facts(self.composer.request.trim);
        self.push(Slot::Facts, 0, facts.join(&spoken.content.phrases.lists.sentence_space), Origin::Sheet);
        self.demands();
    }

    fn demands(&mut self) {
        let lists = &self.spoken.content.phrases.lists;
        let stated = &self.plan.stated;
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
            if begins && ends && lists.single_joins && form != AS_IT_STANDS {
                let written = self.template(Slot::DemandsLeadIn, lead_in).map(|(template, _)| {
                    let start = template.trim_end_matches([':', '：', ' ', '\u{a0}', '\u{202f}']);
                    let start = format!("{start}{}", lists.sentence_space);
                    format!("{}{}", joined(&start, text, self.spoken.content.phrases), lists.demand_last)
                });
                lead_in += 1;
                self.push(Slot::DemandSentence, index, written.unwrap_or_default(), Origin::Mixed);
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

    /// The sheet's own letter, without its salutation and its closing, which this letter has already.
    fn model_letter(&mut self, model: &str) {
        let mut paragraphs = model_paragraphs(model);
        if paragraphs.first().is_some_and(|first| is_model_salutation(first)) {
            paragraphs.remove(0);
        }
        // The closing stands alone, or with a line for the name.
        while paragraphs.last().is_some_and(|last| length_in_words(last) <= 8 && !last.ends_with(['.', '?', '!', '。']))
        {
            paragraphs.pop();
        }
        for (index, paragraph) in paragraphs.into_iter().enumerate() {
            self.push(Slot::ModelLetter, u16::try_from(index).unwrap_or(u16::MAX), paragraph, Origin::Sheet);
        }
    }

    /// A covering letter's text, and what it encloses.
    fn covering(&mut self) -> Vec<Enclosure> {
        let Some((index, appeal)) = self.composer.first_appeal() else { return Vec::new() };
        let letter = self.letter_to(appeal);
        self.phrase(Slot::Covering, 0, &[("letter", &letter)]);
        let fact = self.spoken.covering_fact();
        if self.composer.request.trim < 2 {
            self.push(Slot::Facts, 0, fact.join(""), Origin::Sheet);
        }
        vec![Enclosure { letter: self.composer.letter(index).value }]
    }

    /// "my letter to the Chief Justice"
    fn letter_to(&self, appeal: &Recipient) -> String {
        let words = &self.spoken.content.phrases.enclosure;
        let mut to = Addressed::of(appeal, &self.spoken.content);
        // An address that was read as one long title names no office that a sentence could hold.
        if to.office.split_whitespace().count() > LONGEST_OFFICE || to.office.contains(|c: char| c.is_ascii_digit()) {
            to.office = "";
        }
        to.office = to.office.strip_prefix("The ").unwrap_or(to.office);
        let template = match (to.name.is_empty(), to.office.is_empty()) {
            (false, false) => &words.name_and_office,
            (false, true) => &words.name,
            (true, false) => &words.office,
            (true, true) => &words.neither,
        };
        fill(template, &[("name", to.name), ("office", to.office)])
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
        self.push(Slot::ClosingSecond, 0, phrases.closing_second.clone(), Origin::Phrase { alternative: 0, of: 1 });
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
            let line = fill(&phrases.enclosure.line, &[("letter", &self.letter_to(appeal))]);
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
        for index in &self.plan.for_others {
            let demand = spoken.content.demands.get(*index).map_or("", String::as_str);
            let target = spoken.content.targets.get(*index).map_or("", String::as_str);
            let notice = Notice::info("demand-for-somebody-else").at_field(format!("/demands/{index}"));
            self.notices.push(notice.about(demand).with("target", target));
        }
        if spoken.names.is_empty() {
            self.notices.push(Notice::warning("nobody-named"));
        }
        let asks = !self.plan.stated.is_empty() || !spoken.content.model_letter.trim().is_empty();
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
    fn template(&self, slot: Slot, index: u16) -> Option<(&'static str, Origin)> {
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
        Some((template, Origin::Phrase { alternative: chosen, of }))
    }

    /// A part from the phrases of the letter's language.
    fn phrase(&mut self, slot: Slot, index: u16, values: &[(&str, &str)]) {
        let spoken = self.spoken;
        let (text, origin) = match self.template(slot, index) {
            Some((template, origin)) => {
                let names = if spoken.names.is_empty() { &spoken.content.phrases.lists.nobody } else { &spoken.names };
                let about = spoken.writer.about.as_deref().unwrap_or_default();
                let mut all = vec![("names", names.as_str()), ("about", about)];
                all.extend_from_slice(values);
                (spoken.content.spelled(fill_in(template, &all, spoken.content.phrases)), origin)
            }
            None => (String::new(), Origin::Phrase { alternative: 0, of: 0 }),
        };
        self.push(slot, index, text, origin);
    }

    /// Adds a part, in the person's own words where there are some; a part without text is left out.
    fn push(&mut self, slot: Slot, index: u16, text: String, origin: Origin) {
        let for_all = &self.composer.request.choices.own_words;
        let for_this = self.own.map(|own| &own.own_words).filter(|own| !own.is_empty());
        let own = if for_this.is_none() && for_all.is_empty() {
            None
        } else {
            let key = PartId { slot, index }.to_string();
            for_this.and_then(|own| own.get(&key)).or_else(|| for_all.get(&key))
        };
        let (text, origin) = match own {
            Some(own) => (own.clone(), Origin::Own),
            None => (self.cased(slot, text), origin),
        };
        if !text.trim().is_empty() {
            self.parts.push(Part::new(slot, index, text, origin));
        }
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

impl InLanguage<'_> {
    /// The one fact that a covering letter states: of those that the appeal states, the one that the sheet has first.
    fn covering_fact(&self) -> Vec<&str> {
        self.chosen_facts(0).into_iter().take(1).collect()
    }

    /// The facts of an appeal: as many as leave the demands their room.
    pub(super) fn chosen_facts(&self, trim: u8) -> Vec<&str> {
        let demands: usize = self.content.demands.iter().map(|demand| length_in_words(demand)).sum();
        let words = BODY_WORDS.saturating_sub(PHRASE_WORDS + demands);
        let all = self.facts.first(MOST_FACTS, words);
        if trim == 0 { all } else { self.facts.first(all.len().saturating_sub(usize::from(trim)), words) }
    }
}

fn contains(text: &str, name: &str) -> bool {
    text.to_lowercase().contains(&name.to_lowercase())
}
