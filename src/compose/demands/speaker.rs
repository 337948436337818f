//! What the sheet tells the writer to ask, said by the writer to the official: "Urging them to" is "I urge you to".

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::compose::content::Content;
use crate::compose::request::Recipient;
use crate::compose::salutation;
use crate::compose::text::{capitalised, stems, uncapitalised};
use crate::data::phrases::{Grammar, OfficeClass, Phrases, Sentence};

use super::{How, led_in, starts_with_word, targets};

/// States one demand after another to one recipient.
pub(super) struct Speaker<'c, 'a> {
    content: &'c Content<'a>,
    is_asked: bool,
    /// The sentences said without a list between them, and whether each began with "also".
    run: Vec<(&'static Sentence, bool)>,
    /// The last one who was spoken to by office is the recipient, or nobody was and nobody else is asked: "him" is "you".
    to_you: bool,
    /// What the recipient is called: office, name and the sheet's salutation.
    own: Own,
    /// The words for whom the demand is alone, where that is the recipient; and the words that such a demand may use.
    target: BTreeSet<String>,
    known_by: BTreeSet<String>,
}

/// Where a sentence begins inside a demand: ", and urging ".
struct Joint {
    /// The whole of it.
    from: usize,
    to: usize,
    /// What stands before the sentence then: ", and ".
    stands: &'static str,
    sentence: &'static Sentence,
}

impl<'c, 'a> Speaker<'c, 'a> {
    pub(super) fn new(content: &'c Content<'a>, recipient: &Recipient, is_asked: bool, is_only: bool) -> Self {
        let own = Own::of(recipient, content.phrases);
        let known_by = targets::known_by(recipient, content.phrases);
        Self { content, is_asked, run: Vec::new(), to_you: is_only, own, target: BTreeSet::new(), known_by }
    }

    /// The next demand is for this official and nobody else: "(to the Governor) urging him to".
    pub(super) fn speaks_to_this(&mut self, target: &str) {
        self.to_you = true;
        self.target = stems(targets::bare(&target.to_lowercase(), self.content.phrases), &self.content.phrases.words);
    }

    /// A demand is stated: the next is for everybody again.
    pub(super) fn spoke(&mut self) {
        self.target.clear();
    }

    pub(super) fn how(&mut self, demand: &str) -> How {
        let content = self.content;
        let phrases: &'static Phrases = content.phrases;
        let lower = demand.to_lowercase();
        if let Some(said) = self.behind_its_clause(demand, &lower) {
            return said;
        }
        let begun = phrases.grammar.sentences.iter().find_map(|sentence| {
            let begin = sentence.begins.iter().find(|begin| starts_with_word(&lower, begin))?;
            Some((sentence, demand.get(begin.len()..)?.trim_start()))
        });
        let Some((sentence, rest)) = begun else {
            self.run.clear();
            if self.is_statement(&lower) {
                return self.sentence(&capitalised(demand));
            }
            let (form, text) = led_in(demand, content);
            return How::Item { form, text: content.spelled(text) };
        };
        // The second of two alike, and every other one of a long row.
        let again = self
            .run
            .last()
            .is_some_and(|(before, again)| !again && (std::ptr::eq(*before, sentence) || self.run.len() > 1))
            && !sentence.again.is_empty();
        self.run.push((sentence, again));
        let becomes = if again { &sentence.again } else { &sentence.becomes };
        let rest = if sentence.own { rest.to_owned() } else { self.in_the_writers_words(rest, sentence) };
        let rest = self.inside(&rest, sentence);
        // "asking, if they are held, that …"
        let joins = phrases.lists.sentence_space.is_empty() || rest.starts_with(',');
        self.sentence(&format!("{becomes}{}{rest}", if joins { "" } else { " " }))
    }

    /// "He is held for what he wrote": it says something of somebody, and asks for nothing that could be led in.
    fn is_statement(&self, lower: &str) -> bool {
        let grammar = &self.content.phrases.grammar;
        let says = |who: &str| {
            let behind = lower.strip_prefix(who).and_then(|behind| behind.strip_prefix(' '));
            let verb = behind.and_then(|behind| behind.split(' ').next());
            verb.is_some_and(|verb| grammar.stated_by.iter().any(|by| by == verb))
        };
        let people = self.content.people.iter().map(|person| person.name.to_lowercase());
        grammar.stated_of.iter().any(|who| says(who)) || people.into_iter().any(|name| !name.is_empty() && says(&name))
    }

