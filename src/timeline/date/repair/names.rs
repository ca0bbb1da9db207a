//! Dates in words: `June 2024`, `18 حزيران 2024`, `spring 2011`, `the 1990s`, `Q2 2019`.

use super::super::DateError;
use super::characters::digit;
use super::guessed;

const ENGLISH: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
/// As printed in Egypt and the Gulf, in the Levant and Iraq, in the Maghreb.
const ARABIC: [&[&str]; 12] = [
    &["يناير", "كانون الثاني", "جانفي"],
    &["فبراير", "شباط", "فيفري"],
    &["مارس", "آذار", "اذار"],
    &["أبريل", "إبريل", "ابريل", "نيسان", "أفريل"],
    &["مايو", "أيار", "ايار", "ماي"],
    &["يونيو", "يونيه", "حزيران", "جوان"],
    &["يوليو", "يوليه", "تموز", "جويلية", "يوليوز"],
    &["أغسطس", "اغسطس", "آب", "أوت", "غشت"],
    &["سبتمبر", "أيلول", "ايلول", "شتنبر"],
    &["أكتوبر", "اكتوبر", "تشرين الأول"],
    &["نوفمبر", "تشرين الثاني", "نونبر"],
    &["ديسمبر", "كانون الأول", "دجنبر"],
];
const SEASONS: [&[&str]; 4] =
    [&["spring", "ربيع"], &["summer", "صيف"], &["autumn", "fall", "خريف"], &["winter", "شتاء"]];
const ABOUT: &[&str] = &["about", "circa", "ca", "c", "approximately", "نحو", "حوالي"];
const FILLERS: &[&str] = &["of", "the", "in", "on", "في", "عام", "سنة"];

/// What stands in a date in words.
#[derive(Default)]
struct Named {
    year: Option<String>,
    day: Option<String>,
    /// Month, season or quarter, as the number EDTF writes in the place of the month.
    month: Option<usize>,
    about: bool,
}

pub(super) fn slip(text: &str) -> Option<DateError> {
    let spelled: String = text.chars().map(|c| digit(c).unwrap_or(c)).collect::<String>().to_lowercase();
    // Months of two words are joined, so that every word has one meaning.
    let spelled = spelled.replace("كانون ال", "كانون_ال").replace("تشرين ال", "تشرين_ال");
    let mut named = Named::default();
    let mut letters = false;
    for word in spelled.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()) {
        letters |= word.chars().any(char::is_alphabetic);
        named.take(word)?;
    }
    if !letters {
        return None;
    }
    Some(guessed("words", 0, text, [named.written()?]))
}

impl Named {
    /// Puts a word in its place; nothing where it has none or the place is taken.
    fn take(&mut self, word: &str) -> Option<()> {
        if FILLERS.contains(&word) {
            return Some(());
        }
        if ABOUT.contains(&word) && !self.about {
            self.about = true;
            return Some(());
        }
        if let Some(month) = month(word).or_else(|| season(word)).or_else(|| quarter(word)) {
            return self.month.replace(month).is_none().then_some(());
        }
        if let Some(decade) = decade(word) {
            return self.year.replace(decade).is_none().then_some(());
        }
        let number = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
        if !number.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        let place = if number.len() == 4 { &mut self.year } else { &mut self.day };
        (number.len() == 4 || number.len() <= 2).then_some(())?;
        place.replace(number.to_owned()).is_none().then_some(())
    }

    fn written(&self) -> Option<String> {
        let year = self.year.as_ref()?;
        let mark = if self.about { "~" } else { "" };
        match (self.month, &self.day) {
            (None, None) => Some(format!("{year}{mark}")),
            (Some(month), None) => Some(format!("{year}-{month:02}{mark}")),
            (Some(month), Some(day)) => Some(format!("{year}-{month:02}-{day:0>2}{mark}")),
            // A number beside a year alone is no day.
            (None, Some(_)) => None,
        }
    }
}

fn month(word: &str) -> Option<usize> {
    let word = word.replace('_', " ");
    let english = || ENGLISH.iter().position(|name| word.len() >= 3 && name.starts_with(&word));
    let arabic = || ARABIC.iter().position(|names| names.contains(&word.as_str()));
    english().or_else(arabic).map(|at| at + 1)
}

fn season(word: &str) -> Option<usize> {
    SEASONS.iter().position(|names| names.contains(&word)).map(|at| at + 21)
}

fn quarter(word: &str) -> Option<usize> {
    let number: usize = word.strip_prefix('q')?.parse().ok()?;
    (1..=4).contains(&number).then_some(number + 32)
}

fn decade(word: &str) -> Option<String> {
    let start =
        word.strip_suffix("0s").filter(|start| start.len() == 3 && start.chars().all(|c| c.is_ascii_digit()))?;
    Some(format!("{start}X"))
}
