//! Names on a sheet that is one line, parted by the wide blanks that their lines left.

use std::ops::Range;

use crate::import::people;
use crate::import::text::draft::Draft;
use crate::import::text::prose::has_verb;
use crate::import::text::shadow::Shadow;

/// Reads the names that wide blanks part, where they stood below one another: "jo dee, teacher     ana bee, aged 30     and others
/// held since march | the trial of the men …"; the answer is where the head goes on.
pub(super) fn read_parted(draft: &mut Draft, start: usize, limit: usize) -> usize {
    const LONGEST: usize = 120;
    let shadow = draft.shadow;
    let gaps: Vec<usize> = (start..limit).filter(|at| shadow.is_gap(*at)).collect();
    let starts = [start].into_iter().chain(gaps.iter().copied());
    let ends = gaps.iter().copied().chain([limit]);
    let parts: Vec<Range<usize>> = starts.zip(ends).map(|(start, end)| shadow.trimmed_of(start..end, &[')'])).collect();
    // What is said of the one whose mark stood before goes on up to the first gap; the last part runs on into the story.
    let from = usize::from(!draft.case.people.is_empty());
    let Some((last, before)) = parts.split_last().filter(|(_, before)| before.len() > from) else { return start };
    let is_listed = |part: &&Range<usize>| {
        let text = shadow.slice((*part).clone());
        part.len() <= LONGEST
            && people::begins_with_name(shadow, (*part).clone())
            && !has_verb(text)
            && !text.contains(". ")
    };
    let listed: Vec<Range<usize>> = before.iter().skip(from).filter(is_listed).cloned().collect();
    let aged = aged_names(shadow, last.clone());
    // One name of a pair of parts may be anything; an age tells, or a name with a comma behind it that stands once more.
    let is_story = !people::begins_with_name(shadow, last.clone());
    let tells =
        |part: &Range<usize>| aged_name(shadow, part.clone()).is_some() || is_story && is_told_of_later(shadow, part);
    if listed.len() < 2 && !listed.iter().chain(&aged).any(tells) {
        return start;
    }
    if from > 0
        && let Some(said) = parts.first().filter(|said| !said.is_empty())
    {
        draft.mark(format!("/people/{}", draft.case.people.len() - 1), said.clone());
    }
    // "their son, aged 14 months": said of those who are named before.
    let others = before.iter().skip(from).filter(|part| !listed.contains(part) && !part.is_empty());
    for part in others {
        draft.mark(format!("/people/{}", draft.case.people.len().saturating_sub(1)), part.clone());
    }
    let end = aged.last().map_or(last.start, |aged| aged.end);
    for part in listed.into_iter().chain(aged) {
        // "jo dee (new name)".
        let bracket = shadow.slice(part.clone()).find(" (");
        let name = part.start..bracket.map_or(part.end, |at| part.start + at);
        people::read_more(draft, name.clone());
        draft.mark(format!("/people/{}", draft.case.people.len().saturating_sub(1)), name.end..part.end);
    }
    end
}

/// "jo dee, street singer": whether a part is a name and what somebody is, and the name stands in the story as well.
fn is_told_of_later(shadow: &Shadow, part: &Range<usize>) -> bool {
    let Some((name, _)) = shadow.slice(part.clone()).split_once(", ") else { return false };
    name.contains(' ') && shadow.slice(part.end..shadow.len()).contains(name)
}

/// "jo dee, aged 30 mo fee, aged 41 warrants have been read …": the names with their ages that a part begins with.
fn aged_names(shadow: &Shadow, part: Range<usize>) -> Vec<Range<usize>> {
    const MOST: usize = 20;
    let mut names: Vec<Range<usize>> = Vec::new();
    while let Some(next) = aged_name(shadow, shadow.trimmed(names.last().map_or(part.start, |last| last.end)..part.end))
        && names.len() < MOST
    {
        names.push(next);
    }
    names
}

/// "jo dee, aged 31, journalist the two men …": the name and the age that a part begins with.
fn aged_name(shadow: &Shadow, part: Range<usize>) -> Option<Range<usize>> {
    let text = shadow.slice(part.clone());
    let name = text.find(", ")?;
    let behind = text.get(name + ", ".len()..)?;
    let age = behind.find([',', '(', '[']).unwrap_or(behind.len());
    let words = behind.get(..age)?.match_indices(' ').nth(1).map_or(age, |(at, _)| at);
    let is_aged = people::is_age(behind.get(..words)?);
    let end = part.start + name + ", ".len() + words;
    (is_aged && people::begins_with_name(shadow, part.start..end)).then_some(part.start..end)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn names_that_wide_blanks_part_are_all_of_them() {
        let story =
            "the trial of the men named above ended on june 9. an observer called it unfair, and nobody was let go. "
                .repeat(4);
        for (head, expected) in [
            (
                "jo deeza, electrician     mo feeza, former mayor     ana beeza (new name)     lee geeza (new name)     and some 60 others",
                4,
            ),
            ("jo deeza, aged 30 mo feeza, aged 41", 2),
            ("jo deeza, aged 30, student ana beeza (f), aged 23, student    mo feeza, street singer   ", 2),
            (
                "jo deeza (m), aged 36, student     ana beeza (f), aged 24, student, set free     mo feeza, aged 28     lee geeza, aged 31, reporter",
                4,
            ),
        ] {
            let case = case_from_text(&format!(
                "extra 31/02 unfair trial kenya    {head} {story}appeals to: minister ana dee po box 3 nairobi, kenya"
            ))
            .value;
            let names: Vec<&str> = case.people.iter().map(|one| one.name.as_str()).collect();
            assert_eq!(names.len(), expected, "{names:?}");
        }
    }

    #[test]
    fn what_a_bracket_asks_of_the_writer_hides_neither_title_nor_names() {
        let story = "jo deeza was set free on 2 november after 71 days. nobody knows where ana beeza is. ".repeat(4);
        let case = case_from_text(&format!("9 november 2004 ua 251/04 fear of torture / new concern [note - please write on behalf of these persons even though you did not have the first action. thanks!] nepal   jo deeza (m), aged 29, teacher  ana beeza (f), aged 19 {story}appeals to: minister ana dee po box 3 kathmandu, nepal")).value;
        assert_eq!((case.title.as_str(), case.people.len()), ("fear of torture / new concern", 2), "{case:?}");
    }
}
