//! Writes the sample files anew, as the product writes files today, with results as it computes them today:
//! `cargo run --example rewrite_samples`. The plans in them stay as they are.

use std::error::Error;
use std::path::Path;

use tenfold::evaluation::evaluate;
use tenfold::file::{export, open};
use tenfold::samples;
use tenfold::text::{Lang, PlainLocale};

fn main() -> Result<(), Box<dyn Error>> {
    for sample in samples::list() {
        for lang in Lang::ALL {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples").join(sample.file_name(lang));
            let opened = open(&std::fs::read(&path)?).map_err(|error| error.text(&PlainLocale::new(lang)))?;
            let saved_at = opened.saved_at.unwrap_or_default();
            std::fs::write(&path, export(&opened.plan, &evaluate(&opened.plan), &saved_at))?;
            println!("{}", path.display());
        }
    }
    Ok(())
}
