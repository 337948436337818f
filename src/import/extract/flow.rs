//! Pieces of a document (paragraphs, tables, text boxes) to text and lines, one rule for every kind of file.

mod boxes;
mod form;

use std::ops::Range;

use crate::data::countries;
use crate::data::folding::folded;
use crate::data::markers;
use crate::data::table_heads as heads;
use crate::data::word_classes::WordClass;
use crate::import::figures::numbers;
use crate::import::{Extracted, Line, SheetKind};
use crate::notice::{Noted, Notice, Place};

/// The most lines, cells and boxes of a document: a sheet has some hundreds, and each takes room beyond its text.
pub(super) const MOST_PIECES: usize = 200_000;

/// A piece of a document, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    /// Text up to a line break; `starts_paragraph` where the document begins a paragraph with it.
    Line {
        text: String,
        starts_paragraph: bool,
    },
    /// Rows of cells.
    Table(Vec<Vec<Vec<Piece>>>),
    /// What stands apart from the text around it: a text box, a frame, a note.
    Apart(Vec<Piece>),
    /// A header or footer of the pages after the first.
    Running(Vec<Piece>),
    /// What may be none of the text, by the name of the box that it stands in.
    Beside(Vec<Piece>),
    PageBreak,
}

/// The cells of a row of a table.
type Row = Vec<Vec<Piece>>;

/// Writes the source and its lines.
#[derive(Debug)]
pub(super) struct Flow {
    extracted: Extracted,
    notices: Vec<Notice>,
    page: u32,
    block: u32,
    last_block: u32,
    running: bool,
}

/// Pieces to text and lines: each table cell and text box is a block of its own.
pub(super) fn write(kind: SheetKind, pieces: &[Piece]) -> Noted<Extracted> {
    let mut flow = Flow::new(kind);
    flow.pieces(&boxes::behind_their_text(pieces));
    flow.finish()
}

impl Flow {
    pub(super) fn new(kind: SheetKind) -> Self {
        let extracted = Extracted { kind, source: String::new(), lines: Vec::new(), heading: None };
        Self { extracted, notices: Vec::new(), page: 0, block: 0, last_block: 0, running: false }
    }

    pub(super) fn finish(self) -> Noted<Extracted> {
        Noted { value: self.extracted, notices: self.notices }
    }

    /// The bytes written so far: notices name places with it.
    pub(super) fn written(&self) -> usize {
        self.extracted.source.len()
    }

    pub(super) fn note(&mut self, notice: Notice, range: Range<usize>) {
        let about = self.extracted.source.get(range.clone()).unwrap_or_default().trim().to_owned();
        self.notices.push(notice.at(Place::Source(range)).about(about));
    }

    pub(super) fn set_page(&mut self, page: u32) {
        self.page = page;
    }

    pub(super) fn set_running(&mut self, running: bool) {
        self.running = running;
    }

    /// Begins a block that no line has yet.
    pub(super) fn new_block(&mut self) -> u32 {
        self.last_block += 1;
        self.block = self.last_block;
        self.block
    }

    pub(super) fn set_block(&mut self, block: u32) {
        self.block = block;
    }

    /// Adds a line; one of white space alone is only a gap above the next.
    pub(super) fn line(&mut self, text: &str, starts_paragraph: bool) {
        let text = text.trim_end();
        if text.trim_start().is_empty() {
            return;
        }
        let source = &mut self.extracted.source;
        if !source.is_empty() {
            let apart = starts_paragraph || self.extracted.lines.last().is_some_and(|line| line.block != self.block);
            source.push_str(if apart { "\n\n" } else { "\n" });
        }
        let start = source.len();
        source.push_str(text);
        self.extracted.lines.push(Line {
            range: start..source.len(),
            page: self.page,
            block: self.block,
            starts_paragraph,
            running: self.running,
        });
    }

