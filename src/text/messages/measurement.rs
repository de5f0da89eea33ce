//! Words of step 10, measure and adjust.
