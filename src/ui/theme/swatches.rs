//! The colours of the roles, for each theme out of as many as a terminal has.
//!
//! Each can be read (a contrast of 4.5 by WCAG 2) on what it stands on: the table of 256 is that of xterm, the sixteen are those of
//! xterm, of VTE and of the Linux console, all of which make the first eight bright where they are bold.

use ratatui::style::{Color, Modifier};

use super::Ground;
use crate::input::ColourDepth;

/// The colours of a theme.
#[derive(Clone, Copy, Debug)]
pub(super) struct Swatches {
    pub(super) ground: Ground,
    pub(super) date: Color,
    pub(super) muted: Color,
    pub(super) line: Color,
    pub(super) accent: Color,
    /// What the selected row stands on; none where it is the reverse of others, in one colour.
    pub(super) lift: Option<Color>,
    /// The excerpt, and what it stands on where that is not what all else does.
    pub(super) mark: (Color, Option<Color>),
    pub(super) bar: Color,
    pub(super) warn: Color,
    pub(super) error: Color,
    /// What marks, the bar and warnings wear besides their colour.
    pub(super) vivid: Modifier,
    /// What errors wear besides.
    pub(super) alarm: Modifier,
    /// What titles wear.
    pub(super) strong: Modifier,
}

/// Light letters on dark.
pub(super) fn dark(depth: ColourDepth) -> Swatches {
    let few = Swatches {
        ground: Ground { ink: Color::White, paper: Color::Black },
        date: Color::LightGreen,
        muted: Color::Gray,
        line: Color::DarkGray,
        accent: Color::LightCyan,
        lift: None,
        mark: (Color::LightYellow, None),
        bar: Color::LightYellow,
        warn: Color::LightYellow,
        error: Color::LightRed,
        vivid: Modifier::empty(),
        alarm: Modifier::BOLD,
        strong: Modifier::BOLD,
    };
    match depth {
        ColourDepth::True => Swatches {
            ground: Ground { ink: rgb(0xE5_E5_E5), paper: rgb(0x14_17_1C) },
            date: rgb(0x8F_D6_C4),
            muted: rgb(0x9B_A3_AE),
            line: rgb(0x5A_62_6D),
            accent: rgb(0x7F_B4_F5),
            lift: Some(rgb(0x2B_34_45)),
            mark: (rgb(0xF2_DC_8C), Some(rgb(0x3A_33_1A))),
            bar: rgb(0xF2_DC_8C),
            warn: rgb(0xE8_A2_4A),
            error: rgb(0xFF_8F_A3),
            alarm: Modifier::empty(),
            ..few
        },
        ColourDepth::Table => Swatches {
            ground: Ground { ink: Color::Indexed(254), paper: Color::Indexed(233) },
            date: Color::Indexed(115),
            muted: Color::Indexed(247),
            line: Color::Indexed(241),
            accent: Color::Indexed(111),
            lift: Some(Color::Indexed(236)),
            mark: (Color::Indexed(229), Some(Color::Indexed(58))),
            bar: Color::Indexed(222),
            warn: Color::Indexed(215),
            error: Color::Indexed(211),
            alarm: Modifier::empty(),
            ..few
        },
        ColourDepth::Sixteen => few,
        ColourDepth::Eight => Swatches {
            ground: Ground { ink: Color::Gray, paper: Color::Black },
            line: Color::Blue,
            date: Color::Green,
            accent: Color::Cyan,
            mark: (Color::Yellow, None),
            bar: Color::Yellow,
            warn: Color::Yellow,
            error: Color::Red,
            vivid: Modifier::BOLD,
            ..few
        },
    }
}

/// Dark letters on light.
pub(super) fn light(depth: ColourDepth) -> Swatches {
    let few = Swatches {
        ground: Ground { ink: Color::Black, paper: Color::White },
        date: Color::Blue,
        muted: Color::Black,
        line: Color::Gray,
        accent: Color::Blue,
        lift: None,
        mark: (Color::Black, Some(Color::LightYellow)),
        bar: Color::Magenta,
        warn: Color::Magenta,
        error: Color::Red,
        vivid: Modifier::empty(),
        // Bold would make each of the eight, black too, one of the paler ones.
        alarm: Modifier::UNDERLINED,
        strong: Modifier::UNDERLINED,
    };
    match depth {
        ColourDepth::True => Swatches {
            ground: Ground { ink: rgb(0x1F_23_28), paper: rgb(0xFF_FF_FF) },
            date: rgb(0x0B_5F_55),
            muted: rgb(0x5A_62_6B),
            line: rgb(0xAE_B5_BE),
            accent: rgb(0x0A_56_C2),
            lift: Some(rgb(0xE3_EB_F8)),
            mark: (rgb(0x1F_23_28), Some(rgb(0xFF_F2_C2))),
            bar: rgb(0x7A_58_00),
            warn: rgb(0x95_5A_00),
            error: rgb(0xA8_17_4F),
            alarm: Modifier::empty(),
            strong: Modifier::BOLD,
            ..few
        },
        ColourDepth::Table => Swatches {
            ground: Ground { ink: Color::Indexed(235), paper: Color::Indexed(231) },
            date: Color::Indexed(23),
            muted: Color::Indexed(240),
            line: Color::Indexed(249),
            accent: Color::Indexed(25),
            lift: Some(Color::Indexed(254)),
            mark: (Color::Indexed(235), Some(Color::Indexed(229))),
            bar: Color::Indexed(94),
            warn: Color::Indexed(94),
            error: Color::Indexed(125),
            alarm: Modifier::empty(),
            strong: Modifier::BOLD,
            ..few
        },
        ColourDepth::Sixteen => few,
        // On the light grey of the console blue alone can be read besides black.
        ColourDepth::Eight => Swatches {
            ground: Ground { ink: Color::Black, paper: Color::Gray },
            line: Color::Blue,
            mark: (Color::Black, Some(Color::Cyan)),
            bar: Color::Blue,
            warn: Color::Blue,
            error: Color::Blue,
            ..few
        },
    }
}

fn rgb(value: u32) -> Color {
    Color::from_u32(value)
}
