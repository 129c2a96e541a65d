//! What a person sees: views that turn a session into HTML and input into events. They hold no rules.

pub mod action;
pub mod aim;
pub mod charts;
pub mod chosen;
pub mod components;
pub mod deferred;
pub mod desk;
pub mod invited;
pub mod laid_card;
pub mod layout;
pub mod locale;
pub mod notice;
pub mod page_state;
#[cfg(not(target_arch = "wasm32"))]
pub mod problem_screen;
pub mod reminders;
pub mod screens;
#[cfg(not(target_arch = "wasm32"))]
pub mod ssr;
pub mod view_context;
pub mod wording;
pub mod written;
