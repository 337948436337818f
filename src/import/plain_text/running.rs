//! Page numbers and page heads of plain text: where a page ended in the middle of an address, they stand in it.

use crate::data::folding::folded;
use crate::import::extracted::Line;
use crate::import::figures::numbers;

/// Blanks before a number that stands at the right edge or in the middle of its line.
const FAR_RIGHT: usize = 20;

/// The longest line that a page head or foot fills, in letters.
const LONGEST_HEAD: usize = 160;

/// Marks the lines of a text that belong to its pages and not to the sheet.
///
/// "Page 2 of 3" says so itself; a bare number does at the edge, at a form feed or between blank lines; the number of the
/// sheet does beside such a line, where it stood before.
pub(super) fn mark(text: &str, lines: &mut [Line]) {
    let words: Vec<String> =
        lines.iter().map(|line| folded(text.get(line.range.clone()).unwrap_or_default().trim())).collect();
    let paragraphs = lines.iter().filter(|line| line.starts_paragraph).count();
    let paragraphs_tell = paragraphs * 2 <= lines.len();
    let all: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut marked: Vec<usize> = (0..lines.len())
        .filter(|&place| {
            let Some((line, words)) = lines.get(place).zip(words.get(place)) else { return false };
            if is_page_of(words) || is_counted_foot(place, &all) || is_head_again(place, &all) {
                return true;
            }
            let indent = text.get(line.range.clone()).map_or(0, indent);
            let before = place.checked_sub(1).and_then(|before| lines.get(before));
            let next = lines.get(place + 1);
            let at_break = before.is_some_and(|before| before.page != line.page)
                || next.is_some_and(|next| next.page != line.page);
            let alone = paragraphs_tell && line.starts_paragraph && next.is_none_or(|next| next.starts_paragraph);
            is_bare_number(words) && place > 0 && (at_break || alone || indent >= FAR_RIGHT)
        })
        .collect();
    let heads: Vec<usize> = marked
        .iter()
        .flat_map(|&place| [place.checked_sub(1), Some(place + 1)])
        .flatten()
        .filter(|place| !marked.contains(place))
        .filter(|&place| {
            let Some(head) = words.get(place) else { return false };
            let numbered = numbers::case_number(head).is_some() || !numbers::indexes(head).is_empty();
            let again = || words.iter().take(place).any(|earlier| has_all_of(earlier, head));
            head.len() < 60 && (numbered && again() || place > 3 && is_organisation(head))
        })
        .collect();
    marked.extend(heads);
    marked.sort_unstable();
    for place in marked {
        let open = place
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .is_some_and(|before| !before.ends_with(['.', ':', ';', '!', '?', ')']));
        if let Some(line) = lines.get_mut(place) {
            line.running = true;
        }
        // What the end of the page tore apart goes on behind it.
        if let Some(next) = lines.get_mut(place + 1).filter(|_| open) {
            next.starts_paragraph = false;
        }
    }
}

/// "Amnesty International Urgent Action": the organisation beside the number of a page.
fn is_organisation(head: &str) -> bool {
    head.contains("amnesty") && !head.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '@'))
}

/// Whether an earlier line has all words of a head, in whatever order: "First UA: 290/13  Index: …  Kenya" those of
/// "UA 290/13 Kenya".
fn has_all_of(earlier: &str, head: &str) -> bool {
    let words =
        |line: &str| -> Vec<String> { line.split_whitespace().map(letters).filter(|word| !word.is_empty()).collect() };
    let known = words(earlier);
    words(head).iter().all(|word| known.contains(word)) || letters(earlier).contains(&letters(head))
}

/// "UA: 290/13" and "UA 290/13" are one.
fn letters(words: &str) -> String {
    words.chars().filter(|letter| letter.is_alphanumeric() || *letter == '/').collect()
}

fn indent(line: &str) -> usize {
    line.chars().take_while(|letter| letter.is_whitespace()).map(|letter| if letter == '\t' { 8 } else { 1 }).sum()
}

/// "2", "- 2 -", "[2]": a page's number alone.
fn is_bare_number(words: &str) -> bool {
    let bare = words.trim_matches(['-', '[', ']', '(', ')', ' ', '|']);
    (1..=2).contains(&bare.len()) && bare.chars().all(|letter| letter.is_ascii_digit())
}

/// "Amnesty International UA Network   2/3", "Amnesty International Urgent Action 1": the foot of a page with its number, which
/// a bare number is where another page has the same foot.
fn is_counted_foot(place: usize, words: &[&str]) -> bool {
    let Some((head, page, of)) = words.get(place).and_then(|words| counted(words)) else { return false };
    let others =
        || words.iter().enumerate().filter(|(other, _)| *other != place).filter_map(|(_, words)| counted(words));
    let repeated = || others().any(|(other, number, total)| other == head && number != page && total == of);
    match of {
        Some(_) => is_headed(head) || repeated(),
        None => is_headed(head) && repeated(),
    }
}

