//! Demands: from the grammar of a sheet to sentences of a letter.

use appeal_writer::data::phrases;
use appeal_writer::model::{LanguageTag, Slot};
use serde_json::json;

use crate::desk::{Desk, appeal, body, read, small_case, text_of};
use crate::read_aloud::translated;

fn check_demand(demand: &str, expected: &str) {
    let minister = appeal("a1", "Minister of Justice", "Ana Rao");
    let desk = Desk::new(small_case(&[demand], &[], vec![minister]));
    let letter = desk.letter(0);
    let stated = letter.parts.iter().filter(|part| matches!(part.id.slot, Slot::Demand | Slot::DemandSentence));
    let text: Vec<&str> = stated.map(|part| part.text.as_str()).collect();
    assert_eq!(text.len(), 1, "{demand}: {}", read(&letter));
    assert!(text[0].ends_with(expected), "{demand}\n  is   {}\n  not  {expected}", text[0]);
}

#[test]
fn what_the_writer_does_is_said_by_the_writer() {
    check_demand(
        "Expressing sympathy for the family of Jo Fee, whose killing you do not in any way condone",
        "whose killing I do not in any way condone.",
    );
    check_demand("Explaining that the pain is great and you cannot measure it", "and I cannot measure it.");
    check_demand("Urging the minister to meet you", "to meet me.");
}

#[test]
fn what_a_demand_tells_of_the_official_is_told_to_that_official() {
    check_demand(
        "Reminding the government that Minister Ana Rao has publicly promised to act",
        "I wish to remind the government that you have publicly promised to act.",
    );
    check_demand(
        "Reminding the government that President Jo Bee has publicly promised to act",
        "that President Jo Bee has publicly promised to act.",
    );
}

#[test]
fn demands_of_both_grammars_become_sentences() {
    check_demand("Immediately release Mira Tolan;", "immediately release Mira Tolan.");
    check_demand("To release Mira Tolan", "to release Mira Tolan.");
    check_demand("Not to torture Mira Tolan", "to not torture Mira Tolan.");
    check_demand("Do not execute Mira Tolan", "to not execute Mira Tolan.");
    check_demand("Pending her release, let her see a doctor", "to let her see a doctor, pending her release.");
    check_demand(
        "Urging that she see a doctor, and drawing attention to her illness",
        "I urge that she see a doctor, and I wish to draw attention to her illness.",
    );
    check_demand(
        "Welcoming her release, but expressing concern that others are held",
        "I welcome her release, but I am concerned that others are held.",
    );
    check_demand(
        "Expressing concern for her safety, calling on the authorities to protect her",
        "I am concerned for her safety, and I call on the authorities to protect her.",
    );
    check_demand(
        "Urging them to release those jailed for an article, calling for reforms",
        "I urge you to release those jailed for an article, calling for reforms.",
    );
    check_demand(
        "Calling on the authorities to release Mira Tolan; and",
        "I call on the authorities to release Mira Tolan.",
    );
    check_demand("- urging them to release Mira Tolan".trim_start_matches("- "), "I urge you to release Mira Tolan.");
    check_demand("Expressing concern that Mira Tolan is held", "I am concerned that Mira Tolan is held.");
    check_demand("Asking for an impartial inquiry", "I ask for an impartial inquiry.");
    check_demand("Welcoming the release of two others", "I welcome the release of two others.");
    check_demand("Noting that a court has ruled", "I note that a court has ruled.");
    check_demand("Reminding them that torture is banned", "I wish to remind you that torture is banned.");
    check_demand(
        "Expressing concern for her safety, and urging them to release her",
        "I am concerned for her safety, and I urge you to release her.",
    );
    check_demand("Urging the Minister of Justice to order her release", "I urge you to order her release.");
    check_demand("Urging the President to order her release", "I urge the President to order her release.");
    check_demand("Her immediate release", "Her immediate release.");
    check_demand(
        "Immediately and unconditionally release Mira Tolan",
        "to immediately and unconditionally release Mira Tolan.",
    );
    check_demand("Insisting that she be released", "I respectfully insist that she be released.");
    check_demand("Pressing the authorities to act", "I strongly urge the authorities to act.");
    check_demand("I urge you to release her", "I urge you to release her.");
}

