//! Words of step 6, choose channels.
