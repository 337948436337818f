//! What a language's letters have to know of its grammar: how demands are built, and words that mean something.

use std::collections::BTreeSet;

use serde::Deserialize;

/// How demands are built in this language.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Grammar {
    /// A demand that begins so becomes a sentence of its own; the first that fits.
    pub sentences: Vec<Sentence>,
    /// Else the first form that fits leads it in; none: "as-it-stands".
    pub forms: Vec<Form>,
    /// Words before the verb that do not count: "please", "and".
    pub skip: Vec<String>,
    /// Endings of such words: "ly".
    pub skip_ends: Vec<String>,
    /// How a clause begins that stands before the verb, up to its comma: "pending their release, let them see a doctor".
    pub leading_clauses: Vec<String>,
    /// What begins a demand and goes: "to " before the verb.
    pub drop: Vec<String>,
    /// How a demand begins, and what stands there instead: "do not " is "not " behind "I urge you to".
    pub instead: Vec<[String; 2]>,
    /// How a demand's first clause begins and ends, and what stands in place of both: "an inquiry … fordern" is "fordern sie an
    /// inquiry …".
    pub final_verbs: Vec<[String; 3]>,
    /// How officials are spoken of ("them") and spoken to ("you"), right after a sentence's beginning.
    pub they: Vec<String>,
    pub you: Vec<String>,
    /// The same for the one official whom the demand before speaks to: "him".
    pub they_one: Vec<String>,
    /// Words that say nobody's name or office, and may stand in one: "the", "of", "Mr".
    pub title_words: Vec<String>,
    /// Words that make another office of one: "deputy".
    pub under: Vec<String>,
    /// "that they", and what is said to one of them: "that you", before what only those in office do.
    pub they_act: Vec<[String; 2]>,
    /// The same behind another "that": " and that they ".
    pub they_act_inside: Vec<[String; 2]>,
    /// The same of the one official whom the demand speaks to: "that he ".
    pub one_acts: Vec<[String; 2]>,
    /// Of whom a demand may say something, and by what verb: "he", "is". It asks for nothing and is a sentence of its own.
    pub stated_of: Vec<String>,
    pub stated_by: Vec<String>,
    /// What an organisation says in a demand, and how the writer says it: "opposes", "oppose".
    pub own_name: Vec<[String; 2]>,
    /// The same for verbs that help others, right behind its name alone: "is", "am".
    pub own_name_helps: Vec<[String; 2]>,
    /// What a fact says of the official whom it is told to, before the name, and what is told: "he is pardoned by", "you pardon him".
    pub told_clauses: Vec<[String; 2]>,
    /// What may stand before the name where "you" takes its place: " by ".
    pub told_behind: Vec<String>,
    /// The same where the official acts: " unless "; then the verb, and what it is for "you": "has", "have".
    pub told_after: Vec<String>,
    pub told_acts: Vec<[String; 2]>,
    /// Words between the two that stay: "alone".
    pub told_adverbs: Vec<String>,
    /// Words that may still mean the official behind that: "his".
    pub told_pronouns: Vec<String>,
    /// What stands around such a verb and the organisation where they are a clause that says no more than who believes it, and what
    /// stays of it: ", as ", ", ", " ".
    pub own_name_clauses: Vec<[String; 3]>,
    /// The verbs of that clause: "believes".
    pub own_name_believes: Vec<String>,
    /// What joins two such verbs: ", but ".
    pub own_name_joints: Vec<String>,
    /// Verbs of that, in the infinitive: "implement"; what may stand before them: "must".
    pub acts: Vec<String>,
    pub modals: Vec<String>,
    /// The same in other words: "are obliged".
    pub bound: Vec<String>,
    /// What may stand before that: "that under " an article "they must".
    pub by_law: Vec<String>,
    /// "their", and what is said to one of them: "your", before what only those in office have: "duty".
    pub yours: Vec<[String; 2]>,
    /// Those of one person, "his": they may be anybody's but where somebody is to use what an office has.
    pub yours_of_one: Vec<[String; 2]>,
    /// "use", "exercise": verbs for what an office has.
    pub uses: Vec<String>,
    pub of_office: Vec<String>,
    /// Words that can mean none but whoever was spoken to in the same demand: "all in his power".
    pub yours_said: Vec<[String; 2]>,
    /// Words behind which "their" may be somebody else's.
    pub not_yours: Vec<String>,
    /// How a clause begins that a demand may have before its sentence: "if ".
    pub clauses: Vec<String>,
    /// How a sheet speaks to the writer inside a sentence, and how the writer says it: "your", "my".
    pub writer: Vec<[String; 2]>,
    /// How an instruction to the writer begins in a demand: "(please ".
    pub asides: Vec<String>,
    /// What stands before a sentence's beginning inside a demand: " and ".
    pub inside_after: Vec<String>,
    /// The same without "and", and what it becomes; only where `authorities` are spoken to.
    pub inside_bare: Vec<[String; 2]>,
    pub authorities: Vec<String>,
    /// What ends the words for somebody who is spoken to: " to ".
    pub spoken_to_ends: Vec<String>,
    /// What comes before an office that a demand is for: "to the ".
    pub target_begins: Vec<String>,
    /// What stands behind it: " only".
    pub target_ends: Vec<String>,
    /// Who is everybody: "all"; who is everybody but those whom other demands are for: "other authorities".
    pub target_all: Vec<String>,
    pub target_others: Vec<String>,
    /// How a demand says to whom alone it goes: before and after the office, "(to the " and ")".
    pub only_to: Vec<[String; 2]>,
}

