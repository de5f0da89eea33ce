//! Words of the plan as a document, by what they speak of.

pub mod alignment;
pub mod conventions;
pub mod department;
pub mod frame;
pub mod goals;
pub mod headline;
pub mod kpis;
pub mod launch;
pub mod measurement;
pub mod priorities;
pub mod returns;
pub mod robustness;
pub mod scenarios;
pub mod tactics;
