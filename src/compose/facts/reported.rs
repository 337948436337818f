//! What lawyers, family or witnesses told, said without them: nobody who told is named to an official.

use crate::data::phrases::Words;

use super::super::text::{
    begins_with_any, begins_with_one, capitalised, length_in_words, organisation_in, same_places, says_any,
};
use super::sources::{according_to_somebody, names_source};

/// Whoever tells is named in so many words: "the lawyer of one of the two".
const MOST_WORDS_OF_SOURCE: usize = 8;

/// To whom and when it was told takes so many words: "told a newspaper on 3 May".
const MOST_WORDS_OF_HEARER: usize = 7;

/// The sentence with reports in the place of whoever told it: "there are reports that he was beaten" of "his lawyer said that he
/// was beaten". None: it names nobody, or no rule leaves what they told as it was.
pub fn as_reported(sentence: &str, words: &Words) -> Option<String> {
    if !names_source(&sentence.to_lowercase(), words) {
        return None;
    }
    let lower = same_places(sentence)?;
    let parted = according_at_begin(sentence, &lower, words)
        .or_else(|| telling(&lower, words))
        .or_else(|| at_end(&lower, words))?;
    let source = lower.get(parted.source)?;
    let end = sentence.chars().rev().find(|letter| words.sentence_ends.contains(letter))?;
    let told =
        free_clauses(sentence.get(parted.told.clone())?.trim(), lower.get(parted.told)?.trim(), source, end, words)?;
    let whole = match parted.place {
        Where::Before(reports) => format!("{}{told}", capitalised(reports)),
        Where::Behind(reports) => format!("{told}{reports}{end}"),
    };
    (!names_source(&whole.to_lowercase(), words)).then_some(whole)
}

/// What is told in a sentence in lower case that begins with reports of nobody: "he was beaten" of "it is reported that he was
/// beaten"; else the whole.
pub fn behind_reports<'t>(lower: &'t str, words: &Words) -> &'t str {
    let hearsay = &words.hearsay;
    let known = hearsay.told.iter().chain(&hearsay.according).map(|[_, reports]| reports.as_str());
    let known = known.chain(hearsay.reported.iter().map(String::as_str));
    known.filter_map(|reports| lower.strip_prefix(reports)).min_by_key(|told| told.len()).unwrap_or(lower).trim_start()
}

/// A sentence in its parts, as places in it.
struct Parted<'w> {
    source: std::ops::Range<usize>,
    told: std::ops::Range<usize>,
    place: Where<'w>,
}

/// Where reports stand: before what is told, or behind it.
enum Where<'w> {
    Before(&'w str),
    Behind(&'w str),
}

/// "According to his lawyer, he was beaten", "According to his lawyer Olo Brandt, aged 31, was beaten".
fn according_at_begin<'w>(sentence: &str, lower: &str, words: &'w Words) -> Option<Parted<'w>> {
    let [opener, reports] = words.hearsay.according.iter().find(|[opener, _]| lower.starts_with(opener.as_str()))?;
    let comma = opener.len() + lower.get(opener.len()..)?.find(", ")?;
    let whole = opener.len()..comma;
    // "According to her husband, Hassan, she had been …".
    let comma = comma + named_behind(sentence.get(comma..)?, words);
    // "According to her sister, who was let into the room, the hearing …".
    let related = words.relatives.iter().find_map(|relative| lower.get(comma..)?.strip_prefix(relative.as_str()));
    let comma = match related {
        Some(clause) => lower.len() - clause.len() + clause.find(", ")?,
        None => comma,
    };
    let name = name_behind(sentence.get(whole.clone())?, words).map(|at| opener.len() + at);
    let (source, told) = match name {
        Some(at) => (opener.len()..at, at..lower.len()),
        None => (whole, comma + ", ".len()..lower.len()),
    };
    // "According to villagers who hid in the fields, …".
    let who = lower.get(source.clone())?;
    let clause = words.relatives.iter().filter_map(|relative| who.find(relative.as_str())).min();
    let is_of_people = is_short(who) && according_to_somebody(lower, words).is_some();
    let is_known = is_of_people || is_short(who) && is_source(who.get(..clause.unwrap_or(who.len()))?, words);
    is_known.then_some(Parted { source, told, place: Where::Before(reports) })
}

