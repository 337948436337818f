use std::ops::Range;

use crate::data::countries;
use crate::data::offices::office_words;

use super::super::places;
use super::super::shadow::Shadow;
use super::shapes::{
    ends_with_any, has_street_prefix, is_chinese_district, is_chinese_street, is_link, is_number, is_postcode_like,
    is_postcode_of_two, is_quarter_of_town, is_roman, is_spanish_month, is_unit, takes_number,
};

/// A run of address text as words, each with what it may be.
pub(super) struct Run<'a> {
    pub shadow: &'a Shadow<'a>,
    pub words: Vec<Word<'a>>,
    end: usize,
    /// Commas stand everywhere: they stand for the lines too.
    rich: bool,
    /// Commas stand for all the line breaks: "Attorney General, Jo Dee, 12 Mill Road, Springfield, Kenya".
    listed: bool,
}

/// What a word is, for weighing lines of it. Numbers are how many words the phrase that begins here has, 0 for none.
#[derive(Debug, Clone, Default)]
pub(super) struct Word<'a> {
    pub range: Range<usize>,
    /// Without the signs around it.
    pub bare: &'a str,
    /// A comma or a semicolon stands behind it.
    pub comma: bool,
    /// A colon stands behind it: "Attorney General: Jo Dee".
    pub colon: bool,
    pub honorific: usize,
    pub office: usize,
    /// The office is one that stands before its name: "President Jo Dee".
    pub title: bool,
    pub institution: usize,
    /// The institution is named at the end of its phrase: "… Court", "… Bakanligi".
    pub last_word: bool,
    /// Describes the institution behind it: "supreme", "national", a nationality.
    pub describes: bool,
    /// Describes the institution before it: "nacional".
    pub behind: bool,
    /// A country, wherever it stands.
    pub nation: usize,
    pub street: bool,
    /// The street's word stands before its name: "Calle", "ul.".
    pub street_first: bool,
    /// The street's word stands behind its name: "Street", "caddesi".
    pub street_last: bool,
    pub post_box: usize,
    pub number: bool,
    pub postcode: bool,
    pub town: usize,
    pub region: usize,
    /// A country that ends an address here.
    pub country: usize,
    /// What a minister is over.
    pub portfolio: usize,
    pub link: bool,
    /// A title in the local language behind a name.
    pub local_title: usize,
    /// A usual first name.
    pub given_name: bool,
    /// Within a bracket.
    pub bracketed: bool,
    /// Inside a phrase that no line divides.
    pub inside: bool,
}

impl Word<'_> {
    /// The word with nothing known of it.
    fn bare_of(word: &Self) -> Self {
        let (range, bare, comma, colon, bracketed) =
            (word.range.clone(), word.bare, word.comma, word.colon, word.bracketed);
        Self { range, bare, comma, colon, bracketed, ..Self::default() }
    }

    /// Whether nothing is known of the word: a name may be made of such words.
    pub fn is_plain(&self) -> bool {
        !(self.number
            || self.institution > 0
            || self.street
            || self.post_box > 0
            || self.link
            || self.postcode
            || self.country > 0)
    }
}

impl<'a> Run<'a> {
    pub fn new(shadow: &'a Shadow<'a>, range: Range<usize>) -> Self {
        let mut run = Run { shadow, words: Vec::new(), end: range.end, rich: false, listed: false };
        let mut at = range.start;
        for word in shadow.slice(range).split(' ') {
            if !word.is_empty() {
                let bare = word.trim_matches([',', ';', '(', ')', '"', '\'', '[', ']', ':']);
                let comma = word.ends_with([',', ';']);
                let colon = word.ends_with(':');
                run.words.push(Word { range: at..at + word.len(), bare, comma, colon, ..Word::default() });
            }
            at += word.len() + 1;
        }
        let mut open = false;
        for word in &mut run.words {
            let text = shadow.slice(word.range.clone());
            open |= text.starts_with('(');
            word.bracketed = open;
            open &= !text.contains(')');
        }
        run.listed = run.divides_by_commas();
        run.rich = run.listed || run.is_rich();
        run.mark();
        run.tie();
        run.mark_countries();
        run
    }

