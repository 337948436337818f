//! What of the writer goes on the paper.

use appeal_writer::model::{Privacy, Slot};

use crate::desk::{Desk, text_of};

fn check_shown(privacy: Privacy, signature: &str, return_line: &str) {
    let letter = Desk::example().with_privacy(privacy).letter(0);
    assert_eq!(text_of(&letter, Slot::Signature), signature, "{privacy:?}");
    assert_eq!(text_of(&letter, Slot::ReturnLine), return_line, "{privacy:?}");
}

#[test]
fn the_paper_knows_of_the_writer_what_they_chose() {
    let full = "Anna Field · 12 Mill Road · Leeds LS1 4AB · United Kingdom";
    check_shown(Privacy::Full, "Anna Field\nanna@field.example", full);
    check_shown(Privacy::Town, "Anna Field", "Anna Field · Leeds · United Kingdom");
    check_shown(Privacy::Initials, "A. F.", "A. F. · LS1 4AB · United Kingdom");
    check_shown(Privacy::FirstNameAge, "Anna, aged 25", "Anna, aged 25 · United Kingdom");
    let group = "Anna · c/o Letter group Leeds · 3 Hall Lane · Leeds LS2 2CC · United Kingdom";
    check_shown(Privacy::CareOf, "Anna", group);
    check_shown(Privacy::None, "", "");
}

#[test]
fn nothing_that_identifies_the_writer_is_anywhere() {
    for tag in ["en", "zh"] {
        for block in [false, true] {
            let desk = Desk { sender_block: block, ..Desk::example() }.with_privacy(Privacy::None).in_language(tag);
            for (index, letter) in desk.all().iter().enumerate() {
                let enclosed = letter.enclosures.iter().map(|one| format!("{:?}", one.letter));
                let all = format!("{letter:?}{}", enclosed.collect::<String>());
                for word in ["Anna", "Field", "Leeds", "Mill", "LS1", "teacher", "field.example", "United Kingdom"] {
                    assert!(!all.contains(word), "{word} in {all}");
                }
                assert!(!desk.failed(index).contains(&"writer-hidden"));
            }
        }
    }
    let mut desk = Desk::example().with_privacy(Privacy::None);
    desk.choices.own_words.insert("opening-0".into(), "I am Anna from Leeds.".into());
    assert!(desk.failed(0).contains(&"writer-hidden"));
}

#[test]
fn the_sender_stands_in_full_once_besides_the_return_line() {
    let count = |sender_block, return_line| {
        let desk = Desk { sender_block, return_line, ..Desk::example() };
        let letter = desk.letter(0);
        let parts = letter.parts.iter().filter(|part| part.id.slot != Slot::ReturnLine);
        parts.filter(|part| part.text.contains("12 Mill Road")).count()
    };
    assert_eq!((count(true, true), count(true, false), count(false, false)), (1, 1, 1));
    assert_eq!(count(false, true), 0, "the return line has it");
}

#[test]
fn without_a_sender_there_are_ruled_blanks() {
    let desk = Desk { sender: None, sender_block: true, ..Desk::example() };
    let letter = desk.letter(0);
    assert!(letter.part(Slot::SenderBlock).expect("a block").ruled_lines > 0);
    assert!(letter.part(Slot::Signature).expect("a signature").ruled_lines > 0);
    assert!(desk.codes(0).contains(&"no-sender".to_owned()));
    assert!(desk.failed(0).is_empty());
}
