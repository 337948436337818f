//! What is left of a sentence without the clause that names an organisation; the words stay the sheet's.

use std::borrow::Cow;

use crate::data::phrases::Words;

use super::super::text::{begins_with_one, capitalised, folded, organisation_in, same_places, says, says_any};

/// A clause of fewer words is no sentence of a letter.
const FEWEST_WORDS: usize = 5;

/// The sentence without its clause of an organisation: the main clause before "…, and the organisation fears that …", or what
/// "…, who were taken away" says of those for whom it fears, or what it learned. None: no rule leaves a whole sentence.
pub fn without_organisation(sentence: &str, words: &Words) -> Option<String> {
    let whole = without_knowing(sentence, words)
        .or_else(|| before_its_clause(sentence, words))
        .or_else(|| of_whom_it_speaks(sentence, words))
        .or_else(|| as_the_writer_learned(sentence, words))
        .or_else(|| as_the_writer_was_told(sentence, words))?;
    let is_whole = whole.split_whitespace().count() >= FEWEST_WORDS && is_closed(&whole);
    (is_whole && organisation_in(&whole).is_none()).then_some(whole)
}

/// Whether every quotation and bracket of a text that opens is closed in it.
pub fn is_closed(text: &str) -> bool {
    let count = |marks: &[char]| text.chars().filter(|letter| marks.contains(letter)).count();
    count(&['“', '„']) <= count(&['”', '“'])
        && count(&['”']) <= count(&['“'])
        && count(&['"']) % 2 == 0
        && count(&['«']) == count(&['»'])
        && count(&['(']) == count(&[')'])
}

/// "four others, whose names are not known to the organisation, were taken" is "four others, whose names are not known, were taken".
fn without_knowing(sentence: &str, words: &Words) -> Option<String> {
    let organisation = organisation_in(sentence)?.to_lowercase();
    let lower = same_places(sentence)?;
    words.known_to.iter().find_map(|[known, to]| {
        let phrase = format!("{known}{to}{organisation}");
        let at = lower.find(&phrase)?;
        let (kept, behind) = (sentence.get(..at + known.len())?, sentence.get(at + phrase.len()..)?);
        Some(format!("{kept}{behind}"))
    })
}

/// "The organisation has been informed by reliable sources about the torture of Mira Tolan" is "I have learned of reports of the
/// torture of Mira Tolan".
fn as_the_writer_was_told(sentence: &str, words: &Words) -> Option<String> {
    let lower = same_places(sentence)?;
    let organisation = organisation_in(sentence)?.to_lowercase();
    let begins =
        lower.starts_with(&organisation) || words.definite.iter().any(|the| lower.starts_with(&format!("{the} ")));
    let (at, informed) = words.informed.iter().find_map(|phrase| Some((lower.find(phrase.as_str())?, phrase)))?;
    let behind = at + informed.len();
    let told = words
        .informed_of
        .iter()
        .filter_map(|[of, becomes]| Some((lower.get(behind..)?.find(of.as_str())?, of, becomes)));
    let (of, phrase, becomes) = told.min_by_key(|(at, ..)| *at).filter(|_| begins)?;
    Some(format!("{becomes}{}", sentence.get(behind + of + phrase.len()..)?))
}

/// "He is held in secret, and the organisation fears that he is at risk" is "He is held in secret".
fn before_its_clause(sentence: &str, words: &Words) -> Option<String> {
    let lower = same_places(sentence)?;
    let organisation = organisation_in(sentence)?.to_lowercase();
    let at = lower.find(&organisation)?;
    let speaks =
        begins_with_one(lower.get(at + organisation.len()..)?.trim_start(), &words.organisation_speaks).is_some();
    let before = lower.get(..at)?;
    let joint = words.joints.iter().filter(|joint| before.ends_with(joint.as_str())).max_by_key(|joint| joint.len())?;
    let clause = sentence.get(..at - joint.len())?.trim_end_matches([',', ';', ' ', '–', '—']);
    let end = sentence.chars().rev().find(|letter| words.sentence_ends.contains(letter))?;
    // "Although he was let go, and …": what it depends on may be what is left out.
    let depends = begins_with_one(&lower, &words.depending).is_some() && !clause.contains(',');
    (speaks && !depends).then(|| format!("{clause}{end}"))
}

/// "The organisation fears for the safety of two men who were taken away" is "Two men were taken away".
fn of_whom_it_speaks(sentence: &str, words: &Words) -> Option<String> {
    let lower = same_places(sentence)?;
    let organisation = organisation_in(sentence)?.to_lowercase();
    if !lower.starts_with(&organisation) {
        return None;
    }
    let (at, concern) = words.concern_for.iter().find_map(|phrase| Some((lower.find(phrase.as_str())?, phrase)))?;
    let begin = at + concern.len();
    let behind = lower.get(begin..)?;
    let (who, relative) =
        words.relatives.iter().filter_map(|phrase| Some((behind.find(phrase.as_str())?, phrase))).min()?;
    let rest = behind.get(who + relative.len()..)?;
    let verb = begins_with_one(rest, &words.relative_verbs)?;
    // "…, one of whom was …, were taken" and the like are more than a rule can tell.
    let people = with_joined(sentence.get(begin..begin + who)?, words);
    let people = whose_concern(&people, words)?;
    let said = of_each(sentence.get(begin + who + relative.len()..)?, words)?;
    let simple =
        !verb.is_empty() && !people.contains('(') && is_closed(people) && !says_any(&folded(people), &words.depending);
    let comma = if is_apposed(people, words) { "," } else { "" };
    simple.then(|| format!("{}{comma} {said}", capitalised(people)))
}

