//! Page numbers and page heads of plain text: where a page ended in the middle of an address, they stand in it.

use std::collections::{HashMap, HashSet};

use crate::data::folding::folded;
use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::extracted::Line;
use crate::import::figures::dates;
use crate::import::figures::numbers;

/// Blanks before a number that stands at the right edge or in the middle of its line.
const FAR_RIGHT: usize = 20;

/// The longest line that a page head or foot fills, in letters.
const LONGEST_HEAD: usize = 160;

/// The longest line that a page's head of its own fills, in bytes.
const LONGEST_SHORT_HEAD: usize = 60;

/// Marks the lines of a text that belong to its pages and not to the sheet.
///
/// "Page 2 of 3" says so itself; a bare number does at the edge, at a form feed or between blank lines; the number of the
/// sheet does beside such a line, where it stood before.
pub(super) fn mark(text: &str, lines: &mut [Line]) {
    let words: Vec<String> =
        lines.iter().map(|line| folded(text.get(line.range.clone()).unwrap_or_default().trim())).collect();
    let paragraphs = lines.iter().filter(|line| line.starts_paragraph).count();
    let paragraphs_tell = paragraphs * 2 <= lines.len();
    let pages = Pages::of(&words);
    let mut marked: Vec<bool> = lines
        .iter()
        .zip(&words)
        .enumerate()
        .map(|(place, (line, words))| {
            if is_page_of(words) || pages.is_counted_foot(words) || pages.is_head_again(place, words) {
                return true;
            }
            let indent = text.get(line.range.clone()).map_or(0, indent);
            let before = place.checked_sub(1).and_then(|before| lines.get(before));
            let next = lines.get(place + 1);
            let at_break = before.is_some_and(|before| before.page != line.page)
                || next.is_some_and(|next| next.page != line.page);
            let alone = paragraphs_tell && line.starts_paragraph && next.is_none_or(|next| next.starts_paragraph);
            // "Urgent Action Network   UA 212/03" / "2 of 2".
            let ends_foot = || {
                let head = place.checked_sub(1).and_then(|before| pages.words.get(before));
                next.is_none_or(|next| next.starts_paragraph) && head.is_some_and(|head| is_headed(head))
            };
            let is_count = is_count_of_pages(words) && (at_break || alone || indent >= FAR_RIGHT || ends_foot());
            is_count || is_bare_number(words) && place > 0 && (at_break || alone || indent >= FAR_RIGHT)
        })
        .collect();
    let is_beside = |place: usize| {
        let before = place.checked_sub(1).and_then(|before| marked.get(before));
        before == Some(&true) || marked.get(place + 1) == Some(&true)
    };
    let heads: Vec<usize> = (0..lines.len())
        .filter(|&place| marked.get(place) == Some(&false) && is_beside(place))
        .filter(|&place| words.get(place).is_some_and(|head| pages.is_head_beside(place, head)))
        .collect();
    for head in heads {
        if let Some(marked) = marked.get_mut(head) {
            *marked = true;
        }
    }
    for place in marked.iter().enumerate().filter(|(_, is_marked)| **is_marked).map(|(place, _)| place) {
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

/// "Amnesty International Urgent Action", "Amnesty International, 6 September 1999": the organisation beside the number of a page.
fn is_organisation(head: &str) -> bool {
    let day = dates::first(head).filter(|(day, _)| day.end == head.len());
    let head = day.and_then(|(day, _)| head.get(..day.start)).unwrap_or(head);
    let named = head.contains("amnesty") || markers::words().class(WordClass::OwnName).contains(head.trim_end());
    named && !head.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '@'))
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

/// What the lines of a sheet say of its pages, looked up instead of read again for each of them.
struct Pages<'a> {
    words: &'a [String],
    /// Where each line stands first.
    first: HashMap<&'a str, usize>,
    /// The lines that stand more than once.
    repeated: HashSet<&'a str>,
    /// The smallest and the largest number of a page beside the same words, and the same count of pages.
    counted: HashMap<(&'a str, Option<u8>), (u8, u8)>,
    /// The first lines with a number of a sheet.
    numbered: Vec<(usize, &'a str)>,
}

impl<'a> Pages<'a> {
    fn of(words: &'a [String]) -> Self {
        /// The head of the sheet and those of its pages are among so many; a list of other sheets is not.
        const MOST_NUMBERED: usize = 40;
        let mut pages = Self {
            words,
            first: HashMap::new(),
            repeated: HashSet::new(),
            counted: HashMap::new(),
            numbered: Vec::new(),
        };
        for (place, line) in words.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
            if *pages.first.entry(line).or_insert(place) != place {
                pages.repeated.insert(line);
                continue;
            }
            if pages.numbered.len() < MOST_NUMBERED && is_numbered(line) {
                pages.numbered.push((place, line));
            }
            if let Some((head, page, of)) = counted(line) {
                let (least, most) = pages.counted.entry((head, of)).or_insert((page, page));
                (*least, *most) = ((*least).min(page), (*most).max(page));
            }
        }
        pages
    }

    /// "Amnesty International UA Network   2/3", "Amnesty International Urgent Action 1": the foot of a page with its number,
    /// which a bare number is where another page has the same foot.
    fn is_counted_foot(&self, words: &str) -> bool {
        let Some((head, _, of)) = counted(words) else { return false };
        let repeated = || self.counted.get(&(head, of)).is_some_and(|(least, most)| least != most);
        match of {
            Some(_) => is_headed(head) || repeated(),
            // "AFR 32/2148/2015   Amnesty International   2": whose it is and what, in a foot alone.
            None => is_headed(head) && (repeated() || is_organisations_index(head)),
        }
    }

    /// "URGENT ACTION          UA 148/18" once more, or "UA: 12/20 Index: … Date: …": the head of a page that has no number of
    /// its own.
    fn is_head_again(&self, place: usize, head: &str) -> bool {
        let stood = || self.first.get(head).is_some_and(|first| *first < place);
        let is_short = head.len() <= LONGEST_SHORT_HEAD && head.contains("urgent action");
        head.len() <= LONGEST_HEAD
            && stood()
            && (is_short && numbers::case_number(head).is_some() || numbers::names_sheet(head))
    }

    /// Whether a line beside the number of a page is its head or foot.
    fn is_head_beside(&self, place: usize, head: &str) -> bool {
        const FIRST_LINES: usize = 4;
        /// "Kenya" above a sheet is the last line of its addresses as well, and a name may be one of them.
        const SHORTEST_TITLE: usize = 20;
        let is_below = place >= FIRST_LINES;
        // "04/11/2016 Kenya: teacher held | Amnesty": a browser prints the title above each page.
        let is_title = || {
            is_below
                && (SHORTEST_TITLE..LONGEST_HEAD).contains(&head.len())
                && head.contains(|letter: char| letter.is_ascii_digit() || letter == '|')
                && self.words.first().is_some_and(|first| first == head)
        };
        let is_short = head.len() < LONGEST_SHORT_HEAD;
        is_title()
            || is_short && is_numbered(head) && (self.stood_before(place, head) || self.stands_again(head))
            || is_short && (is_below && is_organisation(head) || self.is_numbered_banner(place, head))
    }

    /// "UA: 12/12   Please recycle after use": whether a line stands more than once.
    fn stands_again(&self, head: &str) -> bool {
        self.repeated.contains(head)
    }

    /// "Urgent Action Network   UA 212/03": the banner with the number of the sheet, where that stood before.
    fn is_numbered_banner(&self, place: usize, head: &str) -> bool {
        let number =
            |line: &str| numbers::case_number(line).map(|(number, _)| letters(line.get(number).unwrap_or_default()));
        // "… as Amnesty asked in UA 61/09." tells a story.
        // "EXTRA 61/00 - Indonesia   19 September 2000".
        let dated = || {
            let begins = numbers::case_number(head).is_some_and(|(kind, _)| kind.start == 0);
            begins && dates::first(head).is_some_and(|(day, _)| day.end == head.len())
        };
        let own = number(head).filter(|_| head.starts_with("urgent action") || head.starts_with("amnesty") || dated());
        own.is_some_and(|own| {
            self.numbered.iter().any(|(earlier, line)| *earlier < place && number(line).as_ref() == Some(&own))
        })
    }

    /// Whether an earlier line has all words of a head.
    fn stood_before(&self, place: usize, head: &str) -> bool {
        let stood = self.first.get(head).is_some_and(|first| *first < place);
        stood || self.numbered.iter().any(|(earlier, line)| *earlier < place && has_all_of(line, head))
    }
}

/// "2 of 2": the number of a page and how many there are, alone on a line.
fn is_count_of_pages(words: &str) -> bool {
    const MOST_PAGES: u8 = 12;
    let bare = words.trim_matches(['-', '[', ']', '(', ')', ' ']);
    if !bare.starts_with(|letter: char| letter.is_ascii_digit()) {
        return false;
    }
    let (page, of) = page_and_count(bare);
    let counts = |text: &str| text.trim().parse::<u8>().ok().filter(|number| (1..=MOST_PAGES).contains(number));
    let of = of.filter(|_| words.contains(' ') && !words.contains('/')).and_then(counts);
    counts(page).zip(of).is_some_and(|(page, of)| page <= of)
}

/// Whether the number or the index of a sheet stands in a line.
fn is_numbered(words: &str) -> bool {
    numbers::case_number(words).is_some() || !numbers::indexes(words).is_empty()
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

/// "afr 32/2148/2015   amnesty international": an index with the organisation's name behind it and no more.
fn is_organisations_index(head: &str) -> bool {
    let indexes = numbers::indexes(head);
    let [index] = indexes.as_slice() else { return false };
    index.start == 0 && head.get(index.end..).is_some_and(|rest| is_organisation(rest.trim_start()))
}

/// Whether words name the organisation, its action or the sheet, as the heads and feet of its pages do.
fn is_headed(words: &str) -> bool {
    words.contains("amnesty") || words.contains("urgent action") || is_numbered(words)
}

/// "page 2", "page 1 of 2", "ua 290/13 page 2", "urgent action   page 1/2".
fn is_page_of(words: &str) -> bool {
    if words.len() > LONGEST_HEAD || !words.contains(|letter: char| letter.is_ascii_digit()) {
        return false;
    }
    let pages = markers::words().class(WordClass::PageWord);
    let mut last = ' ';
    words.char_indices().any(|(at, letter)| {
        let begins = !last.is_alphanumeric() && letter.is_alphabetic();
        last = letter;
        if !begins {
            return false;
        }
        let (before, rest) = words.split_at_checked(at).unwrap_or_default();
        // A number follows the word: most words of a text need no looking up.
        let behind = rest.split_once(' ').map_or("", |(_, behind)| behind).trim_start_matches(['-', ' ']);
        if !behind.starts_with(|letter: char| letter.is_ascii_digit()) {
            return false;
        }
        let Some(page) = pages.leading(rest) else { return false };
        let number = rest.get(page..).unwrap_or_default().trim_matches(['-', ' ', ')', ']', '.']);
        let (first, of) = page_and_count(number);
        let counts = |text: &str| {
            (1..=3).contains(&text.trim().len()) && text.trim().chars().all(|letter| letter.is_ascii_digit())
        };
        let alone = before.trim_matches(['-', ' ', '[', '(']).is_empty();
        let headed = is_headed(before);
        // "page 3 of ua extra 71/00".
        const LONGEST_LEAD: usize = 8;
        let of_sheet =
            |of: &str| numbers::case_number(of.trim_start()).is_some_and(|(kind, _)| kind.start < LONGEST_LEAD);
        counts(first) && of.is_none_or(|of| counts(of) || of_sheet(of)) && (alone || headed || of.is_some())
    })
}

/// "1" and "2" of "1 of 2", "1/2"; "1" alone of "1".
fn page_and_count(number: &str) -> (&str, Option<&str>) {
    let of_pages = markers::words().class(WordClass::OfPages);
    let link = number.match_indices(' ').find_map(|(at, _)| Some((at, 1 + of_pages.leading(number.get(at + 1..)?)?)));
    let slash = || number.find('/').map(|at| (at, 1));
    let Some((at, length)) = link.or_else(slash) else { return (number, None) };
    (number.get(..at).unwrap_or_default(), number.get(at + length..))
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
        let foot = "AFR 32/2148/2015 Amnesty International 2";
        check_running(&format!("He was held in\n\n{foot}\n\nthe town."), &[foot]);
        check_running("He wrote of AFR 32/2148/2015 to Amnesty International 2\ntimes.", &[]);
        check_running("UA 1/04\nHill Camp\nPage 3 of UA EXTRA 1/04\nKenya", &["Page 3 of UA EXTRA 1/04"]);
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
        let head = "Second UA: 12/20 Index: MDE 25/1804/2020 United Arab Emirates Date: 12 February 2020";
        check_running(&format!("{head}\nJo Dee is ill.\nPage 1 of 2\n{head}\nHe is 36."), &["Page 1 of 2", head]);
        let first = "First UA: 290/13  Index: AFR 32/1/2013  Kenya  Date: 1 May 2013";
        check_running(
            &format!("{first}\nJo Dee\n                              1\nUA 290/13 Kenya\nHill Camp"),
            &["1", "UA 290/13 Kenya"],
        );
    }

    #[test]
    fn the_foot_of_a_page_may_fill_two_lines() {
        let head = "UA 212/03 Fear for safety\n\nJo Dee is ill.\nHe is 36.\n\n";
        let foot = ["Urgent Action Network      UA 212/03", "2 of 2"];
        check_running(&format!("{head}- asking where he is.\n\n{}\n{}\n\nMinister", foot[0], foot[1]), &foot);
        let feet = ["UK network        page 1 of 2", "UA: 12/12     Please recycle"];
        let twice = format!("{head}Ministry\n\n{0}\n{1}\n\nKenya\nHe is ill.\n\n{0}\n{1}\n", feet[0], feet[1]);
        check_running(&twice, &[feet[0], feet[1], feet[0], feet[1]]);
    }

    #[test]
    fn what_a_browser_prints_above_each_page_is_no_line_of_the_sheet() {
        let (head, foot) = ("04/11/2016 Kenya: teacher held | Amnesty", "https://www.amnesty.example/actions/held");
        let page = format!("{head}\nJo Dee is ill.\nHe is 36.\nMinistry\n{foot} 1/2\n{head}\nKenya\n{foot} 2/2");
        check_running(&page, &[&format!("{foot} 1/2"), head, &format!("{foot} 2/2")]);
        check_running(
            "Kenya\nJo Dee is ill.\nMinister\nAna Bee\nNairobi\nKenya\nPage 1 of 2\nHe is 36.",
            &["Page 1 of 2"],
        );
    }

    #[test]
    fn the_organisation_with_a_day_beside_the_number_of_a_page_is_its_head() {
        let head = "UA 212/99 Fear for safety\n\nJo Dee is ill.\nHe is 36.\nHe was held.\nHe fled.\nHe hid.\nHe came.\nHe went.\nHe saw.\n\n- asking where he is;\n- asking why;\n\n";
        let page = "AI Index: AMR 23/71/99\n\n1\n\nAmnesty International, 6 September 1999\n\n";
        let foot = ["AI Index: AMR 23/71/99", "1", "Amnesty International, 6 September 1999"];
        check_running(&format!("{head}{page}- urging them to free him.\n\nAI Index: AMR 23/71/99\n"), &foot);
        check_running(
            &format!("{head}Amnistía Internacional\n\nAMR 23/71/99 - pág. 2\n\n- urging them to free him."),
            &["Amnistía Internacional", "AMR 23/71/99 - pág. 2"],
        );
    }

    #[test]
    fn a_number_of_a_street_is_no_page() {
        check_running("The Office\n2 of 5\nMill Road\nKenya", &[]);
        check_running("The Office\n2\nMill Road\nKenya", &[]);
        check_running("See page 2 of the report of the court", &[]);
    }
}
