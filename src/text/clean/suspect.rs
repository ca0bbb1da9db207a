//! Single characters that a terminal would carry out, or that hide something, and the marks they become.

const MARK: char = '\u{fffd}';
const LINE_MARK: char = '␤';
const BLANK_MARK: char = '␣';
const WORD_JOINER: char = '\u{2060}';

/// Whether a text that holds `c` must be read character by character. True for far too much on purpose: it is the quick
/// way out for the plain texts that nearly all are.
pub(super) fn needs_a_look(c: char) -> bool {
    !matches!(c, ' '..='~' | '\u{a0}'..='\u{10ff}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205f}')
}

/// Reads a text from its beginning; it remembers what one character tells about the next.
#[derive(Default)]
pub(super) struct Scanner {
    /// Code points of an emoji flag's tag sequence still to come.
    flag: usize,
    /// Whether the character before was a variation selector.
    varied: bool,
}

impl Scanner {
    /// What stands for `c`, before the code points `rest`.
    pub(super) fn look(&mut self, c: char, rest: &str) -> char {
        if self.flag > 0 {
            self.flag -= 1;
            return c;
        }
        let varied = std::mem::replace(&mut self.varied, is_variation_selector(c));
        if c == '\u{1f3f4}' {
            self.flag = flag_tags(rest);
        }
        // Rows of variation selectors are a way to hide whole texts in one letter.
        if varied && self.varied { MARK } else { replacement(c) }
    }
}

fn replacement(c: char) -> char {
    match c {
        '\t' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(MARK),
        '\u{7f}' => '␡',
        '\u{85}' | '\u{2028}' | '\u{2029}' => LINE_MARK,
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => BLANK_MARK,
        '\u{feff}' => WORD_JOINER,
        _ if is_hidden(c) || is_nonchar(c) => MARK,
        _ => c,
    }
}

/// Overrides, invisible operators, deprecated format characters, annotation and musical controls, tags.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{80}'..='\u{9f}'
        | '\u{202d}' | '\u{202e}'
        | '\u{2061}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e00ff}'
        | '\u{e01f0}'..='\u{e0fff}')
}

fn is_nonchar(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// How many code points of `rest` name a region after a black flag: a country and part of it, then the cancel tag
/// (UTS #51, ED-14a); 0 where they do not.
fn flag_tags(rest: &str) -> usize {
    let tags = rest.chars().take(7).take_while(|c| is_tag_letter(*c)).count();
    let cancelled = rest.chars().nth(tags) == Some('\u{e007f}');
    if (3..=6).contains(&tags) && cancelled { tags + 1 } else { 0 }
}

fn is_tag_letter(c: char) -> bool {
    matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}')
}