    fn sentence(&self, text: &str) -> How {
        let ended = text.ends_with(['.', '。', '!', '?']);
        let end = if ended { "" } else { self.content.phrases.lists.demand_last.as_str() };
        How::Sentence(self.content.spelled(format!("{text}{end}")))
    }

    /// "If he is in custody, calling for him to be freed": the clause, then what the writer says.
    fn behind_its_clause(&mut self, demand: &str, lower: &str) -> Option<How> {
        let grammar: &'static Grammar = &self.content.phrases.grammar;
        grammar.clauses.iter().find(|begin| lower.starts_with(begin.as_str()))?;
        let (comma, begin, sentence) = lower.match_indices(", ").find_map(|(at, comma)| {
            let behind = lower.get(at + comma.len()..)?;
            let (begin, sentence) = sentence_at(behind, grammar, |_| true)?;
            Some((at + comma.len(), begin, sentence))
        })?;
        let (clause, rest) = (demand.get(..comma)?, demand.get(comma + begin.len()..)?.trim_start());
        let rest = self.in_the_writers_words(rest, sentence);
        let rest = self.inside(&rest, sentence);
        self.run.push((sentence, false));
        let clause = with_words_of_writer(clause, grammar);
        Some(self.sentence(&format!("{}{} {rest}", capitalised(&clause), uncapitalised(&sentence.becomes, &[]))))
    }

    /// A sheet speaks to the writer: "explaining that you oppose …" is "… that I oppose …".
    fn in_the_writers_words(&self, rest: &str, sentence: &Sentence) -> String {
        let grammar = &self.content.phrases.grammar;
        // "calling on you to …" speaks to the official already.
        let speaks = sentence.speaks_to && grammar.you.iter().any(|you| starts_with_word(rest, you));
        if speaks { rest.to_owned() } else { with_words_of_writer(rest, grammar) }
    }

    /// "…, and urging them to …" goes on as "…, and I urge you to …".
    fn inside(&mut self, rest: &str, first: &Sentence) -> String {
        let lower = in_lower_case(rest);
        let mut text = String::with_capacity(rest.len() + 16);
        let mut sentence = first;
        let mut done = 0;
        for joint in joints(&lower, self.content.phrases) {
            let piece = rest.get(done..joint.from).unwrap_or_default();
            text.push_str(&self.spoken_to(piece, sentence, done == 0));
            text.push_str(joint.stands);
            // Behind a full stop it is a sentence of its own, and the second of two alike.
            let again = std::ptr::eq(joint.sentence, sentence) && !joint.sentence.again.is_empty();
            match joint.stands.trim_end().ends_with('.') {
                true if again => text.push_str(&joint.sentence.again),
                true => text.push_str(&joint.sentence.becomes),
                false => text.push_str(&uncapitalised(&joint.sentence.becomes, &[])),
            }
            text.push(' ');
            done = joint.to;
            sentence = joint.sentence;
        }
        text.push_str(&self.spoken_to(rest.get(done..).unwrap_or_default(), sentence, done == 0));
        text
    }

