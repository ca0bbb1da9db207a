//! Texts as people have them, and the paragraphs that a reader sees in them.

use rstest::rstest;

use crate::timeline::Article;

/// The paragraphs as one line each, with the line where they begin.
fn paragraphs(text: &str, is_wrapped: Option<bool>) -> Vec<(u32, String)> {
    let article = Article::new(String::new(), text.to_owned());
    let article = article.unwrapped(1..=u32::MAX, is_wrapped).unwrap_or(article);
    let one = |one| article.flowing(one).replace('\u{2060}', "");
    article.paragraphs.iter().map(|paragraph| (paragraph.line, one(paragraph))).collect()
}

fn lines(text: &str) -> usize {
    text.lines().filter(|line| !line.trim().is_empty()).count()
}

const ENGLISH: &str = "The council of the little town by the river laid the first stone of\n\
    the new bridge on Sunday morning, in the rain, before a crowd of some\n\
    two hundred, of whom a good half had come from the other bank.\n";

const ARABIC: &str = "قال الأمين العام إن الحلف سيرد على هذه الخطوة في الأيام المقبلة وإن\n\
    NATO لن يقف متفرجا أمام ما وصفه بأنه تهديد مباشر لأمن القارة كلها،\n\
    وأضاف أن القرار سيصدر بعد غد.\n";

#[rstest]
#[case::english(ENGLISH, &[1])]
#[case::arabic(ARABIC, &[1])]
#[case::crlf(&ENGLISH.replace('\n', "\r\n"), &[1])]
#[case::a_short_paragraph_after_one_that_tells(
    &format!("{ENGLISH}\n{}", "He said that nobody in the town hall would have expected so many\nguests. He was wrong.\n"),
    &[1, 5],
)]
#[case::among_long_lines(&format!("{0}\n\n{ENGLISH}\n{0}\n", "A line that nobody has wrapped. ".repeat(8)), &[1, 3, 7])]
#[case::indented_first_lines(
    "   The council of the little town by the river laid the first stone\n\
     of the new bridge on Sunday morning, in the rain, before a crowd of\n\
     some two hundred, of whom a good half had come from there.\n   \
     The rest had stayed at home, since it was raining, and since none\n\
     of them believed that it would ever be built.\n",
    &[1, 4],
)]
#[case::hyphens(
    "The council of the little town by the river laid the first stone of\nthe new bridge on Sunday morning, in the rain, before a crowd of spec-\n\
     tators, of whom a good half had come from the other bank.\n",
    &[1],
)]
#[case::a_headline_on_top(&format!("A stone is laid\n{ENGLISH}"), &[1, 2])]
#[case::quoted(&format!("> {}", ENGLISH.trim().replace('\n', "\n> ")), &[1])]
#[case::all_indented(&format!("   {}", ENGLISH.trim().replace('\n', "\n   ")), &[1])]
#[case::sentences_of_two_lines(
    "Dear all,\n\nI have been told that the bridge will not be open before the next\nspring, if it will be open at all.\n\nAnn\n",
    &[1, 3, 6],
)]
#[case::wrapped_by_hand(
    "The council of the little town by the river laid the first stone\nof the new bridge on Sunday morning, in the rain, before\n\
     a crowd of some two hundred, of whom a good half had come from the\nother bank.\n",
    &[1],
)]
#[case::a_mail(
    &format!("From: Ann\nTo: The harbour office of the town, and to all who work there\nSubject: Stone\n\n{ENGLISH}\n-- \nAnn\n"),
    &[1, 2, 3, 5, 9, 10],
)]
#[case::a_list_with_long_items(
    &format!(
        "{ENGLISH}The council says:\n\
         - that the bridge will be open in two years, and not one day later\n  \
         than that;\n- that it will cost nothing.\n"
    ),
    &[1, 4, 5, 7],
)]
#[case::narrow(
    "The council of the little town by the\nriver laid the first stone on Sunday. It\nrained, and a crowd of some two hundred\n\
     had come, of whom a good half were from\nthe other bank, as the mayor said later.\n",
    &[1],
)]
#[case::narrow_with_hyphens(
    "The council of the little town laid\nthe first stone on Sunday morning in\nthe rain, before a crowd of two hun-\n\
     dred, of whom a good half had come\nfrom the other bank of the river,\nwhere the school is.\n",
    &[1],
)]
#[case::narrow_in_arabic(
    "وضع مجلس البلدة الصغيرة الواقعة على ضفة\nالنهر حجر الأساس يوم الأحد. وحضر الحفل\nنحو مئتي شخص جاء نصفهم من الضفة الأخرى\n\
     التي تقع فيها المدرسة القديمة كما قالت\nرئيسة البلدية فيما بعد للصحيفة.\n",
    &[1],
)]
fn lines_that_were_wrapped_run_on(#[case] text: &str, #[case] begin: &[u32]) {
    let found = paragraphs(text, None);
    assert_eq!(found.iter().map(|(line, _)| *line).collect::<Vec<_>>(), begin, "{found:#?}");
}

