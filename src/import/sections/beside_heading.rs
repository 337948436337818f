//! What stands beside a heading on its line and belongs to it, or to no section at all: a remark in a bracket, a second e-mail.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::import::pieces::contacts::is_email;
use crate::import::text::hits::Hit;
use crate::import::text::shadow::{Shadow, floor};

/// Gives words beside headings, and words for copies beside e-mails, what they mean there.
pub(in crate::import) fn complete(shadow: &Shadow, hits: &mut Vec<Hit>) {
    copied_emails(shadow, hits);
    // "WHERE TO WRITE (please send before 21 December 2010)": the bracket opens nothing of its own.
    let inside: Vec<Range<usize>> = hits.iter().filter_map(|hit| bracket_behind(shadow, hit)).collect();
    if !inside.is_empty() {
        const OPENING: [Means; 3] = [Means::Demands, Means::Deadline, Means::AppealsBefore];
        hits.retain(|hit| {
            let next = inside.partition_point(|bracket| bracket.end <= hit.range.start);
            let within = inside.get(next).is_some_and(|bracket| bracket.start <= hit.range.start);
            !(within && OPENING.contains(&hit.means))
        });
    }
}

/// "E-mail: jo@dee.example (cc: ann@dee.example)": a copy to another e-mail of the same addressee, and no heading of copies.
fn copied_emails(shadow: &Shadow, hits: &mut [Hit]) {
    let last_word = |at: usize| {
        let line = shadow.slice(floor(shadow, at.saturating_sub(LONGEST_EMAIL))..at);
        line.trim_end_matches([' ', '(', '[', ',', ';', '-', '/']).rsplit(' ').next().is_some_and(is_email)
    };
    for hit in hits.iter_mut().filter(|hit| hit.means == Means::Copies) {
        let line = shadow.line_at(hit.range.start).map_or(shadow.len(), |line| line.range.end);
        let behind = shadow.slice(hit.range.end..line.max(hit.range.end)).trim_start_matches([' ', ':']);
        let is_copied = behind.split([' ', ')', ']', ',', ';']).next().is_some_and(is_email);
        let bracketed = shadow.slice(0..hit.range.start).trim_end().ends_with(['(', '[']);
        if is_copied && (bracketed || last_word(hit.range.start)) {
            let language = hit.marker.language.as_str();
            if let Some(marker) =
                words().meaning(Means::Email, language).or_else(|| words().meaning(Means::Email, "en"))
            {
                (hit.means, hit.marker) = (Means::Email, marker);
            }
        }
    }
}

/// No e-mail before the words for a copy is longer, with the signs between, in bytes.
const LONGEST_EMAIL: usize = 100;

/// What stands in the bracket that follows a heading of addresses on its line and ends it.
fn bracket_behind(shadow: &Shadow, heading: &Hit) -> Option<Range<usize>> {
    const LONGEST: usize = 120;
    if shadow.one_line || !matches!(heading.means, Means::Appeals | Means::Contacts | Means::Copies) {
        return None;
    }
    let line = shadow.line_at(heading.range.start)?.range.end;
    let near = shadow.slice(heading.range.end..line.max(heading.range.end));
    let bracket = near.trim_start_matches([' ', ':']);
    let inside = bracket.trim_end_matches([' ', ':']).strip_prefix('(')?.strip_suffix(')')?;
    let start = heading.range.end + near.len() - bracket.len() + 1;
    (inside.len() <= LONGEST && !inside.contains(['(', ')'])).then_some(start..start + inside.len())
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::{Case, Role};

    fn read(addresses: &str) -> Case {
        let head = "UA 1/10\n\nHONDURAS: STATION SHUT\n\nJo Dee was held in May. He is ill.\n\nPlease write at once\n* asking where he is;\n* urging them to free him.\n\n";
        case_from_text(&format!("{head}{addresses}")).value
    }

    #[test]
    fn a_copy_to_another_email_of_an_addressee_is_its_second() {
        for copied in [
            "E-mail: a@b.example.hn\n(cc: c@d.example.hn)",
            "E-mail: a@b.example.hn (copy to: c@d.example.hn)",
            "E-mail: a@b.example.hn; cc: c@d.example.hn",
            "E-mail: a@b.example.hn\nCc: c@d.example.hn",
        ] {
            let case = read(&format!(
                "APPEALS TO:\nRector\nMo Fee\nTegucigalpa, Honduras\n{copied}\nSalutation: Dear Rector\n\nMinister\nAna Bee\nTegucigalpa, Honduras\nSalutation: Dear Minister\n"
            ));
            let told: Vec<(Role, usize, &str)> =
                case.addressees.iter().map(|one| (one.role, one.email.len(), one.salutation.as_str())).collect();
            assert_eq!(
                told,
                [(Role::Appeal, 2, "Dear Rector"), (Role::Appeal, 0, "Dear Minister")],
                "{copied}: {:?}",
                case.addressees
            );
        }
    }

    #[test]
    fn a_copy_that_has_an_address_is_another_addressee() {
        for heading in ["Copies to:", "cc:", "COPY TO: NGO"] {
            let case = read(&format!(
                "APPEALS TO:\nMinister\nAna Bee\nTegucigalpa, Honduras\nE-mail: a@b.example.hn\n\n{heading}\nThe League\n5 Mill Road\nTegucigalpa, Honduras\nE-mail: c@d.example.hn\n"
            ));
            let told: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.email.len())).collect();
            assert_eq!(told, [(Role::Appeal, 1), (Role::Copy, 1)], "{heading}");
        }
    }
}
