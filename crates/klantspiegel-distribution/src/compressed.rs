//! Files compressed beside themselves, so that a server need not do it, nor be told how.

use crate::folder::Folder;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::thread;

/// What becomes smaller; everything else is compressed already.
const KINDS: [&str; 6] = ["css", "html", "js", "json", "txt", "wasm"];
/// Brotli's best, with the largest window that every browser takes.
const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW: u32 = 24;
const BUFFER: usize = 1 << 16;

/// For every file that becomes smaller two more, with the ends `.br` and `.gz`.
pub fn beside(files: &Folder) -> Folder {
    let wanted: Vec<(&str, &[u8])> = files.iter().filter(|(path, _)| is_of_a_kind(path)).collect();
    // The best takes its time: the halves are made side by side.
    let (even, odd): (Vec<_>, Vec<_>) = wanted.iter().enumerate().partition(|(index, _)| index % 2 == 0);
    let both = [even, odd];
    let made = thread::scope(|scope| {
        let making =
            both.each_ref().map(|half| scope.spawn(|| half.iter().map(|(_, file)| smaller(file)).collect()));
        making.map(|half| half.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let mut folder = Folder::default();
    for (path, content) in made.into_iter().flat_map(|half: Vec<_>| half).flatten() {
        folder.add(&path, content);
    }
    folder
}

fn is_of_a_kind(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, end)| KINDS.contains(&end))
}

/// A file by both, where that is smaller.
fn smaller((path, content): &(&str, &[u8])) -> Vec<(String, Vec<u8>)> {
    let both = [(format!("{path}.br"), brotli(content)), (format!("{path}.gz"), gzip(content))];
    both.into_iter().filter(|(_, made)| made.len() < content.len()).collect()
}

fn brotli(content: &[u8]) -> Vec<u8> {
    let mut made = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut made, BUFFER, BROTLI_QUALITY, BROTLI_WINDOW);
    writer.write_all(content).expect("memory can be written");
    drop(writer);
    made
}

/// Without a name and a time in it, so that it is the same wherever it is made.
fn gzip(content: &[u8]) -> Vec<u8> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(content).expect("memory can be written");
    writer.finish().expect("memory can be written")
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    #[test]
    fn what_becomes_smaller_lies_beside_and_is_the_same() {
        let text = "mirror ".repeat(100).into_bytes();
        let mut files = Folder::default();
        for (path, content) in [("a.txt", text.as_slice()), ("b/c.js", b"x"), ("d.zip", &text), ("e", &text)]
        {
            files.add(path, content);
        }
        let made: Vec<(String, Vec<u8>)> = beside(&files).into_iter().collect();
        let paths: Vec<&str> = made.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["a.txt.br", "a.txt.gz"], "a letter does not become smaller, nor is a zip tried");
        let (mut by_brotli, mut by_gzip) = (Vec::new(), Vec::new());
        brotli::Decompressor::new(made[0].1.as_slice(), BUFFER).read_to_end(&mut by_brotli).expect("brotli");
        GzDecoder::new(made[1].1.as_slice()).read_to_end(&mut by_gzip).expect("gzip");
        assert_eq!([by_brotli, by_gzip], [text.clone(), text]);
    }
}
