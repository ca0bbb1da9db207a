//! Letters that Unicode does not take apart, and what people type for them.

/// Letters in place of one that most keyboards do not have; none where it is typed as it is. Lower case.
///
/// Latin ones as in the transform Latin-ASCII of [CLDR](https://cldr.unicode.org/), Arabic ones as the letter with the same
/// body, Cyrillic ones as on a Russian keyboard; katakana as hiragana, which differ as capitals do
/// ([UTS #10](https://www.unicode.org/reports/tr10/): on the third level).
pub(super) fn typed_for(letter: char) -> Option<&'static str> {
    match letter {
        '\u{df}'..='\u{2af}' | '\u{1d7d}' | '\u{2c60}'..='\u{2c7f}' => latin(letter),
        '\u{48a}'..='\u{4ff}' => cyrillic(letter),
        '\u{620}'..='\u{762}' => arabic(letter),
        _ => None,
    }
}

fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ⱥ' => "a",
        'æ' => "ae",
        'ƀ' | 'ƃ' | 'ɓ' => "b",
        'ƈ' | 'ȼ' | 'ɕ' => "c",
        'ð' | 'đ' | 'ƌ' | 'ɖ' | 'ɗ' => "d",
        'ə' | 'ǝ' | 'ɇ' | 'ɛ' => "e",
        'ƒ' => "f",
        'ǥ' | 'ɠ' | 'ɡ' | 'ɣ' => "g",
        'ƣ' => "gh",
        'ħ' | 'ɦ' | 'ⱨ' => "h",
        'ƕ' => "hv",
        'ı' | 'ɨ' | 'ɩ' => "i",
        'ɉ' | 'ȷ' => "j",
        'ƙ' | 'ⱪ' => "k",
        'ł' | 'ƚ' | 'ȴ' | 'ɫ' | 'ɬ' | 'ɭ' | 'ⱡ' => "l",
        'ɱ' => "m",
        'ƞ' | 'ȵ' | 'ɲ' | 'ɳ' => "n",
        'ŋ' => "ng",
        'ø' | 'ɔ' | 'ɵ' => "o",
        'œ' => "oe",
        'ȣ' => "ou",
        'ƥ' | 'ᵽ' => "p",
        'ĸ' | 'ɋ' => "q",
        'ɍ' | 'ɽ' | 'ɾ' => "r",
        'ȿ' | 'ʂ' => "s",
        'ß' => "ss",
        'ŧ' | 'ƭ' | 'ȶ' | 'ʈ' | 'ⱦ' => "t",
        'þ' => "th",
        'ʉ' | 'ʊ' => "u",
        'ʋ' => "v",
        'ƿ' => "w",
        'ƴ' | 'ɏ' => "y",
        'ƶ' | 'ȥ' | 'ɀ' => "z",
        _ => return None,
    })
}

fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ә' => "а",
        'ґ' | 'ғ' | 'ҕ' => "г",
        'ҙ' => "з",
        'қ' | 'ҝ' | 'ҟ' | 'ҡ' => "к",
        'ң' | 'ҥ' => "н",
        'ө' => "о",
        'ҫ' => "с",
        'ҭ' => "т",
        'ү' | 'ұ' => "у",
        'ҳ' | 'һ' => "х",
        'ҷ' | 'ҹ' => "ч",
        _ => return None,
    })
}

/// Of Persian, Urdu, Kurdish, Pashto, Sindhi, Uyghur, Malay and of the Maghreb.
fn arabic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ٲ' | 'ٳ' => "ا",
        'ٮ' | 'ٻ' | 'پ' | 'ڀ' => "ب",
        'ٹ' | 'ٺ' | 'ټ' | 'ٽ' | 'ٿ' => "ت",
        'ځ' | 'ڃ' | 'ڄ' | 'څ' | 'چ' | 'ڇ' | 'ڿ' => "ج",
        'ڈ'..='ڐ' => "د",
        'ڑ'..='ڕ' | 'ڗ' | 'ڙ' => "ر",
        'ږ' | 'ژ' => "ز",
        'ڛ' | 'ڜ' => "س",
        'ښ' => "ش",
        'ڠ' => "غ",
        'ڡ'..='ڦ' => "ف",
        'ٯ' | 'ڧ' | 'ڨ' => "ق",
        'ػ' | 'ؼ' | 'ڪ'..='ڴ' | 'ݢ' => "ك",
        'ڵ'..='ڸ' => "ل",
        'ڹ'..='ڽ' => "ن",
        'ة' | 'ھ' | 'ہ' | 'ۃ' | 'ە' | 'ۿ' => "ه",
        'ۄ'..='ۋ' | 'ۏ' => "و",
        'ؠ' | 'ۍ' | 'ێ' | 'ې' | 'ۑ' | 'ے' => "ي",
        _ => return None,
    })
}
