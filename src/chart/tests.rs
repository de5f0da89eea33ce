//! What every chart promises, tried on all of them.

mod gallery;
mod samples;
