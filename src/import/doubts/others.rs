//! Demands that are none, and people whose name is a sentence.

use crate::data::folding::folded;
use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::prose;
use crate::model::Case;
use crate::notice::Notice;

use super::Doubts;

pub(super) fn examine(case: &Case, lower_case: bool, doubts: &mut Doubts) {
    for (place, demand) in case.demands.iter().enumerate() {
        if is_no_demand(demand, lower_case) {
            doubts.add(Notice::warning("doubt-demand").at_field(format!("/demands/{place}")).about(demand.clone()));
        }
    }
    for (place, person) in case.people.iter().enumerate() {
        if is_no_name(&person.name) {
            doubts.add(
                Notice::warning("doubt-person").at_field(format!("/people/{place}/name")).about(person.name.clone()),
            );
        }
    }
}

/// A heading in capitals, or a line of an address.
fn is_no_demand(demand: &str, lower_case: bool) -> bool {
    let heading = !lower_case && prose::in_capitals(demand) && demand.len() < 80;
    heading
        || demand.contains('@')
        || holds_address(demand)
        || has_label(demand)
        || office_words().salutations.at_start(&folded(demand)) > 0
}

/// "…, Lao PDR Fax: +856 …": an address stands behind the demand.
fn has_label(demand: &str) -> bool {
    const LABELS: [Means; 2] = [Means::Fax, Means::Salutation];
    let text = folded(demand);
    let at = text.match_indices(':').map(|(at, colon)| at + colon.len());
    at.into_iter().any(|end| words().label_ending(&text, end).is_some_and(|label| LABELS.contains(&label.means)))
}

/// "…, Vazgen Sargsyan str. 5, Yerevan 375010, Republic of Armenia": a box or a postcode, and a country at the end.
fn holds_address(demand: &str) -> bool {
    const POSTCODE: usize = 5;
    let numbered = demand.split(|letter: char| !letter.is_ascii_digit()).any(|number| number.len() >= POSTCODE);
    let text = folded(demand);
    let boxed = text.contains(|letter: char| letter.is_ascii_digit()) && office_words().post_boxes.occur_in(&text);
    boxed || numbered && super::left_over::ends_with_country(&text)
}

/// A name has few words, and none that tells something.
fn is_no_name(name: &str) -> bool {
    const MOST_WORDS: usize = 9;
    let tells = |word: &str| prose::is_verb(word) || words().class(WordClass::Relative).contains(word);
    let name = folded(name);
    name.split(' ').count() > MOST_WORDS || name.split(' ').any(tells) || name.contains("://")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Person;

    fn check_doubted(name: &str, expected: bool) {
        let case = Case { people: vec![Person { name: name.to_owned(), ..Person::default() }], ..Case::default() };
        let mut doubts = Doubts::about(&case);
        examine(&case, false, &mut doubts);
        let places: Vec<String> = doubts.notices.iter().map(|notice| notice.place.to_string()).collect();
        assert_eq!(places, if expected { vec!["/people/0/name"] } else { vec![] }, "{name}");
    }

    #[test]
    fn a_person_who_is_a_sentence_is_doubted() {
        check_doubted("Jo Dee", false);
        check_doubted("Sheikh Abd al-Rahman bin Muhammad Al Dee", false);
        check_doubted("Jo Dee was arrested in May", true);
        check_doubted("Jo Dee, who lives there", true);
        check_doubted("http://example.org", true);
    }
}
