//! Where the story begins behind the people of a head on one line, between what the last of them is and the words that open the
//! story: "…, aged 23, student | the lawyer jo dee was arrested".

use crate::data::countries;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::prose::has_verb;
use crate::import::text::shadow::Shadow;

use super::prose::{at_person, described_from, opener, opens_with_day};

/// A head behind its people, up to the end of its first sentence.
pub(super) struct Behind<'a> {
    pub shadow: &'a Shadow<'a>,
    /// Where `text` begins.
    pub start: usize,
    pub text: &'a str,
    /// Where its words begin.
    pub blanks: &'a [usize],
}

impl Behind<'_> {
    /// Where the story begins.
    ///
    /// Behind a comma the head says what the last person is, and the story begins behind that; without one all is the story's,
    /// unless it tells of others, "his wife", "and two children". Where nothing tells, the words are the story's: no field has
    /// what stands between.
    pub fn story(&self, people: &[String]) -> usize {
        let text = self.text;
        let named = at_person(text, people);
        let described = named.map(|at| described_from(text, self.blanks, at));
        let apposed = self.shadow.slice(0..self.start).trim_end().ends_with(',');
        if !apposed && self.opens_at_once() {
            return self.start;
        }
        let said = words().class(WordClass::Possessive).at_start(text) > 0;
        let first = opener(text, self.blanks, if said { 2 } else { 1 });
        let first = first.filter(|at| described.is_none_or(|described| *at < described));
        let found = match (first, named) {
            (Some(first), _) => first,
            (None, Some(_)) if !apposed && !self.tells_of_others() => 0,
            (None, Some(named)) => self.before_name(named, described.unwrap_or(named), usize::from(apposed)),
            (None, None) => opener(text, self.blanks, 0).unwrap_or_default(),
        };
        self.start + self.without_lost_sentence(found, apposed)
    }

    /// Whether the first word opens a sentence, "a court has sentenced jo dee", "three people who were abducted on 1 June".
    fn opens_at_once(&self) -> bool {
        const FARTHEST: usize = 3;
        let others = words().class(WordClass::Others);
        let of_others = self.text.split(' ').take(FARTHEST).any(|word| others.contains(word));
        [WordClass::ProseOpener, WordClass::SentenceOpener]
            .iter()
            .any(|class| words().class(*class).leading(self.text).is_some())
            && !of_others
            || opens_with_day(self.text, &['1', '2', '3'])
    }

    /// Whether the first words tell of others beside the people, or of all of them: "his wife", "and others", "both farmers".
    fn tells_of_others(&self) -> bool {
        const CLASSES: [WordClass; 4] =
            [WordClass::Possessive, WordClass::JoinsNames, WordClass::Others, WordClass::AllOfThem];
        CLASSES.iter().any(|class| words().class(*class).leading(self.text).is_some())
            || self.text.split(' ').nth(1).is_some_and(|word| words().class(WordClass::Others).contains(word))
    }

    /// Where the story begins of which the first name is that of one of the people: with the name, or with what describes it.
    fn before_name(&self, named: usize, described: usize, least: usize) -> usize {
        let before: Vec<(usize, &str)> = self
            .blanks
            .iter()
            .take_while(|at| **at < named)
            .map(|at| (*at, self.text.get(*at..).unwrap_or_default().split(' ').next().unwrap_or_default()))
            .collect();
        let has_capitals = !self.shadow.lower_case;
        let place = said_twice(&before, least.max(1)).or_else(|| {
            let capital = || self.sentence_start(&before, least);
            let parted = || behind_trade(self.text, &before, named).or_else(|| parted_at(&before, described, least));
            if has_capitals { capital() } else { parted() }
        });
        place.and_then(|place| before.get(place)).map_or(named, |(at, _)| *at)
    }

    /// The word with a capital that begins a sentence before a name: "environmental activist | Rural trade unionist Jo Dee".
    fn sentence_start(&self, before: &[(usize, &str)], least: usize) -> Option<usize> {
        const MOST_WORDS: usize = 6;
        let is_capital = |place: usize| {
            let word = before.get(place).map(|(at, word)| self.start + at..self.start + at + word.len());
            word.is_some_and(|word| self.shadow.raw(word).starts_with(char::is_uppercase))
        };
        let last = before.len().checked_sub(1)?;
        let word = before.get(last)?.1;
        if !describes(word) && is_capital(last) {
            return None;
        }
        let lowest = before.len().saturating_sub(MOST_WORDS).max(least);
        let ends = |place: usize| before.get(place).is_some_and(|(_, word)| word.ends_with([',', ';', ':']));
        let mut capital = (lowest..=last).rev().take_while(|place| !ends(*place)).find(|place| is_capital(*place))?;
        // "Falun Gong practitioner Jo Dee"; "the union of Dee | Trade union leader Jo Fee".
        let opens = before.get(capital).is_some_and(|(_, word)| describes(word));
        while !opens && capital > lowest && is_capital(capital - 1) && !ends(capital - 1) {
            capital -= 1;
        }
        let leads = capital.checked_sub(1).and_then(|place| before.get(place)).map_or("", |(_, word)| word);
        (!words().class(WordClass::LeadsOn).contains(leads)).then_some(capital)
    }

    /// A place of the story, or that behind the first word of the head, where a sentence stands between the two: "farmer | gunmen
    /// have been to the house of jo dee".
    fn without_lost_sentence(&self, found: usize, apposed: bool) -> usize {
        let between = self.text.get(..found).unwrap_or_default();
        let last = between.trim_end().rsplit(' ').next().unwrap_or_default();
        let leads =
            words().class(WordClass::LeadsOn).contains(last) && !words().class(WordClass::Conjunction).contains(last);
        if !leads && !has_verb(between) {
            return found;
        }
        if !apposed {
            return 0;
        }
        let trade = trade_at(between).max(between.find(' ').unwrap_or_default());
        self.blanks.iter().copied().find(|at| *at > trade).filter(|at| *at < found).unwrap_or(found)
    }
}