    fn pieces(&mut self, pieces: &[Piece]) {
        let mut rest = pieces;
        // How many lines with tabs are ahead that are no addresses: what holds of them all holds of the later ones.
        let mut tabbed = 0_usize;
        while let Some((piece, after)) = rest.split_first() {
            if tabbed == 0 {
                tabbed = rest.iter().take_while(is_tabbed).count();
                if let Some(table) = rest.get(..tabbed).and_then(tabbed_addresses) {
                    self.table(&table);
                    rest = rest.get(std::mem::take(&mut tabbed)..).unwrap_or_default();
                    continue;
                }
            }
            tabbed = tabbed.saturating_sub(1);
            rest = after;
            match piece {
                Piece::Line { text, starts_paragraph } => self.line(text, *starts_paragraph),
                Piece::PageBreak => self.page += 1,
                Piece::Table(rows) => self.table(rows),
                Piece::Apart(pieces) => self.apart(pieces),
                Piece::Beside(pieces) => self.pieces(pieces),
                Piece::Running(pieces) => {
                    let before = std::mem::replace(&mut self.running, true);
                    self.apart(pieces);
                    self.running = before;
                }
            }
        }
    }

    /// Pieces in a block of their own; the text around them goes on in its own.
    fn apart(&mut self, pieces: &[Piece]) {
        let around = self.block;
        self.new_block();
        self.pieces(pieces);
        self.block = around;
    }

    fn table(&mut self, rows: &[Vec<Vec<Piece>>]) {
        // A table for the look of the page, with one cell across: its rows are the text's.
        if rows.iter().all(|row| row.len() < 2) {
            for cell in rows.iter().flatten() {
                self.pieces(cell);
            }
            return;
        }
        let around = self.block;
        if form::is_form(rows) {
            self.new_block();
            for row in rows {
                self.pieces(&form::row(row));
            }
        } else if let Some((head, below)) = below_heads(rows) {
            self.new_block();
            head.iter().for_each(|cell| self.line(cell, true));
            for row in below {
                self.entry(row);
            }
        } else if has_an_address_in_each_column(rows) {
            let start = self.written();
            let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
            for column in 0..columns {
                self.new_block();
                for cell in rows.iter().filter_map(|row| row.get(column)) {
                    self.pieces(cell);
                }
            }
            self.note(Notice::info("sheet-table-by-column"), start..self.written());
        } else {
            let block = self.new_block();
            for row in rows {
                self.row(row, block);
            }
        }
        self.block = around;
    }

    /// A row that is one addressee, from cell to cell.
    fn entry(&mut self, cells: &[Vec<Piece>]) {
        self.new_block();
        let (first, rest) = cells.split_first().unwrap_or((const { &Vec::new() }, &[]));
        self.pieces(first);
        for cell in rest {
            let within: Vec<Piece> = cell.iter().map(form::within).collect();
            self.pieces(&within);
        }
    }

    /// A row of label and value is a line of the table's block; else each cell is a block.
    fn row(&mut self, cells: &[Vec<Piece>], block: u32) {
        let filled: Vec<&Vec<Piece>> = cells.iter().filter(|cell| !is_blank(cell)).collect();
        let texts: Option<Vec<&str>> = filled.iter().map(|cell| single_line(cell)).collect();
        match (texts, filled.as_slice()) {
            (Some(texts), [_, _, ..]) if texts.first().is_some_and(|text| is_label(text)) => {
                self.block = block;
                self.line(&texts.join("\t"), true);
            }
            (_, cells) => {
                for cell in cells {
                    self.new_block();
                    self.pieces(cell);
                }
            }
        }
    }
}

/// The heads of a table of addressees, and the rows below them.
fn below_heads(rows: &[Row]) -> Option<(Vec<String>, &[Row])> {
    let first = rows.iter().position(|row| !row.iter().all(|cell| is_blank(cell)))?;
    let texts = rows.get(first)?.iter().map(|cell| plain_text(cell));
    let head: Vec<String> = texts.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let below = rows.get(first + 1..).filter(|below| !below.is_empty())?;
    heads::of(head.iter().map(String::as_str)).filter(|_| are_addresses(&head, below)).map(|_| (head, below))
}

