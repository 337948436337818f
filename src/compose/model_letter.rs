//! The letter that newer sheets bring with them, taken apart.

use crate::data::phrases::{Phrases, Salutations, Words};

use super::text::{begins_with_one, capitalised, length_in_words, sentences, uncapitalised};

/// A closing is not longer, nor is a salutation.
const LONGEST_FORMULA: usize = 8;

/// What a letter takes of the sheet's own.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sample {
    pub paragraphs: Vec<String>,
    /// Sentences with a blank that the sheet's reader was to fill in, and what they say of who writes: no letter has them.
    pub left_out: Vec<String>,
}

/// The paragraphs of the sheet's model letter, the salutation first where it has one.
pub fn paragraphs(model: &str, forms: &Salutations) -> Vec<String> {
    // A salutation may stand in the line above the text, or before it on the same line.
    let parted = model.trim_start().split_once('\n').filter(|(first, _)| is_salutation(first.trim(), &forms.begins));
    let parted = parted.or_else(|| salutation_before(model.trim_start(), forms));
    let (salutation, rest) = parted.map_or(("", model), |(first, rest)| (first, rest));
    let joined = |paragraph: &str| paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = rest.split("\n\n").map(joined).enumerate();
    // A sheet in small letters begins its sentence so; some languages always do behind a salutation.
    let begins = |at: usize| at == 0 && !salutation.is_empty() && !forms.lower_case_follows;
    let rest = rest.map(|(at, text)| if begins(at) { capitalised(&text) } else { text });
    [joined(salutation)].into_iter().chain(rest).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// "dear minister, i am worried about …": the salutation of a letter that stands on one line, and the rest.
fn salutation_before<'m>(model: &'m str, forms: &Salutations) -> Option<(&'m str, &'m str)> {
    let line = model.split_once("\n\n").map_or(model, |(line, _)| line);
    let end = line.find([',', ':', '!'])? + 1;
    let (salutation, rest) = model.split_at_checked(end)?;
    let lower = salutation.to_lowercase();
    let begin = forms.begins.iter().find(|begin| lower.starts_with(begin.as_str()))?;
    // "Your country, which …" begins a sentence, "Your Majesty," is a salutation that the tables have.
    let bare = lower.trim_end_matches([',', ':', '!']);
    let known = forms.offices.iter().flat_map(|office| [&office.male, &office.female, &office.unknown]);
    let mut known = known.chain([&forms.excellency, &forms.neutral]);
    let is_sure = !begin.ends_with(' ') || known.any(|form| form.to_lowercase() == bare);
    (is_sure && is_salutation(salutation, &forms.begins) && !rest.trim().is_empty()).then_some((salutation, rest))
}

/// What a letter says of the sheet's own: without its salutation and its closing, which the letter has already, and without what
/// another writer would have to fill in.
pub fn sample(model: &str, phrases: &Phrases) -> Sample {
    let words = &phrases.words;
    let mut paragraphs = paragraphs(model, &phrases.salutation);
    if paragraphs.first().is_some_and(|first| is_salutation(first, &phrases.salutation.begins)) {
        paragraphs.remove(0);
    }
    // The closing is a whole sentence, or stands alone, or with a line for the name.
    let is_line = |last: &str| length_in_words(last) <= LONGEST_FORMULA && !last.ends_with(['.', '?', '!', '。']);
    let is_one = |last: &str| sentences(last, words).len() == 1;
    while paragraphs.last().is_some_and(|last| begins_closing(last, words) || is_line(last) && is_one(last)) {
        paragraphs.pop();
    }
    let mut sample = Sample::default();
    let last = paragraphs.len().saturating_sub(1);
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let mut said = sentences(paragraph, words);
        while at == last && said.last().is_some_and(|end| is_closing(end, words)) {
            said.pop();
        }
        let is_anothers = |sentence: &&str| {
            has_blank(sentence, words) || begins_with_one(&sentence.to_lowercase(), &words.introductions).is_some()
        };
        let (anothers, said): (Vec<&str>, Vec<&str>) = said.into_iter().partition(is_anothers);
        sample.left_out.extend(anothers.into_iter().map(str::to_owned));
        let said: Vec<String> =
            said.into_iter().map(|sentence| without_role(sentence, words, &mut sample.left_out)).collect();
        let said: Vec<String> = said.into_iter().map(|sentence| with_items_inside(sentence, phrases)).collect();
        if !said.is_empty() {
            sample.paragraphs.push(with_form_lines(&said.join(&phrases.lists.sentence_space), words));
        }
    }
    sample
}

fn begins_closing(text: &str, words: &Words) -> bool {
    let lower = text.to_lowercase();
    words.closings.iter().any(|begin| lower.starts_with(begin.as_str()))
}

