//! How far reading has come, for whoever waits at a terminal.

use std::io::{IsTerminal as _, Write as _};

/// Fewer files are read before anybody wonders.
const MANY: usize = 1_000;

pub(crate) struct Progress {
    total: usize,
    done: usize,
    is_shown: bool,
}

impl Progress {
    /// Shows nothing unless there are many files, and standard error is a terminal.
    pub(crate) fn of(total: usize) -> Self {
        Self { total, done: 0, is_shown: total > MANY && std::io::stderr().is_terminal() }
    }

    pub(crate) fn step(&mut self) {
        const STEP: usize = 100;
        self.done += 1;
        if self.is_shown && self.done.is_multiple_of(STEP) {
            let _ = write!(std::io::stderr(), "\r{} of {} files read", self.done, self.total);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_shown {
            // The line belongs to what is said next.
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}
