use std::sync::Arc;

use super::arguments::Fit;
use super::console::Console;
use super::order::order;
use super::{Ending, show};
use crate::data::envelopes::Envelope;
use crate::job::letter::{self, Desk};
use crate::job::print::envelope_called;
use crate::notice::{Notice, Severity};
use crate::typeset::fit::Offer;
use crate::typeset::{FontBook, WindowFit};
use crate::words::Words;

/// A table on standard output: for each envelope and each letter whether the address shows, and what helps where not.
pub fn fit(arguments: &Fit, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let noted = order(&arguments.letters)?;
    let order = &noted.value;
    let mut desk = Desk::new(Arc::clone(&FontBook::bundled()));
    let stationery = letter::stationery_of(order);
    let chosen = match &arguments.envelope {
        Some(id) => vec![envelope_called(order, id)?],
        None => order.papers.envelopes_of(stationery).collect(),
    };
    let recipients = letter::recipients(order);
    let words = console.words();
    let mut table = String::new();
    for envelope in chosen {
        table.push_str(&format!("{} ({})\n", name(envelope), envelope.id));
        for (index, recipient) in recipients.iter().enumerate() {
            let Some(fit) = desk.window_fit(order, index, envelope) else { continue };
            let lines = said(&fit, &recipient.lines, words).join("\n      ");
            table.push_str(&format!("  {:02}  {}\n      {lines}\n", index + 1, recipient.called()));
        }
    }
    let ending = show(&table)?;
    console.say_all(&noted.notices, Severity::Error);
    Ok(ending)
}

fn name(envelope: &Envelope) -> &str {
    if envelope.name.is_empty() { &envelope.id } else { &envelope.name }
}

/// Whether it shows and, where it does not, which lines are hidden, which others show, and what helps.
fn said(fit: &WindowFit, address: &[String], words: &Words) -> Vec<String> {
    if !fit.fit.goes_in {
        return vec![words.text("fit-does-not-go-in")];
    }
    if fit.visibility.window.is_none() {
        return vec![words.text("fit-no-window")];
    }
    if fit.fit.shows {
        return vec![words.text("fit-shows")];
    }
    let mut said = Vec::new();
    for hidden in &fit.fit.hidden {
        let line = address.get(hidden.line).map_or("", String::as_str);
        let by = format!("{:.1}", hidden.by.0);
        said.push(words.text_with("fit-hidden", &[("line", line), ("millimetres", &by)]));
    }
    for line in &fit.fit.intruding {
        said.push(words.text_with("fit-intruding", &[("line", &line.text)]));
    }
    if let Some(offer) = fit.offers.first() {
        said.push(offered(offer, words));
    }
    said
}

fn offered(offer: &Offer, words: &Words) -> String {
    match offer {
        Offer::TighterLines(_) => words.text("fit-offer-tighter"),
        Offer::SmallerType(setting) => {
            words.text_with("fit-offer-smaller", &[("size", &format!("{:.1}", setting.size.0))])
        }
        Offer::JoinLines { .. } => words.text("fit-offer-join"),
        Offer::OtherEnvelope { envelope, .. } => words.text_with("fit-offer-envelope", &[("id", envelope)]),
        Offer::Label => words.text("fit-offer-label"),
        Offer::PrintedEnvelope => words.text("fit-offer-printed"),
    }
}
