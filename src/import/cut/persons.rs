//! What a stretch of words weighs as the lines that say who: an office, a name, or both.

use super::words::{Run, Word};

/// "Minister of Justice and Attorney General", "President Jo Dee", "Chairman, State Council", "Adana Chief of Police".
///
/// Beside the weight: whether a name follows the title.
pub(super) fn office(run: &Run, from: usize, to: usize) -> Option<(i32, bool)> {
    let (at, weight, styled) = title_at(run, from, to)?;
    let title = run.word(at)?.title;
    let name_at = at + run.word(at)?.office;
    let mut told =
        Title { run, to, styled, title, name_at, weight, named: false, bound: false, closed: false, told: 0 };
    let mut at = name_at;
    while at < to {
        at = told.go_on(at)?;
    }
    Some((told.weight, told.named))
}

/// Where the title of an office begins, with the weight of what stands before it, and whether that is a form of address.
fn title_at(run: &Run, from: usize, to: usize) -> Option<(usize, i32, bool)> {
    const WEIGHT: i32 = 56;
    let word = |index: usize| run.word(index).filter(|_| index < to);
    let mut at = from;
    while let Some(honorific) = word(at).filter(|word| word.honorific > word.office).map(|word| word.honorific) {
        at += honorific;
    }
    let styled = at > from;
    at += usize::from(word(at).is_some_and(|word| word.bare == "the"));
    if word(at)?.office > 0 {
        return Some((at, WEIGHT, styled));
    }
    // One word or two before it say where: "Tehran Prosecutor".
    let placed = (1..=2).find(|skip| word(at + skip).is_some_and(|word| word.office > 0))?;
    let before = run.words.get(at..at + placed)?;
    if styled || before.iter().any(|word| !word.is_plain() && !word.describes || word.comma) {
        return None;
    }
    let known = before.iter().all(|word| word.describes || word.town > 0 || word.region > 0);
    Some((at + placed, WEIGHT - if known { 8 } else { 80 }, styled))
}

/// The title of an office while its words are gone through.
struct Title<'a, 'b> {
    run: &'a Run<'b>,
    to: usize,
    styled: bool,
    /// The office stands before its name.
    title: bool,
    name_at: usize,
    weight: i32,
    named: bool,
    /// A connecting word leads on.
    bound: bool,
    /// What it led to is whole.
    closed: bool,
    /// Words behind it of which nothing is known.
    told: usize,
}

impl<'b> Title<'_, 'b> {
    fn word(&self, index: usize) -> Option<&Word<'b>> {
        self.run.word(index).filter(|_| index < self.to)
    }

    /// Weighs the word at a place; the answer is where the next begins.
    fn go_on(&mut self, at: usize) -> Option<usize> {
        let here = self.word(at)?.clone();
        let after_comma = self.run.after_comma(at);
        // "ambassador albert del rosario".
        let particle = here.inside_name && self.named && !self.bound;
        if particle && self.word(at + 1).is_some_and(Word::is_plain) {
            self.weight += 10;
            return Some(at + 1);
        }
        if here.link && !after_comma && !(here.bare == "no" || here.bare == "no.") {
            let next = self.word(at + 1).map_or(0, |next| next.portfolio.max(next.office));
            self.weight += if next > 0 { 10 } else { 0 };
            (self.bound, self.closed, self.told) = (true, next > 0, 0);
            return Some(at + 1 + next);
        }
        let inner = self.bound && !self.closed;
        self.weight += self.weight_of(&here, at, inner, after_comma);
        self.named |= self.title && !self.bound && at == self.name_at && here.is_plain() && !after_comma;
        // "… of Liberia | Executive Mansion": an institution of two words begins there.
        let leads = self.word(at + here.nation.max(1)).is_some_and(|next| next.describes && next.institution < 2);
        self.closed |= inner && !leads && (here.nation > 0 || here.region > 0 || here.town > 0);
        self.closed |= inner && here.institution > 0 && here.last_word;
        Some(at + here.office.max(if inner { here.nation.max(here.region).max(here.town) } else { 0 }).max(1))
    }

    fn weight_of(&mut self, here: &Word, at: usize, inner: bool, after_comma: bool) -> i32 {
        let run = self.run;
        let before_name = self.title && !self.bound;
        match here {
            here if here.bracketed => -1,
            // "director of prison camp no. 5".
            _ if self.bound
                && !after_comma
                && (here.bare == "no." || here.number && run.bare(at.saturating_sub(1)) == "no.") =>
            {
                -1
            }
            _ if here.number || here.postcode => -60,
            _ if here.street || here.post_box > 0 => -30,
            here if here.honorific > 0 && here.office == 0 && !(here.describes && inner) => -30,
            // "Chairman, State Council": what is behind the comma says what the office is of.
            _ if after_comma => {
                (self.bound, self.closed) = (true, false);
                -4
            }
            here if here.country > 0 => -34,
            here if here.office > 0 && !self.bound => -2,
            here if here.office > 0 => -40,
            here if (here.institution > 0 || here.describes) && inner => 0,
            // "prime minister | office of the prime minister".
            here if here.bare == "office" && !self.bound && run.bare(at + 1) == "of" => -80,
            here if here.institution > 0 => -16 - 20 * i32::from(self.named || self.closed),
            // The name behind a title that is used with one.
            _ if before_name && at == self.name_at => 16,
            _ if before_name && at == self.name_at + 1 => 22,
            // "Governor Jo Dee | Missouri Capitol".
            here if before_name && here.region > 0 => -12,
            _ if before_name && at - self.name_at < if self.styled { 6 } else { 4 } => -1,
            _ if inner => {
                self.told += 1;
                if self.told > 2 { -5 } else { -2 }
            }
            here if here.region > 0 || here.town > 0 => -6,
            _ => -26,
        }
    }
}

