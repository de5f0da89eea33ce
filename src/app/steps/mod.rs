//! One file per step of the work; each draws what its file in `plan/` records.

mod alignment;
mod analytics;
mod by_goal;
mod channels;
mod goals;
mod kpi_words;
mod kpis;
mod launch;
mod measurement;
mod readiness;
mod scope;
mod tactics;
mod values;

pub use alignment::AlignmentStep;
pub use analytics::AnalyticsStep;
pub use channels::ChannelsStep;
pub use goals::GoalsStep;
pub use kpis::KpisStep;
pub use launch::LaunchStep;
pub use measurement::MeasurementStep;
pub use readiness::ReadinessStep;
pub use scope::ScopeStep;
pub use tactics::TacticsStep;
pub use values::ValuesStep;
