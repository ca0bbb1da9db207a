//! Whether a terminal takes UTF-8, as far as that can be known.

use strum::{IntoStaticStr, VariantArray};

use super::choice::{Environment, is_tmux};
use super::colours::is_screen;
use super::facts::Facts;

/// What tells that a terminal does not take UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "not-utf8-")]
pub enum NotUtf8 {
    /// tmux says so of its client, for which it draws `_` in place of letters.
    Client,
    /// A letter of two bytes took two columns, in GNU screen.
    Screen,
    /// A letter of two bytes took two columns.
    Letter,
    /// The locale names another encoding, and the terminal says nothing.
    Locale,
}

impl NotUtf8 {
    /// Names the message that says by what it is known.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.into()
    }

    /// Names the message that says what to do about it.
    #[must_use]
    pub fn remedy(self) -> &'static str {
        match self {
            Self::Client => "utf8-in-tmux",
            Self::Screen => "utf8-in-screen",
            Self::Letter | Self::Locale => "utf8-in-terminal",
        }
    }
}

/// Why text will not be seen as it is sent; none where it will, or where that is not known.
///
/// What the terminal does comes before what the locale says: programs are often started without one. tmux itself takes UTF-8 always;
/// it is its client that may not.
#[must_use]
pub fn not_utf8(environment: &Environment, facts: &Facts) -> Option<NotUtf8> {
    if is_tmux(environment, facts) {
        let client = environment.outer.as_ref().and_then(|outer| outer.utf8);
        return (client == Some(false)).then_some(NotUtf8::Client);
    }
    match facts.letter_width {
        Some(1) => None,
        Some(_) if is_screen(environment, facts) => Some(NotUtf8::Screen),
        Some(_) => Some(NotUtf8::Letter),
        None => environment.charset.as_ref().filter(|name| !is_utf8(name)).map(|_| NotUtf8::Locale),
    }
}

/// Whether a terminal is known to take UTF-8.
#[must_use]
pub fn is_known_utf8(environment: &Environment, facts: &Facts) -> bool {
    let client = environment.outer.as_ref().and_then(|outer| outer.utf8);
    if is_tmux(environment, facts) { client == Some(true) } else { facts.letter_width == Some(1) }
}

/// The encoding that the locale names: of `LC_ALL`, `LC_CTYPE` and `LANG` the first that is set decides (POSIX).
#[must_use]
pub fn charset(get: impl Fn(&str) -> Option<String>) -> Option<String> {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(get).find(|value| !value.is_empty())?;
    let (_, charset) = locale.split_once('.')?;
    Some(charset.split('@').next().unwrap_or_default().to_owned())
}

fn is_utf8(charset: &str) -> bool {
    let name: String = charset.chars().filter(char::is_ascii_alphanumeric).collect();
    name.eq_ignore_ascii_case("utf8")
}
