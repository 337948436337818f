//! Right-to-left text in the controls. egui sets every line from left to right and shapes word by word; here each text that holds
//! Arabic or Hebrew is laid out anew at the end of the frame, its lines broken and its words put in the order in which they are
//! read. Names that screen readers hear, and the places of the controls themselves, stay as they were.

use std::ops::Range;
use std::sync::Arc;

use egui::epaint::text::{ByteIndex, Galley, LayoutJob, LayoutSection, TextFormat};
use egui::epaint::{Shape, TextShape};
use egui::layers::ShapeIdx;
use egui::text::TextWrapping;
use egui::{Align, Context, LayerId, Plugin, Ui};

/// Puts right-to-left text into reading order, frame by frame.
pub struct RightToLeft;

/// How a character runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Run {
    Right,
    /// Latin and the like.
    Left,
    Figure,
    /// Spaces and punctuation: as their neighbours run.
    Neutral,
}

/// A piece of a line that is set by itself: where it stands in the text, and whether its characters turn round.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    range: Range<usize>,
    turned: bool,
}

impl Plugin for RightToLeft {
    fn debug_name(&self) -> &'static str {
        "right-to-left"
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx();
        let layers: Vec<LayerId> = ctx.memory(|memory| memory.layer_ids().collect());
        let mut found: Vec<(LayerId, usize, TextShape)> = Vec::new();
        ctx.graphics(|graphics| {
            for layer in layers {
                let Some(list) = graphics.get(layer) else { continue };
                for (place, entry) in list.all_entries().enumerate() {
                    if let Shape::Text(text) = &entry.shape
                        && text.galley.job.text.chars().any(|letter| run_of(letter) == Run::Right)
                    {
                        found.push((layer, place, text.clone()));
                    }
                }
            }
        });
        for (layer, place, text) in found {
            let shape = Shape::Text(reordered(ctx, text));
            ctx.graphics_mut(|graphics| {
                if let Some(list) = graphics.get_mut(layer) {
                    list.mutate_shape(ShapeIdx(place), |entry| entry.shape = shape);
                }
            });
        }
    }
}

/// The same text in reading order, with its right edge where a reader looks for it.
fn reordered(ctx: &Context, mut shape: TextShape) -> TextShape {
    let job = Arc::clone(&shape.galley.job);
    let from_right = base_of(&job.text) == Run::Right;
    let fresh = ctx.fonts_mut(|fonts| {
        let mut width = |text: &str, format: &TextFormat| {
            fonts.layout_job(LayoutJob::single_section(text.to_owned(), format.clone())).size().x
        };
        let lines = lines_of(&job, &mut width);
        let mut fresh = LayoutJob {
            wrap: TextWrapping::no_max_width(),
            halign: if from_right { Align::RIGHT } else { job.halign },
            ..LayoutJob::default()
        };
        for (place, line) in lines.iter().enumerate() {
            if place > 0 {
                push(&mut fresh, "\n", format_at(&job, line.start));
            }
            for piece in visual(&job.text[line.clone()], from_right) {
                let range = line.start + piece.range.start..line.start + piece.range.end;
                let text = &job.text[range.clone()];
                let turned: String = text.chars().rev().map(mirrored).collect();
                push(&mut fresh, if piece.turned { &turned } else { text }, format_at(&job, range.start));
            }
        }
        fonts.layout_job(fresh)
    });
    if from_right {
        shape.pos.x += right_edge(&shape.galley);
    }
    shape.galley = fresh;
    shape
}

/// Adds a piece that is shaped by itself, which `LayoutJob::append` would join to one that looks alike.
fn push(job: &mut LayoutJob, text: &str, format: TextFormat) {
    let start = ByteIndex(job.text.len());
    job.text.push_str(text);
    job.sections.push(LayoutSection { leading_space: 0.0, byte_range: start..ByteIndex(job.text.len()), format });
}

/// Where the right edge of a text belongs, from its anchor: the end of its column where it fills lines.
fn right_edge(galley: &Galley) -> f32 {
    let wrap = galley.job.wrap.max_width;
    match galley.job.halign {
        // Its anchor is its right edge already.
        Align::RIGHT => 0.0,
        Align::LEFT if galley.rows.len() > 1 && wrap.is_finite() => wrap,
        _ => galley.rect.right(),
    }
}

fn format_at(job: &LayoutJob, byte: usize) -> TextFormat {
    let holds = |section: &&LayoutSection| section.byte_range.end.0 > byte;
    job.sections.iter().find(holds).or(job.sections.last()).map(|section| section.format.clone()).unwrap_or_default()
}

