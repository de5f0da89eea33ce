//! Plotters' axis of figures, laid along whole pixels. Knows no words and draws nothing.

use plotters::coord::ranged1d::Ranged;
use plotters::coord::types::RangedCoordf64;

/// Figures from edge to edge.
pub(super) struct Axis {
    range: RangedCoordf64,
    edges: (i32, i32),
}

impl Axis {
    /// The figure `low` stands at the first edge and `high`, which is another one, at the second.
    pub(super) fn new(low: f64, high: f64, edges: (i32, i32)) -> Self {
        Axis { range: (low..high).into(), edges }
    }

    pub(super) fn at(&self, figure: f64) -> i32 {
        self.range.map(&figure, self.edges)
    }
}
