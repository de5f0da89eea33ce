//! Words of step 3, set goals.
