//! The language of a text, told from its letters where these can tell: Arabic and English.

/// The share of Arabic letters that Arabic does not have, in hundredths, from which on a text is Persian, Urdu, Kurdish …
const FOREIGN: usize = 2;
/// The share of the commonest English words, in hundredths, that every English text has.
const COMMON: usize = 8;
/// Words that hardly any other language has.
const ENGLISH: &[&str] = &[
    "the", "of", "and", "to", "that", "with", "from", "his", "her", "she", "were", "has", "have", "not", "said",
    "this", "which", "who", "will", "but", "are", "be", "it", "they", "their", "its", "would", "been", "when", "there",
];

/// The tag: what is said, where the letters do not contradict it; else what they tell; nothing where that is not certain.
pub(super) fn of(text: &str, said: Option<&str>) -> Option<String> {
    let told = told(text);
    let said = said.and_then(primary);
    match (said, told) {
        // Pages often keep the language of the program that made them.
        (Some(said), Some(told)) if (said == "ar" || said == "en") && said != told => Some(told.to_owned()),
        (Some(said), _) if contradicted(text, &said) => None,
        (Some(said), _) => Some(said),
        (None, told) => told.map(str::to_owned),
    }
}

/// `ar` of `ar-EG`, `ar_EG`, `AR`.
fn primary(tag: &str) -> Option<String> {
    let language = tag.trim().split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let fits = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    (fits && language != "und").then_some(language)
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D3}' | '\u{FB50}'..='\u{FEFC}')
}

/// Letters, and the Arabic ones among them.
fn letters(text: &str) -> (usize, usize) {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    letters.fold((0, 0), |(all, arabic), c| (all + 1, arabic + usize::from(is_arabic(c))))
}

/// Whether Arabic is said of a text that has hardly an Arabic letter, or English of one that has few others.
fn contradicted(text: &str, said: &str) -> bool {
    let (all, arabic) = letters(text);
    match said {
        "ar" => arabic * 2 < all,
        "en" => arabic * 2 > all,
        _ => false,
    }
}

fn told(text: &str) -> Option<&'static str> {
    let (all, arabic) = letters(text);
    if arabic * 2 > all {
        let foreign = text.chars().filter(|c| "پچژگکیےٹڈڑںھہۀۆێڕڵەۇۈ".contains(*c)).count();
        return (foreign * 100 < arabic * FOREIGN).then_some("ar");
    }
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let common = words.iter().filter(|word| ENGLISH.contains(&word.as_str())).count();
    (words.len() >= 5 && common * 100 >= words.len() * COMMON).then_some("en")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::of;

    #[rstest]
    #[case("وضع العمدة الحجر الأول للجسر الجديد", None, Some("ar"))]
    #[case("قال متحدث باسم NATO إن الحلف يراقب", Some("en-US"), Some("ar"))]
    #[case("The mayor laid the first stone of a new bridge.", None, Some("en"))]
    #[case("The mayor laid the first stone of a new bridge.", Some("ar"), Some("en"))]
    #[case("Le maire a posé la première pierre du nouveau pont.", None, None)]
    #[case("Le maire a posé la première pierre du nouveau pont.", Some("fr_CH"), Some("fr"))]
    #[case("Der Bürgermeister legte den ersten Stein der Brücke.", None, None)]
    #[case("شهردار سنگ بنای پل جدید را گذاشت", None, None)]
    #[case("شهردار سنگ بنای پل جدید را گذاشت", Some("fa"), Some("fa"))]
    #[case("میئر نے نئے پل کا سنگ بنیاد رکھا", None, None)]
    #[case("De burgemeester legde de eerste steen van de brug in het dorp.", None, None)]
    #[case("El alcalde puso a la una la primera piedra del puente.", None, None)]
    #[case("1911", None, None)]
    fn letters_tell_a_language_or_leave_it_open(
        #[case] text: &str,
        #[case] said: Option<&str>,
        #[case] wanted: Option<&str>,
    ) {
        assert_eq!(of(text, said).as_deref(), wanted);
    }
}
