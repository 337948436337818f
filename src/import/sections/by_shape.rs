//! Where the demands and the addresses begin on sheets whose headings are in none of the known words: by what stands there.

use std::iter;
use std::ops::Range;
use std::slice;

use crate::data::markers::{MarkerPlace, Means, words};
use crate::data::missions::names_house;
use crate::data::offices::Phrases;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::opens_addressee;
use crate::import::address_lines::house::MISSION_HEADS;
use crate::import::figures::dates;
use crate::import::sections;
use crate::import::text::bullets::{bullet_at, is_asked};
use crate::import::text::hits::{Hit, in_capitals, sentence_end};
use crate::import::text::letter;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::import::to_writer::order_to_write;

use super::{heading, misspelt};

/// Adds the openings that no marker told.
pub(in crate::import) fn complete(shadow: &Shadow, hits: &mut Vec<Hit>) {
    let has = |hits: &[Hit], means: &[Means]| hits.iter().any(|hit| means.contains(&hit.means));
    if shadow.one_line {
        // "Please send copies of any answer to the office": below the addresses, of which it is none.
        let asks = |hit: &Hit| hit.means == Means::Demands && !sections::asks_for_copies(shadow, hit);
        let opens = has(hits, &[Means::Letter]) || hits.iter().any(asks);
        hits.extend(if opens { None } else { urged_in_run(shadow, hits) });
        let heads = |hit: &Hit| matches!(hit.means, Means::AppealsBefore | Means::Contacts) || is_heading_of_run(hit);
        hits.extend(if hits.iter().any(heads) { None } else { heading_in_run(shadow, hits) });
        hits.sort_by_key(|hit| hit.range.start);
        return;
    }
    let letter = letter::announced(shadow, hits).unwrap_or_default();
    hits.retain(|hit| hit.means == Means::Editor || !letter.contains(&hit.range.start));
    let opens_addresses = |hits: &[Hit], hit: &Hit| match hit.means {
        Means::Appeals | Means::Contacts => heading::is_heading(shadow, hit) || hit.marker.phrase.ends_with(':'),
        // "PLEASE WRITE BEFORE 27 APRIL 2017" below all addresses opens none.
        Means::AppealsBefore => reaches(hits_behind(hits, hit.range.end)),
        _ => false,
    };
    let add = |hits: &mut Vec<Hit>, found: Option<Hit>| {
        hits.extend(found);
        hits.sort_by_key(|hit| hit.range.start);
    };
    if !has(hits, &[Means::Letter]) {
        // "Please write before 30 June 2017 to:" leads to the addresses.
        // "Please write to the authorities" above "In English or your own language:" leads to nothing by itself.
        let demands = |hit: &Hit| {
            hit.means == Means::Demands
                && !sections::asks_for_copies(shadow, hit)
                && !sections::names_deadline(shadow, hit)
                && sections::leads_to_demands(shadow, hit)
        };
        let found = if hits.iter().any(demands) { urged_list(shadow, hits) } else { lead_in(shadow, hits) };
        let found = found.or_else(|| list(shadow, hits));
        if let Some(found) = &found {
            hits.retain(|hit| !is_bare_below(shadow, hit, found.range.end));
        }
        add(hits, found);
    }
    let dated =
        |hit: &Hit| matches!(hit.means, Means::AppealsBefore | Means::Deadline) && heading::date_follows(shadow, hit);
    if !hits.iter().any(dated)
        && let Some(found) = deadline(shadow, hits, &letter)
    {
        hits.retain(|hit| hit.range.end <= found.range.start || found.range.end <= hit.range.start);
        add(hits, Some(found));
    }
    misspelt::put_in_place(hits, bare_headings(shadow, hits, &letter));
    if !hits.iter().any(|hit| opens_addresses(hits, hit)) {
        let found = heading(shadow, hits, &letter).or_else(|| addresses_behind_list(shadow, hits));
        add(hits, found);
    }
}

