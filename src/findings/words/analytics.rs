//! Words of step 8.

use super::{Say, Words, words};
use crate::findings::AnalyticsProblem;
use crate::text::messages::findings::analytics as m;

impl AnalyticsProblem {
    pub(in crate::findings) fn words(&self, Say { lang, .. }: Say) -> Words {
        match self {
            Self::AnalyticsEmpty => words(m::analytics_empty(lang), m::analytics_empty_remedy(lang)),
            Self::KpiWithoutMetric => words(m::kpi_without_metric(lang), m::kpi_without_metric_remedy(lang)),
            Self::OneMetric => words(m::one_metric(lang), m::one_metric_remedy(lang)),
            Self::NoTool => words(m::no_tool(lang), m::no_tool_remedy(lang)),
            Self::NoOwner => words(m::no_owner(lang), m::no_owner_remedy(lang)),
            Self::MetricRateWithoutDefinition => {
                words(m::metric_rate_without_definition(lang), m::metric_rate_without_definition_remedy(lang))
            }
            Self::TooRare => words(m::too_rare(lang), m::too_rare_remedy(lang)),
        }
    }
}
