//! What several tests share.

// Each test crate takes what it needs of it.
#![allow(dead_code)]
// Strategies are made of tuples.
#![allow(clippy::type_complexity)]

pub mod benchmark_plan;
pub mod random_plan;
