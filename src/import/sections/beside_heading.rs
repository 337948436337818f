//! What stands beside a heading on its line and belongs to it, or to no section at all: a remark in a bracket, a second e-mail.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::import::pieces::contacts::is_email;
use crate::import::text::hits::{Hit, bracket_behind};
use crate::import::text::shadow::{Shadow, floor};

/// Gives words beside headings, and words for copies beside e-mails, what they mean there.
pub(in crate::import) fn complete(shadow: &Shadow, hits: &mut Vec<Hit>) {
    copied_emails(shadow, hits);
    // "WHERE TO WRITE (please send before 21 December 2010)": the bracket opens nothing of its own.
    const HEADINGS: [Means; 3] = [Means::Appeals, Means::Contacts, Means::Copies];
    const LONGEST: usize = 120;
    let headings = hits.iter().filter(|hit| HEADINGS.contains(&hit.means));
    let inside = headings.filter_map(|hit| match shadow.one_line {
        true => bracket_in_run(shadow, hit.range.end, LONGEST),
        false => bracket_behind(shadow, hit.range.end),
    });
    let inside: Vec<Range<usize>> = inside.filter(|bracket| bracket.len() <= LONGEST).collect();
    if !inside.is_empty() {
        const OPENING: [Means; 3] = [Means::Demands, Means::Deadline, Means::AppealsBefore];
        hits.retain(|hit| {
            let next = inside.partition_point(|bracket| bracket.end <= hit.range.start);
            let within = inside.get(next).is_some_and(|bracket| bracket.start <= hit.range.start);
            !(within && OPENING.contains(&hit.means))
        });
    }
}

/// What stands in the bracket right behind a heading of a run of words: "appeals to: (all appeals must arrive by 9 May) Ana Bee".
fn bracket_in_run(shadow: &Shadow, heading_end: usize, longest: usize) -> Option<Range<usize>> {
    let near = shadow.slice(heading_end..floor(shadow, (heading_end + longest).min(shadow.len())));
    let bracket = near.trim_start_matches([' ', ':']);
    let inside = bracket.strip_prefix('(')?.split_once(')')?.0;
    let start = heading_end + near.len() - bracket.len() + 1;
    (!inside.contains('(')).then_some(start..start + inside.len())
}

/// "E-mail: jo@dee.example (cc: ann@dee.example)": a copy to another e-mail of the same addressee, and no heading of copies.
fn copied_emails(shadow: &Shadow, hits: &mut [Hit]) {
    let last_word = |at: usize| {
        let line = shadow.slice(floor(shadow, at.saturating_sub(LONGEST_EMAIL))..at);
        line.trim_end_matches([' ', '(', '[', ',', ';', '-', '/']).rsplit(' ').next().is_some_and(is_email)
    };
    let values: Vec<usize> = hits.iter().filter(|hit| is_value(hit.means)).map(|hit| hit.range.start).collect();
    for hit in hits.iter_mut().filter(|hit| hit.means == Means::Copies) {
        let line = shadow.line_at(hit.range.start).map_or(shadow.len(), |line| line.range.end);
        let behind = shadow.slice(hit.range.end..line.max(hit.range.end)).trim_start_matches([' ', ':']);
        let email = behind.split([' ', ')', ']', ',', ';']).next().filter(|email| is_email(email));
        // "copies to: a@b.example and the Law Society, PO Box 8".
        let is_copied =
            email.is_some_and(|email| !behind.get(email.len()..).unwrap_or_default().contains(char::is_alphabetic));
        let bracketed = shadow.slice(0..hit.range.start).trim_end().ends_with(['(', '[']);
        if is_copied && (bracketed || last_word(hit.range.start) && !heads(shadow, hit.range.start, line, &values)) {
            let language = hit.marker.language.as_str();
            if let Some(marker) =
                words().meaning(Means::Email, language).or_else(|| words().meaning(Means::Email, "en"))
            {
                (hit.means, hit.marker) = (Means::Email, marker);
            }
        }
    }
}

fn is_value(means: Means) -> bool {
    matches!(means, Means::Fax | Means::Phone | Means::Email | Means::Salutation)
}

