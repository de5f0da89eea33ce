//! Step 6: channels differ in character; choose them by audience and goal, not by habit.

use std::collections::HashSet;

use serde::Serialize;

use super::index::Index;
use super::place::{Field, Place, RowKind};
use super::row::Names;
use super::{Found, Severity, is_blank};
use crate::plan::{Channel, ChannelFit};
use crate::priority::FitResult;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ChannelsProblem {
    /// Nothing is entered yet.
    ChannelsEmpty,
    GoalWithoutChannel,
    NoAudience,
    /// Held against no goal.
    ChannelNotAssessed,
    ChosenWithoutTactic,
    FitIncomplete,
    /// The goal and the channel are held against each other twice.
    FitTwice,
    ChosenAgainstFit {
        fit: u8,
    },
    RejectedAgainstFit {
        fit: u8,
    },
}

use ChannelsProblem as P;

pub(super) fn find(index: &Index, found: &mut Found) {
    let channels = &index.plan.channels;
    if channels.list.is_empty() {
        found.advice(Place::field(Field::Channels), P::ChannelsEmpty);
        return;
    }
    goals(index, found);
    let assessed: HashSet<_> = channels.fits.iter().map(|fit| &fit.channel).collect();
    let in_use: HashSet<_> = index.plan.tactics.iter().flat_map(|tactic| &tactic.channels).collect();
    let mut names = Names::of(RowKind::Channel);
    for channel in &channels.list {
        names.check((), &channel.id, &channel.name, found);
        let unused = index.is_chosen(&channel.id) && !in_use.contains(&channel.id);
        row(channel, assessed.contains(&channel.id), unused && !index.plan.tactics.is_empty(), found);
    }
    let mut seen = HashSet::new();
    for (fit, result) in channels.fits.iter().zip(index.figures.channel_fits) {
        if !seen.insert((&fit.goal, &fit.channel)) {
            found.warning(Place::row(RowKind::ChannelFit, &fit.id), P::FitTwice);
        }
        if index.goal(&fit.goal).is_some_and(|entry| entry.goal.selected) {
            fits(fit, result, found);
        }
    }
}

fn goals(index: &Index, found: &mut Found) {
    let fits = index.plan.channels.fits.iter().zip(index.figures.channel_fits);
    let reached: HashSet<_> = fits.filter(|(_, result)| result.chosen).map(|(fit, _)| &fit.goal).collect();
    for entry in index.selected_goals() {
        if !reached.contains(&entry.goal.id) {
            let place = Place::row(RowKind::Goal, &entry.goal.id).at(Field::Channels);
            found.warning(place, P::GoalWithoutChannel);
        }
    }
}

fn row(channel: &Channel, assessed: bool, unused: bool, found: &mut Found) {
    let place = |field| Place::row(RowKind::Channel, &channel.id).at(field);
    if is_blank(&channel.audience) {
        found.advice(place(Field::Audience), P::NoAudience);
    }
    if !assessed {
        found.advice(place(Field::Fits), P::ChannelNotAssessed);
    }
    if unused {
        found.advice(place(Field::Tactics), P::ChosenWithoutTactic);
    }
}

fn fits(fit: &ChannelFit, result: &FitResult, found: &mut Found) {
    let place = |field| Place::row(RowKind::ChannelFit, &fit.id).at(field);
    let Some(product) = result.fit else {
        let field = if fit.goal_fit.is_none() { Field::GoalFit } else { Field::AudienceFit };
        found.advice(place(field), P::FitIncomplete);
        return;
    };
    let explained = !is_blank(&fit.reason);
    match fit.chosen {
        Some(true) if !result.suggested => {
            let severity = if explained { Severity::Advice } else { Severity::Warning };
            found.add(severity, place(Field::Chosen), P::ChosenAgainstFit { fit: product });
        }
        Some(false) if result.suggested && !explained => {
            found.advice(place(Field::Chosen), P::RejectedAgainstFit { fit: product });
        }
        _ => {}
    }
}
