//! Each change of each way of writing: what the file is then, to the letter.

use rstest::rstest;
use tarikh::edit::{Change, Content, Error};

use super::{changed, item, key, path, remove, set};

#[rstest]
#[case::plain("a: one # x\nb: 1\n", "two", "a: two # x\nb: 1\n")]
#[case::plain_arabic("a: سنة\n", "عام", "a: عام\n")]
#[case::plain_that_needs_quotes("a: one\n", "it: two # three", "a: \"it: two # three\"\n")]
#[case::plain_with_commas("a: one\n", "Kim, Putin [and more]", "a: Kim, Putin [and more]\n")]
#[case::plain_at_sign("a: one\n", "@kim", "a: \"@kim\"\n")]
#[case::plain_number("a: one\n", "1961", "a: \"1961\"\n")]
#[case::plain_yes("a: one\n", "no", "a: \"no\"\n")]
#[case::plain_null("a: one\n", "~", "a: \"~\"\n")]
#[case::plain_lines("a: one\nb: 1\n", "one\n\nاثنان\n", "a: |\n  one\n\n  اثنان\nb: 1\n")]
#[case::plain_of_two_lines("a: one\n  more\n  # x\nb: 1\n", "two", "a: two\n  # x\nb: 1\n")]
#[case::on_the_next_line("a: # x\n  one\nb: 1\n", "two", "a: # x\n  two\nb: 1\n")]
#[case::single("a: 'one'  # x\r\nb: 1\r\n", "it's", "a: 'it''s'  # x\r\nb: 1\r\n")]
#[case::double("a: \"one\" # \"\n", "«قال: \"نعم\"»", "a: \"«قال: \\\"نعم\\\"»\" # \"\n")]
#[case::double_lines("a: \"one\"\n", "one\ntwo", "a: \"one\\ntwo\"\n")]
#[case::literal(
    "a: |  # x\n    one\n    two\n\n# y\nb: 1\n",
    "ثلاثة: #\n- 4\n",
    "a: |  # x\n    ثلاثة: #\n    - 4\n\n# y\nb: 1\n"
)]
#[case::literal_in_crlf("a: |\r\n  one\r\nb: 1\r\n", "two\n\nthree\n", "a: |\r\n  two\r\n\r\n  three\r\nb: 1\r\n")]
#[case::literal_without_an_end("a: |\n  one\nb: 1\n", "two", "a: |-\n  two\nb: 1\n")]
#[case::literal_kept("a: |+\n  one\n\nb: 1\n", "two\n", "a: |\n  two\n\nb: 1\n")]
#[case::literal_to_quotes("a: |  # x\n  one\nb: 1\n", " two\n", "a: \" two\\n\"  # x\nb: 1\n")]
#[case::folded("a: >-\n  one two\n  three\nb: 1\n", "four to six", "a: >-\n  four to\n  six\nb: 1\n")]
#[case::folded_paragraphs("a: >\n  one\nb: 1\n", "four five\nستة\n", "a: >\n  four five\n\n  ستة\nb: 1\n")]
#[case::folded_apart("a: >\n  one\nb: 1\n", "one\n\nاثنان\n", "a: >\n  one\n\n\n  اثنان\nb: 1\n")]
#[case::flow("{a: one, b: 1}\n", "two, three", "{a: \"two, three\", b: 1}\n")]
#[case::nothing("a:   # x\nb: 1\n", "two", "a: two   # x\nb: 1\n")]
#[case::nothing_at_the_end("b: 1\na:", "two", "b: 1\na: two")]
#[case::null("a: ~ # x\n", "two", "a: two # x\n")]
#[case::byte_order_mark("\u{FEFF}a: one\n", "اثنان", "a: اثنان\n")]
#[case::a_tab_behind_the_colon("a:\tone\n", "two", "a:\ttwo\n")]
#[case::a_list("a: # x\n  - 1 # y\n  - 2\nb: 1\n", "two", "a: two # x\nb: 1\n")]
fn words_take_the_place_of_a_value_in_its_style(#[case] before: &str, #[case] words: &str, #[case] after: &str) {
    assert_eq!(changed(before, &[set("a", words)]).expect("it can be changed"), after);
}

