//! Whether a line begins the next addressee, or goes on with the one above.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{
    ends_address, is_country, is_town_and_country, is_whole_address, opens_addressee,
};
use crate::import::address_lines::reading;
use crate::import::addressees::entry::Entry;
use crate::import::extract::layout::wrap_words;
use crate::import::text::places;
use crate::import::text::shadow::Shadow;

use super::Group;

impl Group<'_> {
    /// Whether a line begins the next addressee.
    pub(super) fn begins_next(&self, range: Range<usize>, paragraph: bool, block: u32) -> bool {
        let shadow = self.shadow;
        let Some(entry) = self.entries.last() else { return true };
        // "(SUHAKAM)" below its long name.
        if entry.is_empty() || self.switch.is_none() && shadow.slice(range.clone()).starts_with('(') {
            return false;
        }
        if !paragraph && self.switch.is_none() && self.goes_on_in_list(entry) {
            return false;
        }
        if self.is_in_row(entry, block) {
            return self.switch.is_some() || self.begins_within_row(entry, shadow.slice(range));
        }
        if self.switch.is_some() || entry.closed() {
            return true;
        }
        if self.is_office_with_colon(entry) {
            return false;
        }
        // "Col. El Prado" in a row of a table is a quarter of its town.
        if self.table.is_some() && block != 0 && entry.block != 0 {
            return true;
        }
        let ended = entry.lines.len().checked_sub(1).is_some_and(|last| self.ends(entry, last));
        if !entry.has_values() && self.is_place_below(entry, &range, paragraph, ended) {
            return false;
        }
        if self.are_whole(entry, &range, paragraph) {
            return true;
        }
        let text = shadow.slice(range.clone());
        let once_more = !paragraph && !entry.has_values() && self.is_addressee_once_more(entry, text);
        let opens =
            opens_addressee(text) && !once_more && (paragraph || ended || !self.is_quarter_below_street(entry, text));
        if entry.has_values() {
            return self.begins_below_values(entry, &range, paragraph, opens);
        }
        if self.is_largest_first(entry) {
            return opens && self.has_all_from_largest(entry, paragraph);
        }
        if opens && self.complete(entry) {
            return true;
        }
        if ended && entry.lines.len() > 1 {
            return !self.goes_on_below_end(entry, range, paragraph, opens);
        }
        if paragraph && self.paragraphs_tell && entry.lines.len() > 1 {
            return opens || self.complete(entry) || entry.lines.len() > 3;
        }
        block != entry.block && entry.lines.len() > 1 && (opens || self.complete(entry))
    }

    /// "Président de la République :" above a name and its address: whether the one line so far leads to whoever holds the office.
    fn is_office_with_colon(&self, entry: &Entry) -> bool {
        let [line] = entry.lines.as_slice() else { return false };
        let behind = self.shadow.slice(line.end..self.shadow.len());
        let blanks = behind.len() - behind.trim_start().len();
        let leads = behind.trim_start().starts_with(':') && self.shadow.ends_line(line.end + blanks + ":".len());
        leads && !entry.has_values() && reading::office_at_start(self.shadow.slice(line.clone())) > 0
    }

    /// Whether a line is more of the place that the last line of an address names: the rest of a street, a town.
    fn is_place_below(&self, entry: &Entry, range: &Range<usize>, paragraph: bool, ended: bool) -> bool {
        // "1001 Jalan" / "Sultan Ismail": the name of a street, and no sultan.
        let last = entry.lines.last().map_or("", |line| self.shadow.slice(line.clone()));
        let is_street = !paragraph && wrap_words::ends_with_kind_of_street(last);
        // "Barrio El Centro" / "Tocoa, Colón, Honduras", with the break of a page between them.
        let is_town = || !ended && self.is_last_line(range.clone()) && is_town_and_country(self.shadow, range.clone());
        is_street || is_town()
    }

    /// Whether a line below the numbers of an addressee begins the next one.
    fn begins_below_values(&self, entry: &Entry, range: &Range<usize>, paragraph: bool, opens: bool) -> bool {
        // "Members of the Board (Fax: …)" above their names.
        let only_headed = entry.values_inside
            && entry.lines.len() == 1
            && self.paragraphs_tell
            && !paragraph
            && !opens
            && self.shadow.ends_line(range.end);
        !only_headed && (!names_country(self.shadow, range) || self.complete(entry))
    }

    /// Whether an address that begins with its country is at its end, where an office stands below: "TAJIKISTAN" once more, and
    /// "Prosecutor General".
    fn has_all_from_largest(&self, entry: &Entry, paragraph: bool) -> bool {
        const FEWEST: usize = 5;
        let last = entry.lines.last().filter(|_| entry.lines.len() >= FEWEST);
        last.is_some_and(|last| is_country(self.shadow, last.clone())) || paragraph && self.paragraphs_tell
    }

    /// "Uzbekistan; 700163 g. Tashkent; Rezidentsia prezidenta;" / "Prezidentu DEE J.": whether the last line is a list that goes on.
    fn goes_on_in_list(&self, entry: &Entry) -> bool {
        let listed = |line: &Range<usize>| {
            let behind = self.shadow.slice(line.end..self.shadow.len());
            self.shadow.slice(line.clone()).contains("; ") && behind.starts_with(';')
        };
        !entry.has_values() && entry.lines.last().is_some_and(listed)
    }

    /// Whether a line ends its address: a blank line, a label or a mail address stands below it.
    fn is_last_line(&self, range: Range<usize>) -> bool {
        let next = self.shadow.line_at(range.end + 1).filter(|line| !line.starts_paragraph);
        next.is_none_or(|line| self.shadow.slice(line.range.clone()).contains([':', '@']))
    }

    /// Whether a block is the row of a table that the addressee stands in.
    fn is_in_row(&self, entry: &Entry, block: u32) -> bool {
        self.table.is_some() && block != 0 && entry.block == block
    }

    /// Whether a text in a row is no line of its addressee, and begins no other one: "not on Fridays" behind the numbers.
    pub(super) fn is_rest_of_row(&self, range: Range<usize>, block: u32) -> bool {
        let Some(entry) = self.entries.last().filter(|entry| self.is_in_row(entry, block)) else { return false };
        let shadow = self.shadow;
        let text = shadow.slice(range.clone());
        // "Fax: …" / "PO Box 12" / "Nairobi, Kenya".
        let ended = entry.lines.len().checked_sub(1).is_some_and(|last| self.ends(entry, last));
        let is_place = office_words().post_boxes.at_start(text) > 0
            || office_words().streets.occur_in(text) && has_number(text)
            || ends_address(shadow, range);
        (entry.has_values() || entry.closed()) && !self.begins_within_row(entry, text) && (ended || !is_place)
    }

    /// Whether a text begins the second addressee of a row: behind a salutation, or behind the numbers of a whole address.
    fn begins_within_row(&self, entry: &Entry, text: &str) -> bool {
        opens_addressee(text) && (entry.closed() || entry.has_values() && self.complete(entry))
    }

    /// Whether a line is an address by itself, as the one above it is.
    fn are_whole(&self, entry: &Entry, range: &Range<usize>, paragraph: bool) -> bool {
        let shadow = self.shadow;
        // Copies of one line each: "The Editor, Daily Nation, PO Box 1, Nairobi, Kenya".
        if let [only] = entry.lines.as_slice()
            && is_whole_address(shadow, only.clone())
            && (is_whole_address(shadow, range.clone()) || opens_addressee(shadow.slice(range.clone())))
        {
            return true;
        }
        // "The Guardian, PMB 1217, Oshodi, Lagos, Nigeria" in a paragraph below another address that came as one line.
        let in_parts = |line: &Range<usize>| shadow.slice(line.clone()).matches(',').count() > 1;
        let came_whole = if let [only] = entry.lines.as_slice() { in_parts(only) } else { entry.proposed };
        came_whole && paragraph && in_parts(range)
    }

    /// Whether an address goes on below a line that ends it: its country once more, a town, a street, a republic in its own words.
    fn goes_on_below_end(&self, entry: &Entry, range: Range<usize>, paragraph: bool, opens: bool) -> bool {
        let shadow = self.shadow;
        let text = shadow.slice(range.clone());
        // "Ibu Pejabat Polis Diraja Malaysia" and "Bukit Aman, 50560 Kuala Lumpur": nobody's name has a postcode.
        let has_postcode = text.split(|letter: char| !letter.is_ascii_digit()).any(|number| number.len() > 3);
        let is_town = has_postcode && !opens && !paragraph && !is_whole_address(shadow, range.clone());
        // "Procurator of the Chechen Republic" / "Jo Dee" / "Russian Federation" / "Chechenskaia Respublika".
        let from_largest = self.paragraphs_tell
            && !paragraph
            && !opens
            && entry.lines.len() == 3
            && entry.lines.last().is_some_and(|last| is_country(shadow, last.clone()));
        names_country(shadow, &range)
            || !paragraph && !opens && self.is_called_after_country(entry)
            || from_largest
            || is_town
            || is_town_and_country(shadow, range.clone())
            || text.starts_with(|letter: char| letter.is_ascii_digit())
            || office_words().streets.at_start(text) > 0
    }

    /// "Col. San Jerónimo Lídice" below "Periférico Sur 3469, 5º piso": a colonel's rank is a quarter's word too.
    fn is_quarter_below_street(&self, entry: &Entry, text: &str) -> bool {
        let numbered =
            |line: &Range<usize>| self.shadow.slice(line.clone()).contains(|letter: char| letter.is_ascii_digit());
        office_words().streets.at_start(text) > 0 && entry.lines.last().is_some_and(numbered)
    }

    /// "Prokuroru Dee V." below "Vladimir DEE": who is written to once more, in the case that an envelope has, and nobody else.
    fn is_addressee_once_more(&self, entry: &Entry, text: &str) -> bool {
        const FIRST: usize = 3;
        let behind = text.get(reading::office_at_start(text)..).unwrap_or_default();
        let (initials, names): (Vec<&str>, Vec<&str>) =
            behind.split(' ').filter(|word| !word.is_empty()).partition(|word| are_initials(word));
        let [name] = names.as_slice() else { return false };
        // "Vladimir DEE" is V. Dee; "President M. Dee" below "Gotabaya Dee" is his brother.
        let initial = initials.first().and_then(|initials| initials.chars().next());
        let is_named = |line: &Range<usize>| {
            let (named, others): (Vec<&str>, Vec<&str>) =
                self.shadow.slice(line.clone()).split(' ').partition(|word| is_inflected(word, name));
            !named.is_empty() && others.iter().any(|other| initial.is_some_and(|initial| other.starts_with(initial)))
        };
        entry.lines.iter().take(FIRST).any(is_named)
    }

    /// Whether an address ends with one of its lines: a country, but not that of "President of the Republic of | Uzbekistan".
    fn ends(&self, entry: &Entry, place: usize) -> bool {
        let before = place.checked_sub(1).and_then(|before| entry.lines.get(before));
        let linked = before.is_some_and(|before| places::belongs(self.shadow, before.clone()));
        // "Ibu Pejabat Polis Diraja Malaysia": an institution that is called after its country.
        let is_name = entry.lines.get(place).is_some_and(|line| {
            let text = self.shadow.slice(line.clone());
            !text.contains(',') && text.contains(' ') && office_words().institutions.at_start(text) > 0
        });
        !linked && !is_name && entry.lines.get(place).is_some_and(|line| ends_address(self.shadow, line.clone()))
    }

    /// "Midi Madagasikara" below its editor: a name that ends with a country, and neither a town nor a comma before that.
    fn is_called_after_country(&self, entry: &Entry) -> bool {
        let [_, last] = entry.lines.as_slice() else { return false };
        let text = self.shadow.slice(last.clone());
        let before = places::at_end(self.shadow, last.clone())
            .map(|named| self.shadow.slice(last.start..named.range.start).trim_end().to_owned());
        before.is_some_and(|before| {
            !before.is_empty()
                && !text.contains(|letter: char| letter == ',' || letter.is_ascii_digit())
                && !before.split(' ').any(|word| office_words().towns.contains(word))
                && !office_words().towns.contains(&before)
        })
    }

    /// Whether an address begins with its country and goes on to the person: "Kazakhstan / 010000 Astana / … / Prezidentu";
    /// below the one who is written to where more stands below it.
    fn is_largest_first(&self, entry: &Entry) -> bool {
        const FIRST: usize = 2;
        let names_state = |line: &Range<usize>| {
            is_country(self.shadow, line.clone()) || self.is_republic_above_town(entry, line.clone())
        };
        let place = entry.lines.iter().take(FIRST + 1).position(names_state);
        place.is_some_and(|place| place < FIRST || entry.lines.len() > FIRST + 1)
    }

    /// "Respublika Uzbekistan" above "700163 g. Tashkent" or "g. Tashkent 700163": a state in its own words, and the address from
    /// there on.
    fn is_republic_above_town(&self, entry: &Entry, line: Range<usize>) -> bool {
        const SHORTEST_POSTCODE: usize = 5;
        let text = self.shadow.slice(line.clone());
        let named = words().class(WordClass::StateWord).occur_in(text) && text.split(' ').count() <= 3;
        let below = entry.lines.iter().skip_while(|other| **other != line).nth(1);
        named
            && below.is_some_and(|below| {
                let digits = |word: &str| word.bytes().take_while(u8::is_ascii_digit).count();
                self.shadow.slice(below.clone()).split(' ').any(|word| digits(word) >= SHORTEST_POSTCODE)
            })
    }

    /// Whether an address has what an address ends with: its country, a postcode, a street.
    pub(super) fn complete(&self, entry: &Entry) -> bool {
        entry.lines.len() > 1
            && entry.lines.iter().enumerate().skip(1).take(30).any(|(place, line)| {
                let text = self.shadow.slice(line.clone());
                // "Col. Jo Dee", "C.P. Jo Dee": a rank and a title are short for a quarter and a postcode too.
                let style = office_words().honorifics.at_start(text);
                let behind_style = text.get(style..).unwrap_or_default().trim_start();
                let behind_style = behind_style.strip_prefix("c.p. ").unwrap_or(behind_style);
                let is_street =
                    if style > 0 { is_street_by_its_end } else { |text: &str| office_words().streets.occur_in(text) };
                self.ends(entry, place) || has_number(text) || is_street(behind_style)
            })
    }
}

