//! A handout in Markdown, as `CommonMark` and GitHub read it.
//!
//! Markdown has no word for the way a text runs, and renderers differ in what they find out by themselves: GitHub goes by the first
//! letter of a paragraph, which is wrong for an Arabic one that begins with a name in Latin letters; most do nothing. So a block that
//! runs otherwise than the page stands in `<div dir="rtl" lang="ar">`, which every renderer that lets HTML through obeys, and an Arabic
//! page as a whole does. Inside a line direction isolates (UAX #9, 2.4.2) keep what runs otherwise apart: unlike `<bdi>` they
//! work where no HTML is let through, and in an editor too, and they are not seen. Words of the data are escaped, so
//! that none of their signs is taken for markup.

use crate::text::Direction;

use super::{Difference, Handout, Line, MARK, Passage, Phrase, Piece, Sentence, Told, Used, anchor};

/// The handout, with a line break at its end.
#[must_use]
pub fn page(handout: &Handout<'_>) -> String {
    let writer = Writer { handout, blocks: Vec::new() };
    let blocks = writer.whole();
    let mut page = blocks.join("\n\n");
    page.push('\n');
    page
}

struct Writer<'a> {
    handout: &'a Handout<'a>,
    blocks: Vec<String>,
}

impl Writer<'_> {
    fn whole(mut self) -> Vec<String> {
        let handout = self.handout;
        self.blocks.push(MARK.to_owned());
        let mirrored = handout.direction != Direction::Ltr;
        if mirrored {
            self.blocks.push(opening(handout.direction, handout.language.as_deref()));
        }
        self.block(&handout.title, "# ");
        self.blocks.push(self.line(&handout.about));
        if handout.stops.len() > 1 {
            self.contents();
        }
        for (place, told) in handout.stops.iter().enumerate() {
            self.told(place, told);
        }
        if !handout.articles.is_empty() {
            self.blocks.push(format!("## {}", self.own("handout-articles")));
            let articles: Vec<String> = handout.articles.iter().map(|used| self.used(used)).collect();
            self.blocks.push(articles.join("\n"));
        }
        if mirrored {
            self.blocks.push("</div>".to_owned());
        }
        self.blocks
    }

    fn contents(&mut self) {
        let item = |(place, told): (usize, &Told)| {
            let title = self.set_in(&told.title);
            let when = self.line(&vec![Piece::Date(told.when.clone()).into()]);
            format!("- {} · [{title}](#{}) · {when}", self.handout.words.number(told.label), anchor(place))
        };
        let items: Vec<String> = self.handout.stops.iter().enumerate().map(item).collect();
        self.blocks.push(items.join("\n"));
    }

    fn told(&mut self, place: usize, told: &Told) {
        self.blocks.push(format!("<a id=\"{}\"></a>", anchor(place)));
        self.block(&told.title, &format!("## {} · ", self.handout.words.number(told.label)));
        let when = self.line(&vec![Piece::Date(told.when.clone()).into()]);
        self.blocks.push(format!("**{when}** · {}", self.line(&told.standing)));
        self.paragraphs(&told.date_note);
        self.paragraphs(&told.summary);
        if told.passages.is_empty() {
            self.blocks.push(self.own("lost-unsourced"));
        }
        for passage in &told.passages {
            self.passage(passage);
        }
        if !told.differences.is_empty() {
            self.blocks.push(self.table(&told.differences));
        }
        for (label, events) in &told.beside {
            let label = self.sentence(label);
            let events: Vec<String> = events.iter().map(|event| format!("- {}", self.line(event))).collect();
            self.blocks.push(format!("{label}\n\n{}", events.join("\n")));
        }
        if !told.notes.is_empty() {
            self.blocks.push(format!("**{}**", self.own("handout-notes")));
            self.paragraphs(&told.notes);
        }
    }

    fn passage(&mut self, passage: &Passage) {
        self.block(&passage.quote, "> ");
        if let Some(translation) = &passage.translation {
            self.block(translation, "> ");
        }
        self.blocks.push(format!("— {}", self.line(&passage.source)));
        self.paragraphs(&passage.note);
    }

    fn table(&self, differences: &[Difference]) -> String {
        let heads = ["handout-asked", "handout-answer", "handout-who"].map(|id| self.own(id));
        let mut rows = vec![format!("| {} |", heads.join(" | ")), "|---|---|---|".to_owned()];
        for difference in differences {
            let mut asked = self.sentence(&difference.asked);
            for (answer, who) in &difference.answers {
                let who: Vec<String> = who.iter().map(|who| self.set_in(who)).collect();
                let who = who.join(&self.own("list-separator-strong"));
                rows.push(format!("| {} | {} | {who} |", std::mem::take(&mut asked), self.sentence(answer)));
            }
        }
        rows.join("\n")
    }

    fn used(&self, used: &Used) -> String {
        let more = used.more.iter().map(|one| format!("\n  - {}", self.sentence(one)));
        let note = used.note.iter().map(|note| format!("\n  - {}", self.set_in(note)));
        format!("- {}{}", self.line(&used.called), more.chain(note).collect::<String>())
    }

    fn paragraphs(&mut self, paragraphs: &[Phrase]) {
        for paragraph in paragraphs {
            self.block(paragraph, "");
        }
    }

    /// A block of its own, in its own direction.
    fn block(&mut self, phrase: &Phrase, prefix: &str) {
        let words = escaped(&phrase.text);
        if phrase.direction == self.handout.direction {
            self.blocks.push(format!("{prefix}{words}"));
        } else {
            let opening = opening(phrase.direction, phrase.language.as_deref());
            self.blocks.push(format!("{opening}\n\n{prefix}{words}\n\n</div>"));
        }
    }

    fn own(&self, id: &str) -> String {
        self.sentence(&Piece::Own(self.handout.words.text(id).into_owned()).into())
    }

    fn line(&self, line: &Line) -> String {
        let sentences: Vec<String> = line.iter().map(|sentence| self.sentence(sentence)).collect();
        sentences.join(" · ")
    }

    /// A sentence, kept apart where the program says it and the page runs otherwise than its language.
    fn sentence(&self, sentence: &Sentence) -> String {
        let own = self.handout.words.language().direction();
        let runs = if sentence.is_own() { own } else { self.handout.direction };
        let said: String = sentence.0.iter().map(|piece| written(piece, runs)).collect();
        if runs == self.handout.direction { said } else { isolated(runs, &said) }
    }

    fn set_in(&self, phrase: &Phrase) -> String {
        set_in(phrase, self.handout.direction)
    }
}