    pub fn word(&self, index: usize) -> Option<&Word<'a>> {
        self.words.get(index)
    }

    pub fn bare(&self, index: usize) -> &'a str {
        self.words.get(index).map_or("", |word| word.bare)
    }

    /// The text from a word to the end of the run.
    fn text_from(&self, index: usize) -> &'a str {
        self.words.get(index).map_or("", |word| self.shadow.slice(word.range.start..self.end))
    }

    /// Whether a comma stands before a word.
    pub fn after_comma(&self, index: usize) -> bool {
        index > 0 && self.words.get(index - 1).is_some_and(|word| word.comma)
    }

    pub fn is_inside(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(|word| word.inside)
    }

    /// What a line's beginning at a word weighs: each line costs, one behind a comma more, one in mid-phrase most.
    pub fn weight_of_break(&self, index: usize) -> i32 {
        if index == 0 {
            return 0;
        }
        // "President of the Republic: Jo Dee": a line ends at a colon.
        if self.words.get(index - 1).is_some_and(|word| word.colon) {
            return 30;
        }
        let linked = self.words.get(index - 1).is_some_and(|word| word.link && !word.comma);
        let link_here = self.words.get(index).is_some_and(|word| word.link)
            && !["the", "c/o", "a", "el", "la", "al"].contains(&self.bare(index));
        let raw = self.words.get(index).map_or("", |word| self.shadow.slice(word.range.clone()));
        // "(IGP)" belongs to what stands before it; "[care of]" begins a line.
        let opened =
            raw.starts_with(['-', '/', '&']) || raw.starts_with("s/n") || raw.starts_with('(') && raw.contains(')');
        let corner = ["esq.", "esq", "esquina", "off", "opp.", "opposite"].contains(&self.bare(index));
        let aside = corner && !self.after_comma(index) || raw.starts_with('(') && !opened;
        let through = ["[care", "[c/o", "c/o", "c/-"].iter().any(|start| raw.starts_with(start));
        let comma = match (self.after_comma(index), self.rich) {
            (true, true) if self.listed => 4,
            (false, true) if self.listed => -30,
            (true, true) => -12,
            (true, false) => -26,
            _ => 0,
        };
        // "…, 3 | Gloucester Street": a number right behind a comma leads.
        let street = self.words.iter().skip(index).take(3).any(|word| word.street_last);
        let lone = index > 1
            && street
            && self.after_comma(index - 1)
            && self.words.get(index - 1).is_some_and(|word| word.number && !word.comma && !word.postcode);
        // "… | de la Police", "… | d'Iavoloha": what leads on begins no line.
        let leads = ["of", "for", "de", "du", "des", "del", "and", "y", "et", "do", "da", "dos"]
            .contains(&self.bare(index))
            || self.bare(index).starts_with("d'");
        let leads = leads && !self.after_comma(index);
        // "Virginia | Department of Corrections": a state or a nation before an institution says whose it is.
        let owner = index > 1
            && self.words.get(index - 1).is_some_and(|word| {
                (word.region > 0 || word.nation > 0)
                    && word.country == 0
                    && word.town == 0
                    && !word.comma
                    && !word.inside
            })
            && self.words.get(index).is_some_and(|word| word.institution > 0 || word.describes)
            && !self.words.get(index - 2).is_some_and(|word| word.link || word.inside || word.comma);
        -48 + comma
            - 30 * i32::from(leads)
            - 24 * i32::from(owner)
            - 30 * i32::from(self.goes_on_describing(index))
            - 30 * i32::from(lone)
            - 24 * i32::from(self.is_behind_unit(index))
            - 60 * i32::from(linked)
            - 40 * i32::from(link_here && !through)
            - 40 * i32::from(opened)
            - 20 * i32::from(aside)
            + 30 * i32::from(through)
    }

    /// "Policía | Nacional": what describes the institution before it begins no line, but one of its own may.
    fn goes_on_describing(&self, index: usize) -> bool {
        let here = self.words.get(index).is_some_and(|word| word.behind);
        let before = index.checked_sub(1).and_then(|before| self.words.get(before));
        let of_institution = before
            .is_some_and(|word| !word.comma && (word.institution > 0 || word.inside || word.behind || word.office > 0));
        let leads = self.words.get(index + 1).is_some_and(|next| next.institution > 0 && next.last_word);
        here && of_institution && !leads
    }

    /// Whether the part before a comma is a block or room and its number, which belongs to what it is in: "Block 2, … Complex".
    fn is_behind_unit(&self, index: usize) -> bool {
        const UNITS: [&str; 9] = ["block", "blok", "room", "suite", "flat", "wing", "unit", "office", "bloc"];
        let place = |back: usize| index.checked_sub(back).and_then(|place| self.words.get(place));
        let (Some(number), Some(unit)) = (place(1), place(2)) else { return false };
        let opens = place(3).is_none_or(|before| before.comma);
        number.comma && number.bare.len() <= 4 && UNITS.contains(&unit.bare) && opens
    }

    /// What the length of a line weighs.
    pub fn weight_of_length(&self, from: usize, to: usize) -> i32 {
        let start = self.words.get(from).map_or(0, |word| word.range.start);
        let end = self.words.get(to.saturating_sub(1)).map_or(start, |word| word.range.end);
        let length = i32::try_from(end.saturating_sub(start)).unwrap_or(i32::MAX);
        -(length - 50).clamp(0, 200) - (length - 66).clamp(0, 200)
    }

    /// The piece of the source that some words are, without commas at its ends.
    pub fn span(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.words.get(from).map_or(0, |word| word.range.start);
        let end = self.words.get(to.saturating_sub(1)).map_or(start, |word| word.range.end);
        let span = self.shadow.trimmed_of(start..end.max(start), &[',', ';', ':']);
        // The full stop behind a whole address on one line is not part of its country.
        let text = self.shadow.slice(span.clone());
        let last = text.rsplit(' ').next().unwrap_or_default();
        let stop = to == self.words.len()
            && last.len() > 5
            && last.ends_with('.')
            && !last.trim_end_matches('.').contains('.');
        span.start..span.end - usize::from(stop)
    }

    /// Whether a run has its parts divided by commas: three or more, one in thirty letters.
    fn is_rich(&self) -> bool {
        let commas = self.words.iter().filter(|word| word.comma).count();
        let letters: usize = self.words.iter().map(|word| word.range.len() + 1).sum();
        commas >= 3 && commas * 30 >= letters
    }

    /// Whether commas stand for all the line breaks.
    pub fn is_listed(&self) -> bool {
        self.listed
    }

    /// Whether what the commas divide is short everywhere, the first part too.
    fn divides_by_commas(&self) -> bool {
        const LONGEST_FIRST: usize = 9;
        const LONGEST_PART: usize = 8;
        let mut parts = self.words.split_inclusive(|word| word.comma || word.colon).map(<[Word]>::len);
        let several = self.words.iter().filter(|word| word.comma || word.colon).count() >= 3;
        several && parts.next().is_some_and(|first| first <= LONGEST_FIRST) && parts.all(|part| part <= LONGEST_PART)
    }

    fn mark(&mut self) {
        let known = office_words();
        let chinese = self.text_from(0).contains("china");
        let korean = self.text_from(0).contains("korea");
        let japan = self.text_from(0).ends_with("japan");
        // There a number of four digits is that of a house.
        let numbers_houses = [
            "chile",
            "peru",
            "bolivia",
            "ecuador",
            "colombia",
            "uruguay",
            "paraguay",
            "el salvador",
            "mozambique",
            "angola",
            "brazil",
            "guatemala",
            "honduras",
            "nicaragua",
            "mexico",
            "turkey",
            "indonesia",
            "usa",
            "kenya",
            "zimbabwe",
            "zambia",
            "malawi",
            "uganda",
            "tanzania",
            "nigeria",
            "ghana",
            "russian federation",
            "ukraine",
            "uzbekistan",
            "kazakstan",
            "kazakhstan",
            "viet nam",
            "thailand",
            "india",
            "pakistan",
            "iran",
            "egypt",
            "france",
            "spain",
            "italy",
            "germany",
            "china",
            "japan",
            "korea",
            "sri lanka",
            "cuba",
            "haiti",
            "dominican republic",
        ]
        .iter()
        .any(|country| self.text_from(0).ends_with(country));
        // "m. niang" is Monsieur in French, "raul m. gonzalez" has an initial.
        let french =
            ["ministere", "monsieur", "republique", "presidence", "palais", "procureur", " rue ", " bp ", " b.p. "]
                .iter()
                .any(|word| self.text_from(0).contains(word));
        for index in 0..self.words.len() {
            let text = self.text_from(index);
            let bare = self.bare(index);
            let count = |length: usize| count_words(length, text);
            let plain = bare.trim_end_matches('.');
            let either = |list: &crate::data::offices::Phrases| list.contains(bare) || list.contains(plain);
            let office = count(known.offices.at_start(text.strip_prefix("co-").unwrap_or(text)));
            let institution = count(known.institutions.at_start(text)).max(usize::from(either(&known.institutions)));
            // "Governor's Office", "Chief Minister's Secretariat" begin with the word of an office.
            let office = if institution > office { 0 } else { office };
            let given_name = either(&known.given_names);
            // "Jo Camara": a name that is a word for a chamber, where nothing says of what.
            let institution =
                if given_name && institution == 1 && !is_link(self.bare(index + 1)) { 0 } else { institution };
            let street = known.streets.at_start(text) > 0 || has_street_prefix(bare) || either(&known.streets);
            let nation = self.nation_at(index);
            let behind = either(&known.describing_behind);
            let describes =
                either(&known.describing) || behind || nation > 0 || !countries::by_demonym(bare).is_empty();
            let next = self.bare(index + 1);
            // "C.P. 06600" is a postcode with its label, "Rivers State" a region.
            let label = bare == "c.p." && is_postcode_like(next);
            // "Jo Dee | State House" is no state of Dee.
            let named =
                count_words(known.institutions.at_start(self.text_from(index + 1)), self.text_from(index + 1)) > 1;
            let region = match next {
                "state" | "province" | "region" | "oblast" | "governorate" | "territory" | "krai" | "county"
                    if !named && !describes && bare.len() > 2 =>
                {
                    2
                }
                _ if chinese && ["sheng", "zizhiqu"].iter().any(|end| bare.ends_with(end)) => 1,
                _ => 0,
            };
            let japanese = || ends_with_any(bare, &["-ku", "-shi", "-cho", "-machi", "-gun"]);
            let (district, lane) = match (chinese, korean) {
                _ if japan => (japanese(), false),
                (true, _) => (is_chinese_district(bare), is_chinese_street(bare)),
                (_, true) => (
                    ends_with_any(bare, &["-si", "-do", "-gun"]),
                    ends_with_any(bare, &["-dong", "-ro", "-gil", "-daero"]),
                ),
                _ => (false, false),
            };
            let mark = Word {
                honorific: if bare == "m." && !french
                    || institution > 1 && institution > count(known.honorifics.at_start(text))
                {
                    0
                } else {
                    count(known.honorifics.at_start(text))
                },
                office,
                title: office == 1 && either(&known.titles),
                institution,
                last_word: institution > 0 && either(&known.last_words),
                describes,
                behind,
                nation,
                street: street && !label || lane,
                street_first: street
                    && (either(&known.street_first) || has_street_prefix(bare))
                    // "Avenue de la Marina", and "Palestine Avenue".
                    && !(["avenue", "boulevard", "esplanade"].contains(&bare) && !french && !is_link(next)),
                street_last: street && either(&known.street_last) || lane,
                post_box: if label { 0 } else { count(known.post_boxes.at_start(text)) },
                number: is_number(bare),
                // "Av. Morumbi 4500 05698-900": the number of a house before the postcode.
                postcode: is_postcode_like(bare)
                    && !takes_number(self.bare(index.wrapping_sub(1)))
                    && !(bare.len() == 4 && (is_postcode_like(next) || numbers_houses))
                    || label,
                town: count(known.towns.at_start(text)).max(usize::from(district || is_quarter_of_town(bare))),
                region: count(known.regions.at_start(text)).max(region),
                portfolio: count(known.portfolios.at_start(text)),
                link: is_link(bare),
                local_title: count(known.local_titles.at_start(text)),
                given_name,
                ..Word::default()
            };
            if let Some(word) = self.words.get_mut(index) {
                let (range, comma, colon, bracketed) = (word.range.clone(), word.comma, word.colon, word.bracketed);
                *word = Word { range, bare, comma, colon, bracketed, ..mark };
            }
        }
        self.join_postcodes();
        for index in 0..self.words.len() {
            let Some(word) = self.words.get(index).filter(|word| !word.inside) else { continue };
            let phrase = word
                .honorific
                .max(word.office)
                .max(word.town)
                .max(word.post_box)
                .max(word.local_title)
                .max(word.nation)
                // "Krasnoyarsk Region".
                .max(if word.region > word.town && word.office == 0 { word.region } else { 0 })
                .max(if word.office > 0 { 0 } else { word.institution });
            // "AZ 1073": the country's letters before a postcode belong to it.
            let code = word.bare.len() == 2
                && !word.number
                && !word.link
                && word.bare.bytes().all(|letter| letter.is_ascii_alphabetic());
            if code && !word.comma && self.words.get(index + 1).is_some_and(|next| next.postcode) {
                self.hold_together(index, 2);
                continue;
            }
            let next = self.words.get(index + 1);
            // "01 BP 1354", "Edif. Ministerio Público": the label belongs to what follows.
            // "Plaza 30 de Agosto": a day in the name of a street.
            let month = self.words.get(index + 2).is_some_and(|word| is_spanish_month(word.bare));
            if word.number && month && next.is_some_and(|next| next.bare == "de") && word.bare.len() < 3 {
                self.hold_together(index.saturating_sub(1), 3 + usize::from(index > 0));
                continue;
            }
            let label = word.bare == "c.p." && next.is_some_and(|next| next.postcode)
                || word.number && word.bare.len() == 2 && next.is_some_and(|next| next.post_box > 0)
                || ["edif.", "edif", "edificio", "edf."].contains(&word.bare);
            if label {
                let boxed = next.is_some_and(|next| next.post_box > 0);
                self.hold_together(index, 2 + usize::from(boxed));
                continue;
            }
            if ["of", "for"].contains(&word.bare) && next.is_some_and(|next| next.portfolio > 1) {
                let count = next.map_or(0, |next| next.portfolio);
                self.hold_together(index + 1, count);
                continue;
            }
            self.hold_together(index, phrase + self.number_of_box(index, phrase));
        }
    }

    /// Marks the postcodes that have two words.
    fn join_postcodes(&mut self) {
        let address = self.text_from(0);
        for index in 0..self.words.len().saturating_sub(1) {
            let parted = self.words.get(index).is_none_or(|word| word.comma);
            if parted || !is_postcode_of_two(self.bare(index), self.bare(index + 1), address) {
                continue;
            }
            for word in self.words.iter_mut().skip(index).take(2) {
                *word = Word { postcode: true, number: true, ..Word::bare_of(word) };
            }
            self.hold_together(index, 2);
        }
    }

    /// The words of a post box's number: "PO Box 5", "Private Bag X741", "P O Box CB 10980".
    fn number_of_box(&self, index: usize, phrase: usize) -> usize {
        let is_box = self.words.get(index).is_some_and(|word| word.post_box > 0);
        let Some(next) = self.words.get(index + phrase).filter(|_| is_box) else { return 0 };
        let lettered = next.bare.len() < 7
            && next
                .bare
                .trim_start_matches(|letter: char| letter.is_ascii_alphabetic())
                .bytes()
                .all(|digit| digit.is_ascii_digit())
            && next.bare.ends_with(|letter: char| letter.is_ascii_digit());
        let code = next.bare.len() <= 2 && next.bare.bytes().all(|letter| letter.is_ascii_alphabetic());
        let behind = self.words.get(index + phrase + 1).is_some_and(|word| word.number);
        match (next.number || lettered, code && !next.link && behind) {
            (true, _) => 1,
            (_, true) => 2,
            _ => 0,
        }
    }

    /// The words of the country that is named at a word; 0 for none.
    fn nation_at(&self, index: usize) -> usize {
        let Some(word) = self.words.get(index).filter(|word| word.bare.len() > 3) else { return 0 };
        let limit = self.words.get(index + 7).map_or(self.end, |word| word.range.end);
        let Some(named) = places::at_start(self.shadow, word.range.start, limit) else { return 0 };
        self.words.iter().skip(index).take_while(|word| word.range.start < named.range.end).count().max(1)
    }

    /// Holds together what does not stand apart: "Abdul Aziz al Saud", "Calle 3-13", "2da. Calle", "Riyadh 11515".
    fn tie(&mut self) {
        const AFTER_NAMES: [&str; 9] = ["qc", "q.c.", "kc", "mp", "m.p.", "esq", "phd", "ph.d.", "jp"];
        for index in 0..self.words.len() {
            // "P.J. Patterson, QC, MP": the comma before such letters divides nothing.
            if index > 0 && AFTER_NAMES.contains(&self.bare(index)) {
                if let Some(before) = self.words.get_mut(index - 1) {
                    before.comma = false;
                }
                self.hold_together(index - 1, 2);
            }
            let (Some(word), Some(next)) = (self.words.get(index), self.words.get(index + 1)) else { continue };
            let ordinal =
                word.number && word.bare.trim_end_matches('.').ends_with(|letter: char| letter.is_alphabetic());
            let saint = ["san", "santa", "santo", "saint", "sainte", "st."].contains(&word.bare);
            let tied = ["al", "bin", "ibn", "bint", "abu"].contains(&word.bare)
                || saint && next.is_plain()
                // "744000 g. Ashgabat": the Russian word for a town, and its postcode.
                || word.bare == "g." && next.town > 0
                || word.postcode && next.bare == "g."
                || word.street_first && !word.street_last && next.number
                || ordinal && next.street_first
                || word.town == 1 && next.postcode && self.words.get(index + 2).is_none_or(|word| word.town == 0)
                || word.postcode && !word.inside && next.town > 0
                // "Room 212", "Block C", "4th Floor".
                || takes_number(word.bare) && !ordinal && (next.number || next.bare.len() == 1) && !next.postcode
                || ordinal && is_unit(next.bare)
                || word.bare == "building" && next.number && !next.postcode && next.comma;
            // "Plaza Mayor 150 | Urbanización Corpac": the number of a house stands before no quarter.
            let quarter =
                ["urbanizacion", "urb.", "colonia", "col.", "barrio", "fracc.", "reparto"].contains(&next.bare);
            // "Comandante XVII Brigada".
            let roman = is_roman(word.bare) && index > 0 && !word.comma && next.institution > 0;
            if roman {
                self.hold_together(index - 1, 3);
                continue;
            }
            // "Palestine Avenue".
            let nation = word.nation;
            let named = nation > 0
                && self.words.get(index + nation).is_some_and(|word| word.street_last && !word.street_first)
                && !self.words.get(index + nation - 1).is_some_and(|word| word.comma);
            let housed = word.number && quarter && !word.comma && index > 0;
            if tied && !word.comma {
                self.hold_together(index, 2);
            }
            if housed {
                self.hold_together(index - 1, 2);
            }
            if named {
                self.hold_together(index, nation + 1);
            }
        }
    }

    /// No line begins within the words of a phrase.
    fn hold_together(&mut self, index: usize, count: usize) {
        for later in index + 1..(index + count).min(self.words.len()) {
            if let Some(word) = self.words.get_mut(later) {
                word.inside = true;
            }
        }
    }

    /// Finds the countries that end an address: nothing follows them, or what begins the next addressee.
    fn mark_countries(&mut self) {
        let start = self.words.first().map_or(0, |word| word.range.start);
        let mut index = 1;
        while let Some(word) = self.words.get(index) {
            let Some(named) = places::at_start(self.shadow, word.range.start, self.end) else {
                index += 1;
                continue;
            };
            let length =
                self.words.iter().skip(index).take_while(|word| word.range.start < named.range.end).count().max(1);
            // "Avenida República Dominicana": a street that is named after it.
            let street = self.words.get(index - 1).is_some_and(|before| before.street_first && !before.comma);
            let belongs = street || places::belongs(self.shadow, start..word.range.start);
            let next = index + length;
            let opens = self.words.get(next).is_none_or(|word| {
                word.honorific > 0
                    || word.office > 0
                    || word.institution > 0 && !word.last_word && next + 2 < self.words.len()
                    || self.shadow.slice(word.range.clone()).starts_with('(')
            });
            let opens = opens || self.parts_addresses(index, next);
            if !belongs && opens {
                if let Some(word) = self.words.get_mut(index) {
                    word.country = length;
                }
                self.hold_together(index, length);
            }
            index = next;
        }
    }
}

