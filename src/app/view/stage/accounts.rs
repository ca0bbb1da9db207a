//! Accounts of an event side by side on the stage, each with who tells it.

use super::{Make, StageKind, StagePart, spacing};
use crate::text::measure::cells;
use crate::text::{Row, lay_out as lay_out_text, rows};
use crate::timeline::Account;

/// Columns of an account at the least and at the most, and between two of them.
const NARROWEST: u16 = 24;
const WIDEST: u16 = 64;
const BETWEEN: u16 = 4;
/// Rows of what an account is called, at the most, on a low screen and on a higher one.
const WHO: (u16, u16) = (2, 4);

/// Lays the accounts out up to that at a place, from a row on: as many as have room, the newest always. Returns how many screenfuls
/// they take.
pub(super) fn lay_out(make: &Make<'_>, last: usize, below: u16, parts: &mut Vec<StagePart>) -> usize {
    let accounts = make.event.accounts();
    let told = accounts.get(..=last).unwrap_or(&accounts);
    let inner = make.size.width.saturating_sub(2 * make.at.margin);
    let most = usize::from(((inner + BETWEEN) / (NARROWEST + BETWEEN)).max(1));
    let groups: Vec<&[Account]> = if make.stage.look.all_accounts {
        told.chunks(most).collect()
    } else {
        vec![told.get(told.len().saturating_sub(most)..).unwrap_or(told)]
    };
    let of = |shown: &[Account]| side_by_side(make, shown, (below, 0), &mut Vec::new());
    let screens: Vec<(&[Account], usize)> =
        groups.iter().flat_map(|shown| (0..of(shown)).map(move |page| (*shown, page))).collect();
    let here = screens.get(make.stage.page).or(screens.last());
    if let Some((shown, page)) = here {
        side_by_side(make, shown, (below, *page), parts);
    }
    screens.len()
}

/// Lays accounts out side by side, one screenful of them; returns how many they take.
fn side_by_side(make: &Make<'_>, shown: &[Account], (below, page): (u16, usize), parts: &mut Vec<StagePart>) -> usize {
    let inner = make.size.width.saturating_sub(2 * make.at.margin);
    let count = cells(shown.len().max(1));
    let each = ((inner + BETWEEN) / count).saturating_sub(BETWEEN).min(WIDEST);
    let all = count * (each + BETWEEN) - BETWEEN;
    let from = make.size.width.saturating_sub(all) / 2;
    let most_rows = match make.size.height {
        ..14 => 1,
        14..20 => WHO.0,
        _ => WHO.1,
    };
    let names: Vec<Vec<Row>> =
        shown.iter().map(|account| rows(&who(make, account), each, most_rows, make.base)).collect();
    let heading = names.iter().map(|name| cells(name.len())).max().unwrap_or(0);
    let first = below + heading + 1;
    let room = usize::from((make.at.who + 1).saturating_sub(first).max(1));
    let columns: Vec<Vec<(Row, StageKind)>> = shown.iter().map(|account| passage(make, account, each)).collect();
    let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
    let step = spacing(longest, cells(room), make.at.spacing);
    let pages = longest.div_ceil(room).max(1);
    let page = page.min(pages - 1);
    for (n, (who, column)) in (0..).zip(names.into_iter().zip(columns)) {
        let x = from + n * (each + BETWEEN);
        let top = first - 1 - cells(who.len());
        for (y, row) in (top..).zip(who) {
            parts.push(StagePart { x, width: each, y, row, kind: StageKind::Who });
        }
        for (line, (row, kind)) in (0..).zip(column.into_iter().skip(page * room).take(room)) {
            parts.push(StagePart { x, width: each, y: first + line * step, row, kind });
        }
    }
    pages
}

/// Who tells an account, and when it was published.
fn who(make: &Make<'_>, account: &Account) -> String {
    let first = account.excerpts.first().and_then(|place| make.event.excerpts.get(*place));
    let Some(excerpt) = first else { return String::new() };
    make.attribution(excerpt)
}

/// The passages of an account one below the other, each with its translation where that was asked for.
fn passage(make: &Make<'_>, account: &Account, width: u16) -> Vec<(Row, StageKind)> {
    let mut lines: Vec<(Row, StageKind)> = Vec::new();
    for excerpt in account.excerpts.iter().filter_map(|place| make.event.excerpts.get(*place)) {
        if !lines.is_empty() {
            lines.push((Row::default(), StageKind::Aside));
        }
        let words = excerpt.exact.replace('\n', " ");
        let told = lay_out_text(&words, width, make.timeline.base_of(excerpt)).into_iter();
        lines.extend(told.map(|row| (row, StageKind::Passage(None))));
        if make.stage.look.both {
            lines.extend(make.translation(excerpt, width).into_iter().map(|row| (row, StageKind::Aside)));
        }
    }
    lines
}