/// Whether most rows have an address below the heads of its lines: more than one line, or its country; else each line of an
/// address is a row.
fn are_addresses(head: &[String], below: &[Row]) -> bool {
    let is_address = |row: &&Row| {
        let cells = row.iter().zip(head).filter(|(_, head)| heads::column(head) == Some(heads::Column::Lines));
        let texts: Vec<String> = cells.map(|(cell, _)| plain_text(cell)).collect();
        let mut lines = texts.iter().flat_map(|text| text.lines()).map(str::trim).filter(|line| !line.is_empty());
        let named = lines
            .next()
            .and_then(|line| line.rsplit(',').next())
            .is_some_and(|end| countries::find(end.trim()).is_some());
        named || lines.next().is_some()
    };
    let filled = below.iter().filter(|row| !row.iter().all(|cell| is_blank(cell))).count();
    2 * below.iter().filter(is_address).count() > filled
}

/// The text of a cell that has one line and nothing else.
fn single_line(cell: &[Piece]) -> Option<&str> {
    let mut lines = cell.iter().filter(|piece| !matches!(piece, Piece::Line { text, .. } if text.trim().is_empty()));
    match (lines.next(), lines.next()) {
        (Some(Piece::Line { text, .. }), None) => Some(text.trim()),
        _ => None,
    }
}

fn is_blank(cell: &[Piece]) -> bool {
    cell.iter().all(|piece| match piece {
        Piece::Line { text, .. } => text.trim().is_empty(),
        Piece::PageBreak => true,
        Piece::Table(rows) => rows.iter().flatten().all(|cell| is_blank(cell)),
        Piece::Apart(pieces) | Piece::Running(pieces) | Piece::Beside(pieces) => is_blank(pieces),
    })
}

/// The text of pieces, line by line.
pub(super) fn plain_text(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Line { text: line, .. } => text.push_str(line),
            Piece::Table(rows) => rows.iter().flatten().for_each(|cell| text.push_str(&plain_text(cell))),
            Piece::Apart(pieces) | Piece::Running(pieces) | Piece::Beside(pieces) => {
                text.push_str(&plain_text(pieces));
            }
            Piece::PageBreak => {}
        }
        text.push('\n');
    }
    text
}

/// A number alone, or with the word for page and the count: "2", "- 2 -", "Page 2 of 3", "2/3", "第2页".
pub(in crate::import) fn is_page_number(text: &str) -> bool {
    let text = folded(text);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits == 0 || digits > 6 {
        return false;
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let words_beside = markers::words().class(WordClass::PageNumber);
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty()).count();
    numbers <= 2
        && words.iter().all(|word| words_beside.contains(word))
        && (numbers == 1 || !words.is_empty() || text.contains('/'))
}

/// Words before a value: "Fax:", "Date of birth:", in any script.
pub(super) fn is_label(text: &str) -> bool {
    text.trim_end().ends_with([':', '：']) && text.chars().count() <= 40
}

/// Whether a line is of the kind that every address block has one of: fax, telephone, e-mail or salutation.
pub(super) fn is_contact(text: &str) -> bool {
    let (text, words) = (folded(text), markers::words());
    words.class(WordClass::ContactBeginning).begin(&text)
        || words.class(WordClass::ContactWord).at_start(&text) > 0
        || (text.contains('@') && text.contains('.'))
        || numbers::is_dialled_abroad(&text)
}

/// Whether a piece is a line with tabs in it.
fn is_tabbed(piece: &&Piece) -> bool {
    matches!(piece, Piece::Line { text, .. } if text.contains('\t'))
}

/// Lines with tabs between them, as the table that they stand for, where that is addresses side by side.
fn tabbed_addresses(lines: &[Piece]) -> Option<Vec<Vec<Vec<Piece>>>> {
    if lines.len() < 3 {
        return None;
    }
    let row = |piece: &Piece| match piece {
        Piece::Line { text, .. } => {
            text.split('\t').map(|cell| vec![Piece::Line { text: cell.to_owned(), starts_paragraph: false }]).collect()
        }
        _ => Vec::new(),
    };
    let rows: Vec<Vec<Vec<Piece>>> = lines.iter().map(row).collect();
    has_an_address_in_each_column(&rows).then_some(rows)
}

