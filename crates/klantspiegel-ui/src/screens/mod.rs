//! The screens of the journey, one file each.

pub mod before_dilemmas;
pub mod dilemma;
pub mod feedback;
pub mod item;
pub mod measures;
pub mod method;
pub mod organisation;
pub mod questions;
pub mod review;
pub mod start;
pub mod together;
