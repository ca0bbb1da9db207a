//! What data may not do to a terminal: control characters and overrides become visible marks.
//!
//! Every replacement is one code point for one, so that offsets stay what they were. What is left invisible is obeyed
//! and harmless: direction marks, matched embeddings and isolates (UAX #9), the joiners.

use std::borrow::Cow;

mod balance;
mod suspect;

use balance::Balance;
use suspect::Scanner;

/// The text with every control character and every direction override replaced, one code point for one, by a mark that
/// can be seen; offsets stay what they were.
///
/// - C0 controls and DEL become their pictures (U+2400 and on), C1 controls, overrides, closers without an opener,
///   annotation controls, hidden tags and noncharacters become U+FFFD;
/// - line and paragraph separators become `␤`, blank letters (Hangul fillers) become `␣`;
/// - a tab becomes a space: it is white space that people type, and a cell grid has no tab stops;
/// - a byte order mark inside a text becomes U+2060, which is what it means there.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(suspect::needs_a_look) { Cow::Owned(replaced(text).0) } else { Cow::Borrowed(text) }
}

/// [`clean`], and safe to stand inside a line of output: open isolates and embeddings are closed at its end, line breaks
/// become spaces.
#[must_use]
pub fn line(text: &str) -> Cow<'_, str> {
    if !text.chars().any(suspect::needs_a_look) {
        return Cow::Borrowed(text);
    }
    let one_line = text.replace(['\r', '\n'], " ");
    let (mut cleaned, balance) = replaced(&one_line);
    cleaned.extend(balance.closers());
    Cow::Owned(cleaned)
}

/// The cleaned text, and what it left open.
fn replaced(text: &str) -> (String, Balance) {
    let mut balance = Balance::default();
    let mut scanner = Scanner::default();
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let allowed = scanner.look(c, rest.as_str());
        cleaned.push(balance.admit(allowed));
    }
    (cleaned, balance)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
    use rstest::rstest;

    use super::{clean, line};

    #[rstest]
    #[case("a\u{1b}[31mb", "a␛[31mb")]
    #[case("\0\u{7f}\u{9b}", "␀␡\u{fffd}")]
    #[case("a\tb\nc\r", "a b␊c␍")]
    #[case("a\u{2028}b\u{2029}c\u{85}", "a␤b␤c␤")]
    #[case("a\u{202e}b\u{202c}", "a\u{fffd}b\u{fffd}")]
    #[case("a\u{202d}b", "a\u{fffd}b")]
    #[case("\u{202b}b\u{202c}\u{202c}", "\u{202b}b\u{202c}\u{fffd}")]
    #[case("\u{2067}b\u{2069}\u{2069}", "\u{2067}b\u{2069}\u{fffd}")]
    #[case("\u{2067}\u{202c}\u{2069}", "\u{2067}\u{fffd}\u{2069}")]
    #[case("\u{2067}\u{202a}x\u{2069}\u{202c}", "\u{2067}\u{202a}x\u{2069}\u{fffd}")]
    #[case("a\u{feff}b", "a\u{2060}b")]
    #[case("a\u{e0041}b", "a\u{fffd}b")]
    #[case("\u{fff9}a\u{fffa}b\u{fffb}", "\u{fffd}a\u{fffd}b\u{fffd}")]
    #[case("\u{3164}\u{115f}\u{ffa0}", "␣␣␣")]
    #[case("a\u{fe0f}\u{fe01}\u{fe02}", "a\u{fe0f}\u{fffd}\u{fffd}")]
    #[case("\u{206a}\u{2062}\u{fdd0}\u{1ffff}", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}")]
    fn what_could_deceive_becomes_a_mark(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(clean(text), expected);
    }

    #[rstest]
    #[case("كيم جونغ أون، 2024-06-18 (بيونغ يانغ) «10%»")]
    #[case("\u{200f}a\u{200e}\u{61c}می\u{200c}خواهم ه\u{200d}")]
    #[case("\u{2067}b\u{2069} \u{202a}x\u{202c}")]
    #[case("\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}!")]
    #[case("1\u{fe0f}\u{20e3} \u{1f469}\u{200d}\u{1f680}")]
    fn what_a_text_needs_stays(#[case] text: &str) {
        assert_eq!(clean(text), text);
    }

    #[test]
    fn a_text_without_controls_is_not_copied() {
        assert!(matches!(clean("بيونغ يانغ, 2024"), Cow::Borrowed(_)));
    }

    #[rstest]
    #[case("a\r\nb", "a  b")]
    #[case("\u{2067}a\u{202b}b", "\u{2067}a\u{202b}b\u{202c}\u{2069}")]
    #[case("\u{2067}a\u{202b}b\u{2069}", "\u{2067}a\u{202b}b\u{2069}")]
    #[case("\u{202a}a", "\u{202a}a\u{202c}")]
    fn nothing_leaks_out_of_a_line(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(line(text), expected);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn cleaning_keeps_offsets_and_leaves_no_control(text in any::<String>(), hard in "[\u{200b}-\u{206f}\u{0}-\u{a0}a\u{e0041}]{0,20}") {
            for text in [text, hard] {
                let cleaned = clean(&text);
                prop_assert_eq!(cleaned.chars().count(), text.chars().count());
                let obeyed = cleaned.chars().any(|c| c.is_control() || ('\u{202d}'..='\u{202e}').contains(&c));
                prop_assert!(!obeyed, "a control is left");
                prop_assert_eq!(clean(&cleaned), cleaned.clone());
                let closed = line(&text);
                prop_assert_eq!(line(&closed), closed.clone());
            }
        }
    }
}