#[test]
fn what_is_not_to_be_done_stays_undone() {
    check_demand("Urging the Minister not to sign the order", "I urge you not to sign the order.");
    check_demand("Calling on the Minister of Justice never to sign it", "I call on you never to sign it.");
    check_demand("Asking Ana Rao immediately to halt it", "I ask you immediately to halt it.");
    check_demand("Appealing to the Minister not to be silent", "I appeal to you not to be silent.");
    check_demand(
        "Expressing concern, and urging the Minister not to sign",
        "I am concerned, and I urge you not to sign.",
    );
    check_demand("Urging the Minister of Health not to sign", "I urge the Minister of Health not to sign.");
    check_demand("Urging the Deputy Minister not to sign", "I urge the Deputy Minister not to sign.");
    check_demand("Urging the President of the Court to act", "I urge the President of the Court to act.");
}

#[test]
fn what_is_called_for_speaks_to_nobody() {
    check_demand("Calling for them to be freed at once", "I call for them to be freed at once.");
    check_demand("Asking for them to be given lawyers", "I ask for them to be given lawyers.");
    check_demand(
        "Expressing concern for both, and calling for them to be freed",
        "I am concerned for both, and I call for them to be freed.",
    );
    check_demand("Asking them not to send her back", "I ask you not to send her back.");
}

#[test]
fn what_those_in_office_do_and_have_is_the_official_s() {
    check_demand("Reminding them of their duty to protect her", "I wish to remind you of your duty to protect her.");
    check_demand("Reminding them of their fate", "I wish to remind you of their fate.");
    check_demand("Reminding them that they must protect her", "I wish to remind you that you must protect her.");
    check_demand("Reminding them that they must be freed", "I wish to remind you that they must be freed.");
    check_demand("Urging the Minister to use his full authority", "I urge you to use your full authority.");
    check_demand("Urging them to free the men and end their duty", "I urge you to free the men and end their duty.");
    check_demand("Demanding that they implement the law", "I ask that you implement the law.");
    check_demand("Demanding that they be freed", "I ask that they be freed.");
    check_demand("Asking that they see a doctor", "I ask that they see a doctor.");
}

#[test]
fn every_part_of_a_demand_is_said_by_the_writer() {
    check_demand(
        "Opposing the sentence, and noting that a witness has spoken",
        "I oppose the sentence, and I note that a witness has spoken.",
    );
    check_demand(
        "Welcoming the release of one, but expressing grave concern for the other, and asking them to act",
        "I welcome the release of one, but I am gravely concerned for the other, and I ask you to act.",
    );
    check_demand(
        "Acknowledging the crime, and expressing sympathy with all, but pointing out that he is young",
        "I acknowledge the crime, and I wish to express sympathy with all, but I would point out that he is young.",
    );
    check_demand("Pointing to her good record", "I would point to her good record.");
    check_demand("if she is held, calling for her to be freed", "If she is held, I call for her to be freed.");
    check_demand("Asking, if she is held, that she be freed", "I ask, if she is held, that she be freed.");
}

#[test]
fn what_a_sheet_says_to_the_writer_the_writer_says() {
    check_demand("Explaining that you oppose the death penalty", "I wish to explain that I oppose the death penalty.");
    check_demand("Expressing your fear that she is beaten", "I wish to express my fear that she is beaten.");
    check_demand("Stating that you are concerned for her", "I wish to state that I am concerned for her.");
    check_demand("Asking to be told how you can help", "I ask to be told how I can help.");
    check_demand("Urging you to release her, for your own good", "I urge you to release her, for your own good.");
    check_demand("Calling for the release of all (please name them)", "I call for the release of all.");
}