    /// "them" becomes "you" where the official is one of them: everybody who gets an appeal in the case's own country;
    /// so does the official's own office or name, and the "him" that follows it.
    ///
    /// Only where the sentence speaks to somebody: in "calling for them to be released" they are the prisoners.
    /// `opens`: the demand has named nobody before.
    fn spoken_to(&mut self, rest: &str, sentence: &Sentence, opens: bool) -> String {
        let grammar: &'static Grammar = &self.content.phrases.grammar;
        if !self.is_asked {
            return rest.to_owned();
        }
        let lower = in_lower_case(rest);
        if !sentence.speaks_to {
            return if sentence.asks && opens { self.said_of_you(rest).into_owned() } else { rest.to_owned() };
        }
        for (they, you) in grammar.they.iter().zip(&grammar.you) {
            if starts_with_word(&lower, they) {
                return self.told_you(you, rest, they.len());
            }
        }
        let Some(you) = grammar.you.first() else { return rest.to_owned() };
        if self.to_you
            && let Some(one) = grammar.they_one.iter().find(|one| starts_with_word(&lower, one))
        {
            return self.told_you(you, rest, one.len());
        }
        // "the Minister of Justice to …": the longest that is the official's own.
        let ends = || grammar.spoken_to_ends.iter().filter_map(|end| lower.find(end.as_str()));
        if let Some((start, end)) = ends().min().and_then(|end| self.one_of_two(lower.get(..end)?, grammar)) {
            self.to_you = false;
            // "you" comes first: "the President and you" is "you and the President".
            let (before, behind) = (rest.get(..start).unwrap_or_default(), rest.get(end..).unwrap_or_default());
            let other = before.trim_end().rsplit_once(' ').map(|(other, joins)| format!(" {joins} {other}"));
            return format!("{you}{}{behind}", other.unwrap_or_default());
        }
        let own_end = ends().filter_map(|end| self.own_part(lower.get(..end)?, grammar)).max();
        self.to_you = own_end.is_some();
        match own_end {
            Some(end) => self.told_you(you, rest, end),
            None if opens => self.said_of_you(rest).into_owned(),
            None => rest.to_owned(),
        }
    }

    /// "you", and what behind a place in the text means whoever is spoken to, said of "you": "all in his power".
    fn told_you(&self, you: &str, text: &str, from: usize) -> String {
        let grammar = &self.content.phrases.grammar;
        let behind = what_is_yours(&self.said_of_you(text.get(from..).unwrap_or_default()), grammar);
        let yours = grammar.yours_said.iter();
        let behind = yours.fold(behind, |text, [theirs, yours]| with_words_replaced(&text, theirs, yours));
        format!("{you}{behind}")
    }

    /// Where the official is one of two who are spoken to: "the Minister of Justice" of "the President and the Minister of Justice".
    fn one_of_two(&self, named: &str, grammar: &Grammar) -> Option<(usize, usize)> {
        let words = &self.content.phrases.words;
        let (at, joins) = words.joins.iter().find_map(|joins| {
            let joins = format!(" {} ", joins.trim());
            Some((named.find(&joins)?, joins.len()))
        })?;
        let (first, second) = (named.get(..at)?, named.get(at + joins..)?.trim_end());
        // "the Ministers of Justice and Defence" are not parted so.
        let article = second.split(' ').next().unwrap_or_default();
        if !words.definite.iter().any(|one| one == article) || self.own_part(named, grammar).is_some() {
            return None;
        }
        let is_own = |text: &str| self.own.is_called(text, self.content.phrases);
        match (is_own(first), is_own(second)) {
            (true, false) => Some((0, at)),
            (false, true) => Some((at + joins, at + joins + second.len())),
            _ => None,
        }
    }

    /// Where the words for the official end, if they are nothing but that: "the King" of "the King not".
    fn own_part(&self, named: &str, grammar: &Grammar) -> Option<usize> {
        let mut named = named.trim_end();
        // "not", "never", "immediately" belong to what is asked and stay.
        while let Some((before, last)) = named.rsplit_once(' ')
            && is_skipped(last, grammar)
        {
            named = before.trim_end();
        }
        let is_target = || targets::is_target(named, &self.target, &self.known_by, self.content.phrases);
        (self.own.is_called(named, self.content.phrases) || is_target()).then_some(named.len())
    }

    /// "that they must protect" said to one of them: "that you must protect"; where the demand speaks to one official alone, "that he
    /// commute" as well.
    fn said_of_you<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let grammar = &self.content.phrases.grammar;
        let lower = in_lower_case(text);
        if self.to_you
            && let Some([he, you]) = grammar.one_acts.iter().find(|[he, _]| lower.trim_start().starts_with(he.as_str()))
            && acts(lower.trim_start().get(he.len()..).unwrap_or_default(), grammar)
        {
            let indent = lower.len() - lower.trim_start().len();
            let (before, after) =
                (text.get(..indent).unwrap_or_default(), text.get(indent + he.len()..).unwrap_or_default());
            return Cow::Owned(format!("{before}{you}{after}"));
        }
        said_of_you(text, grammar)
    }
}

