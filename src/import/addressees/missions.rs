//! The call to write to diplomatic representatives, and the embassies that a sheet fills in below it.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::missions::names_house_in_call;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::ends_address;
use crate::import::sections::Section;
use crate::import::text::draft::Draft;
use crate::import::text::hits::{Hit, sentence_end};
use crate::import::text::places;
use crate::import::text::shadow::Shadow;
use crate::model::{FurnitureKind, Role};

use super::entered;
use super::entry::Entry;
use super::filled_mission;

/// Reads the call to write to diplomatic representatives, and the embassies that the sheet itself fills in.
///
/// The answer is what else stands there: the title of the next page.
///
/// The blank slots under it ("Name Address 1 …") are a form for the section office: furniture, never an addressee.
pub(in crate::import) fn read(draft: &mut Draft, section: &Section) -> Range<usize> {
    let shadow = draft.shadow;
    draft.case.missions_wanted = true;
    let whole = section.heading.start..section.body.end;
    let mut at = sentence_end(shadow, section.heading.start, section.body.end);
    if shadow.slice(section.heading.clone()).ends_with(':') {
        at = section.heading.end;
    }
    let colon = shadow
        .slice(section.body.start..at.max(section.body.start))
        .find(": ")
        .map(|place| section.body.start + place + 1);
    if let Some(colon) = colon {
        at = colon;
    }
    if let Some(end) = lead_end(shadow, section.heading.start..at) {
        at = end;
    }
    // "… accredited to your country. Please insert local diplomatic addresses below:"
    for hit in draft.hits_in(section.body.clone()) {
        if hit.means == Means::Diplomats && hit.range.end > at && shadow.trimmed(at..hit.range.start).is_empty() {
            at = call_end(shadow, hit, section.body.end);
        }
    }
    draft.mark("/missions_wanted", section.heading.start..at);
    let mut rest = at..section.body.end;
    if let Some(slots) = draft.hits_in(whole).iter().find(|hit| hit.means == Means::Slots) {
        let line_end = shadow.line_at(slots.range.start).map_or(slots.range.end, |line| line.range.end);
        let labels_end = slots_end(shadow.slice(slots.range.end..section.body.end)) + slots.range.end;
        let end = if shadow.one_line { labels_end } else { line_end.min(section.body.end).max(labels_end) };
        draft.furniture(FurnitureKind::Slots, slots.range.start..end);
        rest.start = end;
    }
    let rest = shadow.trimmed(rest);
    let is_led = !shadow.one_line && leads_on(shadow.slice(section.heading.start..at));
    if is_led || is_mission(shadow.slice(rest.clone())) {
        read_filled_in(draft, rest.clone(), is_led);
        return rest.end..rest.end;
    }
    rest
}

/// Reads the embassies that a section office filled in, and other copies that words lead to, "… and to".
fn read_filled_in(draft: &mut Draft, body: Range<usize>, is_led: bool) {
    let (entries, _) = super::collect(draft, body);
    for mut entry in entries {
        filled_mission::without_lead(draft, &mut entry.lines);
        // What else stands there, the title of the next page, stays unused.
        let is_mission = filled_mission::is_mission(draft.shadow, &entry) || heads_mission(draft.shadow, &entry);
        // "The Editor" / … / "Fajara" / "The Gambia" behind the embassy in London: nobody abroad.
        let at_home = !draft.case.missions.is_empty() && ends_in_country_of_case(draft, &entry);
        if !entry.lines.is_empty() && (entry.has_values() && !is_led && !at_home || is_mission) {
            filled_mission::enter(draft, entry);
        } else if is_address(draft.shadow, &entry) || entry.lines.len() > 1 && entry.has_values() {
            // "… representatives of Somalia, where there are any, and:" before another copy.
            entered::enter(draft, entry, Role::Copy);
        }
    }
}

/// Whether an address ends with the country that the case is in.
fn ends_in_country_of_case(draft: &Draft, entry: &Entry) -> bool {
    let named = entry.lines.last().and_then(|line| places::at_end(draft.shadow, line.clone()));
    named.is_some_and(|named| named.country.code() == draft.case.country_code)
}

