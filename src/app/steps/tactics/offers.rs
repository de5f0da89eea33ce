//! What every tactic's card offers to choose from, by name. Made once for all cards, and equal while no name
//! changes, so that typing in one card draws no other.

use std::collections::BTreeMap;

use yew::AttrValue;

use crate::app::current::Current;
use crate::app::words::Words;
use crate::plan::{ChannelFitId, ChannelId, GoalId, KpiId, Settings};
use crate::text::messages::tactics;
use crate::text::{Lang, terms};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offers {
    pub goals: Vec<GoalOffer>,
    /// In the order of step 4.
    pub kpis: Vec<KpiOffer>,
    pub channels: Vec<ChannelOffer>,
    pub months: Months,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalOffer {
    pub id: GoalId,
    pub name: AttrValue,
    pub selected: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KpiOffer {
    pub id: KpiId,
    pub goal: GoalId,
    pub name: AttrValue,
    pub goal_name: AttrValue,
    /// Its goal is selected, so it is projected.
    pub selected: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelOffer {
    pub id: ChannelId,
    pub name: AttrValue,
    /// The goals for which step 6 chooses it.
    pub chosen_for: Vec<GoalId>,
}

/// The months of the plan on the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months {
    launch: crate::plan::Month,
    pub horizon: u32,
}

impl Offers {
    pub fn of(current: &Current, lang: Lang) -> Self {
        let plan = &*current.plan;
        let named = |name: &str| AttrValue::from(terms::named(name, lang).to_owned());
        let goals: Vec<GoalOffer> = plan
            .goals
            .candidates
            .iter()
            .map(|goal| GoalOffer { id: goal.id.clone(), name: named(&goal.name), selected: goal.selected })
            .collect();
        let by_id: BTreeMap<&GoalId, &GoalOffer> = goals.iter().map(|goal| (&goal.id, goal)).collect();
        let kpis = plan.kpis.iter().map(|kpi| {
            let goal = by_id.get(&kpi.goal);
            KpiOffer {
                id: kpi.id.clone(),
                goal: kpi.goal.clone(),
                name: named(&kpi.name),
                goal_name: goal.map_or_else(|| named(""), |goal| goal.name.clone()),
                selected: goal.is_some_and(|goal| goal.selected),
            }
        });
        let chosen: BTreeMap<&ChannelFitId, bool> =
            current.evaluation.channel_fits.iter().map(|fit| (&fit.id, fit.chosen)).collect();
        let chosen_for = |channel: &ChannelId| -> Vec<GoalId> {
            let fits = plan.channels.fits.iter().filter(|fit| fit.channel == *channel);
            let chosen = fits.filter(|fit| chosen.get(&fit.id) == Some(&true));
            chosen.map(|fit| fit.goal.clone()).collect()
        };
        let channels = plan.channels.list.iter().map(|channel| ChannelOffer {
            id: channel.id.clone(),
            name: named(&channel.name),
            chosen_for: chosen_for(&channel.id),
        });
        Self {
            kpis: kpis.collect(),
            channels: channels.collect(),
            months: Months { launch: plan.settings.launch_month, horizon: plan.settings.horizon },
            goals,
        }
    }

    pub fn goal(&self, id: &GoalId) -> Option<&GoalOffer> {
        self.goals.iter().find(|goal| goal.id == *id)
    }
}

impl Months {
    /// "Month 1 · Mar 2026".
    pub fn name(self, month: u32, words: &Words) -> AttrValue {
        let settings = Settings { horizon: self.horizon, ..Settings::starting(self.launch, "") };
        let calendar = words.calendar_month(settings.calendar_month(month));
        if month <= self.horizon {
            tactics::month(words.lang, &month, &calendar).into()
        } else {
            tactics::month_after_plan(words.lang, &month, &calendar).into()
        }
    }

    /// The months of the plan with their names, and `also` where it is none of them.
    pub fn options(self, also: Option<u32>, words: &Words) -> Vec<(u32, AttrValue)> {
        let also = also.filter(|month| !(1..=self.horizon).contains(month));
        (1..=self.horizon).chain(also).map(|month| (month, self.name(month, words))).collect()
    }
}
