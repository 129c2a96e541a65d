//! Everything the project runs and does not carry itself, in one table: what it is called, which version, where it comes
//! from, and which command needs it.
//!
//! `cargo xtask` provides what stands here for its command, and whoever runs a tool gets it from here. A tool that does not
//! stand in the list of the command is refused, however well the machine could run it: so a command that works where
//! somebody works every day works on a new machine as well. `clippy.toml` forbids every other way to start a program.

mod call;
pub mod search_path;
mod source;
mod task;
mod tool;

pub use call::{Missing, built, cargo, command, path, rustc};
pub use source::Source;
pub use task::{TASK_VARIABLE, Task};
pub use tool::Tool;
