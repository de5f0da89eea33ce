//! Code that is downloaded only when it is asked for: waited for, drawn when it has arrived, and asked for again where it
//! has not.

use std::rc::Rc;

use wasm_split_helpers::SplitLoaderError;
use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::waiting::Waiting;
use crate::app::words::use_words;
use crate::text::messages::notice;

/// What is drawn, or that its code did not arrive.
pub type Drawn = Result<Html, SplitLoaderError>;

/// Fetches the code that draws something, and draws it. The same only where it is the very same: kept by a memo.
#[derive(Clone)]
pub struct Draw(Rc<dyn Fn(Callback<Drawn>)>);

impl Draw {
    pub fn new<F: Future<Output = Drawn> + 'static>(draw: impl Fn() -> F + 'static) -> Self {
        Self(Rc::new(move |tell: Callback<Drawn>| {
            let drawn = draw();
            spawn_local(async move { tell.emit(drawn.await) });
        }))
    }
}

impl PartialEq for Draw {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What is missing when the code does not arrive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// A place of the plan, with its heading.
    Place,
    #[default]
    Part,
}

#[derive(Properties, PartialEq)]
pub struct FetchedProps {
    pub draw: Draw,
    #[prop_or_default]
    pub extent: Extent,
    /// It is drawn.
    #[prop_or_default]
    pub on_drawn: Callback<()>,
}

#[component]
pub fn Fetched(props: &FetchedProps) -> Html {
    let lang = use_words().lang;
    let drawn = use_state(|| None::<Drawn>);
    let attempts = use_state_eq(|| 0_u32);
    let node = use_node_ref();
    {
        let set = drawn.setter();
        use_effect_with((props.draw.clone(), *attempts), move |(draw, _)| {
            (draw.0)(Callback::from(move |drawn| set.set(Some(drawn))));
        });
    }
    {
        let (on_drawn, extent, attempts, node) =
            (props.on_drawn.clone(), props.extent, *attempts, node.clone());
        use_effect_with(matches!(*drawn, Some(Ok(_))), move |here| {
            if *here {
                on_drawn.emit(());
            }
            // The button that asked for it again had the focus and is gone. In a place the heading takes it.
            if *here
                && attempts > 0
                && extent == Extent::Part
                && let Some(part) = node.cast::<HtmlElement>()
            {
                // What cannot take it leaves it where it is.
                let _ = part.focus();
            }
        });
    }
    let again = {
        let attempts = attempts.clone();
        Callback::from(move |_: MouseEvent| attempts.set(*attempts + 1))
    };
    html! {
        <div ref={node} tabindex="-1">
            {
                match &*drawn {
                    None => html! { <Waiting /> },
                    Some(Ok(drawn)) => drawn.clone(),
                    Some(Err(_)) => html! {
                        <div class="missing">
                            // Told anew each time.
                            <div key={*attempts} role="alert">
                                if props.extent == Extent::Place {
                                    <h1 class="step-title" tabindex="-1" id="place">{ notice::part_missing(lang) }</h1>
                                } else {
                                    <p><strong>{ notice::part_missing(lang) }</strong></p>
                                }
                                <p>{ notice::part_missing_remedy(lang) }</p>
                            </div>
                            <button type="button" class="button button-main" onclick={again}>{ notice::try_again(lang) }</button>
                        </div>
                    },
                }
            }
        </div>
    }
}
