//! The catalogue's channels, each with what is known of it before it is added.

use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::words::use_words;
use crate::catalogue::{self, ChannelSuggestion};
use crate::plan::Id;
use crate::text::messages::channels;

#[component]
pub fn Suggestions() -> Html {
    let lang = use_words().lang;
    let Current { plan, editor, .. } = use_current();
    let is_taken = |suggestion: &ChannelSuggestion| {
        plan.channels.list.iter().any(|channel| channel.id.as_str() == suggestion.id)
    };
    let take = |suggestion: &'static ChannelSuggestion| {
        let editor = editor.clone();
        Callback::from(move |_: MouseEvent| {
            editor.edit(move |plan| plan.channels.list.push(suggestion.fill(lang)));
        })
    };
    html! {
        <div class="suggestions">
            <p class="muted">{ channels::suggestions_intro(lang) }</p>
            { for catalogue::channels().iter().map(|suggestion| html! {
                <article key={suggestion.id} class="suggestion">
                    <header class="suggestion-head">
                        <h3>{ suggestion.name.get(lang) }</h3>
                        if is_taken(suggestion) {
                            <span class="badge badge-good">{ channels::taken(lang) }</span>
                        } else {
                            <button type="button" class="button" onclick={take(suggestion)}
                                aria-label={channels::take_named(lang, &suggestion.name.get(lang))}>
                                { channels::take(lang) }
                            </button>
                        }
                    </header>
                    <Known {suggestion} />
                </article>
            }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct KnownProps {
    suggestion: &'static ChannelSuggestion,
}

/// Audience, benchmarks and sources.
#[component]
fn Known(props: &KnownProps) -> Html {
    let lang = use_words().lang;
    let suggestion = props.suggestion;
    let fixed = [
        (channels::good_for(lang), suggestion.goals.get(lang)),
        (channels::audience(lang), suggestion.audience.get(lang)),
        (channels::works(lang), suggestion.content.get(lang)),
    ];
    let benchmarks = suggestion.benchmarks.iter().map(|(what, text)| (what.name(lang), text.get(lang)));
    html! {
        <dl class="pairs">
            { for fixed.into_iter().chain(benchmarks).map(|(what, text)| html! {
                <div key={what}><dt>{ what }</dt><dd>{ text }</dd></div>
            }) }
            <div key="sources" hidden={suggestion.sources.is_empty()}>
                <dt>{ channels::sources(lang) }</dt>
                <dd>{ suggestion.sources.join("; ") }</dd>
            </div>
        </dl>
    }
}
