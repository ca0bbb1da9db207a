//! Which closing direction controls have an opener (UAX #9, BD9 and X1 to X7).

const PDF: char = '\u{202c}';
const PDI: char = '\u{2069}';
const UNMATCHED: char = '\u{fffd}';

/// What closes an opener.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opened {
    Embedding,
    Isolate,
}

/// The embeddings and isolates open so far, outermost first.
#[derive(Default)]
pub(super) struct Balance {
    open: Vec<Opened>,
}

impl Balance {
    /// Lets an opener and what closes one through; a closer that closes nothing becomes a mark.
    pub(super) fn admit(&mut self, c: char) -> char {
        match c {
            '\u{202a}' | '\u{202b}' => self.open.push(Opened::Embedding),
            '\u{2066}'..='\u{2068}' => self.open.push(Opened::Isolate),
            PDF if self.open.last() == Some(&Opened::Embedding) => {
                self.open.pop();
            }
            PDI if self.open.contains(&Opened::Isolate) => {
                // An isolate takes the embeddings opened inside it along.
                while self.open.pop() == Some(Opened::Embedding) {}
            }
            PDF | PDI => return UNMATCHED,
            _ => {}
        }
        c
    }

    /// The closers of all that is still open, innermost first.
    pub(super) fn closers(&self) -> impl Iterator<Item = char> {
        self.open.iter().rev().map(|opened| match opened {
            Opened::Embedding => PDF,
            Opened::Isolate => PDI,
        })
    }
}
