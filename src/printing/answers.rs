//! What `lpstat`, `lpoptions` and `lp` say, in their English.

/// What a printer offers, by the names that the print system has for it; the usual one first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PrinterOptions {
    pub papers: Vec<String>,
    pub trays: Vec<String>,
}

impl PrinterOptions {
    /// Reads `lpoptions -l`: `PageSize/Media Size: A4 *Letter Custom.WIDTHxHEIGHT`, an option a line.
    pub(super) fn read(answer: &str) -> Self {
        let of = |option: &str| {
            let line = answer.lines().find(|line| {
                let key = line.split([':', '/']).next().unwrap_or_default();
                key.trim() == option
            });
            let choices = line.and_then(|line| line.split_once(':')).map_or("", |(_, choices)| choices);
            let mut choices: Vec<&str> = choices.split_whitespace().collect();
            choices.sort_by_key(|choice| !choice.starts_with('*'));
            choices.into_iter().map(|choice| choice.trim_start_matches('*').to_owned()).collect::<Vec<_>>()
        };
        Self { papers: of("PageSize"), trays: of("InputSlot") }
    }
}

/// The names of `lpstat -e`, one a line.
pub(super) fn names(answer: &str) -> impl Iterator<Item = &str> {
    answer.lines().map(str::trim).filter(|name| !name.is_empty() && !name.contains(' '))
}

/// The printer of `system default destination: Office`.
pub(super) fn usual_printer(answer: &str) -> Option<&str> {
    let (_, name) = answer.lines().next()?.rsplit_once(": ")?;
    Some(name.trim()).filter(|name| !name.is_empty() && !name.contains(' '))
}

/// The job of `request id is Office-12 (1 file(s))`.
pub(super) fn job_name(answer: &str) -> Option<&str> {
    let rest = answer.split_once("request id is ")?.1;
    rest.split_whitespace().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read() {
        assert_eq!(names("Office\nHome_Laser\n\n").collect::<Vec<_>>(), ["Office", "Home_Laser"]);
        assert_eq!(usual_printer("system default destination: Office\n"), Some("Office"));
        assert_eq!(usual_printer("no system default destination\n"), None);
        assert_eq!(job_name("request id is Office-12 (1 file(s))\n"), Some("Office-12"));
        assert_eq!(job_name("lp: error"), None);
    }

    #[test]
    fn papers_and_trays_are_read_with_the_usual_one_first() {
        let answer = "PageSize/Media Size: Letter *A4 Custom.WIDTHxHEIGHT\nInputSlot/Media Source: *Auto Tray1\n\
            Duplex/2-Sided Printing: *None DuplexNoTumble\nPageRegion/x: Legal\n";
        let options = PrinterOptions::read(answer);
        assert_eq!(options.papers, ["A4", "Letter", "Custom.WIDTHxHEIGHT"]);
        assert_eq!(options.trays, ["Auto", "Tray1"]);
        assert_eq!(PrinterOptions::read(""), PrinterOptions::default());
    }
}
