//! How a letter opens: the translator's words, the sheet's, else what the office asks for.

use crate::data::phrases::{self, Office, OfficeClass, Phrases};
use crate::model::{Gender, Head, LanguageTag, LetterKind, Origin};
use crate::notice::Notice;

use super::capitals;
use super::content::Content;
use super::model_letter;
use super::request::Recipient;
use super::templates::fill;
use super::text::{capitalised, says, stems};

/// The words that a letter opens with.
#[derive(Debug, Clone, PartialEq)]
pub struct Salutation {
    /// With the punctuation that follows it.
    pub text: String,
    pub origin: Origin,
    /// `salutation-proposed`, `salutation-neutral`.
    pub notice: Option<Notice>,
}

/// Whom the letter goes to, in the letter's language; empty where that language's words are unknown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Addressed<'a> {
    pub name: &'a str,
    pub office: &'a str,
}

impl<'a> Addressed<'a> {
    pub fn of(recipient: &'a Recipient, content: &Content<'a>) -> Self {
        match content.translation {
            None => Self { name: recipient.name.trim(), office: recipient.office.trim() },
            Some(text) => {
                let known = |map: &'a std::collections::BTreeMap<String, String>| {
                    map.get(&recipient.id).map_or("", |text| text.trim())
                };
                let name = known(&text.names);
                let latin = content.language.is_written_in_latin();
                // A name in Latin letters is a name in every language that is written in them.
                let name = if name.is_empty() && latin { recipient.name.trim() } else { name };
                Self { name, office: known(&text.offices) }
            }
        }
    }
}

const ENDS: [char; 8] = [',', ':', '!', '.', '，', '：', '！', '،'];

/// The salutation without the punctuation that ends it.
pub fn without_end(text: &str) -> &str {
    text.trim().trim_end_matches(ENDS).trim_end()
}

/// The salutation for a recipient: in a translation the translated one, else the sheet's, else one by office.
pub fn salutation(recipient: &Recipient, content: &Content<'_>, sheet: &LanguageTag) -> Salutation {
    let with_end = |text: &str| format!("{}{}", without_end(text), content.salutation_end());
    let translated = content.translation.and_then(|text| text.salutations.get(&recipient.id));
    if let Some(text) = translated.map(|text| text.trim()).filter(|text| !text.is_empty()) {
        let text = if text.ends_with(ENDS) { text.to_owned() } else { with_end(text) };
        return Salutation { text, origin: Origin::Sheet, notice: None };
    }
    let own = Some(recipient.salutation.trim()).filter(|own| !model_letter::has_blank(own, &content.phrases.words));
    let own = of_two(own.unwrap_or_default(), content.phrases);
    if content.translation.is_none() && !own.is_empty() {
        let origin = if recipient.kind == LetterKind::Mission { Origin::Own } else { Origin::Sheet };
        return Salutation { text: with_end(&capitalised(own)), origin, notice: None };
    }
    let forms = &content.phrases.salutation;
    if recipient.kind == LetterKind::Appeal
        && let Some(model) = model_letter::paragraphs(&content.model_letter, forms)
            .first()
            .filter(|first| is_for(first, recipient, content, sheet))
    {
        // On a sheet in small letters the office has none.
        let model = if content.capitals_restored { in_capitals(model) } else { capitalised(model) };
        return Salutation { text: with_end(&model), origin: Origin::Sheet, notice: None };
    }
    let of_gender = match recipient.gender {
        Some(Gender::Male) => forms.neutral_male.as_str(),
        Some(Gender::Female) => forms.neutral_female.as_str(),
        Some(Gender::Other) | None => "",
    };
    let neutral = if of_gender.is_empty() { forms.neutral.as_str() } else { of_gender };
    let text = proposed(recipient, content, sheet).unwrap_or_default();
    let is_neutral = text.is_empty() || text == forms.neutral;
    let text = if is_neutral { neutral.to_owned() } else { text };
    if text.is_empty() {
        // A language without phrases has no salutation to propose; the check names it.
        return Salutation { text, origin: Origin::Sheet, notice: None };
    }
    let blank = recipient.mission.as_ref().is_some_and(|mission| mission.blank);
    let notice = match is_neutral {
        _ if blank => None,
        true => Some(Notice::info("salutation-neutral")),
        false => Some(Notice::info("salutation-proposed")),
    };
    let notice = notice.map(|notice| notice.about(text.clone()).with("office", &recipient.office));
    Salutation { text: with_end(&text), origin: Origin::Phrase { alternative: 0, of: 1 }, notice }
}

