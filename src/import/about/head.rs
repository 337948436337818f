use std::ops::Range;

use crate::data::markers::{self, Means};
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::in_capitals;
use crate::import::text::shadow::{Shadow, ShadowLine};
use crate::model::FurnitureKind;

use super::between::{between, is_publishers_own, title_and_lead};
use super::headline::{self, capitals_above, title_above, title_behind_country};
use super::identity;
use super::mail_head;
use super::run_on;
use super::story;
use super::title_block;
use super::told::set_country;

/// Reads the head of a sheet: letterhead, number, index, dates, country, title, people, summary and narrative.
///
/// The answer is the narrative's range.
pub(in crate::import) fn read(draft: &mut Draft, head: Range<usize>) -> Range<usize> {
    let shadow = draft.shadow;
    let of_mail = head.start..mail_head::read(draft, head.clone());
    let head = of_mail.end..head.end;
    let mut taken = identity::identify(draft, head.clone());
    mail_head::read_day(draft, of_mail);
    let day = day_below_title(shadow, &taken);
    if let Some(day) = &day {
        taken.retain(|range| !(day.start <= range.start && range.end <= day.end));
    }
    let start = taken.iter().map(|range| range.end).max().unwrap_or(head.start).max(head.start);
    letterhead(draft, head.start..start, &taken);
    let numbered = |heading: &Range<usize>| taken.iter().any(|range| heading.contains(&range.start));
    let heading = headline::of_page(shadow, &head);
    let mut concern = match &heading {
        // "Activist missing (Egypt: UA 64/16)": what stands between that number and a day is not the title.
        Some(heading) if numbered(heading) => title_before_number(draft, &within(heading, &taken)),
        _ => 0..0,
    };
    if concern.is_empty() {
        concern = headline::behind_number(shadow, &taken);
    }
    if concern.is_empty() {
        concern = between(draft, &taken);
    }
    if concern.is_empty() || shadow.is_web {
        concern =
            Some(title_behind_country(draft, head.start, &taken)).filter(|title| !title.is_empty()).unwrap_or(concern);
    }
    if let Some(heading) = heading.filter(|heading| !numbered(heading) && !is_title_of_sheet(shadow, &concern)) {
        concern = heading;
    }
    if concern.is_empty() {
        concern = title_before_number(draft, &taken);
    }
    if concern.is_empty() {
        concern = headline::below_lone_country(draft, head.start, &taken);
    }
    if concern.is_empty() && shadow.one_line {
        concern = headline::behind_banner_in_run(draft, head.start, &taken);
    }
    if concern.is_empty() {
        concern = capitals_above(shadow, head.start, &taken);
    }
    if is_publishers_own(shadow, &concern) {
        draft.furniture(FurnitureKind::Letterhead, concern);
        concern = 0..0;
    }
    let start = start.max(concern.end);
    let zone = shadow.trimmed_of(start..head.end, &[',', ';', ':', ')', '.', '•', '_', '|', '-']).start..head.end;
    let zone = shadow.trimmed(zone);
    let zone = if concern.is_empty() { headline::below_menu(draft, zone) } else { zone };
    let sheet = headline::banner_below(draft, &zone, &concern);
    let (zone, concern) = sheet.map_or((zone.clone(), concern), |start| (start..zone.end, start..start));
    let narrative = if shadow.one_line { run_on::read(draft, zone, concern) } else { lines(draft, zone, concern, day) };
    if draft.case.title.is_empty() {
        title_above(draft, head.start, &taken);
    }
    narrative
}

/// Reads title and story where they stand alone; the answer is the narrative's range.
pub(in crate::import) fn read_story(draft: &mut Draft, zone: Range<usize>) -> Range<usize> {
    lines(draft, zone.clone(), zone.start..zone.start, None)
}

