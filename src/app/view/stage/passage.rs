//! A passage on the stage, with its translation where that was asked for, and whose words they are.

use super::{Make, StageKind, StagePart, spacing};
use crate::text::bidi::isolated_in;
use crate::text::language;
use crate::text::measure::cells;
use crate::text::sentences::sentences;
use crate::text::{Row, lay_out as lay_out_text, one_line};
use crate::timeline::{Excerpt, Source};

/// Lays the excerpt at a place out, from a row on; returns how many screenfuls it takes.
pub(super) fn lay_out(make: &Make<'_>, place: usize, below: u16, parts: &mut Vec<StagePart>) -> usize {
    let Some(excerpt) = make.event.excerpts.get(place) else { return 1 };
    make.who(excerpt, parts);
    let (width, x) = (make.at.width, make.at.x);
    let flowing = excerpt.exact.replace('\n', " ");
    let lines = lay_out_text(&flowing, width, make.timeline.base_of(excerpt));
    let sentence = make.stage.sentence.and_then(|place| sentences(&flowing).get(place).cloned());
    let translated: Vec<Row> = if make.stage.look.both { make.translation(excerpt, width) } else { Vec::new() };
    let room = make.at.end.saturating_sub(below).max(1);
    let between = usize::from(!translated.is_empty());
    let all = lines.len() + between + translated.len();
    let step = spacing(all, room, make.at.spacing);
    let kind = StageKind::Passage(sentence.clone());
    let passage = lines.into_iter().map(|row| Some((row, kind.clone())));
    let blank = std::iter::repeat_n(None, between);
    let told = translated.into_iter().map(|row| Some((row, StageKind::Aside)));
    let all_rows: Vec<Option<(Row, StageKind)>> = passage.chain(blank).chain(told).collect();
    let page_rows = usize::from(if step == 1 { room } else { u16::MAX });
    let pages = all_rows.len().div_ceil(page_rows).max(1);
    // The page with the sentence that stands out, where one does.
    let lit = sentence.and_then(|lit| {
        let has = |row: &Option<(Row, StageKind)>| {
            row.as_ref().is_some_and(|(row, kind)| {
                matches!(kind, StageKind::Passage(_)) && row.logical().start < lit.end && lit.start < row.logical().end
            })
        };
        all_rows.iter().position(has).map(|row| row / page_rows)
    });
    let page = lit.unwrap_or(make.stage.page.min(pages - 1));
    let shown = all_rows.into_iter().skip(page * page_rows).take(page_rows);
    let used = shown.len();
    // A short passage stands a little below the title where there is much room.
    let spare = room.saturating_sub(cells(used.saturating_sub(1)) * step + 1);
    let top = below + if make.size.height >= 30 { spare / 4 } else { 0 };
    for (n, row) in (0..).zip(shown) {
        if let Some((row, kind)) = row {
            parts.push(StagePart { x, width, y: top + n * step, row, kind });
        }
    }
    pages
}

impl Make<'_> {
    /// The passage in the language of the talk, or in the first other one it has.
    pub(super) fn translation(&self, excerpt: &Excerpt, width: u16) -> Vec<Row> {
        let source = self.timeline.find(&excerpt.source);
        let own = source.and_then(|source| source.language.as_deref());
        let titles = self.words.titles();
        let wanted = excerpt.translation.versions().find(|(tag, _)| *tag == titles && Some(*tag) != own);
        let other = wanted.or_else(|| excerpt.translation.versions().find(|(tag, _)| Some(*tag) != own));
        other.map_or_else(Vec::new, |(tag, words)| {
            let base = language::base(tag, self.words.language().direction());
            lay_out_text(&words.replace('\n', " "), width, base)
        })
    }

    /// Whose words a passage are, when they were published and who is said to say so; and how many accounts there are besides.
    fn who(&self, excerpt: &Excerpt, parts: &mut Vec<StagePart>) {
        let (x, width, y) = (self.at.x, self.at.width, self.at.who);
        let others = self.event.accounts().len().saturating_sub(1);
        let more = (others > 0).then(|| self.words.with("stage-accounts", &[("accounts", others.into())]).into_owned());
        let more = more.map(|more| one_line(&more, width, self.base));
        let said = self.attribution(excerpt);
        let whole = one_line(&said, width, self.base);
        // What has no room beside stands in the empty row below.
        let taken = more.as_ref().map_or(0, |more| more.width() + 2);
        let beside = whole.width() + taken <= width || self.at.airy == 0;
        let said = if beside { one_line(&said, width.saturating_sub(taken), self.base) } else { whole };
        let mut push = |x, y, row: Row| parts.push(StagePart { x, width: row.width(), y, row, kind: StageKind::Aside });
        push(x, y, said);
        if let Some(more) = more {
            push(x + width.saturating_sub(more.width()), y + u16::from(!beside), more);
        }
    }

    /// What the article of a passage is called and when it was published, after who is said to say so.
    pub(super) fn attribution(&self, excerpt: &Excerpt) -> String {
        let source: Option<&Source> = self.timeline.find(&excerpt.source);
        let called = source.map(|source| source.designation(self.words.titles()));
        let mut said = match &called {
            Some(called) => isolated_in(called.language, &called.name),
            None => self.timeline.called(&excerpt.source, self.words).1,
        };
        // The date first: where there is no room for all, the name is cut.
        if let Some(date) = source.and_then(|source| source.published.as_ref()) {
            said = format!("{} · {said}", date.short(self.words));
        }
        let names: Vec<String> =
            excerpt.by.iter().map(|actor| self.timeline.isolated(actor, self.words.titles())).collect();
        if let (Some(standing), false) = (excerpt.standing, names.is_empty()) {
            let who = names.join(&self.words.text("list-separator"));
            let by = self.words.with(standing.message_by(), &[("who", who.into())]).into_owned();
            said = format!("{by} · {said}");
        }
        said
    }
}