/// "URGENT ACTION          UA 148/18" once more: the head of a page that has no number of its own.
fn is_head_again(place: usize, words: &[&str]) -> bool {
    const LONGEST: usize = 60;
    let Some(head) = words.get(place).filter(|head| head.len() <= LONGEST) else { return false };
    let is_head = head.contains("urgent action") && numbers::case_number(head).is_some();
    is_head && words.iter().take(place).any(|earlier| earlier == head)
}

/// What a line says before the number of a page at its end, the number, and of how many pages.
fn counted(words: &str) -> Option<(&str, u8, Option<u8>)> {
    const SHORTEST: usize = 8;
    const MOST_PAGES: u8 = 12;
    let words = words.trim_end_matches([' ', '-', '|', ']', ')']);
    let number = words.rsplit(' ').next()?;
    let (page, of) = number.split_once('/').map_or((number, None), |(page, of)| (page, Some(of)));
    let counts = |text: &str| text.parse::<u8>().ok().filter(|number| (1..=MOST_PAGES).contains(number));
    let (page, of) = (counts(page)?, of.map(counts));
    let head = words.get(..words.len() - number.len())?.trim_end_matches([' ', '-', '|', '[', '(']);
    let of = match of {
        Some(of) => Some(of.filter(|of| page <= *of)?),
        None => None,
    };
    ((SHORTEST..=LONGEST_HEAD).contains(&head.len())).then_some((head, page, of))
}

/// Whether words name the organisation, its action or the sheet, as the heads and feet of its pages do.
fn is_headed(words: &str) -> bool {
    words.contains("amnesty")
        || words.contains("urgent action")
        || numbers::case_number(words).is_some()
        || !numbers::indexes(words).is_empty()
}

/// "page 2", "page 1 of 2", "ua 290/13 page 2", "urgent action   page 1/2".
fn is_page_of(words: &str) -> bool {
    const PAGE: [&str; 6] = ["page ", "pagina ", "seite ", "p. ", "pag. ", "sheet "];
    const OF: [&str; 7] = [" of ", "/", " de ", " von ", " sur ", " di ", " van "];
    if words.len() > LONGEST_HEAD {
        return false;
    }
    PAGE.iter().any(|page| {
        words.match_indices(page).any(|(at, _)| {
            let before = words.get(..at).unwrap_or_default();
            if before.ends_with(char::is_alphanumeric) {
                return false;
            }
            let number = words.get(at + page.len()..).unwrap_or_default().trim_matches(['-', ' ', ')', ']', '.']);
            let (first, of) =
                OF.iter().find_map(|of| number.split_once(of)).map_or((number, None), |(first, of)| (first, Some(of)));
            let counts = |text: &str| {
                (1..=3).contains(&text.trim().len()) && text.trim().chars().all(|letter| letter.is_ascii_digit())
            };
            let alone = before.trim_matches(['-', ' ', '[', '(']).is_empty();
            let headed = is_headed(before);
            counts(first) && of.is_none_or(counts) && (alone || headed || of.is_some())
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::import::Extracted;

    fn check_running(text: &str, expected: &[&str]) {
        let extracted = Extracted::from_text(text);
        let running = extracted.lines.iter().filter(|line| line.running);
        let found: Vec<&str> = running.map(|line| extracted.text(line).trim()).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn what_stands_at_the_edge_of_a_page_is_no_line_of_the_sheet() {
        check_running("UA 1/04\nHill Camp\n                              2\n\nKenya", &["2"]);
        check_running("UA 1/04\nHill Camp\nPage 1 of 2\nUA 1/04\nKenya", &["Page 1 of 2", "UA 1/04"]);
        check_running("Hill Camp\nUrgent Action            Page 1/2\nKenya", &["Urgent Action            Page 1/2"]);
        check_running("Hill Camp\n- 2 -\u{c}Kenya", &["- 2 -"]);
        check_running(
            "UA 1/04\nHe is ill.\nMinister\nHill Camp\n2\n\u{c}Amnesty International Urgent Action\nKenya",
            &["2", "Amnesty International Urgent Action"],
        );
        let foot = "Amnesty International UA Network          2/3";
        check_running(&format!("Ministry\n{foot}\nHill Camp\nKenya"), &[foot]);
        let feet = ["Amnesty International Urgent Action 1", "Amnesty International Urgent Action 2"];
        check_running(&format!("Ministry\n{}\nHill Camp\n{}\nKenya", feet[0], feet[1]), &feet);
        let head = "URGENT ACTION                UA 148/18";
        check_running(&format!("{head}\nTEACHER HELD\nJo Dee is ill.\n{head}\nKenya"), &[head]);
        check_running("Ministry\nHill Street Block 2/3\nKenya", &[]);
        let first = "First UA: 290/13  Index: AFR 32/1/2013  Kenya  Date: 1 May 2013";
        check_running(
            &format!("{first}\nJo Dee\n                              1\nUA 290/13 Kenya\nHill Camp"),
            &["1", "UA 290/13 Kenya"],
        );
    }

    #[test]
    fn a_number_of_a_street_is_no_page() {
        check_running("The Office\n2\nMill Road\nKenya", &[]);
        check_running("See page 2 of the report of the court", &[]);
    }
}
