//! A model letter on a sheet that is one line: from its salutation to its closing, by these alone.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;

use crate::import::text::hits::Hit;
use crate::import::text::shadow::{Shadow, floor};

/// What announces a letter is no longer, with the rest of its sentence.
const LONGEST_LEAD: usize = 160;

/// The letter in a run of words: "… or use this one: | Dear Minister, … Yours sincerely, | PLEASE SEND APPEALS BEFORE …". No label of an
/// address stands in it.
pub(in crate::import) fn in_run(shadow: &Shadow, hits: &[Hit], range: Range<usize>) -> Option<Range<usize>> {
    const SHORTEST: usize = 150;
    if !shadow.one_line {
        return None;
    }
    let mut from = range.start;
    for (start, end) in closings(shadow, range.clone()) {
        let first = first_behind_labels(hits, from..start);
        if let Some(at) = salutation(shadow, hits, first..start).filter(|at| start - at >= SHORTEST) {
            return Some(at..end);
        }
        from = end;
    }
    None
}

/// Where what announces a letter in a run begins: "Model letter - use your own words", or a sentence with its colon that speaks of a
/// letter.
pub(in crate::import) fn lead_in_run(shadow: &Shadow, letter: usize) -> usize {
    if let Some(heading) = announced_at(shadow, letter) {
        return heading;
    }
    let near = floor(shadow, letter.saturating_sub(LONGEST_LEAD))..letter;
    let before = shadow.slice(near.clone()).trim_end();
    let Some(said) = before.strip_suffix(':') else { return letter };
    let Some(stop) = said.rfind(['.', '!', '?', ':', ';']) else { return letter };
    let behind = |at: usize| said.get(at..).unwrap_or_default();
    // "- Ask that he see a doctor | Write in your own words or use this letter:", "… PO Box 12, Kenya | Use this letter:".
    let dash = behind(stop + 1).rfind(" - ").map(|dash| dash + " - ".len());
    let digit = behind(stop + 1).rfind(|letter: char| letter.is_ascii_digit());
    let last_item = dash.max(digit).map(|at| stop + 1 + at);
    let orders = |at: &usize| {
        let word = behind(*at).split(' ').next().unwrap_or_default();
        words().class(WordClass::WritingWord).contains(word)
            || words().class(WordClass::PleaseWriter).at_start(behind(*at)) > 0
    };
    let start = match last_item {
        Some(item) => behind(item).match_indices(' ').map(|(at, _)| item + at + 1).find(orders),
        None => Some(stop + 1),
    };
    let of_letter = |at: &usize| behind(*at).split(' ').any(|word| words().class(WordClass::Writings).contains(word));
    start.filter(of_letter).map_or(letter, |at| shadow.trimmed(near.start + at..letter).start)
}

/// The closings of letters in a run, each behind the end of a sentence, with the comma behind it.
fn closings(shadow: &Shadow, range: Range<usize>) -> impl Iterator<Item = (usize, usize)> {
    let text = shadow.slice(range.clone());
    text.match_indices(' ').filter_map(move |(blank, _)| {
        let (before, behind) = text.split_at_checked(blank + 1)?;
        let length = Some(office_words().closings.at_start(behind)).filter(|length| *length > 0)?;
        let is_parted = before.trim_end().ends_with(['.', '!', '?', ',']);
        let is_whole = behind.get(length..)?.starts_with([',', '.']) || behind.len() == length;
        let end = range.start + blank + 1 + length + usize::from(behind.len() > length);
        (is_parted && is_whole).then_some((range.start + blank + 1, end))
    })
}

/// Where the last label of an address ends before a closing: a letter begins behind it.
fn first_behind_labels(hits: &[Hit], range: Range<usize>) -> usize {
    const OF_ADDRESSES: [Means; 5] = [Means::Fax, Means::Email, Means::Salutation, Means::Copies, Means::Diplomats];
    let mut within = hits.iter().filter(|hit| range.contains(&hit.range.start) && OF_ADDRESSES.contains(&hit.means));
    within.next_back().map_or(range.start, |hit| hit.range.end)
}

/// Where a letter begins that a closing ends: with a salutation and its comma, at the beginning of a sentence or behind what announces
/// a letter.
fn salutation(shadow: &Shadow, hits: &[Hit], range: Range<usize>) -> Option<usize> {
    let text = shadow.slice(range.clone());
    let labelled = |at: usize| {
        hits.iter().any(|hit| {
            hit.means == Means::Salutation && hit.range.end <= at && shadow.trimmed(hit.range.end..at).is_empty()
        })
    };
    let starts = text.match_indices(' ').map(|(at, _)| at + 1).chain([0]);
    let mut places: Vec<usize> = starts.filter(|at| greets(text.get(*at..).unwrap_or_default())).collect();
    places.sort_unstable();
    let places = || places.iter().map(|at| range.start + at).filter(|at| !labelled(*at));
    let begins = |at: &usize| {
        let before = shadow.slice(0..*at).trim_end();
        before.is_empty() || before.ends_with(['.', ':', '!', '?']) || announced_at(shadow, *at).is_some()
    };
    // "… your letter | dear minister, i am worried …": it is announced by words without a mark behind them.
    places().find(begins).or_else(|| {
        let last = places().rfind(|at| is_written(shadow.slice(*at..range.end)))?;
        // "Your Excellency" is one from "Excellency" on as well.
        places().find(|at| *at <= last && shadow.slice(*at..last).split(' ').count() <= 2)
    })
}