/// The sentence that leads in the demands where no known words do: it ends with a colon and asks for one's own language,
/// "Write to the Prime Minister in English or your own language:", or asks and has a list below it, "Calling on them:".
fn lead_in(shadow: &Shadow, hits: &[Hit]) -> Option<Hit> {
    const LONGEST: usize = 200;
    let asks_for = |text: &str| words().class(WordClass::DemandOpening).at_start(text) > 0;
    let leads = |line: &ShadowLine, next: Option<&ShadowLine>| {
        let text = shadow.slice(line.range.clone());
        let listed = || (asks_for(text) || is_urged(text)) && next.is_some_and(|next| item(shadow, next).is_some());
        text.ends_with(':') && text.len() <= LONGEST && (words().names_own_language(text) || listed())
    };
    let mut lines = shadow.lines.iter().peekable();
    let line = iter::from_fn(|| lines.next().map(|line| (line, lines.peek().copied())));
    let (line, _) = line.into_iter().find(|(line, next)| leads(line, *next))?;
    if is_known(hits, &line.range) { None } else { hit(hits, Means::Demands, line.range.clone()) }
}

/// The first of what it asks for is no longer, in a run.
const LONGEST_ITEM: usize = 400;

/// What an organisation leads in its demands with is no longer.
const LONGEST_LEAD: usize = 160;

/// "The League urges the authorities in Togo to:", "Please call on the authorities to:", and nothing more: what is asked for
/// follows.
fn is_urged(text: &str) -> bool {
    let Some(said) = text.strip_suffix(':').filter(|said| said.len() <= LONGEST_LEAD && !said.contains(". ")) else {
        return false;
    };
    class(WordClass::HeadingEnd).contains(said.rsplit(' ').next().unwrap_or_default())
        && (class(WordClass::OrganisationAsks).occur_in(said) || asks_writer(said))
}

/// "In your message please call on the authorities to": whether the writer is asked to ask.
fn asks_writer(said: &str) -> bool {
    let starts = [0].into_iter().chain(said.match_indices(' ').map(|(at, _)| at + 1));
    starts.filter_map(|at| said.get(at..)).any(|rest| {
        let asked = class(WordClass::PleaseWriter).at_start(rest);
        let behind = rest.get(asked..).unwrap_or_default().trim_start();
        asked > 0 && class(WordClass::DemandOpening).at_start(behind) > 0
    })
}

/// The line that leads so to a list of two or more, though "take action" below it heads the addresses.
fn urged_list(shadow: &Shadow, hits: &[Hit]) -> Option<Hit> {
    const FARTHEST: usize = 12;
    let items = |at: usize| shadow.lines.iter().skip(at + 1).take(FARTHEST).filter(|line| item(shadow, line).is_some());
    let mut lines = shadow.lines.iter().enumerate();
    let (_, line) = lines.find(|(at, line)| is_urged(shadow.slice(line.range.clone())) && items(*at).count() > 1)?;
    if is_known(hits, &line.range) { None } else { hit(hits, Means::Demands, line.range.clone()) }
}

/// Whether a heading below the demands says only to act, and has no list: "TAKE ACTION".
fn is_bare_below(shadow: &Shadow, hit: &Hit, demands: usize) -> bool {
    const NEAR: usize = 3;
    let below = shadow.lines.iter().skip_while(|line| line.range.end <= hit.range.end).take(NEAR);
    hit.means == Means::Demands
        && hit.marker.place == MarkerPlace::Line
        && hit.range.start > demands
        && below.into_iter().all(|line| item(shadow, line).is_none())
}

/// The same in a run of words: "… without an answer. The League urges the authorities in Togo to: | 1. Carry out …".
///
/// Bullets may be lost there, "… to: Release Jo Dee; Carry out …": semicolons tell a list as well.
fn urged_in_run(shadow: &Shadow, hits: &[Hit]) -> Option<Hit> {
    shadow.text.match_indices(": ").find_map(|(colon, _)| {
        let behind = colon + ": ".len();
        let listed = || {
            let limit = floor(shadow, (behind + LONGEST_ITEM).min(shadow.len()));
            shadow.slice(behind..sentence_end(shadow, behind, limit)).contains("; ")
        };
        if bullet_at(shadow, behind, true).is_none() && !listed() {
            return None;
        }
        // A text of nothing but colons is not read to its beginning again and again.
        let near = floor(shadow, colon.saturating_sub(LONGEST_LEAD + ". ".len()))..colon + 1;
        let stop = shadow.slice(near.clone()).rfind(". ");
        let start = stop.map_or(near.start, |stop| near.start + stop + ". ".len());
        let is_lead = is_urged(shadow.slice(start..near.end)) && !is_known(hits, &(start..colon));
        is_lead.then(|| hit(hits, Means::Demands, start..near.end)).flatten()
    })
}

