//! Step 6.

use super::sound::{channel, fit};
use super::{Advice, Case, Warning, told};
use crate::plan::Step;

pub const CHANNELS: &[Case] = &[
    ("Step 6 begins with a channel", Advice, "channels", "channelsEmpty", |plan| {
        plan.channels.list.clear();
        plan.channels.fits.clear();
    }),
    ("A selected goal has a channel", Warning, "goal-G2-channels", "goalWithoutChannel", |plan| {
        plan.channels.fits[1].audience_fit = Some(1);
    }),
    ("A channel has an audience", Advice, "channel-CH1-audience", "noAudience", |plan| {
        plan.channels.list[0].audience.clear();
    }),
    ("A channel is held against the goals", Advice, "channel-CH3-fits", "channelNotAssessed", |plan| {
        plan.channels.list.push(channel("CH3", "Threads"));
    }),
    ("A chosen channel is used", Advice, "channel-CH2-tactics", "chosenWithoutTactic", |plan| {
        plan.channels.fits[2].audience_fit = Some(4);
    }),
    ("A fit is fully rated", Advice, "channelFit-F1-audienceFit", "fitIncomplete", |plan| {
        plan.channels.fits[0].audience_fit = None;
    }),
    ("A channel is rated once for a goal", Warning, "channelFit-F4", "fitTwice", |plan| {
        plan.channels.fits.push(fit("F4", "G1", "CH1", 4, 4));
    }),
    ("A channel is chosen by its fit", Warning, "channelFit-F3-chosen", "chosenAgainstFit", |plan| {
        plan.channels.fits[2].chosen = Some(true);
    }),
    ("Or for a reason", Advice, "channelFit-F3-chosen", "chosenAgainstFit", |plan| {
        plan.channels.fits[2].chosen = Some(true);
        plan.channels.fits[2].reason = "A trial".to_owned();
    }),
    (
        "A fitting channel is rejected for a reason",
        Advice,
        "channelFit-F1-chosen",
        "rejectedAgainstFit",
        |plan| {
            plan.channels.fits[0].chosen = Some(false);
        },
    ),
    ("A channel has a name", Advice, "channel-CH1-name", "unnamed", |plan| {
        plan.channels.list[0].name.clear();
    }),
    ("Channels are told apart by name", Warning, "channel-CH2-name", "sameName", |plan| {
        plan.channels.list[1].name = "line".to_owned();
    }),
];

#[test]
fn the_rules_of_step_6_are_told() {
    insta::assert_snapshot!(told(Step::Channels, CHANNELS));
}
