//! Journeys through the real window. [`desk::Desk`] is what a person does and sees; the journeys are by subject.

#![allow(clippy::expect_used, reason = "a journey that cannot go on fails loudly")]

mod addressees;
mod case;
mod desk;
mod faults;
mod files;
mod fit;
mod group;
mod keeping;
mod letters;
mod library;
mod page;
mod prepared;
mod printing;
mod saving;
mod screen_reader;
mod sheet;
mod steps;
mod writers;
