//! Mail addresses that lost the blank behind them: "a@b.example.orgalso send copies to …".

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::opens_addressee;

/// Domains that are no country's.
const DOMAINS: [&str; 8] = ["com", "org", "net", "gov", "edu", "int", "info", "mil"];

/// Where the mail address at the start of a text ends that has the next word glued on; none where it ends with its own word.
///
/// Behind a country's two letters only words tell it that begin what stands behind addresses, behind other domains also an office.
/// Behind those letters such a word has others behind it: at the end of its line "ana@brand.brand" is whole.
pub(super) fn domain_end(word: &str, text: &str) -> Option<usize> {
    const COUNTRY: usize = 2;
    let host = word.find('@')?;
    let last = word.rfind('.').filter(|dot| *dot > host)? + 1;
    let domain = word.get(last..)?;
    let goes_on = text.get(word.len()..).is_some_and(|behind| behind.contains(char::is_alphabetic));
    let begins = |length: usize| {
        let said = domain.get(length..).map(|said| said.trim_end_matches([',', ':', '.']));
        said.is_some_and(|said| words().class(WordClass::GluedBehindAddress).contains(said))
    };
    let opens =
        |length: usize| text.get(last + length..).is_some_and(|rest| domain.len() > length && opens_addressee(rest));
    let lengths = DOMAINS.iter().filter(|known| domain.starts_with(**known)).map(|known| known.len());
    let of_known = lengths.into_iter().find(|length| begins(*length) || opens(*length));
    let of_country = || (goes_on && begins(COUNTRY)).then_some(COUNTRY);
    of_known.or_else(of_country).map(|length| last + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        let word = text.split(' ').next().unwrap_or_default();
        assert_eq!(domain_end(word, text).and_then(|end| text.get(..end)), expected, "{text:?}");
    }

    #[test]
    fn a_word_that_begins_what_stands_behind_addresses_is_none_of_the_domain() {
        check("a@b-c.orgalso send copies to", Some("a@b-c.org"));
        check("a@b.gov.keplease send one", Some("a@b.gov.ke"));
        check("a@b.comand copies to: the lantern", Some("a@b.com"));
        check("a@b.keyou may also write", Some("a@b.ke"));
        check("a@b.netminister of justice ana bee", Some("a@b.net"));
        check("a@b.orgdear minister", Some("a@b.org"));
        check("a@b.orgalso", Some("a@b.org"));
    }

    #[test]
    fn a_domain_is_as_long_as_it_is() {
        for text in [
            "a@b.organic",
            "a@b.community",
            "a@b.network minister",
            "a@b.org minister",
            "a@b.island",
            "a@b.co.ke",
            "a.andand@b",
            "ana@brand.brand",
        ] {
            check(text, None);
        }
    }
}
