//! A file as text: lines, places, positions.