/// The length of the name behind the comma that says who tells, where the sentence begins anew behind that: ", Hassan, she".
fn named_behind(text: &str, words: &Words) -> usize {
    const MOST_WORDS: usize = 4;
    let name = text.strip_prefix(", ").and_then(|text| text.split_once(", "));
    let Some((name, behind)) = name else { return 0 };
    let first = behind.split(' ').next().unwrap_or_default().to_lowercase();
    let anew = [&words.persons, &words.definite, &words.possessives].into_iter().any(|list| list.contains(&first));
    let all = name.split(' ').count() <= MOST_WORDS && name.split(' ').all(|word| word.starts_with(char::is_uppercase));
    if anew && all { ", ".len() + name.len() } else { 0 }
}

/// Where a name begins that is no part of who tells: "a local source Olo Brandt", not "the lawyer of Olo Brandt".
fn name_behind(source: &str, words: &Words) -> Option<usize> {
    let starts = source.match_indices(' ').map(|(at, _)| at + 1);
    let is_name = |at: &usize| {
        let (before, behind) = source.split_at_checked(*at).unwrap_or((source, ""));
        let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
        // "a league in Honduras": the place of who tells.
        let leads = [&words.small, &words.stop].into_iter().any(|list| list.iter().any(|word| word == last));
        let joins = leads || last.starts_with(char::is_uppercase);
        let owner = behind.split(' ').take(3).any(|word| word.ends_with("'s") || word.ends_with("’s"));
        behind.starts_with(char::is_uppercase) && !joins && !owner
    };
    starts.into_iter().find(is_name)
}

/// "He was beaten, according to his lawyer", "he was beaten, his lawyer said".
fn at_end<'w>(lower: &str, words: &'w Words) -> Option<Parted<'w>> {
    let (comma, parting) = lower.rmatch_indices(", ").next()?;
    let begin = comma + parting.len();
    let end = lower.trim_end_matches(|mark| words.sentence_ends.contains(&mark)).len();
    let behind = lower.get(begin..end)?;
    let opener = words.hearsay.according.iter().find(|[opener, _]| behind.starts_with(opener.as_str()));
    let verb = words.hearsay.told.iter().filter(|[verb, _]| behind.ends_with(verb.as_str()));
    let source = match opener {
        Some([opener, _]) => begin + opener.len()..end,
        None => begin..end - verb.map(|[verb, _]| verb.len()).max()?,
    };
    let is_known = is_source(lower.get(source.clone())?, words);
    is_known.then_some(Parted { source, told: 0..comma, place: Where::Behind(&words.hearsay.behind) })
}

/// "His lawyer told a newspaper that he was beaten."
fn telling<'w>(lower: &str, words: &'w Words) -> Option<Parted<'w>> {
    let verbs = words.hearsay.told.iter().flat_map(|[verb, reports]| {
        lower.match_indices(verb.as_str()).map(move |(at, verb)| (at, verb.len(), reports.as_str()))
    });
    // The first of them, and of those the longest: "told" before "said", "have said" before "said".
    let (at, length, reports) = verbs.min_by_key(|(at, length, _)| (*at, usize::MAX - length))?;
    let source = lower.get(..at)?;
    // "She told the League that he was beaten": whoever she is.
    let is_pronoun = words.persons.iter().any(|person| person == source);
    if !is_pronoun && !is_source(source, words) {
        return None;
    }
    let behind = lower.get(at + length..)?;
    let joint = words.hearsay.that.iter().filter_map(|that| Some((behind.find(that.as_str())?, that.len()))).min();
    let told = match joint {
        Some((hearer, that)) if is_hearer(behind.get(..hearer)?) => at + length + hearer + that,
        // "said he was beaten": a pronoun begins what is told.
        _ if begins_with_any(behind.trim_start(), &words.persons) && words.hearsay.may_lack_that => at + length,
        _ => return None,
    };
    Some(Parted { source: 0..at, told: told..lower.len(), place: Where::Before(reports) })
}

