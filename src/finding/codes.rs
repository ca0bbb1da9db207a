//! The words that findings go by, and how much each matters.

use super::Severity;

/// The word of a finding: names its messages `finding-<word>` and `finding-<word>.help`, and is stable for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Such as `excerpt-missing`.
    pub word: &'static str,
    /// How much it matters.
    pub severity: Severity,
}

macro_rules! codes {
    ($($name:ident $word:literal $severity:ident $meaning:literal)*) => {
        $(#[doc = $meaning] pub const $name: Code = Code { word: $word, severity: Severity::$severity };)*

        /// Every code.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    TIMELINE_MISSING "timeline-missing" Error "None is named and none is here."
    FILE_MISSING "file-missing" Error "There is no such file."
    FILE_DENIED "file-denied" Error "The system refuses to read it."
    FILE_NOT_REGULAR "file-not-regular" Error "It is a folder, a pipe, a socket or a device."
    FILE_TOO_LARGE "file-too-large" Error "It is over the limit."
    FILE_CHANGED "file-changed" Error "Somebody else wrote it while it was changed here."
    FILE_READ_ONLY "file-read-only" Error "It may not be written."
    FILE_HARD_LINKED "file-hard-linked" Error "It has more than one name, and only one would be changed."
    FILE_OWNED "file-owned" Error "It would belong to somebody else."
    FILE_NOT_WRITTEN "file-not-written" Error "The system refuses to write it."
    EDIT_REFUSED "edit-refused" Error "A change that would not mean what was meant, or of what is not there."
    CONFIG_UNREADABLE "config-unreadable" Warning "Settings that cannot be read."
    KEY_ACTION_UNKNOWN "key-action-unknown" Warning "Keys for something that does not exist."
    KEY_NAME_UNKNOWN "key-name-unknown" Warning "A name that no key has."
    KEY_WRONG_TYPE "key-wrong-type" Warning "Keys that are no words."
    KEY_REFUSED "key-refused" Warning "A key that cannot be had."
    TERMINAL_NOT_UTF8 "terminal-not-utf8" Warning "A terminal that shows other letters than it is sent."
    NOT_UTF8 "not-utf8" Error "A byte that UTF-8 does not allow."
    OTHER_ENCODING "other-encoding" Error "Text in another encoding, recognised."
    NOT_TEXT "not-text" Error "No text at all."
    YAML_SYNTAX "yaml-syntax" Error "YAML that cannot be read on."
    YAML_TOO_DEEP "yaml-too-deep" Error "Nested deeper than the limit."
    YAML_FEATURE "yaml-feature" Error "An anchor, alias, tag or merge key."
    YAML_DOCUMENTS "yaml-documents" Error "More than one document."
    YAML_EMPTY "yaml-empty" Error "No document."
    YAML_TAB "yaml-tab" Error "A tab in the indentation."
    SHAPE "shape" Error "Refused by the typed reader alone."
    WRONG_TYPE "wrong-type" Error "A value of another sort than wanted."
    NEEDS_QUOTES "needs-quotes" Error "Nothing where words belong."
    UNKNOWN_KEY "unknown-key" Error "A key that the format does not have."
    UNKNOWN_WORD "unknown-word" Error "A word outside a fixed list."
    MISSING_KEY "missing-key" Error "A key that must be there."
    VALUE_CUT "value-cut" Warning "Words behind a # that YAML takes for a comment."
    DUPLICATE_KEY "duplicate-key" Error "A key for the second time."
    TOO_MANY_EVENTS "too-many-events" Error "More events than the limit."
    NO_EVENTS "no-events" Warning "An empty timeline."
    BAD_ID "bad-id" Error "An id that is none."
    DUPLICATE_ID "duplicate-id" Error "An id for the second time."
    SIMILAR_ID "similar-id" Warning "Ids that differ only by case or by normalisation."
    DATE_INVALID "date-invalid" Error "A date that cannot be read."
    EVENTS_LEFT_OUT "events-left-out" Warning "How many events are not shown."
    UNKNOWN_ACTOR "unknown-actor" Error "An actor that is not listed."
    UNKNOWN_PLACE "unknown-place" Error "A place that is not listed."
    UNKNOWN_TAG "unknown-tag" Error "A tag that is not listed."
    UNKNOWN_FACT "unknown-fact" Error "A fact that is not listed."
    UNKNOWN_SOURCE "unknown-source" Error "A source that is not listed."
    UNKNOWN_EVENT "unknown-event" Error "A stop at an event, or a link to one, that is not there."
    AFTER_CIRCLE "after-circle" Error "Events that stand after each other."
    AFTER_CONTRADICTED "after-contradicted" Error "A place in the order that the dates exclude."
    ARTICLE_MISSING "article-missing" Error "The file of a source is not there."
    ARTICLE_DENIED "article-denied" Error "The system refuses to read it."
    ARTICLE_NOT_REGULAR "article-not-regular" Error "It is a folder, a pipe, a socket or a device."
    ARTICLE_OUTSIDE "article-outside" Error "A path that leads out of the timeline's folder."
    ARTICLE_PATH "article-path" Error "A path that no timeline may hold."
    ARTICLE_TOO_LARGE "article-too-large" Error "An article over the limit."
    ARTICLES_TOO_LARGE "articles-too-large" Error "All articles together over the limit."
    ARTICLE_NOT_UTF8 "article-not-utf8" Error "An article that is no UTF-8."
    ARTICLE_NOT_TEXT "article-not-text" Error "An article in another encoding, or no text."
    ARTICLE_EMPTY "article-empty" Error "An article without words."
    LINES_INVALID "lines-invalid" Error "`lines` that cannot be read."
    LINES_OUTSIDE "lines-outside" Error "`lines` that the file does not have."
    HASH_INVALID "hash-invalid" Error "A `sha256` that is none."
    HASH_DIFFERS "hash-differs" Notice "The file is not the one that was curated."
    EXCERPT_EMPTY "excerpt-empty" Error "A quotation without words."
    EXCERPT_MOVED "excerpt-moved" Notice "Verbatim, in a file or between neighbours that changed."
    EXCERPT_RESPELLED "excerpt-respelled" Warning "There, in another spelling."
    EXCERPT_AMBIGUOUS "excerpt-ambiguous" Error "There more than once."
    EXCERPT_MISSING "excerpt-missing" Error "Not there."
    EVENT_UNSOURCED "event-unsourced" Warning "An event without an excerpt."
    DATE_TEXT_MISSING "date-text-missing" Warning "Dating words that the article does not have."
    UNUSED_SOURCE "unused-source" Warning "A source that no excerpt is from."
    UNUSED_ACTOR "unused-actor" Warning "An actor of no event."
    UNUSED_PLACE "unused-place" Warning "A place of no event."
    UNUSED_TAG "unused-tag" Warning "A tag of no event."
    UNUSED_FACT "unused-fact" Warning "A fact that no account states."
    UNUSED_PHASE "unused-phase" Warning "A phase that heads no event."
    DATE_CONTRADICTED "date-contradicted" Warning "Dating words that exclude the date."
    EXCERPT_UNDATED "excerpt-undated" Warning "An excerpt that nothing dates."
    EXCERPT_BARE "excerpt-bare" Notice "A claim, denial or forecast by nobody."
    EVENT_DUPLICATE "event-duplicate" Warning "Two events that are likely one."
    ACTOR_SPELLINGS "actor-spellings" Warning "Two actors that are likely one."
    FIGURE_DIFFERS "figure-differs" Warning "A value that is another figure in another language."
    ID_IN_TEXT "id-in-text" Warning "The id of a source or an event in a text that people read."
    LANGUAGE_UNKNOWN "language-unknown" Warning "A language that is not named by its tag."
    ARTICLE_OLDER "article-older" Warning "An article that was out before what it tells had happened."
    TEXT_UNTRANSLATED "text-untranslated" Warning "A text that lacks one of the timeline's languages."
    TITLE_LONG "title-long" Warning "A title too long for one line."
    PARAGRAPH_UNQUOTED "paragraph-unquoted" Notice "Paragraphs with dates that no event quotes."
    REPEATED_REFERENCE "repeated-reference" Warning "The same actor, place or tag twice in one event."
    MORE_FINDINGS "more-findings" Notice "How many findings are not told one by one."
    SAME_FILE "same-file" Warning "Two sources with the same lines of the same file."
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::ALL;
    use crate::i18n::{Catalog, Language};

    #[test]
    fn every_code_has_a_message_a_help_line_and_an_explanation() {
        let words = Catalog::new(Language::English);
        let lacking: Vec<String> = ALL
            .iter()
            .flat_map(|code| ["", ".help", ".explain"].map(|part| format!("finding-{}{part}", code.word)))
            .filter(|id| !words.knows(id))
            .collect();
        assert!(lacking.is_empty(), "{lacking:?}");
    }

    #[test]
    fn no_two_codes_share_a_word() {
        let words: HashSet<&str> = ALL.iter().map(|code| code.word).collect();
        assert_eq!(words.len(), ALL.len());
    }
}
