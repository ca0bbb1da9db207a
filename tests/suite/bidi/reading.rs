//! Lines as a reader would see them, from left to right.

use rstest::rstest;
use tarikh::text::{Base, Direction, Row, lay_out, one_line};
use unicode_normalization::UnicodeNormalization;

const RTL: Base = Base::Fixed(Direction::Rtl);
const LTR: Base = Base::Fixed(Direction::Ltr);
const AUTO: Base = Base::Auto(Direction::Rtl);

/// The row from left to right, its letters back in their plain form: the order without the shapes.
fn order(row: &Row) -> String {
    row.cells().flat_map(|(_, symbol)| plain(symbol)).collect()
}

/// The letters of a cell as the eye meets them: lam stands at the right of its alef.
fn plain(symbol: &str) -> Vec<char> {
    let mut letters: Vec<char> = symbol.nfkc().collect();
    if letters.len() == 2 && letters[0] == 'ل' {
        letters.reverse();
    }
    letters
}

fn shapes(row: &Row) -> String {
    row.cells().map(|(_, symbol)| symbol).collect()
}

#[rstest]
#[case("كيم جونغ أون", "نوأ غنوج ميك")]
#[case("كيم 2024-06-18", "18-06-2024 ميك")]
#[case("10 / 41", "41 / 10")]
#[case("كيم (Kim Jong Un) أون", "نوأ (Kim Jong Un) ميك")]
#[case("«بيونغ»", "«غنويب»")]
#[case("نسبة 10%", "%10 ةبسن")]
#[case("نسبة ١٠٪", "٪١٠ ةبسن")]
#[case("من [كوريا] <هنا> {ا}", "{ا} <انه> [ايروك] نم")]
#[case("K-23 صاروخ", "خوراص K-23")]
#[case("قال: “العميق”.", ".”قيمعلا“ :لاق")]
#[case("שלום 10 kg", "kg 10 םולש")]
#[case("naïve\u{2067}قال 10 kg", "kg 10 لاقnaïve")]
#[case("Kim\u{200f}Un", "UnKim")]
fn right_to_left_lines_read_right(#[case] text: &str, #[case] seen: &str) {
    assert_eq!(order(&one_line(text, 80, RTL)), seen);
}

#[rstest]
#[case("Kim (كيم جونغ) 2024", "Kim (غنوج ميك) 2024")]
#[case("The word سلام!", "The word مالس!")]
#[case("a \u{2067}كيم (1)\u{2069} b", "a (1) ميك b")]
fn left_to_right_lines_read_right(#[case] text: &str, #[case] seen: &str) {
    assert_eq!(order(&one_line(text, 80, LTR)), seen);
}

#[rstest]
#[case("بيت", "\u{fe96}\u{fef4}\u{fe91}")]
#[case("لا", "\u{fefb}")]
#[case("سلام", "\u{fee1}\u{fefc}\u{feb3}")]
#[case("الإسلام", "\u{fee1}\u{fefc}\u{feb3}\u{fef9}\u{fe8d}")]
#[case("لَا", "\u{fefb}\u{64e}")]
#[case("لا\u{653}", "\u{fef5}")]
#[case("ا\u{654}و\u{654}", "\u{fe85}\u{fe83}")]
#[case("می\u{200c}خواهم", "\u{fee2}\u{feeb}\u{fe8d}\u{feee}\u{fea7}\u{fbfd}\u{fee3}")]
#[case("ه\u{200d}", "\u{feeb}")]
#[case("\u{200d}ه", "\u{feea}")]
#[case("ل\u{200c}ا", "\u{fe8d}\u{fedd}")]
#[case("بـت", "\u{fe96}ـ\u{fe91}")]
#[case("پگ چ", "\u{fb7a} \u{fb93}\u{fb58}")]
#[case("ټښ", "ښټ")]
#[case("بَتٌ", "\u{fe96}\u{64c}\u{fe91}\u{64e}")]
#[case("ب\u{200f}ت", "\u{fe96}\u{fe91}")]
fn letters_take_the_shape_their_neighbours_ask_for(#[case] text: &str, #[case] seen: &str) {
    assert_eq!(shapes(&one_line(text, 80, RTL)), seen);
}

#[test]
fn vowel_signs_stand_in_the_cell_of_their_letter() {
    let rows = lay_out("بَلَاتُ", 80, RTL);
    let symbols: Vec<&str> = rows[0].cells().map(|(_, symbol)| symbol).collect();
    assert_eq!(symbols, ["\u{fe95}\u{64f}", "\u{fefc}\u{64e}", "\u{fe91}\u{64e}"]);
}