/// Whether an entry's first lines name an ambassador.
fn heads_mission(shadow: &Shadow, entry: &Entry) -> bool {
    const MOST_LINES: usize = 3;
    let ambassador = words().class(WordClass::Ambassador);
    entry.lines.iter().take(MOST_LINES).any(|line| ambassador.occur_in(shadow.slice(line.clone())))
}

/// Whether an entry is an address by its end, in several lines or parts: no title of a page is one.
fn is_address(shadow: &Shadow, entry: &Entry) -> bool {
    let last = entry.lines.last().cloned();
    entry.lines.len() > 1 && last.is_some_and(|line| ends_address(shadow, line))
}

/// Where the line of a call ends that leads on to a paragraph of its own: "… accredited to your country; and to" / "The Editor".
fn lead_end(shadow: &Shadow, call: Range<usize>) -> Option<usize> {
    let mut lines = shadow.lines_in(call.clone()).map(|line| line.range.end).filter(|end| *end < call.end);
    lines.find(|end| {
        let next = shadow.lines.get(shadow.lines.partition_point(|line| line.range.start < *end));
        let begins = next.is_some_and(|next| {
            next.starts_paragraph && shadow.raw(next.range.clone()).starts_with(char::is_uppercase)
        });
        begins && !shadow.one_line && leads_on(shadow.slice(call.start..*end))
    })
}

/// "… representatives of Somalia, where there are any, and:", "… accredited to your country; and to": another copy stands below.
fn leads_on(call: &str) -> bool {
    const MOST_WORDS: usize = 5;
    let class = |class| words().class(class);
    let call = call.trim_end();
    let led = call.trim_end_matches([':', ' ']);
    let last = |count: usize| {
        led.rsplitn(count + 1, ' ').take(count).last().map(|first| first.trim_end_matches([',', ';', ':']))
    };
    let begins =
        (1..=MOST_WORDS).find(|count| last(*count).is_some_and(|word| class(WordClass::Conjunction).contains(word)));
    let ends = led.rsplit(' ').next().unwrap_or_default();
    match begins {
        Some(1) => call.ends_with(':'),
        // "and to", "and, if possible, to", "and to the following".
        Some(_) => class(WordClass::HeadingEnd).contains(ends) || class(WordClass::Several).contains(ends),
        None => false,
    }
}

/// Where the words end that call for the addresses: with their colon, and "Fax:" below an embassy has none of theirs.
fn call_end(shadow: &Shadow, hit: &Hit, limit: usize) -> usize {
    let start = hit.range.end;
    if shadow.slice(hit.range.clone()).ends_with(':') {
        return start;
    }
    let line_end = shadow.line_at(hit.range.start).map_or(limit, |line| line.range.end);
    let end = sentence_end(shadow, hit.range.start, limit);
    let end = if shadow.one_line { end } else { end.min(line_end).max(start) };
    shadow.slice(start..end).find(':').map_or(start, |place| start + place + 1)
}

/// How far the words of the blank form go on.
fn slots_end(text: &str) -> usize {
    let slots = words().class(WordClass::FormWord);
    let mut end = 0;
    for word in text.split_inclusive(' ') {
        if !word.trim().is_empty() && !slots.contains(word.trim()) {
            break;
        }
        end += word.len();
    }
    end
}

