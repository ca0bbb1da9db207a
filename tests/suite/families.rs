//! Frames as each family of terminals is sent them, and which family a terminal turns out to be of.

mod background;
mod choice;
mod colours;
mod detection;
mod doctor;
mod encoding;
mod konsole;
mod locale;
mod reattach;