fn written(piece: &Piece, runs: Direction) -> String {
    match piece {
        Piece::Own(words) => escaped_within(words),
        Piece::Date(date) => escaped_within(&date.said),
        Piece::Data(phrase) => set_in(phrase, runs),
        Piece::Link(target, phrase) if phrase.text == *target => format!("<{target}>"),
        Piece::Link(target, phrase) if target.starts_with('#') => format!("[{}]({target})", set_in(phrase, runs)),
        Piece::Link(target, phrase) => format!("[{}](<{target}>)", set_in(phrase, runs)),
    }
}

/// Words inside a line that runs a certain way, kept apart where they run otherwise.
fn set_in(phrase: &Phrase, runs: Direction) -> String {
    let words = escaped(&phrase.text);
    if phrase.fits(runs) { words } else { isolated(phrase.direction, &words) }
}

fn isolated(direction: Direction, words: &str) -> String {
    let isolate = if direction == Direction::Rtl { '\u{2067}' } else { '\u{2066}' };
    format!("{isolate}{words}\u{2069}")
}

fn opening(direction: Direction, language: Option<&str>) -> String {
    let runs = if direction == Direction::Rtl { "rtl" } else { "ltr" };
    match language {
        Some(language) => format!("<div dir=\"{runs}\" lang=\"{language}\">"),
        None => format!("<div dir=\"{runs}\">"),
    }
}

/// Words of one line as Markdown that is read as these very words, wherever in a line they stand.
#[must_use]
pub fn escaped(words: &str) -> String {
    let words = words.trim();
    let digits = words.chars().take_while(char::is_ascii_digit).count();
    let begins = |place: usize, c: char| {
        let bullet = place == 0 && matches!(c, '-' | '+' | '=' | ':');
        // `1.` and `1)` begin a list.
        bullet || (digits > 0 && place == digits && matches!(c, '.' | ')'))
    };
    let mut escaped = String::with_capacity(words.len());
    for (place, c) in words.chars().enumerate() {
        if is_markup(c) || begins(place, c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The same for words that do not begin a line; blanks at their ends stay.
fn escaped_within(words: &str) -> String {
    words.chars().flat_map(|c| is_markup(c).then_some('\\').into_iter().chain([c])).collect()
}

/// Whether a sign may mean something anywhere in a line: in `CommonMark`, in tables, strikethrough and mathematics of GitHub, or in
/// Pandoc.
fn is_markup(c: char) -> bool {
    matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$' | '^' | '{' | '}')
}
