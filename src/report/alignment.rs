//! What the plan rests on: the mission, the business goals, and what departments need.

use super::document::{Section, Table};
use super::say::{Say, or_dash};
use crate::plan::{Department, Step};
use crate::text::messages::report::{alignment as words, frame};

pub(super) fn foundations(say: Say) -> Section {
    let lang = say.lang;
    let alignment = &say.plan.alignment;
    let mut section = Section::new(words::foundations(lang));
    let written = [
        (words::mission(lang), alignment.mission.clone()),
        (
            words::mission_reviewed(lang),
            alignment.mission_reviewed_on.map(|date| say.locale.day(date)).unwrap_or_default(),
        ),
        (words::brand(lang), alignment.brand.clone()),
        (words::values(lang), alignment.values.clone()),
    ];
    section.details(written.into_iter().filter(|(_, text)| !text.trim().is_empty()));
    let insights = say.plan.readiness.insights.iter().filter(|insight| !insight.insight.trim().is_empty());
    let insights = insights.map(|insight| match insight.source.trim() {
        "" => insight.insight.clone(),
        source => words::insight_from(lang, &insight.insight.trim(), &source),
    });
    section.list(words::insights(lang), insights.collect());
    let rows = alignment.business_goals.iter().map(|goal| {
        let serving = say.plan.selected_goals().filter(|social| social.business_goals.contains(&goal.id));
        vec![
            or_dash(&goal.name),
            or_dash(&goal.measure),
            say.names(serving.map(|social| say.goal_name(social))),
        ]
    });
    section.table(
        Table::new(words::business_goals(lang))
            .words(words::business_goal(lang))
            .words(words::measure(lang))
            .words(words::served_by(lang))
            .rows(rows),
    );
    if section.blocks.is_empty() {
        section.text(say.nothing(Step::Alignment));
    }
    section
}

pub(super) fn departments(say: Say) -> Section {
    let lang = say.lang;
    let departments = &say.plan.scope.departments;
    let mut section = Section::new(words::departments(lang));
    let rows = departments.iter().map(|department| {
        let name = say.department_name(department);
        vec![
            if department.in_scope { name.to_owned() } else { words::out_of_scope(lang, &name) },
            or_dash(&department.contact),
            talked_on(say, department),
            or_dash(&department.needs.join("\n")),
            or_dash(&department.own_goals),
        ]
    });
    section.table(
        Table::new(words::departments_caption(lang))
            .words(frame::department(lang))
            .words(words::contact(lang))
            .words(words::talked(lang))
            .words(words::needs(lang))
            .words(words::own_goals(lang))
            .rows(rows),
    );
    let silent = departments.iter().filter(|department| department.talked_on.is_none());
    let silent: Vec<&str> = silent.map(|department| say.department_name(department)).collect();
    if departments.is_empty() {
        section.text(say.nothing(Step::Scope));
    } else if !silent.is_empty() {
        section.notice(words::not_talked_to(lang, &say.names(silent)));
    }
    section
}

pub(super) fn talked_on(say: Say, department: &Department) -> String {
    department.talked_on.map_or_else(|| words::not_talked(say.lang).to_owned(), |date| say.locale.day(date))
}
