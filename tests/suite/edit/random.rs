//! Any change of any file: it means what was meant, to another reader of YAML too, and comments stay.

mod yaml;

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use serde_yaml::Value;
use tarikh::edit::{Change, Content, Editing};
use tarikh::finding::{NodePath, Step};

use super::file;
use yaml::{WORDS, comments, written};

/// Every value of a document, with the way to it.
fn values(value: &Value, path: &NodePath, found: &mut Vec<NodePath>) {
    found.push(path.clone());
    match value {
        Value::Sequence(items) => items.iter().enumerate().for_each(|(n, item)| values(item, &path.nth(n), found)),
        Value::Mapping(pairs) => pairs.iter().for_each(|(key, value)| {
            values(value, &path.named(key.as_str().expect("keys are words")), found);
        }),
        _ => {}
    }
}

fn find<'a>(root: &'a mut Value, path: &[Step]) -> &'a mut Value {
    path.iter().fold(root, |value, step| match step {
        Step::Item(place) => &mut value.as_sequence_mut().expect("a list")[*place],
        step => &mut value.as_mapping_mut().expect("a map")[step.name().expect("a key")],
    })
}

fn meant(content: &Content) -> Value {
    match content {
        Content::Words(words) => Value::from(words.as_str()),
        Content::Number(number) => Value::from(*number),
        Content::Bool(yes) => Value::from(*yes),
        Content::List(items) => Value::Sequence(items.iter().map(meant).collect()),
        Content::Map(pairs) => {
            Value::Mapping(pairs.iter().map(|(key, value)| (Value::from(key.as_str()), meant(value))).collect())
        }
        Content::Verbatim { value, .. } => meant(value),
    }
}

/// The document with a change made, as another reader understands it.
fn with(mut root: Value, change: &Change) -> Value {
    let (last, above) = match change.at().0.split_last() {
        Some((last, above)) => (Some(last.clone()), above),
        None => (None, &[][..]),
    };
    match change {
        Change::Comment { .. } => {}
        Change::Set { at, value } => *find(&mut root, &at.0) = meant(value),
        Change::Item { at, index, value } => {
            let items = find(&mut root, &at.0);
            if items.is_null() {
                *items = Value::Sequence(Vec::new());
            }
            let items = items.as_sequence_mut().expect("a list");
            items.insert((*index).min(items.len()), meant(value));
        }
        Change::Key { at, key, value, after } => {
            let map = find(&mut root, &at.0);
            if map.is_null() {
                *map = Value::Mapping(serde_yaml::Mapping::new());
            }
            let map = map.as_mapping_mut().expect("a map");
            let mut pairs: Vec<(Value, Value)> = std::mem::take(map).into_iter().collect();
            let place = after.as_ref().and_then(|after| pairs.iter().position(|(key, _)| key.as_str() == Some(after)));
            pairs.insert(place.map_or(pairs.len(), |place| place + 1), (Value::from(key.as_str()), meant(value)));
            *map = pairs.into_iter().collect();
        }
        Change::Remove { .. } => match (find(&mut root, above), last) {
            (Value::Sequence(items), Some(Step::Item(place))) => drop(items.remove(place)),
            (Value::Mapping(map), Some(step)) => drop(map.shift_remove(step.name().expect("a key"))),
            _ => unreachable!("a value in something"),
        },
        Change::Rename { key, .. } => {
            let map = find(&mut root, above).as_mapping_mut().expect("a map");
            let pairs = std::mem::take(map).into_iter();
            let name = last.as_ref().and_then(Step::name);
            *map =
                pairs.map(|(k, v)| if k.as_str() == name { (Value::from(key.as_str()), v) } else { (k, v) }).collect();
        }
    }
    root
}

