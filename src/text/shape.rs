//! Arabic letters as their neighbours make them: isolated, final, initial or medial.
//!
//! A grid of cells shows one character a cell, and most terminals do not shape; so each letter becomes the presentation
//! form that a font would choose for it. Letters without presentation forms stay as they are.

use unicode_joining_type::JoiningType;

use super::cluster::{Cluster, Gap};

mod forms;
mod known;

pub use known::{is_joined_after, is_joined_before, letter_of};

const LAM: char = '\u{644}';

/// The one character that lam and an alef make, in its isolated form.
pub(super) fn ligature(lam: char, alef: char) -> Option<char> {
    if lam != LAM {
        return None;
    }
    forms::lam_with(alef).map(|[isolated, _]| isolated)
}

/// Whether two clusters, neighbours in logical order and on one line, are written together.
pub(super) fn are_joined(before: &Cluster, after: &Cluster) -> bool {
    before.level == after.level
        && before.after != Gap::Parted
        && after.before != Gap::Parted
        && joins_onwards(before.joining)
        && joins_backwards(after.joining)
}

/// The form of a cluster's base, joined or not to what stands before and after it.
pub(super) fn form(cluster: &Cluster, joined_before: bool, joined_after: bool) -> char {
    let before = joins_backwards(cluster.joining) && (joined_before || cluster.before == Gap::Joined);
    let after = joins_onwards(cluster.joining) && (joined_after || cluster.after == Gap::Joined);
    if let Some([isolated, last]) = ligature_forms(cluster.base) {
        return if before { last } else { isolated };
    }
    let Some([isolated, last, first, medial]) = forms::of(cluster.base) else { return cluster.base };
    match (before, after) {
        (false, false) => isolated,
        (true, false) => last,
        (false, true) => first,
        (true, true) => medial,
    }
}

/// Isolated and final form of a lam-alef made by [`ligature`].
fn ligature_forms(base: char) -> Option<[char; 2]> {
    if !('\u{fef5}'..='\u{fefc}').contains(&base) {
        return None;
    }
    ['\u{622}', '\u{623}', '\u{625}', '\u{627}'].into_iter().filter_map(forms::lam_with).find(|forms| forms[0] == base)
}

fn joins_onwards(joining: JoiningType) -> bool {
    matches!(joining, JoiningType::DualJoining | JoiningType::LeftJoining | JoiningType::JoinCausing)
}

fn joins_backwards(joining: JoiningType) -> bool {
    matches!(joining, JoiningType::DualJoining | JoiningType::RightJoining | JoiningType::JoinCausing)
}
