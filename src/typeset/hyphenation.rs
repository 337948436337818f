//! Where words may be broken, and lines chosen for the whole paragraph at once.
//!
//! No soft hyphen goes into the text: lines are broken by counting characters, and the hyphen at a line's end is a glyph
//! that belongs to no text. So carets, extraction and the bytes of the part stay as they are.

use std::ops::Range;

use hypher::Lang;
use parley::{BreakReason, Layout};

use crate::model::LanguageTag;

/// How a paragraph's lines are to be chosen; lengths in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    pub width: f32,
    pub indent: f32,
    /// Type size: what a badly filled line is measured by.
    pub size: f32,
    pub hyphen: f32,
    pub justified: bool,
}

/// A line that was chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LineEnd {
    /// Characters on the line, the line break included.
    characters: u32,
    pub hyphen: bool,
}

/// A place where a line may end.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// Bytes of the text.
    at: usize,
    /// Sum of the advances before it.
    advance: f32,
    /// The same without the white space just before it.
    ink: f32,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Hyphen,
    /// Inside a word that has no better place (a web address).
    Anywhere,
    /// A line ends here in any case.
    Forced,
}

/// A badly filled line costs the square of what it lacks, in ems; these are on the same scale.
const HYPHEN_RAGGED: f32 = 14.0;
const HYPHEN_JUSTIFIED: f32 = 5.0;
const HYPHEN_AFTER_HYPHEN: f32 = 20.0;
/// Dearer than a line that is all but empty.
const LAST_RESORT: f32 = 3_000.0;
/// Less than so many ems on the last line look like a leftover.
const SHORT_LAST_LINE: f32 = 3.0;
const SHORT_LAST_LINE_COST: f32 = 8.0;
/// Where lines are ragged in any case, a shorter line before costs little.
const SHORT_LAST_LINE_RAGGED: f32 = 40.0;
/// Shorter words stay whole.
const SHORTEST_WORD: usize = 5;

/// Bytes of the text at which a word may be broken; none where the language has no patterns.
pub(super) fn places(text: &str, language: &LanguageTag) -> Vec<usize> {
    let &[first, second] = language.primary().as_bytes() else { return Vec::new() };
    let Some(patterns) = Lang::from_iso([first, second]) else { return Vec::new() };
    let (before, after) = patterns.bounds();
    let mut places = Vec::new();
    for word in words(text) {
        let Some(letters) = text.get(word.clone()) else { continue };
        let count = letters.chars().count();
        // Abbreviations in capitals, and names of states on envelopes, stay whole.
        let capitals = letters.chars().filter(|letter| letter.is_uppercase()).count();
        if count < SHORTEST_WORD || capitals > 1 {
            continue;
        }
        let mut at = word.start;
        let syllables = hypher::hyphenate_bounded(letters, patterns, before.max(2), after.max(3));
        for syllable in syllables {
            at += syllable.len();
            places.push(at);
        }
        // The end of the word is no place in it.
        places.pop();
    }
    places
}

/// Runs of letters.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = None;
    let ends = text.char_indices().map(|(at, letter)| (at, letter.is_alphabetic())).chain([(text.len(), false)]);
    ends.filter_map(move |(at, inside)| match (start, inside) {
        (None, true) => {
            start = Some(at);
            None
        }
        (Some(begin), false) => {
            start = None;
            Some(begin..at)
        }
        _ => None,
    })
}

/// Breaks a layout's lines, each well filled as far as the paragraph as a whole allows; the lines that end in a hyphen.
///
/// The layout is left broken and not yet aligned.
pub(super) fn break_lines(layout: &mut Layout<()>, text: &str, hyphens: &[usize], measure: &Measure) -> Vec<bool> {
    let places = line_ends(layout, hyphens);
    let chosen = choose(&places, text, measure);
    let width = |line: &LineEnd| measure.width - if line.hyphen { measure.hyphen } else { 0.0 };
    break_at(layout, chosen.iter().map(|line| (line.characters, width(line))));
    chosen.iter().map(|line| line.hyphen).collect()
}

/// Breaks a layout after so many characters each, with lines of these widths.
pub(super) fn break_at(layout: &mut Layout<()>, lines: impl Iterator<Item = (u32, f32)>) {
    let mut breaker = layout.break_lines();
    for (characters, width) in lines {
        if breaker.break_next_with_length(characters).is_none() {
            break;
        }
        breaker.set_prior_line_width(width);
    }
    while !breaker.is_done() && breaker.break_next_with_length(u32::MAX).is_some() {}
    breaker.finish();
}

/// Whether the last line of a broken layout is but a leftover: "to:".
pub(super) fn leaves_leftover(layout: &Layout<()>, size: f32) -> bool {
    let last = layout.lines().next_back().filter(|_| layout.len() > 1);
    last.is_some_and(|line| {
        let follows_break =
            layout.get(layout.len() - 2).is_some_and(|line| line.break_reason() == BreakReason::Explicit);
        let metrics = line.metrics();
        !follows_break && metrics.advance - metrics.hanging_advance < SHORT_LAST_LINE * size
    })
}