fn is_mission(text: &str) -> bool {
    let near = text.char_indices().nth(200).map_or(text.len(), |(at, _)| at);
    let start = text.get(..near).unwrap_or_default();
    let named = names_house_in_call(start) || words().class(WordClass::Ambassador).occur_in(start);
    named && text.contains(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::{Case, Role};

    #[test]
    fn a_copy_that_the_call_to_diplomats_leads_to_is_an_addressee() {
        for lead in [
            "diplomatic representatives of Kenya accredited to your\ncountry; and to",
            "diplomatic representatives of Kenya accredited to your country, and to:",
            "diplomatic representatives of Kenya accredited to your country\nand, if possible, to:",
            "diplomatic representatives of Kenya accredited to your country and to the following:",
        ] {
            let case = case_from_text(&format!("UA 1/98\n\nKENYA   Jo Dee (m)\n\nHe was taken.\n\nAPPEALS TO:\n\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister\n\nCOPIES TO: {lead}\n\nThe Editor\nThe Morning Post\n7 Mill Street, PO Box 40\nNairobi, Kenya\nFax: +254 20 555 0101\n\nPLEASE SEND APPEALS IMMEDIATELY. Check with your section office if sending appeals after 2 May 1998.\n")).value;
            let told: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.lines.len())).collect();
            assert_eq!(told, [(Role::Appeal, 3), (Role::Copy, 4)], "{lead}: {:?}", case.missions);
            assert!(case.missions_wanted && case.missions.is_empty(), "{lead}: {:?}", case.missions);
        }
    }

    fn case_of(call: &str) -> Case {
        case_from_text(&format!("UA 1/14 Sudan 15 April 2014\n\nJo Dee is held.\n\nPlease write immediately:\n- asking for her release;\n- asking for a doctor.\n\nPLEASE SEND APPEALS BEFORE 27 MAY 2014 TO:\nMinister\nAna Bee\nPO Box 3\nKhartoum, Sudan\n\n{call}\n\nPlease check with your section office if sending appeals after the above date.\n\nName: Jo Dee\n")).value
    }

    #[test]
    fn an_embassy_filled_in_below_the_call_is_whole() {
        let house = "Embassy of the Republic of the Sudan\n3 Mill Row\nLondon SW1A 0AA\nFax: 020 7555 0101\nSalutation: Your Excellency";
        for call in
            ["Please insert local diplomatic addresses below:", "Please insert local diplomatic addresses below"]
        {
            let case = case_of(&format!(
                "Also send copies to diplomatic representatives accredited to your country. {call}\n{house}"
            ));
            let lines: Vec<usize> = case.missions.iter().map(|one| one.lines.len()).collect();
            assert_eq!((case.addressees.len(), lines), (1, vec![3]), "{call}: {:?}", case.missions);
            assert_eq!(case.missions[0].fax, "020 7555 0101");
        }
    }

    #[test]
    fn an_embassy_below_the_call_to_diplomats_is_a_mission() {
        let case = case_from_text("UA 1/98\n\nKENYA   Jo Dee (m)\n\nHe was taken.\n\nAPPEALS TO:\n\nMinister\nAna Bee\nNairobi, Kenya\n\nAnd to diplomatic representatives of Kenya accredited to your country:\n\nKenya High Commission\n45 Portland Place\nLondon W1B 1AS\nFax: 020 7555 0101\n").value;
        assert_eq!((case.addressees.len(), case.missions.len()), (1, 1));
        assert_eq!(case.missions[0].host, "GB");
    }

    #[test]
    fn an_embassy_keeps_its_telephone_and_the_heading_above_it_is_no_line() {
        let case = case_of(
            "COPIES TO:\nLeague\nPO Box 3\nKhartoum, Sudan\n\nEmbassy in London\nHis Excellency Mo Fee\nEmbassy of the Republic of the Sudan\n3 Mill Row\nLondon SW1A 0AA\nTel: 020 7555 0102\nFax: 020 7555 0101\n",
        );
        let mission = &case.missions[0];
        assert_eq!((mission.lines.len(), mission.host.as_str()), (4, "GB"), "{mission:?}");
        assert_eq!(case.notes, ["Tel: 020 7555 0102"]);
        let abroad = case_of("COPIES TO:\nEmbassy of the Republic of the Sudan\n5 Mill Street\nNew York, USA\n");
        assert_eq!(abroad.missions[0].host, "US");
    }

    #[test]
    fn words_that_lead_to_another_copy_lead_to_whoever_is_no_embassy() {
        for (call, address) in [
            ("and to:", "Doctors for All\n52 Mill Street\nKhartoum, Sudan"),
            ("and to:", "Doctors for All\n52 Mill Street\nKhartoum, Sudan\nFax: +249 555 0101"),
            ("and:", "The Editor, Morning Post\nPO Box 4\nKhartoum, Sudan"),
        ] {
            let case = case_of(&format!(
                "COPIES TO: Diplomatic representatives of Sudan accredited to your country, {call}\n{address}"
            ));
            let lines: Vec<usize> = case.addressees.iter().map(|one| one.lines.len()).collect();
            assert_eq!((lines, case.missions.len()), (vec![4, 3], 0), "{address}: {:?}", case.addressees);
            assert!(case.missions_wanted);
        }
        let case = case_of(
            "COPIES TO: Diplomatic representatives of Sudan accredited to your country, and to:\nThe Ambassador Mo Fee\n3 Mill Row\nLondon SW1A 0AA\nFax: 020 7555 0101",
        );
        assert_eq!((case.addressees.len(), case.missions.len()), (1, 1));
    }

    #[test]
    fn an_embassy_behind_the_copies_is_asked_for_as_they_are() {
        let check = |last: &str, wanted: bool| {
            let case = case_from_text(&format!("UA 1/08 Togo 3 May 2008\n\nJo Dee is missing.\n\nPlease write immediately:\n- asking where he is;\n- urging them to find him.\n\nAPPEALS TO\nMinister\nAna Bee\nBP 12\nLomé, Togo\n(Dear Minister)\n\nCOPIES TO\nHead of the Commission\nMo Fee\nBP 13\n{last}\n")).value;
            assert_eq!((case.addressees.len(), case.missions_wanted), (2, wanted), "{last:?}");
            assert_eq!(case.addressees[1].lines.len(), 4, "{:?}", case.addressees);
        };
        check("Lomé, Togo\n\nand, if you can, to the embassy of Togo in your country.", true);
        check("Lomé, Togo\nFax 228 555 0101\n\nand also to the embassy of Togo in your country.", true);
        check("Lomé, Togo\n\nAnd please write to the embassy of Togo in your country.", true);
        check("via the Embassy of Togo in your country", false);
    }

    #[test]
    fn a_copy_in_the_country_of_the_case_is_no_embassy() {
        let house = "The Sudanese Embassy:\nHer Excellency Ana Fee, Embassy of the Sudan, 57 Mill Court, London W8 5DG. Fax: 020 7555 0101";
        let paper =
            "and to the newspaper:\nThe Editor\nThe Point\n2 Mill Road\nKhartoum\nSudan\nEmail: point@place.example";
        let case = case_of(&format!("PLEASE SEND COPIES TO\n{house}\n\n{paper}\n"));
        let lines: Vec<usize> = case.addressees.iter().map(|one| one.lines.len()).collect();
        assert_eq!((lines, case.missions.len()), (vec![4, 5], 1), "{:?}", case.missions);
    }

    #[test]
    fn another_copy_may_stand_behind_the_call_for_diplomats() {
        let case = case_from_text("APPEALS TO:\nMinister\nJo Dee\nMogadishu, Somalia\n\nCOPIES TO: diplomatic representatives of Somalia, where there are any,\nand:\nSalvation Alliance, c/o PO Box 40643, Nairobi, Kenya\n\nPLEASE SEND APPEALS IMMEDIATELY.\n").value;
        assert_eq!((case.addressees.len(), case.missions_wanted), (2, true));
    }

    #[test]
    fn the_ambassador_among_the_copies_is_a_mission() {
        let case = case_from_text("APPEALS TO:\nMinister\nJo Dee\nQuito, Ecuador\n\nCOPIES TO:\nAmbassador of Ecuador\nHis Excellency Mr Ana Fee, 3 Hans Crescent, London\nFax 020 7555 0101\n").value;
        assert_eq!((case.addressees.len(), case.missions.len()), (1, 1));
        let case = case_from_text("APPEALS TO:\nMinister\nJo Dee\nQuito, Ecuador\n\nCOPIES TO:\nHigh Commissioner for Lands\nAna Fee\nQuito, Ecuador\n").value;
        assert_eq!((case.addressees.len(), case.missions.len()), (2, 0));
    }

    #[test]
    fn a_letter_through_an_embassy_is_to_whom_it_is_for() {
        let appeals = "APPEALS TO:\nPresident\nJo Dee\nTripoli, Libya\nSalutation: Your Excellency\n\nMinister of Justice\nAna Bee\nc/o Permanent Mission of Libya to the UN\nSalutation: Dear Minister\n";
        let copies = "\nCOPIES TO:\nHead of the Congress\nMo Fee\nvia the Embassy of Libya in your country\n";
        let case = case_from_text(&format!("UA 1/13\nLIBYA Di Gee (f)\nShe was taken.\n\n{appeals}{copies}")).value;
        let last: Vec<&str> = case.addressees.iter().map(|one| one.lines.last().map_or("", String::as_str)).collect();
        let (minister, head) = ("c/o Permanent Mission of Libya to the UN", "via the Embassy of Libya in your country");
        assert_eq!(last, ["Tripoli, Libya", minister, head]);
        assert!(case.missions.is_empty());
    }
}