/// A demand that becomes a sentence: "Urging" becomes "I urge".
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    pub begins: Vec<String>,
    pub becomes: String,
    /// Where the sentence before began the same.
    #[serde(default)]
    pub again: String,
    /// It speaks to somebody, who follows: "urging the Minister to". Where that is the addressee, it becomes "you".
    #[serde(default)]
    pub speaks_to: bool,
    /// It becomes the same inside a demand, after "and": "… and urging them to".
    #[serde(default)]
    pub inside: bool,
    /// The same, only behind a comma: ", and noting that".
    #[serde(default)]
    pub inside_parted: bool,
    /// It asks for what somebody is to do, whom it does not name before: "demanding that they".
    #[serde(default)]
    pub asks: bool,
    /// The writer speaks already: "I urge you to".
    #[serde(default)]
    pub own: bool,
}

/// A grammatical form of a demand, and how it is known.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Form {
    /// The key of its lead-ins.
    pub form: String,
    pub begins: Vec<String>,
    /// Of the first word that counts.
    pub first_words: Vec<String>,
    pub first_word_ends: Vec<String>,
    pub second_words: Vec<String>,
    /// A word anywhere that begins so: "auszusetzen".
    pub word_begins: Vec<String>,
    /// A word anywhere, and how the word in lower case after it ends: "zu", "en".
    pub pairs: Vec<[String; 2]>,
    /// Every demand in this language is of this form.
    pub always: bool,
    /// It is no part of the sentence that leads it in, also where it stands alone.
    pub apart: bool,
}

