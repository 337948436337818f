//! The model letter among the sections: what stands above and below it, and whom its salutation is for.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::about::model_letter;
use crate::import::address_lines::bounds::{ends_address, is_addressee};
use crate::import::addressees;
use crate::import::sections::{self, Kind, Section};
use crate::import::text::bullets::{bullet_at, is_asked};
use crate::import::text::draft::Draft;
use crate::import::text::hits::{Hit, in_capitals, sentence_end};
use crate::import::text::letter::{bounds, lead_in_run, opens_letter, whole};
use crate::import::text::prose::has_digit;
use crate::import::text::shadow::{Shadow, ShadowLine};
use crate::import::to_writer::has_you;
use crate::model::{Addressee, FurnitureKind, Role};

use super::aside;

/// A model letter with the addresses that stand above it.
pub(super) fn read(draft: &mut Draft, section: &Section) {
    draft.furniture(FurnitureKind::Marker, section.heading.clone());
    let body = section.body.clone();
    let found = bounds(draft.shadow, body.clone()).or_else(|| model_letter::without_closing(draft.shadow, body));
    let Some((start, end)) = found else {
        return addresses_before_letter(draft, section);
    };
    model_letter::read(draft, start..end);
    if let Some(within) = draft.address_in_letter.clone() {
        addressees::read(draft, section, within);
    }
    let lead = lead_of_letter(draft.shadow, section, start);
    enter_lead(draft, section, lead);
    let above = draft.shadow.trimmed(lead..start);
    let above = without_page(draft, above);
    if is_address(draft.shadow, above.clone()) {
        addressees::read(draft, section, above);
    } else {
        aside(draft, above);
    }
    let end = behind_slot(draft, end..section.body.end);
    // The column beside the letter is read behind it.
    let below = draft.shadow.trimmed(end..section.body.end);
    if draft.case.addressees.is_empty() && is_address(draft.shadow, below.clone()) {
        addressees::read(draft, section, below);
    } else {
        aside(draft, end..section.body.end);
    }
}

/// "Sincerely, | [YOUR NAME]": where the text goes on behind the place for the writer's name.
fn behind_slot(draft: &mut Draft, behind: Range<usize>) -> usize {
    const LONGEST: usize = 40;
    let rest = draft.shadow.trimmed(behind.clone());
    let close = draft.shadow.slice(rest.clone()).find(']').filter(|close| *close < LONGEST);
    match close.filter(|_| draft.shadow.slice(rest.clone()).starts_with('[')) {
        Some(close) => {
            draft.furniture(FurnitureKind::Slots, rest.start..rest.start + close + 1);
            rest.start + close + 1
        }
        None => behind.start,
    }
}

/// A letter that stands anywhere in a sheet without demands. "Dear President," below each of several addresses and "Respectfully,"
/// at the foot are none.
pub(super) fn read_unannounced(draft: &mut Draft) {
    const SHORTEST_BEHIND_SALUTATIONS: usize = 200;
    let shadow = draft.shadow;
    let Some((start, end)) = bounds(shadow, 0..shadow.len()) else { return };
    let openings = shadow.lines_in(start..end).filter(|line| opens_letter(shadow.slice(line.range.clone())));
    let last = openings.last().map_or(start, |line| line.range.start.max(start));
    if last == start || end - last >= SHORTEST_BEHIND_SALUTATIONS {
        model_letter::read(draft, last..end);
    }
}

/// "Write a letter using the sample below to one or both officials listed. …": the addresses come first, and the sample
/// has a heading of its own.
fn addresses_before_letter(draft: &mut Draft, section: &Section) {
    let sentence = sentence_end(draft.shadow, section.heading.start, section.body.end).max(section.heading.end);
    let start = addressee_below(draft.shadow, section)
        .unwrap_or_else(|| end_of_heading(draft.shadow, sentence..section.body.end));
    let rest = draft.shadow.trimmed(start..section.body.end);
    if draft.case.addressees.is_empty() && is_address(draft.shadow, rest.clone()) {
        enter_lead(draft, section, start);
        addressees::read(draft, section, rest);
    } else {
        aside(draft, section.body.clone());
    }
}