fn is_heading_of_run(hit: &Hit) -> bool {
    hit.means == Means::Appeals && (hit.marker.phrase.ends_with(':') || hit.marker.place == MarkerPlace::Line)
}

/// The heading of the addresses in a run of words, in whatever words: "… of reprisals. SAMPLE LETTERS may be sent to: His
/// Excellency …".
fn heading_in_run(shadow: &Shadow, hits: &[Hit]) -> Option<Hit> {
    const LONGEST: usize = 90;
    shadow.text.match_indices(": ").find_map(|(colon, gap)| {
        let near = floor(shadow, colon.saturating_sub(LONGEST))..colon;
        let stop = shadow.slice(near.clone()).rfind(". ")?;
        let start = near.start + stop + ". ".len();
        let said = shadow.slice(start..colon);
        let leads = class(WordClass::HeadingEnd).contains(said.rsplit(' ').next().unwrap_or_default());
        let of_letters = class(WordClass::Writings).occur_in(said) || order_to_write(said) > 0;
        let behind = shadow.slice(colon + gap.len()..shadow.len());
        let is_heading = leads && of_letters && opens_addressee(behind) && !is_known(hits, &(start..colon));
        is_heading.then(|| hit(hits, Means::Appeals, start..colon + 1)).flatten()
    })
}

/// "Please send your letters before 25 September 2009.": a line that asks to write by a day, and says nothing else; below what
/// is asked for also one about the letters, "Letters should leave before the end of the year (31 December 2000)."
fn deadline(shadow: &Shadow, hits: &[Hit], letter: &Range<usize>) -> Option<Hit> {
    let asked = hits.iter().find(|hit| matches!(hit.means, Means::Demands | Means::Appeals));
    let asked = asked.map_or(shadow.len(), |hit| hit.range.start);
    lines_outside(shadow, letter).find_map(|line| {
        let text = shadow.slice(line.range.clone());
        let asks = order_to_write(text) > 0;
        let tells = class(WordClass::Writings).at_start(text) > 0
            && line.range.start > asked
            && !reaches(hits_behind(hits, line.range.start));
        let (day, _) = dates::first(text).filter(|_| asks || tells)?;
        let before = text.get(..day.start)?.trim_end();
        let leads = class(WordClass::BeforeDay).at_end(before)
            || tells && before.ends_with('(') && class(WordClass::BeforeDay).occur_in(before);
        let behind = text.get(day.end..)?;
        // "WRITE TO: (before 17 April 2015)" is a heading.
        let behind = if tells { behind.trim_start_matches(')') } else { behind };
        let alone = behind.trim_matches(['.', '!', ' ']).is_empty();
        if leads && alone && !before.contains(". ") {
            hit(hits, Means::Deadline, line.range.start..line.range.start + before.len())
        } else {
            None
        }
    })
}

/// The heading of the addresses where no known words are one: a line that ends with "to:" and names a day or stands in
/// capitals, "POR FAVOR, MANDE AS CARTAS ANTES DE 4 DE MARÇO DE 2013 PARA:".
fn heading(shadow: &Shadow, hits: &[Hit], letter: &Range<usize>) -> Option<Hit> {
    const LONGEST: usize = 130;
    lines_outside(shadow, letter).find_map(|line| {
        let range = line.range.clone();
        let heading = shadow.slice(range.clone()).strip_suffix(':')?.trim_end();
        // "Contact these two officials by 15 March 2016:".
        let officials = order_to_write(heading) > 0 && class(WordClass::Recipients).occur_in(heading);
        if is_known(hits, &range)
            || heading.len() > LONGEST
            || !(officials || class(WordClass::HeadingEnd).contains(heading.rsplit(' ').next().unwrap_or_default()))
        {
            return None;
        }
        let found = dates::first(heading).map(|(found, _)| found);
        // "He has been held since 3 May 2016. I urge you to:" says two things.
        if found.as_ref().is_some_and(|day| heading.get(day.end..).is_some_and(|rest| rest.contains(". "))) {
            return None;
        }
        let day = found.map(|found| range.start + found.start);
        let means = match day {
            Some(_) => Means::AppealsBefore,
            None if officials || in_capitals(shadow, range.clone()) => Means::Appeals,
            None => return None,
        };
        hit(hits, means, range.start..day.unwrap_or(range.end))
    })
}

