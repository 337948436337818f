//! Whom to write to: addressees from the pieces of their lines, put in order and entered, and the missions of the sheet's country.
//!
//! Uses `pieces`, `address_lines`, `cut` for addresses on one line, `sections`, `text`.

mod entered;
mod entry;
mod entry_notices;
mod filled_mission;
mod group;
mod interleaved;
pub(super) mod missions;
mod parted;
mod shared;
mod tidy;

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::pieces::pieces;
use crate::import::sections::{Kind, Section};
use crate::import::text::draft::Draft;
use crate::model::{FurnitureKind, Role};
use crate::notice::{Notice, Place};

use self::entry::Entry;
use self::group::Group;

/// Reads the addressees of a section: where one ends and the next begins follows from what stands there, not from blank
/// lines alone, which some sheets have everywhere and others nowhere.
pub(super) fn read(draft: &mut Draft, section: &Section, body: Range<usize>) {
    let role = if section.kind == Kind::Copies { Role::Copy } else { Role::Appeal };
    let (mut entries, shared) = collect(draft, body);
    spread_salutations(draft, &mut entries);
    let first = draft.case.addressees.len();
    for entry in entries {
        entered::enter(draft, entry, role);
    }
    for (means, value) in shared {
        shared::share(draft, first, means, value);
    }
}

/// Gives the salutations of a row that stood below all addressees to each its own; more or fewer than those are remarks.
fn spread_salutations(draft: &mut Draft, entries: &mut [Entry]) {
    const FEWEST: usize = 3;
    let Some((last, before)) = entries.split_last_mut() else { return };
    let known = draft.case.addressees.len();
    let count = last.more_salutations.len() + 1;
    let Some(first) = last.salutation.clone().filter(|_| count >= FEWEST && count == known + before.len() + 1) else {
        return;
    };
    let bare = draft.case.addressees.iter().all(|one| one.salutation.is_empty())
        && before.iter().all(|entry| entry.salutation.is_none());
    if !bare {
        return;
    }
    let row: Vec<Range<usize>> = std::iter::once(first).chain(last.more_salutations.drain(..)).collect();
    last.notes.retain(|note| !row.contains(note));
    for (place, range) in row.into_iter().enumerate() {
        if place < known {
            let text = draft.take(format!("/addressees/{place}/salutation"), range);
            draft.case.addressees.get_mut(place).into_iter().for_each(|one| one.salutation.clone_from(&text));
        } else {
            before.get_mut(place - known).unwrap_or(&mut *last).salutation = Some(range);
        }
    }
}

/// What stands in a section, one entry for each addressee, and what they share; remarks for all are noted.
fn collect(draft: &mut Draft, body: Range<usize>) -> (Vec<Entry>, Vec<(Means, Range<usize>)>) {
    let pieces = pieces(draft, body.clone());
    let shadow = draft.shadow;
    let mut group = Group::new(shadow, body);
    for piece in pieces {
        group.add(piece);
    }
    let Group { entries, mut notes, shared, mut furniture, boxes, described, .. } = group;
    leave_boxes(draft, &boxes);
    // Nobody came behind it.
    furniture.extend(described);
    let (unwanted, entries): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(|entry| entry.unwanted);
    let unwanted = unwanted.iter().map(Entry::whole);
    for range in unwanted {
        let place = Place::Source(draft.shadow.source_range(range.clone()));
        draft.notice(Notice::warning("doubt-left-over").at(place).about(draft.shadow.words_of(range.clone())));
        notes.push(range);
    }
    let entries = tidy::tidied(shadow, interleaved::parted(shadow, entries), &mut furniture);
    for label in furniture {
        draft.furniture(FurnitureKind::Marker, label);
    }
    for note in notes {
        draft.note(note);
    }
    (entries, shared)
}