/// "… use the sample below as a guide | to one or both officials listed. You can also email them.": where the sentence of a heading
/// ends that goes on behind its words, above a letter that begins at a place.
fn lead_of_letter(shadow: &Shadow, section: &Section, letter: usize) -> usize {
    const LONGEST: usize = 120;
    let line = shadow.line_at(section.heading.start).map_or(section.body.start, |line| line.range.end);
    let end = sentence_end(shadow, section.heading.start, letter.min(section.body.end));
    let rest = shadow.slice(section.body.start..end.max(section.body.start));
    let goes_on =
        section.body.start < line && rest.trim_end().ends_with('.') && rest.len() <= LONGEST && !has_digit(rest);
    if goes_on { end_of_heading(shadow, end..letter) } else { section.body.start }
}

/// Enters what leads from a heading to its letter: the rest of its sentence, and what is said to the writer behind it, "You can
/// also email them.", "2. Send a copy to the embassy."
fn enter_lead(draft: &mut Draft, section: &Section, lead: usize) {
    let shadow = draft.shadow;
    let own_line = shadow.line_at(section.heading.start).map_or(lead, |line| line.range.end.min(lead));
    let rest = section.body.start..own_line.max(section.body.start);
    let end = shadow.slice(rest.clone()).find('.').map_or(rest.end, |stop| rest.start + stop + 1);
    draft.furniture(FurnitureKind::Marker, rest.start..end);
    let said = shadow.trimmed(end..lead.max(end));
    let bullet = bullet_at(shadow, said.start, true).map_or(0, |(length, _)| length);
    let words = (said.start + bullet).min(said.end);
    draft.furniture(FurnitureKind::Ornament, said.start..words);
    draft.note(words..said.end);
}

/// "… to one or both officials listed. | You can also email, fax, call or Tweet them.": where the sentences end that go on with a
/// heading's.
fn end_of_heading(shadow: &Shadow, behind: Range<usize>) -> usize {
    const MOST_SENTENCES: usize = 3;
    let mut at = behind.start;
    for _ in 0..MOST_SENTENCES {
        let start = shadow.trimmed(at..behind.end).start;
        let end = sentence_end(shadow, start, behind.end);
        let said = shadow.slice(start..end.max(start));
        if !(has_you(said) && said.trim_end().ends_with(['.', '!'])) {
            return at;
        }
        at = end;
    }
    at
}

/// "TAKE ACTION: WRITE AN APPEAL OR USE THIS MODEL LETTER" / "Prosecutor General": where an addressee begins right below the lines
/// of a heading, by office or by name.
fn addressee_below(shadow: &Shadow, section: &Section) -> Option<usize> {
    const MOST_LINES_OF_HEADING: usize = 2;
    const MOST_LINES_BEFORE_OFFICE: usize = 2;
    let own_line = shadow.line_at(section.heading.start)?.range.end;
    let mut below = shadow.lines_in(own_line..section.body.end).take(MOST_LINES_OF_HEADING + 1);
    // "email, call or Tweet them.": the heading's sentence ends below it.
    let is_heading =
        |line: &ShadowLine| in_capitals(shadow, line.range.clone()) || shadow.slice(line.range.clone()).ends_with('.');
    let first = below.find(|line| !is_heading(line))?;
    let mut lines = shadow.lines_in(first.range.start..section.body.end).take(MOST_LINES_BEFORE_OFFICE + 1);
    let opens = lines.any(|line| is_addressee(shadow, line.range.start..section.body.end));
    (opens && !shadow.one_line).then_some(first.range.start)
}

/// Whether what stands beside a letter may be an address: words, and a digit or "@" in a line that is not the number of a page, or a
/// country at the end of a line.
fn is_address(shadow: &Shadow, stretch: Range<usize>) -> bool {
    const LONGEST: usize = 2500;
    let lines = shadow.lines_in(stretch.clone()).map(|line| shadow.slice(line.range));
    let lines: Vec<&str> = lines.filter(|line| !is_page(line)).collect();
    let mut ranges = shadow.lines_in(stretch.clone()).skip(1).map(|line| line.range);
    let has = |is_meant: fn(char) -> bool| lines.iter().any(|line| line.contains(is_meant));
    let numbered = || has(|letter| letter.is_ascii_digit() || letter == '@');
    stretch.len() < LONGEST && has(char::is_alphabetic) && (numbered() || ranges.any(|line| ends_address(shadow, line)))
}