/// The lines that are not of the model letter.
fn lines_outside<'a>(shadow: &'a Shadow, letter: &Range<usize>) -> impl Iterator<Item = &'a ShadowLine> {
    shadow.lines.iter().filter(move |line| !letter.contains(&line.range.start))
}

/// Headings of addresses that no known words are and that have no colon: "Send your message to" alone above an addressee,
/// "Please write to the following before 14 October 2016".
fn bare_headings(shadow: &Shadow, hits: &[Hit], letter: &Range<usize>) -> Vec<Hit> {
    const MOST_WORDS: usize = 9;
    const HEADINGS: [Means; 4] = [Means::Appeals, Means::AppealsBefore, Means::Copies, Means::Contacts];
    let found = shadow.lines.windows(2).filter_map(|pair| {
        let [line, below] = pair else { return None };
        let text = shadow.slice(line.range.clone());
        if letter.contains(&line.range.start) {
            return None;
        }
        if line.starts_paragraph && names_mission(text) && begins_address(shadow, below) && !is_known(hits, &line.range)
        {
            return hit(hits, Means::Diplomats, line.range.clone());
        }
        // "Copies of your letters should go to:".
        let led = text.strip_suffix(':').filter(|led| led.split(' ').count() <= MOST_WORDS + 1);
        let of_copies = |led: &str| {
            class(WordClass::Copying).contains(led.split(' ').next().unwrap_or_default())
                && class(WordClass::HeadingEnd).contains(led.rsplit(' ').next().unwrap_or_default())
        };
        if line.starts_paragraph && led.is_some_and(of_copies) && !is_known(hits, &line.range) {
            return hit(hits, Means::Copies, line.range.clone());
        }
        // Few lines begin so: what follows looks closer, and takes its time.
        if !line.starts_paragraph || order_to_write(text) == 0 {
            return None;
        }
        // "WRITE TO ONE OR MORE OF THE FOLLOWING BEFORE 23 APRIL 2012:" above an office.
        let next = shadow.slice(below.range.clone());
        let led = text.strip_suffix(':').filter(|led| day_at_end(led).is_some() && opens_addressee(next));
        let text = led.unwrap_or(text);
        let last = text.rsplit(' ').next().unwrap_or_default();
        let ends = class(WordClass::HeadingEnd).contains(last) || leads_to_addresses(text);
        let day = day_at_end(text);
        let few = (2..=MOST_WORDS).contains(&text.get(..day.unwrap_or(text.len()))?.trim_end().split(' ').count());
        let few = few && !text.contains('.') && (day.is_some() || !text.contains(','));
        let addressee = begins_address(shadow, below);
        let known = || {
            let here = hits_behind(hits, line.range.start).first();
            let more = |hit: &Hit| led.is_some() && hit.means == Means::Appeals;
            here.is_some_and(|hit| HEADINGS.contains(&hit.means) && hit.range.start == line.range.start && !more(hit))
        };
        // "Please write in English before 3 May 2016" / "Urging the authorities …": no addressee.
        let addressee = addressee
            && (day.is_none() && !leads_to_addresses(text) || !is_asked(next) && next.split(' ').count() <= MOST_WORDS);
        if !((ends || day.is_some()) && few && addressee) || known() {
            return None;
        }
        if let Some(day) = day {
            return hit(hits, Means::AppealsBefore, line.range.start..line.range.start + day);
        }
        let copies = text.split(' ').any(|word| class(WordClass::Copying).contains(word));
        hit(hits, if copies { Means::Copies } else { Means::Appeals }, line.range.clone())
    });
    found.collect()
}

/// Whether a line can be the first of an address.
fn begins_address(shadow: &Shadow, line: &ShadowLine) -> bool {
    const LONGEST: usize = 70;
    let text = shadow.slice(line.range.clone());
    let begins = opens_addressee(text) || shadow.raw(line.range.clone()).starts_with(char::is_uppercase);
    begins && text.len() <= LONGEST && !text.ends_with(['.', ':'])
}