/// "Dear Minister" of "Dear minister".
fn in_capitals(salutation: &str) -> String {
    capitals::of_lines(&salutation.to_lowercase())
}

/// Whether the first paragraph of the sheet's own letter is a salutation that suits a recipient: "Dear Commissioner" is
/// for no Director of Public Prosecutions.
fn is_for(first: &str, recipient: &Recipient, content: &Content<'_>, sheet: &LanguageTag) -> bool {
    let suits = |spoken_to: OfficeClass| {
        !is_below(recipient, content.phrases) && class_of(recipient, sheet).is_none_or(|class| class == spoken_to)
    };
    model_letter::is_salutation(first, &content.phrases.salutation.begins)
        && !model_letter::has_blank(first, &content.phrases.words)
        && class_by_words(first, content.phrases).is_none_or(suits)
}

/// Whether the sheet's own letter greets an office that another of those who get an appeal holds, and speaks of this one: "Dear
/// Governor, … the Board" is no letter to a board.
pub fn is_for_another(
    recipient: &Recipient,
    appeals: &[&Recipient],
    content: &Content<'_>,
    sheet: &LanguageTag,
) -> bool {
    let forms = &content.phrases.salutation;
    let paragraphs = model_letter::paragraphs(&content.model_letter, forms);
    let Some(first) = paragraphs.first().filter(|first| model_letter::is_salutation(first, &forms.begins)) else {
        return false;
    };
    let Some(greeted) = class_by_words(first, content.phrases) else { return false };
    let said = without_end(first).to_lowercase();
    let is_greeted =
        |one: &Recipient| class_of(one, sheet) == Some(greeted) || without_end(&one.salutation).to_lowercase() == said;
    let own = class_of(recipient, sheet);
    let speaks_of = || paragraphs.iter().skip(1).any(|paragraph| speaks_of(paragraph, recipient, own, content));
    !is_greeted(recipient) && appeals.iter().any(|one| is_greeted(one)) && speaks_of()
}

/// Whether a text speaks of a recipient by a word of the office, or of what stands first on the envelope: "the Board"; or by another
/// name of the same office, "the Attorney General" to the Fiscal General.
fn speaks_of(text: &str, recipient: &Recipient, own: Option<OfficeClass>, content: &Content<'_>) -> bool {
    let article = content.phrases.words.definite.iter().map(|article| format!("{article} "));
    let lower = text.to_lowercase();
    let is_prosecutor = own == Some(OfficeClass::Prosecutor) && lower.len() == text.len();
    let names_office = |article: String| {
        lower.match_indices(article.as_str()).any(|(at, _)| {
            let behind = text.get(at + article.len()..).unwrap_or_default();
            // The words with a capital behind the article.
            let named = behind.split(' ').take_while(|word| word.starts_with(char::is_uppercase));
            class_by_words(&named.collect::<Vec<_>>().join(" "), content.phrases) == own
        })
    };
    if is_prosecutor && article.into_iter().any(names_office) {
        return true;
    }

    let words = &content.phrases.words;
    let first = recipient.lines.first().map_or("", String::as_str);
    let called = stems(if recipient.office.is_empty() { first } else { &recipient.office }, words);
    let mut is_behind_article = false;
    text.split_whitespace().any(|word| {
        let own = stems(word, words);
        let is_named = is_behind_article && word.starts_with(char::is_uppercase) && !own.is_empty();
        is_behind_article = words.definite.contains(&word.to_lowercase());
        is_named && own.is_subset(&called)
    })
}