/// What stands above a letter without the number of a page at its end.
fn without_page(draft: &mut Draft, above: Range<usize>) -> Range<usize> {
    let last =
        draft.shadow.lines_in(above.clone()).last().filter(|line| is_page(draft.shadow.slice(line.range.clone())));
    let Some(page) = last.filter(|line| line.range.start > above.start) else { return above };
    draft.furniture(FurnitureKind::PageNumber, page.range.clone());
    draft.shadow.trimmed(above.start..page.range.start)
}

fn is_page(line: &str) -> bool {
    const LONGEST: usize = 2;
    line.len() <= LONGEST && line.bytes().all(|digit| digit.is_ascii_digit())
}

/// The salutation of the model letter is that of the one addressee who has no other, and of all where it names no office.
pub(super) fn give_salutation(draft: &mut Draft) {
    let Some(range) = draft.letter_salutation.clone() else { return };
    let bare = |addressee: &Addressee| addressee.role == Role::Appeal && addressee.salutation.is_empty();
    let without: Vec<usize> =
        (0..draft.case.addressees.len()).filter(|&place| draft.case.addressees.get(place).is_some_and(bare)).collect();
    let salutation = draft.shadow.slice(range.clone()).trim_end_matches([',', ':']);
    let is_for_all = words().class(WordClass::ForAll).contains(salutation);
    if without.len() > 1 && !is_for_all {
        return;
    }
    for place in without {
        let text = draft.take(format!("/addressees/{place}/salutation"), range.clone());
        if let Some(addressee) = draft.case.addressees.get_mut(place) {
            addressee.salutation = text;
        }
    }
}

/// A letter that the column of its addresses parted from its heading: "Copy to:" stood beside it, and is read before it. Where
/// nothing announces a letter, it must be one from its salutation to its closing.
pub(super) fn with_letter_behind_addresses(shadow: &Shadow, hits: &[Hit], mut sections: Vec<Section>) -> Vec<Section> {
    const SHORTEST: usize = 300;
    let mut announced = sections.iter().filter(|section| section.kind == Kind::Letter).peekable();
    let is_announced = announced.peek().is_some();
    let letter_in = |section: &Section| {
        let body = section.body.clone();
        let found =
            if is_announced { bounds(shadow, body).map(|(start, end)| start..end) } else { whole(shadow, hits, body) };
        found.filter(|letter| shadow.starts_line(letter.start) && letter.len() >= SHORTEST)
    };
    if shadow.one_line || announced.any(|section| letter_in(section).is_some()) {
        return sections;
    }
    // "Please also send copies to the embassy of Guatemala in your country." may stand between the addresses and the letter.
    let may_hold = |section: &Section| section.holds_addresses() || section.kind == Kind::Diplomats;
    let mut found = sections.iter().enumerate().filter(|(_, section)| may_hold(section));
    if let Some((place, letter)) = found.find_map(|(place, section)| Some((place, letter_in(section)?))) {
        sections::part(&mut sections, place, letter.start, Kind::Letter);
    }
    sections
}

/// A letter in a run of words, which only its salutation and its closing tell: none of the section that it stands in.
pub(super) fn with_letter_in_run(
    shadow: &Shadow,
    hits: &[Hit],
    letter: Option<Range<usize>>,
    mut sections: Vec<Section>,
) -> Vec<Section> {
    let Some(letter) = letter else { return sections };
    // "… OR USE THIS MODEL LETTER | Minister Jo Dee … Salutation: Dear Minister | COPY TO: … | Dear Minister, …": the heading announces
    // the letter, and whom it is to stands between.
    let reaches = |section: &Section| {
        let behind = |at: usize| hits.partition_point(|hit| hit.range.start < at);
        let within = hits.get(behind(section.body.start)..behind(section.body.end)).unwrap_or_default();
        within.iter().any(|hit| matches!(hit.means, Means::Fax | Means::Email | Means::Salutation))
    };
    for section in &mut sections {
        if section.kind == Kind::Letter && section.body.end <= letter.start && reaches(section) {
            section.kind = Kind::Appeals;
        }
    }
    let holds = |section: &Section| (section.heading.start..section.body.end).contains(&letter.start);
    let Some(place) = sections.iter().position(holds) else { return sections };
    let Some(section) = sections.get_mut(place).filter(|section| section.kind != Kind::Letter) else { return sections };
    let lead = lead_in_run(shadow, letter.start).max(section.body.start.min(letter.start));
    sections::part(&mut sections, place, lead, Kind::Letter);
    if let Some(own) = sections.get_mut(place + 1) {
        own.heading = lead..letter.start;
        own.body.start = letter.start;
    }
    sections
}