#[test]
fn infinitives_of_german_sheets_become_sentences_of_the_writer() {
    let demands = [
        "fordern, dass der Aufenthaltsort von Mira Tolan bekannt gegeben wird",
        "auf Garantien dringen, dass Mira Tolan nicht gefoltert wird",
        "eine unabhängige Untersuchung der Vorfälle vom 11. Oktober fordern",
        "Ihre Sorge um die Sicherheit von Mira Tolan ausdrücken, die im Mai festgenommen wurde",
        "Garantien dafür verlangen, dass sie nicht misshandelt wird",
    ];
    let desk = translated("de", json!({ "demands": demands }));
    let said: Vec<String> = desk.letter(0).parts_in(Slot::DemandSentence).map(|part| part.text.clone()).collect();
    assert_eq!(
        said,
        [
            "Ich fordere, dass der Aufenthaltsort von Mira Tolan bekannt gegeben wird.",
            "Ich dringe auf Garantien, dass Mira Tolan nicht gefoltert wird.",
            "Auch fordere ich eine unabhängige Untersuchung der Vorfälle vom 11.\u{a0}Oktober.",
            "Ich bin in Sorge um die Sicherheit von Mira Tolan, die im Mai festgenommen wurde.",
            "Auch verlange ich Garantien dafür, dass sie nicht misshandelt wird."
        ]
    );
}

#[test]
fn orders_of_german_sheets_become_items() {
    let demands = ["Bitte gewähren Sie ihm Zugang zu seiner Anwältin.", "Lassen Sie ihn frei."];
    let desk = translated("de", json!({ "demands": demands }));
    let items: Vec<String> = desk.letter(0).parts_in(Slot::Demand).map(|part| part.text.clone()).collect();
    assert_eq!(items, ["gewähren Sie ihm Zugang zu seiner Anwältin;", "lassen Sie ihn frei."]);
}

#[test]
fn arabic_demands_for_the_writer_become_sentences() {
    let desk =
        translated("ar", json!({ "demands": ["لدعوة السلطات إلى الإفراج عنه", "للمطالبة بالسماح له برؤية أسرته"] }));
    let said: Vec<String> = desk.letter(0).parts_in(Slot::DemandSentence).map(|part| part.text.clone()).collect();
    assert_eq!(said, ["أدعو السلطات إلى الإفراج عنه.", "أطالب بالسماح له برؤية أسرته."]);
}

#[test]
fn him_is_the_official_who_was_spoken_to() {
    let addressees = vec![appeal("a1", "Governor of Arland", "Ana Rao"), appeal("a2", "Minister of Justice", "Bo Lim")];
    let demands = ["calling on the Governor to halt it", "urging him to meet Mira Tolan", "asking for her release"];
    let desk = Desk::new(small_case(&demands, &[], addressees));
    let of = |index: usize| -> Vec<String> {
        desk.letter(index).parts_in(Slot::DemandSentence).map(|part| part.text.clone()).collect()
    };
    let own = ["I call on you to halt it.", "I urge you to meet Mira Tolan.", "I also ask for her release."];
    assert_eq!(of(0), own);
    assert_eq!(of(1)[..2], ["I call on the Governor to halt it.", "I urge him to meet Mira Tolan."]);
}

#[test]
fn an_ambassador_is_asked_to_convey_and_is_none_of_them() {
    let ambassador = || vec![appeal("a1", "Ambassador", "Ana Rao")];
    let letter = Desk::new(small_case(&["Release her", "Free others"], &[], ambassador())).letter(0);
    assert!(text_of(&letter, Slot::DemandsLeadIn).contains("your government"), "{}", read(&letter));
    let demands = ["Calling on the authorities to free her", "Urging them to free others"];
    let letter = Desk::new(small_case(&demands, &[], ambassador())).letter(0);
    assert!(body(&letter).contains("I urge them to free others."), "{}", read(&letter));
}

