//! The launch: who approved, who does what, what help people get, and the lines to sign on.

use super::document::{Block, Reader, Section, Signature, Table};
use super::say::{Say, dash, or_dash};
use crate::plan::{Approval, Decision, DepartmentId, Step, Support, Task};
use crate::text::messages::report::{frame, launch as words};
use crate::text::terms::{self, Term};

pub(super) fn launch(say: Say) -> Section {
    let lang = say.lang;
    let mut section = Section::new(words::title(lang));
    section.table(approvals(say, |_| true));
    section.table(tasks(say, |_| true));
    section.table(support(say));
    if section.blocks.is_empty() {
        section.text(say.nothing(Step::Launch));
    }
    let missing: Vec<&str> =
        say.plan.departments_to_ask().map(|department| say.department_name(department)).collect();
    if !missing.is_empty() {
        section.notice(words::not_asked(lang, &say.names(missing)));
    }
    section
}

/// The decisions asked for.
pub(super) fn approvals(say: Say, wanted: impl Fn(&Approval) -> bool) -> Table {
    let lang = say.lang;
    let rows = say.plan.launch.approvals.iter().filter(|approval| wanted(approval)).map(|approval| {
        vec![
            or_dash(&approval.who),
            role(say, approval),
            say.day(approval.presented_on),
            approval.decision.term(lang).to_owned(),
            say.day(approval.decided_on),
            or_dash(&approval.note),
        ]
    });
    Table::new(words::approvals(lang))
        .words(words::who(lang))
        .words(words::role(lang))
        .words(words::presented(lang))
        .words(words::decision(lang))
        .words(words::decided(lang))
        .words(frame::note(lang))
        .rows(rows)
}

fn role(say: Say, approval: &Approval) -> String {
    match &approval.department {
        Some(department) => say.department(Some(department)).to_owned(),
        None => words::management(say.lang).to_owned(),
    }
}

/// The tasks asked for.
pub(super) fn tasks(say: Say, wanted: impl Fn(&Task) -> bool) -> Table {
    let lang = say.lang;
    let rows = say.plan.launch.tasks.iter().filter(|task| wanted(task)).map(|task| {
        vec![
            terms::named(&task.task, lang).to_owned(),
            task.tactic.as_ref().map_or_else(dash, |tactic| say.tactic(tactic).to_owned()),
            or_dash(&task.owner),
            say.day(task.due),
            state(say, task.done),
        ]
    });
    Table::new(words::tasks(lang))
        .words(words::task(lang))
        .words(frame::tactic(lang))
        .words(words::owner(lang))
        .words(words::due(lang))
        .words(words::state(lang))
        .rows(rows)
}

fn state(say: Say, done: bool) -> String {
    if done { words::done(say.lang) } else { words::open(say.lang) }.to_owned()
}

/// Training, tools and support for everybody.
pub(super) fn support(say: Say) -> Table {
    let lang = say.lang;
    let row = |support: &Support| {
        vec![
            terms::named(&support.what, lang).to_owned(),
            support.kind.term(lang).to_owned(),
            or_dash(&support.who),
            say.day(support.due),
            state(say, support.done),
        ]
    };
    Table::new(words::support(lang))
        .words(words::what(lang))
        .words(words::kind(lang))
        .words(words::for_whom(lang))
        .words(words::due(lang))
        .words(words::state(lang))
        .rows(say.plan.launch.support.iter().map(row))
}

/// One line for each who decides, and for each who is not asked yet: all of them for management, its own for a
/// department.
pub(super) fn signatures(say: Say, reader: &Reader) -> Section {
    let lang = say.lang;
    let concerns = |department: Option<&DepartmentId>| match reader {
        Reader::Management => true,
        Reader::Department(own) => department == Some(own),
    };
    let mut lines: Vec<Signature> = Vec::new();
    if concerns(None) && !say.plan.asks_management() {
        lines.push(Signature::open(words::management(lang), ""));
    }
    let approvals = say.plan.launch.approvals.iter();
    let recorded = approvals.filter(|approval| concerns(approval.department.as_ref()));
    lines.extend(recorded.map(|approval| Signature {
        who: approval.who.trim().to_owned(),
        role: role(say, approval),
        decision: decision(say, approval),
    }));
    let missing = say.plan.departments_to_ask().filter(|department| concerns(Some(&department.id)));
    lines.extend(
        missing.map(|department| Signature::open(say.department_name(department), department.contact.trim())),
    );
    let mut section = Section::new(words::signatures(lang));
    section.text(words::signatures_intro(lang));
    section.block(Block::Signatures(lines));
    section
}

impl Signature {
    fn open(role: &str, who: &str) -> Self {
        Self { who: who.to_owned(), role: role.to_owned(), decision: String::new() }
    }
}

/// What is recorded of a decision; nothing while it is open.
fn decision(say: Say, approval: &Approval) -> String {
    match (approval.decision, approval.decided_on) {
        (Decision::Open, _) => String::new(),
        (decision, None) => decision.term(say.lang).to_owned(),
        (decision, Some(on)) => words::decided_on(say.lang, &decision.term(say.lang), &say.locale.day(on)),
    }
}
