//! What comes first in steps 6 and 8: channels by their fit, KPIs by what matters and what is easy to track.

use std::cmp::Reverse;

use crate::plan::{ChannelFit, Channels, Kpi, KpiId};

use super::figures::FitResult;

/// A channel is suggested for a goal from this fit, of 25.
pub const SUGGESTED_FIT: u8 = 12;

/// The most important KPI first, then the easiest to track, then the order entered; what is not set comes last.
pub fn kpi_order(kpis: &[Kpi]) -> Vec<KpiId> {
    let mut kpis: Vec<&Kpi> = kpis.iter().collect();
    kpis.sort_by_key(|kpi| (kpi.priority.unwrap_or(u8::MAX), Reverse(kpi.ease)));
    kpis.into_iter().map(|kpi| kpi.id.clone()).collect()
}

/// How well each channel fits its goal, in the order entered.
pub fn channel_fits(channels: &Channels) -> Vec<FitResult> {
    channels.fits.iter().map(fit_result).collect()
}

fn fit_result(fit: &ChannelFit) -> FitResult {
    let product = fit.goal_fit.zip(fit.audience_fit).map(|(goal, audience)| goal.saturating_mul(audience));
    let suggested = product.is_some_and(|product| product >= SUGGESTED_FIT);
    FitResult { id: fit.id.clone(), fit: product, suggested, chosen: fit.chosen.unwrap_or(suggested) }
}