/// Whether a sign stands in no heading above a letter: a digit, or what parts a sentence.
fn is_of_no_heading(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, ';' | ',')
}

/// "TAKE ACTION: …" in words that announce no letter, and right below it one from its salutation to its closing, or behind what is
/// asked for: the letter is none of that.
pub(super) fn with_letter_below_heading(shadow: &Shadow, hits: &[Hit], mut sections: Vec<Section>) -> Vec<Section> {
    const SHORTEST: usize = 300;
    const LONGEST_HEADING: usize = 160;
    if shadow.one_line || sections.iter().any(|section| section.kind == Kind::Letter) {
        return sections;
    }
    let found = sections.iter().enumerate().find_map(|(place, section)| {
        let letter = whole(shadow, hits, section.body.clone()).filter(|_| section.kind == Kind::Demands)?;
        (letter.len() >= SHORTEST).then_some((place, letter.start))
    });
    let Some((place, start)) = found else { return sections };
    let Some(section) = sections.get_mut(place) else { return sections };
    let near = start.saturating_sub(section.heading.start) <= LONGEST_HEADING;
    // "… in English: | - asking where he is;", "1. Write before 3 May": more than a heading.
    let above = section.body.start..start.max(section.body.start);
    let is_item = |line: ShadowLine| {
        let text = shadow.slice(line.range.clone());
        bullet_at(shadow, line.range.start, true).is_some() || is_asked(text) || text.contains(is_of_no_heading)
    };
    if !near || shadow.lines_in(above.clone()).any(is_item) {
        let lead = lead_above(shadow, above);
        sections::part(&mut sections, place, lead.start, Kind::Letter);
        if let Some(letter) = sections.get_mut(place + 1) {
            letter.body.start = lead.end;
            letter.heading = lead;
        }
    } else {
        // "TAKE ACTION: | THIS IS WHAT YOU MAY SAY": the rest of the heading asks for nothing.
        section.kind = Kind::Letter;
        section.heading.end = start;
        section.body.start = start;
    }
    sections
}

/// "Short of time? You can adapt this text:" right above a letter, where the stretch above it ends with such a line; else nothing.
fn lead_above(shadow: &Shadow, above: Range<usize>) -> Range<usize> {
    let last = shadow.lines_in(above.clone()).last().map(|line| line.range);
    let leads = |line: &Range<usize>| {
        let text = shadow.slice(line.clone());
        text.ends_with(':') && has_you(text) && bullet_at(shadow, line.start, true).is_none()
    };
    last.filter(leads).unwrap_or(above.end..above.end)
}

