//! The eight roles of colour, over the terminal's own background. Every state they tell has a sign or a word as well.

use ratatui::style::{Color, Modifier, Style};

use crate::app::{Colours, Theme};
use crate::terminal::encode::Rgb;

mod swatches;

use swatches::Swatches;

/// A style for each role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// Titles, prose.
    pub text: Style,
    /// Dates in the list: what a chronology is read by.
    pub date: Style,
    /// Those of which the day is known.
    pub firm: Style,
    /// Numbers, hints, the words around an excerpt.
    pub muted: Style,
    /// Rules and signs of gaps; never text.
    pub line: Style,
    /// The focus bar, names of keys.
    pub accent: Style,
    /// The selected row.
    pub lift: Style,
    /// The excerpt.
    pub mark: Style,
    /// The bar beside it.
    pub bar: Style,
    /// What a filter found.
    pub hit: Style,
    /// The one of a find's hits that the reader is at.
    pub here: Style,
    /// Disagreement, warnings.
    pub warn: Style,
    /// What is wrong.
    pub error: Style,
    /// The title of the focused part.
    pub strong: Style,
    /// What is seen where nothing else is said; none where that is left to the terminal.
    pub ground: Option<Ground>,
}

/// Letters without a colour of their own, and what they stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The letters.
    pub ink: Color,
    /// Behind them.
    pub paper: Color,
}

impl Palette {
    /// A style for cells that have these modifiers already. A row in reverse is of one colour: any other would stand in it as a block,
    /// and bold would make one of another shade.
    #[must_use]
    pub fn over(&self, modifiers: Modifier, style: Style) -> Style {
        if !modifiers.contains(Modifier::REVERSED) || self.accent.fg.is_none() {
            return style;
        }
        Style { fg: None, bg: None, ..style }.remove_modifier(Modifier::BOLD)
    }

    /// The title of the selected event. In a row in reverse nothing but a line under them marks hits: it is under them alone.
    #[must_use]
    pub fn selected_title(&self) -> Style {
        let reversed = self.lift.add_modifier.contains(Modifier::REVERSED);
        if reversed { self.strong.remove_modifier(Modifier::UNDERLINED) } else { self.strong }
    }

    /// The styles of colours.
    #[must_use]
    pub fn new(colours: Colours) -> Self {
        let swatches = match colours.theme {
            Theme::Dark => swatches::dark(colours.depth),
            Theme::Light => swatches::light(colours.depth),
            Theme::Plain => return plain(),
        };
        Self { ground: colours.painted.then_some(swatches.ground), ..coloured(swatches) }
    }
}

/// What letters without a colour of their own look like, where a colour has to be named.
#[must_use]
pub fn ink(theme: Theme) -> Rgb {
    match theme {
        Theme::Light => [0x1f, 0x23, 0x28],
        Theme::Dark | Theme::Plain => [0xe5, 0xe5, 0xe5],
    }
}

/// What a picture has behind everything, where a terminal would have its own background.
#[must_use]
pub fn paper(theme: Theme) -> Rgb {
    match theme {
        Theme::Light => [0xff, 0xff, 0xff],
        Theme::Dark | Theme::Plain => [0x14, 0x17, 0x1c],
    }
}

fn coloured(swatches: Swatches) -> Palette {
    let Swatches { date, muted, line, accent, lift, mark, bar, warn, error, vivid, alarm, strong, .. } = swatches;
    let ink = |colour| Style::new().fg(colour);
    let loud = |colour| ink(colour).add_modifier(vivid);
    let lift = lift.map_or(Style::new().add_modifier(Modifier::REVERSED), |colour| Style::new().bg(colour));
    let mark = mark.1.map_or(loud(mark.0), |paper| ink(mark.0).bg(paper));
    let here = if lift.bg.is_some() { ink(accent).patch(lift) } else { mark.patch(lift) };
    let (bold, strong) = (Style::new().add_modifier(Modifier::BOLD), Style::new().add_modifier(strong));
    Palette {
        text: Style::new(),
        date: ink(date),
        // A whole column of dates would be underlined.
        firm: if strong == bold { ink(date).patch(bold) } else { ink(date) },
        muted: ink(muted),
        line: ink(line),
        accent: ink(accent),
        lift,
        mark,
        bar: loud(bar),
        hit: mark.add_modifier(Modifier::UNDERLINED),
        here: here.patch(strong).add_modifier(Modifier::UNDERLINED),
        warn: loud(warn),
        error: loud(error).add_modifier(alarm),
        strong,
        ground: None,
    }
}

fn plain() -> Palette {
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let underline = Style::new().add_modifier(Modifier::UNDERLINED);
    Palette {
        accent: bold,
        firm: bold,
        lift: Style::new().add_modifier(Modifier::REVERSED),
        bar: bold,
        hit: underline.add_modifier(Modifier::BOLD),
        here: underline.add_modifier(Modifier::REVERSED | Modifier::BOLD),
        mark: bold,
        error: bold,
        strong: bold,
        ..Palette::default()
    }
}
