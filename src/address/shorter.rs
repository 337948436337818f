//! The same address on fewer lines, for a window that shows too few.

use super::words;

/// The address on at most `max_lines` lines, joined at the places where a reader minds it least; the order stays.
///
/// Street and district first, then postcode and town, then the offices above them; a person's name with anything else
/// only when nothing is left. The last line, the country, is never joined. Fewer than two lines cannot be had of an
/// address with a country, so the result may be longer than asked for.
pub fn shorter(lines: &[String], max_lines: usize) -> Vec<String> {
    let mut joined: Vec<String> = lines.to_vec();
    while joined.len() > max_lines.max(2) {
        let pairs = 0..joined.len() - 2;
        let Some(best) = pairs.min_by_key(|&at| cost(&joined, at)) else { break };
        let below = joined.remove(best + 1);
        if let Some(line) = joined.get_mut(best) {
            let above = line.trim_end_matches([',', ' ']);
            let divider = if is_postcode_alone(above) || is_postcode_alone(&below) { " " } else { ", " };
            *line = format!("{above}{divider}{below}");
        }
    }
    joined
}

/// How much a reader minds the join of a line with the next; width breaks ties.
fn cost(lines: &[String], at: usize) -> (u8, usize) {
    let (Some(above), Some(below)) = (lines.get(at), lines.get(at + 1)) else { return (u8::MAX, 0) };
    let width = above.chars().count() + below.chars().count();
    let (above_is_place, below_is_place) = (is_place(lines, at), is_place(lines, at + 1));
    let weight = match (above_is_place, below_is_place) {
        _ if is_postcode_alone(above) || is_postcode_alone(below) => 0,
        (true, true) if at + 3 < lines.len() => 1,
        (true, true) => 2,
        // Two offices, or an office and its building.
        _ if at >= 2 => 3,
        // The name stands on the first or second line.
        _ if at == 1 => 5,
        _ => 6,
    };
    (weight, width)
}

/// Street, district or town: what has a house number or a street's word, and what follows it.
fn is_place(lines: &[String], at: usize) -> bool {
    let says_place = |line: &String| line.chars().any(|letter| letter.is_ascii_digit()) || words::has_street_word(line);
    lines.iter().take(at + 1).skip(1).any(says_place)
}

fn is_postcode_alone(line: &str) -> bool {
    line.chars().any(|letter| letter.is_ascii_digit())
        && line.chars().filter(|letter| letter.is_alphanumeric()).count() <= 10
        && line.split_whitespace().count() <= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_shorter(lines: &str, max_lines: usize, expected: &str) {
        let lines: Vec<String> = lines.split(" / ").map(str::to_owned).collect();
        assert_eq!(shorter(&lines, max_lines).join(" / "), expected);
    }

    #[test]
    fn lines_are_joined_where_a_reader_minds_least() {
        let block = "Chief Justice / Zhou Qiang / Supreme People's Court / No. 27 Dong Jiao Min Xiang / Dongcheng District / \
                     Beijing Shi, 100745 / CHINA";
        check_shorter(block, 7, block);
        check_shorter(
            block,
            6,
            "Chief Justice / Zhou Qiang / Supreme People's Court / No. 27 Dong Jiao Min Xiang, Dongcheng District / \
             Beijing Shi, 100745 / CHINA",
        );
        check_shorter(
            "Name / Office / 1 Street / 12345 / Town / CHINA",
            5,
            "Name / Office / 1 Street / 12345 Town / CHINA",
        );
        check_shorter("Name / Office / CHINA", 2, "Name, Office / CHINA");
        check_shorter("Name / CHINA", 1, "Name / CHINA");
    }
}
