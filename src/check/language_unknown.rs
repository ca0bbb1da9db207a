//! A language that is named otherwise than by its tag: `English`, `العربية`, `ara`, `AR`, `en_US`.

use std::collections::HashSet;

use super::{NodePaths, excerpts, texts};
use crate::finding::codes::LANGUAGE_UNKNOWN;
use crate::finding::{NodePath, Replacement, UnlocatedFinding, UnlocatedFindings};
use crate::similar::suggestion::nearest;
use crate::text::fold;
use crate::timeline::{Text, Timeline};

/// Tags of BCP 47, each with what people write for it: names in English, Arabic and the language itself, codes of ISO 639-2.
const NAMES: [(&str, &str); 20] = [
    ("ar", "arabic|العربية|عربي|عربية|ara|arb"),
    ("en", "english|الإنجليزية|الإنكليزية|إنجليزي|eng"),
    ("fr", "french|français|الفرنسية|fra|fre"),
    ("de", "german|deutsch|الألمانية|deu|ger"),
    ("es", "spanish|español|الإسبانية|spa"),
    ("ru", "russian|русский|الروسية|rus"),
    ("fa", "persian|farsi|فارسی|الفارسية|fas|per"),
    ("tr", "turkish|türkçe|التركية|tur"),
    ("he", "hebrew|עברית|العبرية|heb"),
    ("ur", "urdu|اردو|الأردية|urd"),
    ("ku", "kurdish|kurdî|كوردی|الكردية|kur"),
    ("uk", "ukrainian|українська|الأوكرانية|ukr"),
    ("zh", "chinese|中文|الصينية|zho|chi"),
    ("ko", "korean|한국어|الكورية|kor"),
    ("ja", "japanese|日本語|اليابانية|jpn"),
    ("it", "italian|italiano|الإيطالية|ita"),
    ("pt", "portuguese|português|البرتغالية|por"),
    ("nl", "dutch|nederlands|الهولندية|nld|dut"),
    ("pl", "polish|polski|البولندية|pol"),
    ("la", "latin|latina|اللاتينية|lat"),
];

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let mut rule = Rule { unlocated, own: &timeline.language, seen: HashSet::new() };
    if timeline.language != "und" {
        rule.value(&timeline.language, || NodePath::top().key("language"));
    }
    for (n, source) in timeline.sources.iter().enumerate() {
        if let Some(language) = &source.language {
            rule.value(language, || NodePath::item("sources", n).key("language"));
        }
    }
    texts::each(timeline, node_path, &mut |node_path, key, text| rule.keys(text, || node_path.key(key)));
    for (_, excerpt, node_path) in excerpts(timeline, node_path) {
        rule.keys(&excerpt.translation, || node_path.key("translation"));
    }
}

struct Rule<'a, 'r> {
    unlocated: &'r mut UnlocatedFindings,
    /// The language of plain strings, which are no map by language.
    own: &'a str,
    /// What was told of keys: one finding for each name is enough.
    seen: HashSet<String>,
}

impl Rule<'_, '_> {
    fn value(&mut self, written: &str, node_path: impl FnOnce() -> NodePath) {
        if !is_tag(written) {
            let fix = tag(written).map(|tag| Replacement::new("fix-write", tag));
            self.tell(written, node_path(), fix);
        }
    }

    /// The languages that a text is written in by a map.
    fn keys(&mut self, text: &Text, node_path: impl Fn() -> NodePath) {
        let own = self.own;
        for (written, _) in text.versions().filter(|(written, _)| *written != own && !is_tag(written)) {
            if self.seen.insert(written.to_owned()) {
                let fix = tag(written).map(|tag| Replacement { key: true, ..Replacement::new("fix-write", tag) });
                self.tell(written, node_path().named(written), fix);
            }
        }
    }

    fn tell(&mut self, written: &str, node_path: NodePath, fix: Option<Replacement>) {
        let finding = UnlocatedFinding::new(LANGUAGE_UNKNOWN, node_path).arg("language", written);
        self.unlocated.push(UnlocatedFinding { fixes: fix.into_iter().collect(), ..finding });
    }
}

/// Whether a tag is one that texts are looked up by: two or three small letters, of which there is no shorter tag, and perhaps a
/// script or a region.
fn is_tag(written: &str) -> bool {
    let mut parts = written.split('-');
    let language = parts.next().unwrap_or_default();
    let small = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    let subtags =
        parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    small && subtags && (language.len() == 2 || named(language).is_none())
}

/// The tag that was meant.
fn tag(written: &str) -> Option<&'static str> {
    let language = written.split(['-', '_', ' ', '(']).next().unwrap_or(written);
    let plain = fold::search(language).text.trim().to_owned();
    let known = NAMES.iter().map(|(tag, _)| *tag).find(|tag| *tag == plain);
    known.or_else(|| named(&plain)).or_else(|| {
        let names = || NAMES.iter().flat_map(|(_, names)| names.split('|'));
        nearest(&plain, names().filter(|name| name.chars().count() > 3))
            .and_then(|near| named(&fold::search(near).text))
    })
}

/// The tag of a language by a folded name.
fn named(plain: &str) -> Option<&'static str> {
    let is = |names: &str| names.split('|').any(|name| fold::search(name).text.trim() == plain);
    NAMES.iter().find(|(_, names)| is(names)).map(|(tag, _)| *tag)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{is_tag, tag};

    #[rstest]
    #[case("English", "en")]
    #[case("english", "en")]
    #[case("Arabic", "ar")]
    #[case("العربية", "ar")]
    #[case("العربيه", "ar")]
    #[case("عربي", "ar")]
    #[case("ara", "ar")]
    #[case("eng", "en")]
    #[case("AR", "ar")]
    #[case("En", "en")]
    #[case("en_US", "en")]
    #[case("EN-us", "en")]
    #[case("Français", "fr")]
    #[case("الفرنسية", "fr")]
    #[case("Englsh", "en")]
    #[case("Arabic (Egypt)", "ar")]
    fn a_name_of_a_language_means_its_tag(#[case] written: &str, #[case] wanted: &str) {
        assert!(!is_tag(written));
        assert_eq!(tag(written), Some(wanted));
    }

    #[rstest]
    fn a_tag_is_left_alone(#[values("ar", "en", "en-US", "zh-Hant", "arz", "gsw", "ar-EG", "x9")] written: &str) {
        assert_eq!(is_tag(written), written != "x9");
    }
}
