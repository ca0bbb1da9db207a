//! Arabic words made of one root by patterns: broken plurals (سفن of سفينة, جنود of جندي) and what belongs to a verb (إطلاق, أطلقت).
//!
//! Endings say nothing of them, and the root alone says too much: مكتب, كتاب and كاتب share one. So only pairs of patterns are
//! related that make a plural of a singular, or a noun of a verb of the same form, as grammars give them (Wright, *A Grammar of the
//! Arabic Language*, I, §§ 35–58, 304). Hamza is folded away, so that roots that have one are not found.

use std::hash::Hash;

use smallvec::SmallVec;

use crate::similar::letters::{self, is_arabic};
use crate::text::words::is_one_of;

/// A pattern, in which ف ع ل (and ل once more) stand for the letters of the root, and all others for themselves.
type Pattern = &'static str;

/// Plurals, each with the singulars that it is made of.
const PLURALS: &[(Pattern, &[Pattern])] = &[
    ("فعول", &["فعل", "فعلي", "فع"]),
    ("فعل", &["فعيله"]),
    ("افعال", &["فعل"]),
    ("افوال", &["فال"]),
    ("افعله", &["فعال", "فعيل"]),
    ("فواعيل", &["فاعول", "فاعال"]),
    ("فواعل", &["فاعله", "فاعل", "فاعلا"]),
    ("فعايل", &["فعيله", "فعاله", "فعوله"]),
    ("فعايا", &["فعيه"]),
    ("فعالل", &["فعلل", "فعلله", "فعلال"]),
    ("فعاليل", &["فعلول", "فعليل", "فعلال"]),
    ("فعلا", &["فعيل"]),
    ("افعلا", &["فعيل"]),
    ("فعال", &["فعيل", "فاعل"]),
    ("فاله", &["فايل"]),
];

/// What belongs together of the forms of a verb: the noun of the action, perfect, imperfect, participle. The later ones of a weak
/// root, of which the weak letter is not one.
const VERBS: &[&[Pattern]] = &[
    &["تفعيل", "فعلت", "فعلوا", "يفعل", "تفعل", "نفعل"],
    &["مفاعله", "مفاعل", "فاعل", "يفاعل", "تفاعل", "نفاعل"],
    &["فعال", "يفاعل", "تفاعل"],
    &["افعال", "افعل", "يفعل", "تفعل", "نفعل"],
    &["تفعل", "يتفعل", "تتفعل", "متفعل"],
    &["تفاعل", "يتفاعل", "تتفاعل", "متفاعل"],
    &["انفعال", "انفعل", "ينفعل", "تنفعل", "منفعل"],
    &["افتعال", "افتعل", "يفتعل", "تفتعل", "مفتعل"],
    &["استفعال", "استفعل", "يستفعل", "تستفعل", "مستفعل"],
    &["اتعال", "اتعل", "يتعل", "تتعل", "متعل"],
    &["فياله", "فال", "يفول", "تفول"],
    &["افاله", "افال", "يفيل", "تفيل"],
    &["انفيال", "انفال", "ينفال", "تنفال"],
    &["استفاله", "استفال", "يستفيل", "تستفيل"],
];

/// What may stand before a noun or a verb, and how many letters must be left behind it: a single letter may be one of the root.
const BEGINNINGS: [(&str, usize); 15] = [
    ("", 2),
    ("ال", 2),
    ("وال", 2),
    ("بال", 2),
    ("كال", 2),
    ("فال", 2),
    ("لل", 2),
    ("ولل", 2),
    ("و", 4),
    ("ف", 4),
    ("ب", 4),
    ("ل", 4),
    ("وب", 4),
    ("س", 4),
    ("وس", 4),
];
/// What may stand behind a noun, and behind a verb.
const NOMINAL: [&str; 6] = ["", "ا", "ها", "هم", "ين", "ان"];
const VERBAL: [&str; 12] = ["", "ت", "وا", "ون", "ان", "ين", "نا", "ها", "هم", "ه", "ا", "ات"];

/// Two letters that are a word behind و, ف, ب, ك or ل: وقد is no singular of وقود.
const PARTICLES: &str = "ان به بها ثم ذا ذي عن في قد كل كم كي لا له لم لن ما مع من هل هم هن هو هي";
const CLITICS: [char; 5] = ['و', 'ف', 'ب', 'ك', 'ل'];

/// Longer words have more than one pattern holds.
const MOST_LETTERS: usize = 12;

/// What a word may be: one side of a relation, made of this root.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Derivation {
    relation: u8,
    plural: bool,
    root: [char; 4],
}

impl Derivation {
    /// What is related to it.
    pub(crate) fn other(self) -> Self {
        let is_plural_or_singular = usize::from(self.relation) < PLURALS.len();
        Self { plural: self.plural != is_plural_or_singular, ..self }
    }
}

/// Everything that a folded word may be; nothing for words of other scripts. Allocates nothing.
pub(crate) fn derivations(word: &str, mut is: impl FnMut(Derivation)) {
    if !word.chars().all(is_arabic) || word.chars().nth(MOST_LETTERS).is_some() {
        return;
    }
    for (beginning, least) in BEGINNINGS {
        let Some(rest) = word.strip_prefix(beginning) else { continue };
        let stems = |endings: &'static [&'static str]| {
            let stems = endings.iter().filter_map(|ending| rest.strip_suffix(ending));
            stems.filter(|stem| stem.chars().count() >= least)
        };
        if beginning.is_empty() && is_particle(rest) {
            continue;
        }
        for stem in stems(&NOMINAL) {
            for ((plural, singulars), relation) in PLURALS.iter().zip(0..) {
                let of = |pattern: &Pattern, plural| Some(Derivation { relation, plural, root: root(pattern, stem)? });
                of(plural, true).into_iter().chain(singulars.iter().filter_map(|one| of(one, false))).for_each(&mut is);
            }
        }
        for stem in stems(&VERBAL) {
            for (patterns, relation) in VERBS.iter().zip(PLURALS.len()..) {
                let Ok(relation) = u8::try_from(relation) else { continue };
                let roots = patterns.iter().filter_map(|pattern| root(pattern, stem));
                roots.map(|root| Derivation { relation, plural: false, root }).for_each(&mut is);
            }
        }
    }
}

