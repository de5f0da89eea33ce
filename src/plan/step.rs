//! The readiness check and the ten steps, by the names they have everywhere: file, page, address, messages.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Step {
    Readiness,
    Alignment,
    Scope,
    Goals,
    Kpis,
    Values,
    Channels,
    Tactics,
    Analytics,
    Launch,
    Measurement,
}

impl Step {
    pub const ALL: [Self; 11] = [
        Self::Readiness,
        Self::Alignment,
        Self::Scope,
        Self::Goals,
        Self::Kpis,
        Self::Values,
        Self::Channels,
        Self::Tactics,
        Self::Analytics,
        Self::Launch,
        Self::Measurement,
    ];

    /// 1 to 10; 0 for the readiness check before them.
    pub fn number(self) -> u8 {
        match self {
            Self::Readiness => 0,
            Self::Alignment => 1,
            Self::Scope => 2,
            Self::Goals => 3,
            Self::Kpis => 4,
            Self::Values => 5,
            Self::Channels => 6,
            Self::Tactics => 7,
            Self::Analytics => 8,
            Self::Launch => 9,
            Self::Measurement => 10,
        }
    }

    /// The name in the address: `#/goals`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Readiness => "readiness",
            Self::Alignment => "alignment",
            Self::Scope => "scope",
            Self::Goals => "goals",
            Self::Kpis => "kpis",
            Self::Values => "values",
            Self::Channels => "channels",
            Self::Tactics => "tactics",
            Self::Analytics => "analytics",
            Self::Launch => "launch",
            Self::Measurement => "measurement",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_count_from_the_readiness_check_to_ten() {
        let numbers: Vec<u8> = Step::ALL.map(Step::number).to_vec();
        assert_eq!(numbers, (0..=10).collect::<Vec<u8>>());
        assert!(Step::ALL.into_iter().all(|step| Step::from_slug(step.slug()) == Some(step)));
    }
}
