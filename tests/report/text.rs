//! A document as plain text, so that it can be read and reviewed like code.

use std::fmt::Write as _;

use tenfold::report::{Block, Document, Fact, Section, Table};

pub fn document(document: &Document) -> String {
    let mut text = format!("# {}\n{}\n\n", document.title, document.subtitle);
    facts(&mut text, &document.facts);
    for part in &document.sections {
        text.push('\n');
        section(&mut text, part);
    }
    text
}

pub fn section(text: &mut String, section: &Section) {
    let _ = writeln!(text, "## {}\n", section.heading);
    for part in &section.blocks {
        block(text, part);
        text.push('\n');
    }
}

fn block(text: &mut String, block: &Block) {
    // Writing to a String cannot fail.
    let _ = match block {
        Block::Text(words) => writeln!(text, "{words}"),
        Block::Notice(words) => writeln!(text, "! {words}"),
        Block::List { lead, points } => {
            writeln!(text, "{lead}\n- {}", points.join("\n- "))
        }
        Block::Facts(all) => {
            facts(text, all);
            Ok(())
        }
        Block::Details(details) => {
            let lines = details.iter().map(|detail| format!("{}: {}\n", detail.label, detail.text));
            write!(text, "{}", lines.collect::<String>())
        }
        Block::Table(all) => {
            table(text, all);
            Ok(())
        }
        Block::Chart(picture) => writeln!(text, "[{picture:?}]"),
        Block::Signatures(lines) => {
            let lines =
                lines.iter().map(|line| format!("____ {} | {} | {}\n", line.role, line.who, line.decision));
            write!(text, "{}", lines.collect::<String>())
        }
    };
}

fn facts(text: &mut String, facts: &[Fact]) {
    for fact in facts {
        let note = if fact.note.is_empty() { String::new() } else { format!(" ({})", fact.note) };
        let _ = writeln!(text, "{}: {}{note}", fact.label, fact.figure);
    }
}

fn table(text: &mut String, table: &Table) {
    let _ = writeln!(text, "[{}]", table.caption);
    let titles: Vec<String> = table.columns.iter().map(|column| column.title.clone()).collect();
    for row in [&titles].into_iter().chain(&table.rows).chain(&table.total) {
        let cells: Vec<String> = row.iter().map(|cell| cell.replace('\n', " ⏎ ")).collect();
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
    if !table.note.is_empty() {
        let _ = writeln!(text, "({})", table.note);
    }
}
