//! The questions on screen: each in as many rows as it takes, whole.

use ratatui::layout::Rect;

use super::{At, answers};
use crate::app::Size;
use crate::app::model::Model;
use crate::app::screen::Questions;
use crate::app::target::Target;
use crate::i18n::Catalog;
use crate::text::measure::cells;
use crate::text::{Base, Row, one_line, rows};
use crate::timeline::disagreement::{Comparison, Question, compare};
use crate::timeline::{Event, Timeline};

/// Columns from which a question and its event stand side by side, and from which the answers have a column of their own.
const BESIDE: u16 = 60;
const WIDE: u16 = 140;
/// Columns of an event from which its title stands beside its date.
const ROOMY: u16 = 64;
/// Rows from which an empty one parts two questions.
const AIRY: u16 = 14;
/// Rows that answers take at the most; they are told whole where they are compared.
const ANSWER_ROWS: u16 = 3;
/// Columns before the question, between two columns, of the number of an event, of its date.
const BEFORE: u16 = 2;
const BETWEEN: u16 = 3;
const NUMBER: u16 = 6;
const DATE: u16 = 20;

/// The questions laid out.
#[derive(Clone, Debug, Default)]
pub struct QuestionsView {
    /// The row above them.
    pub heading: Rect,
    /// The rows between that and the hints.
    pub body: Rect,
    /// Those on screen.
    pub items: Vec<QuestionItem>,
    /// How many questions there are, of how many events.
    pub counts: (usize, usize),
    /// The first on screen, by place.
    top: usize,
    /// The timeline, the list, the one pointed at and the screen they were laid out for.
    made_for: Option<(u64, u64, usize, Size)>,
}

/// A question on screen.
#[derive(Clone, Debug, Default)]
pub struct QuestionItem {
    /// Which one, by place among those found.
    pub place: usize,
    /// Its rows on the screen.
    pub area: Rect,
    /// What it says.
    pub parts: Vec<QuestionPart>,
}

/// Words of a question, with the columns they have, in rows from the first of the question.
#[derive(Clone, Debug)]
pub struct QuestionPart {
    /// The first column, and how many.
    pub x: u16,
    /// How many columns it has.
    pub width: u16,
    /// The row.
    pub y: u16,
    /// The words.
    pub row: Row,
    /// What they are.
    pub kind: PartKind,
}

/// What a part of a question says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// What is asked.
    Question,
    /// How many answers there are, and which.
    Answers,
    /// Where the event stands in the timeline.
    Number,
    /// When it was.
    Date,
    /// What it is called.
    Title,
}

impl QuestionsView {
    /// Forgets what is laid out in words.
    pub fn reword(&mut self) {
        self.made_for = None;
    }

    /// Lays out what fits, with the question pointed at in sight.
    pub fn present(&mut self, questions: &Questions, model: &Model, words: &Catalog, size: Size) {
        let made_for = Some((model.library.version, model.search.revision(), questions.cursor, size));
        let Some(timeline) = model.timeline().filter(|_| self.made_for != made_for) else { return };
        self.made_for = made_for;
        self.heading = Rect { x: 0, y: 1, width: size.width, height: 1 };
        let below = if size.height > AIRY { 3 } else { 2 };
        self.body = Rect { y: below, height: size.height.saturating_sub(below + 1), ..self.heading };
        let mut events: Vec<_> = questions.found().map(|question| question.event).collect();
        events.dedup();
        self.counts = (questions.counts().0, events.len());
        let gap = u16::from(self.body.height >= AIRY);
        let make = Make { timeline, words, width: size.width };
        let item = |place: usize| questions.at(place).and_then(|question| make.item(place, question));
        let last = questions.counts().0.saturating_sub(1);
        self.top = self.top.min(questions.cursor).min(self.top_for(last, gap, item));
        self.top = self.top.max(self.top_for(questions.cursor, gap, item));
        self.items.clear();
        let mut y = self.body.y;
        for item in (self.top..=last).map_while(item) {
            let room = self.body.bottom().saturating_sub(y);
            if room == 0 {
                break;
            }
            let area = Rect { y, height: item.area.height.min(room), ..item.area };
            y = area.bottom() + gap;
            self.items.push(QuestionItem { area, ..item });
        }
    }

    /// The first that may stand at the top while another is wholly on screen.
    fn top_for(&self, last: usize, gap: u16, item: impl Fn(usize) -> Option<QuestionItem>) -> usize {
        let (mut top, mut room) = (last, self.body.height + gap);
        for place in (0..=last).rev() {
            let taken = item(place).map_or(1, |item| item.area.height) + gap;
            if taken > room {
                break;
            }
            (top, room) = (place, room - taken);
        }
        top
    }

    /// What the mouse is over.
    #[must_use]
    pub fn target(&self, at: At) -> Target {
        let item = self.items.iter().find(|item| at.on(item.area));
        item.map_or(Target::Nothing, |item| Target::Row(item.place))
    }
}

