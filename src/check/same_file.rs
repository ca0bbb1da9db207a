//! Two sources that are the same lines of the same file.

use std::collections::HashMap;

use crate::finding::codes::SAME_FILE;
use crate::finding::{Remark, Remarks, Trail};
use crate::timeline::Timeline;

pub(super) fn check(timeline: &Timeline, remarks: &mut Remarks) {
    let mut first = HashMap::new();
    for (n, source) in timeline.sources.iter().enumerate() {
        let earlier = *first.entry((&source.file, source.lines)).or_insert(source);
        if !std::ptr::eq(earlier, source) {
            let remark = Remark::new(SAME_FILE, Trail::item("sources", n).key("file"));
            remarks.push(remark.arg("path", source.file.as_str()).arg("first", earlier.id.as_str()));
        }
    }
}
