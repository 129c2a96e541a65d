//! The first screens in Yew and nothing else, with Yew's own allocator and no splitting: the least that our page could weigh with
//! this library.

#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod screens;

#[cfg(target_arch = "wasm32")]
fn main() {
    page::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("this is a page; `cargo xtask bench` builds it");
}