#[test]
fn a_run_of_imperatives_is_one_list() {
    let minister = appeal("a1", "Minister of Justice", "Ana Rao");
    let demands = ["Release Mira Tolan", "Ensure that she sees a doctor", "Investigate her arrest"];
    let letter = Desk::new(small_case(&demands, &[], vec![minister])).letter(0);
    let items: Vec<&str> = letter.parts_in(Slot::Demand).map(|part| part.text.as_str()).collect();
    assert_eq!(items, ["release Mira Tolan;", "ensure that she sees a doctor;\u{a0}and", "investigate her arrest."]);
    assert_eq!(letter.parts_in(Slot::DemandsLeadIn).count(), 1);
}

#[test]
fn a_demand_of_no_known_form_stands_as_it_is_and_is_noted() {
    let minister = appeal("a1", "Minister of Justice", "Ana Rao");
    let desk = Desk::new(small_case(&["A fair trial for Mira Tolan"], &[], vec![minister]));
    assert!(desk.codes(0).contains(&"demand-as-it-stands".to_owned()));
    assert_eq!(text_of(&desk.letter(0), Slot::Demand), "A fair trial for Mira Tolan.");
}

#[test]
fn a_demand_for_one_goes_to_that_one_alone() {
    let addressees =
        vec![appeal("a1", "Minister of Justice", "Ana Rao"), appeal("a2", "Director of Prisons", "Bo Lim")];
    let mut case = small_case(&["Investigate the arrest", "Let her see a doctor", "Release her"], &[], addressees);
    case.demand_targets = vec!["to the minister of justice".into(), "to the director of prisons".into(), String::new()];
    let desk = Desk::new(case);
    let of = |index: usize| -> Vec<u16> {
        let letter = desk.letter(index);
        let stated = letter.parts.iter().filter(|part| matches!(part.id.slot, Slot::Demand | Slot::DemandSentence));
        stated.map(|part| part.id.index).collect()
    };
    assert_eq!((of(0), of(1)), (vec![0, 2], vec![1, 2]));
    assert!(desk.failed(0).is_empty(), "the other's demand is not missed: {:?}", desk.failed(0));
}

#[test]
fn a_demand_for_nobody_here_goes_to_all_and_is_noted() {
    let mut case = small_case(&["Investigate the arrest"], &[], vec![appeal("a1", "Director of Prisons", "Bo Lim")]);
    case.demand_targets = vec!["to the minister of justice".into()];
    let desk = Desk::new(case);
    assert!(body(&desk.letter(0)).contains("investigate the arrest"));
    assert!(desk.codes(0).contains(&"demand-for-somebody-else".to_owned()));
}

#[test]
fn the_lead_in_follows_the_office() {
    for (office, class, words) in [
        ("President of the Supreme Court", "court", "review"),
        ("Prosecutor General", "prosecutor", "investigat|look into|examine"),
        ("Minister of the Interior", "minister", "minister|see to|personal attention|in the government"),
        ("Chief of Police", "police", "command|service|orders"),
        ("Ambassador", "mission", "your government"),
    ] {
        let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English");
        for lead_in in &english.lead_in["infinitive"][class] {
            assert!(words.split('|').any(|word| lead_in.contains(word)), "{class}: {lead_in}");
        }
        let desk = Desk::new(small_case(&["Release her", "Free others"], &[], vec![appeal("a1", office, "Ana Rao")]));
        let lead_in = text_of(&desk.letter(0), Slot::DemandsLeadIn).to_owned();
        assert!(english.lead_in["infinitive"][class].contains(&lead_in), "{office}: {lead_in}");
    }
}

#[test]
fn a_sentence_that_cannot_join_a_demand_leads_in_a_list_of_one() {
    let french = translated("fr", json!({ "demands": ["Libérez Mira Tolan"] }));
    let letter = french.letter(0);
    assert_eq!(text_of(&letter, Slot::Demand), "libérez Mira Tolan.");
    assert!(text_of(&letter, Slot::DemandsLeadIn).ends_with("\u{a0}:"), "{}", read(&letter));
}

#[test]
fn clemency_is_asked_of_a_head_of_state_where_the_sheet_speaks_of_it() {
    let president = || vec![appeal("a1", "President of the Republic", "Ana Rao")];
    let asks = |demand: &str| {
        let letter = Desk::new(small_case(&[demand, "Release others"], &[], president())).letter(0);
        text_of(&letter, Slot::DemandsLeadIn).contains("clemency")
    };
    assert!(asks("Commute the death sentence of Mira Tolan"));
    assert!(!asks("Release Mira Tolan"));
}