fn content(shape: u8, words: &str) -> Content {
    let one = || Content::from(words);
    match shape % 8 {
        0..4 => one(),
        4 => Content::Number(1961),
        5 => Content::List(vec![one(), Content::from("x")]),
        6 => Content::Map(vec![("ar".to_owned(), one()), ("en".to_owned(), Content::List(vec![one()]))]),
        _ => Content::List(vec![Content::Map(vec![("k".to_owned(), one()), ("l".to_owned(), Content::Bool(true))])]),
    }
}

/// A change of a value, as far as there is one of this kind.
fn change(kind: u8, at: NodePath, value: &Value, content: Content, place: usize) -> Option<Change> {
    let whole = at.0.is_empty();
    Some(match (kind % 5, value) {
        (0, _) if !whole => Change::Set { at, value: content },
        (1, _) if !whole => Change::Remove { at },
        (2, Value::Mapping(pairs)) => {
            let after = pairs.keys().nth(place).and_then(|key| key.as_str()).map(str::to_owned);
            Change::Key { at, key: "مفتاح".to_owned(), value: content, after }
        }
        (3, Value::Sequence(items)) => Change::Item { at, index: place % (items.len() + 2), value: content },
        (4, _) if matches!(at.0.last(), Some(Step::Named(_))) => Change::Rename { at, key: "new-key".to_owned() },
        (2, Value::Null) if !whole => Change::Key { at, key: "k".to_owned(), value: content, after: None },
        (3, Value::Null) if !whole => Change::Item { at, index: 0, value: content },
        _ => return None,
    })
}

/// Whether all of a text stands in another one, in its order.
fn stands_in(text: &str, other: &str) -> bool {
    let mut others = other.chars();
    text.chars().all(|c| others.any(|other| other == c))
}

proptest! {
    #![proptest_config(ProptestConfig::default())]

    #[test]
    fn any_change_means_what_was_meant_and_leaves_the_rest(
        document in yaml::document(),
        (which, kind, shape, words, place) in (any::<usize>(), any::<u8>(), any::<u8>(), 0..WORDS.len(), 0..4_usize),
    ) {
        let text = written(&document);
        let root: Value = serde_yaml::from_str(text.trim_start_matches('\u{FEFF}')).expect("it is YAML");
        let mut paths = Vec::new();
        values(&root, &NodePath::top(), &mut paths);
        let at = paths[which % paths.len()].clone();
        let value = find(&mut root.clone(), &at.0).clone();
        let Some(change) = change(kind, at, &value, content(shape, WORDS[words]), place) else { return Ok(()) };

        let (_folder, path) = file(&text);
        let mut editing = Editing::open(&path).expect("it can be read");
        let changed = editing.change(std::slice::from_ref(&change));
        prop_assert!(changed.is_ok(), "{:?}: {:?}\n{}", changed, change, text);
        let after = editing.text().to_owned();
        let before = text.trim_start_matches('\u{FEFF}');
        let read: Value = serde_yaml::from_str(&after).expect("it is YAML");
        prop_assert_eq!(format!("{:?}", read), format!("{:?}", with(root, &change)), "{:?}\n{}\n-----\n{}", change, before, after);

        let collection = matches!(value, Value::Sequence(_) | Value::Mapping(_));
        match &change {
            Change::Remove { .. } => {}
            Change::Set { .. } if collection => {}
            Change::Key { .. } | Change::Item { .. } => {
                let none = value.is_null()
                    || value.as_sequence().is_some_and(Vec::is_empty)
                    || value.as_mapping().is_some_and(serde_yaml::Mapping::is_empty);
                prop_assert!(none || stands_in(before, &after), "{:?}\n{}\n-----\n{}", change, before, after);
                prop_assert_eq!(comments(before), comments(&after), "{:?}\n{}\n-----\n{}", change, before, after);
            }
            _ => prop_assert_eq!(comments(before), comments(&after), "{:?}\n{}\n-----\n{}", change, before, after),
        }
        let written = editing.write().expect("it can be written");
        written.undo().expect("it can be taken back");
        prop_assert_eq!(std::fs::read_to_string(&path).expect("the file"), text);
    }
}
