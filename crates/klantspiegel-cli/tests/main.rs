//! The command line as somebody would run it, in one program with a file for each feature.

mod agreement;
mod cli;
mod program;
