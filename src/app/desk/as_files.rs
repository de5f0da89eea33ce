//! What leaves the desk as a file, and how such files are called.

use super::Desk;
use crate::app::engine::Engine;
use crate::app::library;
use crate::app::notice::Notice;
use crate::browser::{clock, files, storage};
use crate::evaluation::Evaluation;
use crate::file::MIME_TYPE;
use crate::keeping;
use crate::plan::{Id, Plan, PlanId};

impl Desk {
    /// Offers a plan as a file.
    pub fn save_file(&self, plan: &Plan, evaluation: &Evaluation, engine: Engine) {
        let text = (engine.export)(plan, evaluation, &clock::now_iso());
        if files::download(&file_name(&plan.name), MIME_TYPE, &text).is_err() {
            self.tell(Notice::NotDownloaded);
        }
    }

    /// Offers what is left of a plan that is damaged.
    pub fn save_remains(&self, id: &PlanId) {
        let raw = storage::read_text(&library::plan_key(id)).ok().flatten().unwrap_or_default();
        self.save_text(id.as_str(), keeping::remains(&raw));
    }

    /// Offers a text of ours as a file.
    pub fn save_text(&self, name: &str, text: &str) {
        if files::download(&file_name(name), MIME_TYPE, text).is_err() {
            self.tell(Notice::NotDownloaded);
        }
    }
}

/// The name of a plan's own file.
pub fn file_name(plan: &str) -> String {
    file_name_as(plan, "json")
}

/// A name and the day, without what file systems refuse or do not show as it is.
pub fn file_name_as(plan: &str, ending: &str) -> String {
    // Marks of direction would let an ending look like another one.
    let hidden = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    let refused = |c: char| c.is_control() || hidden(c) || r#"/\:*?"<>|"#.contains(c);
    let name = plan.replace(refused, " ");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.trim_matches('.').chars().take(80).collect();
    let name = if name.is_empty() { "tenfold".to_owned() } else { name };
    match clock::today() {
        Some(day) => format!("{name} {day}.{ending}"),
        None => format!("{name}.{ending}"),
    }
}
