//! Facts, and the model letter of a sheet.

use appeal_writer::model::Slot;
use serde_json::json;

use crate::desk::{Desk, appeal, body, plain_spaces, small_case, text_of};
use crate::read_aloud::translated;

fn facts_of(facts: &[&str]) -> String {
    let demands = ["Release Mira Tolan", "Investigate her arrest and detention"];
    let desk = Desk::new(small_case(&demands, facts, vec![appeal("a1", "Minister of Justice", "Ana Rao")]));
    plain_spaces(text_of(&desk.letter(0), Slot::Facts))
}

#[test]
fn facts_are_whole_sentences_that_the_demands_rest_on() {
    let facts = facts_of(&[
        "Arland lies by the sea and has many harbours.",
        "Mira Tolan was taken from her school on 3 May. Her detention has reportedly not been recorded.",
    ]);
    assert!(facts.contains("Mira Tolan was taken from her school on 3 May."), "{facts}");
    assert!(facts.contains("reportedly"), "the hedge stays: {facts}");
}

#[test]
fn facts_name_no_publisher_and_no_source() {
    for left_out in [
        "Amnesty International believes that Mira Tolan is a prisoner of conscience.",
        "The organization fears for Mira Tolan in detention.",
        "Mira Tolan’s wife said that she had not been told of her arrest.",
        "Relatives of Mira Tolan said that they learned of her arrest on 3 May.",
        "When her lawyer was let in, he saw burns on the hands of Mira Tolan.",
        "A man released from the same building said that he heard Mira Tolan cry out in detention.",
        "According to state media, Mira Tolan drove a stolen car before her arrest.",
        "Mira Tolan should be released from detention at once.",
        "Mira Tolan is a prisoner of conscience in detention.",
    ] {
        assert_eq!(facts_of(&[left_out]), "", "{left_out}");
    }
    let kept = "Mira Tolan has not been allowed to see a lawyer since her arrest.";
    assert_eq!(facts_of(&[kept]), kept);
}

#[test]
fn what_lawyers_family_and_witnesses_told_is_stated_as_reports_of_nobody() {
    for (told, stated) in [
        ("Mira Tolan’s lawyer said that her arrest was unlawful.", "There are reports that her arrest was unlawful."),
        (
            "According to her family, Mira Tolan was beaten after her arrest.",
            "According to reports, Mira Tolan was beaten after her arrest.",
        ),
        (
            "A witness told reporters that Mira Tolan was dragged to a car during her arrest.",
            "There are reports that Mira Tolan was dragged to a car during her arrest.",
        ),
    ] {
        assert_eq!(facts_of(&[told]), stated);
    }
}

#[test]
fn a_sentence_that_leans_on_another_stands_only_behind_it() {
    assert_eq!(facts_of(&["She was then held in detention."]), "");
    let both = "Mira Tolan was arrested in May. She was then held in detention.";
    assert_eq!(facts_of(&[both]), both);
}

#[test]
fn behind_a_sentence_that_no_letter_states_a_pronoun_means_whom_the_opening_names() {
    let unsaid = "Amnesty International considers Mira Tolan to be one of many.";
    let held = "She was then held in detention without a judge’s order.";
    assert_eq!(facts_of(&[&format!("{unsaid} {held}")]), held);
    // Of whom the third sentence speaks nobody knows without the second.
    let of_another = "The organization says that a guard had been arrested. He was seen in detention.";
    assert_eq!(facts_of(&[&format!("{unsaid} {of_another}")]), "");
}

#[test]
fn what_the_sheet_says_first_is_said_first() {
    let facts = facts_of(&[
        "Two men on a motorcycle fired at the gate of the shelter on 20 February. Mira Tolan was a few steps away.",
        "The shelter takes in travellers. Mira Tolan has named the gang that robs them.",
    ]);
    assert!(facts.starts_with("Two men on a motorcycle fired"), "{facts}");
}

#[test]
fn general_truths_are_no_facts_of_a_case() {
    let general = "International human rights standards require an investigation of every arrest and detention.";
    assert_eq!(facts_of(&["Mira Tolan was arrested in May.", general]), "Mira Tolan was arrested in May.");
}