/// What an official is called.
pub(super) struct Own {
    words: BTreeSet<String>,
    stems: BTreeSet<String>,
    /// Of these, those of the name alone.
    name: BTreeSet<String>,
    class: Option<OfficeClass>,
    /// Other words for the same highest office: "supreme leader" of the "Leader of the Islamic Republic".
    also: &'static [String],
}

impl Own {
    pub(super) fn of(recipient: &Recipient, phrases: &'static Phrases) -> Self {
        // A board or a house has no office but its name, which stands first.
        let first = recipient.lines.first().filter(|_| recipient.office.is_empty()).map_or("", String::as_str);
        let texts = [first, title_of(recipient), &recipient.office, &recipient.name, &recipient.salutation];
        let text = texts.map(str::trim).join(" ");
        let words: BTreeSet<String> = words_of(&text.to_lowercase()).map(str::to_owned).collect();
        let office = recipient.office.to_lowercase();
        let office: BTreeSet<&str> = words_of(&office).collect();
        // "President" in "Dear President Tolan" is no name, wherever the office stands.
        let is_name =
            |word: &&String| !office.contains(word.as_str()) && salutation::class_by_words(word, phrases).is_none();
        let name = words.iter().filter(is_name).cloned().collect();
        let class = salutation::class_of(recipient, &phrases.language);
        let also = salutation::words_for_office(&recipient.office, phrases);
        Self { stems: stems(&text, &phrases.words), name, words, class, also }
    }

    /// Whether a word in lower case stands in what the official is called, and whether it is of the name.
    pub(super) fn has_word(&self, word: &str) -> bool {
        words_of(word).all(|part| self.words.contains(part))
    }

    /// "Rao-Tolan" is a name where each of its parts is.
    pub(super) fn has_name(&self, word: &str) -> bool {
        words_of(word).all(|part| self.name.contains(part))
    }

    /// Whether words in lower case are the office alone.
    pub(super) fn is_office(&self, named: &str) -> bool {
        words_of(named).all(|word| self.words.contains(word) && !self.name.contains(word))
    }

    pub(super) fn class(&self) -> Option<OfficeClass> {
        self.class
    }

    /// Whether words in lower case name the official and nobody and nothing else.
    pub(super) fn is_called(&self, named: &str, phrases: &Phrases) -> bool {
        let grammar = &phrases.grammar;
        let bare = named.split_once(' ').filter(|(first, _)| phrases.words.definite.iter().any(|one| one == first));
        if bare.is_some_and(|(_, office)| self.also.iter().any(|word| word == office)) {
            return true;
        }
        let (mut names, mut is_named) = (false, false);
        for word in words_of(named) {
            if grammar.title_words.iter().any(|small| small == word) {
                continue;
            }
            let stem = stems(word, &phrases.words);
            if !self.words.contains(word) && (stem.is_empty() || !stem.is_subset(&self.stems)) {
                return false;
            }
            names = true;
            is_named |= self.name.contains(word);
        }
        if is_named {
            return true;
        }
        // "the President" is neither the Vice-President nor he who presides over the court.
        let has_all = || {
            grammar.under.iter().all(|under| !self.words.contains(under) || words_of(named).any(|word| word == under))
        };
        let highest = [OfficeClass::HeadOfState, OfficeClass::HeadOfGovernment];
        let meant = || salutation::class_by_words(named, phrases).filter(|class| highest.contains(class));
        names && has_all() && meant().is_none_or(|class| self.class.is_none_or(|own| own == class))
    }
}

