//! Calls to write to the embassies in one's own country, and to send copies, in whatever words.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::missions::names_house_in_call;
use crate::data::word_classes::WordClass;
use crate::import::text::hits::{Hit, sentence_end};
use crate::import::text::letter;
use crate::import::text::shadow::{Shadow, floor};
use crate::import::to_writer::{among_addresses, order_to_write};

use super::is_word_for_embassy;

/// Adds the calls that no marker told: "Please also write to the embassies of Togo in your respective countries."
///
/// They stand behind an address; before that the sheet tells what happened, and a letter says "you" as well.
pub(in crate::import) fn complete(shadow: &Shadow, hits: &mut Vec<Hit>) {
    const REACHED: [Means; 3] = [Means::Fax, Means::Email, Means::Salutation];
    let letter = letter::announced(shadow, hits).unwrap_or_default();
    let reached = hits.iter().find(|hit| REACHED.contains(&hit.means) && !letter.contains(&hit.range.start));
    let Some(reached) = reached.map(|hit| hit.range.end) else { return };
    let told = |hit: &Hit| hit.means == Means::Diplomats && hit.range.start >= reached && !is_word_for_embassy(hit);
    if hits.iter().any(told) {
        return;
    }
    // "E-mail: mission@place.example Please also write …", "PLEASE SEND COPIES TO | The embassy:": labels and headings stay.
    let stays = |hit: &Hit| !matches!(hit.means, Means::Demands | Means::Diplomats | Means::Check);
    let is_known = |at: &usize| {
        let before = hits.get(..hits.partition_point(|hit| hit.range.start <= *at)).and_then(<[Hit]>::last);
        before.is_some_and(|hit| stays(hit) && hit.range.contains(at))
    };
    let is_free = |at: &usize| *at >= reached && !letter.contains(at) && !is_known(at);
    let in_run = shadow.text.match_indices(". ").map(|(stop, gap)| stop + gap.len());
    // Behind a salutation no full stop stands: "Dear Minister You can also send a copy to the embassy in London:".
    let behind_values = shadow.text.match_indices(' ').map(|(gap, _)| gap + 1).filter(|_| shadow.one_line);
    let starts = shadow.lines.iter().map(|line| line.range.start).chain(in_run).chain(behind_values).filter(is_free);
    let found = starts.filter_map(|start| Some(start..call(shadow, start)?)).min_by_key(|found| found.start);
    let language = hits.first().map_or("en", |hit| hit.marker.language.as_str());
    let Some((call, marker)) = found.zip(words().meaning(Means::Diplomats, language)) else { return };
    hits.retain(|hit| hit.range.end <= call.start || call.end <= hit.range.start);
    hits.push(Hit { means: Means::Diplomats, range: call, marker });
    hits.sort_by_key(|hit| hit.range.start);
}

/// Adds the call for copies that no marker told: "If you have stamps, these would be glad of a copy:". It stands behind an address
/// and ends with a colon.
pub(in crate::import) fn complete_copies(shadow: &Shadow, hits: &mut Vec<Hit>) {
    const REACHED: [Means; 3] = [Means::Fax, Means::Email, Means::Salutation];
    let letter = letter::announced(shadow, hits).unwrap_or_default();
    let reached = hits.iter().find(|hit| REACHED.contains(&hit.means) && !letter.contains(&hit.range.start));
    let Some(reached) = reached.map(|hit| hit.range.end) else { return };
    if hits.iter().any(|hit| hit.means == Means::Copies && hit.range.start >= reached) {
        return;
    }
    // "Begin your letter: …": a label of its own stays.
    let is_known = |call: &Range<usize>| {
        let within = hits.iter().filter(|hit| call.start <= hit.range.start && hit.range.start < call.end);
        within.into_iter().any(|hit| hit.means != Means::Demands)
    };
    let lines = shadow.lines.iter().map(|line| line.range.start).filter(|_| !shadow.one_line);
    let in_run = shadow.text.match_indices(' ').map(|(gap, _)| gap + 1).filter(|_| shadow.one_line);
    let starts = lines.chain(in_run).filter(|at| *at >= reached && !letter.contains(at));
    let mut calls = starts.filter_map(|start| Some(start..copy_call(shadow, start)?));
    let found = calls.find(|call| !is_known(call));
    let language = hits.first().map_or("en", |hit| hit.marker.language.as_str());
    let Some((call, marker)) = found.zip(words().meaning(Means::Copies, language)) else { return };
    hits.retain(|hit| hit.range.end <= call.start || call.end <= hit.range.start);
    hits.push(Hit { means: Means::Copies, range: call, marker });
    hits.sort_by_key(|hit| hit.range.start);
}

