//! What somebody sees who was invited, beside the journey itself: who asks, and afterwards what would go to them.

pub mod answers;
pub mod member;
pub mod quality;
pub mod state;
pub mod submit;
pub mod welcome;

use super::view_context::InviteeViews;

pub use state::{Hindrance, Invited, InviteeAction, NotCopied, Stage, Way};

impl InviteeViews {
    /// All of them.
    pub const fn all() -> Self {
        Self { welcome: welcome::view, submit: submit::view }
    }
}
