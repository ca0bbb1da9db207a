//! When a passage happened, as its own words or those near it say: never more than they say.

use std::ops::Range;

use super::date::prose::{Mention, MentionKind, When, dates};
use super::{Article, Date, Dated, Source};
use crate::text::measure::{part, points};

/// A date that was read, and from what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dating {
    /// The date.
    pub date: Date,
    /// The words that say it, as they stand in the article.
    pub words: String,
    /// How they say it.
    pub dated: Dated,
    /// What it was counted from: the date of the article, where the words need one.
    pub counted_from: Option<Date>,
    /// The paragraph of the words among those of the source, from 1, where they stand outside of the passage.
    pub paragraph: Option<usize>,
}

/// The dates that a passage (code points of the file) may have, the nearest first: those of its own words, else those that its
/// paragraph says around it, else the nearest one that is said whole in a paragraph before it. Words without their year, or in
/// relation to the day of writing, count only where the date of the article settles them. Takes time in proportion to what is read.
#[must_use]
pub fn datings(source: &Source, passage: &Range<u32>) -> Vec<Dating> {
    let Some(article) = source.article.as_deref() else { return Vec::new() };
    let first = article.paragraph_at(passage.start);
    let inside = (first..article.paragraphs.len().min(source.paragraphs.end)).take_while(|place| {
        article.paragraphs.get(*place).is_some_and(|paragraph| paragraph.chars.start < passage.end)
    });
    let near: Vec<Near> = inside.flat_map(|place| said(source, article, place)).collect();
    let within = |near: &&Near| passage.start <= near.at.start && near.at.end <= passage.end;
    let own: Vec<Dating> = near.iter().filter(within).map(|near| near.dating(None)).collect();
    if !own.is_empty() {
        return distinct(own);
    }
    let before = near.iter().rev().filter(|near| near.at.end <= passage.start);
    let after = near.iter().filter(|near| near.at.start >= passage.end);
    let paragraph = |place: usize| Some(place.saturating_sub(source.paragraphs.start) + 1);
    let across = near.iter().filter(|near| near.at.start < passage.end && passage.start < near.at.end);
    let around: Vec<Dating> =
        across.chain(before).chain(after).map(|near| near.dating(paragraph(near.paragraph))).collect();
    if !around.is_empty() {
        return distinct(around);
    }
    let earlier = (source.paragraphs.start..first).rev();
    let whole = |place: usize| {
        let said = said(source, article, place).into_iter().rev();
        said.filter(|near| near.kind == MentionKind::Explicit).map(|near| near.dating(paragraph(place))).next()
    };
    earlier.filter_map(whole).take(1).collect()
}

/// A date said somewhere in an article.
struct Near {
    at: Range<u32>,
    paragraph: usize,
    kind: MentionKind,
    date: Date,
    words: String,
    counted_from: Option<Date>,
}

impl Near {
    fn dating(&self, paragraph: Option<usize>) -> Dating {
        let dated = match (paragraph, self.kind) {
            (None, MentionKind::Explicit) => Dated::Explicit,
            (None, MentionKind::Relative) => Dated::Relative,
            (None, MentionKind::Partial) | (Some(_), _) => Dated::Context,
        };
        let (date, words, counted_from) = (self.date.clone(), self.words.clone(), self.counted_from.clone());
        Dating { date, words, dated, counted_from, paragraph }
    }
}

/// The dates that a paragraph says, in their order.
fn said(source: &Source, article: &Article, place: usize) -> Vec<Near> {
    let Some(paragraph) = article.paragraphs.get(place) else { return Vec::new() };
    let (flowing, verbatim) = (article.flowing(paragraph), article.words(paragraph));
    let published = source.published.as_ref();
    let near = |mention: Mention| {
        let date = meant(&mention, published)?;
        let at = paragraph.chars.start + mention.span.start..paragraph.chars.start + mention.span.end;
        let counted_from = published.filter(|_| mention.kind != MentionKind::Explicit).cloned();
        let words = part(verbatim, &mention.span).to_owned();
        Some(Near { at, paragraph: place, kind: mention.kind, date, words, counted_from })
    };
    debug_assert_eq!(points(&flowing), points(verbatim), "a code point stands for each");
    dates(&flowing, published).into_iter().filter_map(near).collect()
}

