//! The kinds of damage that extraction, copying and typing do to a sheet, each made the same way every time.

use std::ops::Range;

use super::subject::{Subject, Wanted, letters};

/// A kind of damage.
pub struct Kind {
    pub name: &'static str,
    /// At most so many of a hundred addressees may be lost, invented or wrong by it without a notice; the aim is none.
    pub silent: usize,
    /// The damaged sheet; none where it has nothing that this could happen to.
    pub make: fn(&Subject, &mut Dice) -> Option<Damaged>,
}

/// A damaged sheet, and what of its addressees is still in it.
pub struct Damaged {
    pub text: String,
    pub wanted: Vec<Wanted>,
}

/// Numbers that look thrown and are the same in every run.
pub struct Dice(u64);

pub const KINDS: [Kind; 45] = [
    Kind { name: "as it is", silent: 0, make: |sheet, _| sheet.with(sheet.text.clone()) },
    Kind {
        name: "no blank lines",
        silent: 0,
        make: |sheet, _| sheet.with(joined(sheet.lines().filter(|line| !is_blank(line)))),
    },
    Kind { name: "a blank line after each", silent: 0, make: |sheet, _| sheet.with(sheet.text.replace('\n', "\n\n")) },
    Kind {
        name: "wrapped at 40",
        silent: 10,
        make: |sheet, _| sheet.without_columns()?.with(wrapped(&sheet.text, 40)),
    },
    Kind { name: "wrapped at 60", silent: 0, make: |sheet, _| sheet.without_columns()?.with(wrapped(&sheet.text, 60)) },
    Kind { name: "wrapped at 72", silent: 0, make: |sheet, _| sheet.without_columns()?.with(wrapped(&sheet.text, 72)) },
    Kind { name: "paragraphs joined", silent: 0, make: |sheet, _| sheet.with(paragraphs_joined(&sheet.text)) },
    Kind { name: "on one line", silent: 0, make: |sheet, _| sheet.with(words_of(&sheet.text)) },
    Kind {
        name: "one line, small letters",
        silent: 0,
        make: |sheet, _| sheet.with(words_of(&sheet.text).to_lowercase()),
    },
    Kind { name: "small letters", silent: 0, make: |sheet, _| sheet.with(sheet.text.to_lowercase()) },
    Kind { name: "accents lost", silent: 0, make: |sheet, _| sheet.with(without_accents(&sheet.text)) },
    Kind { name: "bullets lost", silent: 0, make: |sheet, _| sheet.with(with_bullet(&sheet.text, " ")) },
    Kind { name: "bullets as n", silent: 0, make: |sheet, _| sheet.with(with_bullet(&sheet.text, "n   ")) },
    Kind { name: "bullets as nu", silent: 0, make: |sheet, _| sheet.with(with_bullet(&sheet.text, "ν ")) },
    Kind { name: "bullets as §", silent: 0, make: |sheet, _| sheet.with(with_bullet(&sheet.text, "§ ")) },
    Kind {
        name: "bullets of private use",
        silent: 0,
        make: |sheet, _| sheet.with(with_bullet(&sheet.text, "\u{f0b7} ")),
    },
    Kind {
        name: "labels glued to the left",
        silent: 0,
        make: |sheet, _| sheet.without_columns()?.with(labels_glued_left(&sheet.text)),
    },
    Kind {
        name: "labels glued to the right",
        silent: 0,
        make: |sheet, _| sheet.without_columns()?.with(labels_glued_right(&sheet.text)),
    },
    Kind {
        name: "values on the next line",
        silent: 0,
        make: |sheet, _| sheet.without_columns()?.with(values_below(&sheet.text)),
    },
    Kind {
        name: "blanks behind lines",
        silent: 0,
        make: |sheet, _| sheet.with(sheet.each_line(|line| format!("{line}  "))),
    },
    Kind {
        name: "blanks before lines",
        silent: 0,
        make: |sheet, _| sheet.with(sheet.each_line(|line| format!("   {line}"))),
    },
    Kind {
        name: "tabs before lines",
        silent: 0,
        make: |sheet, _| sheet.with(sheet.each_line(|line| format!("\t{line}"))),
    },
    Kind { name: "no-break spaces", silent: 0, make: |sheet, _| sheet.with(sheet.text.replace(' ', "\u{a0}")) },
    Kind { name: "line ends of two signs", silent: 0, make: |sheet, _| sheet.with(sheet.text.replace('\n', "\r\n")) },
    Kind {
        name: "quoted in a mail",
        silent: 0,
        make: |sheet, _| sheet.with(sheet.each_line(|line| format!("> {line}"))),
    },
    Kind { name: "two addresses side by side", silent: 0, make: side_by_side },
    Kind {
        name: "page break in an address",
        silent: 0,
        make: |sheet, dice| in_an_address(sheet, dice, &["\u{c}", "2", ""]),
    },
    Kind { name: "form feed in an address", silent: 0, make: |sheet, dice| in_an_address(sheet, dice, &["\u{c}"]) },
    Kind {
        name: "page foot in an address",
        silent: 0,
        make: |sheet, dice| in_an_address(sheet, dice, &["", "Page 2 of 3", ""]),
    },
    Kind { name: "page head in an address", silent: 4, make: page_head_in_an_address },
    Kind { name: "blank line in an address", silent: 0, make: |sheet, dice| in_an_address(sheet, dice, &[""]) },
    Kind { name: "a sentence in an address", silent: 0, make: sentence_in_an_address },
    Kind { name: "heading glued to the first", silent: 0, make: heading_glued },
    Kind { name: "heading lost", silent: 0, make: |sheet, _| with_heading(sheet, |_| None) },
    Kind { name: "colon behind heading lost", silent: 0, make: |sheet, _| heading_without_colon(sheet) },
    Kind { name: "a letter of the heading wrong", silent: 0, make: heading_misspelt },
    Kind { name: "a label misspelt", silent: 0, make: label_misspelt },
    Kind { name: "label of salutations lost", silent: 6, make: salutation_labels_lost },
    Kind { name: "word broken by a hyphen", silent: 0, make: word_broken },
    Kind { name: "line of an address wrapped", silent: 7, make: line_wrapped },
    Kind {
        name: "letters taken for others",
        silent: 0,
        make: |sheet, dice| sheet.with(letters_taken_for_others(&sheet.text, dice)),
    },
    Kind {
        name: "straight quotes",
        silent: 0,
        make: |sheet, _| sheet.with(sheet.text.replace(['’', '‘'], "'").replace(['“', '”'], "\"")),
    },
    Kind {
        name: "curly quotes",
        silent: 0,
        make: |sheet, _| sheet.with(sheet.text.replace('\'', "’").replace('"', "”")),
    },
    Kind { name: "cut off in the addresses", silent: 0, make: cut_off },
    Kind { name: "addresses at the end", silent: 0, make: addresses_last },
];

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 11) % limit.max(1) as u64).expect("it is below a limit of this kind")
    }
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

