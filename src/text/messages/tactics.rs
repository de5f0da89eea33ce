//! Words of step 7, choose tactics.
