//! What is printed beside letters: cover sheets, envelopes and sheets of labels.

use appeal_writer::data::envelopes;
use appeal_writer::model::{LanguageTag, Slot, Typeface};
use appeal_writer::typeset::{CoverEntry, CoverSheet, EnvelopeText, FontBook, LabelText, SenderPlace, Typesetter};
use appeal_writer::unit::{Mm, PageSize};

use super::{check_mapping, dump};

#[test]
fn the_cover_sheet_lists_the_stack_over_as_many_pages_as_it_needs() {
    let entry = |number: usize| CoverEntry {
        number: number.to_string(),
        text: format!("Addressee {number}, Supreme People’s Court"),
        detail: "1 page".into(),
    };
    let sheet = CoverSheet {
        language: LanguageTag::ENGLISH,
        paper: PageSize::A4,
        title: "Letters for Zhao Liping".into(),
        notes: vec!["Made on 24 May 2017".into()],
        entries: (1..=60).map(entry).collect(),
        scale_note: "This line is 100 mm long.".into(),
    };
    let noted = Typesetter::new(FontBook::bundled()).cover_sheet(&sheet);
    assert!(noted.notices.is_empty());
    assert_eq!(noted.value.pages.len(), 2);
    let dump = dump(&noted.value);
    for number in [1, 60] {
        assert!(dump.contains(&format!("Addressee {number}, Supreme")), "{dump}");
    }
    // The 100 mm line, from 25 mm at the left.
    assert!(dump.contains(" 272.0   25.0  rule to 272.0 125.0"), "{dump}");
}

#[test]
fn an_envelope_has_the_address_low_at_the_right_and_the_sender_where_it_is_wanted() {
    let text = EnvelopeText {
        language: LanguageTag::ENGLISH,
        title: "Envelope".into(),
        address: "Chief Justice\nZhou Qiang\nSupreme People’s Court\nBeijing Shi, 100745\nPEOPLE’S REPUBLIC OF CHINA"
            .into(),
        sender: "Anna Field\n12 Mill Road\nLeeds LS1 4AB\nUnited Kingdom".into(),
        sender_place: SenderPlace::Front,
        postal_mark: "By air mail".into(),
        typeface: Typeface::Serif,
    };
    let mut typesetter = Typesetter::new(FontBook::bundled());
    for envelope in envelopes::all().iter().filter(|envelope| envelope.window.is_none()) {
        let size = PageSize { width: envelope.width, height: envelope.height };
        let noted = typesetter.envelope(size, &text);
        assert!(noted.notices.is_empty(), "{}: {:?}", envelope.id, noted.notices);
        check_mapping("en", &noted.value);
        for part in &noted.value.parts {
            let low = part.id.slot == Slot::Address;
            for line in &part.lines {
                let (x, y) = (Mm::from(line.left), Mm::from(line.baseline));
                assert_eq!(y.0 > envelope.height.0 * 0.4, low, "{} {}", envelope.id, part.id);
                assert_eq!(x.0 > envelope.width.0 * 0.4, low, "{} {}", envelope.id, part.id);
            }
        }
    }
    let back = EnvelopeText { sender_place: SenderPlace::BackFlap, ..text };
    assert_eq!(typesetter.envelope(PageSize { width: Mm(220.0), height: Mm(110.0) }, &back).value.pages.len(), 2);
}

#[test]
fn labels_begin_where_the_sheet_is_still_full_and_go_on_to_the_next() {
    let address = "Chief Justice\nZhou Qiang\nSupreme People’s Court\nBeijing Shi, 100745\nPEOPLE’S REPUBLIC OF CHINA";
    let label = LabelText { language: LanguageTag::ENGLISH, text: address.into() };
    let mut typesetter = Typesetter::new(FontBook::bundled());
    for sheet in envelopes::label_sheets() {
        let labels = vec![label.clone(); sheet.count()];
        let noted = typesetter.labels(sheet, &labels, 1, Typeface::Sans, "Labels");
        assert_eq!(noted.value.pages.len(), 2, "{}", sheet.id);
        let large_enough = sheet.height > Mm(15.0);
        assert_eq!(noted.notices.is_empty(), large_enough, "{}: {:?}", sheet.id, noted.notices.first());
        for (number, part) in noted.value.parts.iter().enumerate() {
            let place = sheet.label(number + 1);
            for line in &part.lines {
                assert_eq!(line.page, (number + 1) / sheet.count());
                let (x, y) = (Mm::from(line.left), Mm::from(line.baseline));
                assert!(x > place.x && x < place.right() && y > place.y, "{} {number}", sheet.id);
                assert!(y < place.bottom() || !large_enough, "{} {number}", sheet.id);
            }
        }
    }
}
