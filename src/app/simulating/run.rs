//! One simulation: what it is of, and who hears of it.

use std::rc::Rc;

use yew::Callback;

use super::{By, News};
use crate::background::Extent;
use crate::browser::clock;
use crate::plan::Plan;

/// How long a simulation runs before it tells how far it is, and how long it then says no more, in milliseconds.
const SOON_MS: f64 = 500.0;
const OFTEN_MS: f64 = 100.0;

pub struct Run {
    pub plan: Rc<Plan>,
    pub extent: Extent,
    pub tell: Callback<News>,
    /// When it tells next how far it is.
    tells_at: f64,
}

impl Run {
    pub fn new(plan: Rc<Plan>, extent: Extent, tell: Callback<News>) -> Self {
        Self { plan, extent, tell, tells_at: clock::now() + SOON_MS }
    }

    pub fn tell_progress(&mut self, by: By, progress: f64) {
        let now = clock::now();
        if now >= self.tells_at {
            self.tell.emit(News::Progress(by, progress));
            self.tells_at = now + OFTEN_MS;
        }
    }
}
