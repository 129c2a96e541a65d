//! Enums that are listed and named in one place, by what `strum` derives: a variant is written once.

/// All of `Enum::VARIANTS` as an array, so that what is kept for each of them has its size; `N` is how many there are.
pub const fn all<T: Copy, const N: usize>(variants: &'static [T]) -> [T; N] {
    assert!(variants.len() == N, "as many as are listed");
    *variants.first_chunk().expect("as many as are listed")
}

/// The variant at the place of its name; `None` where no name is this one.
pub fn named<T: Copy>(variants: &[T], names: &[&str], name: &str) -> Option<T> {
    variants.get(names.iter().position(|known| *known == name)?).copied()
}

/// Gives an enum without fields, and without numbers of its own, which derives `VariantArray` and `VariantNames`, the list `ALL`, `name` and `named`.
#[macro_export]
macro_rules! listed {
    ($enum:ty) => {
        impl $enum {
            /// Every one, in the order in which they are declared.
            pub const ALL: [Self; <Self as strum::VariantArray>::VARIANTS.len()] =
                $crate::variants::all(<Self as strum::VariantArray>::VARIANTS);

            /// The name in files, inputs and addresses.
            pub const fn name(self) -> &'static str {
                <Self as strum::VariantNames>::VARIANTS[self as usize]
            }

            /// The one with this name.
            pub fn named(name: &str) -> Option<Self> {
                $crate::variants::named(&Self::ALL, <Self as strum::VariantNames>::VARIANTS, name)
            }
        }
    };
}
