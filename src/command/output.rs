//! The two standard streams. Whoever reads them may stop at any time (`tenfold schema | head`): that is no
//! failure, and nothing more is written then.

use std::io::{self, ErrorKind, Write};

#[derive(Default)]
pub struct Output {
    reader_gone: bool,
    broken: bool,
}

impl Output {
    /// Writes to standard output.
    pub fn print(&mut self, text: &str) {
        if self.reader_gone || self.broken {
            return;
        }
        let mut out = io::stdout().lock();
        if let Err(error) = out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            if error.kind() == ErrorKind::BrokenPipe {
                self.reader_gone = true;
            } else {
                self.broken = true;
                complain(&error.to_string());
            }
        }
    }

    /// The output could not be written: the disk is full, say.
    pub fn is_broken(&self) -> bool {
        self.broken
    }
}

/// Writes a line about something that went wrong to standard error.
pub fn complain(line: &str) {
    // Where this stream is closed too, nobody is left to be told.
    let _ = writeln!(io::stderr(), "{line}");
}
