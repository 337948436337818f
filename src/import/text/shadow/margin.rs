//! What the lines of a sheet are worth: where a margin breaks them, whether blank lines part anything, whether all is one run.

use std::ops::Range;

use super::{Shadow, ShadowLine};

impl Shadow<'_> {
    /// Finds out whether the sheet has capitals, where its margin is, and whether its lines mean anything.
    pub(super) fn measure(&mut self) {
        let (mut capitals, mut small, mut letters) = (0_usize, 0_usize, 0_usize);
        for letter in self.source.chars().filter(|letter| letter.is_alphabetic()) {
            letters += 1;
            capitals += usize::from(letter.is_uppercase());
            small += usize::from(letter.is_lowercase());
        }
        self.lower_case = small > 40 && capitals * 400 < letters;
        self.margin = self.measured_margin();
        if self.is_plain && self.has_blank_lines_everywhere() {
            self.join_doubled();
        }
        if self.is_run_at_margin() {
            let page = self.lines.first().map_or(0, |line| line.page);
            let range = self.lines.first().map_or(0, |line| line.range.start)..self.text.trim_end().len();
            self.lines = vec![ShadowLine { range, page, block: 0, starts_paragraph: true, indent: 0, joint: None }];
            self.one_line = true;
            return;
        }
        let longest = self.lines.iter().map(|line| line.range.len()).max().unwrap_or_default();
        self.one_line = longest > 400 && longest * 10 > self.text.len() * 6;
    }

    /// The margin at which several lines break, if no line goes beyond it.
    fn measured_margin(&self) -> Option<usize> {
        const WIDTHS: Range<usize> = 50..125;
        const RAGGED: usize = 12;
        const FEWEST: usize = 4;
        let longest = self.lines.iter().map(|line| line.range.len()).max()?;
        let full = self.lines.iter().filter(|line| line.range.len() + RAGGED > longest).count();
        (WIDTHS.contains(&longest) && full >= FEWEST).then_some(longest)
    }

    /// Whether a blank line stands above nearly every line, so that it parts nothing.
    fn has_blank_lines_everywhere(&self) -> bool {
        const FEWEST: usize = 12;
        let parted = self.lines.iter().filter(|line| line.starts_paragraph).count();
        self.lines.len() >= FEWEST && parted * 10 >= self.lines.len() * 9
    }

    /// Takes for no paragraph what goes on below a line that the margin broke, where blank lines part nothing: the line ends
    /// in mid-sentence near the margin, and is no heading.
    fn join_doubled(&mut self) {
        const RAGGED: usize = 12;
        let Some(margin) = self.margin else { return };
        let is_rest = |pair: &[ShadowLine]| {
            let [line, next] = pair else { return false };
            let (text, raw) = (self.slice(line.range.clone()), self.raw(line.range.clone()));
            let word = self.slice(next.range.clone()).split(' ').next().unwrap_or_default();
            let heading =
                !raw.contains(char::is_lowercase) && self.raw(next.range.clone()).contains(char::is_lowercase);
            let full = line.range.len() + 1 + word.len() + RAGGED > margin;
            full && !heading && !text.ends_with(['.', '!', '?', ':', ';', '"'])
        };
        let rests: Vec<usize> =
            self.lines.windows(2).enumerate().filter(|(_, pair)| is_rest(pair)).map(|(at, _)| at + 1).collect();
        for at in rests {
            if let Some(line) = self.lines.get_mut(at) {
                line.starts_paragraph = false;
            }
        }
    }

    /// Whether a line ends where it does because the first word of the next had no room.
    pub fn is_broken_at_margin(&self, line: &ShadowLine, next: &ShadowLine) -> bool {
        let Some(margin) = self.margin else { return false };
        let whole = self.line_at(line.range.end.saturating_sub(1)).map_or(0, |line| line.range.len());
        let word = self.slice(next.range.clone()).split(' ').next().unwrap_or_default();
        !next.starts_paragraph && whole + 1 + word.len() > margin
    }

    /// Whether the margin broke all lines: the sheet was one run of words before.
    fn is_run_at_margin(&self) -> bool {
        const FEWEST: usize = 6;
        let broken = self.lines.windows(2).filter(|pair| match pair {
            [line, next] => self.is_broken_at_margin(line, next),
            _ => false,
        });
        let pairs = self.lines.len().saturating_sub(1);
        !self.columns && pairs >= FEWEST && broken.count() * 20 >= pairs * 19
    }
}

#[cfg(test)]
mod tests {
    use crate::import::Extracted;
    use crate::import::text::shadow::Shadow;

    #[test]
    fn lines_that_a_margin_breaks_are_one_run() {
        let words = "some words that go on and on as those of a sheet without lines do ".repeat(9);
        let mut broken = String::new();
        for word in words.split_whitespace() {
            let used = broken.rsplit('\n').next().map_or(0, str::len);
            broken.push_str(if used + 1 + word.len() > 60 { "\n" } else { " " });
            broken.push_str(word);
        }
        assert!(Shadow::new(&Extracted::from_text(&broken)).one_line);
        let with_address = format!("{broken}\nPresident Jo Dee\n1 Mill Road\nSpringfield\nKenya");
        assert!(!Shadow::new(&Extracted::from_text(&with_address)).one_line);
    }
}
