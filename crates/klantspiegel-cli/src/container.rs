//! What a file is that holds no text of ours as it stands, seen from its first bytes; and what to do with it.

/// So many bytes tell.
pub const TELLING: usize = 256;

/// What is wrong with a file as a whole, with the remedy; `None` where it may be text in UTF-8.
pub fn told(start: &[u8]) -> Option<&'static str> {
    let known: [(&[u8], &str); 11] = [
        (b"\x1f\x8b", "is compressed (gzip); unpack it first, as `gunzip -c` does"),
        (b"BZh", "is compressed (bzip2); unpack it first, as `bunzip2 -c` does"),
        (b"\xfd7zXZ\0", "is compressed (xz); unpack it first, as `unxz -c` does"),
        (b"\x28\xb5\x2f\xfd", "is compressed (zstd); unpack it first, as `unzstd -c` does"),
        (
            b"PK\x03\x04",
            "is a ZIP archive, or a document that is one inside; take the reports out of it first",
        ),
        (b"7z\xbc\xaf\x27\x1c", "is a 7z archive; take the reports out of it first"),
        (b"%PDF-", "is a PDF; a report is the .json file that the page saves"),
        (b"\xff\xfe", UTF_16),
        (b"\xfe\xff", UTF_16),
        (b"item,instrument,facet,", TABLE),
        ("\u{feff}item,instrument,facet,".as_bytes(), TABLE),
    ];
    if let Some((_, what)) = known.into_iter().find(|(mark, _)| start.starts_with(mark)) {
        return Some(what);
    }
    let text = start.strip_prefix("\u{feff}".as_bytes()).unwrap_or(start).trim_ascii_start();
    if text.starts_with(b"<") {
        return Some("is a web page, or XML; a report is the .json file that the page saves");
    }
    match start {
        [0, b, ..] | [b, 0, ..] if *b != 0 => Some(UTF_16),
        _ if start.contains(&0) => Some("is no text; a report is the .json file that the page saves"),
        _ => None,
    }
}

const UTF_16: &str = "is text in UTF-16; save it as UTF-8, or pass it through `iconv -f UTF-16 -t UTF-8`";
const TABLE: &str =
    "is a table of answers (CSV), from which no report can be read; the page saves one as .json beside it";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_known_by_its_first_bytes() {
        let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        for (start, word) in [
            (b"\x1f\x8b\x08\0".to_vec(), "gzip"),
            (b"PK\x03\x04\x14\0".to_vec(), "ZIP"),
            (utf_16("\u{feff}{}"), "UTF-16"),
            (big("\u{feff}{}"), "UTF-16"),
            (utf_16("{}"), "UTF-16"),
            (big("{}"), "UTF-16"),
            (b"\x89PNG\r\n\x1a\n\0\0".to_vec(), "no text"),
            (b"\0\0\0".to_vec(), "no text"),
            (b"item,instrument,facet,text\r\n".to_vec(), "CSV"),
            (b"\n <!doctype html>".to_vec(), "web page"),
            ("\u{feff}<html>".as_bytes().to_vec(), "web page"),
        ] {
            assert!(told(&start).is_some_and(|told| told.contains(word)), "{word}: {:?}", told(&start));
        }
        for text in ["", "{", "\u{feff}{}", "BZ", "item", "é"] {
            assert_eq!(told(text.as_bytes()), None, "{text}");
        }
    }
}
