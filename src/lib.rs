//! Tenfold: a planner and ROI calculator for social media.
