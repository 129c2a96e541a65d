//! Every decoder, with bytes that libFuzzer makes from what is sound; the first byte says which decoder. See `cargo xtask fuzz`.
#![no_main]

use klantspiegel_testing::decoders::DECODERS;
use libfuzzer_sys::fuzz_target;
use std::path::PathBuf;
use std::{env, fs};

fuzz_target!(
    init: {
        // What is sound lies where libFuzzer looks for something to begin with.
        if let Some(folder) = env::var_os("KLANTSPIEGEL_SEEDS").map(PathBuf::from) {
            for (which, decoder) in DECODERS.iter().enumerate() {
                let seed = [&[which as u8], &(decoder.seed)()[..]].concat();
                fs::write(folder.join(decoder.name), seed).expect("the folder can be written to");
            }
        }
    },
    |data: &[u8]| {
        if let Some((which, bytes)) = data.split_first() {
            (DECODERS[usize::from(*which) % DECODERS.len()].read)(bytes);
        }
    }
);
