//! What goes over the socket: a line of JSON a message, `{"tarikh": 1, "body": …}`, of at most 64 KiB.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::app::remote::{Clock, Command, Refusal, Report, StopReport, Versions};

/// What both ends have to speak.
pub const VERSION: u32 = 1;

/// The most bytes of a line, its end included.
pub const MOST: usize = 64 * 1024;

/// What a peer asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// To be told where the talk is, at once and whenever that changes.
    Listen,
    /// To be told so once.
    Status,
    /// Something of the stage; [`Say::Done`] follows when it is done.
    Command(Command),
}

/// What the stage says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Say {
    /// Where the talk is.
    Stage {
        /// What is on the stage.
        report: Box<Report>,
        /// Its clock.
        clock: Clock,
    },
    /// Another stop, that was peeked at.
    Peeked(Box<Report>),
    /// What was asked for cannot be.
    Refused(Refusal),
    /// What was asked for was done, or refused before.
    Done,
    /// A line cannot be used; it is the last that is said.
    Error(Fault),
}

/// Why a line cannot be used, or nothing more is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// It is longer than 64 KiB.
    TooLong,
    /// It is no message.
    NotUnderstood,
    /// It is of another version.
    Version,
    /// Too many are connected.
    Busy,
}

impl Fault {
    /// Names the message that says so.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::TooLong | Self::NotUnderstood => "stage-not-understood",
            Self::Version => "stage-version",
            Self::Busy => "stage-busy",
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Line<T> {
    tarikh: u32,
    body: T,
}

/// The version alone, whatever else a message of it may hold.
#[derive(Deserialize)]
struct Versioned {
    tarikh: u32,
}

/// A message as a line, its end included. A report that is too long for one has its texts cut short.
#[must_use]
pub fn say(what: Say) -> Vec<u8> {
    let mut line = written(&what);
    let mut most = MOST / 4;
    let mut what = what;
    while line.len() > MOST && most > 0 {
        if let Say::Stage { report, .. } | Say::Peeked(report) = &mut what {
            shorten(report, most);
        }
        line = written(&what);
        most /= 2;
    }
    line
}

/// What is asked for as a line, its end included.
#[must_use]
pub fn ask(what: &Ask) -> Vec<u8> {
    written(what)
}

/// Reads a line.
///
/// # Errors
/// Where it is no message of this version.
pub fn read<T: DeserializeOwned>(line: &[u8]) -> Result<T, Fault> {
    let Versioned { tarikh } = serde_json::from_slice(line).map_err(|_| Fault::NotUnderstood)?;
    if tarikh != VERSION {
        return Err(Fault::Version);
    }
    let line: Line<T> = serde_json::from_slice(line).map_err(|_| Fault::NotUnderstood)?;
    Ok(line.body)
}

fn written<T: Serialize>(body: &T) -> Vec<u8> {
    // Nothing that is said has a key that is no text.
    let mut line = serde_json::to_vec(&Line { tarikh: VERSION, body }).unwrap_or_default();
    line.push(b'\n');
    line
}

/// Cuts every text of a report to so many code points, and leaves out languages after the eighth.
fn shorten(report: &mut Report, most: usize) {
    shorten_all(&mut report.title, most);
    let stops = [Some(&mut report.now), report.next.as_mut(), report.then.as_mut()];
    for StopReport { title, notes, passage, .. } in stops.into_iter().flatten() {
        for versions in [title, notes, passage] {
            shorten_all(versions, most);
        }
    }
}

fn shorten_all(versions: &mut Versions, most: usize) {
    const LANGUAGES: usize = 8;
    versions.truncate(LANGUAGES);
    for text in versions.iter_mut().flat_map(|(tag, text)| [tag, text]) {
        if let Some((end, _)) = text.char_indices().nth(most) {
            text.truncate(end);
            text.push('…');
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Ask, Fault, MOST, Say, ask, read, say};
    use crate::app::remote::{Clock, Command, Report, StopReport};
    use crate::keymap::StageAction;

    #[rstest]
    #[case(Ask::Listen)]
    #[case(Ask::Command(Command::Key { action: StageAction::NextEvent }))]
    #[case(Ask::Command(Command::Goto { event: "معاهدة".into() }))]
    fn what_is_asked_for_is_read_as_it_was_written(#[case] what: Ask) {
        let line = ask(&what);
        assert_eq!(line.split(|byte| *byte == b'\n').count(), 2, "one line with its end");
        assert_eq!(read(&line), Ok(what));
    }

    #[rstest]
    #[case::garbage(b"\xff\xfe garbage", Fault::NotUnderstood)]
    #[case::another_program(b"GET / HTTP/1.1", Fault::NotUnderstood)]
    #[case::no_version(br#"{"body":"status"}"#, Fault::NotUnderstood)]
    #[case::another_version(br#"{"tarikh":2,"body":{"of":"tomorrow"}}"#, Fault::Version)]
    #[case::another_body(br#"{"tarikh":1,"body":"dance"}"#, Fault::NotUnderstood)]
    #[case::depth(&[b'['; 9_000], Fault::NotUnderstood)]
    fn what_is_no_message_is_named(#[case] line: &[u8], #[case] fault: Fault) {
        assert_eq!(read::<Ask>(line), Err(fault));
    }

    #[test]
    fn notes_of_any_length_fit_a_line() {
        let notes = vec![("ar".to_owned(), "كلمة \"".repeat(40_000)), ("en".to_owned(), "\u{1}".repeat(9_000))];
        let stop = StopReport { notes, event: "treaty".into(), ..StopReport::default() };
        let report = Report { now: stop.clone(), next: Some(stop.clone()), then: Some(stop), ..Report::default() };
        let line = say(Say::Stage { report: Box::new(report), clock: Clock::default() });
        assert!(line.len() <= MOST, "{}", line.len());
        let Ok(Say::Stage { report, .. }) = read(&line) else { unreachable!("it was written so") };
        assert_eq!(report.now.event, "treaty");
        assert!(report.now.notes.iter().all(|(_, text)| text.ends_with('…')), "{:?}", report.now.notes);
    }
}
