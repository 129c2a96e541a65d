//! Tells the linker of the programs that the release splits in two what refers to what.

fn main() {
    println!("cargo::rerun-if-changed=build");
    let family = std::env::var("CARGO_CFG_TARGET_FAMILY");
    if family.is_ok_and(|family| family == "wasm") {
        for program in ["questionnaire", "invitee"] {
            println!("cargo::rustc-link-arg-bin={program}=--emit-relocs");
        }
    }
}
