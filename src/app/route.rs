//! Who hears of a key, a paste, the mouse: the layer in front, then those behind it as far as each passes it on, then the screen.
//!
//! Nothing else knows an order; drawing walks the same layers the other way around.

use super::effect::Effect;
use super::interface::Interface;
use super::layer::Layers;
use super::model::Model;
use super::request::{Flow, Reply, Request, Requests, UNSTOPPABLE, request_of};
use super::screen::Screens;
use super::view::View;
use super::view::layer::LayerView;
use crate::input::{Chord, Mouse, MouseKind, Paste};
use crate::keymap::{Action, Command, Keymap, Press};

/// What people do to the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Chord),
    /// Something that was chosen by its name.
    Command(Command),
    /// A paste.
    Paste(Paste),
    /// The mouse.
    Mouse(Mouse),
}

/// What came of an input before anything that was asked for is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What is asked for, in this order.
    pub requests: Requests,
    /// How many layers passed it on: what lies behind them and did not hear of it is as it was.
    pub passed: usize,
}

impl Answer {
    /// Takes a reply in; whether the input goes on.
    fn take(&mut self, reply: Reply) -> bool {
        self.requests.extend(reply.requests);
        let on = matches!(reply.flow, Flow::PassedOn | Flow::CloseAndPassOn);
        self.passed += usize::from(on);
        on
    }
}

/// Hands an input to the layer in front, and on from there.
pub(super) fn route(
    input: &Input,
    layers: &mut Layers,
    screens: &mut Screens,
    (model, view, interface): (&Model, &View, &Interface),
) -> Answer {
    let mut answer = Answer::default();
    let keyboard = interface.keyboard;
    let command = match input {
        Input::Key(chord) => &Input::Key(keyboard.latin(*chord)),
        input => input,
    };
    if let Some(request) = unstoppable(command, &interface.keymap) {
        answer.requests.push(request);
        return answer;
    }
    if view.layout.is_none() {
        answer.requests.extend(unseen(command, &interface.keymap));
        return answer;
    }
    for place in (0..layers.len()).rev() {
        let Some(layer) = layers.get_mut(place) else { continue };
        let reply = match input {
            Input::Key(chord) => {
                let shown = view.layers.get(place).map_or(0..0, LayerView::shown);
                let chord = if layer.is_typed_into() { keyboard.in_text(*chord) } else { keyboard.latin(*chord) };
                layer.on_key(interface.keymap.press(chord), model, interface, &shown)
            }
            Input::Command(command) => layer.on_key(interface.keymap.run(*command), model, interface, &(0..0)),
            Input::Paste(text) => layer.on_paste(text.as_str(), model, interface),
            Input::Mouse(mouse) => {
                layer.on_mouse(mouse.kind, &view.layer_target(place, view.at(*mouse), model), model, interface)
            }
        };
        if matches!(reply.flow, Flow::Close | Flow::CloseAndPassOn) {
            layers.close(place);
        }
        if !answer.take(reply) {
            return answer;
        }
    }
    answer.take(on_screen(input, screens, (model, view, interface)));
    answer
}

fn on_screen(input: &Input, screens: &mut Screens, (model, view, interface): (&Model, &View, &Interface)) -> Reply {
    let mut press = |press: Press<'_>| {
        screens.pressed = None;
        screens.on_key(press, model, &view.room(), view.height(screens.shown()))
    };
    match input {
        Input::Key(chord) => press(interface.keymap.press(interface.keyboard.latin(*chord)).typed(*chord)),
        Input::Command(command) => press(interface.keymap.run(*command)),
        Input::Paste(_) => Reply::HANDLED,
        Input::Mouse(mouse) => {
            let dragged = mouse.kind == MouseKind::Drag && screens.browse.dragging;
            let target = view.target(view.at(*mouse), dragged, model, screens);
            let letter = view.letter_at(view.at(*mouse), model).filter(|_| screens.shows_text());
            let selected = screens.selected_by(mouse.kind, letter, &target);
            let mut reply = screens.on_mouse(mouse.kind, target, model, &view.room());
            reply.requests.extend(selected.map(|between| Request::SelectWords(Some(between))));
            reply
        }
    }
}

/// What is done on a screen too small to show anything: nothing that nobody would see.
fn unseen(input: &Input, keymap: &Keymap) -> Option<Request> {
    let Input::Key(chord) = input else { return None };
    let leaves = matches!(keymap.press(*chord).action(), Some(Action::Quit | Action::Back));
    leaves.then_some(Request::Effect(Effect::Quit))
}

/// Keys that no layer may swallow: those with Ctrl that concern the whole program, those that change how it looks, and that to the
/// palette where it has no other meaning while a line is typed.
fn unstoppable(input: &Input, keymap: &Keymap) -> Option<Request> {
    let (action, chord) = match input {
        Input::Key(chord) => (keymap.press(*chord).action()?, Some(chord)),
        Input::Command(Command::Screen(action)) => (*action, None),
        Input::Command(_) | Input::Paste(_) | Input::Mouse(_) => return None,
    };
    let passes = match action {
        Action::Palette => chord.is_some_and(|chord| !chord.is_text() && keymap.press(*chord).typing().is_none()),
        Action::Language | Action::Theme | Action::Mouse => chord.is_none_or(|chord| !chord.is_text()),
        action => UNSTOPPABLE.contains(&action) && chord.is_none_or(|chord| chord.ctrl),
    };
    passes.then(|| request_of(action)).flatten()
}
