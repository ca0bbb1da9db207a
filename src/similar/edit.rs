//! Words that one edit makes equal.

/// The only edit between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    /// How many bytes the two share before it.
    pub(crate) start: usize,
    pub(crate) kind: EditKind,
}

/// What an edit does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EditKind {
    /// One of the two has this letter more.
    Added(char),
    /// These two letters stand for each other.
    Replaced(char, char),
    /// Two neighbours are exchanged.
    Exchanged,
}

impl Edit {
    /// The edit that makes one word of the other; none where they are the same, or more than one edit apart. Allocates nothing.
    pub(crate) fn between(one: &str, other: &str) -> Option<Self> {
        let alike = one.chars().zip(other.chars()).take_while(|(own, other)| own == other);
        let start = alike.map(|(letter, _)| letter.len_utf8()).sum();
        let (one, other) = (one.get(start..)?, other.get(start..)?);
        let kind = match (first(one), first(other)) {
            (Some((letter, rest)), _) if rest == other => EditKind::Added(letter),
            (_, Some((letter, rest))) if rest == one => EditKind::Added(letter),
            (Some((own, after)), Some((letter, rest))) if after == rest => EditKind::Replaced(own, letter),
            (Some((a, after)), Some((b, rest))) => {
                let ((c, after), (d, rest)) = first(after).zip(first(rest))?;
                ((a, c) == (d, b) && after == rest).then_some(EditKind::Exchanged)?
            }
            _ => return None,
        };
        Some(Self { start, kind })
    }
}

fn first(word: &str) -> Option<(char, &str)> {
    let mut letters = word.chars();
    letters.next().map(|letter| (letter, letters.as_str()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};
    use rstest::rstest;

    use super::{Edit, EditKind};

    #[rstest]
    #[case::added("putin", "puttin", Some((3, EditKind::Added('t'))))]
    #[case::added_at_the_end("putin", "putinn", Some((5, EditKind::Added('n'))))]
    #[case::added_at_the_beginning("putin", "xputin", Some((0, EditKind::Added('x'))))]
    #[case::replaced("بوتين", "بوتان", Some((6, EditKind::Replaced('ي', 'ا'))))]
    #[case::exchanged("puitn", "putin", Some((2, EditKind::Exchanged)))]
    #[case::the_same("putin", "putin", None)]
    #[case::two_edits("kramlim", "kremlin", None)]
    #[case::nothing("", "", None)]
    fn an_edit_is_found_where_it_is_the_only_one(
        #[case] one: &str,
        #[case] other: &str,
        #[case] edit: Option<(usize, EditKind)>,
    ) {
        assert_eq!(Edit::between(one, other).map(|edit| (edit.start, edit.kind)), edit);
    }

    proptest! {
        #[test]
        fn there_is_one_edit_where_the_distance_is_one(one in "[abك]{0,5}", other in "[abك]{0,5}") {
            prop_assert_eq!(Edit::between(&one, &other).is_some(), strsim::osa_distance(&one, &other) == 1);
        }
    }
}