/// Words that mean something for the choice of facts and for the checks.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Words {
    /// Words that say that a thing is not certain.
    pub hedges: Vec<String>,
    /// Words that join the others of a title, and tell its language: "of", "the".
    pub small: Vec<String>,
    /// Words that say nothing about what a sentence is about.
    pub stop: Vec<String>,
    /// People who are never named as the source: lawyers, family, witnesses.
    pub sources: Vec<String>,
    /// Verbs and prepositions that name a source.
    pub reports: Vec<String>,
    /// What has a word of these and reports nothing: "heard of", "told to".
    pub no_reports: Vec<String>,
    /// What leads to whoever did a thing: "by".
    pub agents: Vec<String>,
    /// Verbs for what is done to relatives and lawyers, who then report nothing: "threatened".
    pub addressed: Vec<String>,
    /// Verbs that make a source of whoever stands before them: "his lawyer saw".
    pub sees: Vec<String>,
    /// How what those told is said without them.
    pub hearsay: Hearsay,
    /// Words that make a sentence an opinion of its publisher: "should".
    pub opinions: Vec<String>,
    /// Verbs before which "should" is somebody's order or advice: "ruled", "advised".
    pub orders: Vec<String>,
    /// Words of general truths, which are no facts of the case where nobody is named: "standards require".
    pub general: Vec<String>,
    /// Beginnings of words for what letters are about: arrest, trial, torture.
    pub grave: Vec<String>,
    /// Pronouns for several: where a case is about one person they point to a sentence that is not there.
    pub plural: Vec<String>,
    /// Words that titles begin with and that are no names.
    pub common: Vec<String>,
    /// How the closing of a letter begins.
    pub closings: Vec<String>,
    /// Words at the start of a sentence that lean on the sentence before.
    pub leaning: Vec<String>,
    /// Of these, the pronouns for one person as the subject.
    pub persons: Vec<String>,
    /// Of these, what says that something is one person's: "his".
    pub possessives: Vec<String>,
    /// Pronouns that mean a man, and those that mean a woman.
    pub of_men: Vec<String>,
    pub of_women: Vec<String>,
    /// The same of several people: "their".
    pub possessives_of_many: Vec<String>,
    /// Of these, what means several people: "they", "the men".
    pub people: Vec<String>,
    /// What means two people, then three, and so on: "both", "all three".
    pub people_by_number: Vec<Vec<String>>,
    /// What says of people that the heading names them: "named above".
    pub named_above: Vec<String>,
    /// Words that lean on the sentence before wherever they stand: "this", "days later".
    pub anaphors: Vec<String>,
    /// Words that count from the day that was named last: "the following day".
    pub times_after: Vec<String>,
    /// Words for one person, of whom "he" may be said next: "guard".
    pub one_person: Vec<String>,
    /// What says within a sentence that it goes on from the one before: "then", "again".
    pub going_on: Vec<String>,
    /// What says that a thing was before all that is told: "had".
    pub earlier: Vec<String>,
    /// What leads to the thing that came upon another: "when".
    pub meanwhile: Vec<String>,
    /// What says of somebody that another of several people was there too: "together with her".
    pub of_another: Vec<String>,
    /// Words for several people, whom "them" in the same sentence may mean.
    pub many: Vec<String>,
    /// Where such words are no such thing: ", one of them".
    pub resolved: Vec<String>,
    /// What joins two in a list: "both … and …".
    pub joins: Vec<String>,
    /// Articles before what is known.
    pub definite: Vec<String>,
    /// What is known to everybody behind such an article: "police", "government".
    pub familiar: BTreeSet<String>,
    /// What says behind a thing which it is: "of", "where".
    pub tells_which: BTreeSet<String>,
    /// Numbers in words, from two.
    pub numbers: Vec<String>,
    /// How a sentence begins in which the authorities speak against somebody: "the police say".
    pub accusing: Vec<String>,
    /// What demands presuppose.
    pub presupposed: Vec<Presupposed>,
    /// Words that tell of what is only feared: "risk".
    pub apprehended: Vec<String>,
    /// What says that somebody went or asked somewhere, and nothing of what came of it.
    pub goes: Vec<String>,
    /// What says in the same sentence what came of it: "but", "refused".
    pub turns: Vec<String>,
    /// How a sentence begins without which the one before tells nothing: "inside was".
    pub completing: Vec<String>,
    /// What joins the clause of an organisation to the one before: ", and ".
    pub joints: Vec<String>,
    /// How such a clause goes on behind the organisation's name: "fears", "is concerned".
    pub organisation_speaks: Vec<String>,
    /// What stands before those for whom an organisation fears, the first that is found: "for the safety of ".
    pub concern_for: Vec<String>,
    /// What goes on with others for whom it fears behind what is said of the first, and what joins them in a sentence about them:
    /// ", and for ", ", and ".
    pub concern_goes_on: Vec<[String; 2]>,
    /// How an organisation says what it learned, and how the writer does: "has learned that ", "I have learned that ".
    pub learned: Vec<[String; 2]>,
    /// What is or is not known to an organisation, and what leads to its name: "known", " to ".
    pub known_to: Vec<[String; 2]>,
    /// How an organisation says that somebody told it: "has been informed by".
    pub informed: Vec<String>,
    /// What leads from whoever told to what, and what stands in place of all before: ", of the ", "I have learned of reports of the ".
    pub informed_of: Vec<[String; 2]>,
    /// What of theirs it fears for, before "of": "the health of".
    pub concerns: Vec<String>,
    /// How a clause begins that is no sentence without another: "although".
    pub depending: Vec<String>,
    /// What begins a clause about them: ", who ".
    pub relatives: Vec<String>,
    /// How such a clause goes on where it can stand as a sentence: "were", "have".
    pub relative_verbs: Vec<String>,
    /// How the writer of a sheet's own letter says who that is: "to you as a".
    pub model_writers: Vec<String>,
    /// How a clause begins that says what the writer is, and where the sentence goes on: "as a ", ", i "; what begins so and says no
    /// such thing: "as a result".
    pub roles: Vec<[String; 2]>,
    pub no_roles: Vec<String>,
    /// How a sentence begins in which the writer of a sample says who that is: "my name is".
    pub introductions: Vec<String>,
    /// How a sentence begins in which whoever wrote the sheet speaks: "i", "we".
    pub first_person: Vec<String>,
    /// How a bracket begins that is to be filled in: "your name".
    pub slots: Vec<String>,
    /// Labels of the lines of a form: "date of incident".
    pub form_labels: Vec<String>,
    /// What sheets call the number of a prisoner, and what letters do: "inmate no", "inmate number"; letters about a sheet in
    /// another language have the first.
    pub prisoner_numbers: Vec<[String; 2]>,
    /// Behind what, before a colon, a list of verbs follows: "to".
    pub leads_to_verbs: Vec<String>,
    /// Words that ask for an answer.
    pub answer: Vec<String>,
    /// Words that speak of clemency.
    pub clemency: Vec<String>,
    /// What in a form of address tells a man, and what a woman.
    pub masculine: Vec<String>,
    pub feminine: Vec<String>,
    /// What names an excellency.
    pub excellency: Vec<String>,
    /// Marks that end a sentence.
    pub sentence_ends: Vec<char>,
    /// Peoples and religions, which have a capital wherever they stand.
    pub capitalised: Vec<String>,
    /// What leads to a concern that an earlier sheet did not have: "and new concern: ".
    pub new_concerns: Vec<String>,
    /// How a sheet marks the sex of somebody behind the name: "(f)".
    pub sex_marks: Vec<String>,
    /// What ends in a full stop and is no end of a sentence.
    pub abbreviations: Vec<String>,
}

