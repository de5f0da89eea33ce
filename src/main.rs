//! The page's front door.

use tenfold::app::App;

fn main() {
    yew::Renderer::<App>::new().render();
}
