//! Plain text, which stays as it is.

use super::{Known, on_one_line};

/// The longest that a first line may be and still be a headline, in letters and in words.
const LONGEST: usize = 120;
const MOST_WORDS: usize = 18;

/// The text as it is, and its first line as the title, where that stands apart.
pub(super) fn read(text: String) -> (String, Known) {
    let title = title(&text);
    (text, Known { title, ..Known::default() })
}

fn title(text: &str) -> Option<String> {
    let mut lines = text.lines().map(str::trim).skip_while(|line| line.is_empty());
    let (first, second) = (lines.next()?, lines.next()?);
    let length = |line: &str| line.chars().count();
    let apart = second.is_empty() || length(second) >= 2 * length(first);
    let short = length(first) <= LONGEST && first.split_whitespace().count() <= MOST_WORDS;
    let sentence = first.ends_with(['.', '،', ',', '؛', ';', ':', '…']);
    let more = !second.is_empty() || lines.any(|line| !line.is_empty());
    (apart && short && !sentence && more).then(|| on_one_line(first)).flatten()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::title;

    #[rstest]
    #[case("A bridge at last\n\nOn Sunday …", Some("A bridge at last"))]
    #[case(
        "\n\nحجر أول في وادي سدر\nوضع العمدة صباح أمس الاثنين الحجر الأول للجسر الجديد، وحضر ثلاثمئة شخص.",
        Some("حجر أول في وادي سدر")
    )]
    #[case("من يبني الجسر؟\n\nنص", Some("من يبني الجسر؟"))]
    #[case("The mayor laid the first stone of a bridge.\n\nMore.", None)]
    #[case("The mayor laid the first stone of the new bridge\non Sunday, and some 200 people came.", None)]
    #[case("Only this", None)]
    #[case("", None)]
    #[case("* * *\n\nText", None)]
    fn the_first_line_is_a_title_where_it_stands_apart(#[case] text: &str, #[case] wanted: Option<&str>) {
        assert_eq!(title(text).as_deref(), wanted);
    }
}
