//! Words of the readiness check.
