//! What a terminal sends, read as keys, mouse, pastes and replies.

use proptest::prelude::{Strategy, any, prop, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::Just;
use rstest::rstest;
use std::time::Duration;
use tarikh::input::{Chord, Key, Mouse, MouseKind, Paste};
use tarikh::terminal::input::{Decoder, Input};

fn decode(bytes: &[u8]) -> Vec<Input> {
    let mut decoder = Decoder::new();
    decoder.feed(bytes);
    taken(&mut decoder)
}

/// A decoder of a terminal that was just asked what it is.
fn asked() -> Decoder {
    let mut decoder = Decoder::new();
    decoder.ask();
    decoder
}

fn taken(decoder: &mut Decoder) -> Vec<Input> {
    std::iter::from_fn(|| decoder.next()).collect()
}

/// What has come once the terminal has been silent for long enough.
fn after_silence(decoder: &mut Decoder) -> Vec<Input> {
    while let Some(wait) = decoder.timeout() {
        assert!(wait <= Duration::from_secs(1));
        decoder.flush();
    }
    taken(decoder)
}

/// A key by a short name: `C-`, `A-`, `S-` before it.
fn key(mut name: &str) -> Input {
    let mut chord = Chord::plain(Key::Esc);
    while let Some((modifier, rest)) = name.split_once('-').filter(|(_, rest)| !rest.is_empty()) {
        match modifier {
            "C" => chord.ctrl = true,
            "A" => chord.alt = true,
            _ => chord.shift = true,
        }
        name = rest;
    }
    chord.key = match name {
        "enter" => Key::Enter,
        "esc" => Key::Esc,
        "tab" => Key::Tab,
        "bs" => Key::Backspace,
        "del" => Key::Delete,
        "ins" => Key::Insert,
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "home" => Key::Home,
        "end" => Key::End,
        "pgup" => Key::PageUp,
        "pgdn" => Key::PageDown,
        _ => match name.strip_prefix('f').and_then(|number| number.parse().ok()) {
            Some(number) => Key::F(number),
            None => Key::Char(name.chars().next().expect("a test names a key")),
        },
    };
    Input::Key(chord)
}

#[rstest]
#[case(b"q", "q")]
#[case(b"G", "G")]
#[case(b" ", " ")]
#[case("ت".as_bytes(), "ت")]
#[case("😀".as_bytes(), "😀")]
#[case(b"\r", "enter")]
#[case(b"\n", "enter")]
#[case(b"\t", "tab")]
#[case(b"\x7f", "bs")]
#[case(b"\x08", "bs")]
#[case(b"\x04", "C-d")]
#[case(b"\x1a", "C-z")]
#[case(b"\x00", "C- ")]
#[case(b"\x1c", "C-\\")]
#[case(b"\x1bx", "A-x")]
#[case("\x1bت".as_bytes(), "A-ت")]
#[case(b"\x1b\r", "A-enter")]
#[case(b"\x1b[A", "up")]
#[case(b"\x1bOB", "down")]
#[case(b"\x1b[1;5C", "C-right")]
#[case(b"\x1b[1;3D", "A-left")]
#[case(b"\x1b[1;8A", "C-A-S-up")]
#[case(b"\x1b[1;129A", "up")]
#[case(b"\x1b[H", "home")]
#[case(b"\x1bOH", "home")]
#[case(b"\x1b[1~", "home")]
#[case(b"\x1b[7~", "home")]
#[case(b"\x1b[F", "end")]
#[case(b"\x1b[4~", "end")]
#[case(b"\x1b[8~", "end")]
#[case(b"\x1b[2~", "ins")]
#[case(b"\x1b[3~", "del")]
#[case(b"\x1b[3;2~", "S-del")]
#[case(b"\x1b[5~", "pgup")]
#[case(b"\x1b[6~", "pgdn")]
#[case(b"\x1b[Z", "S-tab")]
#[case(b"\x1bOP", "f1")]
#[case(b"\x1bOS", "f4")]
#[case(b"\x1b[11~", "f1")]
#[case(b"\x1b[[A", "f1")]
#[case(b"\x1b[[E", "f5")]
#[case(b"\x1b[15~", "f5")]
#[case(b"\x1b[17~", "f6")]
#[case(b"\x1b[21~", "f10")]
#[case(b"\x1b[24~", "f12")]
#[case(b"\x1b[15;2~", "S-f5")]
#[case(b"\x1b[1;2P", "S-f1")]
#[case(b"\x1b[R", "f3")]
#[case(b"\x1bOR", "f3")]
#[case(b"\x1bOM", "enter")]
#[case(b"\x1bOq", "1")]
#[case(b"\x1bO5A", "C-up")]
#[case(b"\x1b[27;5;105~", "C-i")]
#[case(b"\x1b[27;2;9~", "S-tab")]
#[case(b"\x1b[27;5;13~", "C-enter")]
#[case(b"\x1b[97u", "a")]
#[case(b"\x1b[97;2u", "A")]
#[case(b"\x1b[49:33;2u", "!")]
#[case(b"\x1b[97;5u", "C-a")]
#[case(b"\x1b[97;5:1u", "C-a")]
#[case(b"\x1b[27u", "esc")]
#[case(b"\x1b[9;2u", "S-tab")]
#[case(b"\x1b[27;5u", "C-esc")]
#[case::a_key_of_a_latin_layout("\x1b[1606::107;5u".as_bytes(), "C-k")]
#[case::with_shift("\x1b[1092:1060:97;4u".as_bytes(), "A-A")]
#[case::georgian("\x1b[4316::110;5u".as_bytes(), "C-n")]
#[case::a_letter_alone_is_text("\x1b[1606::107;1u".as_bytes(), "ن")]
#[case::latin_letters_are_not_moved(b"\x1b[121::122;5u", "C-y")]
#[case::the_key_of_two_letters("لا".as_bytes(), "ﻻ")]
#[case::with_hamza("لأ".as_bytes(), "ﻷ")]
#[case::escape_as_always(b"\x1b[91;5u", "esc")]
#[case::tab_as_always(b"\x1b[105;5u", "tab")]
#[case::keypad_enter(b"\x1b[57414u", "enter")]
#[case::keypad_digit(b"\x1b[57402u", "3")]
#[case::keypad_arrow(b"\x1b[57420u", "down")]
#[case::far_function_key(b"\x1b[57376u", "f13")]
fn a_key_is_read_from_every_form_terminals_send(#[case] bytes: &[u8], #[case] name: &str) {
    assert_eq!(decode(bytes), [key(name)]);
}

#[rstest]
#[case::not_at_once(&["ل", "ا"], &["ل", "ا"])]
#[case::in_a_word(&["سلام"], &["س", "ﻻ", "م"])]
#[case::the_other_way_round(&["ال"], &["ا", "ل"])]
#[case::twice(&["لالا"], &["ﻻ", "ﻻ"])]
#[case::a_command_before(&["jلا"], &["j", "ﻻ"])]
fn letters_that_come_at_once_are_those_of_one_key(#[case] reads: &[&str], #[case] names: &[&str]) {
    let mut decoder = Decoder::new();
    for read in reads {
        decoder.feed(read.as_bytes());
    }
    assert_eq!(taken(&mut decoder), names.iter().copied().map(key).collect::<Vec<_>>());
}

#[rstest]
#[case(b"\x1b", "esc")]
#[case(b"\x1b[", "A-[")]
#[case(b"\x1bO", "A-O")]
#[case(b"\x1b]", "A-]")]
#[case(b"\x1bP", "A-P")]
fn an_escape_with_nothing_after_it_is_a_key_once_it_stayed_alone(#[case] bytes: &[u8], #[case] name: &str) {
    let mut decoder = Decoder::new();
    decoder.feed(bytes);
    assert_eq!(decoder.next(), None);
    assert!(decoder.timeout().is_some_and(|wait| wait <= Duration::from_millis(50)));
    decoder.flush();
    assert_eq!(taken(&mut decoder), [key(name)]);
    assert_eq!(decoder.timeout(), None);
}

#[test]
fn escape_twice_is_two_escapes() {
    let mut decoder = Decoder::new();
    decoder.feed(b"\x1b\x1b");
    assert_eq!(after_silence(&mut decoder), [key("esc"), key("esc")]);
}

#[rstest]
#[case(b"\x1b[?62;4c")]
#[case(b"\x1b[>65;7006;1c")]
#[case(b"\x1bP>|kitty(0.26.5)\x1b\\")]
#[case(b"\x1b[?8;1$y")]
#[case(b"\x1b[8;1$y")]
#[case(b"\x1b[12;40R")]
#[case(b"\x1b[1;5R")]
#[case(b"\x1b]11;rgb:1616/1818/1d1d\x07")]
#[case(b"\x1b]10;rgb:1616/1818/1d1d\x1b\\")]
#[case(b"\x1b]52;c;cQ==\x1b\\")]
#[case(b"\x1b[?0u")]
#[case(b"\x1b[I")]
#[case(b"\x1b[0n")]
#[case(b"\x1b[O")]
#[case(b"\x1b_Gi=31;OK\x1b\\")]
#[case(b"\x1b[8;24;80t")]
#[case(b"\x1b[99~")]
fn an_answer_of_the_terminal_is_never_typed(#[case] bytes: &[u8]) {
    assert_eq!(decode(bytes), [Input::Reply(bytes.to_vec())]);
    let mut torn = Decoder::new();
    for byte in bytes {
        torn.feed(&[*byte]);
    }
    torn.feed(b"q");
    assert_eq!(taken(&mut torn), [Input::Reply(bytes.to_vec()), key("q")]);
}

#[rstest]
#[case(b"\x1b[<0;5;7M", MouseKind::Press, 4, 6)]
#[case(b"\x1b[<32;5;7M", MouseKind::Drag, 4, 6)]
#[case(b"\x1b[<0;5;7m", MouseKind::Release, 4, 6)]
#[case(b"\x1b[<64;1;1M", MouseKind::Wheel(-1), 0, 0)]
#[case(b"\x1b[<65;1;1M", MouseKind::Wheel(1), 0, 0)]
#[case(b"\x1b[<4;2;3M", MouseKind::Press, 1, 2)]
#[case(b"\x1b[<0;0;0M", MouseKind::Press, 0, 0)]
#[case(b"\x1b[<0;99999;65536M", MouseKind::Press, 65535, 65535)]
fn the_mouse_is_read(#[case] bytes: &[u8], #[case] kind: MouseKind, #[case] column: u16, #[case] row: u16) {
    assert_eq!(decode(bytes), [Input::Mouse(Mouse { kind, column, row })]);
}

#[rstest]
#[case(b"\x1b[<35;5;7M")]
#[case(b"\x1b[<2;5;7M")]
#[case(b"\x1b[<66;5;7M")]
#[case(b"\x1b[<;;M")]
#[case(b"\x1b[<0;99999999999;1M")]
#[case(b"\x1b[M q~")]
#[case(b"\x1b[M\x1b[A")]
#[case(b"\x1b[97;1:3u")]
#[case(b"\x1b[113;9u")]
#[case(b"\x1b[57441u")]
#[case(b"\x1b[201~")]
#[case(b"\xff\xfe\xc0\xaf\x9b")]
#[case(b"\xed\xa0\x80")]
#[case(b"\xc2\x9b")]
fn what_means_nothing_gives_no_event(#[case] bytes: &[u8]) {
    let mut decoder = Decoder::new();
    decoder.feed(bytes);
    assert_eq!(taken(&mut decoder), []);
    assert_eq!(decoder.timeout(), None);
}

#[rstest]
#[case(b"\xd8q", &["q"])]
#[case(b"\x1b[5\x03", &["C-c"])]
#[case(b"\x1b[5\x1b[A", &["up"])]
#[case("\x1b[5ت".as_bytes(), &["ت"])]
#[case(b"\x1b]11;rgb\x1b[A", &["up"])]
#[case(b"\x1bO\x03", &["C-c"])]
fn a_key_after_a_torn_sequence_is_not_lost(#[case] bytes: &[u8], #[case] names: &[&str]) {
    assert_eq!(decode(bytes), names.iter().map(|name| key(name)).collect::<Vec<_>>());
}

#[rstest]
#[case(b"\x1b[200~a b\x1b[201~q", "a b")]
#[case("\x1b[200~روسيا\r\nوكوريا\tالشمالية\x1b[201~q".as_bytes(), "روسيا وكوريا الشمالية")]
#[case(b"\x1b[200~a\x1b[31mb\x07\x00\xc2\x9bc\x1b[201~q", "a[31mbc")]
#[case(b"\x1b[200~\x1b\x1b[201\x1b[201~q", "[201")]
#[case(b"\x1b[200~a\xff\xd8b\x1b[201~q", "ab")]
#[case(b"\x1b[200~\x1b[201~q", "")]
fn a_paste_is_text_and_never_keys(#[case] bytes: &[u8], #[case] text: &str) {
    let events = decode(bytes);
    let [Input::Paste(paste), last] = &*events else { panic!("{} events", events.len()) };
    assert_eq!((paste.as_str(), last), (text, &key("q")));
}

#[test]
fn a_huge_paste_is_cut_at_a_letter() {
    let mut bytes = b"\x1b[200~a".to_vec();
    bytes.extend("ب".repeat(500_000).bytes());
    bytes.extend(b"\x1b[201~q");
    let events = decode(&bytes);
    let [Input::Paste(text), last] = &*events else { panic!("{} events", events.len()) };
    assert_eq!(text.as_str(), format!("a{}", "ب".repeat((Paste::MOST - 1) / 2)));
    assert_eq!(*last, key("q"));
}

#[test]
fn a_paste_without_an_end_is_delivered_within_a_second_and_keys_work_again() {
    let mut decoder = Decoder::new();
    decoder.feed(b"\x1b[200~half");
    assert_eq!(after_silence(&mut decoder), [Input::Paste(Paste::new(b"half"))]);
    decoder.feed(b"q");
    assert_eq!(taken(&mut decoder), [key("q")]);
}

#[rstest]
#[case(b"\x1b[", b'1', b"A")]
#[case(b"\x1b]", b'x', b"\x07")]
#[case(b"\x1bP", b'x', b"\x1b\\")]
#[case(b"\x1bO", b'1', b"A")]
fn a_sequence_that_is_too_long_is_dropped_to_its_end(#[case] start: &[u8], #[case] fill: u8, #[case] end: &[u8]) {
    let bytes = [start, &vec![fill; 1_000_000], end, b"q"].concat();
    assert_eq!(decode(&bytes), [key("q")]);
}

/// What a terminal answers, one answer after another, the last of them last.
const ANSWERS: [&[u8]; 5] = [
    b"\x1bP>|XTerm(390)\x1b\\",
    b"\x1b[8;3$y",
    b"\x1b[>41;390;0c",
    b"\x1b]11;rgb:ffff/ffff/eeee\x1b\\",
    b"\x1b[?64;1;2;22c",
];

/// So many milliseconds without a byte.
fn silence(decoder: &mut Decoder, milliseconds: u64) {
    while decoder.timeout().is_some_and(|wait| wait <= Duration::from_millis(milliseconds)) {
        decoder.flush();
    }
}

fn replies() -> Vec<Input> {
    ANSWERS.map(|answer| Input::Reply(answer.to_vec())).to_vec()
}

#[rstest]
fn an_answer_that_is_owed_may_be_torn_anywhere_for_any_time(
    #[values(30, 60, 120, 300, 450, 600, 900, 4000)] pause: u64,
    #[values(b"\x07", b"\x1b\\")] end: &[u8],
) {
    let colour = [b"\x1b]11;rgb:ffff/ffff/eeee", end].concat();
    let answers = ANSWERS.map(|answer| if answer.starts_with(b"\x1b]") { colour.clone() } else { answer.to_vec() });
    let bytes = answers.concat();
    for cut in 0..=bytes.len() {
        let (before, after) = bytes.split_at(cut);
        let mut decoder = asked();
        decoder.feed(before);
        silence(&mut decoder, pause);
        decoder.feed(after);
        let events = taken(&mut decoder);
        // Nobody can know of an ESC that stayed alone for so long. It does nothing where a program has just begun.
        let escapes = events.iter().filter(|event| **event == key("esc")).count();
        assert_eq!(
            escapes,
            usize::from(pause > 500 && before.ends_with(b"\x1b") && !after.starts_with(b"\\")),
            "{cut}"
        );
        let others: Vec<Input> = events.into_iter().filter(|event| *event != key("esc")).collect();
        assert_eq!(others, answers.clone().map(Input::Reply), "{cut}");
    }
}

#[rstest]
#[case(40)]
#[case(60)]
#[case(300)]
#[case(490)]
fn answers_that_come_byte_by_byte_are_no_keys(#[case] pause: u64) {
    let mut decoder = asked();
    for byte in ANSWERS.concat() {
        decoder.feed(&[byte]);
        silence(&mut decoder, pause);
    }
    assert_eq!(taken(&mut decoder), replies());
}

/// A slow line cuts them where it likes.
#[test]
fn answers_torn_by_long_pauses_are_never_keys() {
    let torn: [(&[u8], u64); 6] = [
        (b"\x1b", 120),
        (b"P>|XTerm(390)\x1b\\\x1b[8;", 900),
        (b"3$y\x1b", 100),
        (b"[>41;390;0c\x1b]11;rgb:ff", 400),
        (b"ff/ffff/eeee\x1b\\\x1b[", 300),
        (b"?64;1;2;22c", 0),
    ];
    let mut decoder = asked();
    for (part, pause) in torn {
        decoder.feed(part);
        silence(&mut decoder, pause);
    }
    assert_eq!(taken(&mut decoder), replies());
}

#[test]
fn keys_pressed_while_answers_are_owed_arrive() {
    let pressed = |parts: &[&[u8]]| {
        let mut decoder = asked();
        for part in parts {
            decoder.feed(part);
            silence(&mut decoder, 100);
        }
        silence(&mut decoder, 500);
        taken(&mut decoder)
    };
    assert_eq!(pressed(&[b"\x1b"]), [key("esc")]);
    assert_eq!(pressed(&[b"\x1b", b"j"]), [key("esc"), key("j")]);
    assert_eq!(pressed(&[b"\x1b", b"\x1b"]), [key("esc"), key("esc")]);
    assert_eq!(pressed(&[b"\x1bP", b"j"]), [key("A-P"), key("j")]);
    assert_eq!(pressed(&[b"\x1b", b"[A"]), [key("up")]);
    assert_eq!(pressed(&[b"\x1b[", b"200~a", b"\x1b[201~"]), [Input::Paste(Paste::new(b"a"))]);
    assert_eq!(pressed(&[b"\x1b]11;rgb:", b"\x1b[A"]), [key("up")]);
}

#[test]
fn after_an_escape_that_was_told_the_keys_that_follow_are_plain() {
    for (after, name) in [(b"[", "["), (b"P", "P"), (b"j", "j")] {
        let mut decoder = asked();
        for part in [b"\x1b", after] {
            decoder.feed(part);
            silence(&mut decoder, 600);
        }
        assert_eq!(taken(&mut decoder), [key("esc"), key(name)]);
        decoder.feed(b"q");
        assert_eq!(taken(&mut decoder), [key("q")]);
    }
}

#[test]
fn after_the_last_answer_or_once_it_is_too_late_an_escape_is_as_quick_as_ever() {
    let mut answered = asked();
    answered.feed(&ANSWERS.concat());
    taken(&mut answered);
    let mut silent = asked();
    silent.feed(b"\x1b]11;rgb:");
    silence(&mut silent, 5000);
    assert_eq!(silent.timeout(), None);
    silent.stop_waiting();
    for mut decoder in [answered, silent] {
        decoder.feed(b"\x1b");
        assert!(decoder.timeout().is_some_and(|wait| wait <= Duration::from_millis(50)));
        silence(&mut decoder, 50);
        decoder.feed(b"[j");
        assert_eq!(taken(&mut decoder), [key("esc"), key("["), key("j")]);
    }
}

/// Bytes that look like what terminals send, torn and mixed with noise.
fn noise() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::collection::vec(any::<u8>(), 1..6),
        prop::sample::select(vec![
            &b"\x1b"[..],
            b"\x1b[",
            b"\x1bO",
            b"\x1b[M",
            b"\x1b[<0;3;4M",
            b"\x1b[200~",
            b"\x1b[201~",
            b"\x1b]11;",
            b"\x1b\\",
            b"\x1bP",
            b"\x1b[1;5C",
            b"\x07",
            b"ab",
            b"\xd8",
            b"\xb1",
            b"\x1b[27;5;9~",
        ])
        .prop_map(<[u8]>::to_vec),
        Just("تاريخ".as_bytes().to_vec()),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn the_same_bytes_give_the_same_events_however_they_are_cut(
        bytes in noise(),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let mut places: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        places.extend([0, bytes.len()]);
        places.sort_unstable();
        let mut decoder = Decoder::new();
        let mut events = Vec::new();
        for ends in places.windows(2) {
            decoder.feed(&bytes[ends[0]..ends[1]]);
            events.extend(taken(&mut decoder));
        }
        prop_assert_eq!(events, decode(&bytes));
    }

    #[test]
    fn after_any_garbage_and_a_silence_the_next_key_arrives(bytes in noise()) {
        let mut decoder = Decoder::new();
        decoder.feed(&bytes);
        after_silence(&mut decoder);
        decoder.feed(b"q");
        prop_assert_eq!(taken(&mut decoder), [key("q")]);
        prop_assert_eq!(decoder.timeout(), None);
    }
}