#[rstest]
#[case::at_the_end("a: 1\nb: 2\n", None, "a: 1\nb: 2\nk: 7\n")]
#[case::behind_another("a: 1 # x\nb: 2\n", Some("a"), "a: 1 # x\nk: 7\nb: 2\n")]
#[case::behind_a_block("a: |\n  one\n\n# y\nb: 2\n", Some("a"), "a: |\n  one\n\nk: 7\n\n# y\nb: 2\n")]
#[case::behind_kept_lines("a: |+\n  one\n\nb: 2\n", Some("a"), "a: |+\n  one\n\nk: 7\nb: 2\n")]
#[case::behind_a_list("a:\n- 1\n- 2 # x\n# y\nb: 2\n", Some("a"), "a:\n- 1\n- 2 # x\nk: 7\n# y\nb: 2\n")]
#[case::no_line_break_at_the_end("a: 1\nb: 2", None, "a: 1\nb: 2\nk: 7")]
#[case::crlf("a: 1\r\nb: 2\r\n", Some("a"), "a: 1\r\nk: 7\r\nb: 2\r\n")]
#[case::crlf_at_the_end("a: 1\r\nb: 2", None, "a: 1\r\nb: 2\r\nk: 7")]
#[case::comments_at_the_end("a: 1\n  # of a\n\n# end\n", None, "a: 1\n  # of a\nk: 7\n\n# end\n")]
#[case::in_brackets("{a: 1, b: 2} # x\n", None, "{a: 1, b: 2, k: 7} # x\n")]
#[case::in_brackets_behind_another("{a: 1, b: 2}\n", Some("a"), "{a: 1, k: 7, b: 2}\n")]
#[case::in_brackets_on_lines("{\n  a: 1, # x\n  b: 2 # y\n}\n", None, "{\n  a: 1, # x\n  b: 2, # y\n  k: 7\n}\n")]
#[case::in_brackets_between_lines(
    "{\n  a: 1, # x\n  b: 2 # y\n}\n",
    Some("a"),
    "{\n  a: 1, # x\n  k: 7,\n  b: 2 # y\n}\n"
)]
#[case::in_brackets_with_a_last_comma("{a: 1, b: 2,}\n", None, "{a: 1, b: 2, k: 7,}\n")]
#[case::behind_nothing("a:  # x\nb: 2\n", Some("a"), "a:  # x\nk: 7\nb: 2\n")]
#[case::document_marks("---\na: 1\n...\n", None, "---\na: 1\nk: 7\n...\n")]
fn a_key_is_put_where_it_belongs(#[case] before: &str, #[case] after_key: Option<&str>, #[case] after: &str) {
    assert_eq!(changed(before, &[key("", "k", 7, after_key)]).expect("it can be changed"), after);
}

#[rstest]
#[case::in_an_item(
    "e:\n  - id: a\n    # x\n  - id: b\n",
    "e.0",
    "e:\n  - id: a\n    ق: \"نص: ك\"\n    # x\n  - id: b\n"
)]
#[case::in_an_item_flush("e:\n-   id: a\n# x\n", "e.0", "e:\n-   id: a\n    ق: \"نص: ك\"\n# x\n")]
#[case::in_an_item_in_brackets("e: [{id: a}, 2]\n", "e.0", "e: [{id: a, ق: \"نص: ك\"}, 2]\n")]
#[case::in_nothing("e:\n  f:   # x\ng: 1\n", "e.f", "e:\n  f:   # x\n    ق: \"نص: ك\"\ng: 1\n")]
#[case::in_empty_brackets("e:\n  f: {} # x\ng: 1\n", "e.f", "e:\n  f: # x\n    ق: \"نص: ك\"\ng: 1\n")]
fn a_key_is_put_into_what_stands_further_in(#[case] before: &str, #[case] at: &str, #[case] after: &str) {
    assert_eq!(changed(before, &[key(at, "ق", "نص: ك", None)]).expect("it can be changed"), after);
}

