//! A passage never begins or ends inside what the eye takes for one letter.

use std::ops::Range;

use unicode_segmentation::GraphemeCursor;

/// The bytes of a text, widened to whole grapheme clusters.
pub(super) fn whole(text: &str, bytes: Range<usize>) -> Range<usize> {
    let (mut start, mut end) = (bytes.start, bytes.end);
    while !between_clusters(text, start) {
        start -= text.get(..start).and_then(|before| before.chars().next_back()).map_or(start, char::len_utf8);
    }
    while !between_clusters(text, end) {
        end += text.get(end..).and_then(|after| after.chars().next()).map_or(text.len() - end, char::len_utf8);
    }
    start..end
}

fn between_clusters(text: &str, byte: usize) -> bool {
    byte == 0 || byte >= text.len() || GraphemeCursor::new(byte, text.len(), true).is_boundary(text, 0).unwrap_or(true)
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn marks_after_the_last_letter_belong_to_it_and_a_first_mark_to_the_letter_before() {
        let text = "كِتَابٌ جديد";
        let end = text.find('ٌ').unwrap();
        assert_eq!(text.get(whole(text, 0..end)), Some("كِتَابٌ"));
        let mark = text.find('َ').unwrap();
        assert_eq!(text.get(whole(text, mark..end)), Some("تَابٌ"));
        assert_eq!(whole(text, 0..text.len()), 0..text.len());
        assert_eq!(whole("", 0..0), 0..0);
    }
}