/// Reads the names below a label, one on a line, and the story below them; the answer is the narrative's range.
pub(in crate::import) fn read_below_names(draft: &mut Draft, names: Range<usize>, end: usize) -> Range<usize> {
    // The label's reader has taken the first line.
    for line in draft.shadow.lines_in(names.clone()).skip(1) {
        title_block::people_line(draft, line.range);
    }
    story::read(draft, names.end..end);
    names.end..end
}

/// Of what was taken from a head what stands on one of its lines.
fn within(line: &Range<usize>, taken: &[Range<usize>]) -> Vec<Range<usize>> {
    taken.iter().filter(|range| line.contains(&range.start)).cloned().collect()
}

/// Whether a title is one that sheets have and no page: in capitals, or of concerns, "Death threats / Fear for safety".
fn is_title_of_sheet(shadow: &Shadow, title: &Range<usize>) -> bool {
    in_capitals(shadow.raw(title.clone())) || shadow.slice(title.clone()).contains(" / ")
}

/// The line of the day of issue where title, country and people stand between it and the number: "Londres, le 22 avril 2002"; with
/// the lines of the index right above or below it.
fn day_below_title(shadow: &Shadow, taken: &[Range<usize>]) -> Option<Range<usize>> {
    const LONGEST: usize = 60;
    let last = taken.iter().filter(|range| !range.is_empty()).max_by_key(|range| range.start)?;
    let last_line = shadow.line_at(last.start).filter(|_| !shadow.one_line)?.range.clone();
    // "Londres, le 15 mai 2001" / "(index AI: MDE 30/014/01)": the index may stand below the day.
    let index = shadow.slice(last_line.clone());
    let is_index = index.len() < LONGEST && !numbers::indexes(index).is_empty() && dates::first(index).is_none();
    let below = taken.iter().filter(|range| is_index && !range.is_empty() && range.end <= last_line.start);
    let day = below.max_by_key(|range| range.start).unwrap_or(last);
    let line = shadow.line_at(day.start)?.range.clone();
    let end = if is_index && shadow.slice(line.end..last_line.start.max(line.end)).trim().is_empty() {
        last_line.end
    } else {
        line.end
    };
    let identifies = |above: &ShadowLine| {
        let found = taken.iter().any(|range| above.range.contains(&range.start));
        let text = shadow.slice(above.range.clone());
        text.len() < LONGEST && (found && numbers::case_number(text).is_none() || text.starts_with("distr"))
    };
    let above = shadow.lines.partition_point(|one| one.range.end <= line.start);
    let first = shadow.lines.get(..above)?.iter().rev().take_while(|above| identifies(above)).last();
    let start = first.map_or(line.start, |first| first.range.start);
    let before = taken.iter().filter(|range| range.end <= start).map(|range| range.end).max()?;
    let is_last = |range: &Range<usize>| range.start <= day.start || range.start >= line.end && range.end <= end;
    let alone = line.end == day.end && line.len() < LONGEST && taken.iter().all(is_last);
    let is_day = dates::first(shadow.slice(line.clone())).is_some_and(|(found, _)| found.end == line.len());
    let mut between = shadow.lines_in(before..start).filter(|line| line.range.start > before);
    let names_country = between.any(|line| places::at_start(shadow, line.range.start, line.range.end).is_some());
    (alone && is_day && names_country).then_some(start..end)
}

/// Where a title goes on behind the country that it begins with: "HONDURAS: …", "BÉLARUS. UN CONDAMNÉ …".
pub(super) fn behind_first_country(shadow: &Shadow, title: Range<usize>) -> Range<usize> {
    let Some(named) = places::at_start(shadow, title.start, title.end) else { return title };
    let end = named.range.end + beside_country(shadow.slice(named.range.end..title.end));
    let rest = shadow.slice(end..title.end);
    if rest.starts_with(['.', ':']) { shadow.trimmed(end + 1..title.end) } else { title }
}

