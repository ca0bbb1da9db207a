//! The sentences of a passage.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::measure::points;

/// The sentences of a text as Unicode tells them apart (UAX #29), each as its code points, without the white space after it. What has
/// no letter and no digit belongs to the sentence before.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<u32>> {
    let mut found: Vec<Range<u32>> = Vec::new();
    let mut at = 0;
    for part in text.split_sentence_bounds() {
        let end = at + points(part.trim_end());
        let says_something = part.chars().any(char::is_alphanumeric);
        match found.last_mut().filter(|_| !says_something) {
            Some(last) => last.end = end.max(last.end),
            None => found.push(at..end),
        }
        at += points(part);
    }
    found
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::sentences;

    #[rstest]
    #[case::none("", &[])]
    #[case::one("No full stop", &["No full stop"])]
    #[case::english("It began. Who said so? Nobody!", &["It began.", "Who said so?", "Nobody!"])]
    #[case::arabic("وقع الزعيمان الاتفاقية. فهل هي ملزمة؟ نعم، ملزمة.", &["وقع الزعيمان الاتفاقية.", "فهل هي ملزمة؟", "نعم، ملزمة."])]
    #[case::closing_marks("قال: «نعم.» ثم صمت…", &["قال: «نعم.»", "ثم صمت…"])]
    #[case::figures("About 10.5 thousand came.", &["About 10.5 thousand came."])]
    fn a_passage_falls_into_its_sentences(#[case] text: &str, #[case] wanted: &[&str]) {
        let points: Vec<char> = text.chars().collect();
        let part = |range: std::ops::Range<u32>| -> String {
            points.iter().skip(range.start as usize).take((range.end - range.start) as usize).collect()
        };
        assert_eq!(sentences(text).into_iter().map(part).collect::<Vec<_>>(), wanted);
    }
}