fn joined<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

fn words_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn joined_words(lines: &[&str]) -> String {
    words_of(&lines.join(" "))
}

fn wrapped(text: &str, width: usize) -> String {
    let mut out = Vec::new();
    for line in text.lines() {
        let mut length = 0;
        let mut part = String::new();
        for word in line.split(' ') {
            if length > 0 && length + word.chars().count() > width {
                out.push(std::mem::take(&mut part));
                length = 0;
            }
            if !part.is_empty() {
                part.push(' ');
            }
            part.push_str(word);
            length += word.chars().count() + 1;
        }
        out.push(part);
    }
    out.join("\n")
}

fn paragraphs_joined(text: &str) -> String {
    let mut out = vec![String::new()];
    for line in text.lines() {
        match out.last_mut() {
            Some(last) if !is_blank(line) => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(line.trim());
            }
            _ => out.extend([String::new(), String::new()]),
        }
    }
    out.join("\n")
}

fn without_accents(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter)).nfc().collect()
}

/// Another bullet before each demand, whatever it was.
fn with_bullet(text: &str, bullet: &str) -> String {
    const BULLETS: [&str; 9] = ["- ", "• ", "* ", "n   ", "n  ", "ν ", "\u{f0b7} ", "\u{f0a7} ", "§ "];
    let line = |line: &str| {
        let bare = line.trim_start();
        match BULLETS.iter().find_map(|known| bare.strip_prefix(known)) {
            Some(rest) => format!("{bullet}{}", rest.trim_start()),
            None => line.to_owned(),
        }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

const LABELS: [&str; 9] =
    ["Fax:", "Email:", "E-mail:", "Salutation:", "Tel:", "Phone:", "Telefax:", "FAX:", "SALUTATION:"];

/// "Bogotá, ColombiaFax: +57 1 …".
fn labels_glued_left(text: &str) -> String {
    let labels = LABELS.iter();
    labels.fold(text.to_owned(), |text, label| text.replace(&format!("\n{label}"), label))
}

/// "Fax:+57 1 …", and the next label behind the value without a blank.
fn labels_glued_right(text: &str) -> String {
    let labels = LABELS.iter();
    labels.fold(text.to_owned(), |text, label| text.replace(&format!("{label} "), label))
}

fn values_below(text: &str) -> String {
    let labels = LABELS.iter();
    labels.fold(text.to_owned(), |text, label| text.replace(&format!("\n{label} "), &format!("\n{label}\n")))
}

/// The first two addressees whose lines stand as they are expected, in two columns.
fn side_by_side(sheet: &Subject, _: &mut Dice) -> Option<Damaged> {
    const WIDTH: usize = 44;
    let lines: Vec<&str> = sheet.lines().collect();
    let between = |one: &Range<usize>, two: &Range<usize>| lines.get(one.end..two.start).map(joined_words);
    let (first, second) = sheet.blocks.iter().zip(sheet.blocks.iter().skip(1)).find_map(|(one, two)| {
        let (one, two) = (one.clone()?, two.clone()?);
        between(&one, &two).is_some_and(|words| words.is_empty()).then_some((one, two))
    })?;
    let (left, right) = (lines.get(first.clone())?, lines.get(second.clone())?);
    if left.iter().any(|line| line.chars().count() + 3 > WIDTH) {
        return None;
    }
    let rows = left.len().max(right.len());
    let row = |row: usize| {
        let of = |side: &[&str]| side.get(row).map_or(String::new(), |line| line.trim().to_owned());
        format!("{:<WIDTH$}{}", of(left), of(right)).trim_end().to_owned()
    };
    let above = lines.get(..first.start)?.iter().map(ToString::to_string);
    let below = lines.get(second.end..)?.iter().map(ToString::to_string);
    sheet.with(above.chain((0..rows).map(row)).chain(below).collect::<Vec<_>>().join("\n"))
}

/// Lines between two lines of one address.
fn in_an_address(sheet: &Subject, dice: &mut Dice, between: &[&str]) -> Option<Damaged> {
    let found = sheet.without_columns()?.addresses_of_several_lines();
    let lines = found.get(dice.below(found.len()))?;
    let before = *lines.get(1 + dice.below(lines.len() - 1))?;
    let mut out: Vec<&str> = sheet.lines().collect();
    out.splice(before..before, between.iter().copied());
    sheet.with(out.join("\n"))
}

/// The number and the title of the sheet once more, as the head of a new page.
fn page_head_in_an_address(sheet: &Subject, dice: &mut Dice) -> Option<Damaged> {
    let head = sheet.value("title").map(str::to_owned);
    let number = sheet.value("number").map(str::to_owned).unwrap_or_default();
    let head = head.unwrap_or_else(|| number.clone());
    let head = sheet.lines().find(|line| !head.is_empty() && letters(line).contains(&letters(&head)))?.to_owned();
    in_an_address(sheet, dice, &["", "\u{c}", &head, ""])
}

fn sentence_in_an_address(sheet: &Subject, dice: &mut Dice) -> Option<Damaged> {
    const SENTENCES: [&str; 3] = [
        "Copies of your appeals should reach them before the end of the month.",
        "She has been detained without charge since her arrest in the capital.",
        "The trial of the three men was adjourned again last week.",
    ];
    let sentence = SENTENCES.get(dice.below(SENTENCES.len()))?;
    in_an_address(sheet, dice, &[sentence])
}

/// The line that leads to the first addressee, changed or taken away.
fn with_heading(sheet: &Subject, change: impl Fn(&str) -> Option<String>) -> Option<Damaged> {
    let heading = sheet.heading()?;
    let mut lines: Vec<String> = sheet.lines().map(str::to_owned).collect();
    match change(lines.get(heading)?) {
        Some(line) => *lines.get_mut(heading)? = line,
        None => drop(lines.remove(heading)),
    }
    sheet.with(lines.join("\n"))
}

fn heading_glued(sheet: &Subject, _: &mut Dice) -> Option<Damaged> {
    let heading = sheet.heading()?;
    let lines: Vec<&str> = sheet.lines().collect();
    let first = *sheet.addresses_of_several_lines().first()?.first()?;
    let glued = format!("{}{}", lines.get(heading)?.trim_end(), lines.get(first)?.trim());
    let above = lines.get(..heading)?.iter().copied();
    let below = lines.get(first + 1..)?.iter().copied();
    sheet.with(joined(above.chain([glued.as_str()]).chain(below)))
}

fn heading_without_colon(sheet: &Subject) -> Option<Damaged> {
    let heading = sheet.lines().nth(sheet.heading()?)?;
    heading.trim_end().ends_with(':').then_some(())?;
    with_heading(sheet, |line| Some(line.trim_end().trim_end_matches(':').to_owned()))
}

fn heading_misspelt(sheet: &Subject, dice: &mut Dice) -> Option<Damaged> {
    let chosen = dice.below(1000);
    with_heading(sheet, |line| Some(misspelt(line, chosen)))
}

/// A text with one of its letters doubled, dropped or taken for another.
fn misspelt(text: &str, chosen: usize) -> String {
    let places: Vec<usize> =
        text.char_indices().filter(|(_, letter)| letter.is_alphabetic()).map(|(at, _)| at).collect();
    let Some(&at) = places.get(chosen % places.len().max(1)) else { return text.to_owned() };
    let (before, rest) = text.split_at(at);
    let letter = rest.chars().next().unwrap_or_default();
    let after = &rest[letter.len_utf8()..];
    match chosen % 3 {
        0 => format!("{before}{after}"),
        1 => format!("{before}{letter}{letter}{after}"),
        _ => format!("{before}{}{after}", if letter.is_uppercase() { 'X' } else { 'x' }),
    }
}

fn label_misspelt(sheet: &Subject, dice: &mut Dice) -> Option<Damaged> {
    let mut lines: Vec<String> = sheet.lines().map(str::to_owned).collect();
    let labelled: Vec<usize> =
        (0..lines.len()).filter(|&at| LABELS.iter().any(|label| lines[at].starts_with(label))).collect();
    let at = *labelled.get(dice.below(labelled.len()))?;
    let (label, rest) = lines[at].split_once(':')?;
    lines[at] = format!("{}:{rest}", misspelt(label, dice.below(1000)));
    sheet.with(lines.join("\n"))
}

fn salutation_labels_lost(sheet: &Subject, _: &mut Dice) -> Option<Damaged> {
    let text = sheet.text.replace("Salutation: ", "").replace("SALUTATION: ", "");
    (text != sheet.text).then(|| sheet.with(text))?
}

/// "Ministry of Jus-", "tice" in one line of an address.
fn word_broken(sheet: &Subject, dice: &mut Dice) -> Option<Damaged> {
    const SHORTEST: usize = 7;
    let found = sheet.addresses_of_several_lines();
    let address = found.get(dice.below(found.len()))?;
    let mut lines: Vec<String> = sheet.lines().map(str::to_owned).collect();
    let breakable = |at: &usize| {
        let word = lines.get(*at)?.split(' ').rev().find(|word| word.chars().count() >= SHORTEST)?;
        word.chars().all(char::is_alphabetic).then(|| (*at, word.to_owned()))
    };
    let found: Vec<(usize, String)> = address.iter().filter_map(breakable).collect();
    let (at, word) = found.get(dice.below(found.len()))?;
    let half = word.char_indices().nth(4)?.0;
    let broken = format!("{}-\n{}", &word[..half], &word[half..]);
    lines[*at] = lines[*at].replacen(word.as_str(), &broken, 1);
    sheet.with(lines.join("\n"))
}

/// One line of an address goes on in the next, as a narrow column breaks it.
fn line_wrapped(sheet: &Subject, dice: &mut Dice) -> Option<Damaged> {
    const SHORTEST: usize = 20;
    let found = sheet.addresses_of_several_lines();
    let address = found.get(dice.below(found.len()))?;
    let mut lines: Vec<String> = sheet.lines().map(str::to_owned).collect();
    let long: Vec<usize> = address
        .iter()
        .copied()
        .filter(|&at| lines[at].trim().len() > SHORTEST && lines[at].trim().contains(' '))
        .collect();
    let at = *long.get(dice.below(long.len()))?;
    let line = lines[at].trim().to_owned();
    // A line may well end behind a comma.
    let inside = |(blank, _): (usize, &str)| (!line[..blank].ends_with(',')).then_some(blank);
    let blanks: Vec<usize> = line.match_indices(' ').filter_map(inside).collect();
    let blank = *blanks.get(blanks.len().checked_sub(1 + dice.below(2))?)?;
    lines[at] = format!("{}\n{}", &line[..blank], &line[blank + 1..]);
    sheet.with(lines.join("\n"))
}

/// l for 1, O for 0, rn for m and the other way round, here and there.
fn letters_taken_for_others(text: &str, dice: &mut Dice) -> String {
    const ONE_IN: usize = 40;
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let other = match letter {
            'l' => "1",
            '1' => "l",
            'O' => "0",
            '0' => "O",
            'm' => "rn",
            'r' if letters.peek() == Some(&'n') => "m",
            'I' => "l",
            _ => "",
        };
        if other.is_empty() || dice.below(ONE_IN) > 0 {
            out.push(letter);
        } else {
            out.push_str(other);
            if letter == 'r' {
                letters.next();
            }
        }
    }
    out
}

/// The text ends behind a line of an address that has more.
fn cut_off(sheet: &Subject, dice: &mut Dice) -> Option<Damaged> {
    sheet.places.iter().all(Option::is_some).then_some(())?;
    let found: Vec<usize> = (0..sheet.wanted.len())
        .filter(|&one| sheet.places[one].as_ref().is_some_and(|lines| lines.len() > 2))
        .collect();
    let one = *found.get(dice.below(found.len()))?;
    let places = sheet.places[one].as_ref()?;
    let kept = 1 + dice.below(places.len() - 1);
    let end = places.get(kept - 1)? + 1;
    let text = joined(sheet.lines().take(end));
    let before =
        |other: &usize| sheet.places[*other].as_ref().and_then(|lines| lines.last()).is_some_and(|last| *last < end);
    let mut wanted: Vec<Wanted> = (0..sheet.wanted.len()).filter(before).map(|one| sheet.wanted[one].clone()).collect();
    let rest = &sheet.wanted[one];
    wanted.push(Wanted { lines: rest.lines[..kept].to_vec(), role: rest.role, is_cut: true, ..Wanted::default() });
    Some(Damaged { text, wanted })
}

/// What stands behind the last addressee comes before the heading of the first.
fn addresses_last(sheet: &Subject, _: &mut Dice) -> Option<Damaged> {
    // A model letter takes its salutation along.
    sheet.value("letter").is_none().then_some(())?;
    let heading = sheet.heading()?;
    let last = sheet.blocks.iter().map(|block| block.as_ref().map(|block| block.end)).collect::<Option<Vec<_>>>()?;
    let last = last.into_iter().max()?;
    let lines: Vec<&str> = sheet.lines().collect();
    let (above, addresses, below) = (lines.get(..heading)?, lines.get(heading..last)?, lines.get(last..)?);
    let parts = [above, &[""], below, &[""], addresses].concat();
    sheet.with(joined(parts.into_iter()))
}
