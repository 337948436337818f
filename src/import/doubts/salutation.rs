//! Salutations that fit another addressee, and addressees that lost theirs.

use crate::data::folding::folded;
use crate::data::markers;
use crate::data::offices::{Phrases, office_words};
use crate::data::word_classes::WordClass;
use crate::model::Role;
use crate::notice::Notice;

use super::{Block, Doubts};

pub(super) fn examine(blocks: &[Block], doubts: &mut Doubts) {
    let salutations: Vec<String> = blocks.iter().map(|block| folded(&block.addressee.salutation)).collect();
    for (block, salutation) in blocks.iter().zip(&salutations) {
        let others = blocks.iter().filter(|other| other.index != block.index);
        if is_of_another(block, salutation, others) || is_open(salutation) {
            doubts.add(at(block, "doubt-salutation").about(block.addressee.salutation.clone()));
        } else if lacks_salutation(block, blocks) {
            doubts.add(at(block, "doubt-no-salutation").about(block.addressee.lines.join(" / ")));
        }
    }
}

fn at(block: &Block, code: &'static str) -> Notice {
    Notice::warning(code).at_field(format!("{}/salutation", block.pointer()))
}

/// Whether a salutation has the office or the name of another addressee, and nothing of one's own.
fn is_of_another<'a>(block: &Block, salutation: &str, others: impl Iterator<Item = &'a Block<'a>>) -> bool {
    const SHORTEST: usize = 4;
    let own = |word: &str| block.lines.iter().any(|line| has_word(line, word));
    let words = || {
        salutation
            .split([' ', '/'])
            .map(|word| word.trim_matches([',', '.', ':']))
            .filter(|word| word.len() >= SHORTEST)
    };
    let titles = office_words();
    let common = |word: &str| titles.salutations.at_start(word) > 0;
    if words().any(|word| !common(word) && own(word)) {
        return false;
    }
    let offices = words_of(WordClass::AddressedOffice);
    let foreign: Vec<&str> = words().filter(|word| !common(word)).collect();
    others.into_iter().any(|other| {
        let name = folded(&other.addressee.name);
        foreign.iter().any(|word| {
            let office = offices.contains(word) && other.lines.iter().take(2).any(|line| has_word(line, word));
            office || has_word(&name, word)
        })
    })
}

/// "Dear President / Sehr geehrter Herr": something has to follow.
fn is_open(salutation: &str) -> bool {
    const OPEN: [WordClass; 4] =
        [WordClass::Courtesy, WordClass::SalutationLead, WordClass::Article, WordClass::Linking];
    let last = salutation.trim_end_matches([',', '/', ' ']).rsplit(' ').next().unwrap_or_default();
    OPEN.iter().any(|class| words_of(*class).contains(last))
}

fn words_of(class: WordClass) -> &'static Phrases {
    markers::words().class(class)
}

fn has_word(line: &str, word: &str) -> bool {
    line.split([' ', ',', '.', '/', '-']).any(|other| other == word)
}

/// Whether an addressee has no salutation where all others that are asked have one.
fn lacks_salutation(block: &Block, blocks: &[Block]) -> bool {
    let asked = |other: &&Block| other.addressee.role == Role::Appeal;
    let mut others = blocks.iter().filter(asked).filter(|other| other.index != block.index).peekable();
    block.addressee.role == Role::Appeal
        && block.addressee.salutation.is_empty()
        && others.peek().is_some()
        && others.all(|other| !other.addressee.salutation.is_empty())
}
