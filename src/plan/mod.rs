//! The document a team writes: data only, one file per kind of thing. It knows nothing of anybody.
