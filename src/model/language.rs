//! Language tags (BCP 47) and how one finds another.

use std::borrow::{Borrow, Cow};
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language, as a BCP 47 tag: `en`, `de-CH`, `zh-Hans`.
///
/// In a case's list of languages the tag `own` stands for "your own language".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct LanguageTag(Cow<'static, str>);

impl LanguageTag {
    pub const ENGLISH: Self = Self(Cow::Borrowed("en"));

    /// "Or your own language", as sheets say.
    pub const OWN: Self = Self(Cow::Borrowed("own"));

    /// The tag with its subtags in their usual case (RFC 5646, 2.1.1): `ZH_hans` is `zh-Hans`.
    pub fn new(tag: &str) -> Self {
        let subtags = tag.trim().split(['-', '_']).enumerate().map(|(place, subtag)| match (place, subtag.len()) {
            (0, _) => subtag.to_ascii_lowercase(),
            (_, 2) => subtag.to_ascii_uppercase(),
            (_, 4) => {
                let mut letters = subtag.chars();
                let first = letters.next().map(|letter| letter.to_ascii_uppercase());
                first.into_iter().chain(letters.map(|letter| letter.to_ascii_lowercase())).collect()
            }
            _ => subtag.to_ascii_lowercase(),
        });
        Self(Cow::Owned(subtags.collect::<Vec<_>>().join("-")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `zh` of `zh-Hans-CN`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script subtag, or the one that the language and region imply where that matters for a letter: `Hans` of
    /// `zh-CN` and of `zh`, `Hant` of `zh-TW`.
    pub fn script(&self) -> Option<&str> {
        let written = self.0.split('-').skip(1).find(|subtag| subtag.len() == 4);
        written.or_else(|| match (self.primary(), self.region()) {
            ("zh", Some("TW" | "HK" | "MO")) => Some("Hant"),
            ("zh", _) => Some("Hans"),
            _ => None,
        })
    }

    /// The region subtag: `CH` of `de-CH`.
    pub fn region(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|subtag| subtag.len() == 2)
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        match self.script() {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm" | "Rohg"),
            None => matches!(
                self.primary(),
                "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ks" | "ps" | "sd" | "ug" | "ur" | "yi"
            ),
        }
    }

    /// Whether the language is usually written in Latin letters, as far as letters are written in it here.
    pub fn is_written_in_latin(&self) -> bool {
        match self.script() {
            Some(script) => script == "Latn",
            None => {
                let others = ["ru", "uk", "be", "bg", "sr", "mk", "el", "ja", "ko", "hi", "th"];
                !self.is_right_to_left() && !others.contains(&self.primary())
            }
        }
    }

    /// The best match among tags, by lookup (RFC 4647, 3.4) and by what the script implies.
    ///
    /// The same tag first; then one of the same language and script (`zh` and `zh-CN` find `zh-Hans`, never `zh-Hant`);
    /// then, where neither names a script, one of the same language (`de-CH` finds `de`).
    pub fn find_in<'a, T>(&self, tags: impl IntoIterator<Item = &'a T>) -> Option<&'a T>
    where
        T: Borrow<LanguageTag> + 'a,
    {
        let rank = |tag: &LanguageTag| {
            if tag == self {
                3
            } else if tag.primary() != self.primary() || tag.script() != self.script() {
                0
            } else if tag.region().is_none() {
                2
            } else {
                1
            }
        };
        let mut best = None;
        for tag in tags {
            let rank = rank(tag.borrow());
            if rank > best.map_or(0, |(rank, _)| rank) {
                best = Some((rank, tag));
            }
        }
        best.map(|(_, tag)| tag)
    }
}

impl Default for LanguageTag {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_found(wanted: &str, among: &[&str], found: Option<&str>) {
        let tags: Vec<LanguageTag> = among.iter().map(|tag| LanguageTag::new(tag)).collect();
        let tag = LanguageTag::new(wanted).find_in(&tags).map(LanguageTag::as_str);
        assert_eq!(tag, found, "{wanted} among {among:?}");
    }

    #[test]
    fn tags_match_by_lookup() {
        check_found("zh", &["en", "zh-Hans"], Some("zh-Hans"));
        check_found("zh-CN", &["zh-Hant", "zh-Hans"], Some("zh-Hans"));
        check_found("zh-TW", &["zh-Hans"], None);
        check_found("de-CH", &["de-AT", "de"], Some("de"));
        check_found("en", &["en-GB"], Some("en-GB"));
        check_found("ku-Arab", &["ku-Latn"], None);
        check_found("fr", &["en", "de"], None);
    }

    #[test]
    fn subtags_have_their_usual_case() {
        assert_eq!(LanguageTag::new("ZH_hans_cn").as_str(), "zh-Hans-CN");
        assert_eq!(LanguageTag::new("de-ch").region(), Some("CH"));
    }

    #[test]
    fn direction_follows_the_script() {
        for tag in ["ar", "fa", "ur", "he", "ckb", "ug", "ku-Arab", "az-Arab"] {
            assert!(LanguageTag::new(tag).is_right_to_left(), "{tag}");
        }
        for tag in ["en", "zh", "ku-Latn", "ug-Cyrl"] {
            assert!(!LanguageTag::new(tag).is_right_to_left(), "{tag}");
        }
    }
}
