//! A team's picture: reduced records of its members, told as numbers about at least five.

pub mod member;
pub mod picture;
