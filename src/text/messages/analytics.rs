//! Words of step 8, choose analytics.