/// The length of a short form behind a country, before a colon: "Israel | /OPT |: Student held".
fn beside_country(behind: &str) -> usize {
    const LONGEST: usize = 30;
    let named = behind.split_once(':').map_or("", |(named, _)| named);
    let plain = |letter: char| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '\'');
    let fits = named.len() <= LONGEST && named.strip_prefix('/').is_some_and(|named| named.chars().all(plain));
    if fits { named.len() } else { 0 }
}

/// A title without the country before it and without the country on a line of its own below it; both are entered.
///
/// The heading of a web page stays as it stands.
pub(super) fn without_country(draft: &mut Draft, title: Range<usize>) -> Range<usize> {
    let shadow = draft.shadow;
    if shadow.is_web {
        return title;
    }
    let mut rest = behind_first_country(shadow, title.clone());
    if rest.start > title.start
        && let Some(named) = places::at_start(shadow, title.start, rest.start)
    {
        set_country(draft, &named);
    }
    let last = shadow.lines_in(rest.clone()).last().filter(|line| line.range.start > rest.start);
    if let Some(line) = last
        && let Some(named) = places::at_start(shadow, line.range.start, line.range.end)
        && named.range.end == line.range.end
    {
        set_country(draft, &named);
        rest = shadow.trimmed(rest.start..line.range.start);
    }
    rest
}

/// "Activist missing (Egypt: UA 64/16)": the number stands in a bracket behind the title.
fn title_before_number(draft: &mut Draft, taken: &[Range<usize>]) -> Range<usize> {
    const SHORTEST: usize = 10;
    const NONE: Range<usize> = 0..0;
    let shadow = draft.shadow;
    let plain = |range: &&Range<usize>| {
        !range.is_empty() && !shadow.slice((*range).clone()).trim_end_matches([':', ' ']).eq("urgent action")
    };
    let Some(first) = taken.iter().filter(plain).map(|range| range.start).min() else { return NONE };
    let Some(line) = shadow.line_at(first).filter(|line| line.range.start < first) else { return NONE };
    let Some(open) = shadow.slice(line.range.start..first).rfind(" (") else { return NONE };
    if shadow.one_line || open < SHORTEST || shadow.slice(line.range.start..first).ends_with(')') {
        return NONE;
    }
    let title = title_of_web_page(draft, line.range.start..first);
    let banner = ["urgent action: ", "urgent action - "]
        .iter()
        .find(|banner| shadow.slice(title.clone()).starts_with(**banner))
        .map_or(0, |banner| banner.len());
    draft.furniture(FurnitureKind::Marker, title.start..title.start + banner);
    title.start + banner..title.end
}

/// "Activist missing (Egypt: UA 64.16)": the country stands in the bracket with the number.
pub(super) fn title_of_web_page(draft: &mut Draft, gap: Range<usize>) -> Range<usize> {
    let shadow = draft.shadow;
    let text = shadow.slice(gap.clone());
    let open = text.rfind(" (").filter(|open| !text.get(*open..).is_some_and(|rest| rest.contains(')')));
    let Some(open) = open.map(|open| gap.start + open) else { return gap };
    if let Some(named) = places::at_start(shadow, open + 2, gap.end) {
        set_country(draft, &named);
    }
    shadow.trimmed(gap.start..open)
}

