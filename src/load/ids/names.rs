//! Who was meant where a name stands in place of an id.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::similar::suggestion::nearest;
use crate::text::fold;

/// The names of the things of one list.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Each with the id of what it names.
    written: Vec<(String, String)>,
    /// Names and ids without what spellings differ in, each with its place among the written; made when the first is asked for.
    folded: OnceLock<HashMap<String, Option<usize>>>,
}

impl Names {
    /// Takes names with the ids of what they name; what has no id cannot be meant.
    pub(super) fn new<'a>(names: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let names = names.filter(|(_, id)| !id.is_empty());
        Self { written: names.map(|(name, id)| (name.to_owned(), id.to_owned())).collect(), folded: OnceLock::new() }
    }

    /// The name and the id of the only thing that is called so, in any spelling.
    pub(super) fn called(&self, written: &str) -> Option<(&str, &str)> {
        self.at(*self.folded().get(&key(written))?)
    }

    /// The name most like the one written, with its id.
    pub(super) fn most_like(&self, written: &str) -> Option<(&str, &str)> {
        let folded = self.folded();
        self.at(*folded.get(nearest(&key(written), folded.keys().map(String::as_str))?)?)
    }

    fn at(&self, place: Option<usize>) -> Option<(&str, &str)> {
        self.written.get(place?).map(|(name, id)| (name.as_str(), id.as_str()))
    }

    fn folded(&self) -> &HashMap<String, Option<usize>> {
        self.folded.get_or_init(|| {
            let mut folded: HashMap<String, Option<usize>> = HashMap::new();
            for (place, (name, id)) in self.written.iter().enumerate() {
                for word in [name, id].map(|word| key(word)).into_iter().filter(|key| !key.is_empty()) {
                    let known = folded.entry(word).or_insert(Some(place));
                    let other =
                        known.is_some_and(|known| self.written.get(known).is_some_and(|(_, first)| first != id));
                    // What two things are called names neither.
                    *known = if other { None } else { *known };
                }
            }
            folded
        })
    }
}

/// A name without case, accents, hyphens and its article.
fn key(name: &str) -> String {
    let folded = fold::search(name).text;
    let bare = folded.trim();
    bare.strip_prefix("the ").unwrap_or(bare).to_owned()
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_name_in_any_spelling_means_the_one_thing_that_is_called_so() {
        let names = [
            ("The mayor", "mayor"),
            ("العمدة", "mayor"),
            ("Kim Jong Un", "kim-jong-un"),
            ("Kim", "kim-jong-un"),
            ("Kim", "kim-yo-jong"),
            ("أفق بعيد", "أفق"),
        ];
        let names = Names::new(names.into_iter());
        let meant = |name| names.called(name).map(|(_, id)| id);
        assert_eq!(meant("the Mayor"), Some("mayor"));
        assert_eq!(meant("mayor"), Some("mayor"));
        assert_eq!(meant("العمده"), Some("mayor"));
        assert_eq!(meant("KIM JONG-UN"), Some("kim-jong-un"));
        assert_eq!(meant("افق بعيد"), Some("أفق"));
        assert_eq!(meant("Kim"), None, "two are called so");
        assert_eq!(names.most_like("The mayer"), Some(("The mayor", "mayor")));
        assert_eq!(names.most_like("weather"), None);
    }
}