/// "the two weavers and of six others" is "the two weavers and six others".
fn with_joined(people: &str, words: &Words) -> String {
    let without_comma = |text: &'_ str| text.trim_start_matches(',').to_owned();
    words
        .concern_goes_on
        .iter()
        .filter(|[phrase, _]| phrase.starts_with(','))
        .fold(people.to_owned(), |people, [phrase, joint]| {
            people.replace(&without_comma(phrase), &without_comma(joint))
        })
}

/// What is said of those for whom it fears: "was beaten, and her son has been threatened" of "was beaten, and for her son, who has
/// been threatened". Others of whom nothing is said are left out.
fn of_each<'t>(said: &'t str, words: &Words) -> Option<Cow<'t, str>> {
    let lower = same_places(said)?;
    let found = words.concern_goes_on.iter().filter_map(|[phrase, joint]| Some((lower.find(phrase)?, phrase, joint)));
    let Some((at, phrase, joint)) = found.min() else { return Some(Cow::Borrowed(said)) };
    let first = said.get(..at)?;
    let begin = at + phrase.len();
    let behind = lower.get(begin..)?;
    let relative =
        words.relatives.iter().filter_map(|relative| Some((behind.find(relative.as_str())?, relative))).min();
    if let Some((who, relative)) = relative {
        let of_them = begin + who + relative.len();
        if begins_with_one(lower.get(of_them..)?, &words.relative_verbs).is_some() {
            let others = said.get(begin..begin + who)?;
            return Some(Cow::Owned(format!("{first}{joint}{others} {}", said.get(of_them..)?)));
        }
    }
    let end = said.chars().rev().find(|letter| words.sentence_ends.contains(letter))?;
    Some(Cow::Owned(format!("{first}{end}")))
}

/// Whether what a name is explained by is still open: "Mira Tolan, a weaver", not "Mira Tolan, Olo Brandt and others".
fn is_apposed(people: &str, words: &Words) -> bool {
    let Some((_, last)) = people.rsplit_once(", ") else { return false };
    !words.joins.iter().any(|join| says(&last.to_lowercase(), join))
}

/// "The organisation has learned that she was tried" is "I have learned that she was tried".
fn as_the_writer_learned(sentence: &str, words: &Words) -> Option<String> {
    let lower = same_places(sentence)?;
    let organisation = organisation_in(sentence)?.to_lowercase();
    let behind = lower.strip_prefix(organisation.as_str())?.trim_start();
    let (learned, becomes) = words
        .learned
        .iter()
        .find_map(|[learned, becomes]| behind.starts_with(learned.as_str()).then_some((learned, becomes)))?;
    let begin = sentence.len() - behind.len() + learned.len();
    // "… that she was tried, and calls for her release": what it does besides is its own.
    let said = lower.get(begin..)?;
    let own =
        words.joints.iter().flat_map(|joint| said.match_indices(joint.as_str()).map(|(at, joint)| (at, joint.len())));
    let own = own.filter(|(at, joint)| {
        let behind = said.get(at + joint..).unwrap_or_default();
        begins_with_one(behind, &words.organisation_speaks).is_some()
    });
    match own.map(|(at, _)| at).min() {
        Some(at) => {
            let end = sentence.chars().rev().find(|letter| words.sentence_ends.contains(letter))?;
            Some(format!("{becomes}{}{end}", sentence.get(begin..begin + at)?))
        }
        None => Some(format!("{becomes}{}", sentence.get(begin..)?)),
    }
}