/// Whether words for a copy head an addressee of their own: they begin a paragraph, or a line below which an address goes on.
fn heads(shadow: &Shadow, at: usize, line_end: usize, values: &[usize]) -> bool {
    if shadow.one_line || !shadow.starts_line(at) {
        return false;
    }
    let own = shadow.line_at(at).is_some_and(|line| line.starts_paragraph);
    let next = shadow.lines.get(shadow.lines.partition_point(|line| line.range.start < line_end));
    let goes_on = next.is_some_and(|next| !next.starts_paragraph && values.binary_search(&next.range.start).is_err());
    own || goes_on
}

/// No e-mail before the words for a copy is longer, with the signs between, in bytes.
const LONGEST_EMAIL: usize = 100;

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::{Case, Role};

    fn read(addresses: &str) -> Case {
        let head = "UA 1/10\n\nHONDURAS: STATION SHUT\n\nJo Dee was held in May. He is ill.\n\nPlease write at once:\n* asking where he is;\n* urging them to free him.\n\n";
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
        let torn = read(
            "APPEALS TO:\nMinister\nAna Bee\nTegucigalpa, Honduras\nE-mail: a@b.example.hn\nCopies to: c@d.example.hn\nThe League\nPO Box 7\nTegucigalpa, Honduras\n\nJudge\nMo Fee\nTegucigalpa, Honduras\nE-mail: e@f.example.hn\n\nCOPIES TO: g@h.example.hn\n",
        );
        let emails: Vec<usize> = torn.addressees.iter().map(|one| one.email.len()).collect();
        assert!(torn.addressees.iter().all(|one| one.email.len() < 2), "{emails:?}");
        for heading in ["Copies to:", "cc:", "COPY TO: NGO"] {
            let case = read(&format!(
                "APPEALS TO:\nMinister\nAna Bee\nTegucigalpa, Honduras\nE-mail: a@b.example.hn\n\n{heading}\nThe League\n5 Mill Road\nTegucigalpa, Honduras\nE-mail: c@d.example.hn\n"
            ));
            let told: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.email.len())).collect();
            assert_eq!(told, [(Role::Appeal, 1), (Role::Copy, 1)], "{heading}");
        }
    }

    const MINISTER: &str = "Minister\nAna Bee\nTegucigalpa, Honduras\nFax: +504 555 0101\nSalutation: Dear Minister\n";
    const LEAGUE: &str = "The League\n5 Mill Road\nTegucigalpa, Honduras\nE-mail: c@d.example.hn\n";

    #[test]
    fn a_heading_may_have_a_remark_or_a_day_behind_it() {
        for (help, heading, copies) in [
            (
                "What you can do",
                "Where to send your letters (please send before 21 December 2010)",
                "Copies, if you have time",
            ),
            (">>> WHAT YOU CAN DO", ">>> WHERE TO WRITE (before 21 December 2010)", ">>> COPIES (if possible)"),
            (
                "What should I do?",
                "Where should I send it? (please write by 21 December 2010)",
                "Copies to, if you can:",
            ),
            ("What can you do?", "Who to write to, please (until 21 December 2010)", "Copies - if you wish"),
        ] {
            let case = case_from_text(&format!("UA 1/10\n\nHONDURAS: STATION SHUT\n\nJo Dee was held in May. He is ill.\n\n{help}\nPlease write at once, in Spanish or your own language\n* asking where he is;\n* urging them to free him.\n\n{heading}\n\n{MINISTER}\n{copies}\n{LEAGUE}")).value;
            let told: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.lines.len())).collect();
            assert_eq!(told, [(Role::Appeal, 3), (Role::Copy, 3)], "{heading}: {:?}", case.addressees);
            assert_eq!((case.demands.len(), case.deadline_text.as_str()), (2, "21 December 2010"), "{heading}");
        }
    }

    #[test]
    fn a_bracket_behind_the_heading_of_a_run_opens_nothing() {
        let told = "he was taken from his home and his family does not know where he is. ".repeat(6);
        let case = case_from_text(&format!(
            "ua 1/03 fear for safety 3 march 2003 honduras jo dee (m) {told}recommended action: please send appeals: - asking where he is; - urging them to let him go. appeals to: (time is short: all appeals must arrive by 9 may 2003. please put his number, 9917, in your letter.) minister of justice ana bee po box 12 tegucigalpa, honduras fax: +504 555 0101 salutation: dear minister"
        ))
        .value;
        assert_eq!(case.addressees.len(), 1, "{:?}", case.addressees);
        assert_eq!(case.deadline.map(|day| day.to_string()).as_deref(), Some("2003-05-09"));
        assert_eq!(case.notes, ["please put his number, 9917, in your letter."]);
    }

    #[test]
    fn a_deadline_that_leads_to_a_column_is_followed_by_it() {
        let sheet = |lead: &str, heading: &str| {
            format!(
                "UA 1/17\n\nHONDURAS\n\nJo Dee was shot at.\n\nPlease write immediately in Spanish:\n- asking for an inquiry;\n- urging them to protect Jo Dee.\n\nPLEASE SEND APPEALS BEFORE 19 APRIL 2017{lead}\n\nAlso send copies to diplomatic representatives accredited to your\ncountry.\n\nPlease check with your section office if sending appeals after the above\ndate.\n\n{heading}{MINISTER}\n\nAnd copies to:\n{LEAGUE}"
            )
        };
        for (lead, heading) in
            [(" TO THE\nOFFICIALS IN THE COLUMN ON THE RIGHT.", ""), (".", "CONTACT THESE OFFICIALS\n\n")]
        {
            let case = case_from_text(&sheet(lead, heading)).value;
            let read: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.lines.len())).collect();
            assert_eq!(read, [(Role::Appeal, 3), (Role::Copy, 3)], "{lead:?}: {:?}", case.addressees);
            assert!(case.missions_wanted, "{lead:?}");
        }
    }

    #[test]
    fn a_menu_that_says_what_you_can_do_asks_for_nothing() {
        let case = read(&format!("APPEALS TO:\n{MINISTER}\nWhat you can do\nJoin\nDonate\nShare this\n"));
        assert_eq!(case.demands.len(), 2, "{:?}", case.demands);
    }

    #[test]
    fn a_country_above_its_addressees_is_no_line_of_theirs() {
        for (here, there) in
            [("In Honduras:", "In Kenya:"), ("Within Honduras:", "For Kenya:"), ("IN HONDURAS:", "IN NAIROBI:")]
        {
            let case = read(&format!(
                "APPEALS TO:\n\n{here}\n{MINISTER}\n{there}\nKing\nBo Gee\n5 Mill Road\nNairobi, Kenya\n"
            ));
            let first: Vec<&str> = case.addressees.iter().map(|one| one.lines[0].as_str()).collect();
            assert_eq!(first, ["Minister", "King"], "{here}");
        }
        let case = read(&format!(
            "APPEALS TO:\n\n{MINISTER}\nOfficer in charge:\nBo Gee\nIn the Old Mill, 5 Mill Road\nNairobi, Kenya\n"
        ));
        assert_eq!(case.addressees.last().map(|one| one.lines.len()), Some(4), "{:?}", case.addressees);
    }

    #[test]
    fn a_line_about_the_letters_may_name_the_day() {
        for (line, day) in [
            ("Letters should leave before the end of the year (31 December 2010).", "31 December 2010"),
            ("Letters should be posted by 3 May 2010.", "3 May 2010"),
            ("Until when? Please send your letter by 3 May 2010.", "3 May 2010"),
        ] {
            let case = read(&format!("Addresses\n\n{MINISTER}\n{line}\nPostage 36p up to 20 g.\n"));
            assert_eq!((case.addressees.len(), case.deadline_text.as_str()), (1, day), "{line}");
        }
        let case =
            read("Addresses\n\nLetters Department\nHouse of 3 May 1990\nTegucigalpa, Honduras\nFax: +504 555 0101\n");
        assert_eq!(case.addressees.first().map(|one| one.lines.len()), Some(3));
    }

    #[test]
    fn whom_to_ask_about_later_letters_is_said_in_any_words() {
        for asked in [
            "Si prega di controllare con la propria Sezione se inviare appelli dopo la data indicata.",
            "Por favor, pregunten a su sección si van a escribir más tarde.",
            "Merci de vous renseigner auprès de votre section pour tout appel après cette date.",
            "Bitte erkundigen Sie sich bei Ihrer Sektion, ob Sie noch schreiben sollen.",
            "Confirme com a sua secção antes de escrever depois desta data.",
            "Controleer bij uw afdeling of u nog kunt schrijven na deze datum.",
        ] {
            let case = read(&format!("APPEALS TO:\n{MINISTER}\nCOPIES TO:\n{LEAGUE}\n{asked}\n"));
            assert_eq!(case.addressees.len(), 2, "{asked}: {:?}", case.addressees);
            assert!(case.addressees.iter().all(|one| one.note.is_empty() && one.lines.len() == 3), "{asked}");
        }
    }

    #[test]
    fn somebody_to_whom_no_appeal_goes_is_no_addressee() {
        for (lead, warned) in [
            ("Note: do not send copies to the following, who has been threatened:", true),
            ("Please do not write to the judge:", true),
            ("You can also write to the prisoner:", true),
            ("Please send letters of support c/o the church:", true),
            ("Second address:", false),
        ] {
            let case =
                read(&format!("APPEALS TO:\n{MINISTER}\n{lead}\nJudge Bo Gee\n5 Mill Road\nTegucigalpa, Honduras\n"));
            assert_eq!(case.addressees.len(), if warned { 1 } else { 2 }, "{lead}: {:?}", case.addressees);
            assert_eq!(case.notes.iter().any(|note| note.contains("Judge Bo Gee")), warned, "{lead}: {:?}", case.notes);
        }
        let case = read(&format!(
            "APPEALS TO:\n{MINISTER}\nDo not write to:\nJudge Bo Gee\n5 Mill Road\nTegucigalpa, Honduras\n\nCOPIES TO:\n{LEAGUE}"
        ));
        assert_eq!(case.addressees.last().map(|one| (one.role, one.lines.len())), Some((Role::Copy, 3)));
    }

    #[test]
    fn the_order_before_a_heading_is_part_of_it() {
        let asked = |heading: &str, copies: &str| {
            case_from_text(&format!("UA 1/10\n\nHONDURAS: STATION SHUT\n\nJo Dee was held in May.\n\nPlease write immediately in English:\n- Asking where he is;\n- Calling for a fair trial.\n\n{heading}\n{MINISTER}\n{copies}\n{LEAGUE}")).value
        };
        for (heading, copies) in [
            ("Address your appeals to:", "Copies of your letters should go to:"),
            ("Send polite appeals to:", "Copies of all letters may be sent to:"),
            ("WRITE TO ONE OR MORE OF THE FOLLOWING BEFORE 23 APRIL 2012:", "with a copy to:"),
        ] {
            let case = asked(heading, copies);
            assert_eq!(case.demands, ["Asking where he is", "Calling for a fair trial."], "{heading}");
            let told: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.lines.len())).collect();
            assert_eq!(told, [(Role::Appeal, 3), (Role::Copy, 3)], "{heading}: {:?}", case.addressees);
            assert_eq!(!case.deadline_text.is_empty(), heading.contains("2012"), "{heading}");
        }
    }

    #[test]
    fn labels_of_one_letter_stand_between_bars() {
        let case = read(
            "APPEALS TO:\nMinister\nAna Bee\nTegucigalpa, Honduras\nT: +504 555 0102 | F: +504 555 0101 | E: a@b.example.hn\nSalutation: Dear Minister\n",
        );
        let told: Vec<(usize, usize, usize)> =
            case.addressees.iter().map(|one| (one.fax.len(), one.phone.len(), one.email.len())).collect();
        assert_eq!(told, [(1, 1, 1)], "{:?}", case.addressees);
    }

    #[test]
    fn a_day_that_was_put_off_is_the_later_one() {
        let case = read(&format!("PLEASE SEND APPEALS BEFORE 25 APRIL 2014 (EXTENDED TO 9 MAY 2014) TO:\n{MINISTER}"));
        assert_eq!((case.deadline_text.as_str(), case.addressees[0].lines.len()), ("9 MAY 2014", 3));
    }
}
