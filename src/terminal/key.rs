//! How a terminal is known again from one run to the next.

use super::choice::{Environment, is_tmux};
use super::facts::Facts;

/// What a terminal is remembered by. In this order, the first that is known:
///
/// | key | where |
/// |---|---|
/// | `tmux in NAME` | inside tmux: the name and version, else the description, of the terminal that tmux is shown on |
/// | `tmux` | inside tmux, where that is not known or nobody is attached |
/// | `name NAME` | the name and version it answers (XTVERSION): `name XTerm(379)` |
/// | `device NUMBERS` | the numbers of its device (DA2): `device 65;7006;1` |
/// | `TERM VARIABLES` | what the environment tells, where it answers nothing: `xterm-256color KONSOLE_VERSION` |
#[must_use]
pub fn key(environment: &Environment, facts: &Facts) -> String {
    if is_tmux(environment, facts) {
        let around =
            environment.outer.as_ref().map(|outer| if outer.kind.is_empty() { &outer.term } else { &outer.kind });
        let around = around.filter(|name| !name.is_empty());
        return around.map_or_else(|| "tmux".to_owned(), |name| format!("tmux in {name}"));
    }
    if let Some(name) = &facts.name {
        return format!("name {name}");
    }
    if let Some(device) = &facts.device {
        let numbers: Vec<String> = device.iter().map(u16::to_string).collect();
        return format!("device {}", numbers.join(";"));
    }
    let known = [environment.term.as_str()].into_iter().chain(environment.set.iter().copied());
    known.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::key;
    use crate::terminal::choice::{Environment, OuterTerminal};
    use crate::terminal::facts::Facts;

    #[rstest]
    #[case(&["\x1bP>|XTerm(379)\x1b\\", "\x1b[>41;379;0c"], "name XTerm(379)")]
    #[case(&["\x1b[>65;7006;1c"], "device 65;7006;1")]
    #[case(&["\x1b[?62c"], "xterm-256color KITTY_WINDOW_ID")]
    #[case(&["\x1bP>|tmux 3.3a\x1b\\"], "tmux in foot")]
    fn the_best_that_is_known_of_it(#[case] replies: &[&str], #[case] told: &str) {
        let outer = Some(OuterTerminal { term: "foot".to_owned(), ..OuterTerminal::default() });
        let term = "xterm-256color".to_owned();
        let environment = Environment { term, set: vec!["KITTY_WINDOW_ID"], outer, ..Environment::default() };
        let mut facts = Facts::default();
        for reply in replies {
            facts.add_reply(reply.as_bytes());
        }
        assert_eq!(key(&environment, &facts), told);
    }

    #[test]
    fn a_tmux_that_is_shown_nowhere_is_called_tmux() {
        let mut facts = Facts::default();
        facts.add_reply(b"\x1bP>|tmux 3.3a\x1b\\");
        for outer in [None, Some(OuterTerminal::default())] {
            assert_eq!(key(&Environment { outer, ..Environment::default() }, &facts), "tmux");
        }
    }
}