/// Those for whom it fears, without what of theirs: "Mira Tolan" of "the failing health of Mira Tolan". None: "reports that
/// …" and the like are nobody.
fn whose_concern<'t>(people: &'t str, words: &Words) -> Option<&'t str> {
    let Some((of, whose)) = people.split_once(" of ") else { return Some(people) };
    let concern = of.rsplit(' ').next().unwrap_or_default().to_lowercase();
    if words.concerns.contains(&concern) {
        // "the safety and health of": both are theirs.
        return Some(whose);
    }
    // "two of the weavers", "the members of the union": they are many, and the verb was theirs; "reports of …" are nobody.
    // "Mira Tolan and Olo Brandt, two weavers of the town": its "of" is in what is said of them.
    if of.contains(", ") {
        return Some(people);
    }
    let is_many = of.split(' ').next_back().is_some_and(|last| last.ends_with('s')) == of.contains(' ');
    is_many.then_some(people)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check(tag: &str, sentence: &str, left: Option<&str>) {
        let phrases = phrases::for_language(&LanguageTag::new(tag)).expect("a language that letters are written in");
        assert_eq!(without_organisation(sentence, &phrases.words).as_deref(), left, "{sentence}");
    }

    #[test]
    fn the_main_clause_before_it_stays() {
        let left = Some("Mira Tolan is held in secret at the fort.");
        check(
            "en",
            "Mira Tolan is held in secret at the fort, and Amnesty International fears that she is beaten.",
            left,
        );
        check("en", "Mira Tolan is held in secret at the fort and Amnesty International is concerned for her.", left);
        check("en", "The guards told her uncle and Amnesty International that she had left.", None);
        let depends =
            "Although Mira Tolan was let go from the fort and Amnesty International is concerned, nobody was charged.";
        check("en", depends, None);
        check("en", "Her lawyers, two of her sisters and Amnesty International now believe her.", None);
        check("en", "They said “go, and Amnesty International fears you”.", None);
        check("en", "Amnesty International considers her a prisoner of conscience.", None);
    }

    #[test]
    fn what_is_said_of_those_for_whom_it_fears_stays() {
        let left = Some("The two weavers named above were taken from a bus on 3 May.");
        check(
            "en",
            "Amnesty International fears for the safety of the two weavers named above, who were taken from a bus on 3 May.",
            left,
        );
        check(
            "en",
            "Amnesty International is concerned for the two weavers named above who were taken from a bus on 3 May.",
            left,
        );
        check("en", "Amnesty International fears for the two weavers, whose house was burned.", None);
        let health = "Amnesty International is gravely concerned about the failing health of Mira Tolan, who is held at the fort.";
        check("en", health, Some("Mira Tolan is held at the fort."));
        let joined = "Amnesty International is concerned for the safety of the two weavers named above and of at least six others, whose names are not known, who were taken from a bus.";
        check(
            "en",
            joined,
            Some(
                "The two weavers named above and at least six others, whose names are not known, were taken from a bus.",
            ),
        );
        let reports =
            "Amnesty International is concerned about reports of beatings of prisoners who were moved to the fort.";
        check("en", reports, None);
        let others = "Amnesty International is concerned for the safety of Mira Tolan, a weaver who was beaten by guards on 3 May, and of her son, who has been threatened.";
        check(
            "en",
            others,
            Some("Mira Tolan, a weaver, was beaten by guards on 3 May, and her son has been threatened."),
        );
        let apposed = "Amnesty International is concerned for the safety of Mira Tolan and Olo Brandt, the priest of Arland, who have received threats.";
        check("en", apposed, Some("Mira Tolan and Olo Brandt, the priest of Arland, have received threats."));
        let fact = "Amnesty International is concerned about the fact that Mira Tolan, who was ill, got no doctor.";
        check("en", fact, None);
    }

    #[test]
    fn what_it_was_told_the_writer_has_learned() {
        let told = "The International Secretariat of OMCT has been informed by a reliable source, a member of its network, of the torture of Mr. Olo Brandt, a weaver.";
        check("en", told, Some("I have learned of reports of the torture of Mr. Olo Brandt, a weaver."));
        let known = "Three men, and four others whose names are not known to Amnesty International, were arrested.";
        check("en", known, Some("Three men, and four others whose names are not known, were arrested."));
        let quoted = "Amnesty International is concerned for the safety of three members of the staff of \"The Lantern\" and of a visitor, who were taken away by men.";
        check(
            "en",
            quoted,
            Some("Three members of the staff of \"The Lantern\" and a visitor were taken away by men."),
        );
    }

    #[test]
    fn what_it_learned_the_writer_has_learned() {
        let left = Some("I have learned that Mira Tolan was tried in secret.");
        check("en", "Amnesty International has learned that Mira Tolan was tried in secret.", left);
        let feared = Some("It is feared that Mira Tolan was tried in secret.");
        check("en", "Amnesty International fears that Mira Tolan was tried in secret.", feared);
        let also = "Amnesty International fears that Mira Tolan was tried in secret, and calls for her release.";
        check("en", also, feared);
        check("en", "Amnesty International considers that Mira Tolan was tried in secret.", None);
        let left = Some("Ich habe erfahren, dass Mira Tolan verurteilt wurde.");
        check("de", "Amnesty International hat erfahren, dass Mira Tolan verurteilt wurde.", left);
    }

    #[test]
    fn other_languages_leave_out_the_clause_too() {
        let left = Some("Mira Tolan wird an einem geheimen Ort festgehalten.");
        check(
            "de",
            "Mira Tolan wird an einem geheimen Ort festgehalten, und Amnesty International befürchtet Folter.",
            left,
        );
        let left = Some("Mira Tolan está recluida en un lugar secreto.");
        check(
            "es",
            "Mira Tolan está recluida en un lugar secreto, y Amnistía Internacional teme que sea torturada.",
            left,
        );
    }
}
