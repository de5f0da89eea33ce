//! The command line's front door.

mod command;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::run()
}
