//! Which terminals draw Arabic vowel signs right: those that were looked at, and nothing taken for granted of others.

use strum::{IntoStaticStr, VariantArray};

use super::choice::{Environment, is_tmux};
use super::facts::Facts;
use crate::input::Family;

/// Why vowel signs stay hidden on a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "marks-")]
pub enum Hidden {
    /// It draws them beside their letter, or loses the letter, or leaves them out.
    Misdrawn,
    /// Nobody has looked.
    Unknown,
}

impl Hidden {
    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.into()
    }
}

/// Names and descriptions of terminals that draw them right, by their beginnings.
const RIGHT: [&str; 5] = ["XTerm", "Konsole", "konsole", "mlterm", "rxvt"];
/// Those that do not.
const WRONG: [&str; 6] = ["kitty", "xterm-kitty", "foot", "alacritty", "Alacritty", "zutty"];

/// Whether there are terminals of a family that draw vowel signs right.
///
/// # Errors
/// That there are none.
pub fn may_be_drawn(family: Family) -> Result<(), Hidden> {
    match family {
        // Two signs on one letter break the runs that are turned around for the one; the other is QTerminal alone.
        Family::Kitty | Family::Qt => Err(Hidden::Misdrawn),
        _ => Ok(()),
    }
}

/// Whether a terminal draws vowel signs right when it is sent text as a family is.
///
/// # Errors
/// Why not.
pub fn draws(family: Family, environment: &Environment, facts: &Facts) -> Result<(), Hidden> {
    may_be_drawn(family)?;
    if is_tmux(environment, facts) {
        let outer = environment.outer.as_ref();
        let names = outer.map(|outer| [outer.kind.as_str(), outer.term.as_str()]);
        return names.into_iter().flatten().find_map(by_name).unwrap_or(Err(Hidden::Unknown));
    }
    let told = facts.name.as_deref().and_then(by_name).or_else(|| by_device(facts.device.as_deref()?));
    let silent = || if facts.answered() { None } else { by_name(&environment.term) };
    told.or_else(silent).unwrap_or(Err(Hidden::Unknown))
}

fn by_name(name: &str) -> Option<Result<(), Hidden>> {
    let begins = |names: &[&str]| names.iter().any(|known| name.starts_with(known));
    match (begins(&RIGHT), begins(&WRONG)) {
        (true, _) => Some(Ok(())),
        (_, true) => Some(Err(Hidden::Misdrawn)),
        _ => None,
    }
}

fn by_device(device: &[u16]) -> Option<Result<(), Hidden>> {
    match device {
        // mlterm, xterm, VTE, urxvt, Konsole.
        [24 | 41 | 65 | 85, ..] | [1, 115, ..] => Some(Ok(())),
        // QTerminal, Alacritty, zutty, kitty.
        [0, 115, 0] | [0, 1000..=9999, 1] | [64, 0, 0] | [1, 4000..=4999, ..] => Some(Err(Hidden::Misdrawn)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Hidden, draws};
    use crate::input::Family;
    use crate::terminal::choice::{Environment, OuterTerminal};
    use crate::terminal::facts::Facts;

    #[rstest]
    #[case::xterm(&["\x1bP>|XTerm(379)\x1b\\", "\x1b[>41;379;0c"], Ok(()))]
    #[case::urxvt(&["\x1b[>85;95;0c"], Ok(()))]
    #[case::vte(&["\x1b[8;2$y", "\x1b[>65;7006;1c"], Ok(()))]
    #[case::konsole(&["\x1bP>|Konsole 22.12.3\x1b\\", "\x1b[>1;115;0c"], Ok(()))]
    #[case::mlterm(&["\x1b[>24;279;0c"], Ok(()))]
    #[case::alacritty(&["\x1b[>0;1700;1c"], Err(Hidden::Misdrawn))]
    #[case::foot(&["\x1bP>|foot(1.13.1)\x1b\\", "\x1b[>1;011301;0c"], Err(Hidden::Misdrawn))]
    #[case::kitty(&["\x1bP>|kitty(0.26.5)\x1b\\", "\x1b[>1;4000;26c"], Err(Hidden::Misdrawn))]
    #[case::zutty(&["\x1b[>64;0;0c"], Err(Hidden::Misdrawn))]
    #[case::qterminal(&["\x1b[>0;115;0c"], Err(Hidden::Misdrawn))]
    #[case::other(&["\x1bP>|ghostty 1.2\x1b\\", "\x1b[>1;10;0c"], Err(Hidden::Unknown))]
    #[case::silent(&[], Err(Hidden::Unknown))]
    fn only_terminals_that_were_looked_at_show_them(#[case] replies: &[&str], #[case] is: Result<(), Hidden>) {
        let mut facts = Facts::default();
        for reply in replies {
            facts.add_reply(reply.as_bytes());
        }
        let environment = Environment { term: "xterm-256color".to_owned(), ..Environment::default() };
        assert_eq!(draws(Family::Explicit, &environment, &facts), is);
        assert_eq!(draws(Family::Kitty, &environment, &facts), Err(Hidden::Misdrawn));
    }

    #[rstest]
    #[case("XTerm(379)", "xterm-256color", Ok(()))]
    #[case("foot(1.13.1)", "foot", Err(Hidden::Misdrawn))]
    #[case("", "xterm-256color", Err(Hidden::Unknown))]
    fn inside_tmux_the_terminal_around_it_decides(
        #[case] kind: &str,
        #[case] term: &str,
        #[case] is: Result<(), Hidden>,
    ) {
        let mut facts = Facts::default();
        facts.add_reply(b"\x1bP>|tmux 3.3a\x1b\\");
        let outer = OuterTerminal { kind: kind.to_owned(), term: term.to_owned(), ..OuterTerminal::default() };
        let outer = Some(outer);
        assert_eq!(draws(Family::Lrm, &Environment { outer, ..Environment::default() }, &facts), is);
    }
}
