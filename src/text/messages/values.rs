//! Words of step 5, put a value on KPIs.
