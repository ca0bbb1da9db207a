//! A form in a box in the middle of the screen: what is said above the fields gives way to them where the screen is low.

use ratatui::layout::Rect;

use crate::app::layer::FormPrompt;
use crate::app::layer::form::FormInput;
use crate::app::request::form::FormField;
use crate::app::target::Target;
use crate::app::view::line::LineView;
use crate::app::view::{At, Frame, after, inside};
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::text::measure::cells;
use crate::text::{Base, Row, one_line, rows};

/// Columns of the box at the most.
const WIDEST: u16 = 100;
/// Rows of a paragraph above the fields, and of what is said under one, at the most.
const ROWS_ABOUT: u16 = 4;
const ROWS_UNDER: u16 = 2;

/// A form on screen.
#[derive(Clone, Debug, Default)]
pub struct FormView {
    /// The box it stands in.
    pub area: Rect,
    /// What is said above the fields.
    pub about: Vec<(Rect, Row)>,
    /// The fields in sight.
    pub fields: Vec<FieldView>,
    made_for: Option<Box<(FormPrompt, Frame)>>,
}

/// A field on screen.
#[derive(Clone, Debug)]
pub struct FieldView {
    /// Which one, by its place.
    pub place: usize,
    /// The row of its label and its line.
    pub area: Rect,
    /// Its label.
    pub label: Row,
    /// Its line.
    pub line: LineView,
    /// What is said under it, each row where it stands.
    pub under: Vec<(Rect, Row)>,
    /// Whether that says what is wrong.
    pub wrong: bool,
}

/// A field before it is known where it stands.
struct Made {
    place: usize,
    under: Vec<Row>,
    wrong: bool,
}

impl FormView {
    /// Lays it out, with the field that is typed into in sight.
    pub fn present(&mut self, prompt: &FormPrompt, words: &Catalog, frame: &Frame) {
        if self.made_for.as_deref().is_some_and(|(made, at)| made == prompt && at == frame) {
            return;
        }
        self.made_for = Some(Box::new((prompt.clone(), *frame)));
        let base = Base::Fixed(words.language().direction());
        let width = frame.size.width.saturating_sub(4).min(WIDEST);
        let inner = width.saturating_sub(4);
        let most = frame.size.height.saturating_sub(4);
        let label = |field: &FormField| one_line(&words.text(field.label), inner / 3, base);
        let labels: Vec<Row> = prompt.form.fields.iter().map(label).collect();
        let indent = labels.iter().map(Row::width).max().unwrap_or(0) + 2;
        let mut made: Vec<Made> = prompt
            .fields()
            .enumerate()
            .map(|(place, (field, input))| {
                made((place, place == prompt.at), field, input, words, inner.saturating_sub(indent), base)
            })
            .collect();
        let own = |made: &Made| cells(made.under.len()) + 1;
        // Where the screen is too low for all, what is typed into stays in sight with what is said under it.
        while made.len() > 1 && made.iter().map(own).sum::<u16>() > most {
            if let Some(other) = made.iter_mut().rev().find(|made| made.place != prompt.at && !made.under.is_empty()) {
                other.under.clear();
            } else if made.first().is_some_and(|first| first.place < prompt.at) {
                made.remove(0);
            } else {
                made.pop();
            }
        }
        let fields: u16 = made.iter().map(own).sum();
        let room = most.saturating_sub(fields + 1);
        let auto = Base::Auto(words.language().direction());
        let about = prompt.form.about.iter().flat_map(|said| rows(said, inner, ROWS_ABOUT, auto));
        let about: Vec<Row> = about.take(room.into()).collect();
        let above = if about.is_empty() { 0 } else { cells(about.len()) + 1 };
        let height = above + fields + 2;
        let (x, y) = (frame.size.width.saturating_sub(width) / 2, frame.size.height.saturating_sub(height) / 2);
        self.area = Rect { x, y, width, height };
        let inside = inside(self.area);
        let old = std::mem::take(&mut self.fields);
        self.about = inside.rows().zip(about).collect();
        let mut y = inside.y + above;
        for made in made {
            let area = Rect { y, height: 1, ..inside };
            let kept = old.iter().find(|old| old.place == made.place).map(|old| old.line.clone());
            let mut line = kept.unwrap_or_default();
            if let Some(input) = prompt.inputs.get(made.place) {
                line.fit(&input.line, after(area, indent), frame.axis);
            }
            let under = (y + 1..).map(|y| Rect { y, ..after(area, indent) }).zip(made.under);
            let under: Vec<(Rect, Row)> = under.collect();
            y += 1 + cells(under.len());
            let label = labels.get(made.place).cloned().unwrap_or_default();
            self.fields.push(FieldView { place: made.place, area, label, line, under, wrong: made.wrong });
        }
    }

    /// What the mouse is over.
    #[must_use]
    pub fn target(&self, at: At) -> Target {
        if !at.on(self.area) {
            return Target::Beside;
        }
        let field = self.fields.iter().find(|field| at.on(field.area));
        field.map_or(Target::Nothing, |field| Target::Field(field.place, field.line.column(at.x)))
    }
}

/// What is said under a field: what is wrong; where it is typed into, what can be put in; else what its opener says of it.
fn made(
    (place, typing): (usize, bool),
    field: &FormField,
    input: &FormInput,
    words: &Catalog,
    width: u16,
    base: Base,
) -> Made {
    let wrap = |said: &str| rows(said, width, ROWS_UNDER, base);
    let under = if let Some(wrong) = &input.wrong {
        wrap(wrong)
    } else if let Some(offered) = offered(field, input).filter(|_| typing) {
        vec![one_line(&offered, width, base)]
    } else {
        field.note.as_ref().map_or_else(Vec::new, |note| wrap(&note.text(words)))
    };
    Made { place, under, wrong: input.wrong.is_some() }
}

/// What can be put in, from the one that is taken on.
fn offered(field: &FormField, input: &FormInput) -> Option<String> {
    let (fitting, taken) = input.fitting(field);
    let shown = fitting.iter().skip(taken.unwrap_or(0));
    let said: Vec<String> = shown.map(|offer| isolated(&offer.value)).collect();
    (!said.is_empty()).then(|| said.join("  "))
}
