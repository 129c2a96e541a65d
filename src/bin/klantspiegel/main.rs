//! In a browser the Wasm of the page and of the custom element: what their scripts call. Natively the command line.

#[cfg(not(target_arch = "wasm32"))]
mod closed;
#[cfg(target_arch = "wasm32")]
mod exports;

/// Half the size of the standard allocator, which counts in a page.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    klantspiegel::cli::main(std::env::args_os().skip(1), closed::streams())
}