fn proposed(recipient: &Recipient, content: &Content<'_>, sheet: &LanguageTag) -> Option<String> {
    let forms = &content.phrases.salutation;
    if let Some(mission) = &recipient.mission {
        let class = match mission.head {
            Head::Ambassador => OfficeClass::Ambassador,
            Head::HighCommissioner => OfficeClass::HighCommissioner,
            Head::Charge => OfficeClass::Charge,
            Head::Consul => OfficeClass::Consul,
            Head::Unknown if recipient.lines.first().is_some_and(|line| is_excellency(line)) => {
                if !forms.excellency.is_empty() {
                    return Some(forms.excellency.clone());
                }
                OfficeClass::Ambassador
            }
            Head::Unknown => return None,
        };
        return by_gender(of_class(class, content.phrases)?, recipient.gender);
    }
    if !forms.excellency.is_empty() && is_excellency(&recipient.address_as) {
        return Some(forms.excellency.clone());
    }
    if phrases::for_language(sheet).is_some_and(|sheet| is_below(recipient, sheet) || is_house(recipient, sheet)) {
        return None;
    }
    let addressed = Addressed::of(recipient, content);
    if !addressed.office.is_empty() {
        // The office's own words, where the language opens a letter with them: 尊敬的周强院长
        let template = match (forms.by_name_and_office.as_str(), forms.by_office.as_str()) {
            (both, _) if !both.is_empty() && !addressed.name.is_empty() => both,
            (_, office) => office,
        };
        if !template.is_empty() {
            return Some(fill(template, &[("name", addressed.name), ("office", addressed.office)]));
        }
        if let Some(office) = office_by_words(addressed.office, content.phrases) {
            return by_gender(office, recipient.gender);
        }
    }
    // The office is known in the sheet's language only: what kind it is holds in every language.
    let class = class_of(recipient, sheet)?;
    by_gender(of_class(class, content.phrases)?, recipient.gender)
}

/// Of two salutations with a stroke between them, "Dear Minister / Sehr geehrter Herr Minister", the one in the letter's
/// language; both where that cannot be told.
fn of_two<'a>(text: &'a str, own: &Phrases) -> &'a str {
    let longest = |phrases: &Phrases, lower: &str| {
        let begins = phrases.salutation.begins.iter().filter(|begin| lower.starts_with(begin.as_str()));
        begins.map(String::len).max().unwrap_or_default()
    };
    // "Madame la Ministre" begins with "Madam" as well: the language that knows more of it has it.
    let is_own = |part: &&str| {
        let lower = part.to_lowercase();
        let known = longest(own, &lower);
        let others = || phrases::all().iter().filter(|phrases| phrases.language != own.language);
        known > 0 && others().all(|phrases| longest(phrases, &lower) <= known)
    };
    let mut parts = text.split('/').map(str::trim).filter(is_own);
    match (parts.next(), parts.next()) {
        (Some(one), None) => one,
        _ => text,
    }
}

/// The office that a salutation in the letter's language names: "President" of "Dear President".
pub fn office_spoken_to<'a>(recipient: &'a Recipient, phrases: &Phrases) -> Option<&'a str> {
    let said = without_end(of_two(recipient.salutation.trim(), phrases));
    let lower = said.to_lowercase();
    let begins = &phrases.enclosure.salutation_before_office;
    let begin = begins.iter().find(|begin| lower.starts_with(begin.as_str()))?;
    let office = said.get(begin.len()..)?.trim();
    // "Dear President Tolan" names more than the office.
    (office_by_words(office, phrases)?.words.contains(&office.to_lowercase())).then_some(office)
}

/// Whether an office is written in another language than the letter, as far as the tables tell.
pub fn is_foreign(office: &str, own: &Phrases) -> bool {
    let lower = office.to_lowercase();
    let has_small = |phrases: &Phrases| {
        lower
            .split(|letter: char| !letter.is_alphabetic())
            .any(|word| phrases.words.small.iter().any(|small| small == word))
    };
    if own.words.small.is_empty() || has_small(own) {
        return false;
    }
    let others = phrases::all().iter().filter(|phrases| phrases.language != own.language);
    let known = office_by_words(office, own).is_some();
    others.into_iter().any(|phrases| has_small(phrases) || !known && office_by_words(office, phrases).is_some())
}

/// Whether a form of address is that of an excellency, in the languages whose sheets are read.
fn is_excellency(address_as: &str) -> bool {
    let lower = address_as.to_lowercase();
    phrases::names_excellency(&lower)
        || lower.split(|letter: char| letter.is_whitespace()).any(|word| matches!(word, "h.e." | "he" | "h.e"))
}

fn by_gender(office: &Office, gender: Option<Gender>) -> Option<String> {
    let known = match gender {
        Some(Gender::Male) => &office.male,
        Some(Gender::Female) => &office.female,
        Some(Gender::Other) | None => &office.unknown,
    };
    let form = if known.is_empty() { &office.unknown } else { known };
    Some(form.clone()).filter(|form| !form.is_empty())
}

fn of_class(class: OfficeClass, phrases: &Phrases) -> Option<&Office> {
    let mut of_class = phrases.salutation.offices.iter().filter(|office| office.class == class);
    // An entry without words is the one for the class as a whole.
    of_class.clone().find(|office| office.words.is_empty()).or_else(|| of_class.next())
}

