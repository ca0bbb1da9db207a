//! A handout as one page of HTML that needs nothing else and does nothing: no script, no font, no picture, no request.
//!
//! What the data says is written by `maud`, which escapes it; a policy in the page forbids a browser whatever could get in all the
//! same. Each text has its language and its direction. Elements with `dir` are isolated from what stands around them, as `<bdi>` is.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use crate::text::Direction;

use super::{DateWords, Difference, Handout, Line, MARK, Passage, Phrase, Piece, Sentence, Told, Used, anchor};

/// The look of the page.
const STYLE: &str = include_str!("style.css");

/// The handout, with a line break at its end.
#[must_use]
pub fn page(handout: &Handout<'_>) -> String {
    let page = Page { handout };
    let (language, runs) = (&handout.language, word(handout.direction));
    let page = html! {
        (DOCTYPE) "\n" (PreEscaped(MARK)) "\n"
        html lang=[language] dir=(runs) {
            (head(&handout.title.text)) "\n"
            body {
                header class="talk" {
                    h1 lang=[&handout.title.language] dir=(word(handout.title.direction)) { (handout.title.text) }
                    p class="about" { (page.line(&handout.about)) }
                }
                @if handout.stops.len() > 1 { (page.contents()) }
                main {
                    @for (place, told) in handout.stops.iter().enumerate() { (page.told(place, told)) }
                }
                @if !handout.articles.is_empty() { (page.articles()) }
            } "\n"
        } "\n"
    };
    page.into_string()
}

fn head(title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(policy());
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="referrer" content="no-referrer";
            meta name="generator" content="tarikh";
            title { (title) }
            style { (PreEscaped(STYLE)) }
        }
    }
}

/// What a browser may do with the page: apply this very style, and nothing else.
fn policy() -> String {
    let hash = STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
}

struct Page<'a> {
    handout: &'a Handout<'a>,
}

