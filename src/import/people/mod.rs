//! Whom a sheet is about: names and what stands beside them, gender and age. Uses `text`.

mod ages;
mod apposed;
mod asked_for;
mod capitals;
mod groups;
pub(super) mod guess;
mod in_text;
mod listed;
pub(super) mod name_shape;
pub(super) mod names;
pub(super) mod particulars;
pub(super) mod recurring;
mod row;
pub(super) mod said_beside;
mod titled;
mod titles;
mod told_of;
mod unmarked;
mod unnamed;

use std::ops::Range;

use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::Shadow;
use crate::model::{Gender, Person};

pub(super) use listed::read_names;
pub(super) use titled::read_titled;
pub(super) use unmarked::between_marks as read_behind_marks;
pub(super) use unnamed::read as without_names;

use self::names::{Mark, age_after, marked, may_be_name, name_before, without_alias};

/// Reads the people that the title block marks with (m), (f) or their age; the answer is where the last of them ends.
pub(super) fn read_marked(draft: &mut Draft, zone: Range<usize>) -> usize {
    let shadow = draft.shadow;
    let text = shadow.slice(zone.clone());
    let mut from = zone.start;
    let mut end = zone.start;
    let mut at = 0;
    let mut free: Vec<(Range<usize>, Mark)> = Vec::new();
    let mut is_free = false;
    while let Some(open) = text
        .get(at..)
        .filter(|_| draft.case.people.len() < MOST_PEOPLE)
        .and_then(|rest| rest.find(['(', '[']))
        .map(|place| at + place)
    {
        let close = text.get(open..).and_then(|rest| rest.find([')', ']'])).map(|place| open + place + 1);
        let Some(close) = close else { break };
        at = open + 1;
        let Some(mark) = mark_of(draft, text.get(open + 1..close - 1).unwrap_or_default()) else { continue };
        at = close;
        let name = name_before(shadow, without_alias(shadow, from..zone.start + open));
        let before = from;
        from = zone.start + close;
        if name.is_empty() {
            continue;
        }
        if end == zone.start {
            unmarked::before_marks(draft, zone.start..name.start);
        } else {
            unmarked::between_marks(draft, before..name.start);
        }
        mark_between(draft, before..name.start);
        let mut mark = mark;
        let (age, age_end) = age_after(shadow, zone.start + close..zone.end);
        mark.age = mark.age.or(age);
        end = age_end.max(zone.start + close);
        from = end;
        draft.mark(format!("/people/{}", draft.case.people.len()), name.end.min(zone.start + open)..end);
        // A title block with its lines is read line by line, and one without a person in it ends it.
        is_free = shadow.one_line && sets_free(shadow.slice(before..name.start)).unwrap_or(is_free);
        match is_free {
            true => free.push((name, mark)),
            false => enter(draft, name, mark),
        }
    }
    // A sheet that tells of their release alone is about them.
    let others = !draft.case.people.is_empty();
    for (name, mark) in free {
        match others {
            true => draft.mark("/people", name),
            false => enter(draft, name, mark),
        }
    }
    end
}

/// Enters what stands before a name as said of the person, "human rights activist Jo Dee (m)", and what stands behind the comma
/// of the one before as said of that one, "…, teacher" / "Ana Bee (f)".
fn mark_between(draft: &mut Draft, between: Range<usize>) {
    let shadow = draft.shadow;
    let place = draft.case.people.len();
    let behind = shadow.slice(between.clone()).starts_with(',');
    let Some(last) = place.checked_sub(1).filter(|_| behind) else {
        return draft.mark(format!("/people/{place}"), between);
    };
    let text = shadow.slice(between.clone());
    let breaks = |at: usize| shadow.starts_line(between.start + at + 1) || shadow.is_gap(between.start + at);
    let blanks = || text.match_indices(' ').map(|(at, _)| at);
    let joined = || text.rfind([',', ';']).filter(|at| *at > 0).or_else(|| text.rfind(" and "));
    let cut = blanks().find(|at| breaks(*at)).or_else(joined).unwrap_or(text.len());
    draft.mark(format!("/people/{last}"), between.start..between.start + cut);
    draft.mark(format!("/people/{place}"), between.start + cut..between.end);
}