/// A table whose rows are the lines of addresses side by side: single lines, and contact lines in two columns or more.
fn has_an_address_in_each_column(rows: &[Vec<Vec<Piece>>]) -> bool {
    let cells = || rows.iter().flatten().filter(|cell| !is_blank(cell));
    if rows.len() < 3 || !cells().all(|cell| single_line(cell).is_some()) {
        return false;
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let with_contact = |column: &usize| {
        let texts = rows.iter().filter_map(|row| row.get(*column)).filter_map(|cell| single_line(cell));
        let (mut contacts, mut lines) = (0, 0);
        for text in texts {
            lines += 1;
            contacts += usize::from(is_contact(text) && !is_label(text));
        }
        contacts > 0 && lines >= 3
    };
    (0..columns).filter(with_contact).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Piece {
        Piece::Line { text: text.to_owned(), starts_paragraph: true }
    }

    fn check_flow(pieces: &[Piece], expected: &str) {
        let extracted = write(SheetKind::Html, pieces).value;
        let dump: Vec<_> =
            extracted.lines.iter().map(|line| format!("{} {}", line.block, extracted.text(line))).collect();
        assert_eq!(dump.join("\n"), expected, "{pieces:?}");
    }

    #[test]
    fn cells_side_by_side_are_blocks_and_labels_keep_their_values() {
        let cell = |texts: &[&str]| texts.iter().map(|text| line(text)).collect::<Vec<_>>();
        check_flow(
            &[line("TO:"), Piece::Table(vec![vec![cell(&["A", "Street 1"]), cell(&["B", "Street 2"])]]), line("after")],
            "0 TO:\n2 A\n2 Street 1\n3 B\n3 Street 2\n0 after",
        );
        check_flow(
            &[Piece::Table(vec![vec![cell(&["Name:"]), cell(&["X Y"])], vec![cell(&["Gender:"]), cell(&["m"])]])],
            "1 Name:\tX Y\n1 Gender:\tm",
        );
    }

    #[test]
    fn a_table_with_a_line_of_an_address_in_each_row_is_read_by_column() {
        let row = |a: &str, b: &str| vec![vec![line(a)], vec![line(b)]];
        let rows = vec![row("A", "B"), row("Street 1", "Street 2"), row("Fax: 1", "Fax: 2")];
        check_flow(&[Piece::Table(rows)], "1 A\n1 Street 1\n1 Fax: 1\n2 B\n2 Street 2\n2 Fax: 2");
    }

    #[test]
    fn addresses_parted_by_tabs_are_read_one_after_the_other() {
        check_flow(
            &[
                line("TO:"),
                line("A\tB"),
                line("Street 1\tStreet 2"),
                line("\tTown"),
                line("Fax: 1\tFax: 2"),
                line("after"),
            ],
            "0 TO:\n1 A\n1 Street 1\n1 Fax: 1\n2 B\n2 Street 2\n2 Town\n2 Fax: 2\n0 after",
        );
        check_flow(&[line("UA: 1\tDate: 2"), line("x\ty"), line("z\tw")], "0 UA: 1\tDate: 2\n0 x\ty\n0 z\tw");
    }

    #[test]
    fn each_row_below_heads_is_a_block() {
        let cell = |texts: &[&str]| texts.iter().map(|text| line(text)).collect::<Vec<_>>();
        let head = vec![cell(&["Name and", "address"]), cell(&["Fax"]), cell(&["Salutation"])];
        let row = |name: &str| vec![cell(&[name, "Kenya"]), cell(&["Fax: 1"]), cell(&["Sir"])];
        check_flow(
            &[Piece::Table(vec![head, row("A"), row("B")])],
            "1 Name and address\n1 Fax\n1 Salutation\n2 A\n2 Kenya\n2 Fax: 1\n2 Sir\n3 B\n3 Kenya\n3 Fax: 1\n3 Sir",
        );
    }

    #[test]
    fn boxes_stand_apart_and_the_text_goes_on_around_them() {
        check_flow(&[line("one"), Piece::Apart(vec![line("box")]), line("two")], "0 one\n1 box\n0 two");
    }
}