impl Run<'_> {
    /// Whether a country in the middle of a run ends an address: a town stands before it, and another address follows that
    /// has a country too: "bamako mali | association malienne … bamako mali".
    fn parts_addresses(&self, index: usize, next: usize) -> bool {
        const FEWEST: usize = 4;
        let before = index.checked_sub(1).and_then(|before| self.words.get(before));
        let placed = before.is_some_and(|word| word.town > 0 || word.postcode || word.comma || word.inside);
        let Some(first) = self.words.get(next).filter(|_| placed) else { return false };
        let after_comma = self.words.get(next.saturating_sub(1)).is_some_and(|word| word.comma);
        let of_place = first.number || first.street || first.postcode || ["city", "d.f.", "df"].contains(&first.bare);
        let leads_on = first.link && first.bare != "the";
        let plain = !(after_comma || of_place || leads_on);
        let country = self.words.iter().skip(next + FEWEST).any(|word| word.nation > 0);
        let nation = first.nation;
        let institution = self.words.iter().skip(next + nation).take(3).any(|word| word.institution > 0);
        plain && country && (nation == 0 || institution)
    }
}

/// How many words the first bytes of a text are.
fn count_words(length: usize, text: &str) -> usize {
    match length {
        0 => 0,
        length => text.get(..length).map_or(0, |text| text.split(' ').count()),
    }
}
