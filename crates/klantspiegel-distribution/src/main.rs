//! Packs a release: `klantspiegel-distribution --from DIST --out FOLDER`.

use klantspiegel_distribution::make;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some((from, out)) = read(lexopt::Parser::from_env()) else {
        eprintln!("use it as klantspiegel-distribution --from DIST --out FOLDER");
        return ExitCode::FAILURE;
    };
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."));
    match make(&from, source, &out) {
        Ok(made) => {
            let bytes = fs::metadata(&made.zip).map_or(0, |metadata| metadata.len());
            println!("{bytes:>12}  {}", made.zip.display());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// What the arguments say: where the release is, and where it goes.
fn read(mut arguments: lexopt::Parser) -> Option<(PathBuf, PathBuf)> {
    use lexopt::Arg::Long;
    let (mut from, mut out) = (None, None);
    while let Some(argument) = arguments.next().ok()? {
        match argument {
            Long("from") => from = Some(arguments.value().ok()?.into()),
            Long("out") => out = Some(arguments.value().ok()?.into()),
            _ => return None,
        }
    }
    from.zip(out)
}

#[cfg(test)]
mod tests {

    #[test]
    fn both_folders_are_told() {
        let read = |arguments: &[&str]| super::read(lexopt::Parser::from_args(arguments));
        assert_eq!(read(&["--out", "o", "--from", "f"]), Some(("f".into(), "o".into())));
        assert_eq!(read(&["--from", "f"]), None);
        assert_eq!(read(&["--from", "f", "--out", "o", "x"]), None);
    }
}
