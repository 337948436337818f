//! How long a letter takes from one country to another.
//!
//! The table is `assets/countries/post-days.json`; its `source` says where the figures come from.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Region, by_code};

/// How long a letter takes by airmail, in days from posting: a default that a person can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct PostDays {
    pub usual: u16,
    pub slow: u16,
}

/// How long a letter takes from one country to another, both ISO 3166 codes; unknown codes take the longest.
pub fn post_days(from: &str, to: &str) -> PostDays {
    let (Some(from), Some(to)) = (by_code(from), by_code(to)) else { return POST_DAYS.other };
    if from.code == to.code {
        return POST_DAYS.same_country;
    }
    if from.region == to.region {
        return POST_DAYS.same_region.get(&from.region).copied().unwrap_or(POST_DAYS.other);
    }
    let pair = (from.region, to.region);
    let between = POST_DAYS.between.iter().find(|(one, two, _)| pair == (*one, *two) || pair == (*two, *one));
    between.map_or(POST_DAYS.other, |(_, _, days)| *days)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PostDaysTable {
    #[allow(dead_code, reason = "read by people")]
    source: &'static str,
    same_country: PostDays,
    other: PostDays,
    same_region: BTreeMap<Region, PostDays>,
    between: Vec<(Region, Region, PostDays)>,
}

static POST_DAYS: LazyLock<PostDaysTable> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../assets/countries/post-days.json"))
        .unwrap_or_else(|fault| unreachable!("the bundled table of post times is read by a test: {fault}"))
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn post_takes_days() {
        assert!(POST_DAYS.between.len() > 10);
        assert_eq!(post_days("GB", "GB"), PostDays { usual: 2, slow: 4 });
        assert_eq!(post_days("GB", "CN"), post_days("CN", "GB"));
        assert!(post_days("GB", "FR").usual < post_days("GB", "CN").usual);
        assert_eq!(post_days("GB", "??"), POST_DAYS.other);
    }
}