/// Whether a line begins with a label that says that nothing more is asked for somebody, "Released: Ana Bee (f)".
pub(super) fn tells_of_the_free(line: &str) -> bool {
    let label = line.find(':').and_then(|colon| line.get(..=colon));
    label.is_some_and(|label| sets_free(label) == Some(true))
}

/// Whether a label before a name says that it is of somebody who is free or dead, "Released:", "Killed:"; none where no label
/// stands there.
fn sets_free(before: &str) -> Option<bool> {
    let words: Vec<&str> = before.split(' ').collect();
    let end = words.iter().rposition(|word| word.ends_with(':'))? + 1;
    const CLASSES: [WordClass; 2] = [WordClass::SetFree, WordClass::Dead];
    // "Released:", "En libertad:", "Killed:".
    let labels = (1..=2).filter_map(|count| words.get(end.checked_sub(count)?..end));
    let is_one = |label: String| CLASSES.iter().any(|class| markers::words().class(*class).contains(&label));
    Some(labels.into_iter().any(|label| is_one(label.join(" "))))
}

/// What a bracket behind a name says, in the letters of the sheet's language: "(m)" is a woman's in Spanish, where the sheet has
/// no "(f)".
fn mark_of(draft: &Draft, inside: &str) -> Option<Mark> {
    let mut mark = marked(inside)?;
    let language = draft.case.language.primary();
    let letters = markers::words().languages.iter().find(|one| one.language == language).map(|one| &one.gender_letters);
    let first = inside.split([',', ' ', '/']).next().unwrap_or_default();
    let gender = letters.and_then(|letters| letters.get(first));
    if let Some(gender) = gender.filter(|_| !draft.shadow.text.contains("(f")) {
        mark.gender = Some(if gender == "f" { Gender::Female } else { Gender::Male });
    }
    Some(mark)
}

/// A line under the names: more of them, or what else is said of whom the sheet is about ("and five others").
pub(super) fn read_more(draft: &mut Draft, line: Range<usize>) {
    // "Other members of the Association for Life and" / "Land (ASOPROVIDA)".
    if !listed::ends_name_of_body(draft.shadow, &line) {
        unmarked::listed(draft, line.clone());
    }
    draft.mark(format!("/people/{}", draft.case.people.len().saturating_sub(1)), line);
}

/// Whether a piece begins with words that may be a person's name.
pub(super) fn begins_with_name(shadow: &Shadow, range: Range<usize>) -> bool {
    let text = shadow.slice(range);
    let first = text.split([',', ';', '(']).next().unwrap_or_default().split(" and ").next().unwrap_or_default();
    // "Jo Dee      )": a brace beside the names of several lines.
    let first = first.trim_end_matches([' ', ')', ']', '}']).trim_start();
    first.contains(' ') && names::may_be_spelt_name(first)
}

/// Whether a piece is somebody of one name, and the age: "Sumarno, aged 23, student".
pub(super) fn is_aged_name(shadow: &Shadow, range: Range<usize>) -> bool {
    let text = shadow.slice(range.clone());
    let Some((name, behind)) = text.split_once(", ") else { return false };
    let capital = shadow.lower_case || shadow.raw(range).starts_with(char::is_uppercase);
    capital && !name.contains(' ') && may_be_name(name) && is_age(behind.split(',').next().unwrap_or_default())
}

/// Whether a piece between commas is an age, "aged 45", "de 52 años", and nothing else.
pub(super) fn is_age(piece: &str) -> bool {
    names::aged(piece.trim()).is_some()
}

/// The piece without what the first person does: "Gilberto Neto, aged 29" of "journalist Gilberto Neto, aged 29".
pub(super) fn without_trade(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    const MOST_WORDS: usize = 4;
    let mut rest = range.clone();
    for _ in 0..MOST_WORDS {
        let first = shadow.slice(rest.clone()).split(' ').next().unwrap_or_default();
        if first.ends_with([',', ':', ';', '.']) || !markers::words().is_plain(first) {
            break;
        }
        rest = shadow.trimmed(rest.start + first.len()..rest.end);
    }
    let capital = shadow.raw(rest.clone()).chars().next().is_some_and(char::is_uppercase);
    if rest.start > range.start && capital && begins_with_name(shadow, rest.clone()) { rest } else { range }
}