#[test]
fn the_lead_stands_in_where_the_narrative_begins_with_a_source() {
    let facts =
        ["According to a local source Mira Tolan was arrested in May.", "Mira Tolan has been in detention since."];
    let mut case = small_case(&["Release Mira Tolan"], &facts, vec![appeal("a1", "Minister", "Ana Rao")]);
    case.summary = "Mira Tolan has been detained since May. There are fears for her safety.".into();
    let said = text_of(&Desk::new(case).letter(0), Slot::Facts).to_owned();
    assert!(said.starts_with("Mira Tolan has been detained since May. There are fears for her safety."), "{said}");
}

#[test]
fn a_narrative_that_begins_with_a_pronoun_stands_behind_the_lead() {
    let mut case = small_case(
        &["Release Mira Tolan"],
        &["She was then taken to a prison."],
        vec![appeal("a1", "Minister", "Ana Rao")],
    );
    case.summary = "Mira Tolan was arrested in May.".into();
    let said = text_of(&Desk::new(case).letter(0), Slot::Facts).to_owned();
    assert_eq!(said, "Mira Tolan was arrested in May. She was then taken to a prison.");
}

#[test]
fn the_lead_comes_first_where_there_is_one() {
    let facts = ["Mira Tolan has taught at the school since 1998. She writes songs."];
    let mut case = small_case(&["Release Mira Tolan"], &facts, vec![appeal("a1", "Minister", "Ana Rao")]);
    case.summary = "A teacher has been on hunger strike in prison since 3 May.".into();
    let said = plain_spaces(text_of(&Desk::new(case).letter(0), Slot::Facts));
    assert!(said.starts_with("A teacher has been on hunger strike in prison since 3 May."), "{said}");
}

#[test]
fn facts_that_are_written_for_the_letter_are_stated_as_they_are() {
    let facts = "Mira Tolan was arrested on 3 May. Her detention has reportedly not been recorded.";
    let mut case = small_case(&["Release Mira Tolan"], &[facts], vec![appeal("a1", "Minister", "Ana Rao")]);
    case.summary = "Mira Tolan, once a singer, is in detention because of a song.".into();
    assert_eq!(plain_spaces(text_of(&Desk::new(case).letter(0), Slot::Facts)), facts);
}

#[test]
fn what_a_sentence_says_beside_an_organisation_stays() {
    let facts = "Mira Tolan has been held in secret since 3 May, and Amnesty International fears that she is beaten.";
    assert_eq!(facts_of(&[facts]), "Mira Tolan has been held in secret since 3 May.");
}

#[test]
fn no_sentence_stays_without_the_one_that_it_leans_on() {
    let source = "The organization says that a note had come.";
    for leaning in [
        "The officer on duty refused to record the arrest.",
        "Mira Tolan reported both to the police.",
        "Since the valley is under curfew, this may delay the investigation of the arrest.",
        "Two days later a car stopped at the gate and fired at the house.",
    ] {
        assert_eq!(facts_of(&[&format!("{source} {leaning}")]), "", "{leaning}");
    }
    let known = "The police refused to record the arrest of Mira Tolan.";
    assert_eq!(facts_of(&[&format!("{source} {known}")]), known);
}

#[test]
fn the_people_named_above_are_those_of_the_opening() {
    let addressees = vec![appeal("a1", "Minister of Justice", "Ana Rao")];
    let facts = ["The two people named above were arrested on 3 May. Both are held in the fort."];
    let mut case = small_case(&["Release them"], &facts, addressees);
    case.people.push(appeal_writer::model::Person { name: "Olo Brandt".into(), ..Default::default() });
    let said = plain_spaces(text_of(&Desk::new(case).letter(0), Slot::Facts));
    assert_eq!(said, "The two people were arrested on 3 May. Both are held in the fort.");
}

#[test]
fn a_german_article_leans_on_nothing() {
    let demands = ["Mira Tolan freizulassen"];
    let facts_of = |fact: &str| {
        let mut case = small_case(&demands, &[fact], vec![appeal("a1", "Justizminister", "Ana Rao")]);
        case.language = appeal_writer::model::LanguageTag::new("de");
        plain_spaces(text_of(&Desk::new(case).letter(0), Slot::Facts))
    };
    let article = "Das Amtsgericht verurteilte Mira Tolan am 11. November zu zwei Jahren Haft.";
    assert_eq!(facts_of(article), article);
    assert_eq!(facts_of("Das wurde Mira Tolan im Gericht nicht gesagt."), "");
}

