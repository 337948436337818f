//! Salutations that no label names, in a run of addresses that lost its lines: "… Nairobi, Kenya Dear Minister Commissioner of
//! Police …".

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::plain_text::cells::opens_salutation;
use crate::import::text::shadow::{Shadow, floor};

use super::piece::{Piece, Reader};
use super::remarks::close_of;
use super::salutations;

impl Reader<'_> {
    /// Takes the salutations out of a run, and the brackets out of what stands between them.
    pub(super) fn unlabelled(&mut self, range: Range<usize>, mut paragraph: bool, block: u32) {
        let shadow = self.shadow;
        let mut rest = range;
        let behind_value = matches!(self.pieces.last(), Some(Piece::Value { means, values, .. })
            if !values.is_empty() && matches!(means, Means::Fax | Means::Phone | Means::Email | Means::Web));
        // "… (please ask for a fax line) | dear colonel".
        let remark = shadow.slice(rest.clone()).strip_prefix('(').and_then(close_of);
        let greeting = remark.map_or(rest.start, |close| shadow.trimmed(rest.start + close + 2..rest.end).start);
        if let Some(value) = behind_value.then(|| of_address_before(shadow, greeting..rest.end)).flatten() {
            if remark.is_some() {
                self.brackets(shadow.trimmed(rest.start..value.start), paragraph, block);
            }
            rest = shadow.trimmed_of(value.end..rest.end, &[',', '.']);
            self.pieces.push(Piece::unlabelled(Means::Salutation, value));
        }
        let next = |rest: Range<usize>| {
            let found = behind_country(shadow, rest.clone()).into_iter().chain(beside_address(shadow, rest));
            found.min_by_key(|value| value.start)
        };
        while let Some(value) = next(rest.clone()) {
            self.brackets(shadow.trimmed(rest.start..value.start), paragraph, block);
            paragraph = false;
            rest = shadow.trimmed_of(value.end..rest.end, &[',', '.']);
            self.pieces.push(Piece::unlabelled(Means::Salutation, value));
        }
        if !rest.is_empty() {
            self.brackets(rest, paragraph, block);
        }
    }
}

/// "… Fax: +228 21 32 04 | Monsieur le Président General Jo Dee …": a salutation that stands behind a value and has the office
/// of the address before that.
fn of_address_before(shadow: &Shadow, run: Range<usize>) -> Option<Range<usize>> {
    const ADDRESS: usize = 400;
    if office_words().salutations.at_start(shadow.slice(run.clone())) == 0 {
        return None;
    }
    let value = salutations::salutation(shadow, run.clone());
    let said = shadow.slice(value.clone());
    let office = said.rsplit(' ').next().filter(|_| said.contains(' '))?;
    let address = shadow.slice(floor(shadow, run.start.saturating_sub(ADDRESS))..run.start);
    let is_office = office_words().offices.at_start(office) > 0 && address.split([' ', ',']).any(|word| word == office);
    // "dear major general": the address may have it as "maj gen".
    let class = |class, word| words().class(class).contains(word);
    let leads = said.split(' ').next().is_some_and(|lead| class(WordClass::SalutationLead, lead));
    let is_rank = leads && class(WordClass::Rank, office);
    let next = shadow.trimmed_of(value.end..run.end, &[',', '.']);
    let ends = next.is_empty() || opens_addressee(shadow.slice(next));
    ((is_office || is_rank) && ends).then_some(value)
}

/// "… Nairobi, Kenya | Dear Minister": a salutation behind the country that ends its address.
fn behind_country(shadow: &Shadow, run: Range<usize>) -> Option<Range<usize>> {
    const MOST: usize = 40;
    let text = shadow.slice(run.clone());
    let leads = |at: &usize| {
        let word = text.get(*at..).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
        words().class(WordClass::SalutationLead).contains(word)
    };
    let places = text.match_indices(' ').map(|(at, _)| at + 1).filter(leads).take(MOST);
    let mut values = places.map(|at| salutations::salutation(shadow, run.start + at..run.end));
    values.find(|value| shadow.slice(value.clone()).contains(' ') && ends_address(shadow, run.start..value.start))
}

