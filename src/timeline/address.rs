//! Where an article, or what an event is about, can be read on the web.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

/// Bytes of an address at the most; what is longer is none that anybody can look through before opening it.
const LONGEST: usize = 4096;
/// Code points of a passage that is looked for as a whole; of a longer one, how many words of its beginning and of its end.
const WHOLE: usize = 120;
const ENDS: usize = 5;

/// A web address: `http` or `https`, with a host and without a name or password to log in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(Url);

impl Address {
    /// The address that is written here; nothing where it is none that may be opened, such as `javascript:`, `file:`, or
    /// `https://name@host`, which looks like a host that it does not lead to.
    #[must_use]
    pub fn of(written: &str) -> Option<Self> {
        let url = Url::parse(written.trim()).ok().filter(|_| written.len() <= LONGEST)?;
        let web = matches!(url.scheme(), "http" | "https") && url.has_host();
        let anonymous = url.username().is_empty() && url.password().is_none();
        Some(Self(url)).filter(|_| web && anonymous)
    }

    /// The address in ASCII, a host in other letters as it is looked up (`xn--…`), so that no letter passes for another.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The address of a passage in what stands there, by a text fragment: a browser scrolls to the words, and marks them.
    /// <https://wicg.github.io/scroll-to-text-fragment/>
    #[must_use]
    pub fn of_passage(&self, words: &str) -> Self {
        let encoded = |words: &str| utf8_percent_encode(words, NON_ALPHANUMERIC).to_string();
        let all: Vec<&str> = words.split_whitespace().collect();
        let one_block = !words.trim().contains('\n') && words.chars().count() <= WHOLE;
        let found = if one_block || all.len() < 2 * ENDS {
            encoded(&all.join(" "))
        } else {
            let (start, end) = (all.get(..ENDS), all.get(all.len() - ENDS..));
            [start, end].map(|words| encoded(&words.unwrap_or_default().join(" "))).join(",")
        };
        let before = self.0.fragment().unwrap_or("");
        let mut url = self.0.clone();
        url.set_fragment(Some(&format!("{before}:~:text={found}")));
        Self(url)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::Address;

    #[rstest]
    #[case("https://example.org/a", Some("https://example.org/a"))]
    #[case(" http://example.org", Some("http://example.org/"))]
    #[case("https://الجزيرة.example/خبر?x=1#y", Some("https://xn--mgbeiue0iwb.example/%D8%AE%D8%A8%D8%B1?x=1#y"))]
    #[case("javascript:alert(1)", None)]
    #[case("file:///etc/passwd", None)]
    #[case("data:text/html,x", None)]
    #[case("https://bank.example@evil.example/", None)]
    #[case("https://user:word@example.org/", None)]
    #[case("example.org/a", None)]
    #[case("--version", None)]
    fn only_addresses_of_the_web_are_opened(#[case] written: &str, #[case] wanted: Option<&str>) {
        assert_eq!(Address::of(written).as_ref().map(Address::as_str), wanted);
    }

    #[rstest]
    #[case::short("وصل بوتين", "https://a.example/#:~:text=%D9%88%D8%B5%D9%84%20%D8%A8%D9%88%D8%AA%D9%8A%D9%86")]
    #[case::signs("10,000 & more-or-less", "https://a.example/#:~:text=10%2C000%20%26%20more%2Dor%2Dless")]
    #[case::two_paragraphs("a b c d e\nf g h i j k", "https://a.example/#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k")]
    #[case::few_words_on_two_lines("a b\nc", "https://a.example/#:~:text=a%20b%20c")]
    fn a_passage_is_found_by_its_words(#[case] words: &str, #[case] wanted: &str) {
        let address = Address::of("https://a.example/").expect("an address");
        assert_eq!(address.of_passage(words).as_str(), wanted);
    }

    #[test]
    fn a_fragment_stays() {
        let address = Address::of("https://a.example/#part").expect("an address");
        assert_eq!(address.of_passage("x").as_str(), "https://a.example/#part:~:text=x");
    }
}
