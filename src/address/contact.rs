//! Fax numbers, telephone numbers and e-mail addresses: found inside address lines, and looked at by themselves.

use std::ops::Range;

/// Which field of an addressee a contact belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Fax,
    Phone,
    Email,
    Web,
}

/// A contact inside a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Contact {
    pub kind: Kind,
    /// The label and the value, in bytes of the line.
    pub range: Range<usize>,
    /// Empty where only the label is there.
    pub value: String,
}

const LABELS: &[(&str, Kind)] = &[
    ("telefax", Kind::Fax),
    ("facsimile", Kind::Fax),
    ("fax number", Kind::Fax),
    ("fax no", Kind::Fax),
    ("fax", Kind::Fax),
    ("telephone", Kind::Phone),
    ("phone", Kind::Phone),
    ("tel", Kind::Phone),
    ("mobile", Kind::Phone),
    ("e-mail address", Kind::Email),
    ("email address", Kind::Email),
    ("e-mail", Kind::Email),
    ("email", Kind::Email),
    ("website", Kind::Web),
    ("web", Kind::Web),
];

impl Kind {
    /// The addressee's field.
    pub fn field(self) -> &'static str {
        match self {
            Self::Fax => "fax",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Web => "web",
        }
    }
}

/// The contact in an address line, with its label; none where the line only mentions the word ("Fairfax").
pub(super) fn find(line: &str) -> Option<Contact> {
    labelled(line).or_else(|| bare_email(line)).or_else(|| bare_number(line))
}

/// The line up to the contact in it.
pub(super) fn cut(line: &str) -> &str {
    let end = find(line).map_or(line.len(), |found| found.range.start);
    line.get(..end).unwrap_or_default().trim_end_matches([' ', ',', ';', '(', '-', '–'])
}

/// Whether the text is a telephone or fax number and nothing else.
pub(super) fn is_number(text: &str) -> bool {
    let text = text.trim();
    digits(text) >= 6 && text.chars().all(|letter| letter.is_ascii_digit() || "+()-–./ \u{a0}".contains(letter))
}

/// What is wrong with an e-mail address: none where it can be one.
pub(super) fn email_fault(text: &str) -> Option<EmailFault> {
    if is_email(text.trim()) {
        return None;
    }
    let repaired = text.trim().trim_matches(['<', '>', '.', ',', ';', ':', '(', ')']).trim();
    let repaired = repaired.replace("(a)", "@").replace("[at]", "@").replace("(at)", "@").replace(" @ ", "@");
    Some(EmailFault { repaired: is_email(&repaired).then_some(repaired) })
}

/// An e-mail address that cannot be one.
pub(super) struct EmailFault {
    /// What would be one, where that follows.
    pub repaired: Option<String>,
}

/// Whether a text can be a telephone or fax number: E.164 has at most 15 digits, a local one at least 4.
///
/// Remarks in brackets and second numbers behind a slash do not count.
pub(super) fn can_be_number(text: &str) -> bool {
    let numbers = text.split(['/', ',', ';']).flat_map(|part| part.split(" or "));
    let mut any = false;
    for number in numbers {
        let number = number.split("ext").next().unwrap_or_default();
        let count = digits(number);
        any |= count >= 4;
        let prefix = if number.trim_start().starts_with("00") { 2 } else { 0 };
        if count > 16 + prefix {
            return false;
        }
    }
    any
}

fn labelled(line: &str) -> Option<Contact> {
    // Only ASCII letters change, so that bytes stay where they are.
    let lower = line.to_ascii_lowercase();
    for (label, kind) in LABELS {
        for (start, _) in lower.match_indices(label) {
            let before = line.get(..start)?.chars().next_back();
            let first = line.get(start..)?.chars().next();
            let starts_word = before.is_none_or(|before| {
                !before.is_alphanumeric() || before.is_ascii_digit() || first.is_some_and(char::is_uppercase)
            });
            let after = line.get(start + label.len()..)?;
            let rest = after.trim_start_matches(['s', '.', ' ', '\u{a0}']);
            let value = rest.strip_prefix([':', '：']).map(str::trim);
            let value =
                value.or_else(|| rest.starts_with(['+', '(', '0']).then(|| rest.trim()).filter(|rest| is_number(rest)));
            let Some(value) = value.filter(|_| starts_word) else { continue };
            let fits = match kind {
                Kind::Fax | Kind::Phone => digits(value) >= 5,
                Kind::Email => value.contains('@') || value.contains("(a)"),
                Kind::Web => value.contains('.'),
            };
            if fits || value.is_empty() {
                return Some(Contact { kind: *kind, range: start..line.len(), value: value.to_owned() });
            }
        }
    }
    None
}

