//! Lets long work be done in slices: the work says what it has done and pauses where its slice is used up.

use std::cell::Cell;
use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Shared by the work and by whoever drives it. Units are about as long as a sample takes.
#[derive(Clone, Default)]
pub struct Pace(Rc<Account>);

#[derive(Default)]
struct Account {
    /// What the slice still has.
    left: Cell<u32>,
    done: Cell<u64>,
    /// All that there is to do.
    whole: Cell<u64>,
}

impl Pace {
    /// Drives the work for about so many units.
    pub fn drive<T>(&self, work: Pin<&mut dyn Future<Output = T>>, units: u32) -> Poll<T> {
        self.0.left.set(units);
        work.poll(&mut Context::from_waker(Waker::noop()))
    }

    /// Says how much there is to do.
    pub fn expect(&self, units: u64) {
        self.0.whole.set(units);
    }

    /// From 0 to 1.
    pub fn progress(&self) -> f64 {
        let Account { done, whole, .. } = &*self.0;
        if whole.get() == 0 { 0.0 } else { (done.get() as f64 / whole.get() as f64).min(1.0) }
    }

    /// Says how much was done since the last time, and pauses where that was enough.
    pub async fn spend(&self, units: usize) {
        let Account { left, done, .. } = &*self.0;
        let units = u32::try_from(units).unwrap_or(u32::MAX);
        done.set(done.get() + u64::from(units));
        left.set(left.get().saturating_sub(units));
        if left.get() == 0 {
            let mut paused = false;
            poll_fn(|_| if mem::replace(&mut paused, true) { Poll::Ready(()) } else { Poll::Pending }).await;
        }
    }
}

/// Work that need not pause, done at once.
#[cfg(test)]
pub fn at_once<T>(work: impl AsyncFnOnce(&Pace) -> T) -> T {
    let pace = Pace::default();
    let mut work = std::pin::pin!(work(&pace));
    loop {
        if let Poll::Ready(done) = pace.drive(work.as_mut(), u32::MAX) {
            return done;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use super::*;

    #[test]
    fn work_pauses_where_its_slice_is_used_up_and_goes_on_from_there() {
        let pace = Pace::default();
        pace.expect(4);
        let own = pace.clone();
        let mut work = pin!(async move {
            for _ in 0..4 {
                own.spend(1).await;
            }
            7
        });
        assert!(pace.drive(work.as_mut(), 3).is_pending());
        assert_eq!(pace.progress(), 0.75);
        assert_eq!(pace.drive(work.as_mut(), 3), Poll::Ready(7));
        assert_eq!(pace.progress(), 1.0);
    }
}