/// "Sir Dee Avenue", "Gral. Calle Mayor": behind a title a street has its word at an end; "Dr Jo Estrada Bee" is called so.
fn is_street_by_its_end(text: &str) -> bool {
    let words = office_words();
    // "Sir Dee Road, Gaborone".
    let street = text.split(',').next().unwrap_or_default();
    words.streets.at_start(text) > 0 || street.rsplit(' ').next().is_some_and(|last| words.street_last.contains(last))
}

/// Whether a line has a number that does not count a unit of an army: "66th Infantry Battalion" is no street.
fn has_number(text: &str) -> bool {
    let counts = |word: &str| ["st", "nd", "rd", "th"].iter().any(|ending| word.ends_with(ending));
    let is_unit = |word: &str| words().class(WordClass::ArmyUnit).contains(word.trim_end_matches(','));
    let mut rest = text.split(' ').peekable();
    while let Some(word) = rest.next() {
        let of_unit = counts(word) && rest.peek().is_some_and(|next| is_unit(next));
        if word.contains(|letter: char| letter.is_ascii_digit()) && !of_unit {
            return true;
        }
    }
    false
}

/// "V.", "I.A.", "A.-Kh.".
fn are_initials(word: &str) -> bool {
    const LONGEST: usize = 2;
    let letters = |part: &str| part.trim_start_matches('-').chars().count() <= LONGEST;
    word.ends_with('.') && word.contains(char::is_alphabetic) && word.split('.').all(letters)
}