/// What is told without the last of its clauses that are the source's own: "that he was carried in" of "that he was carried in, and
/// that he whispered to her that he was ill" of a woman.
fn free_clauses(told: &str, lower: &str, source: &str, end: char, words: &Words) -> Option<String> {
    let is_free = |told: &str, lower: &str| is_free_of(lower, source, words) && organisation_in(told).is_none();
    if is_free(told, lower) {
        return Some(told.to_owned());
    }
    let hearsay = &words.hearsay;
    let joints =
        words.joins.iter().flat_map(|join| hearsay.that.iter().map(move |that| (format!(" {join}{that}"), that)));
    let ends = joints.flat_map(|(joint, that)| {
        let places: Vec<usize> = lower.match_indices(&joint).map(|(at, _)| at).collect();
        places.into_iter().map(move |at| (at, joint.clone(), that))
    });
    let free =
        ends.filter(|(at, ..)| told.get(..*at).zip(lower.get(..*at)).is_some_and(|(told, lower)| is_free(told, lower)));
    let (at, joint, that) = free.max_by_key(|(at, ..)| *at)?;
    let front = told.get(..at)?.trim_end_matches([',', ' ']);
    // "that he was carried in, that his feet were black": the last of those that stay is joined now.
    Some(match front.rsplit_once(&format!(",{that}")) {
        Some((before, last)) => format!("{before},{joint}{last}{end}"),
        None => format!("{front}{end}"),
    })
}

/// Whether few words name somebody who is never named as the source, and nothing else is said of them.
fn is_source(text: &str, words: &Words) -> bool {
    is_short(text)
        && !text.contains([',', ';', ':', '"', '“', '('])
        && says_any(text, &words.sources)
        && !says_any(text, &words.hearsay.hostile)
        && !words.relatives.iter().any(|who| text.contains(who.as_str()))
        && begins_with_one(text, &words.depending).is_none()
}

fn is_short(source: &str) -> bool {
    length_in_words(source) <= MOST_WORDS_OF_SOURCE
}

fn is_hearer(text: &str) -> bool {
    length_in_words(text) <= MOST_WORDS_OF_HEARER && !text.contains([';', ':', '"', '“'])
}