/// What the making of a question depends on.
struct Make<'a> {
    timeline: &'a Timeline,
    words: &'a Catalog,
    width: u16,
}

impl Make<'_> {
    fn item(&self, place: usize, question: &Question) -> Option<QuestionItem> {
        let event = question.event.of(&self.timeline.events)?;
        let parts = if self.width < BESIDE { self.narrow(question, event) } else { self.beside(question, event) };
        let height = parts.iter().map(|part| part.y + 1).max().unwrap_or(1);
        Some(QuestionItem { place, area: Rect { x: 0, y: 0, width: self.width, height }, parts })
    }

    /// One below the other: the question, its answers, the event.
    fn narrow(&self, question: &Question, event: &Event) -> Vec<QuestionPart> {
        let width = self.width.saturating_sub(BEFORE + 1);
        let mut parts = self.question(question, width);
        self.below(&mut parts, PartKind::Answers, &self.answers(question, event), (BEFORE, width), ANSWER_ROWS);
        let title = event.title.isolated(self.words.titles());
        let said =
            format!("{} · {} · {title}", self.words.number(event.number), self.timeline.when(event).short(self.words));
        self.below(&mut parts, PartKind::Title, &said, (BEFORE, width), u16::MAX);
        parts
    }

    /// Question and answers at the one side, the event at the other.
    fn beside(&self, question: &Question, event: &Event) -> Vec<QuestionPart> {
        let inner = self.width.saturating_sub(BEFORE + 1);
        let wide = self.width >= WIDE;
        let left = if wide { inner * 3 / 10 } else { inner * 2 / 5 };
        let middle = if wide { inner / 4 } else { 0 };
        let mut parts = self.question(question, left);
        let answers = self.answers(question, event);
        let mut at = BEFORE + left + BETWEEN;
        if wide {
            let rows = rows(&answers, middle, ANSWER_ROWS, self.base());
            parts.extend(stack(rows, 0, at, middle, PartKind::Answers));
            at += middle + BETWEEN;
        } else {
            self.below(&mut parts, PartKind::Answers, &answers, (BEFORE, left), ANSWER_ROWS);
        }
        parts.extend(self.event(event, at, self.width.saturating_sub(at + 1)));
        parts
    }

    fn question(&self, question: &Question, width: u16) -> Vec<QuestionPart> {
        let asked = answers::question(&question.aspect, self.timeline, self.words);
        stack(rows(&asked, width, u16::MAX, self.base()), 0, BEFORE, width, PartKind::Question)
    }

    /// How many answers there are, and which.
    fn answers(&self, question: &Question, event: &Event) -> String {
        let compared = compare(event, &event.accounts());
        let line = compared.iter().find(|line| line.aspect == question.aspect);
        let said = line.into_iter().flat_map(Comparison::answers);
        let said = said.map(|answer| answers::answer(answer.said, &question.aspect, self.timeline, self.words));
        let which = said.collect::<Vec<_>>().join(" · ");
        self.words
            .with("question-answers", &[("answers", question.answers.into()), ("which", which.into())])
            .into_owned()
    }

    /// Number, date and title of an event; the title beside the date where there is room, else below it.
    fn event(&self, event: &Event, x: u16, width: u16) -> Vec<QuestionPart> {
        let part = |x: u16, width: u16, row: Row, kind| QuestionPart { x, width, y: 0, row, kind };
        let number = one_line(&self.words.number(event.number), NUMBER, self.base());
        let when = self.timeline.when(event).short(self.words);
        let beside = width >= ROOMY;
        let date_at = x + NUMBER;
        let room = if beside { DATE } else { width.saturating_sub(NUMBER) };
        let date = stack(rows(&when, room, u16::MAX, self.base()), 0, date_at, room, PartKind::Date);
        let (title_at, y) = if beside { (date_at + DATE + 2, 0) } else { (date_at, cells(date.len())) };
        let titles = self.words.titles();
        let title_room = (x + width).saturating_sub(title_at);
        let base = event.title.base(titles, self.words.language().direction());
        let title = rows(event.title.best(titles), title_room, u16::MAX, base);
        let number = part(x + (NUMBER - 2).saturating_sub(number.width()), number.width(), number, PartKind::Number);
        [vec![number], date, stack(title, y, title_at, title_room, PartKind::Title)].concat()
    }

    fn below(&self, parts: &mut Vec<QuestionPart>, kind: PartKind, said: &str, (x, width): (u16, u16), most: u16) {
        let y = parts.iter().map(|part| part.y + 1).max().unwrap_or(0);
        parts.extend(stack(rows(said, width, most, self.base()), y, x, width, kind));
    }

    fn base(&self) -> Base {
        Base::Fixed(self.words.language().direction())
    }
}

/// Rows one below the other.
fn stack(rows: Vec<Row>, y: u16, x: u16, width: u16, kind: PartKind) -> Vec<QuestionPart> {
    (y..).zip(rows).map(|(y, row)| QuestionPart { x, width, y, row, kind }).collect()
}