/// "dee", "deeu": whether two words are one name, but for the ending of its case.
fn is_inflected(name: &str, other: &str) -> bool {
    const SHORTEST: usize = 3;
    const LONGEST_ENDING: usize = 2;
    let same = name.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let longer = name.chars().count().max(other.chars().count());
    same >= SHORTEST && same + LONGEST_ENDING >= longer
}

/// Whether a line is the name of a country, with an article before it or a stray sign.
fn names_country(shadow: &Shadow, line: &Range<usize>) -> bool {
    places::at_end(shadow, line.clone()).is_some_and(|named| named.range.start <= line.start + 4)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::{addressees, line_counts};

    #[test]
    fn a_name_that_is_a_kind_of_street_ends_no_address() {
        let block = "Minister of the Interior\nDr. Jo Estrada Bee\nMinistro del Interior\nMinisterio del Interior, Palacio Bee\nCarrera 8a, No. 8-09\nSantafé de Bogotá, Colombia\nFax: + 57 1 555 0101";
        assert_eq!(line_counts(block), [6]);
    }

    #[test]
    fn whoever_holds_an_office_stands_below_its_colon() {
        for colon in [":", " :"] {
            let block = format!(
                "Président de la République{colon}\n\nSon Excellence Monsieur Jo Dee\nPrésidence de la République\nBP 184, Nouakchott\nMauritanie\nFax : +222 555 01 01\n\nMinistre de la Justice{colon}\n\nMonsieur Mo Fee\nBP 350\nNouakchott\nMauritanie\nFax : +222 555 01 02"
            );
            assert_eq!(line_counts(&block), [5, 5], "{colon}");
            let remarked = format!("Remarque : il est souvent difficile d’obtenir la ligne.\n\n{block}");
            assert_eq!(line_counts(&remarked), [5, 5], "{colon}");
        }
    }

    #[test]
    fn whom_semicolons_lead_to_is_no_other_addressee() {
        let block = "President Jo Dee\nUzbekistan; 700163 g. Tashkent; ul. Uzbekistanskaia, 43; Rezidentsia prezidenta;\nPrezidentu Respubliki Uzbekistan DEE J.\nFax: + 998 71 139 53 25\nSalutation: Dear President\nChairman of the Supreme Court, Ana Bee\nUzbekistan; 700183 g. Tashkent; ul. Kodiri, 1; Verkhovny Sud Respubliki Uzbekistan;\nPredsedatelyu BEE A.\nFax: + 998 71 144 62 93";
        assert_eq!(line_counts(block), [3, 3]);
        let wrapped = "President of Uzbekistan\nPresident Jo DEE\nRespublika Uzbekistan; 700163 g. Tashkent;\nul. Uzbekistanskaya 43; Rezidentsia prezidenta;\nPrezidentu Respubliki Uzbekistan DEE J.;\nUZBEKISTAN\nFax: + 998 71 139 53 25";
        assert_eq!(line_counts(wrapped), [6]);
    }

    #[test]
    fn a_town_with_its_country_begins_no_address() {
        let block = "Minister\nJo Dee\nPO Box 5\nTegucigalpa, Honduras\nFax: +504 555 0101\n\nMovimiento Campesino Bee\nBarrio El Centro, contiguo a la Casa Cural\n\nTocoa, Colón, Honduras\nEmail: jo@place.example";
        assert_eq!(line_counts(block), [4, 3]);
    }

    #[test]
    fn an_address_from_the_state_down_goes_on_to_the_person() {
        let block = "President Jo DEE\nRespublika Tadzhikistan\ng. Dushanbe 734023\npr. Rudaki, 80\nApparat Prezidenta\nPrezidentu Dee J.\nTAJIKISTAN\nFax: +992 372 21 25 20\nSalutation: Dear President\nChairman of the Supreme Court\nMo Fee\nRespublika Tadzhikistan\ng. Dushanbe 734018\nul. N. Karabaeva, 1\nVerkhovny sud\nTAJIKISTAN\nFax: +992 372 33 72 22";
        assert_eq!(line_counts(block), [7, 7]);
    }

    #[test]
    fn an_institution_called_after_its_country_is_no_end_of_an_address() {
        let block = "Inspector General of Police\nTan Sri Jo Dee\nIbu Pejabat Polis Diraja Malaysia\nBukit Aman, 50560 Kuala Lumpur, Malaysia\nFax: +60 3 555 0101\nSalutation: Dear Inspector General";
        assert_eq!(line_counts(block), [4]);
    }

    #[test]
    fn an_address_that_begins_with_its_republic_ends_with_its_recipient() {
        let block = "President Islam DEE\nRespublika Uzbekistan\n700163 g. Tashkent\nul. Uzbekistanskaya, 43\nRezidentsiya prezidenta\nPrezidentu DEE I.A.\nUZBEKISTAN\nFax: + 7 3712 39 53 25\nSalutation: Dear President\n\nProcurator General\nMo FEE\nRespublika Uzbekistan\n700047 g. Tashkent\nul. Gulyamova, 66\nGeneralnomu prokuroru\nUZBEKISTAN\nFax: + 7 3712 33 39 17\nSalutation: Dear Procurator General";
        assert_eq!(line_counts(block), [7, 7]);
    }

    #[test]
    fn a_quarter_of_a_town_is_no_colonel() {
        let address = "Fiscal General\nLic. Jo Dee\nAvenida Central 12\nCol. El Potrero, C.P. 39098\nChilpancingo\nMexico\nFax: +52 1 555 0101";
        let found = addressees(address);
        assert_eq!(found.iter().map(|one| one.lines.len()).collect::<Vec<_>>(), [6]);
        let found = addressees(&format!("{address}\nCol. Jo Fee\nCuartel Central\nMexico"));
        assert_eq!(found.len(), 2);
        let block = "President of the Commission\nDr. Jo Dee\nPeriférico Sur 3469, 5º piso\nCol. San Lucas Lídice\nMéxico D.F., C.P. 10200\nMEXICO";
        assert_eq!(line_counts(block), [6]);
    }

    #[test]
    fn what_stands_below_a_country_may_be_the_rest_of_an_address() {
        let block = "Procurator of the Chechen Republic\nJo Dee\nRussian Federation\nChechenskaia Respublika\n364000 g. Groznyi\nProkuroru DEE V. I.\nSalutation: Dear Procurator\n\nProcurator General\nAna Fee\nRussian Federation\nSalutation: Dear Procurator General";
        assert_eq!(line_counts(block), [6, 3]);
    }

    #[test]
    fn numbers_in_a_bracket_do_not_end_the_address_above_its_names() {
        let block = "Chairperson Jo Dee\nPO Box 13401\nAustin, USA\nSalutation: Dear Mr Dee\n\nMembers of the Board (Fax: +1 512 555 8120)\nAna Bee, Mo Fee\n\nGovernor Lee Gee\nAustin, USA";
        assert_eq!(line_counts(block), [3, 2, 2]);
    }

    #[test]
    fn the_number_of_a_battalion_ends_no_address() {
        let case = case_from_text("UA 1/13\nPHILIPPINES Di Gee (f)\nShe was taken.\n\nAPPEALS TO:\nCommanding Officer\n66th Infantry Battalion\nLt Col Harold Dee\nCompostela Valley, Philippines\nSalutation: Dear Lt Col\n").value;
        assert_eq!(case.addressees.len(), 1, "{:?}", case.addressees);
        assert_eq!(case.addressees[0].lines.len(), 4);
    }

    #[test]
    fn the_addressee_in_another_case_is_nobody_else() {
        let lines = |address: &str| -> Vec<usize> {
            let rest = "Fax: +7 8712 555 0101\nSalutation: Dear Procurator\n";
            let sheet =
                format!("UA 1/03\nRUSSIAN FEDERATION Jo Dee (m)\nHe was taken.\n\nAPPEALS TO:\n{address}\n{rest}");
            case_from_text(&sheet).value.addressees.iter().map(|one| one.lines.len()).collect()
        };
        for person in ["Prokuroru Bunin I.", "Prokuroru Buninu I.A.", "Prezidentu I. A. Buninu"] {
            let address =
                format!("Procurator\nIvan BUNIN\n364000 g. Grozny\nul. Garazhnaya, 9b\n{person}\nRUSSIAN FEDERATION");
            assert_eq!(lines(&address), [6], "{person}");
        }
        let two =
            "Procurator\nIvan BUNIN\n364000 g. Grozny\nul. Garazhnaya, 9b\nPrezident I. A. Gorin\nRUSSIAN FEDERATION";
        assert_eq!(lines(two).len(), 2);
        let brother =
            "Procurator\nIvan BUNIN\n364000 g. Grozny\nul. Garazhnaya, 9b\nPrezident M. Bunin\nRUSSIAN FEDERATION";
        assert_eq!(lines(brother).len(), 2);
    }
}