/// The word from which on what the last person is is said again, as what the name behind it is: "journalist | journalist jo dee",
/// "land rights activist | land rights activists jo dee and mo fee".
fn said_twice(before: &[(usize, &str)], least: usize) -> Option<usize> {
    let stem = |word: &str| word.trim_end_matches([',', ';']).trim_end_matches('s').to_owned();
    let stems: Vec<String> = before.iter().map(|(_, word)| stem(word)).collect();
    (least..stems.len()).find(|place| {
        let (head, story) = stems.split_at(*place);
        head.ends_with(story)
    })
}

/// The word behind what the head says of the last person, where all behind it describes the name: "driver | human rights lawyer
/// jo dee", "student | women's rights activist and journalist ana bee".
fn behind_trade(text: &str, before: &[(usize, &str)], named: usize) -> Option<usize> {
    let piece = text.get(..named)?.rfind(", ").map_or(0, |comma| comma + 2);
    let mut at = piece;
    loop {
        let length = trade_at(text.get(at..named)?);
        let rest = text.get(at + length..named)?.trim_start();
        if length == 0 {
            return None;
        }
        let joined = words().class(WordClass::JoinsNames).leading(rest).unwrap_or_default();
        at = named - rest.len() + joined;
        if joined == 0 {
            break;
        }
    }
    let place = before.iter().position(|(start, _)| *start == at)?;
    let (_, story) = before.split_at(place);
    let fits = |word: &str| describes(word) || words().class(WordClass::JoinsNames).contains(word);
    (!story.is_empty() && story.iter().all(|(_, word)| fits(word))).then_some(place)
}

/// Where what describes a name begins, unless the words before it lead to it, "a league for | human rights", or nothing of the
/// head were left.
fn parted_at(before: &[(usize, &str)], described: usize, least: usize) -> Option<usize> {
    let place = before.iter().position(|(at, _)| *at == described).filter(|place| *place >= least)?;
    let leads = place.checked_sub(1).and_then(|place| before.get(place)).map_or("", |(_, word)| word);
    const CLASSES: [WordClass; 2] = [WordClass::LeadsOn, WordClass::Possessive];
    (!CLASSES.iter().any(|class| words().class(*class).contains(leads))).then_some(place)
}

