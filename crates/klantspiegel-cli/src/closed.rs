//! Which standard streams are closed when the program begins: seen before the standard library begins, which puts `/dev/null` in
//! their place.

use klantspiegel_cli::Closed;

/// Those that were closed.
#[cfg(unix)]
pub fn streams() -> Closed {
    let [input, output, errors] =
        [0, 1, 2].map(|at: usize| before::CLOSED[at].load(before::Ordering::Relaxed));
    Closed { input, output, errors }
}

/// Elsewhere it cannot be seen.
#[cfg(not(unix))]
pub fn streams() -> Closed {
    Closed::default()
}

#[cfg(unix)]
mod before {
    use std::fs;
    use std::sync::atomic::AtomicBool;
    pub use std::sync::atomic::Ordering;

    pub static CLOSED: [AtomicBool; 3] = [const { AtomicBool::new(false) }; 3];

    // It asks the system for names of files and does nothing else, which needs nothing of the standard library to have begun.
    ctor::declarative::ctor! {
        #[ctor(unsafe)]
        fn look() {
            // Without this folder nothing can be told.
            if fs::metadata("/dev/fd").is_ok() {
                for (at, closed) in CLOSED.iter().enumerate() {
                    closed.store(fs::symlink_metadata(format!("/dev/fd/{at}")).is_err(), Ordering::Relaxed);
                }
            }
        }
    }
}