#[rstest]
#[case::verse(
    "Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\n\
     Rough winds do shake the darling buds of May,\nAnd summer's lease hath all too short a date;\n"
)]
#[case::long_verse(
    "And what rough beast, its hour come round at last in the deep night,\nSlouches towards Bethlehem \
     to be born under the desert sky,\nThat twenty centuries of stony sleep were vexed to nightmare,\n\
     And darkness drops again upon the sand.\n"
)]
#[case::arabic_verse(
    "قفا نبك من ذكرى حبيب ومنزل بسقط اللوى بين الدخول فحومل\n\
     فتوضح فالمقراة لم يعف رسمها لما نسجتها من جنوب وشمأل\n\
     ترى بعر الآرام في عرصاتها وقيعانها كأنه حب فلفل\n"
)]
#[case::free_verse(
    "the morning comes over the harbour. slow\nboats answer each other in the half dark\nand the gulls are awake before us. nobody\n\
     speaks\nof the winter, nobody has seen the letters\nthat we burned on the quay.\n"
)]
#[case::list(
    "- a first item that is long enough to fill the line to its very end\n- a second item\n- the third one of them all\n"
)]
#[case::two_headlines(
    "Putin visits Pyongyang for talks with Kim Jong Un this June\nkremlin says a treaty will be signed during the visit\n"
)]
#[case::small_verse("so much depends\nupon\n\na red wheel\nbarrow\n\nglazed with rain\nwater.\n")]
#[case::numbers(
    "1. Kim Jong Un, of the state that invited all of its neighbours there\n2. Putin\n3. The mayor of the town.\n"
)]
#[case::headlines(
    "Putin visits Pyongyang for talks with Kim Jong Un this June\nKremlin says a treaty will be signed during the visit\n\
     Seoul warns of consequences for the peace of the region\n"
)]
#[case::arabic_headlines(
    "بوتين يزور بيونغ يانغ للقاء كيم جونغ أون في يونيو المقبل\nالكرملين يعلن توقيع معاهدة شراكة خلال زيارة الرئيس\n\
     سيول تحذر من عواقب التقارب على أمن المنطقة بأسرها\n"
)]
#[case::one_line_each("The bridge fell.\nNobody was hurt.\nThe mayor came at once, and all of the council with him.\n")]
#[case::long_lines(&format!("{0}\n{0}\n{0}\n", "A long line that is a paragraph of its own, as editors on the web write them. ".repeat(2)))]
#[case::a_blank_line_after_each(&ENGLISH.replace('\n', "\n\n"))]
#[case::a_table(
    "Seoul          the first of the three        2024\nPyongyang      the second one of them        2023\nMoscow         the last of the whole lot     2022.\n"
)]
fn other_lines_stay_alone(#[case] text: &str) {
    assert_eq!(paragraphs(text, None).len(), lines(text), "{:#?}", paragraphs(text, None));
}

#[test]
fn what_is_said_of_a_source_decides() {
    assert_eq!(paragraphs(ENGLISH, Some(false)).len(), 3);
    let verse = "Roses are red\nviolets are blue\n\nend\n";
    assert_eq!(
        paragraphs(verse, Some(true)),
        [(1, "Roses are red violets are blue".to_owned()), (4, "end".to_owned())]
    );
}
