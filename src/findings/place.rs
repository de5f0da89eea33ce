//! Where a finding is: the row and the field, so that the page can link to the field and the command line can
//! name it.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::plan::{CostLineId, Id, Month, ReadinessQuestion, TacticId};
use crate::simulation::{CostPart, InputOf, KpiField};

/// A row of the step, or the step as a whole, and the field concerned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<Row>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
}

/// A row of a plan, by its kind and id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    pub kind: RowKind,
    pub id: String,
    /// The tactic that a cost line or success case belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}

impl Place {
    /// The step as a whole.
    pub fn step() -> Self {
        Self::default()
    }

    pub fn field(field: Field) -> Self {
        Self { row: None, field: Some(field) }
    }

    pub fn row(kind: RowKind, id: &impl Id) -> Self {
        Self::from(Row { kind, id: id.as_str().to_owned(), of: None })
    }

    pub fn cost_line(tactic: &TacticId, line: &CostLineId) -> Self {
        Self::of_tactic(RowKind::CostLine, tactic, line)
    }

    /// A row that is part of a tactic.
    pub(super) fn of_tactic(kind: RowKind, tactic: &TacticId, id: &impl Id) -> Self {
        Self::from(Row { kind, id: id.as_str().to_owned(), of: Some(tactic.as_str().to_owned()) })
    }

    pub fn question(question: ReadinessQuestion) -> Self {
        Self::from(Row { kind: RowKind::Question, id: question_key(question).to_owned(), of: None })
    }

    pub fn month(month: Month) -> Self {
        Self::from(Row { kind: RowKind::Month, id: month.to_string(), of: None })
    }

    /// The same row at one of its fields.
    #[must_use]
    pub fn at(mut self, field: Field) -> Self {
        self.field = Some(field);
        self
    }

    /// The id of the field on the page: `kpi-K1-baseline`, `costLine-T4-L1-amount`, `capacity`; empty for the
    /// step as a whole.
    pub fn field_id(&self) -> String {
        let of = self.row.as_ref().and_then(|row| row.of.as_deref());
        let row = self.row.as_ref().map(|row| (row.kind.key(), row.id.as_str()));
        let parts = [row.map(|(kind, _)| kind), of, row.map(|(_, id)| id), self.field.map(Field::key)];
        parts.into_iter().flatten().collect::<Vec<_>>().join("-")
    }
}

impl From<Row> for Place {
    fn from(row: Row) -> Self {
        Self { row: Some(row), field: None }
    }
}

impl From<&InputOf> for Place {
    fn from(input: &InputOf) -> Self {
        match input {
            InputOf::Kpi { kpi, field } => Self::row(RowKind::Kpi, kpi).at(match field {
                KpiField::Baseline => Field::Baseline,
                KpiField::Target => Field::Target,
                KpiField::UnitValue => Field::UnitValue,
                KpiField::Attribution => Field::Attribution,
                KpiField::Lag => Field::Lag,
                KpiField::Ramp => Field::Ramp,
            }),
            InputOf::Effect { effect } => Self::row(RowKind::Effect, effect).at(Field::Strength),
            InputOf::Cost { tactic, line, part } => Self::cost_line(tactic, line).at(match part {
                CostPart::Money => Field::Amount,
                CostPart::Hours => Field::Hours,
                CostPart::HourlyCost => Field::HourlyCost,
            }),
            InputOf::Success { goal } => Self::row(RowKind::Goal, goal).at(Field::Success),
        }
    }
}

/// The name of a question in the file.
fn question_key(question: ReadinessQuestion) -> &'static str {
    match question {
        ReadinessQuestion::RunsSocialMedia => "runsSocialMedia",
        ReadinessQuestion::KnowsCustomerNeeds => "knowsCustomerNeeds",
        ReadinessQuestion::KnowsHowCustomersInteract => "knowsHowCustomersInteract",
        ReadinessQuestion::ListenedOnSocialMedia => "listenedOnSocialMedia",
        ReadinessQuestion::ListenedOffline => "listenedOffline",
    }
}

/// Declares an enum whose values are written by a key, the one the file uses.
macro_rules! keyed {
    ($(#[$doc:meta])* $enum:ident { $($name:ident $key:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $enum {
            $($name,)*
        }

        impl $enum {
            #[cfg(test)]
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }
        }

        impl Serialize for $enum {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.key())
            }
        }

        impl fmt::Display for $enum {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.key())
            }
        }
    };
}

