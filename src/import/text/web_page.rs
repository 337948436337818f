//! Lines that a web page has of itself, and a sheet of none.

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::figures::numbers;

/// "Share this: …", "Back to top", "Posted by …", "2 comments:": what stands around a sheet on its page.
pub(in crate::import) fn is_web_foot(text: &str) -> bool {
    const FEWEST_LEADING: usize = 3;
    let class = |class: WordClass| words().class(class);
    let length = class(WordClass::PageFoot).at_start(text).max(class(WordClass::PageLink).at_start(text));
    let (phrase, rest) = text.split_at_checked(length).unwrap_or_default();
    let labels = length > 0 && (rest.is_empty() || rest.starts_with([':', '.']));
    // "More information about the UA mailing list", "Article printed from Network: http://…".
    // "Posted on 20 October 2016 | UA 239/16" is the line of the number.
    let is_byline = || class(WordClass::Byline).at_start(text) > 0 && numbers::case_number(text).is_none();
    let leads = phrase.split(' ').count() >= FEWEST_LEADING || is_byline();
    let mut said = text.trim_end_matches([':', ' ']).split(' ');
    let number = said.next().is_some_and(|word| !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_digit()));
    let remark = number && said.next().is_some_and(|word| class(WordClass::PageRemark).contains(word));
    labels || leads || remark && said.next().is_none()
}

/// "Tweet 118 Like 342 +1 Email this", "Share: Facebook Twitter": a line of nothing but links to share a page, and how often it was.
pub(in crate::import) fn is_share_bar(text: &str) -> bool {
    const FEWEST: usize = 3;
    let class = |class: WordClass| words().class(class);
    let mut rest = text;
    let (mut links, mut counts, mut is_sure) = (0, 0, false);
    loop {
        rest = rest.trim_start_matches([' ', ':', '|', '[', ']', '+', '·', ',']);
        if rest.is_empty() {
            return links >= 2 && (is_sure || links + counts >= FEWEST);
        }
        let word = rest.split([' ', ':', '|', ']', ',']).next().unwrap_or_default();
        let own = class(WordClass::PageLink).at_start(rest);
        let link = own.max(class(WordClass::PageLinkBeside).at_start(rest));
        // "Share on Facebook | Tweet this": in no address.
        is_sure |= rest.get(..own).is_some_and(|phrase| phrase.contains(' '));
        // "Text size: A A A".
        let counted = word.bytes().all(|letter| letter.is_ascii_digit()) || word == "a" && links > 0;
        let length = if link > 0 {
            link
        } else if counted {
            word.len()
        } else {
            return false;
        };
        links += usize::from(link > 0);
        counts += usize::from(link == 0);
        rest = rest.get(length..).unwrap_or_default();
    }
}

/// "Share", "Labels", "Comments": a line of a page that may be one of a sheet, where no other of the page stands beside it.
pub(in crate::import) fn is_lone_word(text: &str) -> bool {
    !text.trim_end_matches([':', '.']).contains(' ')
}

/// Whether a line may stand beside such a word: "Tweet", "Email", "Share this page".
pub(in crate::import) fn is_beside(text: &str) -> bool {
    words().class(WordClass::PageLinkBeside).contains(text) || is_web_foot(text)
}

#[cfg(test)]
mod tests {
    use super::{is_share_bar, is_web_foot};

    #[test]
    fn a_share_bar_has_nothing_but_links_and_counts() {
        for bar in [
            "tweet 118 like 342 +1 email this",
            "share: facebook twitter whatsapp",
            "tweet 46 like 112 share",
            "share on facebook tweet this",
        ] {
            assert!(is_share_bar(bar), "{bar}");
        }
        for line in ["email: a@place.example", "fax: 123 email", "tweet", "share of the land", "email facebook us"] {
            assert!(!is_share_bar(line), "{line}");
        }
    }

    #[test]
    fn lines_of_addresses_are_no_foot_of_a_page() {
        for line in ["share holder street 2", "2 comment road", "tags and labels office", "kenya"] {
            assert!(!is_web_foot(line), "{line}");
        }
        assert!(is_web_foot("share this page") && is_web_foot("back to top"));
    }

    #[test]
    fn a_line_with_the_number_of_the_sheet_is_no_byline() {
        assert!(is_web_foot("posted on 20 october 2016") && !is_web_foot("posted on 20 october 2016 | ua 239/16"));
    }
}