/// The length of what somebody is that a text begins with: "human rights lawyer", "his wife".
pub(super) fn trade_at(text: &str) -> usize {
    const CLASSES: [WordClass; 3] = [WordClass::RoleOfPerson, WordClass::Role, WordClass::BeforeMarkedName];
    let whose = words().class(WordClass::Possessive).at_start(text);
    let related = text.get(whose..).map(str::trim_start).filter(|_| whose > 0).map_or(0, |kin| {
        let length = words().class(WordClass::Kin).at_start(kin);
        if length > 0 { text.len() - kin.len() + length } else { 0 }
    });
    CLASSES.iter().map(|class| words().class(*class).at_start(text)).max().unwrap_or_default().max(related)
}

/// "rights", "activist", "kurdish": describes a name behind it.
fn describes(word: &str) -> bool {
    const CLASSES: [WordClass; 4] =
        [WordClass::BeforeName, WordClass::Role, WordClass::PeopleOf, WordClass::RoleOfPerson];
    CLASSES.iter().any(|class| words().class(*class).contains(word)) || !countries::by_demonym(word).is_empty()
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check(head: &str, story: &str) {
        let tale = "they have been held in a prison since then, and nobody has seen them. ".repeat(8);
        let sheet = format!(
            "ua 1/08 fear of torture kenya {head} {story} {tale}recommended action: please send appeals: - asking where they are held. appeals to: minister mo fee po box 1 nairobi, kenya"
        );
        let case = case_from_text(&sheet).value;
        let first = case.facts.first().map(String::as_str).unwrap_or_default();
        assert!(first.starts_with(story), "{head:?} {first:?}");
    }

    #[test]
    fn no_word_between_the_people_and_the_story_is_lost() {
        let was = "was taken away on 3 may.";
        check("jo deeza (m), farmer, aged 30", &format!("women's rights activist and journalist jo deeza {was}"));
        check("jo deeza (m), aged 30", &format!("kenyan shop owner jo deeza {was}"));
        check("jo deeza (m), aged 30, teacher", &format!("jo deeza {was}"));
        check("jo deeza (m), aged 30, radio announcer", &format!("teacher jo deeza {was}"));
        check("jo deeza (m), aged 30, student", &format!("human rights lawyer jo deeza {was}"));
        check("jo deeza (m), aged 30, journalist", &format!("journalist jo deeza {was}"));
        check(
            "jo deeza (m), aged 30, member of a league and land activist",
            &format!("land activists jo deeza and mo fee {was}"),
        );
        check(
            "jo deeza (m), ana deeza (f), his wife their two children",
            &format!("trade union leader jo deeza {was}"),
        );
        check(
            "jo deeza (m), ana deeza (f)",
            &format!("amnesty international fears for the safety of jo deeza, who {was}"),
        );
        check("jo deeza (m), aged 30", "three people who were taken away in may, one of them jo deeza, are ill.");
        check("jo deeza (m), ana deeza (f) his wife", &format!("jo deeza {was}"));
    }

    #[test]
    fn a_capital_begins_the_story() {
        let tale = "They have been held in a prison since then, and nobody has seen them. ".repeat(8);
        let sheet = format!(
            "UA 1/08 Fear of torture KENYA Jo Deeza (m), town clerk Mo Feeza (m), town clerk Former town clerks Jo Deeza and Mo Feeza were taken away on 3 May. {tale}RECOMMENDED ACTION: Please send appeals: - asking where they are held. APPEALS TO: Minister Lee Gee PO Box 1 Nairobi, KENYA"
        );
        let case = case_from_text(&sheet).value;
        let first = case.facts.first().map(String::as_str).unwrap_or_default();
        assert!(first.starts_with("Former town clerks Jo"), "{first:?}");
    }
}