/// Where a call for copies ends, with its colon, that begins here: "please send a copy of whatever you write to the following:".
fn copy_call(shadow: &Shadow, start: usize) -> Option<usize> {
    const FEWEST_WORDS: usize = 5;
    const MOST_WORDS: usize = 22;
    const SIGNS: [char; 6] = ['.', ';', '(', '@', '+', '"'];
    let class = |class| words().class(class);
    let text = shadow.slice(start..floor(shadow, (start + LONGEST_CALL).min(shadow.len())));
    let (led, _) = text.split_once(':')?;
    // Nearly all lines are none for their length or their signs, which are looked at first.
    let is_plain = || !led.contains(|sign: char| sign.is_ascii_digit() || SIGNS.contains(&sign));
    let begins = || among_addresses::begins(led) || class(WordClass::Publisher).at_start(led) > 0;
    let is_call = (FEWEST_WORDS..=MOST_WORDS).contains(&led.split(' ').count())
        && is_plain()
        && class(WordClass::Copying).occur_in(led)
        && begins()
        && !names_house_in_call(led);
    is_call.then_some(start + led.len() + 1)
}

/// Where a call ends that begins here, if one does.
fn call(shadow: &Shadow, start: usize) -> Option<usize> {
    let class = |class| words().class(class);
    let text = shadow.slice(start..floor(shadow, (start + LONGEST_CALL).min(shadow.len())));
    let orders = order_to_write(text) > 0;
    if !orders && !BESIDE_ORDERS.iter().any(|beside| class(*beside).at_start(text) > 0) {
        return None;
    }
    // "You can also send a copy to the high commission in London:" with the high commission behind it.
    let led = text.split_once(':').map(|(led, _)| led).filter(|led| is_lead(led));
    if let Some(led) = led {
        return Some(start + led.len() + 1);
    }
    let end = sentence_end(shadow, start, start + text.len());
    let sentence = shadow.slice(start..end);
    let own = class(WordClass::WritersCountry).occur_in(sentence);
    // "(send your letters via the embassy in your country)" is a remark to an address.
    (orders && own && !sentence.contains('(') && names_house_in_call(sentence)).then_some(end)
}

/// A call is no longer, in bytes.
const LONGEST_CALL: usize = 220;
/// How a call begins that is no order: "You can also send …", "And the embassy in London:", "Copy to the embassy:".
const BESIDE_ORDERS: [WordClass; 3] = [WordClass::You, WordClass::Conjunction, WordClass::Copying];