/// "Please send your appeals to these addresses": the addresses themselves end the heading, with a few words before them.
fn leads_to_addresses(heading: &str) -> bool {
    const MOST_WORDS: usize = 3;
    let mut words = heading.rsplit(' ').skip_while(|word| !class(WordClass::Addresses).contains(word));
    let near = heading.rsplit(' ').take(2).any(|word| class(WordClass::Addresses).contains(word));
    near && words.by_ref().skip(1).take(MOST_WORDS).any(|word| class(WordClass::HeadingEnd).contains(word))
}

/// "And a copy to the ambassador in London": a heading that leads to whoever heads a mission, or to its house.
fn names_mission(heading: &str) -> bool {
    const MOST_WORDS: usize = 12;
    let mut words = heading.split(' ');
    let copies = words.clone().take(MOST_WORDS / 2).any(|word| class(WordClass::Copying).contains(word));
    let few = heading.split(' ').count() <= MOST_WORDS && !heading.contains(['.', ',']);
    let leads = words.any(|word| class(WordClass::HeadingEnd).contains(word));
    copies && few && leads && {
        let behind = words.collect::<Vec<_>>().join(" ");
        MISSION_HEADS.iter().any(|(_, heads)| class(*heads).occur_in(&behind)) || names_house(&behind)
    }
}

/// Where the day begins that a heading ends with, behind "before" or its like.
fn day_at_end(text: &str) -> Option<usize> {
    let (day, _) = dates::first(text).filter(|(day, _)| day.end == text.len())?;
    let before = text.get(..day.start)?.trim_end();
    class(WordClass::BeforeDay).at_end(before).then_some(day.start)
}

/// A list of things to ask for, and the line above it where that leads in: "WRITE TO THE GOVERNOR" / "- urging him …".
fn list(shadow: &Shadow, hits: &[Hit]) -> Option<Hit> {
    const LONGEST: usize = 120;
    let is_item = |line: &ShadowLine| item(shadow, line).is_some_and(|text| is_asked(shadow.slice(text)));
    let first = shadow.lines.iter().position(is_item)?;
    if shadow.lines.iter().filter(|line| is_item(line)).count() < 2 {
        return None;
    }
    let start = shadow.lines.get(first)?.range.start;
    if hits.iter().any(|hit| hit.means == Means::Demands && hit.range.start < start) {
        return None;
    }
    // "WRITE TO" the governor is no heading of addresses here.
    let told: Vec<Hit> = hits.iter().filter(|hit| hit.means != Means::Appeals).cloned().collect();
    let above = first.checked_sub(1).and_then(|above| shadow.lines.get(above)).map(|line| line.range.clone());
    let leads = |range: &Range<usize>| {
        let text = shadow.slice(range.clone());
        let asks = order_to_write(text) > 0;
        text.len() <= LONGEST && (text.ends_with(':') || asks && !text.ends_with('.')) && !is_known(&told, range)
    };
    hit(hits, Means::Demands, above.filter(leads).unwrap_or(start..start))
}

fn class(class: WordClass) -> &'static Phrases {
    words().class(class)
}

/// The text of a line behind its bullet.
fn item(shadow: &Shadow, line: &ShadowLine) -> Option<Range<usize>> {
    let (length, _) = bullet_at(shadow, line.range.start, true)?;
    Some(shadow.trimmed(line.range.start + length..line.range.end))
}