#[test]
fn a_sheet_in_lower_case_gets_back_the_capitals_that_are_known() {
    let mut case = small_case(
        &["calling on the arlandic authorities to release mira tolan, held since 3 may 2005 in pakistan"],
        &["mira tolan was arrested on monday in a street of the capital. she has not been seen since."],
        vec![appeal("a1", "minister of justice", "ana rao")],
    );
    case.people[0].name = "mira tolan".into();
    let desk = Desk::new(case);
    let text = body(&desk.letter(0));
    assert!(text.contains("release Mira Tolan, held since 3 May 2005 in Pakistan."), "{text}");
    assert!(!text_of(&desk.letter(0), Slot::Subject).starts_with(char::is_lowercase));
    assert!(text.contains("Mira Tolan was arrested on Monday in a street of the capital. She has not"), "{text}");
    assert!(desk.codes(0).contains(&"capitals-restored".to_owned()));
}

#[test]
fn names_that_lost_letters_with_accents_get_them_back() {
    let mut case = small_case(
        &["calling on the mexican authorities to release germn garca"],
        &["germn garca was arrested on monday with ngel, a student. they have not been seen since."],
        vec![appeal("a1", "minister of justice", "ana rao")],
    );
    case.country_code = "MX".into();
    case.people[0].name = "germn garca".into();
    let desk = Desk::new(case);
    let text = body(&desk.letter(0));
    assert!(text.contains("release Germán García"), "{text}");
    assert!(text.contains("Germán García was arrested on Monday with ángel, a student."), "{text}");
}

#[test]
fn him_is_the_only_official_or_the_one_whom_a_demand_is_for() {
    check_demand("Urging him to release Mira Tolan", "I urge you to release Mira Tolan.");
    let mut case = small_case(
        &["(to the Board) urging the members to advise mercy", "(to the Governor) urging him to spare Mira Tolan"],
        &[],
        vec![appeal("a1", "Chairperson", "Ana Rao"), appeal("a2", "Governor", "Ben Rao")],
    );
    case.addressees[0].lines = vec!["Ana Rao".into(), "Chairperson".into(), "Board of Pardons".into()];
    let desk = Desk::new(case);
    let asked = |index: usize| text_of(&desk.letter(index), Slot::DemandSentence).to_owned();
    assert_eq!(asked(0), "I urge the members to advise mercy.");
    assert_eq!(asked(1), "I urge you to spare Mira Tolan.");
    assert_eq!(read(&desk.letter(0)).matches("mercy").count(), 1);
    assert!(!read(&desk.letter(0)).contains("spare"), "{}", read(&desk.letter(0)));
}

#[test]
fn one_of_two_who_are_spoken_to_is_the_official() {
    check_demand(
        "Calling on the President and the Minister of Justice to free Mira Tolan",
        "I call on you and the President to free Mira Tolan.",
    );
    let leader = appeal("a1", "Leader of the Islamic Republic", "Ana Rao");
    let desk =
        Desk::new(small_case(&["Calling on the Supreme Leader and the judges to free Mira Tolan"], &[], vec![leader]));
    let asked = desk.letter(0);
    assert_eq!(text_of(&asked, Slot::DemandSentence), "I call on you and the judges to free Mira Tolan.");
}

#[test]
fn many_who_are_asked_are_the_authorities_and_one_is_you() {
    let said = |language: &str, demand: &str| {
        let mut case = small_case(&[demand], &[], vec![appeal("a1", "", "Ana Rao")]);
        case.language = LanguageTag::new(language);
        text_of(&Desk::new(case).letter(0), Slot::DemandSentence).to_owned()
    };
    assert_eq!(said("fr", "priez-les de libérer Mira Tolan"), "Je vous prie de libérer Mira Tolan.");
    assert_eq!(said("fr", "exhortez-le à libérer Mira Tolan"), "Je vous exhorte à libérer Mira Tolan.");
    assert_eq!(said("es", "Pidiéndoles que ordenen su libertad"), "Pido a las autoridades que ordenen su libertad.",);
    assert_eq!(said("es", "Pidiéndole que ordene su libertad"), "Le pido que ordene su libertad.");
}