/// Whether the words before a colon lead to the house of a mission: few, without an address among them.
fn is_lead(led: &str) -> bool {
    const MOST_WORDS: usize = 18;
    const SIGNS: [char; 5] = ['.', ';', '(', '@', '+'];
    led.split(' ').count() <= MOST_WORDS
        && !led.contains(|sign: char| sign.is_ascii_digit() || SIGNS.contains(&sign))
        && names_house_in_call(led)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::Role;

    const STORY: &str = "He was taken from his house in May. Four men came in a car and did not say who they were. His sister asked at \
        the police station, where nobody knew of him. A judge told her to wait. She has asked again every week since.";

    #[test]
    fn an_embassy_behind_a_call_with_a_colon_is_filled_in() {
        for call in [
            "You can also send a copy to the Embassy in London:",
            "Please also send a copy of your appeal to the Togolese Embassy in the UK:",
            "And the Embassy in the UK:",
        ] {
            for (gap, below) in [("\n\n", "\n"), ("\n\n", " "), (" ", " ")] {
                let sheet = format!(
                    "UA 1/08 Togo 3 May 2008\n\nJo Dee is missing. {STORY}\n\nPlease write immediately:\n- asking where he is;\n- urging them to find him.\n\nAPPEALS TO:\nMinister\nAna Bee\nBP 12\nLomé, Togo\nFax: +228 555 0101\nSalutation: Dear Minister{gap}{call}{below}Her Excellency Ms Mo Fee, Embassy of Togo, 3 Mill Row, London SW1A 0AA. Fax: 020 7555 0101. A stamp costs 80p.\n"
                );
                let sheet = if gap == " " { sheet.split_whitespace().collect::<Vec<_>>().join(" ") } else { sheet };
                let case = case_from_text(&sheet).value;
                let told: Vec<&str> = case.missions.iter().map(|one| one.fax.as_str()).collect();
                assert_eq!(told, ["020 7555 0101"], "{sheet}");
                assert_eq!(case.addressees.len(), 1, "{:?}", case.addressees);
                assert_eq!(case.addressees[0].lines.last().map(String::as_str), Some("Lomé, Togo"));
            }
        }
    }

    #[test]
    fn copies_are_asked_for_in_any_words_with_a_colon() {
        for call in [
            "Please send a copy of whatever you write to the following:",
            "If you have time and stamps, these would be glad of a copy:",
            "Amnesty International asks that copies be sent, if you can afford it, to these two as well:",
        ] {
            for gap in ["\n\n", " "] {
                let sheet = format!(
                    "UA 1/08 Togo 3 May 2008\n\nJo Dee is missing. {STORY}\n\nPlease write immediately:\n- asking where he is;\n- urging them to find him.\n\nAPPEALS TO:\nMinister\nAna Bee\nBP 12\nLomé, Togo\nFax: +228 555 0101\nSalutation: Dear Minister{gap}{call}\nLigue togolaise\nBP 9\nLomé, Togo\n"
                );
                let sheet = if gap == " " { sheet.split_whitespace().collect::<Vec<_>>().join(" ") } else { sheet };
                let case = case_from_text(&sheet).value;
                let read: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.lines.len())).collect();
                let of_minister = if gap == " " { 3 } else { 4 };
                assert_eq!(read, [(Role::Appeal, of_minister), (Role::Copy, 3)], "{sheet}");
            }
        }
    }

    #[test]
    fn embassies_in_ones_own_country_are_asked_for_in_any_words() {
        for call in [
            "Please also write to the embassies of Togo in your respective country.",
            "Please also write to the diplomatic representations of Togo in your respective countries.",
            "Write to the nearest consulate or embassy in your own country as well.",
            "Veuillez écrire aussi à l'ambassade du Togo dans votre pays.",
        ] {
            for gap in ["\n\n", "\n", " "] {
                let sheet = format!(
                    "UA 1/08 Togo 3 May 2008\n\nJo Dee is missing. The embassy in your country was closed.\n\nPlease write immediately:\n- asking where he is;\n- urging them to find him.\n\nAPPEALS TO:\nMinister\nAna Bee\nBP 12\nLomé, Togo\nSalutation: Dear Minister\nFax: +228 555 0101.{gap}{call}\n"
                );
                let case = case_from_text(&sheet).value;
                assert!(case.missions_wanted, "{call} {gap:?}");
                assert_eq!((case.addressees.len(), case.addressees[0].lines.len()), (1, 4), "{:?}", case.addressees);
            }
        }
    }
}
