//! Sentences among the demands that speak to the writer, and ask the authorities for nothing.

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::bullets::is_asked;

/// Whether a sentence tells the writer what to do: "If you are a lawyer, please mention this in your appeal", "Appeals by
/// doctors are particularly welcome".
///
/// It begins as such sentences do, names what only the writer has, a letter or a profession, and asks for nothing itself.
pub(super) fn is_for_writer(sentence: &str) -> bool {
    let sentence = sentence.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let class = |class: WordClass| words().class(class);
    let opens = class(WordClass::ToWriterOpening).at_start(sentence) > 0;
    let is_open = sentence.ends_with(':');
    opens && !is_open && class(WordClass::OfWriter).occur_in(sentence) && !asks_in(sentence)
}

/// "Please write to the Governor, urging him to …": whether what to ask for stands in a sentence.
fn asks_in(sentence: &str) -> bool {
    let starts = sentence.match_indices(' ').map(|(at, _)| sentence.get(at + 1..).unwrap_or_default());
    is_asked(sentence) || starts.into_iter().any(is_asked)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check(list: &str, demands: &[&str]) {
        let sheet = format!(
            "UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English:\n{list}\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister"
        );
        let case = case_from_text(&sheet).value;
        assert_eq!(case.demands, demands, "{list:?}");
        assert_eq!(case.notes.len(), 1, "{list:?}: {:?}", case.notes);
    }

    #[test]
    fn what_speaks_to_the_writer_is_a_note_and_no_demand() {
        let list = "- asking where Jo Dee is;\n- urging them to let him go.";
        let demands = ["asking where Jo Dee is", "urging them to let him go."];
        for spoken in [
            "- If you are a teacher, please mention this in your appeal.",
            "Please do not send appeals to the police directly.",
            "Please send your appeals to arrive by 24 May, and put his prisoner number in your letter.",
            "Appeals by lawyers and doctors are particularly welcome.",
            "In your letters please do not mention Amnesty International.",
            "If there is no fax number, please send letters by airmail.",
            "- Please also write to your own government.",
            "If possible, e-mail your appeal as well.",
            "Please write on headed paper if you can.",
            "Bitte verweisen Sie nicht auf Amnesty International.",
            "Si es posible, envíen copia de su carta al diario.",
        ] {
            check(&format!("{list}\n{spoken}"), &demands);
        }
    }

    #[test]
    fn what_asks_the_authorities_is_a_demand_however_it_begins() {
        for asked in [
            "Please ensure that he may receive letters from his family.",
            "If he is not charged, let him go.",
            "calling on them to let Amnesty International see the trial.",
            "In your letter call on the minister to free him.",
        ] {
            let case = case_from_text(&format!("UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English:\n- asking where Jo Dee is;\n- {asked}\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister")).value;
            assert_eq!(case.demands.len(), 2, "{asked:?}: {:?}", case.demands);
        }
    }
}
