//! In which column a cell stands, by the tabs before it: where the tabs stopped is not written, but rows with a cell in each
//! column show it.

/// A cell by what tells its place: how many tabs stand right before it, and its own words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) tabs: usize,
    pub(super) words: &'a str,
}

/// How far apart tabs stop.
#[derive(Debug, Clone, Copy)]
enum Stops {
    /// Farther than any words reach: each column has as many tabs before it in every row.
    Far,
    /// So many letters apart; on a page of type, letters are as wide as they are.
    Letters { apart: usize, is_type: bool },
}

/// In which of `count` columns each cell of each row stands; none where the tabs do not tell.
pub(super) fn columns(rows: &[Vec<Place>], count: usize) -> Option<Vec<Vec<usize>>> {
    // What is indented by tabs as a whole begins there.
    let margin = rows.iter().filter_map(|row| row.first()).map(|cell| cell.tabs).min()?;
    if count == 2 {
        let of_row = |row: &Vec<Place>| match row.as_slice() {
            [one] => vec![usize::from(one.tabs > margin)],
            more => (0..more.len()).collect(),
        };
        return Some(rows.iter().map(of_row).collect());
    }
    let full: Vec<&Vec<Place>> = rows.iter().filter(|row| row.len() == count).collect();
    let (stops, begins) = likeliest(&full, count)?;
    let of_row = |row: &Vec<Place>| -> Option<Vec<usize>> {
        if row.len() == count {
            return Some((0..count).collect());
        }
        let mut next = 0;
        let at = stops_of(row, stops);
        let own = at.iter().enumerate().map(|(place, at)| {
            // As many columns are left as cells stand behind this one.
            let last = count - (row.len() - place);
            let free = begins.iter().enumerate().take(last + 1).skip(next);
            let (column, _) = free.min_by_key(|(_, begin)| begin.abs_diff(*at))?;
            next = column + 1;
            Some(column)
        });
        own.collect()
    };
    rows.iter().map(of_row).collect()
}

/// The distance of stops under which the columns begin at the same stops in all rows that have a cell in each, and those stops.
fn likeliest(full: &[&Vec<Place>], count: usize) -> Option<(Stops, Vec<usize>)> {
    const WIDEST: usize = 20;
    /// Of so many cells one may begin a stop away from its column: letters are of many widths.
    const ONE_OF: usize = 3;
    let letters = |is_type: bool| (4..=WIDEST).map(move |apart| Stops::Letters { apart, is_type });
    let usual = [Stops::Far, Stops::Letters { apart: 8, is_type: false }];
    let all = usual.into_iter().chain(letters(false)).chain(letters(true));
    let (miss, stops, begins) = all.map(|stops| missed(full, count, stops)).min_by_key(|(miss, ..)| *miss)?;
    let rises = begins.windows(2).all(|pair| matches!(pair, [one, next] if one < next));
    (rises && miss * ONE_OF <= full.len() * (count - 1)).then_some((stops, begins))
}

/// By how many stops the cells miss the usual beginning of their columns, all together.
fn missed(full: &[&Vec<Place>], count: usize, stops: Stops) -> (usize, Stops, Vec<usize>) {
    let rows: Vec<Vec<usize>> = full.iter().map(|row| stops_of(row, stops)).collect();
    let begin = |column: usize| {
        let mut all: Vec<usize> = rows.iter().filter_map(|row| row.get(column)).copied().collect();
        all.sort_unstable();
        all.get(all.len() / 2).copied().unwrap_or_default()
    };
    let begins: Vec<usize> = (0..count).map(begin).collect();
    let miss = |row: &Vec<usize>| -> usize { row.iter().zip(&begins).map(|(at, begin)| at.abs_diff(*begin)).sum() };
    (rows.iter().map(miss).sum(), stops, begins)
}

/// The stops at which the cells of a row begin.
fn stops_of(row: &[Place], stops: Stops) -> Vec<usize> {
    let mut at = 0;
    let begin = |cell: &Place| {
        let own = at + cell.tabs;
        at = own + passed(cell.words, stops);
        own
    };
    row.iter().map(begin).collect()
}

/// How many stops words reach over.
fn passed(words: &str, stops: Stops) -> usize {
    match stops {
        Stops::Far => 0,
        Stops::Letters { apart, is_type: false } => words.chars().count() / apart,
        Stops::Letters { apart, is_type: true } => words.chars().map(width).sum::<usize>() / (apart * TENTHS),
    }
}

/// Of the width of a usual letter.
const TENTHS: usize = 10;

/// How wide a letter of type is, in tenths of a usual one.
fn width(letter: char) -> usize {
    match letter {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | ':' | ';' | '-' | '\'' | '/' | '(' | ')' => 6,
        'm' | 'w' | 'M' | 'W' | '@' => 15,
        letter if letter.is_uppercase() => 13,
        _ => TENTHS,
    }
}