/// All places where a line may end, in order.
fn line_ends(layout: &mut Layout<()>, hyphens: &[usize]) -> Vec<Place> {
    // Broken as narrowly as can be, every line ends where one may.
    layout.break_all_lines(Some(0.0));
    let mut places = Vec::new();
    let (mut advance, mut ink) = (0.0, 0.0);
    let mut hyphens = hyphens.iter().copied().peekable();
    for line in layout.lines() {
        let mut runs: Vec<_> = line.runs().collect();
        runs.sort_by_key(|run| run.text_range().start);
        for cluster in runs.iter().flat_map(|run| run.clusters()) {
            let start = cluster.text_range().start;
            while hyphens.next_if(|at| *at < start).is_some() {}
            if hyphens.next_if_eq(&start).is_some() && !cluster.is_ligature_continuation() {
                places.push(Place { at: start, advance, ink: advance, kind: Kind::Hyphen });
            }
            if !cluster.is_hard_line_break() {
                advance += cluster.advance();
            }
            if !cluster.is_space_or_nbsp() && !cluster.is_hard_line_break() {
                ink = advance;
            }
        }
        let kind = match line.break_reason() {
            BreakReason::Regular => Kind::Space,
            BreakReason::Emergency => Kind::Anywhere,
            BreakReason::Explicit | BreakReason::None => Kind::Forced,
        };
        places.push(Place { at: line.text_range().end, advance, ink, kind });
    }
    places
}

/// The line ends that make the paragraph cost least, by what each line lacks.
fn choose(places: &[Place], text: &str, measure: &Measure) -> Vec<LineEnd> {
    let start = Place { at: 0, advance: 0.0, ink: 0.0, kind: Kind::Forced };
    // For each place: the least cost of a paragraph that has a line end there, and where its last line began.
    let mut best: Vec<(f32, Option<usize>)> = Vec::with_capacity(places.len());
    for (index, end) in places.iter().enumerate() {
        let mut least = (f32::INFINITY, None);
        for from in (0..=index).rev() {
            let begin = from.checked_sub(1).and_then(|before| places.get(before)).unwrap_or(&start);
            let before =
                from.checked_sub(1).map_or(0.0, |before| best.get(before).map_or(f32::INFINITY, |best| best.0));
            let room = measure.width - if begin.at == 0 { measure.indent } else { 0.0 };
            let hyphen = if end.kind == Kind::Hyphen { measure.hyphen } else { 0.0 };
            let lacks = room - (end.ink - begin.advance + hyphen);
            let fits = lacks >= -0.01;
            // A word that is wider than the line stands there alone.
            if !fits && from < index {
                break;
            }
            let cost = before + line_cost(begin, end, lacks, fits, measure);
            if cost < least.0 {
                least = (cost, from.checked_sub(1));
            }
            if begin.kind == Kind::Forced {
                break;
            }
        }
        best.push(least);
    }
    let mut ends = Vec::new();
    let mut at = places.len().checked_sub(1);
    while let Some(index) = at {
        let (Some(place), Some((_, before))) = (places.get(index), best.get(index)) else { break };
        let begin = before.and_then(|before| places.get(before)).map_or(0, |begin| begin.at);
        let characters = text.get(begin..place.at).map_or(0, |line| line.chars().count());
        ends.push(LineEnd { characters: characters as u32, hyphen: place.kind == Kind::Hyphen });
        at = *before;
    }
    ends.reverse();
    ends
}

fn line_cost(begin: &Place, end: &Place, lacks: f32, fits: bool, measure: &Measure) -> f32 {
    let ems = lacks / measure.size;
    if !fits {
        return 2.0 * LAST_RESORT + ems * ems;
    }
    let hyphen = if measure.justified { HYPHEN_JUSTIFIED } else { HYPHEN_RAGGED };
    match end.kind {
        Kind::Space => ems * ems,
        Kind::Anywhere => ems * ems + LAST_RESORT,
        Kind::Hyphen if begin.kind == Kind::Hyphen => ems * ems + hyphen + HYPHEN_AFTER_HYPHEN,
        Kind::Hyphen => ems * ems + hyphen,
        Kind::Forced => {
            let filled = (end.ink - begin.advance) / measure.size;
            let short = begin.kind != Kind::Forced && filled < SHORT_LAST_LINE;
            match (short, measure.justified) {
                (false, _) => 0.0,
                (true, true) => SHORT_LAST_LINE_COST,
                (true, false) => SHORT_LAST_LINE_RAGGED,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_word(language: &str, word: &str, broken: &str) {
        let places = places(word, &LanguageTag::new(language));
        let starts = [0].into_iter().chain(places.iter().copied());
        let ends = places.iter().copied().chain([word.len()]);
        let parts: Vec<&str> = starts.zip(ends).map(|(start, end)| &word[start..end]).collect();
        assert_eq!(parts.join("-"), broken, "{language}");
    }

    #[test]
    fn words_are_broken_between_syllables_by_the_language() {
        check_word("en", "investigation", "in-ves-ti-ga-tion");
        check_word("de-CH", "Menschenrechte", "Men-schen-rechte");
        check_word("fr", "condamnation", "condam-na-tion");
        check_word("ru", "расследование", "рас-сле-до-ва-ние");
        check_word("en", "UNESCO", "UNESCO");
        check_word("en", "court", "court");
        check_word("zh", "investigation", "investigation");
    }

    #[test]
    fn the_words_of_a_text_are_found() {
        let text = "a prompt, “impartial” investigation";
        let found: Vec<&str> = words(text).map(|word| &text[word]).collect();
        assert_eq!(found, ["a", "prompt", "impartial", "investigation"]);
    }
}
