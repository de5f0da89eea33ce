//! Words of step 4, choose KPIs.
