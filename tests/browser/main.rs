//! Drives a real browser through the page.