/// Everything that is related to a word by a pair of patterns.
#[derive(Clone, Debug)]
pub(crate) struct Relatives(SmallVec<[(Derivation, u64); 16]>);

impl Relatives {
    /// Those of a folded word.
    pub(crate) fn of(word: &str) -> Self {
        let mut all = SmallVec::new();
        derivations(word, |own| {
            let letters =
                own.root.iter().filter(|letter| **letter != ' ').fold(0, |mask, one| mask | letters::bit(*one));
            all.push((own.other(), letters));
        });
        Self(all)
    }

    /// Whether a folded word with these letters could be one of them: by them most are told apart.
    pub(crate) fn could_be(&self, letters: u64) -> bool {
        self.0.iter().any(|(_, root)| root & !letters == 0)
    }

    /// Whether a folded word is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        let mut found = false;
        derivations(word, |own| found |= self.0.iter().any(|(wanted, _)| *wanted == own));
        found
    }
}

fn is_particle(word: &str) -> bool {
    let two = word.strip_prefix(CLITICS).filter(|rest| rest.chars().count() == 2);
    two.is_some_and(|rest| is_one_of(PARTICLES, rest))
}

/// The letters of the root, where a word is of a pattern. The letters of Arabic are of two bytes each, so that most patterns are told
/// apart by their length.
fn root(pattern: Pattern, word: &str) -> Option<[char; 4]> {
    if pattern.len() != word.len() {
        return None;
    }
    let mut root = [' '; 4];
    for (wanted, letter) in pattern.chars().zip(word.chars()) {
        let radical = match wanted {
            'ف' => 0,
            'ع' => 1,
            'ل' if root[2] == ' ' => 2,
            'ل' => 3,
            _ if wanted == letter => continue,
            _ => return None,
        };
        if letter == 'ا' && radical > 0 {
            return None;
        }
        root[radical] = letter;
    }
    // Of two letters, the second is doubled: حد has حدود.
    if pattern == "فع" {
        root[2] = root[1];
    }
    Some(root)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Relatives;
    use crate::text::fold;

    fn related(one: &str, other: &str) -> bool {
        Relatives::of(one).has(other)
    }

    #[rstest]
    #[case("سفن", "سفينة")]
    #[case("مدن", "المدينة")]
    #[case("جنود", "جندي")]
    #[case("الجنود", "جنديين")]
    #[case("صواريخ", "صاروخ")]
    #[case("قوانين", "بالقانون")]
    #[case("أسلحة", "سلاح")]
    #[case("قذائف", "قذيفة")]
    #[case("وثائق", "الوثيقة")]
    #[case("مصانع", "مصنع")]
    #[case("معارك", "معركة")]
    #[case("قواعد", "قاعدة")]
    #[case("مشاريع", "مشروع")]
    #[case("تقارير", "تقرير")]
    #[case("خبراء", "خبير")]
    #[case("أصدقاء", "صديق")]
    #[case("حدود", "الحد")]
    #[case("أقمار", "قمر")]
    #[case("أبواب", "باب")]
    #[case("عمال", "عامل")]
    #[case("قضايا", "قضية")]
    #[case("قادة", "قائد")]
    #[case("ملايين", "مليون")]
    #[case("صناديق", "صندوق")]
    #[case("إطلاق", "أطلقت")]
    #[case("إرسال", "ترسل")]
    #[case("إرسال", "وسيرسلون")]
    #[case("تدريب", "يدربون")]
    #[case("تحذير", "حذرت")]
    #[case("مساعدات", "يساعد")]
    #[case("قتال", "يقاتلون")]
    #[case("تعاون", "يتعاونان")]
    #[case("اتفاق", "يتفقان")]
    #[case("استخدام", "تستخدم")]
    #[case("انتقاد", "ينتقد")]
    #[case("زيارة", "يزور")]
    #[case("إدانة", "تدين")]
    #[case("انهيار", "ينهار")]
    fn what_is_made_by_a_pattern_is_related(#[case] one: &str, #[case] other: &str) {
        let (one, other) = (fold::search(one).text, fold::search(other).text);
        assert!(related(&one, &other) && related(&other, &one), "{one} {other}");
    }

    #[rstest]
    #[case("مكتب", "كتاب")]
    #[case("كاتب", "مكتب")]
    #[case("وقود", "وقد")]
    #[case("سفينة", "سفير")]
    #[case("كوريا", "روسيا")]
    #[case("حرب", "حزب")]
    #[case("غربي", "غريب")]
    #[case("الشمالية", "الشاملة")]
    #[case("زيارة", "وزارة")]
    #[case("ships", "ship")]
    fn a_root_alone_is_no_relation(#[case] one: &str, #[case] other: &str) {
        let (one, other) = (fold::search(one).text, fold::search(other).text);
        assert!(!related(&one, &other), "{one} {other}");
    }
}
