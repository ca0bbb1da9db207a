//! A finding as lines for people: place and message, the source line, what to do.

use super::{Finding, Severity};
use crate::i18n::Catalog;
use crate::text::clean;

/// Writes a finding as `file:line:col: error[code]: what`, the source line, and `help: what to do`, each line ended.
///
/// Nothing of the data reaches the terminal uncleaned. No caret stands under the column: below Arabic it cannot fall right.
#[must_use]
pub fn human(finding: &Finding, words: &Catalog, colour: bool) -> String {
    let paint = Paint { colour };
    let label = paint.with(finding.severity.colour(), &format!("{}[{}]", finding.severity.word(), finding.code));
    let what = clean::line(&finding.said(words)).into_owned();
    let help = paint.with("1", &words.text("finding-help"));
    let todo = clean::line(&finding.advice(words)).into_owned();
    let Some(place) = &finding.place else { return format!("{label}: {what}\n{help}: {todo}\n") };
    let (file, line, column) = (clean::line(&place.file), place.line, place.column);
    let source = match clean::line(place.source.trim()) {
        source if source.is_empty() => String::new(),
        source => format!("  | {source}\n"),
    };
    format!("{file}:{line}:{column}: {label}: {what}\n{source}{help}: {todo}\n")
}

struct Paint {
    colour: bool,
}

impl Paint {
    fn with(&self, style: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{style}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

impl Severity {
    /// The word scripts look for.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.into()
    }

    fn colour(self) -> &'static str {
        match self {
            Self::Error => "1;31",
            Self::Warning => "1;33",
            Self::Notice => "1;36",
        }
    }
}