/// A salutation is no longer, and has no more words.
const LONGEST_SALUTATION: usize = 90;
const MOST_WORDS_OF_SALUTATION: usize = 7;

/// "Dear Minister, …", "Dear Minister I am …": whether a text begins with a salutation that its comma ends, or the writer's first words.
fn greets(text: &str) -> bool {
    if office_words().salutations.at_start(text) == 0 {
        return false;
    }
    let end = text.find([',', ':']).filter(|end| *end < LONGEST_SALUTATION);
    let whole = |end| text.get(..end).is_some_and(|said| !said.contains(['@', ';', '?', '!']));
    end.is_some_and(whole) || is_written(text)
}

/// Whether the writer of a letter begins to speak right behind its salutation: "Dear Minister, I am …".
fn is_written(text: &str) -> bool {
    let mut blanks = text.match_indices(' ').map(|(at, _)| at).take(MOST_WORDS_OF_SALUTATION);
    blanks.any(|at| words().class(WordClass::WriterSpeaks).at_start(text.get(at + 1..).unwrap_or_default()) > 0)
}

/// Where the words that announce a letter begin right above it, whatever parts them from it.
fn announced_at(shadow: &Shadow, letter: usize) -> Option<usize> {
    let near = floor(shadow, letter.saturating_sub(LONGEST_LEAD))..letter;
    let text = shadow.slice(near.clone());
    let mut starts = std::iter::once(0).chain(text.match_indices(' ').map(|(at, _)| at + 1));
    let announces = |at: &usize| {
        let mut found = words().at(&shadow.text, near.start + at).filter(|marker| marker.means == Means::Letter);
        let behind = |length: usize| text.get(at + length..).unwrap_or_default();
        // "… a model letter. Dear …" may tell of one; so may a story in which another sentence follows.
        found.any(|marker| !behind(marker.phrase.len()).contains(['.', '!', '?']))
    };
    starts.find(announces).map(|at| near.start + at)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    const HEAD: &str = "UA 64/08 Index: AFR 32/001/2008 Fear of torture 3 March 2008 KENYA Jo Dee (m), aged 30. Jo Dee was taken from his home on 1 March by men in plain clothes. Nobody has seen him since, and nobody was asked.";
    const LETTER: &str = "I write of Jo Dee, who was taken away on 1 March and has not been seen since. I urge you to say where he is, and to let him see a doctor of his own. I respectfully remind you of what your law says.";
    const TAIL: &str = "PLEASE SEND APPEALS BEFORE 11 JUNE 2008 TO: Minister of Justice Ana Bee PO Box 12 Nairobi, Kenya Fax: +254 20 555 0101 Salutation: Dear Minister";

    #[test]
    fn a_letter_in_a_run_begins_where_its_writer_speaks() {
        for lead in
            ["Your letter Dear Minister,", "Model letter You can copy this letter, or better change it. Dear Minister"]
        {
            let sheet = format!("{HEAD} {TAIL} {lead} {LETTER} Yours sincerely, {HEAD}").to_lowercase();
            let case = case_from_text(&sheet).value;
            assert!(case.model_letter.starts_with("dear minister"), "{case:?}");
            assert!(case.model_letter.ends_with("yours sincerely,"), "{case:?}");
            assert_eq!(case.addressees.len(), 1, "{case:?}");
        }
    }

    #[test]
    fn a_letter_in_a_run_is_found_by_its_salutation_and_its_closing() {
        for (lead, closing) in [
            ("Model letter \u{2013} your own words are better Dear Minister,", "Yours sincerely,"),
            ("Write in your own words or use this letter: Your Excellency,", "Respectfully,"),
            ("You can use the following letter: Dear President Bee,", "Sincerely, [YOUR NAME]"),
        ] {
            for small in [false, true] {
                let asked =
                    "Take action: - Urge them to say where he is - Call for an inquiry - Ask that he see a doctor";
                let sheet = format!("{HEAD} {asked} {lead} {LETTER} {closing} {TAIL}");
                let sheet = if small { sheet.to_lowercase() } else { sheet };
                let case = case_from_text(&sheet).value;
                assert!(case.model_letter.to_lowercase().contains("of his own. i respectfully remind you"), "{case:?}");
                assert_eq!((case.demands.len(), case.addressees.len()), (3, 1), "{sheet}: {:?}", case.demands);
                assert_eq!(
                    case.demands.last().map(|last| last.ends_with("a doctor")),
                    Some(true),
                    "{:?}",
                    case.demands
                );
            }
        }
        let case = case_from_text(&format!(
            "{HEAD} Write a letter in your own words or use this one: Dear Minister, {LETTER} Yours sincerely, {TAIL}"
        ))
        .value;
        assert!(case.model_letter.starts_with("Dear Minister, I write"), "{case:?}");
        assert!(case.facts.concat().ends_with("nobody was asked."), "{:?}", case.facts);
    }
}
