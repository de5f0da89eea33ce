//! The page's front door.

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <h1>{ "Tenfold" }</h1> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
