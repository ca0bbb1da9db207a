//! Lines that are typed: a filter, words to find in an article. One line editor serves them, and names as well.

pub mod field;
mod filter;
mod find;
pub mod offers;
mod picked;
mod recall;

pub use filter::FilterPrompt;
pub use find::FindPrompt;
