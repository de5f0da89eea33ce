//! Where something is in a file, written as `plan.goals.candidates[2].ratings.suitability`.

use std::fmt;

/// Names longer than this are cut: the place must stay readable whatever the file holds.
const LONGEST_NAME: usize = 64;

/// The way from the root of a file to a place in it, each step pointing at the one before.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    Root,
    Field(&'a Self, &'a str),
    Row(&'a Self, usize),
}

impl<'a> Place<'a> {
    pub fn field(&'a self, name: &'a str) -> Self {
        Self::Field(self, name)
    }

    pub fn row(&'a self, index: usize) -> Self {
        Self::Row(self, index)
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Row(parent, index) => write!(f, "{parent}[{index}]"),
            Self::Field(Self::Root, name) if is_plain(name) => f.write_str(name),
            Self::Field(parent, name) if is_plain(name) => write!(f, "{parent}.{name}"),
            Self::Field(parent, name) => {
                let shown: String = name.chars().take(LONGEST_NAME).collect();
                let cut = if shown.len() < name.len() { "…" } else { "" };
                write!(f, "{parent}[{shown:?}{cut}]")
            }
        }
    }
}

fn is_plain(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_as_a_programmer_would() {
        let plan = Place::Root.field("plan");
        let goals = plan.field("goals");
        assert_eq!(goals.row(2).field("name").to_string(), "plan.goals[2].name");
        assert_eq!(goals.field("a \"b\"").to_string(), r#"plan.goals["a \"b\""]"#);
        assert_eq!(goals.field("").to_string(), r#"plan.goals[""]"#);
        assert_eq!(goals.field(&"字".repeat(65)).to_string().chars().count(), 10 + 4 + 64 + 1);
    }
}