/// The text cut into lines that fit, as ranges of bytes; what a single line has no room for is left out.
fn lines_of(job: &LayoutJob, width: &mut impl FnMut(&str, &TextFormat) -> f32) -> Vec<Range<usize>> {
    let most = job.wrap.max_width;
    let mut lines = Vec::new();
    let mut begin = 0;
    for paragraph in job.text.split('\n') {
        let mut line = begin..begin;
        let mut filled =
            if begin == 0 { job.sections.first().map_or(0.0, |section| section.leading_space) } else { 0.0 };
        let mut at = begin;
        for word in paragraph.split_inclusive(' ') {
            let format = format_at(job, at);
            let wide = width(word.trim_end(), &format);
            if filled + wide > most && line.end > line.start {
                lines.push(line.start..line.start + job.text[line.clone()].trim_end().len());
                line = at..at;
                filled = 0.0;
            }
            filled += width(word, &format);
            at += word.len();
            line.end = at;
        }
        lines.push(line);
        begin += paragraph.len() + 1;
    }
    lines.truncate(job.wrap.max_rows.max(1));
    lines
}

/// The pieces of a line from left to right.
///
/// Where a right-to-left line holds Latin words or figures, these keep their own order among themselves.
fn visual(line: &str, from_right: bool) -> Vec<Piece> {
    let letters: Vec<(usize, char)> = line.char_indices().collect();
    let runs = resolved(&letters, from_right);
    // Pieces in the order of reading: a word that turns by being shaped, punctuation that is turned here, and the rest.
    let mut pieces: Vec<(Run, Piece)> = Vec::new();
    for (&(at, letter), &run) in letters.iter().zip(&runs) {
        let end = at + letter.len_utf8();
        let turned = run == Run::Right && run_of(letter) != Run::Right;
        match pieces.last_mut() {
            Some((last, piece)) if *last == run && piece.turned == turned => piece.range.end = end,
            _ => pieces.push((run, Piece { range: at..end, turned })),
        }
    }
    if from_right {
        pieces.reverse();
        return pieces.into_iter().map(|(_, piece)| piece).collect();
    }
    // In a left-to-right line only what runs to the left is turned round, stretch by stretch.
    let mut ordered: Vec<Piece> = Vec::new();
    let mut stretch: Vec<Piece> = Vec::new();
    for (run, piece) in pieces {
        if run == Run::Right {
            stretch.push(piece);
        } else {
            ordered.extend(stretch.drain(..).rev());
            ordered.push(piece);
        }
    }
    ordered.extend(stretch.into_iter().rev());
    ordered
}

/// How each character runs in the line: only right or left; the neutral ones as both their neighbours, or as the line.
fn resolved(letters: &[(usize, char)], from_right: bool) -> Vec<Run> {
    let line = if from_right { Run::Right } else { Run::Left };
    let strong: Vec<Run> = letters
        .iter()
        .map(|(_, letter)| match run_of(*letter) {
            Run::Figure => Run::Left,
            run => run,
        })
        .collect();
    let beside = |place: usize, step: isize| {
        let mut place = place.checked_add_signed(step);
        while let Some(run) = place.and_then(|place| strong.get(place)) {
            if *run != Run::Neutral {
                return *run;
            }
            place = place.and_then(|place| place.checked_add_signed(step));
        }
        line
    };
    let settle = |(place, run): (usize, &Run)| match run {
        Run::Neutral if beside(place, -1) == beside(place, 1) => beside(place, 1),
        Run::Neutral => line,
        run => *run,
    };
    strong.iter().enumerate().map(settle).collect()
}

/// How the first letter that says so runs.
fn base_of(text: &str) -> Run {
    let says = |run: &Run| matches!(run, Run::Right | Run::Left);
    text.chars().map(run_of).find(says).unwrap_or(Run::Left)
}

fn run_of(letter: char) -> Run {
    match letter {
        '\u{600}'..='\u{605}' | '\u{60c}' | '\u{61b}' | '\u{61f}' => Run::Neutral,
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => Run::Figure,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => Run::Right,
        letter if letter.is_alphabetic() => Run::Left,
        _ => Run::Neutral,
    }
}

fn mirrored(letter: char) -> char {
    match letter {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '\u{ab}' => '\u{bb}',
        '\u{bb}' => '\u{ab}',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line as it is seen: words that are turned by being shaped stand as they are written.
    fn check_seen(line: &str, expected: &[&str]) {
        let from_right = base_of(line) == Run::Right;
        let seen: Vec<String> = visual(line, from_right)
            .into_iter()
            .map(|piece| {
                let text = &line[piece.range];
                if piece.turned { text.chars().rev().map(mirrored).collect() } else { text.to_owned() }
            })
            .collect();
        assert_eq!(seen, expected, "{line}");
    }

    #[test]
    fn words_stand_from_right_to_left() {
        check_seen("فتح القضية", &["القضية", " ", "فتح"]);
        check_seen("فتح…", &["…", "فتح"]);
    }

    #[test]
    fn figures_and_latin_words_keep_their_order() {
        check_seen("الرسالة 1 من 4", &["4", " ", "من", " ", "1", " ", "الرسالة"]);
        check_seen("إلى Zhou Qiang هنا", &["هنا", " ", "Zhou Qiang", " ", "إلى"]);
        check_seen("حفظ (PDF)", &["(", "PDF", ") ", "حفظ"]);
    }

    #[test]
    fn a_name_in_a_latin_line_is_turned_alone() {
        check_seen("Name: علي حسن, Cairo", &["Name: ", "حسن", " ", "علي", ", Cairo"]);
        check_seen("no such letters", &["no such letters"]);
    }
}
