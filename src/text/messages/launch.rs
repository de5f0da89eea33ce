//! Words of step 9, launch.