/// "Yours sincerely", "sincerely, jo dee": a closing behind the last sentence; also as the text of a demand.
pub fn is_closing(text: &str, words: &Words) -> bool {
    let lower = text.to_lowercase();
    let closes = |begin: &String| {
        let behind = lower.strip_prefix(begin.as_str())?;
        // "with respect to the law" goes on.
        Some(
            begin.ends_with(' ')
                || behind.is_empty()
                || behind.starts_with([',', '.', ' ']) && !behind.trim_start().starts_with(char::is_alphabetic),
        )
    };
    length_in_words(text) <= LONGEST_FORMULA && words.closings.iter().any(|begin| closes(begin).unwrap_or_default())
}

/// Whether a text has a blank to fill in, "______", or a bracket that says with what: "[your name]".
pub fn has_blank(text: &str, words: &Words) -> bool {
    const SHORTEST_LINE: &str = "___";
    /// "[t]he" is another's sentence, fitted in.
    const SHORTEST_SLOT: usize = 3;
    let lower = text.to_lowercase();
    let is_slot = |open: char, close: char, any: bool| {
        lower.split(open).skip(1).filter_map(|rest| rest.split_once(close)).any(|(inside, _)| {
            let is_named = words.slots.iter().any(|slot| inside.starts_with(slot.as_str()));
            is_named || any && inside.chars().filter(|letter| letter.is_alphabetic()).count() >= SHORTEST_SLOT
        })
    };
    text.contains(SHORTEST_LINE) || is_slot('[', ']', true) || is_slot('(', ')', false) || is_slot('<', '>', false)
}

/// "As a taxpayer of Arland, I am worried" is "I am worried": whoever writes may be none.
fn without_role(sentence: &str, words: &Words, left_out: &mut Vec<String>) -> String {
    let lower = sentence.to_lowercase();
    let said = words.roles.iter().find_map(|[begin, writer]| {
        let is_role =
            lower.starts_with(begin.as_str()) && !words.no_roles.iter().any(|other| lower.starts_with(other.as_str()));
        let at = lower.find(writer.as_str()).filter(|_| is_role && lower.len() == sentence.len())?;
        let said = sentence.get(at..)?.trim_start_matches([',', ' ']);
        Some((sentence.get(..at)?, said))
    });
    let Some((role, said)) = said else { return sentence.to_owned() };
    left_out.push(role.to_owned());
    capitalised(said)
}

/// "I ask you to: Free her; Close the jail." that lost the lines of its list is a sentence, and has no capitals inside.
fn with_items_inside(sentence: String, phrases: &Phrases) -> String {
    let begins_list = |(at, _): &(usize, &str)| {
        let lead = sentence.get(..*at).unwrap_or_default();
        let last = lead.rsplit(' ').next().unwrap_or_default();
        phrases.words.leads_to_verbs.iter().any(|verb| verb == last)
    };
    let list = sentence.match_indices(": ").find(begins_list).map(|(at, colon)| at + colon.len());
    let Some((lead, list)) = list.and_then(|at| sentence.split_at_checked(at)) else { return sentence };
    let items: Vec<String> = list.split("; ").map(|item| with_verb_small(item, phrases)).collect();
    format!("{lead}{}", items.join("; "))
}

/// An item of such a list as it follows a semicolon. A name keeps its capital: a first word that is no verb which is known, and has
/// another capital behind it.
fn with_verb_small(item: &str, phrases: &Phrases) -> String {
    let mut words = item.split(' ');
    let (first, next) = (words.next().unwrap_or_default().to_lowercase(), words.next().unwrap_or_default());
    let is_verb = phrases.grammar.forms.iter().any(|form| form.first_words.contains(&first));
    if is_verb || !next.starts_with(char::is_uppercase) { uncapitalised(item, &[]) } else { item.to_owned() }
}

/// "Name of the victim: … Date of incident: …" that lost its lines has them again.
fn with_form_lines(paragraph: &str, words: &Words) -> String {
    const FEWEST: usize = 2;
    let lower = paragraph.to_lowercase();
    if lower.len() != paragraph.len() {
        return paragraph.to_owned();
    }
    let mut starts: Vec<usize> = words
        .form_labels
        .iter()
        .flat_map(|label| lower.match_indices(label.as_str()).map(|(at, _)| (at, at + label.len())))
        .filter(|(at, end)| {
            let before = paragraph.get(..*at).unwrap_or_default();
            let is_label = paragraph.get(*end..).is_some_and(|behind| behind.starts_with(':'));
            is_label && (before.is_empty() || before.ends_with(' '))
        })
        .map(|(at, _)| at)
        .collect();
    starts.sort_unstable();
    // "Names of the victims" holds "victims", which is a label as well.
    let is_inside = |at: usize| {
        starts
            .iter()
            .any(|other| *other < at && paragraph.get(*other..at).is_some_and(|between| !between.contains(':')))
    };
    let starts: Vec<usize> = starts.iter().copied().filter(|at| !is_inside(*at)).collect();
    if starts.len() < FEWEST {
        return paragraph.to_owned();
    }
    let mut lines: Vec<&str> = Vec::new();
    let mut from = 0;
    for at in starts.into_iter().chain([paragraph.len()]) {
        lines.extend(paragraph.get(from..at).map(str::trim).filter(|line| !line.is_empty()));
        from = at;
    }
    lines.join("\n")
}

