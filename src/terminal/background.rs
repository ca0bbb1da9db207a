//! Whether a terminal is light or dark, by the colour it says its background has.

/// What letters stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Background {
    /// Dark letters can be read on it.
    Light,
    /// Light letters can be read on it.
    Dark,
}

impl Background {
    /// By a colour as X11 writes it, and terminals with it: `rgb:RRRR/GGGG/BBBB`, one to four digits each, or `rgba:` with a
    /// fourth part. None where it is no such colour.
    #[must_use]
    pub fn of(colour: &str) -> Option<Self> {
        let (parts, count) = match (colour.strip_prefix("rgb:"), colour.strip_prefix("rgba:")) {
            (Some(parts), _) => (parts, 3),
            (_, Some(parts)) => (parts, 4),
            _ => return None,
        };
        let parts = parts.split('/').map(share).collect::<Option<Vec<f64>>>()?;
        let [red, green, blue, ..] = *parts else { return None };
        // Luma of Rec. 601: by eye, green is far lighter than blue.
        let luma = 0.299 * red + 0.587 * green + 0.114 * blue;
        (parts.len() == count).then_some(if luma > 0.5 { Self::Light } else { Self::Dark })
    }
}

/// A part of a colour, from 0 to 1.
fn share(digits: &str) -> Option<f64> {
    let most = match digits.len() {
        1 => 0xf,
        2 => 0xff,
        3 => 0xfff,
        4 => 0xffff,
        _ => return None,
    };
    let plain = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let value = u32::from_str_radix(digits, 16).ok().filter(|_| plain)?;
    Some(f64::from(value) / f64::from(most))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Background;

    #[rstest]
    #[case("rgb:ffff/ffff/ffff", Some(Background::Light))]
    #[case("rgb:f/f/f", Some(Background::Light))]
    #[case("rgb:fd/f6/e3", Some(Background::Light))]
    #[case("rgb:000/2b2/363", Some(Background::Dark))]
    #[case("rgba:1e1e/1e1e/2e2e/ffff", Some(Background::Dark))]
    #[case("rgb:0000/ffff/0000", Some(Background::Light))]
    #[case("rgb:0000/0000/ffff", Some(Background::Dark))]
    #[case("rgb:ffff/ffff", None)]
    #[case("rgb:ffff/ffff/fffff", None)]
    #[case("rgb:ffff/ffff/ffff/ffff", None)]
    #[case("rgba:ffff/ffff/ffff", None)]
    #[case("rgb:+fff/ffff/ffff", None)]
    #[case("rgb:é/f/f", None)]
    #[case("white", None)]
    fn a_colour_is_light_or_dark_or_none(#[case] colour: &str, #[case] is: Option<Background>) {
        assert_eq!(Background::of(colour), is);
    }
}