/// A letter that no heading announces is no part of the narrative that it stands in.
pub(super) fn with_letter_apart(shadow: &Shadow, mut sections: Vec<Section>) -> Vec<Section> {
    let known = |section: &Section| matches!(section.kind, Kind::Letter | Kind::Demands);
    if shadow.one_line || sections.iter().any(known) {
        return sections;
    }
    let found = sections.iter().enumerate().take(2).find_map(|(place, section)| {
        let found = bounds(shadow, section.body.clone());
        found.filter(|(start, _)| shadow.starts_line(*start)).map(|(start, _)| (place, start))
    });
    if let Some((place, start)) = found.filter(|(place, _)| *place == 0) {
        sections::part(&mut sections, place, start, Kind::Letter);
    }
    sections
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::{Case, Gender, Role};

    const HEAD: &str = "UA 64/08   Fear of torture   3 March 2008\n\nKENYA   Jo Dee (m), aged 30\n\nJo Dee was taken from his home on 1 March by men in plain clothes. Nobody has seen him since.\n\n";

    /// A sheet of the newest layout with these lines from its heading to the salutation of its letter.
    fn with_letter_below(lead: &str) -> Case {
        let told = "I am deeply concerned about Jo Dee, who has been held since May and sees no doctor. ".repeat(5);
        let head =
            "First UA: 139/20 Index: AFR 32/3122/2020 Kenya\n\nURGENT ACTION\n\nSINGER HELD\nJo Dee was taken away.";
        case_from_text(&format!("{head}\n{lead}\n{told}\n\nYours sincerely,\n")).value
    }

    #[test]
    fn a_letter_behind_the_call_to_diplomats_is_one() {
        let case = with_letter_below(
            "TAKE ACTION:\n1. Write a letter in your own words or use the sample below as a guide to the official listed. You can also\nemail them.\nAna Bee\nProsecutor General\nMill Road\nNairobi, Kenya\nEmail: ana@court.example\nPlease also send copies to the embassy of Kenya in your country.\nDear Prosecutor General,",
        );
        assert!(case.model_letter.starts_with("Dear Prosecutor General,"), "{:?}", case.model_letter);
        assert_eq!((case.addressees.len(), case.missions_wanted), (1, true), "{:?}", case.addressees);
    }

    #[test]
    fn the_sentences_of_a_letters_heading_are_no_line_of_an_address() {
        let case = with_letter_below(
            "\nWrite a letter in your own words or use the sample below as a guide to one or both officials listed. You can also\nemail, fax, call or Tweet them.\n\nOffice of the Prosecutor\nAna Bee\nMill Road\nNairobi, Kenya\nFax: +254 20 555 0101\n\nDear Counsellor,",
        );
        let lines: Vec<&str> = case.addressees.iter().flat_map(|one| &one.lines).map(String::as_str).collect();
        assert_eq!(lines, ["Office of the Prosecutor", "Ana Bee", "Mill Road", "Nairobi, Kenya"]);
        assert_eq!(case.notes, ["You can also email, fax, call or Tweet them."]);
    }

    #[test]
    fn who_stands_right_below_the_heading_of_a_letter_is_an_addressee() {
        let case = with_letter_below(
            "TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\nProsecutor General\nAna Bee\nul. Lenina, 22\n220030 Minsk\nBelarus\nEmail: info@court.example\nAnd copies to:\nMinister of Justice\nMo Fee\nPO Box 9\nMinsk\nBelarus\n\nDear Prosecutor General,",
        );
        let read: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.lines.len())).collect();
        assert_eq!(read, [(Role::Appeal, 5), (Role::Copy, 5)]);
        let by_name =
            case_from_text(&case.source.replace("Prosecutor General\nAna Bee", "Ana Bee\nProsecutor General")).value;
        assert_eq!(by_name.addressees.first().map(|one| one.lines.len()), Some(5), "{:?}", by_name.addressees);
    }

    #[test]
    fn a_letter_behind_what_is_asked_for_is_none_of_it() {
        let told = "I am writing to you about Jo Dee, who has been held since May and sees no doctor. ".repeat(5);
        let case = case_from_text(&format!(
            "{HEAD}Please write immediately in English:\n\n- Urging them to let Jo Dee go\n- Asking them to let a doctor see him\n\nShort of time? You can adapt this text:\n\nYour Excellency,\n\n{told}\n\nYours sincerely,\n\n[Your name]\n\nAPPEALS TO:\nPresident\nAna Bee\nNairobi, Kenya\n"
        ))
        .value;
        assert_eq!(case.demands, ["Urging them to let Jo Dee go", "Asking them to let a doctor see him"]);
        assert!(case.model_letter.starts_with("Your Excellency,") && case.addressees.len() == 1, "{case:?}");
    }

    #[test]
    fn the_number_of_a_page_below_a_letter_is_no_addressee() {
        let told = "I am writing to you about Jo Dee, who has been held since May and sees no doctor. ".repeat(5);
        let case = case_from_text(&format!(
            "URGENT ACTION TYPE AND NUMBER: FIRST UA 141/17\nCOUNTRY: Kenya\nTITLE: SINGER HELD\n\nURGENT ACTION LETTER:\n\nYour Excellency,\n\n{told}\n\nYours sincerely,\n\n2\n[Sections to add when relevant]\n\nPREFERRED LANGUAGE TO ADDRESS TARGET:\nEnglish.\n\nTARGET'S CONTACT DETAILS & \"COPIES TO\":\n\nPresident\nAna Bee\nPO Box 12\nNairobi, Kenya\nFax: +254 20 555 0101\n"
        ))
        .value;
        let first: Vec<&str> = case.addressees.iter().map(|one| one.lines[0].as_str()).collect();
        assert_eq!((first, case.unused.len()), (vec!["President"], 0));
    }

    #[test]
    fn salutations_below_addresses_make_no_letter() {
        let case = case_from_text(&format!("{HEAD}Ask them to say where he is.\n\nAddresses\n\nPresident Mo Fee\nState House\nNairobi, Kenya\nDear President,\n\nMinister of Justice Ana Bee\nPO Box 12\nNairobi, Kenya\nDear Minister,\n\nRespectfully,\n")).value;
        assert_eq!((case.model_letter.as_str(), case.addressees.len()), ("", 2));
    }

    #[test]
    fn a_letter_below_a_heading_of_any_words_is_none_of_the_demands() {
        let body = "I write to you about Jo Dee, who was taken from his home on 1 March. His family went to three police stations.\n\nI ask you to say where he is held, to let a doctor and a lawyer see him at once, and to free him unless he is charged. I also ask that those who took him are brought before a court.\n\nYours sincerely,";
        let case = case_from_text(&format!("{HEAD}PROSECUTOR GENERAL\n\nAna Bee\nPO Box 12\nNairobi, Kenya\nFax: +254 2 555 0101\n\nCOPIES TO\n\nPresident Mo Fee\nState House\nNairobi, Kenya\nFax: +254 2 555 0102\n\nTAKE ACTION: THIS IS WHAT YOU MAY SAY\n\nDear Prosecutor,\n\n{body}\n\nADDITIONAL INFORMATION\nHe is ill.\n")).value;
        assert!(case.demands.is_empty() && case.model_letter.ends_with("Yours sincerely,"), "{case:?}");
        let read: Vec<(usize, &str)> =
            case.addressees.iter().map(|one| (one.lines.len(), one.salutation.as_str())).collect();
        assert_eq!(read, [(4, "Dear Prosecutor"), (3, "")]);
    }

    #[test]
    fn what_stands_below_the_addresses_is_no_addressee() {
        let address = "WRITE TO:\nMinister of Justice\nAna Bee\nPO Box 12\nNairobi, Kenya\nSalutation: Dear Minister\n";
        let below = "Please send a copy of your letter to the Embassy of the Republic of Kenya in Ottawa.\n\nIf you send appeals after the above date, please check with us first: a@b.example\n";
        let case =
            case_from_text(&format!("{HEAD}Please write in English:\n- asking where he is.\n\n{address}\n{below}"))
                .value;
        assert_eq!((case.addressees.len(), case.missions_wanted), (1, true), "{:?}", case.addressees);
        let asked = "Please write in English:\n1. ask where he is;\n2. urge them to free him.\nDeadline for letters: 3 May 2008.\n\n";
        let case = case_from_text(&format!("{HEAD}{asked}{address}")).value;
        assert_eq!((case.demands.len(), case.deadline_text.as_str()), (2, "3 May 2008"));
    }

    #[test]
    fn newer_sheets_in_portuguese_and_spanish_are_read_by_their_own_labels() {
        let body = "Escrevo-lhe por causa de Jo Dee, que foi levado de sua casa em maio. A família procurou-o em três esquadras, sem resultado nenhum até hoje.\n\nPeço-lhe que diga onde ele está e que um médico o veja.";
        let sheet = format!(
            "AÇÃO URGENTE\n\nJORNALISTA RAPTADO\n\nJo Dee foi levado de sua casa em maio por homens armados, que não disseram quem eram.\n\nAJA AGORA: ESCREVA UM APELO PELAS SUAS PRÓPRIAS PALAVRAS OU UTILIZE ESTA CARTA-MODELO\n\nProcuradora-Geral\nAna Bee\nCaixa Postal 12\nMaputo\nMoçambique\nFax: +258 21 555 010\n\nExcelentíssima Senhora Procuradora-Geral,\n\n{body}\n\nCom os melhores cumprimentos,\n\nEnvie também cópias para:\n\nMinistro da Justiça\nMo Fee\nMaputo, Moçambique\n\nINFORMAÇÃO ADICIONAL\n\nEle é jornalista.\n\nATUE LOGO QUE POSSÍVEL E ATÉ: 31 de maio de 2018\n\nNOME E PRONOME PREFERENCIAL: Jo Dee (ele), Lia Gee (ela)\n"
        );
        let case = case_from_text(&sheet).value;
        let read: Vec<usize> = case.addressees.iter().map(|one| one.lines.len()).collect();
        assert_eq!(
            (read.as_slice(), case.deadline_text.as_str()),
            ([5, 3].as_slice(), "31 de maio de 2018"),
            "{case:?}"
        );
        assert!(case.model_letter.contains("Peço-lhe que diga onde ele está"), "{}", case.model_letter);
        let people: Vec<(&str, Option<Gender>)> =
            case.people.iter().map(|person| (person.name.as_str(), person.gender)).collect();
        assert_eq!(people, [("Jo Dee", Some(Gender::Male)), ("Lia Gee", Some(Gender::Female))]);

        let told = "Jo Dee fue detenido en febrero en Caracas, cuando salía de casa de un compañero de clase.\n\nEl tribunal ordenó su libertad en abril, y nadie la ha cumplido.";
        let letter = "Señora Fiscal General:\n\nLe escribo para pedirle que Jo Dee salga de la cárcel, como ordenó el tribunal, y que lo vea un médico. Nadie le ha dicho todavía por qué sigue preso.\n\nAtentamente,";
        let sheet = format!(
            "ACCIÓN URGENTE\nESTUDIANTE DETENIDO SIN CAUSA\nJo Dee sigue preso en Caracas pese a que un tribunal ordenó su libertad.\n\nTIPO Y NÚMERO DE ACCIÓN URGENTE: SEGUNDA AU 97/17\nÍNDICE: AMR 53/6288/2017\nPAÍS: Venezuela\n\nDESCRIPCIÓN DEL CASO:\n\n{told}\n\nPLAZO PARA ENVIAR LLAMAMIENTOS: 4 de julio de 2017\n\nCARTA DE ACCIÓN URGENTE:\n\n{letter}\n\nDATOS DE CONTACTO DE LOS DESTINATARIOS Y «COPIAS A»\n\nFiscal General\nAna Bee\nAvenida Universidad 12\nCaracas, Venezuela\nFax: +58 212 555 0101\n\nCopias a:\nDefensor del Pueblo\nMo Fee\nCaracas, Venezuela\n\nNOMBRE: Jo Dee\n"
        );
        let case = case_from_text(&sheet).value;
        let read: Vec<usize> = case.addressees.iter().map(|one| one.lines.len()).collect();
        assert_eq!(read, [4, 3], "{:?}", case.addressees);
        assert_eq!((case.case_number.as_str(), case.deadline_text.as_str()), ("AU 97/17", "4 de julio de 2017"));
        assert!(case.model_letter.contains("Le escribo para pedirle"), "{}", case.model_letter);
    }

    #[test]
    fn the_menu_of_a_page_says_no_languages() {
        let menu = "By year\nHelp\n\nLanguage:\nEnglish | Deutsch\n\n";
        let case = case_from_text(&format!("{menu}{HEAD}Please write in English:\n- asking where he is.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n")).value;
        assert!(case.facts.iter().any(|fact| fact.starts_with("Jo Dee was taken")), "{:?}", case.facts);
    }

    #[test]
    fn an_addressee_below_a_line_of_the_deadline_is_one() {
        let case = case_from_text(&format!("{HEAD}Please write in English:\n- asking where he is.\n\nWRITE TO:\nMinister of Justice\nAna Bee\nPO Box 12\nNairobi, Kenya\n\nDeadline: 3 May 2008\nPresident\nMo Fee\nState House\nNairobi, Kenya\n")).value;
        assert_eq!(case.addressees.iter().map(|one| one.lines.len()).collect::<Vec<_>>(), [4, 4]);
        assert_eq!(case.deadline_text, "3 May 2008");
    }
}
