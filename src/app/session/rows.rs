use super::findings::Findings;
use crate::job::{Order, letter};
use crate::model::{Addressee, LetterKind, Mission, Role, Sender};

/// The id of the mission that the sheet asks for while nobody has filled it in.
const FIRST_MISSION: &str = "m1";

/// Somebody to whom a letter goes, as the list shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    pub kind: LetterKind,
    pub name: String,
    pub office: String,
    pub ticked: bool,
    pub readiness: Readiness,
    /// The letter has words, wordings or a language that the others have not.
    pub differs: bool,
}

/// How far a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readiness {
    Ready,
    /// There are findings about the address that a person should look at.
    Findings(usize),
    /// Nobody has filled in the address.
    Blank,
}

/// What is ready to be printed and what is missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Status {
    pub ready: usize,
    pub missing: Vec<Missing>,
}

/// Something that a person may still want to do before printing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nobody has said whether they have ties to the country: no letter is ready before.
    Ties,
    Sender,
    Missions(usize),
    Findings(usize),
    Unticked(usize),
}

impl Entry {
    /// What the entry is called: the name, or the office where there is none. A blank mission has neither.
    pub fn title(&self) -> &str {
        if self.name.is_empty() { &self.office } else { &self.name }
    }

    /// Whether the letter is among those that are printed.
    pub fn is_printed(&self) -> bool {
        self.ticked && self.readiness != Readiness::Blank
    }
}

impl Missing {
    pub fn words_id(self) -> &'static str {
        match self {
            Self::Ties => "missing-ties",
            Self::Sender => "missing-sender",
            Self::Missions(_) => "missing-missions",
            Self::Findings(_) => "missing-findings",
            Self::Unticked(_) => "missing-unticked",
        }
    }

    pub fn count(self) -> usize {
        match self {
            Self::Ties | Self::Sender => 1,
            Self::Missions(count) | Self::Findings(count) | Self::Unticked(count) => count,
        }
    }
}

/// The entries of a case in the order in which letters are exported: appeals, copies, missions.
pub fn entries(order: &Order, findings: &Findings) -> Vec<Entry> {
    let (case, work) = (&order.case, &order.work);
    let ticked = |id: &str| work.letters.get(id).is_none_or(|letter| letter.ticked);
    let of_role = |role: Role, kind: LetterKind| {
        let addressees = case.addressees.iter().enumerate().filter(move |(_, addressee)| addressee.role == role);
        addressees
            .map(move |(place, addressee)| entry(findings.of_addressee(place), addressee, kind, ticked(&addressee.id)))
    };
    let mut entries: Vec<Entry> = of_role(Role::Appeal, LetterKind::Appeal).collect();
    let differs = |id: &str| {
        let own = work.letters.get(id);
        own.is_some_and(|own| {
            let language =
                own.language.as_ref().is_some_and(|language| Some(language) != work.choices.language.as_ref());
            language || !own.own_words.is_empty() || !own.alternatives.is_empty()
        })
    };
    entries.extend(of_role(Role::Copy, LetterKind::Copy));
    for (id, mission) in &work.missions {
        entries.push(mission_entry(order, id, mission, ticked(id)));
    }
    if case.missions_wanted && work.missions.is_empty() {
        entries.push(mission_entry(order, FIRST_MISSION, &Mission::default(), false));
    }
    for entry in &mut entries {
        entry.differs = differs(&entry.id);
    }
    entries
}

/// Those that are printed.
pub fn printed(entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(|entry| entry.is_printed())
}

pub fn status(entries: &[Entry], sender: &Sender) -> Status {
    let count = |such: fn(&Entry) -> bool| entries.iter().filter(|entry| such(entry)).count();
    let blank = count(|entry| entry.readiness == Readiness::Blank);
    let findings = count(|entry| entry.ticked && matches!(entry.readiness, Readiness::Findings(_)));
    let unticked = count(|entry| !entry.ticked && entry.readiness != Readiness::Blank);
    let missing = [
        sender.name.is_empty().then_some(Missing::Sender),
        (findings > 0).then_some(Missing::Findings(findings)),
        (blank > 0).then_some(Missing::Missions(blank)),
        (unticked > 0).then_some(Missing::Unticked(unticked)),
    ];
    Status { ready: printed(entries).count(), missing: missing.into_iter().flatten().collect() }
}

fn entry(findings: usize, addressee: &Addressee, kind: LetterKind, ticked: bool) -> Entry {
    let is_blank = addressee.lines.iter().all(|line| line.trim().is_empty());
    let first = addressee.lines.first().cloned().unwrap_or_default();
    let nameless = addressee.name.is_empty() && addressee.office.is_empty();
    Entry {
        id: addressee.id.clone(),
        kind,
        name: if nameless { first } else { addressee.name.clone() },
        office: addressee.office.clone(),
        ticked,
        differs: false,
        readiness: match findings {
            _ if is_blank => Readiness::Blank,
            0 => Readiness::Ready,
            count => Readiness::Findings(count),
        },
    }
}

fn mission_entry(order: &Order, id: &str, mission: &Mission, ticked: bool) -> Entry {
    let is_blank = mission.lines.iter().all(|line| line.trim().is_empty());
    // As the letter has it: the embassy above its street, though the person wrote the street alone.
    let first = mission.lines.iter().find(|line| !line.trim().is_empty());
    let place = match is_blank {
        true => String::new(),
        false => letter::house_line(order, id, mission).or(first.cloned()).unwrap_or_default(),
    };
    Entry {
        id: id.to_owned(),
        kind: LetterKind::Mission,
        name: mission.name.clone(),
        office: place,
        ticked,
        differs: false,
        readiness: if is_blank { Readiness::Blank } else { Readiness::Ready },
    }
}
