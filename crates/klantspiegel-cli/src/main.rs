//! The command line `klantspiegel`.

mod closed;

fn main() -> std::process::ExitCode {
    klantspiegel_cli::main(std::env::args_os().skip(1), closed::streams())
}