/// "Jo Bee        Dear Minister Minister of Justice …": a salutation behind wide blanks, where it stood in a column of its own.
fn beside_address(shadow: &Shadow, run: Range<usize>) -> Option<Range<usize>> {
    let gaps = run.clone().filter(|at| shadow.is_gap(*at)).map(|gap| gap + 1);
    let greeted = gaps.filter(|at| opens_salutation(shadow.slice(*at..run.end)));
    greeted
        .map(|at| salutations::salutation(shadow, at..run.end))
        .find(|value| shadow.slice(value.clone()).contains(' '))
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::case_on_one_line;

    fn check(addresses: &str, expected: &[(usize, &str)]) {
        let case = case_on_one_line(&format!("appeals to: {addresses}"));
        let read: Vec<(usize, &str)> =
            case.addressees.iter().map(|one| (one.lines.len(), one.salutation.as_str())).collect();
        assert_eq!(read, expected, "{:?}", case.addressees);
    }

    #[test]
    fn the_address_of_a_telegram_takes_nobody_with_it() {
        for label in ["telegrams", "telegrams:", "telexes"] {
            check(
                &format!(
                    "president jo bee state house po box 12 nairobi, kenya {label} president bee, nairobi, kenya minister of justice ana fee po box 77 nairobi, kenya faxes: + 254 20 555 0101 salutation: dear minister"
                ),
                &[(4, ""), (4, "dear minister")],
            );
        }
        check(
            "president jo bee state house po box 12 nairobi, kenya telegram: president bee, nairobi, kenya (dear president/sr. presidente) minister of justice ana fee po box 77 nairobi, kenya faxes: + 254 20 555 0101 (dear minister)",
            &[(4, "dear president/sr. presidente"), (4, "dear minister")],
        );
        check(
            "president jo bee state house po box 12 nairobi, kenya telexes: 212164 press su minister of justice ana fee po box 77 nairobi, kenya faxes: + 254 20 555 0101",
            &[(4, ""), (4, "")],
        );
        check(
            "president jo bee state house po box 12 nairobi, kenya telegram: 00100 nairobi, president bee fax: + 254 20 555 0101",
            &[(4, "")],
        );
    }

    #[test]
    fn a_salutation_in_a_column_beside_the_name_leaves_the_address_open() {
        check(
            "dr ana fee                       salutation: dear attorney general attorney general po box 77 nairobi, kenya fax: + 254 20 555 0101 jo bee                           salutation: dear minister minister of justice po box 12 nairobi, kenya fax: + 254 20 555 0102",
            &[(4, "dear attorney general"), (4, "dear minister")],
        );
    }

    #[test]
    fn a_salutation_behind_a_country_is_of_the_address_before() {
        check(
            "president jo bee state house po box 12 nairobi, kenya dear president minister of justice ana fee po box 77 nairobi, kenya dear minister local authorities: provincial commissioner po box 9 kisii, kenya dear commissioner copies to: the lantern po box 9 nairobi, kenya",
            &[(4, "dear president"), (4, "dear minister"), (3, "dear commissioner"), (3, "")],
        );
    }

    #[test]
    fn a_salutation_behind_wide_blanks_stood_beside_its_address() {
        check(
            "general jo bee        your excellency president of the republic state house po box 12 nairobi, kenya fax: + 254 20 555 0101 mr mo fee        dear minister minister of justice po box 77 nairobi, kenya",
            &[(5, "your excellency"), (4, "dear minister")],
        );
    }

    #[test]
    fn a_rank_is_a_salutation_behind_a_number() {
        check(
            "military commander maj gen jo bee barracks nairobi, kenya faxes: + 254 20 555 0101 dear major general chief of police mo fee po box 77 nairobi, kenya fax: + 254 20 555 0102 (please ask for a fax line) dear colonel minister of justice ana dee po box 9 nairobi, kenya",
            &[(4, "dear major general"), (4, "dear colonel"), (4, "")],
        );
    }

    #[test]
    fn a_salutation_behind_a_number_has_the_office_of_its_address() {
        check(
            "president de la republique monsieur jo bee palais presidentiel bp 12 lome, togo fax: + 228 21 55 01 monsieur le president general mo fee ministre de l'interieur bp 77 lome, togo fax: + 228 21 55 02 monsieur le ministre copies to: monsieur le directeur la lanterne bp 9 lome, togo",
            &[(5, "monsieur le president"), (4, "monsieur le ministre"), (3, "")],
        );
    }

    #[test]
    fn an_addressee_glued_to_a_salutation_in_small_letters_is_the_next() {
        check(
            "minister of the interior jo bee po box 12 nairobi, kenya fax: + 254 20 555 0101 salutation: dear ministerpublic prosecutor ana fee po box 77 nairobi, kenya salutation: monsieur le gouverneurand copies to: the lantern po box 9 nairobi, kenya",
            &[(4, "dear minister"), (4, "monsieur le gouverneur"), (3, "")],
        );
        check("minister jo bee po box 12 nairobi, kenya salutation: dear ministers", &[(3, "dear ministers")]);
    }

    #[test]
    fn addresses_behind_a_letter_begin_with_the_call_to_write_to_them() {
        check(
            "minister mo fee po box 7 nairobi, kenya use this letter: dear minister, i write of jo dee, who was taken away in march and has not been seen since by anybody, and i ask you to say where he is, and to let him go. sincerely, write to general jo bee minister of police po box 12 nairobi, kenya fax 254 20 555 0101 online contact form http://www.place.example.ke salutation dear minister please send copies to ana fee deputy minister of justice po box 77 nairobi, kenya fax 254 20 555 0102",
            &[(3, ""), (4, "dear minister"), (4, "")],
        );
    }
}
