//! Sentences among the demands that speak to the writer, and ask the authorities for nothing.

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::figures::dates;
use crate::import::sections::names_own_section;
use crate::import::text::bullets::bullet_at;
use crate::import::text::draft::Draft;
use crate::import::text::hits::{sentence_end, starts_sentence};
use crate::import::text::prose::sentences;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::import::to_writer::among_demands;

use crate::model::FurnitureKind;

use super::items::Item;
use super::read_deadline;

/// The body without the sentences that are for the writer; those become notes.
pub(super) fn without_notes(draft: &mut Draft, body: Range<usize>) -> Vec<Range<usize>> {
    let shadow = draft.shadow;
    let mut parts = Vec::new();
    let mut start = body.start;
    for hit in draft.hits_in(body.clone()) {
        let own_sentence = starts_sentence(shadow, hit.range.start);
        let is_note = match hit.means {
            Means::Note => own_sentence && !shadow.slice(0..hit.range.start).ends_with('('),
            // "… que lo trasladen a su sección anterior".
            Means::Check if names_own_section(hit) => false,
            Means::Check | Means::Boilerplate | Means::Thanks | Means::Editor => true,
            _ => false,
        };
        if !is_note || hit.range.start < start {
            continue;
        }
        let end = sentence_end(shadow, hit.range.start, body.end);
        parts.push(start..hit.range.start);
        match hit.means {
            Means::Editor => draft.furniture(FurnitureKind::EditorsRemark, hit.range.start..end),
            Means::Boilerplate | Means::Thanks => draft.furniture(FurnitureKind::Boilerplate, hit.range.start..end),
            _ => draft.note(hit.range.start..end),
        }
        start = end;
    }
    parts.push(start..body.end);
    let parts: Vec<Range<usize>> = parts.into_iter().flat_map(|part| without_spoken(draft, part)).collect();
    parts.into_iter().filter(|part| shadow.slice(part.clone()).contains(char::is_alphanumeric)).collect()
}

/// "Write a letter or call. Please use his inmate number, ID 0000123456:": the last sentence before the list, where it has a number
/// that is no day.
pub(super) fn number_to_quote(shadow: &Shadow, intro: &Range<usize>) -> Option<Range<usize>> {
    const FEWEST_DIGITS: usize = 3;
    let last = sentences(shadow, intro.clone()).pop().filter(|last| last.start > intro.start)?;
    let text = shadow.slice(last.clone());
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    let numbered = text.split(' ').any(|word| digits(word) >= FEWEST_DIGITS);
    (numbered && among_demands::opens(text) && dates::first(text).is_none() && dates::first_of_a_year(text).is_none())
        .then_some(last)
}

/// A stretch without the sentences that speak to the writer in words that no marker knows; those become notes.
fn without_spoken(draft: &mut Draft, stretch: Range<usize>) -> Vec<Range<usize>> {
    let shadow = draft.shadow;
    let mut parts = Vec::new();
    let mut start = stretch.start;
    for sentence in sentences(shadow, stretch.clone()) {
        let said = lines_said(shadow, sentence);
        for sentence in said.into_iter().filter(|said| among_demands::is_said(shadow.slice(said.clone()))) {
            // "2. Tell us …": the number before it is a sentence for itself.
            let line = shadow.line_at(sentence.start).map_or(sentence.start, |line| line.range.start.max(start));
            let is_bare = !shadow.slice(line.min(sentence.start)..sentence.start).contains(char::is_alphabetic);
            let begin = if is_bare { line.min(sentence.start) } else { sentence.start };
            parts.push(start..begin);
            start = sentence.end;
            let bullet = bullet_at(shadow, sentence.start, true).map_or(0, |(length, _)| length);
            draft.furniture(FurnitureKind::Ornament, begin..sentence.start + bullet);
            read_deadline(draft, sentence.clone());
            draft.note(sentence.start + bullet..sentence.end);
        }
    }
    parts.push(start..stretch.end);
    parts
}

/// A sentence, cut where a list has no full stops: "- asking where he is" / "Please write on headed paper".
fn lines_said(shadow: &Shadow, sentence: Range<usize>) -> Vec<Range<usize>> {
    let opens = |line: &ShadowLine| {
        line.range.start > sentence.start
            && (bullet_at(shadow, line.range.start, true).is_some() || opens_spoken(shadow, line.range.start))
    };
    let cuts: Vec<usize> = shadow.lines_in(sentence.clone()).filter(opens).map(|line| line.range.start).collect();
    let starts = std::iter::once(sentence.start).chain(cuts.iter().copied());
    let ends = cuts.iter().copied().chain([sentence.end]);
    starts.zip(ends).map(|(start, end)| shadow.trimmed(start..end)).collect()
}

/// Whether a line begins with a capital as sentences to the writer do.
fn opens_spoken(shadow: &Shadow, at: usize) -> bool {
    const LONGEST_OPENING: usize = 40;
    let start = at..floor(shadow, (at + LONGEST_OPENING).min(shadow.len()));
    shadow.raw(start.clone()).starts_with(char::is_uppercase) && among_demands::opens(shadow.slice(start))
}