/// "His Majesty King" before the name: an office that the sheet has beside another, "Custodian of …".
fn title_of(recipient: &Recipient) -> &str {
    let name = recipient.name.trim();
    let lines = recipient.lines.iter().take(targets::OFFICE_LINES).filter(|_| !name.is_empty());
    lines.filter_map(|line| Some(line.split_at_checked(line.find(name)?)?.0)).next().unwrap_or_default().trim()
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The text in lower case, letter by letter where it is.
fn in_lower_case(text: &str) -> String {
    let lower = text.to_lowercase();
    if lower.len() == text.len() { lower } else { text.to_ascii_lowercase() }
}

/// The first sentence that a text in lower case begins, and how.
fn sentence_at(
    lower: &str,
    grammar: &'static Grammar,
    is_meant: impl Fn(&Sentence) -> bool,
) -> Option<(&'static str, &'static Sentence)> {
    grammar.sentences.iter().filter(|sentence| is_meant(sentence)).find_map(|sentence| {
        let begin = sentence
            .begins
            .iter()
            .find(|begin| lower.strip_prefix(begin.as_str()).is_some_and(|behind| behind.starts_with(' ')))?;
        Some((begin.as_str(), sentence))
    })
}

/// Where sentences begin inside a demand, in order.
fn joints(lower: &str, phrases: &'static Phrases) -> Vec<Joint> {
    let mut found: Vec<Joint> = Vec::new();
    let mut done = 0;
    for (at, _) in lower.match_indices([' ', ',', ';']) {
        if at < done {
            continue;
        }
        let Some(joint) = joint_at(lower, at, phrases) else { continue };
        done = joint.to;
        found.push(joint);
    }
    found
}

fn joint_at(lower: &str, at: usize, phrases: &'static Phrases) -> Option<Joint> {
    let grammar: &'static Grammar = &phrases.grammar;
    let here = lower.get(at..)?;
    let joined = grammar.inside_after.iter().map(|after| (after.as_str(), after.as_str(), false));
    let bare = grammar.inside_bare.iter().map(|[after, becomes]| (after.as_str(), becomes.as_str(), true));
    joined.chain(bare).find_map(|(after, stands, bare)| {
        let behind = here.strip_prefix(after)?;
        let parted = after.starts_with([',', ';']) && !bare;
        let (begin, sentence) = sentence_at(behind, grammar, |sentence| {
            sentence.inside || sentence.inside_parted && (parted || after.starts_with(';'))
        })?;
        // "jailed for an article, calling for reforms" is no demand.
        let spoken = behind.get(begin.len()..)?.trim_start();
        let speaks_to_them = || grammar.authorities.iter().any(|one| starts_with_word(spoken, one));
        // "…; calling on the King to", "…; asking that": a semicolon parts what is asked for.
        let is_parted = || after.starts_with(';') && (is_participle(begin) || speaks_to_office(spoken, phrases));
        if bare && !speaks_to_them() && !is_parted() {
            return None;
        }
        // "held for attending protests, and opposing the government": more of what somebody did.
        if !sentence.speaks_to && tells_a_deed(lower.get(..at)?) {
            return None;
        }
        let to = lower.len() - spoken.len();
        Some(Joint { from: at, to, stands, sentence })
    })
}

/// "calling on": English participles, by which sheets ask; "call on" may be what somebody else is to do.
fn is_participle(begin: &str) -> bool {
    begin.split(' ').next().is_some_and(|verb| verb.ends_with("ing"))
}

/// "the king to restore": whether words begin with an office, and what its holder is to do.
fn speaks_to_office(spoken: &str, phrases: &Phrases) -> bool {
    let has_article = phrases.words.definite.iter().any(|one| starts_with_word(spoken, one));
    let end = phrases.grammar.spoken_to_ends.first().and_then(|end| spoken.find(end.as_str()));
    has_article
        && end
            .and_then(|end| spoken.get(..end))
            .is_some_and(|named| salutation::class_by_words(named, phrases).is_some())
}

/// Whether the last clause of a text says for what somebody is held: "for attending protests".
fn tells_a_deed(before: &str) -> bool {
    let clause = before.rsplit([',', ';']).next().unwrap_or_default();
    clause
        .rsplit_once(" for ")
        .is_some_and(|(_, deed)| deed.split(' ').next().is_some_and(|verb| verb.ends_with("ing")))
}

/// "that they must protect" said to one of them: "that you must protect". Where a text begins so, or goes on with another "and
/// that", and what they do is what only those in office do.
fn said_of_you<'t>(text: &'t str, grammar: &Grammar) -> Cow<'t, str> {
    let lower = in_lower_case(text);
    let bare = lower.trim_start();
    let begin = lower.len() - bare.len();
    let begun = grammar.they_act.iter().find_map(|[they, you]| {
        let behind = bare.strip_prefix(they.as_str())?;
        acts(behind, grammar).then_some((begin, begin + they.len(), you))
    });
    // "that under Article 19 they must protect"
    let by_law = || {
        grammar.by_law.iter().find(|law| bare.starts_with(law.as_str()))?;
        let [they, you] = grammar.they_act.last()?;
        let at = says_at(&lower, they)?;
        acts(lower.get(at + they.len()..)?, grammar).then_some((at, at + they.len(), you))
    };
    // "that she be heard and that they bring to justice"
    let inside = || {
        grammar.they_act_inside.iter().find_map(|[they, you]| {
            let at = lower.find(they.as_str())?;
            acts(lower.get(at + they.len()..)?, grammar).then_some((at, at + they.len(), you))
        })
    };
    let Some((start, end, you)) = begun.or_else(by_law).or_else(inside) else { return Cow::Borrowed(text) };
    let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    Cow::Owned(format!("{before}{you}{}", what_is_yours(after, grammar)))
}