/// The date that words mean; nothing where they leave it open. A day without its year is one of the year in which the article was
/// published, where that day was over by then: of a day to come it is not known whether it is told or foretold.
fn meant(mention: &Mention, published: Option<&Date>) -> Option<Date> {
    let (from, to) = match &mention.when {
        When::Date(date) => return Some(date.as_ref().clone()),
        When::Days { from, to } => (format!("{:02}-{:02}", from.0, from.1), format!("{:02}-{:02}", to.0, to.1)),
        When::Months { from, to } => (format!("{from:02}"), format!("{to:02}")),
        When::Weekday(_) | When::Unresolved | When::Vague => return None,
    };
    let published = published?;
    let (first, last) = (published.earliest().day()?, published.latest().day()?);
    let year = Some(first.year).filter(|year| *year == last.year && (1..=9999).contains(year))?;
    let written = if from == to { format!("{year:04}-{from}") } else { format!("{year:04}-{from}/{year:04}-{to}") };
    let date = Date::parse(&written).ok()?;
    date.latest().day().filter(|day| *day <= first).map(|_| date)
}

/// Each date once, the first of those that say it.
fn distinct(datings: Vec<Dating>) -> Vec<Dating> {
    let mut distinct: Vec<Dating> = Vec::new();
    for dating in datings {
        if distinct.iter().all(|one| one.date != dating.date) {
            distinct.push(dating);
        }
    }
    distinct
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use rstest::rstest;

    use super::datings;
    use crate::text::measure::points;
    use crate::timeline::{Article, Date, Source};

    /// What is read for the passage between `[` and `]`: dates, words, how, and the paragraph.
    fn read(text: &str, published: Option<&str>) -> Vec<(String, String, &'static str, Option<usize>)> {
        let (before, rest) = text.split_once('[').expect("a passage");
        let (words, after) = rest.split_once(']').expect("its end");
        let article = Article::new("a.txt".to_owned(), format!("{before}{words}{after}"));
        let paragraphs = 0..article.paragraphs.len();
        let published = published.map(|date| Date::parse(date).expect("a date"));
        let source = Source { article: Some(Arc::new(article)), paragraphs, published, ..Source::default() };
        let start = points(before);
        let found = datings(&source, &(start..start + points(words)));
        found
            .into_iter()
            .map(|one| (one.date.written().to_owned(), one.words, one.dated.into(), one.paragraph))
            .collect()
    }

    #[rstest]
    #[case::explicit("[زار بوتين بيونغ يانغ في 18 يونيو 2024]", None, "2024-06-18", "18 يونيو 2024", "explicit", None)]
    #[case::english("[They met on June 18, 2024.]", None, "2024-06-18", "June 18, 2024", "explicit", None)]
    #[case::relative("[وصل أمس إلى موسكو]", Some("2024-10-22"), "2024-10-21", "أمس", "relative", None)]
    #[case::no_year("[met on 18 June in the city]", Some("2024-10-22"), "2024-06-18", "18 June", "context", None)]
    #[case::beside(
        "في 18 يونيو 2024 [زار بوتين المدينة]، ثم عاد",
        None,
        "2024-06-18",
        "18 يونيو 2024",
        "context",
        Some(1)
    )]
    #[case::across_its_end("[جذور العلاقة منذ عام] 1948 وتراجعت عام 1996", None, "1948", "عام 1948", "context", Some(1))]
    #[case::after_it("[He left] on June 19, 2024.", None, "2024-06-19", "June 19, 2024", "context", Some(1))]
    #[case::a_paragraph_before(
        "In May 2023 it began.\n\nSoon.\n[It ended.]",
        None,
        "2023-05",
        "May 2023",
        "context",
        Some(1)
    )]
    fn the_date_is_read_from_the_nearest_words(
        #[case] text: &str,
        #[case] published: Option<&str>,
        #[case] date: &str,
        #[case] words: &str,
        #[case] dated: &str,
        #[case] paragraph: Option<usize>,
    ) {
        let read = read(text, published);
        let first = read.first().expect("a date");
        assert!(first.0.contains(date) && words.contains(first.1.as_str()) | first.1.contains(words), "{first:?}");
        assert_eq!((first.2, first.3), (dated, paragraph));
    }

    #[rstest]
    #[case::nothing("[زار بوتين المدينة]", None)]
    #[case::relative_to_no_day("[وصل أمس إلى موسكو]", None)]
    #[case::relative_to_a_month("[He arrived yesterday]", Some("2024-10"))]
    #[case::a_day_to_come("[met on 25 December]", Some("2024-10-22"))]
    #[case::vague("[في السنوات الأخيرة]", Some("2024-10-22"))]
    #[case::a_number("[6700 containers]", Some("2024-10-22"))]
    #[case::a_paragraph_before_without_its_year("On 18 June.\n[It ended.]", None)]
    fn what_is_not_said_is_not_guessed(#[case] text: &str, #[case] published: Option<&str>) {
        assert_eq!(read(text, published), []);
    }

    #[test]
    fn several_dates_of_a_passage_are_all_told() {
        let dates: Vec<String> = read("[بين 3 مايو 2023 و4 يوليو 2024]", None).into_iter().map(|one| one.0).collect();
        assert_eq!(dates.first().map(String::as_str), Some("2023-05-03"), "{dates:?}");
    }
}
