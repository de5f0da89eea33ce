//! Everything that can be found, one enum per step. In JSON a problem is its `kind` and what is needed to say it.

use serde::Serialize;

macro_rules! problems {
    ($($name:ident($room:ident::$inner:ident)),* $(,)?) => {
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(untagged)]
        pub enum Problem {
            $($name(super::$room::$inner),)*
        }

        $(
            impl From<super::$room::$inner> for Problem {
                fn from(problem: super::$room::$inner) -> Self {
                    Self::$name(problem)
                }
            }
        )*

        impl Problem {
            pub(super) fn words(&self, say: super::words::Say) -> super::words::Words {
                match self {
                    $(Self::$name(problem) => problem.words(say),)*
                }
            }
        }
    };
}

problems! {
    Row(row::RowProblem),
    Readiness(readiness::ReadinessProblem),
    Alignment(alignment::AlignmentProblem),
    Scope(scope::ScopeProblem),
    Goals(goals::GoalsProblem),
    Ranking(ranking::RankingProblem),
    Weighing(weighing::WeighingProblem),
    Judges(judges::JudgesProblem),
    Kpis(kpis::KpisProblem),
    Values(values::ValuesProblem),
    Effects(effects::EffectsProblem),
    Channels(channels::ChannelsProblem),
    Tactics(tactics::TacticsProblem),
    Costs(costs::CostsProblem),
    Uncertainty(uncertainty::UncertaintyProblem),
    Delivery(delivery::DeliveryProblem),
    Return(returns::ReturnProblem),
    Analytics(analytics::AnalyticsProblem),
    Launch(launch::LaunchProblem),
    Measurement(measurement::MeasurementProblem),
}
