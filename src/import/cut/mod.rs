use std::ops::Range;

use crate::data::habits::line_habits;
use crate::import::text::shadow::{Shadow, floor};

mod begins;
mod breaks;
mod classes;
mod doubt;
mod grounds;
mod institutions;
mod lattice;
#[cfg(test)]
mod learning;
mod lines;
mod marks;
mod persons;
mod ranks;
mod shapes;
mod signs;
mod ties;
mod words;

pub(super) use self::doubt::Doubt;
use self::doubt::doubt;
use self::lattice::Lattice;
use self::signs::{Signs, Sums};
use self::words::{Commas, Run};

/// A run of address text longer than this, without line breaks, holds several lines.
pub(super) const LONGEST_LINE: usize = 62;

/// A line longer than this is cut also where it stands among other lines of its address.
pub(super) const LONGEST_OF_SEVERAL: usize = 150;

/// No address is longer; what stands behind it is not cut, and stays unused.
const LONGEST_RUN: usize = 3000;

/// One line of a cut.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub range: Range<usize>,
    /// Where it is least sure that a line begins or that none does, from its own beginning on; none where all is sure.
    pub doubt: Option<Doubt>,
}

/// Cuts a run that lost its line breaks into proposed lines, and those into addressees; words are never moved.
///
/// Every stretch of words is weighed as each kind of line that an address has (an office, a name, an institution, a
/// street, a box, a town, a country), and every pair of neighbours by how usual it is; the cut that weighs most is
/// proposed. A lost line break left a blank and no comma, so that a cut at a comma weighs less.
pub(super) fn cut(shadow: &Shadow, range: Range<usize>) -> Vec<Vec<Line>> {
    let range = range.start..floor(shadow, range.end.min(range.start + LONGEST_RUN));
    let run = run_of(shadow, range);
    let lattice = Lattice::of(&run, &learnt(&run));
    let parts = lattice.best();
    let margins = lattice.margins(&parts);
    let mut addressees: Vec<Vec<Line>> = Vec::new();
    for part in parts {
        let line = Line { range: run.span(part.from, part.to), doubt: doubt(&run, &margins, part) };
        match addressees.last_mut() {
            Some(lines) if !part.begins => lines.push(line),
            _ => addressees.push(vec![line]),
        }
    }
    addressees
}

/// The words of a run, and what commas say of its line breaks.
fn run_of<'a>(shadow: &'a Shadow<'a>, range: Range<usize>) -> Run<'a> {
    let mut run = Run::new(shadow, range);
    if !shadow.one_line {
        run.list_in_line();
    } else if run.ends_as_sentence() {
        // "Jo Dee, High Commission of Fee, 14 Mill Row, London SW1A 0AA.": no list of lines that lost its breaks.
        run.commas = Commas::EndAllLines;
        run.rich = true;
    } else if !(run.is_listed() && commas_end_all_lines(&run)) {
        run.commas = Commas::EndNoLine;
        run.has_long_lines = true;
    }
    run
}

/// Whether a sheet on one line has commas for the line breaks of this run: the cut at its commas must weigh much more than
/// the one that has none there, as a lost line break nearly never left a comma. Of 714 such addresses of ten authors seven
/// were so, with 116 or more between the two cuts; of the others none had more than 68, but one of a style all its own.
fn commas_end_all_lines(run: &Run) -> bool {
    const MUCH: i32 = 75;
    let heaviest = |run: &Run| Lattice::of(run, &Sums::default()).weight_of_best();
    let without = Run { commas: Commas::EndNoLine, ..run.clone() };
    heaviest(run).saturating_sub(heaviest(&without)) >= MUCH
}

/// The lines of a run that is one address.
pub(super) fn lines(shadow: &Shadow, range: Range<usize>) -> Vec<Line> {
    cut(shadow, range).into_iter().flatten().collect()
}

