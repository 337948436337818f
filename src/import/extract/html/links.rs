//! Lines that are menus without saying so: pages of old archives have links side by side above and below the sheet.

/// What stands between the parts of a window's name.
const BETWEEN_PARTS: [&str; 8] = [" - ", " | ", " – ", " — ", ": ", " / ", " » ", " :: "];
/// Shorter headings are found in a window's name by chance.
const SHORTEST_HEADING: usize = 8;

/// The links of the line that is being read.
#[derive(Debug, Default)]
pub(super) struct Links {
    is_open: bool,
    count: usize,
    /// Whether the line has something that no menu has: words beside its links, an address to write to.
    says_more: bool,
}

impl Links {
    pub(super) fn begin(&mut self, target: Option<&[u8]>) {
        // An anchor without a target is a place in the text.
        self.is_open = target.is_some();
        self.count += usize::from(self.is_open);
        self.says_more |= target.is_some_and(|target| target.starts_with(b"mailto:"));
    }

    pub(super) fn end(&mut self) {
        self.is_open = false;
    }

    pub(super) fn text(&mut self, text: &str) {
        let is_address = text.contains('@') || text.contains("www.") || text.contains("://");
        self.says_more |= is_address || !self.is_open && text.contains(char::is_alphanumeric);
    }

    /// How many links the line that ends is, none where it has more: two are a menu. A link that is open goes on in the
    /// next line.
    pub(super) fn end_line(&mut self) -> usize {
        let links = if self.says_more { 0 } else { self.count };
        (self.count, self.says_more) = (0, false);
        links
    }
}

/// Lines one below the other that are one link each: a menu that is no list, as old pages set it with line breaks.
#[derive(Debug, Default)]
pub(super) struct LinkLines {
    lines: usize,
    /// Where the next line of them would stand.
    next: (usize, usize),
}

impl LinkLines {
    /// Fewer are a link or two in the text.
    pub(super) const FEWEST: usize = 3;

    /// Counts a line that is one link and stands at a place; how many there are one below the other, with it.
    pub(super) fn count(&mut self, place: (usize, usize)) -> usize {
        self.lines = if self.lines > 0 && place == self.next { self.lines + 1 } else { 1 };
        self.lines
    }

    /// Says where a line stands that comes right after those counted.
    pub(super) fn go_on_at(&mut self, place: (usize, usize)) {
        self.next = place;
    }

    /// What comes next is none of the lines before it: a heading, a box.
    pub(super) fn end(&mut self) {
        self.lines = 0;
    }
}

/// Whether the page says what the name of its window says: a part of it is a line, it is in a line, or it has the number
/// of a case that the page has.
pub(super) fn is_said_in(title: &str, text: &str) -> bool {
    let title = plain(title);
    let text: Vec<String> = text.lines().map(plain).collect();
    let numbers =
        title.split(' ').filter(|word| word.contains('/') && word.starts_with(|letter: char| letter.is_ascii_digit()));
    if numbers.into_iter().any(|number| text.iter().any(|line| line.split(' ').any(|word| word == number))) {
        return true;
    }
    if title.chars().count() >= SHORTEST_HEADING && text.iter().any(|line| line.contains(&title)) {
        return true;
    }
    text.iter().any(|line| is_part(&title, line))
}

/// Whether a line of the page is a part of the name of its window: "Fears for a detainee" of "Library | Fears for a detainee".
pub(super) fn is_part_of(title: &str, line: &str) -> bool {
    is_part(&plain(title), &plain(line))
}

/// Of the headings of a page those that name its window and are more than a word or two: "Our network" heads every page.
pub(super) fn naming_window(title: &str, headings: Vec<String>) -> Vec<String> {
    const FEWEST_WORDS: usize = 3;
    let names = |heading: &String| heading.split_whitespace().count() >= FEWEST_WORDS && is_part_of(title, heading);
    headings.into_iter().filter(names).collect()
}

fn is_part(title: &str, line: &str) -> bool {
    line.chars().count() >= SHORTEST_HEADING
        && title.match_indices(line).any(|(at, _)| {
            let (before, after) =
                (title.get(..at).unwrap_or_default(), title.get(at + line.len()..).unwrap_or_default());
            (before.is_empty() || BETWEEN_PARTS.iter().any(|mark| before.ends_with(mark)))
                && (after.is_empty() || BETWEEN_PARTS.iter().any(|mark| after.starts_with(mark)))
        })
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_found_in_the_name_of_the_window() {
        let text = "URGENT ACTION\nFears for a detainee\nSyria";
        assert!(is_said_in("Library | Fears for  a detainee", text));
        assert!(is_said_in("Fears for a detainee", text));
        assert!(!is_said_in("Fears for a detainee grow", text));
        assert!(!is_said_in("Syria", text), "too short to be more than chance");
        assert!(is_said_in("AI UA 12/98", "UA 12/98 Fear of torture"));
        assert!(!is_said_in("AI UA 12/98", "UA 12/99 Fear of torture"));
    }
}
