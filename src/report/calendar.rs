//! The tasks of step 9 as a calendar file (RFC 5545). Each is an all-day event that blocks no time: calendars on the
//! web and Outlook leave out what is entered as a to-do. Tasks without a day have no place in it.

use crate::plan::{Date, Id as _, Plan, Task};
use crate::text::Lang;
use crate::text::messages::calendar as words;
use crate::text::terms;

/// For downloads.
pub const CALENDAR_TYPE: &str = "text/calendar";

/// Octets of a line at most, without its end.
const LINE: usize = 75;

/// How many tasks have a day, and how many have not.
pub fn tasks_with_and_without_day(plan: &Plan) -> (usize, usize) {
    let with = plan.launch.tasks.iter().filter(|task| task.due.is_some()).count();
    (with, plan.launch.tasks.len() - with)
}

/// The tasks that have a day. `now` is the moment in ISO 8601, UTC. The same task has the same id in every export, so
/// that a calendar that takes it again brings it up to date.
pub fn task_calendar(plan: &Plan, now: &str, lang: Lang) -> String {
    let mut calendar = Calendar { text: String::new() };
    let stamp = stamp(now);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Tenfold//Tenfold//EN");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("METHOD:PUBLISH");
    calendar.words("X-WR-CALNAME", terms::named(&plan.name, lang));
    for task in &plan.launch.tasks {
        if let Some(due) = task.due {
            calendar.event(plan, task, due, &stamp, lang);
        }
    }
    calendar.line("END:VCALENDAR");
    calendar.text
}

/// `20261123T050800Z` of `2026-11-23T05:08:00.000Z`.
fn stamp(now: &str) -> String {
    let whole = now.split('.').next().unwrap_or_default().trim_end_matches('Z');
    let digits: String = whole.chars().filter(|c| c.is_ascii_digit() || *c == 'T').collect();
    format!("{digits}Z")
}

struct Calendar {
    text: String,
}

impl Calendar {
    fn event(&mut self, plan: &Plan, task: &Task, due: Date, stamp: &str, lang: Lang) {
        self.line("BEGIN:VEVENT");
        self.words("UID", &format!("{}.{}@tenfold", task.id.as_str(), plan.id.as_str()));
        self.line(&format!("DTSTAMP:{stamp}"));
        self.line(&format!("DTSTART;VALUE=DATE:{}", due.to_string().replace('-', "")));
        let name = terms::named(&task.task, lang);
        let summary = if task.done { words::done(lang, &name) } else { name.to_owned() };
        self.words("SUMMARY", &summary);
        let tactic = task.tactic.as_ref().and_then(|id| plan.tactic(id));
        let tactic = tactic.map(|tactic| words::tactic(lang, &terms::named(&tactic.name, lang)));
        let owner = Some(task.owner.trim()).filter(|owner| !owner.is_empty());
        let owner = owner.map(|owner| words::owner(lang, &owner));
        let about: Vec<String> = tactic.into_iter().chain(owner).collect();
        if !about.is_empty() {
            self.words("DESCRIPTION", &about.join("\n"));
        }
        self.line("TRANSP:TRANSPARENT");
        self.line("END:VEVENT");
    }

    /// A property whose value is free text.
    fn words(&mut self, property: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len());
        for letter in text.replace("\r\n", "\n").chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\n' | '\r' => escaped.push_str("\\n"),
                '\t' => escaped.push(' '),
                // No other control character may stand in a calendar.
                _ if letter.is_control() => {}
                _ => escaped.push(letter),
            }
        }
        self.line(&format!("{property}:{escaped}"));
    }

    /// A line, folded between characters where it is longer than it may be.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(letter);
            octets += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}
