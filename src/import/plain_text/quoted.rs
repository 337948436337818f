//! Mail that was sent on: the "> " before each line is the mail program's, and no text of the sheet.

use std::ops::Range;

/// Marks of lines that a mail program quotes.
const MARKS: [char; 2] = ['>', '|'];

/// Whether most lines of a text are quoted.
pub(super) fn is_quoted(text: &str) -> bool {
    const FEWEST: usize = 5;
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let quoted = lines().filter(|line| line.trim_start().starts_with(MARKS)).count();
    quoted >= FEWEST && quoted * 2 > lines().count()
}

/// A line without its marks, and the one blank behind them.
pub(super) fn behind_marks(text: &str, line: Range<usize>) -> Range<usize> {
    let whole = text.get(line.clone()).unwrap_or_default();
    let bare = whole.trim_start();
    if !bare.starts_with(MARKS) {
        return line;
    }
    let mut start = line.end - bare.len();
    loop {
        let rest = text.get(start..line.end).unwrap_or_default();
        let Some(after) = rest.strip_prefix(MARKS) else { return start..line.end };
        start = line.end - after.strip_prefix(' ').unwrap_or(after).len();
    }
}

#[cfg(test)]
mod tests {
    use crate::import::plain_text::check_order;

    #[test]
    fn marks_of_a_mail_are_no_text() {
        let quoted = "Jo wrote:\n> UA 1/04\n>\n>> KENYA   Jo Dee (m)\n> > APPEALS TO:\n> Ana Bee\n> Kenya";
        check_order(quoted, &["Jo wrote:", "UA 1/04", "KENYA   Jo Dee (m)", "APPEALS TO:", "Ana Bee", "Kenya"]);
        let margin = "Jo wrote:\n   > UA 1/04\n   >\n   >> KENYA\n   > > APPEALS TO:\n   > Ana Bee\n   > Kenya";
        check_order(margin, &["Jo wrote:", "UA 1/04", "KENYA", "APPEALS TO:", "Ana Bee", "Kenya"]);
        check_order(
            "> asking for one\n> asking for two\nKenya\nJo Dee",
            &["> asking for one", "> asking for two", "Kenya", "Jo Dee"],
        );
    }
}