/// No sheet names more people; a text of nothing but marks is not searched for each of them.
const MOST_PEOPLE: usize = 80;

pub(super) fn enter(draft: &mut Draft, name: Range<usize>, mark: Mark) {
    let place = draft.case.people.len();
    if place >= MOST_PEOPLE {
        return;
    }
    // "…, aged 27, student leader": without a capital it is what the person does.
    let raw = draft.shadow.raw(name.clone());
    if !draft.shadow.lower_case && raw.contains(char::is_lowercase) && !raw.contains(char::is_uppercase) {
        if let Some(last) = place.checked_sub(1) {
            draft.mark(format!("/people/{last}"), name);
            complete_with(draft, last, mark);
        }
        return;
    }
    // "Your Royal Highness,": whom a letter greets.
    if markers::words().class(WordClass::WholeSalutation).begin(draft.shadow.slice(name.clone())) {
        return;
    }
    let (bare, gender) = titles::without(draft.shadow, name.clone());
    // "Jo Dee (f), women's leader — Ana Bee (f), cook": a dash parts the names.
    let bare = draft.shadow.trimmed_of(bare, &['-']);
    draft.mark(format!("/people/{place}"), name.start..bare.start);
    let gender = mark.gender.or(gender).or_else(|| titles::gender_before(draft.shadow, name.start));
    let name = unbroken(draft.take(format!("/people/{place}/name"), bare.clone()), draft.shadow.raw(bare));
    let pronouns = mark.pronouns.unwrap_or_default();
    draft.case.people.push(Person { name, pronouns, age: mark.age, gender, ..Person::default() });
}

/// "Mes-" / "souci": a margin broke the name at a hyphen of its own making.
fn unbroken(name: String, raw: &str) -> String {
    let mut whole = name;
    for (line, next) in raw.lines().zip(raw.lines().skip(1)) {
        let last = line.trim_end().rsplit(' ').next().and_then(|word| word.strip_suffix('-'));
        let first = next.trim_start().split(' ').next().unwrap_or_default();
        if let Some(last) =
            last.filter(|last| last.ends_with(char::is_alphabetic) && first.starts_with(char::is_lowercase))
        {
            whole = whole.replacen(&format!("{last}-{first}"), &format!("{last}{first}"), 1);
            whole = whole.replacen(&format!("{last}- {first}"), &format!("{last}{first}"), 1);
        }
    }
    whole
}

/// Reads names without marks in a sheet without capitals: only words that may be names are entered.
pub(super) fn read_plain(draft: &mut Draft, range: Range<usize>) {
    if read_recurring(draft, range.clone()) {
        draft.mark("/people", range);
    } else if begins_with_name(draft.shadow, range.clone()) {
        read_names(draft, range);
    } else {
        // "Death row prisoners": a group without a name.
        draft.mark("/people", range);
    }
}

/// Reads the names of a piece without capitals that the sheet says again; the answer is whether there are any.
pub(super) fn read_recurring(draft: &mut Draft, range: Range<usize>) -> bool {
    let shadow = draft.shadow;
    let mut names = if shadow.lower_case { recurring::names(shadow, range.clone()) } else { Vec::new() };
    if names.is_empty() {
        return false;
    }
    // "jo dee, journalist ana bee, lawyer, aged 33": the age is not that of the first.
    let behind = apposed::names(shadow, range.clone());
    let known = |one: &Range<usize>| names.iter().any(|name| name.start < one.end && one.start < name.end);
    let more: Vec<Range<usize>> =
        behind.iter().filter(|one| one.is_sure && !known(&one.name)).map(|one| one.name.clone()).collect();
    names.extend(more);
    names.sort_by_key(|name| name.start);
    for name in names.iter().cloned() {
        let starts = names.iter().chain(behind.iter().map(|one| &one.name)).map(|next| next.start);
        let end = starts.filter(|start| *start >= name.end).min().unwrap_or(range.end);
        let (age, _) = age_after(shadow, name.end..end);
        enter(draft, name, Mark { age, ..Mark::default() });
    }
    true
}