/// How many of the last items tell how to send a letter: those without bullet below a list that has bullets.
pub(super) fn told_below_list(shadow: &Shadow, items: &[Item]) -> usize {
    const FEWEST_BULLETS: usize = 2;
    let listed = items.iter().rposition(|item| !item.bullet.is_empty()).map_or(0, |last| last + 1);
    let (listed, below) = items.split_at(listed);
    let bullets = listed.iter().filter(|item| !item.bullet.is_empty()).count();
    let tells = |item: &&Item| {
        let text = shadow.slice(shadow.trimmed(item.text.clone()));
        text.trim_end_matches('"').ends_with(['.', '!']) && among_demands::tells_how_to_send(text)
    };
    if bullets < FEWEST_BULLETS { 0 } else { below.iter().rev().take_while(tells).count() }
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
    fn a_number_that_the_lead_asks_for_is_a_note() {
        let sheet = "UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nTAKE ACTION\nWrite a letter, send an email, call, fax or tweet. Please use his number, ID 0000123:\n- asking where Jo Dee is;\n- urging them to let him go.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n";
        let case = case_from_text(sheet).value;
        assert_eq!((case.notes.join(" "), case.demands.len()), ("Please use his number, ID 0000123".to_owned(), 2));
    }

    #[test]
    fn a_bracket_in_what_leads_in_is_a_note() {
        let sheet = "UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nTAKE ACTION: Please send appeals in your own words (please include his prisoner number, #0123):\n- asking where Jo Dee is;\n- urging them to let him go.\n\nYou can use this sample letter:\n\nDear Minister,\n\nPlease let Jo Dee go.\n\nYours sincerely,\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n";
        let case = case_from_text(sheet).value;
        assert_eq!(case.notes, ["please include his prisoner number, #0123"]);
        assert_eq!(case.demands, ["asking where Jo Dee is", "urging them to let him go."]);
    }

    #[test]
    fn a_number_to_quote_is_a_note_however_the_bracket_asks_for_it() {
        for bracket in [
            "include Jo Dee's prisoner number, #0123",
            "Please make sure you include the inmate number, #0123",
            "please quote Dee's inmate number in all appeals: 0123",
        ] {
            let sheet = format!(
                "UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English, in your own words ({bracket}):\n- asking where Jo Dee is;\n- urging them to let him go.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n"
            );
            let case = case_from_text(&sheet).value;
            assert_eq!(case.notes, [bracket]);
            assert_eq!(case.demands, ["asking where Jo Dee is", "urging them to let him go."]);
        }
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
            "Start with Your Excellency and introduce yourself as a teacher.",
            "Please do not send postcards to the prison: nobody knows where he is.",
            "- Please also write to your own government, asking it to raise the case.",
            "Please do not write to the court itself.",
            "Appeals should not mention her husband.",
            "Doctors are asked to mention their profession.",
            "Tell us you acted so that we can count our letters.",
            "If you have already written, please do not write again.",
            "Bitte verweisen Sie nicht auf Amnesty International.",
            "Si es posible, envíen copia de su carta al diario.",
            "E-mail is the fastest way. If your fax does not go through, wait until office hours.",
            "Do not mention the reporters who told of it.",
            "Ponga «URGENTE» en el sobre y remita copia a la embajada.",
            "Le courrier postal étant très lent, privilégiez les courriels.",
        ] {
            check(&format!("{list}\n{spoken}"), &demands);
        }
    }

    #[test]
    fn what_asks_the_authorities_is_a_demand_however_it_begins() {
        for asked in [
            "Please ensure that he may receive letters from his family.",
            "Please allow Jo Dee to receive letters by airmail.",
            "Lawyers must be allowed to practise their profession without fear.",
            "Please allow a maximum of 48 hours in police custody.",
            "Please give any reply to the lawyers of Jo Dee.",
            "You should make public the reply in your letter of 3 May.",
            "Write the verdict in English or French.",
            "If he is not charged, let him go.",
            "calling on them to let Amnesty International see the trial.",
            "In your letter call on the minister to free him.",
        ] {
            let case = case_from_text(&format!("UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English:\n- asking where Jo Dee is;\n- {asked}\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister")).value;
            assert_eq!(case.demands.len(), 2, "{asked:?}: {:?}", case.demands);
        }
    }

    #[test]
    fn a_day_in_what_leads_in_or_speaks_to_the_writer_is_the_deadline() {
        let sheet = |lead: &str, below: &str| {
            format!(
                "UA 17/98   DEATH PENALTY   21 January 1998\n\nUSA (TEXAS)   Jo Dee (m)\n\nJo Dee is to be executed on 3 February 1998.\n\nRECOMMENDED ACTION:\n{lead}:\n - urging the Governor to grant clemency.\n{below}\nAPPEALS TO:\nThe Honorable Mo Fee\nGovernor of Texas\nPO Box 12\nAustin, TX 78711, USA\n"
            )
        };
        let arriving = "Please send faxes so as to arrive no later than Monday 2nd February";
        let spoken = "Please send your appeals to arrive by 2 February, and put his number in your letter.\n";
        for sheet in [sheet(arriving, ""), sheet("Please send faxes", spoken)] {
            let case = case_from_text(&sheet).value;
            assert_eq!(case.deadline.map(|day| day.to_string()).as_deref(), Some("1998-02-02"), "{sheet}");
            assert_eq!(case.demands, ["urging the Governor to grant clemency."]);
        }
    }
}
