//! What readers of Arabic write differently from country to country: the names of the months, the digits. Other languages have one way.

use strum::{IntoStaticStr, VariantArray};

use crate::text::digits::Digits;

/// Which names the months of the common calendar have in Arabic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Months {
    /// يناير … يونيو: Egypt, the Gulf, Yemen, Sudan, Libya, and what is read in all countries.
    #[default]
    Egypt,
    /// كانون الثاني … حزيران: Iraq, Syria, Lebanon, Jordan, Palestine.
    Levant,
    /// جانفي … جوان: Algeria, Tunisia.
    Maghreb,
    /// يناير … غشت: Morocco.
    Morocco,
    /// يونيو/حزيران in full words, as what is printed for all countries has it; the first of them where there is little room.
    Both,
}

impl Months {
    /// The word for it in the settings; it also chooses among the names of a month.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// How the program writes months and its own numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Region {
    /// The names of the months.
    pub months: Months,
    /// The digits.
    pub digits: Digits,
}

impl Region {
    /// How a country writes that has this ISO 3166-1 code in two letters, after CLDR 45 for Arabic; as is read everywhere where it is
    /// not known.
    #[must_use]
    pub fn of_territory(code: &str) -> Self {
        let months = match code {
            "IQ" | "SY" | "LB" | "JO" | "PS" => Months::Levant,
            "DZ" | "TN" => Months::Maghreb,
            "MA" => Months::Morocco,
            _ => Months::Egypt,
        };
        let digits = match code {
            "EG" | "SA" | "YE" | "IQ" | "SY" | "LB" | "JO" | "PS" | "KW" | "QA" | "BH" | "OM" | "SD" => Digits::Arabic,
            _ => Digits::Ascii,
        };
        Self { months, digits }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::{Digits, Months, Region};

    #[rstest]
    #[case("SY", Months::Levant, Digits::Arabic)]
    #[case("IQ", Months::Levant, Digits::Arabic)]
    #[case("TN", Months::Maghreb, Digits::Ascii)]
    #[case("DZ", Months::Maghreb, Digits::Ascii)]
    #[case("MA", Months::Morocco, Digits::Ascii)]
    #[case("EG", Months::Egypt, Digits::Arabic)]
    #[case("AE", Months::Egypt, Digits::Ascii)]
    fn a_country_has_its_months_and_its_digits(
        #[case] territory: &str,
        #[case] months: Months,
        #[case] digits: Digits,
    ) {
        assert_eq!(Region::of_territory(territory), Region { months, digits });
    }
}
