//! What is read out to those who do not see it change: figures beside the work, whether the plan is saved.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// How long words rest before they are read out, in milliseconds.
const REST_MS: u32 = 1_500;

#[derive(Properties, PartialEq)]
pub struct SpokenProps {
    /// `None` while there is nothing to say: what was said last stays.
    pub text: Option<AttrValue>,
}

/// Reads words out once they rest; the same words only once.
#[component]
pub fn Spoken(props: &SpokenProps) -> Html {
    let said = use_state_eq(AttrValue::default);
    let first = use_mut_ref(|| true);
    {
        let set = said.setter();
        use_effect_with(props.text.clone(), move |text| {
            // What stands there on arrival is no news.
            let news = text.clone().filter(|_| !first.replace(false));
            let timeout = news.map(|text| Timeout::new(REST_MS, move || set.set(text)));
            move || drop(timeout)
        });
    }
    html! { <p class="unseen" aria-live="polite">{ (*said).clone() }</p> }
}