fn bare_email(line: &str) -> Option<Contact> {
    for word in line.split_whitespace() {
        let bare = word.trim_matches(['<', '>', '(', ')', ',', ';', '.']);
        if is_email(bare) {
            let start = line.find(bare)?;
            return Some(Contact { kind: Kind::Email, range: start..start + bare.len(), value: bare.to_owned() });
        }
    }
    None
}

fn bare_number(line: &str) -> Option<Contact> {
    let is_bare = line.trim_start().starts_with(['+']) && is_number(line);
    is_bare.then(|| Contact { kind: Kind::Phone, range: 0..line.len(), value: line.trim().to_owned() })
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_word = |part: &str, also: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !part.contains("..")
            && part.chars().all(|letter| letter.is_alphanumeric() || also.contains(letter))
    };
    let ending = domain.rsplit('.').next().unwrap_or_default();
    is_word(local, "!#$%&'*+-/=?^_`{|}~.")
        && is_word(domain, "-.")
        && domain.contains('.')
        && ending.chars().count() >= 2
        && !ending.chars().any(|letter| letter.is_ascii_digit())
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_found(line: &str, expected: Option<(Kind, &str)>) {
        let found = find(line);
        assert_eq!(found.as_ref().map(|found| (found.kind, found.value.as_str())), expected, "{line}");
    }

    #[test]
    fn contacts_are_found_in_lines() {
        check_found("Fax: +963 11 332 3410", Some((Kind::Fax, "+963 11 332 3410")));
        check_found("100017People's Republic of ChinaFax:", Some((Kind::Fax, "")));
        check_found("Oklahoma City, OK 73105fax: 405 522 5758", Some((Kind::Fax, "405 522 5758")));
        check_found("Tel. (021) 345 6789", Some((Kind::Phone, "(021) 345 6789")));
        check_found("E-mail: info@example.org", Some((Kind::Email, "info@example.org")));
        check_found("info@example.org", Some((Kind::Email, "info@example.org")));
        check_found("+86 10 6511 0703", Some((Kind::Phone, "+86 10 6511 0703")));
    }

    #[test]
    fn words_that_are_no_labels_are_left_alone() {
        for line in [
            "Fairfax, Virginia 22030",
            "Hotel Web",
            "Tel Aviv 61000",
            "Telephone Exchange Road 12",
            "12345 Town",
            "No. 27",
        ] {
            check_found(line, None);
        }
    }

    #[test]
    fn e_mail_addresses_can_be_ones_or_not() {
        for text in ["a@b.org", "first.last+x@mail.gov.uk", "info@sub-domain.example.com"] {
            assert!(email_fault(text).is_none(), "{text}");
        }
        for (text, repaired) in [
            ("info(a)example.org", Some("info@example.org")),
            ("info@example.org.", Some("info@example.org")),
            ("info@example", None),
            ("info example.org", None),
            ("a@@b.org", None),
        ] {
            assert_eq!(email_fault(text).expect("a fault").repaired.as_deref(), repaired, "{text}");
        }
    }

    #[test]
    fn numbers_can_be_ones_or_not() {
        for text in ["+861065961109", "+963 11 223 7842", "00 90 312 417 3954 (keep trying)", "1234 5678 / 1234 5679"] {
            assert!(can_be_number(text), "{text}");
        }
        for text in ["+86", "n/a", "+8610659611091065961109"] {
            assert!(!can_be_number(text), "{text}");
        }
    }
}
