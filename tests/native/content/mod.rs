//! What is asked and what is said: the files that the build reads, and what the build refuses.

mod instruments;
mod messages;
mod plain_dutch;
mod sources;
mod texts;
mod words;