/// Whether what is told speaks of nothing that is the source's own: "she had gone to the prison" of a wife, "they were not let in".
fn is_free_of(told: &str, source: &str, words: &Words) -> bool {
    let hearsay = &words.hearsay;
    let is_of = |of_sex: &[String], persons: &[String]| {
        (says_any(source, of_sex) || persons.iter().any(|person| person == source)) && says_any(told, persons)
    };
    let (of_woman, of_man) = (is_of(&hearsay.women, &words.of_women), is_of(&hearsay.men, &words.of_men));
    // "Twelve men, several of them with hoods": they are named.
    let told = words.resolved.iter().fold(told.to_owned(), |told, phrase| told.replace(phrase.as_str(), ""));
    let own = [&words.plural, &words.possessives_of_many, &words.first_person, &hearsay.own];
    !of_woman && !of_man && !own.into_iter().any(|own| says_any(&told, own))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check(tag: &str, sentence: &str, reported: Option<&str>) {
        let phrases = phrases::for_language(&LanguageTag::new(tag)).expect("a language that letters are written in");
        assert_eq!(as_reported(sentence, &phrases.words).as_deref(), reported, "{sentence}");
    }

    #[test]
    fn what_somebody_told_is_reported_by_nobody() {
        let beaten = Some("There are reports that he was beaten with a hose.");
        check("en", "His lawyer said that he was beaten with a hose.", beaten);
        check("en", "His lawyer told a newspaper on 3 May that he was beaten with a hose.", beaten);
        check("en", "His lawyer has said he was beaten with a hose.", beaten);
        check("en", "His wife said that he was beaten with a hose.", beaten);
        let according = Some("According to reports, Olo Brandt was beaten with a hose.");
        check("en", "According to his lawyer, Olo Brandt was beaten with a hose.", according);
        let aged = Some("According to reports, Olo Brandt, aged 31, was beaten.");
        check("en", "According to a local source Olo Brandt, aged 31, was beaten.", aged);
        let hid = Some("According to reports, forty soldiers came at night.");
        check("en", "According to villagers who hid in the fields, forty soldiers came at night.", hid);
        let sister = Some("According to reports, the hearing was held behind closed doors.");
        check("en", "According to her sister, who was let in, the hearing was held behind closed doors.", sister);
        check("en", "According to her sister, who was let in.", None);
        let husband = Some("According to reports, he was beaten with a hose.");
        check("en", "According to his wife, Ana Rao, he was beaten with a hose.", husband);
        let nurse = Some("According to reports, Olo Brandt was moved at night.");
        check("en", "According to a nurse who has fled, Olo Brandt was moved at night.", nurse);
        let carried = Some("There are reports that Olo Brandt was carried in, and that his feet were black.");
        check(
            "en",
            "She told Amnesty International that Olo Brandt was carried in, that his feet were black, and that he whispered to her.",
            carried,
        );
        let league =
            "According to the relatives of the disappeared in Honduras (RDH), more than 40 people were killed.";
        check("en", league, None);
        let of_one = Some("According to reports, he was beaten.");
        check("en", "According to the lawyer of Olo Brandt, he was beaten.", of_one);
        check("en", "According to Olo Brandt’s lawyer, he was beaten.", of_one);
        let behind = Some("Olo Brandt was beaten with a hose, according to reports.");
        check("en", "Olo Brandt was beaten with a hose, according to a cellmate.", behind);
        check("en", "Olo Brandt was beaten with a hose, his lawyer has said.", behind);
        check(
            "en",
            "His family believe that he is held at the fort.",
            Some("It is believed that he is held at the fort."),
        );
    }

    #[test]
    fn what_is_the_sources_own_is_told_by_nobody_else() {
        check("en", "His wife said that she had gone to the prison.", None);
        check("en", "Relatives said that they were turned away.", None);
        check("en", "His lawyer said that he was not allowed to see his client.", None);
        check("en", "His lawyer, who saw him in May, said that he was beaten.", None);
        check("en", "He was beaten with a hose.", None);
        check("en", "According to state media, he shot a man.", None);
        check("en", "According to reports, he was beaten with a hose.", None);
    }

    #[test]
    fn it_is_so_in_other_languages() {
        check("fr", "Selon son avocat, elle a été frappée.", Some("Selon certaines informations, elle a été frappée."));
        check(
            "fr",
            "Son avocat a déclaré qu’elle avait été frappée.",
            Some("Selon certaines informations, elle avait été frappée."),
        );
        check("es", "Según su abogado, la golpearon.", Some("Según informes, la golpearon."));
        check("es", "Su abogado dijo que la habían golpeado.", Some("Según informes, la habían golpeado."));
        check("de", "Laut ihrem Anwalt wurde sie geschlagen.", None);
    }

    #[test]
    fn reports_of_nobody_stand_before_what_is_told() {
        let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English is bundled");
        let check = |text: &str, told: &str| assert_eq!(behind_reports(text, &english.words), told);
        check("it is reported that he was beaten", "he was beaten");
        check("according to reports, he was beaten", "he was beaten");
        check("he was beaten", "he was beaten");
    }
}
