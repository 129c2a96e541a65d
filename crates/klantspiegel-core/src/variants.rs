//! The variants of an enum as an array, so that what is kept for each of them has its size.

/// All of `Enum::VARIANTS`; `N` is `Enum::COUNT`, by the same derive.
pub const fn all<T: Copy, const N: usize>(variants: &'static [T]) -> [T; N] {
    *variants.first_chunk().expect("a derive counts what it lists")
}