#[test]
fn a_covering_letter_states_a_fact_that_stands_alone() {
    let covering = |summary: &str, facts: &[&str]| {
        let mut case = small_case(&["Release Mira Tolan"], facts, vec![appeal("a1", "Minister", "Ana Rao")]);
        case.summary = summary.into();
        plain_spaces(text_of(&Desk::new(case).letter(1), Slot::Facts))
    };
    let first = "Men came on 3 May.";
    assert_eq!(covering("", &["Men came on 3 May. Mira Tolan was arrested."]), first);
    assert_eq!(covering("A teacher may be hanged within days.", &[]), "", "nobody knows who the teacher is");
    assert_eq!(covering("Mira Tolan may be hanged within days.", &[]), "Mira Tolan may be hanged within days.");
}

#[test]
fn facts_give_way_one_by_one_and_demands_never() {
    let facts = "Mira Tolan was arrested in May. Her detention was not recorded. The investigation of the arrest has not begun.";
    let mut lengths = Vec::new();
    for trim in 0..4 {
        let addressees = vec![appeal("a1", "Minister of Justice", "Ana Rao")];
        let demands = ["Release Mira Tolan", "Investigate her arrest and detention"];
        let desk = Desk { trim, ..Desk::new(small_case(&demands, &[facts], addressees)) };
        lengths.push(text_of(&desk.letter(0), Slot::Facts).len());
        assert_eq!(desk.letter(0).parts_in(Slot::Demand).count(), 2);
    }
    assert!(lengths.windows(2).all(|two| two[0] > two[1]), "{lengths:?}");
    assert_eq!(lengths[3], 0);
}

#[test]
fn the_sheets_model_letter_is_the_text() {
    let mut case = small_case(&[], &[], vec![appeal("a1", "Minister of Justice", "Ana Rao")]);
    case.model_letter = "Dear Minister,\n\nI write about Mira Tolan, who is\nheld without charge.\n\nI urge you to release her.\n\nYours sincerely,".into();
    let desk = Desk::new(case);
    let letter = desk.letter(0);
    let paragraphs: Vec<&str> = letter.parts_in(Slot::ModelLetter).map(|part| part.text.as_str()).collect();
    assert_eq!(paragraphs, ["I write about Mira Tolan, who is held without charge.", "I urge you to release her."]);
    assert_eq!(letter.parts_in(Slot::Salutation).count(), 1);
    assert_eq!(text_of(&letter, Slot::Salutation), "Dear Minister,");
    assert!(letter.part(Slot::Request).is_some());
    assert!(desk.failed(0).is_empty(), "{:?}", desk.failed(0));
    let mut french = translated(
        "fr",
        json!({ "model_letter": "Monsieur le Ministre,\n\nJe vous écris au sujet de Mira.\n\nVeuillez agréer, Monsieur le Ministre, l'expression de ma haute considération." }),
    );
    french.case.addressees.truncate(1);
    let paragraphs: Vec<String> = french.letter(0).parts_in(Slot::ModelLetter).map(|part| part.text.clone()).collect();
    assert_eq!(paragraphs, ["Je vous écris au sujet de Mira."], "one closing is enough");
    let mut asking = desk;
    asking.case.model_letter.insert_str(0, "Your Excellency,\n\nI look forward to your reply.\n\n");
    assert_eq!(text_of(&asking.letter(0), Slot::Salutation), "Your Excellency,");
    assert!(asking.letter(0).part(Slot::Request).is_none(), "the sheet's letter asks already");
    assert!(asking.failed(0).is_empty());
}

#[test]
fn a_sentence_that_lost_its_head_is_not_told() {
    let facts = ["held in secret at the fort since 4 March. Mira Tolan was beaten by guards at the fort."];
    assert_eq!(facts_of(&facts), "Mira Tolan was beaten by guards at the fort.");
}

#[test]
fn the_sheets_model_letter_goes_to_whom_it_greets() {
    let board = appeal("a1", "Board of Pardons", "");
    let governor = appeal("a2", "Governor", "Ben Rao");
    let mut case = small_case(&["Spare Mira Tolan"], &[], vec![board, governor]);
    case.model_letter = "Dear Governor Rao,\n\nI write to you as a nurse from Canada. Please heed the Board.".into();
    let desk = Desk::new(case);
    assert_eq!(text_of(&desk.letter(0), Slot::ModelLetter), "", "another's letter");
    assert!(text_of(&desk.letter(1), Slot::ModelLetter).contains("heed the Board"));
    let notices = |index: usize| desk.codes(index).iter().any(|code| code == "model-letter-of-another");
    assert!(notices(1) && !notices(0), "who writes it is said in one of them");
}

