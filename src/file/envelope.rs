//! The file as it is written: the fields in this order, numbers as short as they can be read back exactly.

use std::io;

use serde::{Deserialize, Serialize};
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

use super::results::Results;
use crate::evaluation::Evaluation;
use crate::plan::Plan;

/// What a file says it is.
pub const FORMAT: &str = "tenfold-plan";
/// Goes up by one when a file written by this program could be misread by an older one. Version 2 brought weights by
/// several methods, judges, ratings that are ranges, and scenarios that change the plan.
pub const VERSION: u32 = 2;
/// For downloads and the clipboard.
pub const MIME_TYPE: &str = "application/json";

/// A plan of Tenfold with the results that were computed when it was saved.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(title = "Tenfold plan"))]
#[serde(rename_all = "camelCase")]
pub(super) struct Envelope<'a> {
    format: &'static str,
    /// The version of the format.
    version: u32,
    /// When the file was saved: ISO 8601, UTC.
    saved_at: &'a str,
    plan: &'a Plan,
    results: Results,
}

/// A plan as a browser keeps it: a file without results, which are computed anew anyway, and without spaces.
pub fn kept_text(plan: &Plan) -> String {
    let entry = Entry { format: FORMAT, version: VERSION, plan };
    text_of(&entry, FileFormatter { indented: None })
}

/// The plan of a text that `kept_text` of this very program wrote, unchecked: what may be another's goes through `open`.
/// `None` where it is something else.
pub fn kept_plan(text: &str) -> Option<Plan> {
    let kept: Kept = serde_json::from_str(text).ok()?;
    Some(kept.plan)
}

#[derive(Deserialize)]
struct Kept {
    plan: Plan,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    format: &'static str,
    version: u32,
    plan: &'a Plan,
}

/// The plan as a file: two exports of one plan differ in nothing but `saved_at`, the time in ISO 8601, UTC.
pub fn export(plan: &Plan, evaluation: &Evaluation, saved_at: &str) -> String {
    let results = Results::of(evaluation);
    json_text(&Envelope { format: FORMAT, version: VERSION, saved_at, plan, results })
}

/// JSON with two spaces of indentation and a final newline; 24.0 is written as 24.
pub fn json_text(value: &impl Serialize) -> String {
    let mut text = text_of(value, FileFormatter { indented: Some(PrettyFormatter::new()) });
    text.push('\n');
    text
}

fn text_of(value: &impl Serialize, formatter: FileFormatter) -> String {
    let mut out = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut out, formatter);
    // Writing to memory does not fail, and all that is written has texts for keys.
    let _ = value.serialize(&mut serializer);
    String::from_utf8(out).unwrap_or_default()
}

/// One type for both ways of writing: what a plan is made of is compiled once for each.
struct FileFormatter {
    /// `None`: without any space.
    indented: Option<PrettyFormatter<'static>>,
}

impl Formatter for FileFormatter {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        let mut digits = Vec::with_capacity(24);
        CompactFormatter.write_f64(&mut digits, value)?;
        writer.write_all(digits.strip_suffix(b".0").unwrap_or(&digits))
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match &mut self.indented {
            Some(pretty) => pretty.begin_array(writer),
            None => CompactFormatter.begin_array(writer),
        }
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match &mut self.indented {
            Some(pretty) => pretty.end_array(writer),
            None => CompactFormatter.end_array(writer),
        }
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        match &mut self.indented {
            Some(pretty) => pretty.begin_array_value(writer, first),
            None => CompactFormatter.begin_array_value(writer, first),
        }
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match &mut self.indented {
            Some(pretty) => pretty.end_array_value(writer),
            None => CompactFormatter.end_array_value(writer),
        }
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match &mut self.indented {
            Some(pretty) => pretty.begin_object(writer),
            None => CompactFormatter.begin_object(writer),
        }
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match &mut self.indented {
            Some(pretty) => pretty.end_object(writer),
            None => CompactFormatter.end_object(writer),
        }
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        match &mut self.indented {
            Some(pretty) => pretty.begin_object_key(writer, first),
            None => CompactFormatter.begin_object_key(writer, first),
        }
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match &mut self.indented {
            Some(pretty) => pretty.begin_object_value(writer),
            None => CompactFormatter.begin_object_value(writer),
        }
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        match &mut self.indented {
            Some(pretty) => pretty.end_object_value(writer),
            None => CompactFormatter.end_object_value(writer),
        }
    }
}
