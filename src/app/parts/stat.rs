//! A figure with its name, large enough to be read across a table.

use yew::prelude::*;

/// Whether a figure is good or bad news; said in words as well, never by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Gain,
    Loss,
    Muted,
}

impl Tone {
    pub fn of(amount: f64) -> Self {
        if amount < 0.0 { Self::Loss } else { Self::Gain }
    }

    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Gain => "gain",
            Self::Loss => "loss",
            Self::Muted => "muted",
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct StatProps {
    pub label: AttrValue,
    pub value: AttrValue,
    #[prop_or_default]
    pub note: Option<AttrValue>,
    #[prop_or_default]
    pub tone: Tone,
}

/// For use inside a `<dl class="stats">`.
#[component]
pub fn Stat(props: &StatProps) -> Html {
    html! {
        <div class="stat">
            <dt>{ &props.label }</dt>
            <dd>
                <span class={classes!("stat-value", props.tone.class())}>{ &props.value }</span>
                if let Some(note) = &props.note {
                    <span class="stat-note">{ note }</span>
                }
            </dd>
        </div>
    }
}