#[test]
fn what_belongs_to_whoever_is_spoken_to_is_the_official_s() {
    check_demand(
        "Urging the Minister to use his influence, and to do all in his power to free Mira Tolan",
        "I urge you to use your influence, and to do all in your power to free Mira Tolan.",
    );
    check_demand("Urging him to spare all who come before him", "I urge you to spare all who come before you.");
    check_demand("Calling on them to list everyone they hold", "I call on you to list everyone you hold.");
    check_demand(
        "Asking that she be heard and that they bring to justice anyone who she says beat her",
        "I ask that she be heard and that you bring to justice anyone who she says beat her.",
    );
    check_demand("Asking that she be heard and that they be freed", "I ask that she be heard and that they be freed.");
    let mut queen = appeal("a1", "Keeper of the Two Seals", "Ana Rao");
    queen.lines[0] = "Her Majesty Queen Ana Rao".into();
    let letter = Desk::new(small_case(&["Urging the Queen to spare Mira Tolan"], &[], vec![queen])).letter(0);
    assert_eq!(text_of(&letter, Slot::DemandSentence), "I urge you to spare Mira Tolan.");
}

#[test]
fn a_demand_of_several_sentences_is_several_sentences() {
    check_demand(
        "Calling for her release; calling on the King to free others",
        "I call for her release. I call on the King to free others.",
    );
    check_demand(
        "Expressing concern at the beating and seeking assurances that it ends",
        "I am concerned at the beating and I seek assurances that it ends.",
    );
    check_demand("She is held for a poem.", "She is held for a poem.");
    check_demand("Please order an inquiry", "to order an inquiry.");
    check_demand("Stopping the beatings; to free her", "Stopping the beatings; to free her.");
}

#[test]
fn a_demand_says_in_a_bracket_whose_it_is_and_no_letter_says_it() {
    let mut case = small_case(
        &[
            "urging the Board of Pardons to advise mercy (appeals to the Board only)",
            "urging the Governor to spare Mira Tolan [appeals to the Governor]",
            "(to the other authorities) asking for an inquiry",
            "(to all) stating that you are worried for Mira Tolan (f)",
        ],
        &[],
        vec![
            appeal("a1", "Chairperson", "Ana Rao"),
            appeal("a2", "Governor", "Ben Rao"),
            appeal("a3", "Warden", "Bo Lim"),
        ],
    );
    case.addressees[0].lines = vec!["Ana Rao, Chairperson".into(), "Board of Pardons".into()];
    let desk = Desk::new(case);
    let asked = |index: usize| -> Vec<String> {
        desk.letter(index).parts_in(Slot::DemandSentence).map(|part| part.text.clone()).collect()
    };
    let worried = "I wish to state that I am worried for Mira Tolan.";
    assert_eq!(asked(0), ["I urge you to advise mercy.", worried]);
    assert_eq!(asked(1), ["I urge you to spare Mira Tolan.", worried]);
    assert_eq!(asked(2), ["I ask for an inquiry.", worried]);
    assert!(!desk.codes(2).contains(&"demand-for-somebody-else".to_owned()));
}

#[test]
fn a_sample_letter_among_demands_asks_for_what_it_says() {
    let minister = appeal("a1", "Minister of Justice", "Ana Rao");
    let demands =
        ["Use your own words or these: Dear Minister, I urge you to free Mira Tolan.", "Sincerely, [YOUR NAME]"];
    let letter = Desk::new(small_case(&demands, &[], vec![minister])).letter(0);
    assert_eq!(text_of(&letter, Slot::DemandSentence), "I urge you to free Mira Tolan.");
    assert!(!body(&letter).contains("NAME"), "{}", read(&letter));
}