keyed! {
    /// What kind of thing a row is.
    RowKind {
        Question "question";
        Insight "insight";
        BusinessGoal "businessGoal";
        Department "department";
        Criterion "criterion";
        Goal "goal";
        Judge "judge";
        Overlap "overlap";
        Kpi "kpi";
        Effect "effect";
        Channel "channel";
        ChannelFit "channelFit";
        Tactic "tactic";
        CostLine "costLine";
        SuccessCase "successCase";
        Metric "metric";
        Approval "approval";
        Task "task";
        Support "support";
        Month "month";
        Adjustment "adjustment";
    }
}

keyed! {
    /// A field, by the key it has in the file.
    Field {
        Answer "answer";
        Insights "insights";
        Insight "insight";
        Mission "mission";
        MissionReviewedOn "missionReviewedOn";
        Brand "brand";
        CompanyValues "values";
        BusinessGoals "businessGoals";
        Name "name";
        Case "case";
        Who "who";
        Task "task";
        What "what";
        Observed "observed";
        Measure "measure";
        Departments "departments";
        Department "department";
        TalkedOn "talkedOn";
        Contact "contact";
        Needs "needs";
        OwnGoals "ownGoals";
        InScope "inScope";
        Candidates "candidates";
        Criteria "criteria";
        Ratings "ratings";
        YearlyCostOfInaction "yearlyCostOfInaction";
        ApprovedBy "by";
        Success "success";
        Selected "selected";
        Scale "scale";
        Weighing "weighing";
        Judges "judges";
        Judging "judging";
        Capacity "capacity";
        CapacityCost "capacityCost";
        CapacityHours "capacityHours";
        Overlaps "overlaps";
        OverlapGoals "goals";
        Cooperation "cooperation";
        Kpis "kpis";
        Unit "unit";
        Definition "definition";
        Baseline "baseline";
        Target "target";
        Vanity "vanity";
        Counted "counted";
        Priority "priority";
        Ease "ease";
        UnitValue "unitValue";
        Derivation "derivation";
        ValueSource "valueSource";
        Confidence "confidence";
        Attribution "attribution";
        Lag "lag";
        Ramp "ramp";
        Effects "effects";
        Strength "strength";
        Reason "reason";
        Channels "channels";
        Audience "audience";
        Fits "fits";
        GoalFit "goalFit";
        AudienceFit "audienceFit";
        Chosen "chosen";
        Tactics "tactics";
        SwitchedOn "switchedOn";
        Serves "serves";
        Deliveries "kpis";
        Share "share";
        Costs "costs";
        Amount "amount";
        Hours "hours";
        HourlyCost "hourlyCost";
        Timing "timing";
        Cases "cases";
        Adaptation "adaptation";
        Metrics "metrics";
        Tool "tool";
        Owner "owner";
        Frequency "frequency";
        Summary "summary";
        Approvals "approvals";
        PresentedOn "presentedOn";
        Decision "decision";
        Tasks "tasks";
        Due "due";
        Support "support";
        Readings "readings";
        BookedCosts "costs";
        Adjustments "adjustments";
        Changed "changed";
        CountLabour "countLabour";
        Horizon "horizon";
        CorrelationAmongGoals "correlationAmongGoals";
        LaunchMonth "launchMonth";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::KpiId;

    #[test]
    fn a_field_of_the_page_is_named_by_row_and_key() {
        assert_eq!(
            Place::row(RowKind::Kpi, &KpiId::from("K1")).at(Field::Baseline).field_id(),
            "kpi-K1-baseline"
        );
        assert_eq!(
            Place::cost_line(&"T4".into(), &"L1".into()).at(Field::Amount).field_id(),
            "costLine-T4-L1-amount"
        );
        assert_eq!(Place::field(Field::Capacity).field_id(), "capacity");
        assert_eq!(Place::step().field_id(), "");
    }

    #[test]
    fn a_question_has_the_key_of_the_file() {
        for question in ReadinessQuestion::ALL {
            assert_eq!(serde_json::to_value(question).unwrap(), question_key(question));
        }
    }
}