/// Whether the first paragraph of a model letter is its salutation: "Dear Commissioner", with or without a comma.
pub fn is_salutation(first: &str, begins: &[String]) -> bool {
    let lower = first.to_lowercase();
    let greets = || begins.iter().any(|begin| lower.starts_with(begin.as_str())) && !first.ends_with(['.', '?', ';']);
    length_in_words(first) <= LONGEST_FORMULA && (first.ends_with([',', ':', '!', '：', '،']) || greets())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> &'static Phrases {
        let english = crate::data::phrases::for_language(&crate::model::LanguageTag::ENGLISH);
        english.expect("English is bundled")
    }

    fn check(model: &str, expected: &[&str]) {
        assert_eq!(sample(model, english()).paragraphs, expected, "{model}");
    }

    #[test]
    fn a_salutation_needs_no_comma() {
        let forms = &english().salutation;
        for model in ["Dear Minister\n\nI write.", "Dear Minister,\nI write.", "Dear Minister\nI write."] {
            let found = paragraphs(model, forms);
            assert_eq!(found.get(1).map(String::as_str), Some("I write."), "{model:?}");
            assert!(found.first().is_some_and(|first| is_salutation(first, &forms.begins)), "{model:?}");
        }
        assert!(!is_salutation("Your country has signed it.", &forms.begins));
        assert_eq!(paragraphs("I write\nto you.", forms), ["I write to you."]);
    }

    #[test]
    fn a_letter_on_one_line_gives_up_its_salutation_and_its_closing() {
        check("Dear minister, please let her go. Sincerely,", &["Please let her go."]);
        check("Your Majesty: I ask you to let her go. Yours sincerely", &["I ask you to let her go."]);
        check("Dear Ms. Rao, I ask you to let her go.", &["I ask you to let her go."]);
        check("Your country, which I love, holds her.", &["Your country, which I love, holds her."]);
        check("Let her go, please. With respect to the law.", &["Let her go, please. With respect to the law."]);
        check("Dear ______,\n\nLet her go.\n\nYours sincerely,", &["Let her go."]);
    }

    #[test]
    fn what_another_writer_would_fill_in_is_left_out() {
        let told = sample("My name is ______ and I live in Arland. Let her go. Yours, [NAME]", english());
        assert_eq!(told.paragraphs, ["Let her go."]);
        assert_eq!(told.left_out, ["My name is ______ and I live in Arland.", "Yours, [NAME]"]);
        check("As an Arlandic taxpayer who pays for it, I am worried.", &["I am worried."]);
        check(
            "I live in Arland. I live for her. I ask you to let her go.",
            &["I live for her. I ask you to let her go."],
        );
        check("As a result, I am worried.", &["As a result, I am worried."]);
        check("She wrote that “[t]he cell” was cold.", &["She wrote that “[t]he cell” was cold."]);
    }

    #[test]
    fn a_list_that_lost_its_lines_is_a_sentence() {
        check(
            "I call on you to: Have the order withdrawn; Free Jo Dee; Open an inquiry. Jo Dee is ill.",
            &["I call on you to: have the order withdrawn; free Jo Dee; open an inquiry. Jo Dee is ill."],
        );
        check(
            "I ask you to: Free her; and Jo Dee must see her.",
            &["I ask you to: free her; and Jo Dee must see her."],
        );
        check("She told me this: Let me go.", &["She told me this: Let me go."]);
    }

    #[test]
    fn lines_of_a_form_stay_lines() {
        check(
            "ARLAND: Two shot Names of the victims: Jo Dee and Mo Fee Date of incident: 3 May Alleged perpetrators: unknown men",
            &[
                "ARLAND: Two shot\nNames of the victims: Jo Dee and Mo Fee\nDate of incident: 3 May\nAlleged perpetrators: unknown men",
            ],
        );
        check("There were two victims: Jo Dee and Mo Fee.", &["There were two victims: Jo Dee and Mo Fee."]);
    }
}
