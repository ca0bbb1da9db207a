//! The encoding of a text: as a mark or the page says, else by its looks.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
pub use encoding_rs::Encoding;
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};

use super::NotAnArticle;
use crate::load;

/// How far into a page its encoding is looked for, in bytes; the standard says 1024.
const BEGINNING: usize = 4096;

/// An encoding by one of its names: `windows-1256`, `cp1256`, `utf-16`, `latin1` …
#[must_use]
pub fn encoding_named(name: &str) -> Option<&'static Encoding> {
    let name = name.trim();
    Encoding::for_label(name.as_bytes())
        .or_else(|| Encoding::for_label(name.to_lowercase().replacen("cp", "windows-", 1).as_bytes()))
}

/// The text, without a mark at its beginning, and the encoding that its bytes were in: the one asked for, else found out.
pub(super) fn decode(
    bytes: &[u8],
    asked: Option<&'static Encoding>,
    page: bool,
) -> Result<(String, &'static Encoding), NotAnArticle> {
    if let Some(kind) = load::kind_of(bytes) {
        return Err(NotAnArticle::NotText(kind));
    }
    let marked = Encoding::for_bom(bytes);
    let encoding = match (asked, marked) {
        (Some(asked), _) => asked,
        (None, Some((encoding, _))) => encoding,
        (None, None) => found_out(bytes, page),
    };
    let mark = marked.filter(|(marked, _)| *marked == encoding).map_or(0, |(_, length)| length);
    let rest = bytes.get(mark..).unwrap_or_default();
    let text = encoding.decode_without_bom_handling_and_without_replacement(rest);
    let text = text.ok_or_else(|| NotAnArticle::NotIn(encoding.name(), mark + sound(rest, encoding)))?;
    if text.contains('\0') { Err(NotAnArticle::NotText("binary")) } else { Ok((text.into_owned(), encoding)) }
}

fn found_out(bytes: &[u8], page: bool) -> &'static Encoding {
    let zeros = bytes.contains(&0);
    if !zeros && (str::from_utf8(bytes).is_ok() || is_damaged_utf8(bytes)) {
        return UTF_8;
    }
    if let Some(wide) = wide(bytes) {
        return wide;
    }
    if let Some(said) = page.then(|| said_by_page(bytes)).flatten() {
        return said;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Whether most of what is not ASCII is sound UTF-8: another encoding has such sequences by accident alone.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound > 8 * broken
}

/// UTF-16 without a mark: pairs of which one byte is nearly always that of Latin, Arabic or punctuation.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let is_page = |byte: u8| matches!(byte, 0x00 | 0x06 | 0x20 | 0xFB..=0xFE);
    let most = |side: usize| {
        let here = pairs.iter().filter(|pair| pair.get(side).is_some_and(|byte| is_page(*byte))).count();
        here * 10 >= pairs.len() * 9
    };
    if pairs.len() < 4 || !rest.is_empty() {
        return None;
    }
    match (most(0), most(1)) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

/// What a page says of itself: `<meta charset="windows-1256">`, or the same in the older form.
fn said_by_page(bytes: &[u8]) -> Option<&'static Encoding> {
    let beginning = String::from_utf8_lossy(bytes.get(..BEGINNING.min(bytes.len()))?).to_lowercase();
    let (_, said) = beginning.split_once("charset=")?;
    let said = said.trim_start_matches(['"', '\'', ' ']);
    let name: String = said.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c)).collect();
    encoding_named(&name)
}

/// How many bytes can be read before the first that cannot.
fn sound(bytes: &[u8], encoding: &'static Encoding) -> usize {
    if encoding == UTF_8 {
        return str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
    }
    let reads = |to: &usize| {
        let head = bytes.get(..*to).unwrap_or_default();
        encoding.decode_without_bom_handling_and_without_replacement(head).is_some()
    };
    // The first end at which it fails, between one that reads and one that does not.
    let (mut good, mut bad) = (0, bytes.len());
    while good + 1 < bad {
        let middle = usize::midpoint(good, bad);
        if reads(&middle) { good = middle } else { bad = middle }
    }
    good
}

#[cfg(test)]
mod tests {
    use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};
    use rstest::rstest;

    use super::{Encoding, NotAnArticle, decode, encoding_named};

    const ARABIC: &str = "وضع العمدة صباح أمس الاثنين الحجر الأول للجسر الجديد، وحضر ثلاثمئة شخص وفرقة موسيقية.";
    const ENGLISH: &str = "“It will be in nobody’s way,” said the mayor – and café owners agreed, for £3 a cup.";

    fn wide(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[rstest]
    #[case(ARABIC.as_bytes().to_vec(), ARABIC, "UTF-8")]
    #[case(format!("\u{feff}{ARABIC}").into_bytes(), ARABIC, "UTF-8")]
    #[case(WINDOWS_1256.encode(ARABIC).0.into_owned(), ARABIC, "windows-1256")]
    #[case(WINDOWS_1252.encode(ENGLISH).0.into_owned(), ENGLISH, "windows-1252")]
    #[case(wide(ARABIC, u16::to_le_bytes), ARABIC, "UTF-16LE")]
    #[case(wide(ARABIC, u16::to_be_bytes), ARABIC, "UTF-16BE")]
    #[case(wide(&format!("\u{feff}{ENGLISH}"), u16::to_le_bytes), ENGLISH, "UTF-16LE")]
    fn an_encoding_is_found_out(#[case] bytes: Vec<u8>, #[case] text: &str, #[case] name: &str) {
        let (read, encoding) = decode(&bytes, None, false).expect("it is read");
        assert_eq!((read.as_str(), encoding.name()), (text, name));
    }

    #[rstest]
    #[case(ARABIC, WINDOWS_1256, "<meta charset='cp1256'>")]
    #[case("Café", WINDOWS_1252, "<META http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\">")]
    #[case("خبر", WINDOWS_1256, "<meta charset=\"windows-1256\">")]
    fn a_page_says_its_encoding(#[case] text: &str, #[case] encoding: &'static Encoding, #[case] said: &str) {
        let page = format!("<html><head>{said}</head><p>{text}");
        let (read, found) = decode(&encoding.encode(&page).0, None, true).expect("it is read");
        assert_eq!((read, found), (page, encoding));
    }

    #[rstest]
    #[case(b"%PDF-1.7 words", NotAnArticle::NotText("PDF"))]
    #[case(b"PK\x03\x04 word/document.xml", NotAnArticle::NotText("zip"))]
    #[case(b"words\0and more, of which nobody knows", NotAnArticle::NotText("binary"))]
    fn what_is_no_text_is_named(#[case] bytes: &[u8], #[case] wanted: NotAnArticle) {
        assert_eq!(decode(bytes, None, false).expect_err("it is refused"), wanted);
    }

    #[test]
    fn damage_is_not_another_encoding() {
        let mut bytes = ARABIC.as_bytes().to_vec();
        bytes.insert(20, 0xFF);
        assert_eq!(decode(&bytes, None, false), Err(NotAnArticle::NotIn("UTF-8", 20)));
    }

    #[rstest]
    #[case("CP1256", WINDOWS_1256)]
    #[case("latin1", WINDOWS_1252)]
    #[case(" UTF-16le", UTF_16LE)]
    #[case("utf-16be", UTF_16BE)]
    fn an_encoding_has_many_names(#[case] name: &str, #[case] wanted: &'static Encoding) {
        assert_eq!(encoding_named(name), Some(wanted));
    }
}