/// Enters boxes that are nobody's address, and says of each what it was.
fn leave_boxes(draft: &mut Draft, boxes: &[(u32, Range<usize>)]) {
    for lines in boxes.chunk_by(|one, other| one.0 == other.0) {
        let ranges = lines.iter().map(|(_, line)| line.clone());
        let text: Vec<&str> = ranges.clone().map(|line| draft.shadow.raw(line)).collect();
        let about = text.join(" / ");
        let place = lines.first().map(|(_, line)| Place::Source(draft.shadow.source_range(line.clone())));
        if let Some(place) = place {
            draft.notice(Notice::warning("doubt-left-over").at(place).about(about));
        }
        for line in ranges {
            draft.furniture(FurnitureKind::Marker, line);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::addressees;

    fn check_fax(block: &str, fax: &[&str], note: &str) {
        let found = addressees(&format!("Minister of Justice\nJo Dee\n3 Mill Road\nNairobi, Kenya\n{block}"));
        let first = found.first().map(|one| (one.fax.clone(), one.note.clone(), one.lines.len()));
        assert_eq!(first, Some((fax.iter().map(ToString::to_string).collect(), note.to_owned(), 4)), "{block:?}");
        assert_eq!(found.len(), 1, "{block:?}");
    }

    #[test]
    fn a_row_of_salutations_below_all_is_each_ones_own() {
        let block = |name: &str| {
            format!("Minister of {name}\n{name} Bee\n3 Mill Road\nNairobi, Kenya\nFax: +254 2 555 0101\n\n")
        };
        let row = "Salutation: Your Majesty\n\nSalutation: Your Excellency\n\nSalutation: Dear Minister\n";
        let found = addressees(&format!("{}{}And copies to:\n{}{row}", block("Ana"), block("Mo"), block("Jo")));
        let read: Vec<(&str, &str)> = found.iter().map(|one| (one.salutation.as_str(), one.note.as_str())).collect();
        assert_eq!(read, [("Your Majesty", ""), ("Your Excellency", ""), ("Dear Minister", "")]);
    }

    #[test]
    fn a_message_to_copy_and_what_a_paper_is_reached_by_are_nobody() {
        let sheet = "ua 1/08 fear for safety kenya jo dee was taken from his home on 3 may. please send appeals to arrive as quickly as possible: - asking where he is. appeals to: minister of justice ana bee po box 12 nairobi, kenya twitter: #kenya @annabee must not jail two translators salutation: your excellency you may also write brief letters (not more than 250 words) to the nairobi morning post, through the form on its web site.";
        let case = case_from_text(sheet).value;
        assert_eq!(case.addressees.len(), 1, "{:?}", case.addressees);
        assert_eq!(case.addressees[0].salutation, "your excellency");
    }

    #[test]
    fn a_heading_without_its_colon_leads_to_addresses_and_a_town_called_after_a_king_is_no_office() {
        let case = case_from_text("Activist killed\n\nJo Dee was shot in May.\n\nCalling on the authorities:\n* To find who did it;\n* To protect his family.\n\nSend your message to\nProvincial Commissioner\nAna Bee\nPrivate Bag X7471\nKing William's Town 5600\nSouth Africa\nDear Commissioner\n\nSend copies to\nMinister\nMo Fee\nPretoria, South Africa\n").value;
        let read: Vec<(usize, bool)> =
            case.addressees.iter().map(|one| (one.lines.len(), one.role == crate::model::Role::Copy)).collect();
        assert_eq!(read, [(5, false), (3, true)]);
    }

    #[test]
    fn a_long_title_with_a_list_in_it_is_one_line() {
        let title = "Chairperson of the Parliamentary Committee on Human Rights, Religious Affairs, Citizens’ Complaints and Petitions";
        let found = addressees(&format!("{title}\nJo Dee\n2 Main Square\nSofia 1169, Bulgaria\nEmail: a@b.example.bg"));
        assert_eq!(found.first().map(|one| one.lines.as_slice().first().cloned()), Some(Some(title.to_owned())));
    }

    #[test]
    fn a_number_in_brackets_is_a_number() {
        check_fax("(via fax: 011 254 2 555 0101)", &["011 254 2 555 0101"], "");
        check_fax("(by fax: +254 2 555 0101 or 555 0102)", &["+254 2 555 0101", "555 0102"], "");
        check_fax("Fax: +254 2 555 0101 (or 555 0102)", &["+254 2 555 0101", "555 0102"], "");
        check_fax("Fax: +254 2 555 0101, then ext.\n1001", &["+254 2 555 0101"], "then ext. 1001");
        check_fax("Fax: +254 2 555 0101 or\n+254 2 555 0102", &["+254 2 555 0101", "+254 2 555 0102"], "");
        check_fax("Fax: +254 2 555 01 01 / 45 16", &["+254 2 555 01 01 / 45 16"], "");
        check_fax("Fax: +254 2 555 0101 (keep trying)", &["+254 2 555 0101"], "keep trying");
    }

    #[test]
    fn a_label_without_a_value_takes_no_line_of_the_next_address() {
        for empty in
            ["Fax:", "Email: (please use the form at http://place.example.ke/form)\nSalutation: Dear President"]
        {
            let found = addressees(&format!(
                "President Jo Dee\nState House\nNairobi, Kenya\n{empty}\n\nChief Minister of Sindh\nAna Fee\nKarachi, Pakistan"
            ));
            let offices: Vec<&str> = found.iter().map(|one| one.office.as_str()).collect();
            assert_eq!(offices, ["President", "Chief Minister of Sindh"], "{empty:?}");
        }
    }

    #[test]
    fn appeals_that_are_to_go_at_once_have_addressees() {
        let case = case_from_text("Please write immediately in English:\n- Urging them to stop.\nPLEASE SEND APPEALS IMMEDIATELY TO:\nKing\nJo Dee\nRiyadh, Saudi Arabia\nFax: (via Ministry of the Interior)\n+966 1 403 3125 (please keep trying)\nSalutation: Your Majesty\nPlease check with your section office if sending appeals after 15 April 2013.").value;
        assert_eq!(case.addressees.len(), 1);
        assert_eq!(case.deadline_text, "15 April 2013");
    }

    #[test]
    fn a_label_may_have_any_words_in_brackets_before_its_colon() {
        for label in ["Online contact (in Thai):", "Contact form (Thai only):", "E-mail (via website):"] {
            for between in ["\n", " "] {
                let block = ["Minister", "Jo Dee", "Bangkok, Thailand", "Fax: +66 2 555 0101", label].join(between);
                let found = addressees(&format!(
                    "{block}{between}http://www.place.example.th/contact{between}Salutation: Dear Minister"
                ));
                let read: Vec<(usize, &str)> =
                    found.iter().map(|one| (one.web.len(), one.salutation.as_str())).collect();
                assert_eq!(read, [(1, "Dear Minister")], "{label:?}");
            }
        }
    }

    #[test]
    fn numbers_behind_strokes_are_numbers_of_their_own() {
        check_fax("Fax: +263 4 253 212 / 728 768 / 726 084", &["+263 4 253 212", "728 768", "726 084"], "");
        check_fax("Fax: 011 57 1 286 7434 / 284 2186", &["011 57 1 286 7434", "284 2186"], "");
    }

    #[test]
    fn a_mail_address_stands_behind_whose_it_is() {
        let found = addressees(
            "President\nJo Dee\nTunis, Tunisia\nEmail: c/o Ministry of Foreign Affairs: mae@place.example.tn\nSalutation: Your Excellency",
        );
        let first = found.first().map(|one| (one.email.join(" "), one.note.as_str(), one.salutation.as_str()));
        assert_eq!(
            first,
            Some(("mae@place.example.tn".to_owned(), "c/o Ministry of Foreign Affairs", "Your Excellency"))
        );
    }

    #[test]
    fn a_salutation_in_a_column_belongs_to_the_address_beside_it() {
        let found = addressees(
            "Police Commissioner            Dear Commissioner\nJo Dee OBE, QPM\nPO Box 85\nPort Moresby, Papua New Guinea\n\nMinister for Development       Dear Minister\nAna Bee                        for Development\nPO Box 7354\nPort Moresby, Papua New Guinea",
        );
        let read: Vec<(&str, &str, usize)> =
            found.iter().map(|one| (one.name.as_str(), one.salutation.as_str(), one.lines.len())).collect();
        assert_eq!(read, [("Jo Dee", "Dear Commissioner", 4), ("Ana Bee", "Dear Minister for Development", 4)]);
    }

    #[test]
    fn addresses_between_tabs_are_read_one_after_the_other() {
        let found = addressees(
            "Minister of Justice\t\t\t\tPrime Minister\nYoko Dee\t\t\t\tShinzo Fee\n1-1-1 Kasumigaseki, Chiyoda-ku\t\t1-6-1 Nagata-cho, Chiyoda-ku\nTokyo 100-8977\t\t\t\tTokyo 100-8914\nJapan\t\t\t\t\tJapan\nFax: +81 3 5555 0101\t\t\tFax: +81 3 5555 0102",
        );
        let read: Vec<(&str, &str, String)> =
            found.iter().map(|one| (one.office.as_str(), one.name.as_str(), one.fax.join(" "))).collect();
        assert_eq!(
            read,
            [
                ("Minister of Justice", "Yoko Dee", "+81 3 5555 0101".to_owned()),
                ("Prime Minister", "Shinzo Fee", "+81 3 5555 0102".to_owned())
            ]
        );
    }

    #[test]
    fn the_last_line_of_a_sheet_is_nobody() {
        let case = case_from_text("UA: 12/14 Index: MDE 11/037/2014 Bahrain Date: 15 September 2014\nURGENT ACTION\nACTIVIST HELD\nJo Dee is held.\nPLEASE SEND APPEALS BEFORE 27 OCTOBER 2014 TO:\nKing\nAna Bee\nManama, Bahrain\nUA: 12/14 Index: MDE 11/037/2014 Bahrain\nFax: +973 1755 4587\nAnd copies to:\nMinister\nMo Fee\nManama, Bahrain\nUA: 12/14 Index: MDE 11/037/2014 Issue Date: 15 September 2014").value;
        assert_eq!(case.addressees.iter().map(|one| one.lines.len()).collect::<Vec<_>>(), [3, 3]);
    }

    #[test]
    fn a_second_mail_address_stands_behind_or_in_any_language() {
        for link in ["or", "ou", "oder", "y", "and/or", "et/ou"] {
            let found =
                addressees(&format!("Minister\nJo Dee\nLomé, Togo\nEmail: a@b.example.tg {link} c@d.example.tg"));
            let emails = found.first().map(|one| one.email.clone()).unwrap_or_default();
            assert_eq!(emails, ["a@b.example.tg", "c@d.example.tg"], "{link:?}");
        }
    }

    #[test]
    fn a_name_at_the_end_of_a_bracket_is_of_the_salutation() {
        let found = addressees(
            "LEITER DER BEHÖRDE\nJo Dee\n(Anrede: Dear Director / Sehr geehrter Herr Dee)\nul. Novruz 1\nTashkent 100029\nUSBEKISTAN\nFax: (00 998) 71 255 41 85",
        );
        let read: Vec<(usize, &str)> = found.iter().map(|one| (one.lines.len(), one.salutation.as_str())).collect();
        assert_eq!(read, [(5, "Dear Director / Sehr geehrter Herr Dee")]);
    }

    #[test]
    fn a_day_above_what_to_ask_for_is_the_deadline_and_leads_to_no_addresses() {
        let case = case_from_text("Refugee denied care\n\nJo Dee is ill. She is 24.\n\nPlease write in English or your own language before 23 September 2016:\n\n* Urging them to bring Jo Dee to a hospital;\n* Calling on them to close the centre.\n\nWrite to:\n\nMinister\nAna Bee\nCanberra ACT 2600\nAustralia\n\nAnd copies to:\n\nAustralian High Commission\nStrand\nLondon WC2B 4LA\n").value;
        assert_eq!((case.demands.len(), case.addressees.len(), case.missions.len()), (2, 1, 1));
        assert_eq!(case.deadline_text, "23 September 2016");
    }

    #[test]
    fn what_to_ask_for_may_stand_behind_the_addresses() {
        let case = case_from_text("URGENT ACTION\nPROTESTERS HELD\nJo Dee was taken away.\n\nPlease write in French or Arabic before 30 June 2017 to:\n1) Head of Government\nAna Bee\nRabat, Morocco\n\n2) Minister of Justice\nMo Fee\nRabat, Morocco\n\nCalling on the authorities:\n* To release Jo Dee;\n* To investigate the beatings.\n").value;
        assert_eq!((case.demands.len(), case.addressees.len()), (2, 2));
        assert_eq!(case.languages.iter().map(|language| language.as_str()).collect::<Vec<_>>(), ["fr", "ar"]);
    }

    #[test]
    fn a_crown_prince_holds_an_office_and_a_bracket_is_no_name() {
        let found = addressees(
            "Crown Prince of Abu Dhabi\nHis Highness Sheikh Jo Dee\nAbu Dhabi, United Arab Emirates\nSalutation: Your Highness\n\nLt-General (rtd) Mo Fee\nPresident of Uganda\nKampala, Uganda",
        );
        let names: Vec<&str> = found.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Jo Dee", "Mo Fee"]);
    }

    #[test]
    fn a_bracket_behind_the_heading_may_lose_its_end() {
        let case = case_from_text("RECOMMENDED ACTION: Please send faxes in English:\n- asking where Jo Dee is held.\n\nAPPEALS TO (please send one fax only to each of the two, and no letters, as\nletters do not arrive:\n\nGovernor\nAna Bee\nDiyarbakir, Turkey\n").value;
        assert_eq!(case.demands, ["asking where Jo Dee is held."]);
        assert_eq!(case.addressees.iter().map(|one| one.lines.len()).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn a_price_is_for_the_writer_and_a_town_a_colonel_and_a_floor_are_what_they_were() {
        let head = "UA 1/13\nBRAZIL Di Gee (f)\nShe was taken.\n\nAPPEALS TO:\n";
        let lines = |addresses: &str| -> Vec<Vec<String>> {
            let case = case_from_text(&format!("{head}{addresses}")).value;
            case.addressees.into_iter().map(|one| one.lines).collect()
        };
        let porto = lines(
            "Minister\nAna Bee\nRua da Praia 2\nPorto Alegre - RS\nBrazil\nSalutation: Dear Minister\n\nInternational postage rate: $1.85\n",
        );
        assert_eq!(porto, [["Minister", "Ana Bee", "Rua da Praia 2", "Porto Alegre - RS", "Brazil"]]);
        let two = lines(
            "Minister of Justice\nAna Bee\nPO Box 1\nNouakchott\nCol. Ndiaga El Dee\nGendarmerie Headquarters\nBP 12\nNouakchott\n",
        );
        assert_eq!(two.len(), 2, "{two:?}");
        let floor = lines(
            "Editor\nThe Lantern\n12th Floor Lonrho House\nCommissioner of Police\nMo Fee\nPO Box 77\nNairobi, Kenya\n",
        );
        assert_eq!(floor.len(), 2, "{floor:?}");
    }
}