#[rstest]
#[case("وزار بوتين بيونغ يانغ", 12, &["نيتوب رازو", "غناي غنويب"])]
#[case("a state-run, 2024-06-18", 8, &["a state-", "run,", "2024-06-", "18"])]
#[case("ab cd\u{a0}ef", 5, &["ab", "cd ef"])]
#[case("سلام", 3, &["مالس"])]
#[case("abcdef", 4, &["abcd", "ef"])]
#[case("北韓和俄國。", 4, &["北韓", "和俄", "國。"])]
#[case("a\u{200b}b", 1, &["a", "b"])]
#[case("", 10, &[])]
#[case("שלום עולם", 5, &["םולש", "םלוע"])]
fn paragraphs_wrap_between_words_in_reading_order(#[case] text: &str, #[case] width: u16, #[case] seen: &[&str]) {
    let rows: Vec<String> = lay_out(text, width, AUTO).iter().map(order).collect();
    assert_eq!(rows, seen);
}

#[test]
fn a_letter_does_not_join_across_the_end_of_a_line() {
    let rows = lay_out("بببب", 2, RTL);
    assert_eq!(rows.iter().map(shapes).collect::<Vec<_>>(), ["\u{fe90}\u{fe91}", "\u{fe90}\u{fe91}"]);
}

#[rstest]
#[case("كيم جونغ أون", 8, RTL, "…نوج ميك")]
#[case("Vladimir Putin", 9, LTR, "Vladimir…")]
#[case("Vladimir Putin", 80, LTR, "Vladimir Putin")]
#[case("Kim", 0, LTR, "")]
#[case("Kim", 1, LTR, "…")]
#[case("北韓", 1, LTR, "…")]
#[case("北韓", 3, LTR, "北…")]
fn a_text_cut_short_ends_in_an_ellipsis(
    #[case] text: &str,
    #[case] width: u16,
    #[case] base: Base,
    #[case] seen: &str,
) {
    let row = one_line(text, width, base);
    let shown: String = row.cells().map(|(_, symbol)| symbol.replace('…', "\u{1}")).collect();
    assert_eq!(shown.nfkc().collect::<String>().replace('\u{1}', "…"), seen);
    assert!(row.width() <= width);
    assert_eq!(row.logical(), 0..u32::try_from(text.chars().count()).expect("a short text"));
}

#[rstest]
#[case("\u{301}a", &["\u{25cc}\u{301}", "a"])]
#[case("a\u{1b}[0m", &["a", "␛", "[", "0", "m"])]
#[case("\u{1f469}\u{200d}\u{1f680}!", &["\u{1f469}\u{200d}\u{1f680}", "!"])]
#[case("e\u{301}", &["é"])]
#[case("\u{600}1\u{6dd}", &["#", "1", "○"])]
#[case("\u{600}\u{601}١\u{64e}", &["#", "ﺱ", "١\u{64e}"])]
#[case("a\u{ad}b", &["a", "b"])]
#[case("a\u{a0}b", &["a", " ", "b"])]
fn a_cell_shows_one_cluster_and_never_a_control(#[case] text: &str, #[case] cells: &[&str]) {
    let row = one_line(text, 80, LTR);
    assert_eq!(row.cells().map(|(_, symbol)| symbol).collect::<Vec<_>>(), cells);
}

#[rstest]
#[case::verse("سورة \u{6dd}٧ نزلت", "○")]
#[case::year_and_page("سنة \u{601}١٩٤٨، \u{603}٣", "ﺱﺹ")]
#[case::two_in_a_row("\u{602}\u{600}12", "*#")]
#[case::at_the_end("a \u{890}٥ \u{602}", "£*")]
#[case::the_others("\u{604}٢\u{605}٣\u{891}٤\u{8e2}٥", "~¯¢◌")]
fn a_sign_around_a_number_has_a_cell_of_its_own_before_it(#[case] text: &str, #[case] seen: &str) {
    let row = one_line(text, 80, Base::Auto(Direction::Rtl));
    assert_eq!(usize::from(row.width()), text.chars().count());
    let is_sign = |c: char| matches!(c, '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{890}' | '\u{891}' | '\u{8e2}');
    let signs = (0..).zip(text.chars()).filter(|(_, c)| is_sign(*c));
    let shown: String = signs.filter_map(|(at, _)| Some(row.symbol(row.cell_of(at)?.1))).collect();
    assert_eq!(shown, seen);
    let (number, _) = (0..).zip(text.chars()).find(|(_, c)| c.is_numeric()).expect("a number");
    assert!(row.column_of(number) > row.column_of(number - 1), "a number is read from left to right, its sign first");
}

#[test]
fn a_column_leads_to_its_letter_and_back() {
    let row = one_line("سلام (1)", 80, RTL);
    assert_eq!(order(&row), "(1) مالس");
    assert_eq!(row.column_of(0), Some(6));
    assert_eq!((row.column_of(1), row.column_of(2)), (Some(5), Some(5)), "lam and alef share a cell");
    assert_eq!(row.logical_at(5), Some(1));
    assert_eq!(row.logical_at(200), Some(0), "beyond the row the nearest cell answers");
    assert_eq!(row.column_of(99), None);
}