#[rstest]
#[case::at_the_end("a:\n  - 1\n  - 2\nb: 1\n", 9, "a:\n  - 1\n  - 2\n  - x\nb: 1\n")]
#[case::flush("a:\n- 1 # y\n- 2\nb: 1\n", 1, "a:\n- 1 # y\n- x\n- 2\nb: 1\n")]
#[case::first("a: # y\n  # of 1\n  - 1\n  - 2\n", 0, "a: # y\n  - x\n  # of 1\n  - 1\n  - 2\n")]
#[case::first_in_a_list_in_a_list("a:\n  - - 1\n    - 2\n", 0, "a:\n  - x\n  - - 1\n    - 2\n")]
#[case::comments_of_the_next(
    "a:\n  - 1\n    # of 1\n  # of 2\n  - 2\n",
    1,
    "a:\n  - 1\n    # of 1\n  - x\n  # of 2\n  - 2\n"
)]
#[case::apart("a:\n  - 1\n\n  # of 2\n  - 2\nb: 1\n", 2, "a:\n  - 1\n\n  # of 2\n  - 2\n\n  - x\nb: 1\n")]
#[case::apart_between("a:\n  - 1\n\n  - 2\n", 1, "a:\n  - 1\n\n  - x\n\n  - 2\n")]
#[case::wide("a:\n  -   1\nb: 1\n", 1, "a:\n  -   1\n  -   x\nb: 1\n")]
#[case::quoted("a:\n  - \"1\"\n", 1, "a:\n  - \"1\"\n  - \"x\"\n")]
#[case::in_brackets("a: [1, 2] # y\n", 9, "a: [1, 2, x] # y\n")]
#[case::in_brackets_first("a: [1, 2]\n", 0, "a: [x, 1, 2]\n")]
#[case::in_empty_brackets("a: [ ] # y\n", 0, "a: [x] # y\n")]
#[case::in_nothing("a: # y\nb: 1\n", 0, "a: [x] # y\nb: 1\n")]
#[case::in_brackets_on_lines("a: [\n  1,\n  2\n]\n", 2, "a: [\n  1,\n  2,\n  x\n]\n")]
#[case::no_line_break_at_the_end("a:\n- 1", 1, "a:\n- 1\n- x")]
fn an_item_is_put_where_it_belongs(#[case] before: &str, #[case] index: usize, #[case] after: &str) {
    assert_eq!(changed(before, &[item("a", index, "x")]).expect("it can be changed"), after);
}

#[rstest]
#[case::a_key("a: 1\nb: 2 # y\nc: 3\n", "b", "a: 1\nc: 3\n")]
#[case::the_last_key("a: 1\nb: 2\n", "b", "a: 1\n")]
#[case::the_last_key_without_a_line_break("a: 1\r\nb: 2", "b", "a: 1")]
#[case::its_comments(
    "a: 1\n  # of a\n# of b\nb: |\n  2\n  # 3\n  # y\n# of c\nc: 3\n",
    "b",
    "a: 1\n  # of a\n# of c\nc: 3\n"
)]
#[case::not_the_heading("# ---- all\n\n# of a\na: 1\nb: 2\n", "a", "# ---- all\n\nb: 2\n")]
#[case::not_the_first_words("# schema: x\na: 1\nb: 2\n", "a", "# schema: x\nb: 2\n")]
#[case::behind_a_dash("e:\n  - a: 1 # x\n    # of b\n    b: 2\n", "e.0.a", "e:\n  - # of b\n    b: 2\n")]
#[case::an_item("e:\n  - 1\n\n  # of 2\n  - 2\n\n  - 3\n", "e.1", "e:\n  - 1\n\n  - 3\n")]
#[case::the_first_item("e:\n- 1\n- 2\n", "e.0", "e:\n- 2\n")]
#[case::the_only_item("e: # y\n  - 1\nf: 1\n", "e.0", "e: [] # y\nf: 1\n")]
#[case::the_only_key("e:\n  f:\n    g: 1\nh: 2\n", "e.f.g", "e:\n  f: {}\nh: 2\n")]
#[case::the_only_key_of_an_item("e:\n  - f: 1\n  - 2\n", "e.0.f", "e:\n  - {}\n  - 2\n")]
#[case::in_brackets("e: [1, 2, 3]\n", "e.1", "e: [1, 3]\n")]
#[case::in_brackets_first("e: [1, 2, 3]\n", "e.0", "e: [2, 3]\n")]
#[case::in_brackets_last("e: [1, 2, 3]\n", "e.2", "e: [1, 2]\n")]
#[case::in_brackets_only("e: [1,]\n", "e.0", "e: []\n")]
#[case::in_brackets_on_lines("e: [\n  1, # x\n  2, # y\n  3\n]\n", "e.1", "e: [\n  1, # x\n  3\n]\n")]
#[case::in_brackets_over_lines("e: [1, 2,\n  3]\n", "e.1", "e: [1,\n  3]\n")]
#[case::a_key_in_brackets("e: {ا: 1, ب: 2}\n", "e.ا", "e: {ب: 2}\n")]
fn what_is_removed_takes_its_own_comments_with_it(#[case] before: &str, #[case] at: &str, #[case] after: &str) {
    assert_eq!(changed(before, &[remove(at)]).expect("it can be changed"), after);
}