/// What stands before number and date is the section office's letterhead where it has addresses, else nothing known.
fn letterhead(draft: &mut Draft, range: Range<usize>, taken: &[Range<usize>]) {
    let shadow = draft.shadow;
    let first = taken
        .iter()
        .filter(|range| !range.is_empty() && !shadow.slice((*range).clone()).starts_with("urgent action"))
        .map(|range| range.start)
        .min()
        .unwrap_or(range.start);
    let before = range.start..first;
    // "URGENT ACTION" / "THREE STUDENTS HELD" / "Jo Dee was …": only the banner above them is the office's.
    let banners = draft.hits_in(before.clone()).iter().filter(|hit| hit.means == Means::Banner);
    let banner = banners.map(|hit| hit.range.end).max().unwrap_or(before.start);
    let is_told = title_and_lead(shadow, &shadow.trimmed(banner..before.end)).is_some();
    let before = if is_told { before.start..banner } else { before };
    let text = shadow.slice(before.clone());
    let office = draft
        .hits_in(before.clone())
        .iter()
        .any(|hit| matches!(hit.means, Means::Letterhead | Means::Fax | Means::Phone | Means::Email));
    let standing = |line: &str| markers::words().class(WordClass::Standing).contains(line) || line == "ua";
    let standing = shadow.lines_in(before.clone()).all(|line| standing(shadow.slice(line.range)));
    if office
        || standing
        || text.contains('@')
        || text.contains("www")
        || text.contains("amnesty")
        || text.contains("urgent")
    {
        draft.furniture(FurnitureKind::Letterhead, before);
    }
}