fn office_by_words<'a>(text: &str, phrases: &'a Phrases) -> Option<&'a Office> {
    let lower = text.to_lowercase();
    phrases.salutation.offices.iter().find(|office| office.words.iter().any(|word| named(&lower, word)))
}

/// All words for the office of a state's head that words name in full: also "supreme leader" for "Leader of the Islamic
/// Republic". Others hold theirs beside each other and have none.
pub fn words_for_office(text: &str, phrases: &'static Phrases) -> &'static [String] {
    let lower = text.trim().to_lowercase();
    let office = phrases.salutation.offices.iter().find(|office| office.words.contains(&lower));
    office.filter(|office| office.class == OfficeClass::HeadOfState).map_or(&[], |office| &office.words)
}

/// Whether an office is below the one that its words name: "Special Representative of the President", "Office of the
/// President" where nobody is named.
fn is_below(recipient: &Recipient, phrases: &Phrases) -> bool {
    let forms = &phrases.salutation;
    let lower = recipient.office.to_lowercase();
    let Some(office) = office_by_words(&lower, phrases) else { return false };
    // "Deputy Minister" is an office of its own in the tables.
    let known = office.words.iter().find(|word| named(&lower, word)).map(|word| word.trim_end_matches('*'));
    let known = known.unwrap_or_default();
    let at = lower.find(known).unwrap_or_default();
    let is_before = |below: &str| lower.find(below).is_some_and(|found| found < at || forms.below_follows);
    let under = forms.below.iter().any(|below| !says(known, below) && says(&lower, below) && is_before(below));
    let in_house = || forms.below_in_house.iter().any(|house| lower.starts_with(house.as_str()));
    under || recipient.name.trim().is_empty() && in_house()
}

/// Whether an address without an office names only houses: "Department of Trade".
fn is_house(recipient: &Recipient, phrases: &Phrases) -> bool {
    if !recipient.office.trim().is_empty() || recipient.mission.is_some() {
        return false;
    }
    let body = recipient.lines.len().saturating_sub(1);
    let mut known = recipient.lines.iter().take(body).filter_map(|line| office_by_words(line, phrases)).peekable();
    known.peek().is_some() && known.all(|office| office.unknown == phrases.salutation.neutral)
}

/// What kind of office words name, as far as the language's tables tell.
pub fn class_by_words(text: &str, phrases: &Phrases) -> Option<OfficeClass> {
    office_by_words(text, phrases).map(|office| office.class)
}

/// Whether a word of the tables is in the text; a star at its end lets the word go on.
fn named(lower: &str, word: &str) -> bool {
    match word.strip_suffix('*') {
        Some(start) => lower.match_indices(start).any(|(at, _)| {
            !lower.get(..at).and_then(|text| text.chars().next_back()).is_some_and(char::is_alphanumeric)
        }),
        None => says(lower, word),
    }
}

/// What kind of office a recipient holds, as far as the sheet's words tell.
pub fn class_of(recipient: &Recipient, sheet: &LanguageTag) -> Option<OfficeClass> {
    let phrases = phrases::for_language(sheet)?;
    let body = recipient.lines.len().saturating_sub(1);
    let lines = recipient.lines.iter().take(body).map(String::as_str).collect::<Vec<_>>().join(" \n ");
    let of_lines = || office_by_words(&lines, phrases).map(|office| office.class);
    match office_by_words(&recipient.office, phrases).map(|office| office.class) {
        // "President" alone may preside over a court or an assembly: the lines below tell.
        Some(OfficeClass::HeadOfState | OfficeClass::Head) => match of_lines() {
            Some(class @ (OfficeClass::Court | OfficeClass::Parliament)) => Some(class),
            _ => office_by_words(&recipient.office, phrases).map(|office| office.class),
        },
        Some(class) => Some(class),
        // "Fiscal General", whose office an English sheet leaves in its own language.
        None => of_lines().or_else(|| in_other_words(&recipient.office, phrases)),
    }
}

/// What kind of office a name is that is written in another language than the sheet's.
fn in_other_words(office: &str, sheet: &Phrases) -> Option<OfficeClass> {
    let others = phrases::all().iter().filter(|phrases| phrases.language != sheet.language);
    others.filter(|_| is_foreign(office, sheet)).find_map(|phrases| class_by_words(office, phrases))
}