impl Page<'_> {
    fn contents(&self) -> Markup {
        html! {
            "\n" nav class="contents" aria-labelledby="contents" {
                h2 id="contents" { (self.own("handout-contents")) }
                ol {
                    @for (place, told) in self.handout.stops.iter().enumerate() {
                        li value=(told.label) {
                            a href={ "#" (anchor(place)) } { (bdi(&told.title)) }
                            " " span class="date" { (self.date(&told.when)) }
                        }
                    }
                }
            }
        }
    }

    fn told(&self, place: usize, told: &Told) -> Markup {
        let anchor = anchor(place);
        let heading = format!("{anchor}-title");
        html! {
            "\n\n" article id=(anchor) aria-labelledby=(heading) {
                header {
                    p class="when" { span class="number" { (self.handout.words.number(told.label)) } " " (self.date(&told.when)) }
                    h2 id=(heading) lang=[&told.title.language] dir=(word(told.title.direction)) { (told.title.text) }
                    p class="standing" { (self.line(&told.standing)) }
                    (paragraphs("note", &told.date_note))
                }
                (paragraphs("summary", &told.summary))
                @if told.passages.is_empty() { p class="note" { (self.own("lost-unsourced")) } }
                @for passage in &told.passages { (self.passage(passage)) }
                @if !told.differences.is_empty() { (self.table(&told.differences)) }
                @for (label, events) in &told.beside { (self.beside(label, events)) }
                @if !told.notes.is_empty() { (self.notes(&told.notes)) }
            }
        }
    }

    fn passage(&self, passage: &Passage) -> Markup {
        let quoted = |class: &str, cite: Option<&String>, phrase: &Phrase| {
            html! {
                "\n" blockquote class=(class) cite=[cite] lang=[&phrase.language] dir=(word(phrase.direction)) {
                    p { (phrase.text) }
                }
            }
        };
        html! {
            "\n" figure {
                (quoted("passage", passage.cite.as_ref(), &passage.quote))
                @if let Some(translation) = &passage.translation { (quoted("translation", None, translation)) }
                "\n" figcaption {
                    p { (self.line(&passage.source)) }
                    (paragraphs("note", &passage.note))
                }
            }
        }
    }

    fn table(&self, differences: &[Difference]) -> Markup {
        html! {
            "\n" table {
                caption { (self.own("handout-differ")) }
                thead {
                    tr {
                        @for id in ["handout-asked", "handout-answer", "handout-who"] {
                            th scope="col" { (self.own(id)) }
                        }
                    }
                }
                @for difference in differences {
                    tbody {
                        @for (place, (answer, who)) in difference.answers.iter().enumerate() {
                            tr {
                                @if place == 0 {
                                    th scope="rowgroup" rowspan=(difference.answers.len()) { (self.sentence(&difference.asked)) }
                                }
                                td { (self.sentence(answer)) }
                                td { @for (place, who) in who.iter().enumerate() { @if place > 0 { "; " } (bdi(who)) } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn beside(&self, label: &Sentence, events: &[Line]) -> Markup {
        html! {
            "\n" div class="beside" {
                p { (self.sentence(label)) }
                ul { @for event in events { li { (self.line(event)) } } }
            }
        }
    }

    fn notes(&self, notes: &[Phrase]) -> Markup {
        html! {
            "\n" div class="notes" {
                p class="label" { (self.own("handout-notes")) }
                (paragraphs("said", notes))
            }
        }
    }

    fn articles(&self) -> Markup {
        let article = |used: &Used| {
            html! {
                "\n" li {
                    p { (self.line(&used.called)) }
                    @for more in &used.more { p class="more" { (self.sentence(more)) } }
                    (paragraphs("note", &used.note))
                }
            }
        };
        html! {
            "\n\n" section class="articles" aria-labelledby="articles" {
                h2 id="articles" { (self.own("handout-articles")) }
                ul { @for used in &self.handout.articles { (article(used)) } }
            }
        }
    }

    fn own(&self, id: &str) -> Markup {
        self.sentence(&Piece::Own(self.handout.words.text(id).into_owned()).into())
    }

    fn line(&self, line: &Line) -> Markup {
        html! { @for (place, sentence) in line.iter().enumerate() { @if place > 0 { " · " } (self.sentence(sentence)) } }
    }

    /// A sentence, with its language where the program says it and the page is in another.
    fn sentence(&self, sentence: &Sentence) -> Markup {
        let pieces = html! { @for piece in &sentence.0 { (piece_of(piece)) } };
        let own = self.handout.words.language();
        if !sentence.is_own() || self.handout.language.as_deref() == Some(own.tag()) {
            return pieces;
        }
        html! { span lang=(own.tag()) dir=(word(own.direction())) { (pieces) } }
    }

    fn date(&self, date: &DateWords) -> Markup {
        self.sentence(&Piece::Date(date.clone()).into())
    }
}

fn paragraphs(class: &str, paragraphs: &[Phrase]) -> Markup {
    html! {
        @for phrase in paragraphs {
            "\n" p class=(class) lang=[&phrase.language] dir=(word(phrase.direction)) { (phrase.text) }
        }
    }
}

fn piece_of(piece: &Piece) -> Markup {
    match piece {
        Piece::Own(words) => html! { (words) },
        Piece::Date(DateWords { said, machine: Some(machine) }) => html! { time datetime=(machine) { (said) } },
        Piece::Date(DateWords { said, machine: None }) => html! { (said) },
        Piece::Data(phrase) => bdi(phrase),
        Piece::Link(target, phrase) => html! { a href=(target) { (bdi(phrase)) } },
    }
}

/// Words inside a sentence, kept apart from it.
fn bdi(phrase: &Phrase) -> Markup {
    html! { bdi lang=[&phrase.language] dir=(word(phrase.direction)) { (phrase.text) } }
}

fn word(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

#[cfg(test)]
mod tests {
    use super::STYLE;

    /// The relative luminance of `#rrggbb` or `#rgb`, as WCAG 2.2 defines it.
    fn luminance(colour: &str) -> f64 {
        let digits: Vec<u32> = colour.trim_start_matches('#').chars().filter_map(|c| c.to_digit(16)).collect();
        let parts: Vec<u32> = match digits.len() {
            3 => digits.iter().map(|digit| digit * 17).collect(),
            _ => digits.chunks(2).map(|two| two[0] * 16 + two[1]).collect(),
        };
        let linear = parts.iter().map(|part| {
            let part = f64::from(*part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        linear.zip([0.2126, 0.7152, 0.0722]).map(|(part, weight)| part * weight).sum()
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_ink_can_be_read_on_every_paper_light_dark_and_printed() {
        let palettes: Vec<&str> = STYLE.split(":root {").skip(1).filter_map(|rest| rest.split('}').next()).collect();
        assert_eq!(palettes.len(), 3);
        for palette in palettes {
            let colour = |name: &str| {
                let (_, rest) = palette.split_once(&format!("--{name}: ")).expect("a colour");
                rest.split(';').next().expect("its value").to_owned()
            };
            for ink in ["ink", "quiet", "accent"] {
                for paper in ["paper", "tint"] {
                    let found = contrast(&colour(ink), &colour(paper));
                    assert!(found >= 4.5, "{ink} on {paper}: {found:.2} in {palette}");
                }
            }
        }
    }
}
