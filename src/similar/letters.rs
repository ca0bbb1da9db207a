//! Which letters a word has, in 64 bits: what lacks a letter of the query needs no closer look.

/// One bit for each letter of a word: a to z, 0 to 9 and the Arabic letters have their own, all others share theirs.
pub(crate) fn mask(word: &str) -> u64 {
    word.chars().fold(0, |mask, letter| mask | bit(letter))
}

/// The bit of a letter.
pub(crate) fn bit(letter: char) -> u64 {
    let place = match letter {
        'a'..='z' => u32::from(letter) - u32::from('a'),
        '0'..='9' => u32::from(letter) - u32::from('0') + 26,
        _ => arabic(letter).unwrap_or(u32::from(letter) % 64),
    };
    1 << place
}

/// Whether a folded letter is of the Arabic script.
pub(crate) fn is_arabic(letter: char) -> bool {
    arabic(letter).is_some()
}

/// The bit of a letter that folding leaves of the Arabic script, in the order of Unicode.
fn arabic(letter: char) -> Option<u32> {
    let before = match letter {
        'ا' | 'ب' => 0x627,
        'ت'..='غ' => 0x628,
        'ف'..='و' => 0x62e,
        'ي' => 0x62f,
        _ => return None,
    };
    Some(u32::from(letter) - before + 36)
}

#[cfg(test)]
mod tests {
    use super::mask;

    /// The letters that folding leaves of the Arabic script, in the order of their bits.
    const ARABIC: [char; 28] = [
        'ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف', 'ق', 'ك',
        'ل', 'م', 'ن', 'ه', 'و', 'ي',
    ];

    #[test]
    fn each_letter_of_both_scripts_has_its_own_bit() {
        let all: String = ('a'..='z').chain('0'..='9').chain(ARABIC).collect();
        assert_eq!(mask(&all), u64::MAX);
        assert_eq!(mask(&all).count_ones(), 64);
        assert!(ARABIC.is_sorted());
    }

    #[test]
    fn a_part_of_a_word_has_no_letter_the_word_lacks() {
        assert_eq!(mask("كوريا") & mask("والكوريايه"), mask("كوريا"));
        assert_ne!(mask("كيم") & mask("بوتين"), mask("كيم"));
        assert_eq!(mask("żółć") & mask("xżółćx"), mask("żółć"));
    }
}