/// A head with lines: title, then people, then summary and narrative by paragraphs.
///
/// `day`: the line of the day of issue, where it stands below all that.
fn lines(draft: &mut Draft, zone: Range<usize>, concern: Range<usize>, day: Option<Range<usize>>) -> Range<usize> {
    let shadow = draft.shadow;
    let above = zone.start..day.as_ref().map_or(zone.end, |day| day.start);
    let mut title_end = title_block::read(draft, above, concern);
    if let Some(day) = day.filter(|day| title_end == day.start) {
        draft.furniture(FurnitureKind::Marker, day.clone());
        title_end = shadow.trimmed(day.end..zone.end).start;
    }
    story::read(draft, title_end..zone.end);
    title_end..zone.end
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::check_head;

    #[test]
    fn the_number_of_a_page_is_no_title() {
        let case = case_from_text(
            "UA 231/16 AFR 12/5012/2016 Kenya     Page 1 of 2\n\nURGENT ACTION\nCOOK AND HIS SISTER MISSING\nJo Dee was taken from his home in May. Nobody knows where he is.\n\nAPPEALS TO:\nMinister\nMo Fee\nNairobi, Kenya\n",
        )
        .value;
        assert_eq!((case.title.as_str(), case.country.as_str()), ("COOK AND HIS SISTER MISSING", "Kenya"));
    }

    #[test]
    fn a_title_may_stand_between_the_country_and_the_number() {
        let story = "\n\nJo Dee was taken from his home in May.\nNobody knows where he is.\n\nAPPEALS TO:\n";
        let case = case_from_text(&format!(
            "AMNESTY INTERNATIONAL\nurgent actions\n\nZAMBIA\nFear of torture / possible prisoner of conscience:\nJo Dee, a clerk\n\nUA 17/98\n23 February 1998{story}"
        ))
        .value;
        assert_eq!(case.title, "Fear of torture / possible prisoner of conscience: Jo Dee, a clerk");
        assert_eq!(case.country, "ZAMBIA");
        assert_eq!(case.facts, ["Jo Dee was taken from his home in May. Nobody knows where he is."]);
    }

    #[test]
    fn a_title_has_neither_number_nor_banner() {
        let story = "\n\nJo Dee was taken from his home in May.\nNobody knows where he is.\n\nAPPEALS TO:\n";
        check_head(
            &format!(
                "EXTERNAL\nEXTRA 17/98\nDistr: UA/SC\n\nEXTRA 17/98   Legal concern   23 February 1998\n\nZAMBIA  Jo Dee (m){story}"
            ),
            "EXTRA 17/98",
            "Legal concern",
        );
        check_head(
            &format!("UA 98/05 (formerly EXTRA 31/05) Forcible return 4 May 2005\n\nKYRGYZSTAN  Jo Dee (m){story}"),
            "UA 98/05",
            "Forcible return",
        );
        check_head(&format!("URGENT ACTIONTHREATS AGAINST LEADERS{story}"), "", "THREATS AGAINST LEADERS");
        let letterhead =
            "To read the current newsletter, which tells of all that was done for those we write for, go to our page\n";
        check_head(
            &format!(
                "{letterhead}4 October 2004\n\nFurther Information on UA 250/04 (23 July 2004)\nHealth Concern\n\nTUNISIA  Jo Dee (m){story}"
            ),
            "UA 250/04",
            "Health Concern",
        );
    }

    #[test]
    fn a_title_fills_several_lines_and_is_neither_the_day_nor_the_number_once_more() {
        let story = "\n\nJo Dee was taken from his home in May.\nNobody knows where he is.\n\nAPPEALS TO:\n";
        let title = "Defender arrested, his colleague in the town of Bee forced to flee";
        check_head(
            &format!(
                "Front Line Defenders\nDispatch line: 02/11/2011 16:42 GMT\nUrgent Appeal\n\n2 November 2011\n\nKenya - Defender arrested, his colleague in the town\nof Bee forced to flee{story}"
            ),
            "",
            title,
        );
        check_head(
            &format!(
                "Second UA: 31/17 Index: AFR 32/6372/2017 Kenya      Date: 26 May 2017\n\nURGENT ACTION\nURGENT ACTION TYPE AND NUMBER:\nSECOND UA 31/17\nTITLE:\nNURSE HELD FOR 100 DAYS\nSUMMARY:{story}"
            ),
            "UA 31/17",
            "NURSE HELD FOR 100 DAYS",
        );
    }

    #[test]
    fn country_and_people_beside_a_title_are_no_part_of_it() {
        let story = "\n\nJo Dee was taken from his home in May.\nNobody knows where he is.\n\nAPPEALS TO:\n";
        check_head(
            &format!(
                "15 March 2001\n\nUA 66/01     Fear of torture\n\nMOROCCO/WESTERN SAHARA\n     Jo Dee (m)\n     Mo Fee (m){story}"
            ),
            "UA 66/01",
            "Fear of torture",
        );
        let sheet =
            format!("AU 233/06, AMR 41/040/2006\nMéxico: Temor de tortura: Jo Dee (m)\n22 de agosto de 2006{story}");
        check_head(&sheet, "AU 233/06", "Temor de tortura");
        assert_eq!(case_from_text(&sheet).value.people.len(), 1);
    }

    #[test]
    fn a_label_glued_to_the_country_leaves_it_whole() {
        let sheet = "UA: 204/12 Index: AFR 62/010/2012 Democratic Republic of the CongoDate: 13 July 2012\n\nURGENT ACTION\nACTIVIST MISSING IN GOMA\nJo Dee has not been seen since May.\n\nHe is ill.\n\nAPPEALS TO:\n";
        check_head(sheet, "UA 204/12", "ACTIVIST MISSING IN GOMA");
        let case = case_from_text(sheet).value;
        assert_eq!((case.country_code.as_str(), case.index.as_str()), ("CD", "AFR 62/010/2012"));
        assert_eq!(case.issued.map(|day| day.to_string()).as_deref(), Some("2012-07-13"));
    }

    #[test]
    fn a_stroke_at_the_end_of_a_title_leads_to_its_next_line() {
        let sheet = "17 March 2004\n\nFurther Information on UA 97/04 (ASA 39/001/2004, 12 March 2004)\n\"Disappearance\" / Fear for safety /\nFear of torture\n\nTHAILAND         Jo Dee (m), aged 53\n\nJo Dee has not been found.\n\nAPPEALS TO:\n";
        check_head(sheet, "UA 97/04", "\"Disappearance\" / Fear for safety / Fear of torture");
        assert_eq!(case_from_text(sheet).value.people.first().and_then(|person| person.age), Some(53));
    }

    #[test]
    fn the_last_line_of_a_web_page_gives_day_and_index() {
        let case = case_from_text("Guatemala: Leader threatened\n\nJo Dee has been threatened.\n\nPlease write:\n* Ask for an investigation.\n* Ask for protection.\n\nWrite to:\nMinister\nAna Bee\nGuatemala\nEmail via website http://www.place.example.gt/contact\nSalutation: Dear Minister\n\nPlease send your letters before May 31, 2011.\n\nApril 19, 2011. AMR 34/006/2011\n").value;
        assert_eq!(case.index, "AMR 34/006/2011");
        let days = (case.issued.map(|day| day.to_string()), case.deadline.map(|day| day.to_string()));
        assert_eq!(days, (Some("2011-04-19".to_owned()), Some("2011-05-31".to_owned())));
        let first = case.addressees.first().map(|one| (one.lines.len(), one.web.join(" ")));
        assert_eq!(first, Some((3, "http://www.place.example.gt/contact".to_owned())));
    }

    #[test]
    fn a_headline_goes_on_below_and_a_heading_is_no_fact() {
        let case = case_from_text("Amnesty Canada\n\nMyanmar: Student leader on hunger\nstrike\n\nApril 9, 2015 - UA 88/15\n\nJo Dee has refused food since May.\n\nHe is ill.\n\nHow you can help\n\nPlease write in English:\n- asking for his release;\n- asking that he be treated.\n\nPlease write to:\nMinister\nAna Bee\nYangon, Myanmar\n").value;
        assert_eq!(case.title, "Student leader on hunger strike");
        assert_eq!(case.facts, ["Jo Dee has refused food since May.", "He is ill."]);
    }

    #[test]
    fn a_title_may_stand_between_the_number_and_the_day() {
        let head = "DOCUMENT PUBLIC\t\tIndex AI : AFR 62/017/2002\n\nACTION URGENTE\n\nCRAINTES DE TORTURE\n\nTCHAD\tJo Dee (h), avocat\n\tAna Bee (f)\n\nLondres, le 22 avril 2002\n\n";
        let sheet = format!("{head}Jo Dee a été arrêté le 19 avril.\n\nIl est détenu.\n\nAPPELS À :\n");
        check_head(&sheet, "", "CRAINTES DE TORTURE");
        let case = case_from_text(&sheet).value;
        assert_eq!((case.people.len(), case.country_code.as_str(), case.facts.len()), (2, "TD", 2));
        assert_eq!(case.issued.map(|day| day.to_string()).as_deref(), Some("2002-04-22"));
    }

    #[test]
    fn a_country_that_its_column_broke_is_one() {
        let head = "UA 79/07    Fear for safety    30 March 2007\n\nDEMOCRATIC REPUBLIC     Jo Dee (f), lawyer\nOF CONGO (DRC)          Her six co-accused\n\n";
        let sheet = format!("{head}Jo Dee has been on trial since May.\n\nShe is ill.\n\nAPPEALS TO:\n");
        check_head(&sheet, "UA 79/07", "Fear for safety");
        let case = case_from_text(&sheet).value;
        assert_eq!((case.country.as_str(), case.country_code.as_str()), ("DEMOCRATIC REPUBLIC OF CONGO (DRC)", "CD"));
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Jo Dee"]);
        // Extraction closed the gap; who is free is not asked for.
        let closed = "UA 79/07    Fear for safety    30 March 2007\n\nDEMOCRATIC REPUBLIC Jo Dee (f), lawyer\nOF THE CONGO (DRC) Mo Fee (m)\nReleased: Ana Bee (f)\n\nJo Dee has been on trial since May.\n\nAPPEALS TO:\n";
        let case = case_from_text(closed).value;
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!((names.as_slice(), case.country_code.as_str()), (["Jo Dee", "Mo Fee"].as_slice(), "CD"));
    }

    #[test]
    fn a_place_above_the_story_is_no_title_and_a_title_before_its_day_no_place() {
        let story = "\n\nJo Dee was taken from his home in May.\nNobody knows where he is.\n\nAPPEALS TO:\n";
        check_head(
            &format!("Case KEN 140605\nIll-treatment / Risk to health\nGeneva, 14 June 2005{story}"),
            "KEN 140605",
            "Ill-treatment / Risk to health",
        );
        check_head(
            &format!("UA 12/05\nDeath penalty, 14 June 2005\nKENYA   Jo Dee (m){story}"),
            "UA 12/05",
            "Death penalty",
        );
    }

    #[test]
    fn a_day_told_twice_is_no_title() {
        check_head(
            "UA: 215/99 Index: ASA 21/144/99 Indonesia  Date: 7 September 1999\n\nURGENT ACTION APPEAL\n\n7 September 1999\n\nUA 215/99 Fear for safety\n\nINDONESIA Jo Dee (m)\n\nHe was pushed into a truck. He is missing.\n\nAPPEALS TO:\n",
            "UA 215/99",
            "Fear for safety",
        );
    }

    #[test]
    fn a_country_between_index_and_day_is_no_title() {
        check_head(
            "AU : 202/13, AFR 62/009/2013, République démocratique du Congo 1er août 2013\n\nACTION URGENTE\n\nDÉFENSEURS MENACÉS\nJo Dee a été menacé.\n\nIl a témoigné.\n\nAPPELS À :\n",
            "AU 202/13",
            "DÉFENSEURS MENACÉS",
        );
    }

    #[test]
    fn rows_of_a_head_are_no_columns() {
        check_head(
            "PUBLIC                  AI Index: AMR 19/019/2003\n20 June 2003\n\nUA 182/03               Fear for safety\n\nBRAZIL                  Jo Dee (m)\n\nHe was threatened twice. He is afraid.\n\nAPPEALS TO:\n",
            "UA 182/03",
            "Fear for safety",
        );
    }

    #[test]
    fn the_heading_of_a_web_page_is_the_title_and_a_wrapped_line_is_none() {
        let story = "Jo Dee, who filmed the demolition of houses in the old town, has not been seen since police\ntook him away on 29 January. His family fear that he is being tortured.\n\nAPPEALS TO:\n";
        check_head(
            &format!("Activist missing after arrest (Turkmenistan: UA 22.16)\n\n2 February 2016\n\n{story}"),
            "UA 22.16",
            "Activist missing after arrest",
        );
        check_head(
            &format!("AU 44/13\nData di pubblicazione: 8 marzo 2013\n\nISRAELE: DETENUTO IN SCIOPERO\n{story}"),
            "AU 44/13",
            "ISRAELE: DETENUTO IN SCIOPERO",
        );
    }

    #[test]
    fn a_letter_without_heading_is_not_told_as_a_fact() {
        let sheet = "Egypt: Singer held for a song\n\nJo Dee has been held in a prison since 20 April.\n\nDear Minister,\n\nPlease release Jo Dee.\n\nYours faithfully,\n\nMinister of Justice\nAna Bee\n3 Mill Road\nCairo, Egypt\n";
        let case = case_from_text(sheet).value;
        assert_eq!(case.facts, ["Jo Dee has been held in a prison since 20 April."]);
        assert_eq!(case.model_letter, "Dear Minister,\n\nPlease release Jo Dee.\n\nYours faithfully,");
        assert_eq!(case.addressees.len(), 1);
    }

    #[test]
    fn what_a_publisher_says_of_itself_above_the_number_is_no_title() {
        let story = "\n\nThe two were taken from their house in May. Nobody has said where they are.\n";
        check_head(
            &format!(
                "THE OBSERVATORY / OMCT\n\nNew information\nCOD 004 / 0609 / OBS 091.2\nArbitrary detention / Death threats\n22 April 2010{story}"
            ),
            "COD 004 / 0609 / OBS 091.2",
            "Arbitrary detention / Death threats",
        );
    }
}
