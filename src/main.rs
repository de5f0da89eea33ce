//! The page's front door.

use tenfold::app::App;
use tenfold::browser::{document, failure};
use tenfold::text::messages::app;

fn main() {
    failure::show_with(|| app::failure(document::lang()));
    yew::Renderer::<App>::new().render();
}
