//! A shared value that is the same only where it is the very same: comparing whole plans or outcomes on every edit would
//! be waste.

use std::ops::Deref;
use std::rc::Rc;

#[derive(Debug)]
pub struct ByReference<T>(pub Rc<T>);

impl<T> Clone for ByReference<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for ByReference<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for ByReference<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
