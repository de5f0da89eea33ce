//! What findings say: for each problem the reason, and what to do about it.

pub mod alignment;
pub mod analytics;
pub mod channels;
pub mod costs;
pub mod delivery;
pub mod effects;
pub mod goals;
pub mod judges;
pub mod kpis;
pub mod launch;
pub mod measurement;
pub mod places;
pub mod ranking;
pub mod readiness;
pub mod returns;
pub mod rows;
pub mod scope;
pub mod tactics;
pub mod uncertainty;
pub mod values;
pub mod weighing;