/// "His Excellency Jo Dee", "Jo Dee", "Jo Dee, Minister of Justice".
pub(super) fn name(run: &Run, from: usize, to: usize) -> Option<i32> {
    let word = |index: usize| run.word(index).filter(|_| index < to);
    let mut at = from;
    while let Some(honorific) = word(at).filter(|word| word.honorific > 0 && word.honorific >= word.office) {
        at += honorific.honorific;
    }
    let styled = at > from;
    if at >= to {
        return styled.then_some(-20);
    }
    let rest = run.words.get(at..to)?;
    // "Jo Dee, Minister of Justice": what the person is behind the comma.
    let comma = rest.iter().position(|word| word.comma).filter(|place| place + 1 < rest.len());
    if let Some(comma) = comma {
        let (behind, _) = office(run, at + comma + 1, to)?;
        let before = plain_name(rest.get(..=comma)?, styled)?;
        return Some(before + (behind - 40).min(12));
    }
    plain_name(rest, styled)
}

fn plain_name(words: &[Word], styled: bool) -> Option<i32> {
    let ends =
        |place: &usize| words.get(*place).is_some_and(|word| *place > 0 && place + word.local_title == words.len());
    let titled = words.iter().position(|word| word.local_title > 0).filter(ends);
    let words = words.get(..titled.unwrap_or(words.len()))?;
    let particle = |word: &Word| word.inside_name || word.joins_names;
    let inner = words.get(1..).unwrap_or_default();
    if words.first().is_none_or(|word| !word.is_plain()) || inner.iter().any(|word| !word.is_plain() && !particle(word))
    {
        return None;
    }
    let offices = words.iter().filter(|word| word.office > 0 && word.honorific == 0).count();
    let honorifics = inner.iter().filter(|word| word.honorific > 0).count();
    let placed = words.iter().filter(|word| word.nation > 0 || word.town > 0 || word.region > 0).count();
    let described = words.iter().filter(|word| word.describes && word.nation == 0 && !word.given_name).count();
    let heavy = i32::try_from(offices * 40 + honorifics * 24 + placed * 9 + described * 20).unwrap_or(i32::MAX / 1000);
    // "Tamim bin Hamad bin Khalifa al Thani" has four names.
    let linked = words.iter().filter(|word| word.father_link).count();
    let by_count = match (words.len().saturating_sub(linked.saturating_sub(1)), styled) {
        (1, true) => 0,
        (1, false) => -16,
        (2, _) => 15,
        (3, _) => 11,
        (4, true) => 9,
        (5, true) => 4,
        (6, true) => 0,
        (4, false) => -4,
        (5, false) => -6,
        _ => -40,
    };
    let given = words.iter().take(2).any(|word| word.given_name);
    let base = if styled { 50 } else { 22 } + 6 * i32::from(given);
    Some(base + by_count - heavy + 12 * i32::from(titled.is_some()))
}