/// How what lawyers, family or witnesses told is said as reports that are nobody's.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Hearsay {
    /// What stands before whoever is named, and what stands at the beginning without them: "according to ", "according to reports, ".
    pub according: Vec<[String; 2]>,
    /// The same behind what is told: ", according to reports".
    pub behind: String,
    /// Behind whoever is named, how they tell it, and how it begins without them: " believes", "it is believed that ".
    pub told: Vec<[String; 2]>,
    /// What joins the two: " that ".
    pub that: Vec<String>,
    /// Who else tells in "according to a nurse": people who are no source where they stand elsewhere.
    pub people: Vec<String>,
    /// Of whoever tells, who may speak against the people of the case: "state media".
    pub hostile: Vec<String>,
    /// Whether a pronoun can follow at once: "said he was beaten".
    pub may_lack_that: bool,
    /// How else sentences begin that tell by reports of nobody: "it is alleged that ".
    pub reported: Vec<String>,
    /// Of whoever tells, men and women: "he" behind "his brother said that" may be either.
    pub men: Vec<String>,
    pub women: Vec<String>,
    /// What only whoever tells it can have said of themselves: "client", "to see him".
    pub own: Vec<String>,
}

/// A thing that demands speak of as known, and the words that tell it: beginnings of words.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Presupposed {
    /// Behind "the" or "his".
    pub asked: Vec<String>,
    /// However it stands there.
    pub anyhow: Vec<String>,
    pub told: Vec<String>,
}