/// Gives a person what a mark says and is not known yet.
fn complete_with(draft: &mut Draft, place: usize, mark: Mark) {
    let Some(person) = draft.case.people.get_mut(place) else { return };
    person.gender = person.gender.or(mark.gender);
    person.age = person.age.or(mark.age);
    if let (true, Some(pronouns)) = (person.pronouns.is_empty(), mark.pronouns) {
        person.pronouns = pronouns;
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    pub(super) fn check_people(sheet: &str, expected: &[&str]) {
        let people = case_from_text(sheet).value.people;
        let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, expected, "{sheet:?}");
    }

    #[test]
    fn a_region_a_body_and_a_minority_are_nobody() {
        let story = "They are in danger.\n\nAPPEALS TO:\n";
        let head = "UA 1/03 Fear for safety 14 May 2003\n\n";
        for people in [
            "INDONESIA (Bee Province) Mo Dee (m), aged 33, teacher\nAna Fee (f), aged 27, his wife",
            "INDONESIA      Mo Dee (m), teacher\n               Ana Fee (f), teacher\n               Other members of the Union for Life and\n               Land (UFLAL)",
            "INDONESIA      Mo Dee (m), aged 34, member of Java's Bee minority Ana Fee (f), aged 25, his wife",
        ] {
            check_people(&format!("{head}{people}\n\n{story}"), &["Mo Dee", "Ana Fee"]);
        }
    }

    #[test]
    fn a_name_may_begin_with_an_article_in_small_letters() {
        check_people(
            "UA 1/03 Fear for safety 14 May 2003\n\nSUDAN   Jo Dee (m), teacher\n        al-Tayeb Fee Bee (m), farmer\n\nThey are in danger.\n\nAPPEALS TO:\n",
            &["Jo Dee", "al-Tayeb Fee Bee"],
        );
    }

    #[test]
    fn a_dash_between_names_is_part_of_none() {
        check_people(
            "UA 1/03 Fear for safety 14 May 2003\n\nPERU   Mo Dee (f), women’s leader — Ana Bee (f), community cook — Jo Fee (m)\n\nThey are in danger.\n\nAPPEALS TO:\n",
            &["Mo Dee", "Ana Bee", "Jo Fee"],
        );
    }

    #[test]
    fn what_somebody_is_called_stands_inside_the_name() {
        check_people(
            "UA 1/03 Fear for safety 14 May 2003\n\nJAMAICA   Lancebert \"Lance\" Dee-Fee (m), aged 42\n          Ana Bee (f)\n\nHe is in danger.\n\nAPPEALS TO:\n",
            &["Lancebert \"Lance\" Dee-Fee", "Ana Bee"],
        );
    }

    #[test]
    fn names_behind_a_label_in_other_words_are_all_read() {
        check_people(
            "URGENT ACTION\nFARMER MISSING\nCOUNTRY: Kenya\nNAME(S) OF INDIVIDUAL(S) CONCERNED: Jo \"Ka Jo\" Dee, Ana Bee\nSUMMARY\nJo Dee has been missing since May. Ana Bee is ill.\n\nAPPEALS TO:\n",
            &["Jo \"Ka Jo\" Dee", "Ana Bee"],
        );
    }

    #[test]
    fn what_somebody_is_called_stands_beside_the_name() {
        check_people(
            "UA 1/03 Fear for safety 14 May 2003\n\nCHAD   Jo Dee aka \"The Hat\" (m)\n       Mo Fee, \"Mop\" (m), aged 20\n       Ana Bee (known as \"Nan\") (f)\n       Lee Gee alias Lock, aged 22\n\nThey are in danger.\n\nAPPEALS TO:\n",
            &["Jo Dee", "Mo Fee", "Ana Bee", "Lee Gee"],
        );
        check_people(
            "ADDITIONAL INFORMATION\nText.\nName: Jo Dee alias Lock (m), Ana Bee, \"Nan\" (f)\n",
            &["Jo Dee", "Ana Bee"],
        );
    }

    #[test]
    fn an_old_list_without_marks_names_nobody_else() {
        let sheet = "UA 25/99   Fear of torture   12 October 1999\n\nCHINA       Zhang Li, aged 49, Christian preacher\n            Feng Jian, 72, preacher\n            Wang Li, teacher\n\nThey were arrested in Henan province on 23 August.\n\nAPPEALS TO:\n";
        check_people(sheet, &["Zhang Li", "Feng Jian", "Wang Li"]);
        let ages: Vec<Option<u16>> = case_from_text(sheet).value.people.iter().map(|person| person.age).collect();
        assert_eq!(ages, [Some(49), Some(72), None]);
    }

    #[test]
    fn an_age_tells_that_lines_below_a_country_are_names() {
        let names = "Jo Ibrahim Dee, teacher, aged 45\nAna Hamid el-Bee, trade unionist\nMo Fee, student";
        check_people(
            &format!(
                "UA 96/98   Fear of torture   8 April 1998\n\nSUDAN\n\n{names}\n\nThree men are held in Khartoum.\n\nAPPEALS TO:\n"
            ),
            &["Jo Ibrahim Dee", "Ana Hamid el-Bee", "Mo Fee"],
        );
        let sheet = "AU 231/08 Temor por la seguridad 22 de agosto de 2008\n\nCOLOMBIA Luz Dee Bee, de 52 años\nWilmer Fee Bee, su hijo, de 22 años\n\nLuz Dee Bee y su hijo han recibido amenazas.\n\nACCIONES RECOMENDADAS: Envíen llamamientos en español:\n- pidiendo protección.\n\nLLAMAMIENTOS A:\n";
        check_people(sheet, &["Luz Dee Bee", "Wilmer Fee Bee"]);
        let ages: Vec<Option<u16>> = case_from_text(sheet).value.people.iter().map(|person| person.age).collect();
        assert_eq!(ages, [Some(52), Some(22)]);
    }

    #[test]
    fn two_countries_before_a_name_leave_it_whole() {
        for blanks in [" ", "  ", "    "] {
            for countries in ["SAUDI ARABIA/ERITREA", "ISRAEL/OCCUPIED TERRITORIES"] {
                check_people(
                    &format!(
                        "UA 88/07 Forcible return 20 March 2007\n{countries}{blanks}Jo Dee (m), aged 30\nMo Fee (m), aged 31\n\nThey may be returned.\n\nAPPEALS TO:\n"
                    ),
                    &["Jo Dee", "Mo Fee"],
                );
            }
        }
    }

    #[test]
    fn a_list_goes_on_where_its_margin_broke_a_name() {
        let check = |names: &str, expected: &[&str]| {
            check_people(&format!("ADDITIONAL INFORMATION\nText.\nName: {names}\nGender m/f: both\n"), expected);
        };
        check("Jo Dee (m), Ana Bee (f), Mo\nFee (m), Lee Gee (f)", &["Jo Dee", "Ana Bee", "Mo Fee", "Lee Gee"]);
        check("Jo Dee (m), Ana Bee\n(f), Mo Fee (m)", &["Jo Dee", "Ana Bee", "Mo Fee"]);
        check("Jo Dee, Ana Bee, Mo\nFee, Lee Gee", &["Jo Dee", "Ana Bee", "Mo Fee", "Lee Gee"]);
        check("Jo Dee (m), Ana Bee\nLee Gee (f), Mo Fee (m)", &["Jo Dee", "Ana Bee"]);
        check("Jo Dee, Ana Bee, Suharto\nUmar, aged 20, is his brother", &["Jo Dee", "Ana Bee", "Suharto"]);
        check("Dr Jo Dee, Col. (Rtd) Mo Fee (m) and 12 other members", &["Jo Dee", "Mo Fee"]);
    }

    #[test]
    fn braces_beside_names_part_them_from_what_is_said_of_all() {
        for brace in [")", "]", "}"] {
            check_people(
                &format!(
                    "EXTRA 68/99   Death penalty   27 May 1999\n\nTOGO         Jo Dee-Fee      {brace}\n             Mo Bee          {brace} brothers\n             Lee Gee-Kay     {brace}\n\nThey are to be hanged on 4 June.\n\nAPPEALS TO:\n"
                ),
                &["Jo Dee-Fee", "Mo Bee", "Lee Gee-Kay"],
            );
        }
    }

    #[test]
    fn names_stand_one_below_the_other_under_their_country() {
        check_people(
            "EXTRA 31/98\n\nImminent execution   22 April 1998\n\nRWANDA\n\nJo Dee-Fee\nAna Bee (f), former teacher\nMo Gee-Kay, former prosecutor\nand at least 19 others\n\nThey are to be executed in public on Friday.\n\nAPPEALS TO:\n",
            &["Jo Dee-Fee", "Ana Bee", "Mo Gee-Kay"],
        );
    }

    #[test]
    fn a_group_is_one_of_whom_the_sheet_is_about() {
        check_people(
            "ADDITIONAL INFORMATION\nText.\nName: residents of Otodo, Ilubirin and Ago-Egun\n",
            &["residents of Otodo, Ilubirin and Ago-Egun"],
        );
        check_people("ADDITIONAL INFORMATION\nText.\nName: Jo Dee (m), members of the union\n", &["Jo Dee"]);
        check_people(
            "ADDITIONAL INFORMATION\nText.\nName: 5,000 residents of Deep Sea\n",
            &["5,000 residents of Deep Sea"],
        );
        check_people(
            "UA 290/98   Death penalty   17 November 1998\n\nUSA (Oklahoma)   Jo Dee, aged 31, Vietnamese national\n\nHe is to be executed.\n",
            &["Jo Dee"],
        );
    }

    #[test]
    fn names_go_on_below_their_label() {
        check_people(
            "ADDITIONAL INFORMATION\nText.\nNAME AND PREFERRED PRONOUN: Jo Dee (she/her), Mo Bee (she/her)\nand Ana Fee (she/her)\n",
            &["Jo Dee", "Mo Bee", "Ana Fee"],
        );
    }

    #[test]
    fn who_is_free_is_not_written_for() {
        let told =
            "they were seen in may. nobody knows where they are held or by whom. their families have asked. ".repeat(5);
        let sheet = |names: &str| {
            format!(
                "2 august 2006 further information on ua 2/06 (afr 37/008/2006, 27 july 2006) incommunicado detention mali    {names} {told} appeals to: minister jo bee 3 hill road bamako mali\n"
            )
        };
        check_people(&sheet("jo dee (m) released:     ana fee (f)"), &["jo dee"]);
        check_people(&sheet("jo dee (m) set free:     ana fee (f)"), &["jo dee"]);
        check_people(&sheet("released:     ana fee (f)"), &["ana fee"]);
    }

    #[test]
    fn a_list_names_those_of_whom_the_text_tells() {
        let sheet = |names: &str| {
            format!(
                "{} tran van khoa and sunday akpan were held in may. emeka nwafor, a taxi driver, fled. yesenia pierre and her brother wilner were there. {} name: {names} gender m/f: all\n",
                "urgent action people at risk in mali",
                "please write immediately in english: - urging them to free all of them. please send appeals before 3 may 2012 to: minister jo dee 3 hill road bamako mali additional information many are held in that town, and no one knows for how long. their families have asked for news of them, and had none. the authorities have said nothing at all about it, and nobody expects that they will."
            )
        };
        check_people(
            &sheet("emeka nwafor, tran van khoa, sunday akpan"),
            &["emeka nwafor", "tran van khoa", "sunday akpan"],
        );
        check_people(&sheet("emeka nwafor, taxi driver"), &["emeka nwafor"]);
        check_people(&sheet("yesenia and wilner pierre"), &["yesenia pierre", "wilner pierre"]);
    }

    #[test]
    fn a_name_that_only_the_demands_mention_is_found() {
        let sheet = "URGENT ACTION\nWOMAN AT RISK\nA woman may be executed at any time.\n\nShe was tortured.\n\nPlease write immediately in English:\n- Calling on them to commute the sentence of Ana Bee;\n- Asking who tortured Ana Bee.\n\nPLEASE SEND APPEALS BEFORE 4 MAY 2013 TO:\nMinister\nMo Fee\nBaghdad, Iraq\n";
        check_people(sheet, &["Ana Bee"]);
    }
}