/// The first line below the list of demands that is none of it, where ways to reach somebody follow before anything else. Remarks
/// may stand there first: "Faxes get more attention than letters."
fn addresses_behind_list(shadow: &Shadow, hits: &[Hit]) -> Option<Hit> {
    const FARTHEST: usize = 12;
    let demands = hits.iter().find(|hit| hit.means == Means::Demands)?;
    let line = |place: usize| shadow.lines.get(place);
    let text = |place: usize| line(place).map_or("", |line| shadow.slice(line.range.clone()));
    let asks = |line: &ShadowLine| item(shadow, line).is_some_and(|text| is_asked(shadow.slice(text)));
    let below = shadow.lines.partition_point(|line| line.range.start < demands.range.start);
    // "… to demand:" / "• the release of …;": all of a list is asked for where its lead says that something is.
    let first_item = shadow.lines.iter().skip(below).find(|line| item(shadow, line).is_some());
    let behind = hits_behind(hits, first_item.map_or(demands.range.end, |first| first.range.start));
    let reached = behind.iter().find(|hit| reaches(slice::from_ref(*hit)))?;
    let is_item = |line: &ShadowLine| item(shadow, line).is_some() && line.range.start < reached.range.start;
    let lead = first_item.map_or("", |first| shadow.slice(demands.range.end..first.range.start.max(demands.range.end)));
    let listed = lead.trim_end().ends_with(':') && !lead.contains(". ");
    let last = (below..shadow.lines.len())
        .rev()
        .find(|place| line(*place).is_some_and(|line| asks(line) || listed && is_item(line)))?;
    let begins = |place: &usize| line(*place).is_some_and(|line| line.starts_paragraph);
    let mut paragraphs = (last + 1..shadow.lines.len()).filter(begins);
    let first = paragraphs.next()?;
    let is_remark = |place: usize| text(place).ends_with(['.', '!', '?', '"']);
    let address = iter::once(first).chain(paragraphs).find(|place| !is_remark(*place))?;
    let start = line(address)?.range.start;
    let end = line((address + FARTHEST).min(shadow.lines.len() - 1))?.range.end;
    let next = hits_behind(hits, start).get(..1)?;
    let is_near = next.iter().all(|next| next.range.start < end) && address <= first + 2;
    if is_near && reaches(next) { hit(hits, Means::Appeals, start..start) } else { None }
}

/// The hits from a position on.
fn hits_behind(hits: &[Hit], at: usize) -> &[Hit] {
    hits.get(hits.partition_point(|hit| hit.range.start < at)..).unwrap_or_default()
}

/// Whether hits have a way to reach somebody.
fn reaches(hits: &[Hit]) -> bool {
    const VALUES: [Means; 4] = [Means::Fax, Means::Phone, Means::Email, Means::Salutation];
    hits.iter().any(|hit| VALUES.contains(&hit.means))
}

/// Whether a marker stands in a piece.
fn is_known(hits: &[Hit], range: &Range<usize>) -> bool {
    hits.iter().any(|hit| hit.range.start < range.end && range.start < hit.range.end)
}

