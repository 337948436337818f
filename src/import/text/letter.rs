//! Where a model letter stands: from the line of its salutation to that of its closing, whatever stands between them.

mod run;

use std::ops::Range;

use crate::data::markers::Means;
use crate::data::offices::office_words;

use super::hits::Hit;
use super::shadow::{Shadow, ShadowLine};

pub(in crate::import) use run::{in_run, lead_in_run};

/// Where a letter begins and ends: with the line of its salutation, and with that of its closing.
pub(in crate::import) fn bounds(shadow: &Shadow, range: Range<usize>) -> Option<(usize, usize)> {
    if let Some(letter) = in_run(shadow, &[], range.clone()) {
        return Some((letter.start, letter.end));
    }
    let (mut start, mut end) = lines_of(shadow, range.clone());
    if start.is_none() || end.is_none() {
        let text = shadow.slice(range.clone());
        let dear = text.find("dear ").map(|place| range.start + place);
        let close = ["yours sincerely", "yours faithfully", "sincerely,", "respectfully,"]
            .iter()
            .find_map(|word| text.find(word).map(|place| range.start + place + word.len()));
        start = start.or(dear);
        end = end.or(close);
    }
    start.zip(end).filter(|(start, end)| start < end)
}

/// A letter whose salutation and closing stand on lines of their own, and no column with addresses came between them.
pub(in crate::import) fn whole(shadow: &Shadow, hits: &[Hit], range: Range<usize>) -> Option<Range<usize>> {
    const OF_ADDRESSES: [Means; 5] = [Means::Fax, Means::Email, Means::Salutation, Means::Copies, Means::Diplomats];
    let (start, end) = lines_of(shadow, range);
    let letter = start?..end?;
    let first = hits.partition_point(|hit| hit.range.start < letter.start);
    let within = hits.get(first..).unwrap_or_default().iter().take_while(|hit| hit.range.start < letter.end);
    let heads =
        |hit: &Hit| matches!(hit.means, Means::Appeals | Means::AppealsBefore) && hit.marker.phrase.ends_with(':');
    let is_mixed = |hit: &Hit| (OF_ADDRESSES.contains(&hit.means) || heads(hit)) && shadow.starts_line(hit.range.start);
    if within.into_iter().any(is_mixed) { None } else { Some(letter) }
}

/// The letter that a heading announces: nothing in it opens a part of the sheet, "I urge you to:" above its bullets or a day that
/// it tells of.
pub(in crate::import) fn announced(shadow: &Shadow, hits: &[Hit]) -> Option<Range<usize>> {
    let first = hits.iter().position(|hit| hit.means == Means::Letter).filter(|_| !shadow.one_line)?;
    let heading = hits.get(first)?;
    let ends = |hit: &&Hit| {
        matches!(hit.means, Means::Background | Means::Languages | Means::Name) && shadow.starts_line(hit.range.start)
    };
    let end = hits.get(first + 1..)?.iter().find(ends).map_or(shadow.len(), |hit| hit.range.start);
    whole(shadow, hits, heading.range.end..end)
}

/// Whether a line is the salutation that a letter begins with.
pub(in crate::import) fn opens_letter(line: &str) -> bool {
    const LONGEST: usize = 90;
    let opens = office_words().salutations.at_start(line) > 0;
    opens && line.len() < LONGEST && (line.ends_with([',', ':']) || line.starts_with("dear "))
}

/// Whether a line is the closing of a letter: "I | respectfully ask you" goes on with a sentence.
pub(in crate::import) fn closes_letter(shadow: &Shadow, line: &ShadowLine) -> bool {
    let goes_on = shadow.raw(line.range.clone()).starts_with(char::is_lowercase) && !shadow.lower_case;
    !goes_on && office_words().closings.at_start(shadow.slice(line.range.clone())) > 0
}

/// Where the first salutation on a line of its own begins, and the first closing below it ends.
fn lines_of(shadow: &Shadow, range: Range<usize>) -> (Option<usize>, Option<usize>) {
    let mut lines = shadow.lines_in(range);
    let start = lines.find(|line| opens_letter(shadow.slice(line.range.clone()))).map(|line| line.range.start);
    let end = lines.find(|line| closes_letter(shadow, line)).map(|line| line.range.end);
    (start, end)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::Case;

    const HEAD: &str = "UA 1/17 Index: MDE 11/5800/2017 Bahrain Date: 27 February 2017\n\nURGENT ACTION\nSTUDENT HELD\n\nJo Dee has been held since 24 October 2016.\n\n";
    const ADDRESS: &str = "Minister of Justice\nAna Bee\nP.O. Box 5\nManama\nBahrain\n";
    const LETTER: &str = "Dear Minister,\n\nI write of Jo Dee, held since 24 October 2016. I urge you to:\n- disclose where he is;\n- release him.\n\nHe has not been heard of for a very long time, and his family, who have written to:\nthe President and the Prime Minister, had no answer at all. I would most\nrespectfully remind you of what the law of your own country says, and of the treaties that it has signed.\n\nYours sincerely,\n";
    const TAIL: &str = "\nADDITIONAL INFORMATION\nHe is ill.\n\nPLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 10 April 2017\n\nNAME AND PREFERRED PRONOUN: Jo Dee (he)\n";

    fn check(body: &str, addressees: usize, demands: &[&str]) -> Case {
        let case = case_from_text(&format!("{HEAD}{body}{TAIL}")).value;
        let lines: Vec<usize> = case.addressees.iter().map(|one| one.lines.len()).collect();
        assert_eq!(lines, vec![5; addressees], "{body}: {:?}", case.addressees);
        assert_eq!(case.demands, demands, "{body}");
        assert_eq!(case.deadline_text, "10 April 2017");
        case
    }

    #[test]
    fn nothing_in_a_letter_opens_a_part_of_the_sheet() {
        let listed = ["disclose where he is", "release him."];
        for body in [
            format!("TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\n{ADDRESS}\n{LETTER}"),
            format!("MODEL LETTER:\n{LETTER}\nAPPEALS TO:\n{ADDRESS}"),
        ] {
            let case = check(&body, 1, &listed);
            assert!(case.model_letter.starts_with("Dear Minister") && case.model_letter.ends_with("Yours sincerely,"));
        }
    }

    #[test]
    fn a_letter_behind_the_addresses_is_one_without_an_announcement() {
        let asked = "Please write immediately in English:\n- urging them to free him;\n- asking where he is.\n\nPLEASE SEND APPEALS TO:\n";
        let two = format!("{asked}{ADDRESS}Salutation: Dear Minister\n\nCOPIES TO:\n{ADDRESS}");
        let case = check(&format!("{two}{LETTER}"), 2, &["urging them to free him", "asking where he is."]);
        assert!(case.model_letter.ends_with("Yours sincerely,"));
        let case = check(&two, 2, &["urging them to free him", "asking where he is."]);
        assert_eq!(case.model_letter, "");
    }

    #[test]
    fn a_column_of_addresses_beside_a_letter_holds_addressees() {
        let address =
            "Board of Pardons\nClemency Section\n8 Mill Road\nAustin, Texas 78757\nUSA\nFax: +1 512 555 0101\n";
        let body = format!(
            "1) TAKE ACTION\nWrite a letter, send an email, call, fax or tweet. You can use this letter or write in your own words:\n\n{address}\nCOPIES TO:\n{ADDRESS}{LETTER}"
        );
        check(&body, 2, &["disclose where he is", "release him."]);
    }
}