#[test]
fn nobody_is_told_of_himself_as_of_another() {
    let facts =
        ["Mira Tolan was sentenced to death on 3 May.", "Only President Ana Rao can now save Mira Tolan from death."];
    let addressees = vec![appeal("a1", "President", "Ana Rao"), appeal("a2", "Minister of Justice", "Bo Lim")];
    let desk = Desk::new(small_case(&["Release Mira Tolan"], &facts, addressees));
    assert!(
        body(&desk.letter(0)).contains("Only you can now save Mira Tolan from death."),
        "{}",
        body(&desk.letter(0))
    );
    assert!(body(&desk.letter(1)).contains("Only President Ana Rao can now"), "{}", body(&desk.letter(1)));
}

#[test]
fn a_fact_has_no_marks_of_the_sheet() {
    let facts = ["Mira Tolan (f) and her sister were arrested on 3 May."];
    let desk = Desk::new(small_case(&["Release Mira Tolan"], &facts, vec![appeal("a1", "Minister", "Bo Lim")]));
    assert!(body(&desk.letter(0)).contains("Mira Tolan and her sister were arrested"), "{}", body(&desk.letter(0)));
}

fn facts_for(demands: &[&str], people: &[&str], facts: &[&str]) -> String {
    let mut case = small_case(demands, facts, vec![appeal("a1", "Minister of Justice", "Ana Rao")]);
    let more = people.iter().map(|name| appeal_writer::model::Person { name: (*name).into(), ..Default::default() });
    case.people.extend(more);
    plain_spaces(text_of(&Desk::new(case).letter(0), Slot::Facts))
}

#[test]
fn what_the_demands_speak_of_as_known_is_told() {
    let demands =
        ["Release Mira Tolan", "Investigate the beating of 10 June", "Let her have any medical care she needs"];
    let facts = [
        "Mira Tolan was arrested in the port of Arland on 3 May.",
        "Mira Tolan was moved to the northern prison on 4 June. Mira Tolan was tried in 2011 for a song.",
        "On 10 June two other women struck Mira Tolan with a can. Mira Tolan suffers from asthma.",
    ];
    let said = facts_for(&demands, &[], &facts);
    assert!(said.starts_with(facts[0]) && said.ends_with(facts[2]), "{said}");
}

#[test]
fn each_of_the_people_is_told_of() {
    let facts = [
        "Mira Tolan was arrested in May. Mira Tolan was charged in June. Mira Tolan was tried in July.",
        "Olo Brandt was sent away from his school.",
    ];
    let said = facts_for(&["Protect Mira Tolan and Olo Brandt"], &["Olo Brandt"], &facts);
    assert!(said.contains("Olo Brandt was sent away"), "{said}");
}

#[test]
fn what_only_an_unsaid_sentence_introduces_is_left_out() {
    let facts = [
        "Mira Tolan was arrested on the bridge on 3 May.",
        "The organization says that two lorries had come. The number of one of the two lorries was covered.",
    ];
    assert_eq!(facts_for(&["Release Mira Tolan"], &[], &facts), facts[0]);
}

#[test]
fn a_pronoun_means_whom_the_sentence_before_it_names() {
    let facts = [
        "Mira Tolan and Olo Brandt were arrested in May.",
        "A van has stood outside the office of Mira Tolan, the organization says. On 26 June she heard Olo Brandt on the telephone.",
    ];
    assert_eq!(facts_for(&["Release them"], &["Olo Brandt"], &facts), facts[0]);
    let facts =
        "Mira Tolan and Olo Brandt were arrested in May. Mira Tolan was fined in June. She is held in the fort.";
    assert_eq!(facts_for(&["Release them from detention"], &["Olo Brandt"], &[facts]), facts);
}

#[test]
fn whoever_only_went_somewhere_needs_what_came_of_it() {
    let arrest = "Mira Tolan was arrested in May.";
    let went = "Relatives of Mira Tolan have visited two prisons.";
    assert_eq!(facts_for(&["Release Mira Tolan"], &[], &[arrest, went]), arrest);
    let told = format!("{went} Guards at both refused to answer.");
    let said = facts_for(&["Release Mira Tolan"], &[], &[arrest, &told]);
    assert_eq!(said, format!("{arrest} {told}"));
}

#[test]
fn a_letter_whose_only_fact_leans_lightly_states_it() {
    let facts = ["The organization says that two lorries had come. The court has not asked for the lorries."];
    assert_eq!(facts_of(&facts), "The court has not asked for the lorries.");
}
