//! What a sheet lets its organisation say in a demand, said by the writer: a letter is one person's.

use std::borrow::Cow;

use crate::compose::text::organisation_in;
use crate::data::phrases::Grammar;

/// "that the organisation recognizes this, but opposes that" is "that I recognize this, but I oppose that"; unchanged where no
/// verb is known.
pub(super) fn in_the_writers_name<'d>(demand: &'d str, grammar: &Grammar) -> Cow<'d, str> {
    let said = || {
        let organisation = organisation_in(demand)?;
        let lower = demand.to_lowercase();
        // Where a letter is longer in lower case, places in the two texts differ.
        let at = lower.find(&organisation.to_lowercase()).filter(|_| lower.len() == demand.len())?;
        let (before, behind) = (demand.get(..at)?, demand.get(at + organisation.len()..)?);
        let (own, rest) = own_verb(behind.strip_prefix(' ')?, grammar.own_name.iter().chain(&grammar.own_name_helps))?;
        Some(format!("{before}I {own}{}", joined_verbs(rest, grammar)))
    };
    said().map_or(Cow::Borrowed(demand), Cow::Owned)
}

/// "if, as the organisation believes, he is held" is "if he is held": who believes it is nothing that the letter asks for.
pub(super) fn without_its_belief<'d>(demand: &'d str, grammar: &Grammar) -> Cow<'d, str> {
    let cut = || {
        let organisation = organisation_in(demand)?.to_lowercase();
        let lower = demand.to_lowercase();
        let believing = grammar.own_name_believes.iter().flat_map(|verb| {
            let clause = format!("{organisation} {verb}");
            grammar.own_name_clauses.iter().map(move |[begin, end, stays]| (format!("{begin}{clause}{end}"), stays))
        });
        let (at, clause, stays) =
            { believing }.find_map(|(clause, stays)| Some((lower.find(&clause)?, clause, stays)))?;
        // Where a letter is longer in lower case, places in the two texts differ.
        let (before, behind) = (demand.get(..at)?, demand.get(at + clause.len()..)?);
        (lower.len() == demand.len()).then(|| format!("{before}{stays}{behind}"))
    };
    cut().map_or(Cow::Borrowed(demand), Cow::Owned)
}

/// The writer's verb for the organisation's that a text begins with, and what follows it: the longest that is known.
fn own_verb<'g, 't>(text: &'t str, verbs: impl Iterator<Item = &'g [String; 2]>) -> Option<(&'g str, &'t str)> {
    let known = verbs.filter_map(|[verb, own]| {
        let rest = text.get(..verb.len()).filter(|start| start.eq_ignore_ascii_case(verb))?;
        let rest = text.get(rest.len()..)?;
        rest.starts_with(' ').then_some((own.as_str(), rest))
    });
    known.min_by_key(|(_, rest)| rest.len())
}

/// "…, but opposes it" behind it: the same speaks; "and has" may be said of something else.
fn joined_verbs(text: &str, grammar: &Grammar) -> String {
    let mut said = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let joined = grammar.own_name_joints.iter().find_map(|joint| {
            let behind = rest.get(..joint.len()).filter(|start| start.eq_ignore_ascii_case(joint))?;
            let (own, after) = own_verb(rest.get(behind.len()..)?, grammar.own_name.iter())?;
            Some((joint.trim_end_matches("it ").trim_end(), own, after))
        });
        match joined {
            Some((joint, own, after)) => {
                said.push_str(&format!("{joint} I {own}"));
                rest = after;
            }
            None => {
                said.push(letter);
                rest = rest.get(letter.len_utf8()..).unwrap_or_default();
            }
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check(demand: &str, expected: &str) {
        let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English is bundled");
        assert_eq!(in_the_writers_name(demand, &english.grammar), expected);
    }

    #[test]
    fn what_it_only_believes_is_no_part_of_what_is_asked() {
        let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English is bundled");
        let check = |demand: &str, expected: &str| assert_eq!(without_its_belief(demand, &english.grammar), expected);
        let freed = "calling for Jo Dee to be freed if she is held only for her poems";
        check(
            "calling for Jo Dee to be freed if, as amnesty international believes, she is held only for her poems",
            freed,
        );
        check(
            "calling for Jo Dee to be freed if (as Amnesty International fears) she is held only for her poems",
            freed,
        );
        check("asking whether she is held (as Amnesty International fears)", "asking whether she is held");
        let stays = "asking, as Amnesty International members do, for her release";
        check(stays, stays);
    }

    #[test]
    fn what_it_says_the_writer_says() {
        check(
            "stating that amnesty international understands the need for prisons, but opposes the whip",
            "stating that I understand the need for prisons, but I oppose the whip",
        );
        check(
            "Stating that if Mira Tolan is jailed, Amnesty International will consider her a prisoner of conscience",
            "Stating that if Mira Tolan is jailed, I will consider her a prisoner of conscience",
        );
        check("Citing Amnesty International's report", "Citing Amnesty International's report");
        check("Calling for an amnesty and has to wait", "Calling for an amnesty and has to wait");
    }
}
