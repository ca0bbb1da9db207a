//! A title too long for one line.

use super::Trails;
use crate::finding::codes::TITLE_LONG;
use crate::finding::{Remark, Remarks};
use crate::timeline::Timeline;

/// The most words of a title.
const MOST: usize = 12;

pub(super) fn check(timeline: &Timeline, trail: Trails<'_>, remarks: &mut Remarks) {
    for (n, event) in timeline.events.iter().enumerate() {
        for (language, title) in event.title.versions() {
            let count = title.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
            if count > MOST {
                let remark = Remark::new(TITLE_LONG, trail(n).key("title").named(language));
                remarks.push(remark.arg("count", count).arg("most", MOST));
            }
        }
    }
}
