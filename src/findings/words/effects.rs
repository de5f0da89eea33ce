//! Words of step 5: cross effects.

use super::{Say, Words, words};
use crate::findings::EffectsProblem;
use crate::text::messages::findings::effects as m;

impl EffectsProblem {
    pub(in crate::findings) fn words(&self, say: Say) -> Words {
        let lang = say.lang;
        match self {
            Self::EffectCircle { kpis } => {
                words(m::effect_circle(lang, &say.circle(kpis)), m::effect_circle_remedy(lang))
            }
            Self::EffectWithoutStrength => {
                words(m::effect_without_strength(lang), m::effect_without_strength_remedy(lang))
            }
            Self::EffectAfterHorizon { lag, horizon } => {
                words(m::effect_after_horizon(lang, lag, horizon), m::effect_after_horizon_remedy(lang))
            }
            Self::EffectLeftOut => words(m::effect_left_out(lang), m::effect_left_out_remedy(lang)),
            Self::EffectWithoutReason => {
                words(m::effect_without_reason(lang), m::effect_without_reason_remedy(lang))
            }
            Self::FedByCounted { from, to } => {
                words(m::fed_by_counted(lang, &say.kpi(from), &say.kpi(to)), m::fed_by_counted_remedy(lang))
            }
            Self::Cooperate { from, to } => words(
                m::cooperate(lang, &say.department(from), &say.department(to)),
                m::cooperate_remedy(lang),
            ),
        }
    }
}
