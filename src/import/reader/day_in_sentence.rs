//! The day to write by where no heading and no line of its own names it, only a sentence in running words.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::text::draft::Draft;
use crate::import::text::prose::sentences;
use crate::import::text::shadow::Shadow;
use crate::import::to_writer::{among_demands, order_to_write};
use crate::model::FurnitureKind;

/// "Please write to the Minister before March 24, 2015. Use your own words.": the first sentence that orders a letter by a day.
///
/// Only where the sheet names no other day; in the model letter the sender asks, and nobody orders.
pub(super) fn read(draft: &mut Draft) {
    if draft.case.deadline.is_some() || !draft.case.deadline_text.is_empty() {
        return;
    }
    let shadow = draft.shadow;
    let letter = draft.letter.clone().unwrap_or_default();
    let told = sentences(shadow, 0..shadow.len());
    let mut ordered = told.into_iter().filter(|sentence| !letter.contains(&sentence.start));
    let Some((sentence, day)) = ordered.find_map(|sentence| Some((sentence.clone(), day_of(shadow, &sentence)?)))
    else {
        return;
    };
    draft.furniture(FurnitureKind::Marker, sentence.clone());
    match dates::first(shadow.slice(day.clone())) {
        Some((_, date)) => draft.deadline(day, date),
        None => {
            draft.mark("/deadline", day.clone());
            draft.case.deadline_text = draft.take("/deadline_text", day);
        }
    }
}

/// The day behind "before" in a sentence that orders a letter.
fn day_of(shadow: &Shadow, sentence: &Range<usize>) -> Option<Range<usize>> {
    const LONGEST: usize = 200;
    let text = shadow.slice(sentence.clone());
    if text.len() > LONGEST || !orders_letter(text) || among_demands::asks_in(text) {
        return None;
    }
    let day = dates::first(text).map(|(day, _)| day).or_else(|| dates::first_of_a_year(text).map(|(day, ..)| day))?;
    let before = text.get(..day.start)?.trim_end();
    let led = words().class(WordClass::BeforeDay).at_end(before);
    led.then_some(sentence.start + day.start..sentence.start + day.end)
}

/// "Please send your message", "Write to the King"; not "Please send doctors to the prison".
fn orders_letter(text: &str) -> bool {
    let class = |class: WordClass| words().class(class);
    let first = order_to_write(text);
    let rest = behind(text, first);
    // "Please | write to …".
    let rest = behind(rest, order_to_write(rest));
    let leads = || class(WordClass::HeadingEnd).at_start(rest) > 0;
    let names = || class(WordClass::Writings).occur_in(text) || among_demands::is_of_writer(text);
    // "Please take action as soon as you can, by 8 July 2016.".
    let acts = || class(WordClass::ActingOrder).at_start(rest) > 0;
    first > 0 && (leads() || names() || acts())
}

/// What stands behind the first bytes of a text.
fn behind(text: &str, length: usize) -> &str {
    text.get(length..).unwrap_or_default().trim_start()
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn deadline_of(sentence: &str) -> String {
        let sheet = format!(
            "UA 12/16   Fear of torture   5 May 2016\n\nKENYA   Jo Dee (m)\n\nJo Dee was taken from his home on 3 May.\n\nHe is ill.\n\nRECOMMENDED ACTION: Please send appeals in English:\n- urging the authorities to say where he is;\n- asking that he be let free.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\nFax: +254 2 555 0101\nSalutation: Dear Minister\n\nBACKGROUND INFORMATION\nMany are missing.\n\n{sentence}\n"
        );
        let case = case_from_text(&sheet).value;
        case.deadline.map_or_else(String::new, |day| day.to_string())
    }

    #[test]
    fn a_sentence_that_orders_a_letter_names_the_day() {
        for sentence in [
            "Stamps are dear. Please send your letters before July 8, 2016. If it is later, ask us.",
            "Please write to the King and to the Minister before 8 July 2016. Use your own words.",
            "Please take action as soon as you can, by July 8, 2016.",
            "Send an email, letter or fax to the governor before July 8. Use your own words.",
        ] {
            assert_eq!(deadline_of(sentence), "2016-07-08", "{sentence}");
        }
    }

    #[test]
    fn what_is_asked_or_told_with_a_day_orders_no_letter() {
        for sentence in [
            "Please send doctors to the prison before 8 July 2016, and nurses.",
            "Letters were sent to him before 8 July 2016, and none came.",
            "Please write to the Minister about what he did on 8 July 2016.",
        ] {
            assert_eq!(deadline_of(sentence), "", "{sentence}");
        }
    }
}