#[test]
fn an_event_is_written_as_the_file_writes_its_own() {
    let words = |words: &str| Content::from(words);
    let map = |pairs: &[(&str, Content)]| {
        Content::Map(pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    };
    let event = map(&[
        ("id", words("kim-visits")),
        ("date", words("2024")),
        ("title", map(&[("ar", words("كيم يزور موسكو")), ("en", words("Kim visits Moscow"))])),
        ("actors", Content::List(vec![words("kim"), words("putin")])),
        ("excerpts", Content::List(vec![map(&[("source", words("a")), ("exact", words("قال: “نعم”"))])])),
        ("notes", words("Slowly.\nThen on.\n")),
    ]);
    let before = "events:\n- id: a\n  title:\n    en: \"A\"\n  excerpts:\n  - source: a\n\n# end\n";
    let after = "events:\n- id: a\n  title:\n    en: \"A\"\n  excerpts:\n  - source: a\n- id: kim-visits\n  date: \"2024\"\n  title:\n    ar: \"كيم يزور موسكو\"\n    en: \"Kim visits Moscow\"\n  actors: [kim, putin]\n  excerpts:\n  - source: a\n    exact: \"قال: “نعم”\"\n  notes: |\n    Slowly.\n    Then on.\n\n# end\n";
    assert_eq!(changed(before, &[item("events", 1, event.clone())]).expect("it can be changed"), after);
    let before = "actors:\n  - {id: a, name: {en: A}}\n";
    let actor = map(&[("id", words("b")), ("name", map(&[("ar", words("كيم جونغ أون"))]))]);
    let after = "actors:\n  - {id: a, name: {en: A}}\n  - {id: b, name: {ar: \"كيم جونغ أون\"}}\n";
    assert_eq!(changed(before, &[item("actors", 1, actor)]).expect("it can be changed"), after);
}

#[test]
fn changes_made_together_have_the_paths_of_the_file_before() {
    let before = "e:\n  - {id: a, facts: {old: 1}} # x\n  - id: b\n    tags: [t, u]\n  - id: c\n";
    let rename = |at: &str, key: &str| Change::Rename { at: path(at), key: key.to_owned() };
    let changes = [
        set("e.2.id", "ج"),
        remove("e.1.tags.0"),
        item("e.1.tags", 2, "v"),
        rename("e.0.facts.old", "new"),
        remove("e.0.id"),
        item("e", 3, "d"),
        item("e", 3, "f"),
    ];
    let after = "e:\n  - {facts: {new: 1}} # x\n  - id: b\n    tags: [u, v]\n  - id: ج\n  - d\n  - f\n";
    assert_eq!(changed(before, &changes).expect("they can be made"), after);
}

#[rstest]
#[case::no_such_value(set("e.0.x", "1"), "edit-not-there")]
#[case::no_such_item(remove("e.7"), "edit-not-there")]
#[case::a_key_in_a_list(key("e", "k", 1, None), "edit-not-there")]
#[case::a_key_for_the_second_time(key("e.0", "id", 1, None), "edit-there")]
#[case::the_whole_file(set("", "x"), "edit-not-as-meant")]
#[case::a_key_that_is_asked_for(remove("f.g"), "edit-not-as-meant")]
fn what_cannot_be_changed_is_said(#[case] change: Change, #[case] why: &str) {
    let before = "e:\n  - id: a\nf:\n  ? g\n  : 1\n  ? h\n  : 2\n";
    let error = changed(before, &[change]).expect_err("it is refused");
    let findings = error.findings("events.yaml");
    assert_eq!(findings[0].code, "edit-refused");
    assert!(format!("{:?}", findings[0].args).contains(why), "{findings:?}");
}

#[test]
fn two_changes_of_one_place_are_refused() {
    let refused = changed("a: 1\nb: 2\n", &[set("a", "x"), set("a", "y")]).expect_err("it is refused");
    assert!(matches!(refused, Error::Overlap), "{refused:?}");
}
