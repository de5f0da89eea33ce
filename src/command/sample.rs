//! `tenfold sample`: the plans that the page offers to begin with.

use tenfold::samples::{self, Sample};
use tenfold::text::Lang;
use tenfold::text::messages::cli as say;

use super::Outcome;
use super::output::{Output, complain};

pub fn run(name: Option<&str>, lang: Lang, output: &mut Output) -> Outcome {
    let Some(name) = name else {
        output.print(&names(lang));
        return Outcome::Well;
    };
    if let Some(sample) = Sample::from_name(name) {
        output.print(sample.text(lang));
        Outcome::Well
    } else {
        complain(&say::unknown_sample(lang, &name, &names(lang).trim_end()));
        Outcome::Misunderstood
    }
}

/// One sample a line: the name, then its title.
fn names(lang: Lang) -> String {
    let longest = samples::list().iter().map(|sample| sample.name().len()).max().unwrap_or(0);
    let line = |sample: &Sample| format!("{:longest$}  {}\n", sample.name(), sample.title(lang));
    samples::list().iter().map(line).collect()
}