/// Whether words go on with what only those in office do, or are bound to.
fn acts(behind: &str, grammar: &Grammar) -> bool {
    let mut words = behind.split_whitespace().skip_while(|word| is_skipped(word, grammar)).peekable();
    let is_modal = words.next_if(|word| grammar.modals.iter().any(|modal| modal == word)).is_some();
    let acts = words.find(|word| !is_skipped(word, grammar)).is_some_and(|word| {
        grammar.acts.iter().any(|act| act == word.trim_matches(|letter: char| !letter.is_alphanumeric()))
    });
    acts || !is_modal && grammar.bound.iter().any(|bound| starts_with_word(behind.trim_start(), bound))
}

/// Where words stand as words of their own.
fn says_at(lower: &str, words: &str) -> Option<usize> {
    lower.match_indices(words).map(|(at, _)| at).find(|at| lower.get(..*at).is_some_and(|before| before.ends_with(' ')))
}

/// How many words may stand between "you" and "their duty", and between "their" and "duty".
const NEAR_YOU: usize = 5;
const NEAR_THING: usize = 3;

/// " of their duty" behind "you" is " of your duty": what only those in office have.
fn what_is_yours(behind: &str, grammar: &Grammar) -> String {
    let plain = |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    let (mut at, mut is_used) = (0, false);
    for word in behind.split_inclusive(' ').take(NEAR_YOU + 2) {
        let bare = plain(word);
        // "use his authority"; "reopen his office" is somebody else's.
        let of_one = grammar.yours_of_one.iter().filter(|_| is_used);
        if let Some([_, yours]) = grammar.yours.iter().chain(of_one).find(|[theirs, _]| *theirs == bare) {
            let after = behind.get(at + word.len()..).unwrap_or_default();
            let things = after.split(' ').take(NEAR_THING).map(plain);
            let is_official = things.into_iter().any(|thing| grammar.of_office.contains(&thing));
            let (before, space) = (behind.get(..at).unwrap_or_default(), if word.ends_with(' ') { " " } else { "" });
            return if is_official { format!("{before}{yours}{space}{after}") } else { behind.to_owned() };
        }
        // Behind somebody else it is theirs: "to allow the men their …".
        let ends = word.trim_end().ends_with([',', ';', ':']) || word.starts_with(char::is_uppercase);
        if ends || grammar.not_yours.contains(&bare) {
            break;
        }
        is_used = grammar.uses.contains(&bare);
        at += word.len();
    }
    behind.to_owned()
}

/// Whether a word does not count before a verb: "not", "immediately".
fn is_skipped(word: &str, grammar: &Grammar) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let ends = |end: &String| word.len() > end.len() + 1 && word.ends_with(end.as_str());
    grammar.skip.iter().any(|skip| skip == word) || grammar.skip_ends.iter().any(ends)
}

fn with_words_of_writer(text: &str, grammar: &Grammar) -> String {
    grammar.writer.iter().fold(text.to_owned(), |text, [from, to]| with_words_replaced(&text, from, to))
}

/// The text with a word or phrase replaced wherever it stands as a word of its own.
fn with_words_replaced(text: &str, from: &str, to: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let (before, after) = (rest.get(..at).unwrap_or_default(), rest.get(at + from.len()..).unwrap_or_default());
        let is_word = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        replaced.push_str(before);
        replaced.push_str(if is_word { to } else { from });
        rest = after;
    }
    replaced.push_str(rest);
    replaced
}
