//! The Wasm of the page for somebody who was invited: what its script calls.

#[cfg(target_arch = "wasm32")]
mod exports;

/// Half the size of the standard allocator, which counts in a page.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {}
