//! Value, cost and return of the base case, month by month. Everything that ranges add comes above it.

mod figures;

pub use figures::{
    BreakEven, ChannelReturn, DepartmentReturn, GoalReturn, Irr, KindCost, KpiProjection, Milestone,
    Projection, Return, TacticReturn,
};