/// A hit with the first marker of its kind in the language of the sheet.
fn hit(hits: &[Hit], means: Means, range: Range<usize>) -> Option<Hit> {
    let language = hits.first().map_or("en", |hit| hit.marker.language.as_str());
    Some(Hit { means, range, marker: words().meaning(means, language)? })
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn demands_in_the_imperative_are_found() {
        let case = case_from_text(
            "PARAGUAY: COMMUNITY FACES EVICTION\n\nThe families of the village are to be driven out in May.\n\nWRITE A LETTER\n\nAddress your letters to the Minister.\n\n* Urge the authorities to halt the eviction;\n* Call on them to look into who holds the land.\n\nADDRESSES\n\nMinister of the Interior\nJo Dee\nChile 1002\nParaguay\nFax: 011 595 21 555 0101\n",
        )
        .value;
        assert_eq!(
            case.demands,
            ["Urge the authorities to halt the eviction", "Call on them to look into who holds the land."]
        );
        assert_eq!(case.addressees.len(), 1);
    }

    #[test]
    fn a_writer_who_is_asked_to_ask_is_led_to_a_list() {
        let sheet = "Kenya: Nurse on hunger strike\n\nUA 151/18\n\nJo Dee has been held since May. She is ill.\n\nIn your message please call on the authorities to:\n\n* release Jo Dee;\n* let her see a doctor.\n\nPlease write in English or your own language, to arrive before 3 October 2018.\n\nWho to write to\n\nMinister\nAna Bee\nPO Box 12\nNairobi, Kenya\n\nMore about this case\n\nNobody has been tried so far. A committee found no evidence against anybody.\n";
        let case = case_from_text(sheet).value;
        assert_eq!(case.demands, ["release Jo Dee", "let her see a doctor."]);
        assert_eq!(case.addressees.len(), 1, "{:?}", case.addressees);
    }

    #[test]
    fn a_heading_may_end_with_the_addresses_or_lead_to_an_ambassador() {
        let case = case_from_text(
            "RUSSIA: NURSE MISSING\n\nJo Dee has been missing since May. She is ill.\n\nPlease write immediately\n\n* Urging them to find her;\n* Calling for an inquiry.\n\nPlease send your appeals to these addresses\n\nMo Fee\nProsecutor General\nul. B. Dmitrovka 15\nMoscow\nRussian Federation\n\nFax: +7 495 555 01 01\nSalutation: Dear Prosecutor General\n\nAnd a copy to the ambassador in London\n\nHis Excellency Lee Gee\nEmbassy of the Russian Federation\n6 Palace Gardens\nLondon W8 4QP\nFax: 020 7555 0101\n",
        )
        .value;
        assert_eq!((case.demands.len(), case.addressees.len()), (2, 1));
        assert_eq!(case.addressees[0].lines.len(), 5);
        assert_eq!(case.missions.iter().map(|one| one.lines.len()).collect::<Vec<_>>(), [4]);
    }

    #[test]
    fn a_copy_beside_the_addresses_is_no_line_of_one() {
        for heading in ["And copy:", "With a copy:", "And copies:"] {
            let case = case_from_text(&format!("APPEALS TO:\nMinister\nJo Dee\nDhaka, Bangladesh\nSalutation: Dear Minister\n\n{heading}\nAna Bee\nChairman, National Commission\nDhaka, Bangladesh\n")).value;
            let read: Vec<(usize, bool)> =
                case.addressees.iter().map(|one| (one.lines.len(), one.role == crate::model::Role::Copy)).collect();
            assert_eq!(read, [(3, false), (3, true)], "{heading}");
        }
    }

    #[test]
    fn a_list_and_addresses_without_known_headings_are_found() {
        let case = case_from_text(
            "URGENT ACTION: SINGER IN PRISON\n16 March 2017\n\nJo Dee has been held since May. He is ill.\n\nWRITE TO THE JUDGE AND THE PRESIDENT\n- calling for the release of Jo Dee;\n- urging that he be treated.\n\nMo Fee\nPublic Prosecutor\n3 Mill Road\nCairo, Egypt\nFax: +202 555 0101\nDear Counsellor\n\nAna Bee\nOffice of the President\nCairo, Egypt\nYour Excellency\n\nCopy to\nMinister of Health\nLee Gee\nCairo, Egypt\n",
        )
        .value;
        assert_eq!(case.demands, ["calling for the release of Jo Dee", "urging that he be treated."]);
        let lines: Vec<usize> = case.addressees.iter().map(|one| one.lines.len()).collect();
        assert_eq!(lines, [4, 3, 3]);
    }

    #[test]
    fn what_an_organisation_asks_for_and_whom_to_write_to_are_found_in_a_run() {
        let told = "Jo Dee, who works for a network of women, was taken from her house in Bee on 9 June by four men. Her sister asked at the police station, where nobody knew of her. A judge told the sister to wait. Further Information On 10 June 2008 the office was sealed, and a colleague was questioned for two hours.";
        let asked = "ACTION Front Line urges the authorities to: Release Jo Dee at once; Look into the raid on her office; Ensure that she has a doctor.";
        let address = "SAMPLE LETTERS may be sent to: Minister of Justice Ana Fee Ministry of Justice PO Box 12 Nairobi Kenya Fax: +254 20 555 0101 Salutation: Dear Minister Please send copies of any answer to the office.";
        let case =
            case_from_text(&format!("URGENT APPEAL 17 June 2008 Kenya: Nurse held {told} {asked} {address}")).value;
        assert_eq!(
            case.demands,
            ["Release Jo Dee at once", "Look into the raid on her office", "Ensure that she has a doctor."]
        );
        let lines: Vec<usize> = case.addressees.iter().map(|one| one.lines.len()).collect();
        assert_eq!(lines, [6], "{:?}", case.addressees);
    }

    #[test]
    fn items_with_small_roman_numerals_are_told_apart_in_a_run() {
        let told = "Jo Dee was taken from her house in Bee on 9 June by four men. Her sister asked at the police station, where nobody knew of her. A judge told the sister to wait, and she has waited since. Nobody has said where Jo Dee is.";
        let case = case_from_text(&format!("UA 1/08 Kenya 17 June 2008 {told} Please write to the authorities urging them to: i. Release Jo Dee; ii. Look into the raid; iii. Ensure that she has a doctor. Addresses Minister of Justice Ana Fee PO Box 12 Nairobi Kenya Fax: +254 20 555 0101")).value;
        assert_eq!(case.demands, ["Release Jo Dee", "Look into the raid", "Ensure that she has a doctor."]);
        assert_eq!(case.addressees.len(), 1);
    }
}
