//! A form while it is filled in.

mod input;

use super::prompt::field::Typed;
use crate::app::hint::Hint;
use crate::app::model::Model;
use crate::app::request::Reply;
use crate::app::request::form::{Form, FormField};
use crate::app::target::Target;
use crate::i18n::Catalog;
use crate::input::MouseKind;
use crate::keymap::Press;
use crate::keymap::line::Typing;

pub use input::FormInput;

/// Fields while they are filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormPrompt {
    /// What is asked.
    pub form: Form,
    /// What is typed, field by field.
    pub inputs: Vec<FormInput>,
    /// The one that is typed into, by its place.
    pub at: usize,
}

impl FormPrompt {
    /// A form before anything is typed, with the caret at the end of a field.
    #[must_use]
    pub fn new(form: Form) -> Self {
        let inputs = form.fields.iter().map(FormInput::new).collect();
        Self { at: form.at, inputs, form }
    }

    /// Its fields, each with what is typed into it.
    pub fn fields(&self) -> impl Iterator<Item = (&FormField, &FormInput)> {
        self.form.fields.iter().zip(&self.inputs)
    }

    /// The keys that matter over it.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        let mut hints = vec![Hint::typing(&[Typing::Keep], "form-confirm")];
        if self.inputs.len() > 1 {
            hints.push(Hint::typing(&[Typing::Take], "form-next"));
        }
        if self.form.fields.get(self.at).is_some_and(|field| !field.offers.is_empty()) {
            hints.push(Hint::typing(&[Typing::Later], "form-offer"));
        }
        hints.push(Hint::typing(&[Typing::AsBefore], "form-leave"));
        hints
    }

    /// What a key does: nothing but Enter confirms, and only what every field accepts.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, words: &Catalog) -> Reply {
        match press.typing() {
            Some(Typing::Keep) => return self.confirm(model, words),
            Some(Typing::AsBefore) => return Reply::CLOSE,
            Some(Typing::Take | Typing::Next) => self.go(true),
            Some(Typing::Previous | Typing::FieldBefore) => self.go(false),
            Some(typing @ (Typing::Later | Typing::Earlier)) => self.change(model, words, |input, field| {
                input.offer(field, typing == Typing::Later);
                true
            }),
            _ => self.type_in(model, words, |input| input.line.key(press) == Typed::Changed),
        }
        Reply::HANDLED
    }

    /// A pasted text is typed.
    pub fn on_paste(&mut self, text: &str, model: &Model, words: &Catalog) -> Reply {
        self.type_in(model, words, |input| input.line.insert(text));
        Reply::HANDLED
    }

    /// A click puts the caret where it falls; beside the form it does nothing, so that nothing typed is lost. The wheel goes from
    /// field to field.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target) -> Reply {
        match (kind, target) {
            (MouseKind::Wheel(notches), _) => {
                let end = self.inputs.len().saturating_sub(1);
                self.at = self.at.saturating_add_signed(notches.into()).min(end);
            }
            (MouseKind::Press, Target::Field(at, column)) => {
                self.at = *at;
                if let Some(input) = self.inputs.get_mut(*at) {
                    input.line.click(*column);
                }
            }
            _ => {}
        }
        Reply::HANDLED
    }

    /// To the next field or the one before, around the ends.
    fn go(&mut self, onward: bool) {
        let count = self.inputs.len().max(1);
        self.at = (self.at + if onward { 1 } else { count - 1 }) % count;
    }

    fn type_in(&mut self, model: &Model, words: &Catalog, change: impl FnOnce(&mut FormInput) -> bool) {
        self.change(model, words, |input, _| {
            let changed = change(input);
            if changed {
                input.typed();
            }
            changed
        });
    }

    /// Changes the field that is typed into, and says at once whether it is accepted so.
    fn change(&mut self, model: &Model, words: &Catalog, change: impl FnOnce(&mut FormInput, &FormField) -> bool) {
        let field = self.form.fields.get(self.at);
        if let Some((input, field)) = self.inputs.get_mut(self.at).zip(field)
            && change(input, field)
        {
            input.examine(field, model, words);
        }
    }

    /// Confirms, or goes to the first field that is not accepted, which says why.
    fn confirm(&mut self, model: &Model, words: &Catalog) -> Reply {
        let fields = self.form.fields.iter();
        self.inputs.iter_mut().zip(fields).for_each(|(input, field)| input.examine(field, model, words));
        if let Some(wrong) = self.inputs.iter().position(|input| input.wrong.is_some()) {
            self.at = wrong;
            return Reply::HANDLED;
        }
        let values: Vec<String> = self.inputs.iter().map(|input| input.value().to_owned()).collect();
        Reply::closes([self.form.request(&values)])
    }
}