/// What the learnt weights say of a run. Where commas stand for the line breaks, the rules alone say which.
fn learnt(run: &Run) -> Sums<i32> {
    if run.is_listed() {
        return Sums::default();
    }
    let habits = line_habits();
    Signs::of(run).sums(|key| i32::from(habits.weight(key)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check_cut(run: &str, expected: &[&[&str]]) {
        let extracted = Extracted::from_text(run);
        check_cut_of(&Shadow::new(&extracted), expected);
    }

    /// As in a sheet of which all stands on one line.
    fn check_cut_on_one_line(run: &str, expected: &[&[&str]]) {
        let extracted = Extracted::from_text(run);
        let mut shadow = Shadow::new(&extracted);
        shadow.one_line = true;
        check_cut_of(&shadow, expected);
    }

    fn check_cut_of(shadow: &Shadow, expected: &[&[&str]]) {
        let found: Vec<Vec<String>> = cut(shadow, 0..shadow.len())
            .into_iter()
            .map(|lines| lines.into_iter().map(|line| shadow.words_of(line.range)).collect())
            .collect();
        assert_eq!(found, expected, "{:?}", shadow.text);
    }

    #[test]
    fn a_comma_ends_no_line_of_a_sheet_on_one_line() {
        check_cut_on_one_line(
            "minister of security jo dee edificio lima, colonia palmira, boulevard morazan, tegucigalpa, honduras",
            &[&[
                "minister of security",
                "jo dee",
                "edificio lima, colonia palmira, boulevard morazan, tegucigalpa, honduras",
            ]],
        );
        check_cut_on_one_line(
            "ana bee chairperson, commission on human rights saac bldg, commonwealth avenue up complex, diliman, quezon city philippines",
            &[&[
                "ana bee",
                "chairperson, commission on human rights",
                "saac bldg, commonwealth avenue",
                "up complex, diliman, quezon city",
                "philippines",
            ]],
        );
    }

    #[test]
    fn commas_alone_divide_an_address_that_was_one_line_of_its_sheet() {
        check_cut_on_one_line(
            "mr ray m. dee, secretary, department of justice, padre faura street, ermita, manila 1000, philippines",
            &[&[
                "mr ray m. dee",
                "secretary",
                "department of justice",
                "padre faura street, ermita",
                "manila 1000, philippines",
            ]],
        );
    }

    #[test]
    fn what_signs_hold_together_is_not_divided() {
        check_cut_on_one_line(
            "attorney general jo dee centro \"general porfirio bee\", edificio plaza ii oaxaca, mexico",
            &[&["attorney general", "jo dee", "centro \"general porfirio bee\", edificio plaza ii", "oaxaca, mexico"]],
        );
        check_cut_on_one_line(
            "head of the judiciary jo dee ministry of justice, park-e shahr, tehran, islamic republic of iran",
            &[&[
                "head of the judiciary",
                "jo dee",
                "ministry of justice, park-e shahr, tehran, islamic republic of iran",
            ]],
        );
    }

    #[test]
    fn numbers_colons_and_titles_behind_names_keep_their_lines() {
        check_cut(
            "the honourable jo dee, qc, mp prime minister office of the prime minister private bag x74 springfield kenya",
            &[&[
                "the honourable jo dee, qc, mp",
                "prime minister",
                "office of the prime minister",
                "private bag x74",
                "springfield",
                "kenya",
            ]],
        );
        check_cut(
            "procurator general: ana bee ul. seydi, 4 744000 g. ashgabat prokuratura turkmenistan",
            &[&["procurator general", "ana bee", "ul. seydi, 4", "744000 g. ashgabat", "prokuratura", "turkmenistan"]],
        );
        check_cut(
            "mali press house bp 10 bamako mali association malienne des droits bp 31 bamako mali",
            &[
                &["mali press house", "bp 10", "bamako", "mali"],
                &["association malienne des droits", "bp 31", "bamako", "mali"],
            ],
        );
    }

    #[test]
    fn boxes_brackets_and_numbers_of_houses_keep_their_lines() {
        check_cut(
            "union de obreros del sur (uos) apartado areo 29855 santaf de bogot colombia",
            &[&["union de obreros del sur (uos)", "apartado areo 29855", "santaf de bogot", "colombia"]],
        );
        check_cut(
            "governor jo dee the capitol, room 206 200 s. main st. tallahassee, fl 32399-0001 usa",
            &[&["governor jo dee", "the capitol, room 206", "200 s. main st.", "tallahassee, fl 32399-0001", "usa"]],
        );
        check_cut(
            "ministro del interior sr. jo dee mitre 50 (1002) capital federal argentina",
            &[&["ministro del interior", "sr. jo dee", "mitre 50", "(1002) capital federal", "argentina"]],
        );
    }

    #[test]
    fn sheets_since_2010_set_an_office_above_its_name() {
        let first_line = |before: &str, address: &str| {
            let sheet = format!("{before}{address}");
            let extracted = Extracted::from_text(&sheet);
            let shadow = Shadow::new(&extracted);
            let cut = cut(&shadow, before.len()..shadow.len());
            cut.into_iter().flatten().next().map(|line| shadow.words_of(line.range))
        };
        let address = "president jo dee presidential palace 9 hill road springfield kenya";
        let before = "please send appeals before 3 may 2012 to: ";
        assert_eq!(first_line("", address).as_deref(), Some("president jo dee"));
        assert_eq!(first_line(before, address).as_deref(), Some("president"));
        // The governor of a state keeps his title.
        let address = "governor jo dee office of the governor p.o. box 12 jefferson city, mo 65102 usa";
        assert_eq!(first_line(before, address).as_deref(), Some("governor jo dee"));
    }

    #[test]
    fn chinese_towns_and_provinces_keep_their_words_and_postcodes() {
        check_cut(
            "director dee ling juzhang datong municipal public security bureau 12 xinjian lu, nan qu datong shi 037006 shanxi sheng people's republic of china",
            &[&[
                "director",
                "dee ling juzhang",
                "datong municipal public security bureau",
                "12 xinjian lu, nan qu",
                "datong shi 037006",
                "shanxi sheng",
                "people's republic of china",
            ]],
        );
    }

    #[test]
    fn what_a_line_is_in_another_language_stays_on_it() {
        check_cut(
            "head of the judiciary ayatollah jo dee howzeh riyasat-e qoveh (office of the head) pasteur st., vali asr ave. tehran 1316814737, islamic republic of iran",
            &[&[
                "head of the judiciary",
                "ayatollah jo dee",
                "howzeh riyasat-e qoveh (office of the head)",
                "pasteur st., vali asr ave.",
                "tehran 1316814737, islamic republic of iran",
            ]],
        );
    }

    #[test]
    fn ranks_family_names_and_initials_stay_with_their_names() {
        check_cut(
            "commissioner of police commissioner general jo dee republic police headquarters p.o. box 8807 harare, zimbabwe",
            &[&[
                "commissioner of police",
                "commissioner general jo dee",
                "republic police headquarters",
                "p.o. box 8807",
                "harare, zimbabwe",
            ]],
        );
        check_cut(
            "attorney general mr mohammed bello deeke federal ministry of justice 12 mill way abuja nigeria",
            &[&[
                "attorney general",
                "mr mohammed bello deeke",
                "federal ministry of justice",
                "12 mill way",
                "abuja",
                "nigeria",
            ]],
        );
        check_cut(
            "head of the committee under the office of the president deerkin a. i. polevoi pereulok, d. 2 105005 moscow russian federation",
            &[&[
                "head of the committee under the office of the president",
                "deerkin a. i.",
                "polevoi pereulok, d. 2",
                "105005 moscow",
                "russian federation",
            ]],
        );
    }

    #[test]
    fn barracks_are_called_after_queens_and_a_floor_has_its_number_before_it() {
        check_cut(
            "commander, land forces brigadier general jo dee queen elizabeth barracks po box 102, suva, fiji",
            &[&[
                "commander, land forces",
                "brigadier general jo dee",
                "queen elizabeth barracks",
                "po box 102, suva, fiji",
            ]],
        );
        check_cut(
            "president, human rights commission dr jo dee po box 58889, king fahd road building 373, riyadh 11515 kingdom of saudi arabia",
            &[&[
                "president, human rights commission",
                "dr jo dee",
                "po box 58889, king fahd road",
                "building 373, riyadh 11515",
                "kingdom of saudi arabia",
            ]],
        );
        check_cut(
            "director, fiji human rights commission level 2, mill towers po box 12 suva, fiji",
            &[&["director, fiji human rights commission", "level 2, mill towers", "po box 12", "suva, fiji"]],
        );
        check_cut(
            "gobernador de la provincia ing. juan perez casa de gobierno pedernal 351, 4 piso 5500 mendoza, argentina",
            &[&[
                "gobernador de la provincia",
                "ing. juan perez",
                "casa de gobierno",
                "pedernal 351, 4 piso",
                "5500 mendoza, argentina",
            ]],
        );
        check_cut(
            "premier wen ling guojia zongli the state council general office 2 fuyoujie, xichengqu beijingshi 100017 people's republic of china",
            &[&[
                "premier",
                "wen ling guojia zongli",
                "the state council general office",
                "2 fuyoujie, xichengqu",
                "beijingshi 100017",
                "people's republic of china",
            ]],
        );
    }

    #[test]
    fn commas_stand_for_no_line_breaks_where_a_street_follows_a_name_without_one() {
        check_cut(
            "liga nacional de derechos humanos 9 avenida 2-59, zona 1, ciudad de guatemala, guatemala",
            &[&["liga nacional de derechos humanos", "9 avenida 2-59, zona 1, ciudad de guatemala, guatemala"]],
        );
        check_cut(
            "president ana bee mill palace jp hill street, san miguel manila ncr 1005, philippines",
            &[&["president ana bee", "mill palace", "jp hill street, san miguel", "manila ncr 1005, philippines"]],
        );
    }

    #[test]
    fn names_are_whole_and_letters_that_were_dropped_are_known() {
        check_cut(
            "procurator general yurii yakovlevich dee general procurator's office ul. b. dmitrovka, d.15a 125993 moscow russian federation",
            &[&[
                "procurator general",
                "yurii yakovlevich dee",
                "general procurator's office",
                "ul. b. dmitrovka, d.15a",
                "125993 moscow",
                "russian federation",
            ]],
        );
        check_cut(
            "minister of the interior lic. juan perez secretara de gobernacin bucareli 99, col. jurez c.p. 06600, mxico d.f., mxico",
            &[&[
                "minister of the interior",
                "lic. juan perez",
                "secretara de gobernacin",
                "bucareli 99, col. jurez",
                "c.p. 06600, mxico d.f., mxico",
            ]],
        );
        check_cut(
            "minister of the interior dr. armando estrada villa ministerio del interior carrera 8, no. 8-09 bogota, colombia",
            &[&[
                "minister of the interior",
                "dr. armando estrada villa",
                "ministerio del interior",
                "carrera 8, no. 8-09",
                "bogota, colombia",
            ]],
        );
    }

    #[test]
    fn runs_are_cut_where_lines_were() {
        check_cut(
            "president ilya petrov administratsia prezidenta respubliki moldova ul.karla libknekhta, 38 220016 chisinau moldova",
            &[&[
                "president ilya petrov",
                "administratsia prezidenta respubliki moldova",
                "ul.karla libknekhta, 38",
                "220016 chisinau",
                "moldova",
            ]],
        );
        check_cut(
            "director of prison no. 14 rovshan huseynov prison no. 14, gobustan, az 1080, baku, azerbaijan",
            &[&[
                "director of prison no. 14",
                "rovshan huseynov",
                "prison no. 14, gobustan",
                "az 1080, baku, azerbaijan",
            ]],
        );
        check_cut(
            "minister of justice and attorney general ministry of justice po box 302 khartoum, sudan",
            &[&["minister of justice and attorney general", "ministry of justice", "po box 302", "khartoum, sudan"]],
        );
        check_cut(
            "president omar khan pakistan secretariat islamabad, pakistan",
            &[&["president omar khan", "pakistan secretariat", "islamabad, pakistan"]],
        );
        check_cut(
            "general director of prisons mr ali bey oglu ceza ve tevkifevleri genel mdr, adalet bakanligi 06659 ankara, turkey",
            &[&[
                "general director of prisons",
                "mr ali bey oglu",
                "ceza ve tevkifevleri genel mdr, adalet bakanligi",
                "06659 ankara, turkey",
            ]],
        );
        check_cut(
            "minister of justice ana bee ministry of justice 12 mill street springfield, kenya president of the republic jo dee state house po box 30510 nairobi kenya",
            &[
                &["minister of justice", "ana bee", "ministry of justice", "12 mill street", "springfield, kenya"],
                &["president of the republic", "jo dee", "state house", "po box 30510", "nairobi", "kenya"],
            ],
        );
    }
}
