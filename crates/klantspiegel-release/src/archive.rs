//! Files as one zip or tar that is the same whenever and wherever it is made.

use crate::error::ReleaseError;
use flate2::{Compression, GzBuilder};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A zip of files by their paths, in the order of these.
///
/// # Errors
/// When one of them does not fit into a zip.
pub fn zip(files: &BTreeMap<String, &[u8]>) -> Result<Vec<u8>, ReleaseError> {
    let failed = |error| ReleaseError::new("a package", error);
    // No time of today and no rights of this machine: both would make each zip another one.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in files {
        archive.start_file(path.as_str(), options).map_err(failed)?;
        archive.write_all(content).map_err(|error| ReleaseError::new(path, error))?;
    }
    Ok(archive.finish().map_err(failed)?.into_inner())
}

/// A tar of files by their paths, in the order of these, compressed with gzip.
///
/// # Errors
/// When one of them does not fit into a tar.
pub fn tar_gz(files: &BTreeMap<String, &[u8]>) -> Result<Vec<u8>, ReleaseError> {
    // As with a zip: no time and no owner.
    let compressed = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(compressed);
    for (path, content) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        let added = archive.append_data(&mut header, path, *content);
        added.map_err(|error| ReleaseError::new(path, error))?;
    }
    let finished = archive.into_inner().and_then(|compressed| compressed.finish());
    finished.map_err(|error| ReleaseError::new("a package", error))
}
