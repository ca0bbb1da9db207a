//! What a word may be besides what it is folded to, where only one of two can be meant and nobody knows which.

use super::Test;
use super::read::folded;

/// In names Persian has it where Arabic has غ or ج (جونگ, جونغ); elsewhere it stands for ك, as which it is folded.
const GAF: char = 'گ';
/// It parts what others write as one word (می‌خواهم, میخواهم).
const ZWNJ: char = '\u{200c}';

/// The test with each other spelling of the text that it was read from; none for most texts.
pub(super) fn others(test: &Test, text: &str) -> Vec<Test> {
    let mut spellings: Vec<String> = Vec::new();
    if text.contains(GAF) {
        spellings.push(text.replace(GAF, "غ"));
    }
    if text.contains(ZWNJ) {
        let joined = spellings.iter().map(String::as_str).chain([text]).map(|text| text.replace(ZWNJ, "")).collect();
        spellings.extend::<Vec<String>>(joined);
    }
    spellings.iter().filter_map(|spelling| with_words(test, folded(spelling))).collect()
}

/// A test for other words; none where it is not about words.
fn with_words(test: &Test, words: Vec<String>) -> Option<Test> {
    Some(match test {
        Test::Words(_) => Test::Words(words),
        Test::Exact(_) => Test::Exact(words),
        Test::Phrase(_) => Test::Phrase(words),
        Test::Name { field, quoted, .. } => Test::Name { field: *field, words, quoted: *quoted },
        _ => return None,
    })
}
