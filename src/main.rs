//! The page's front door.

use tenfold::app::{App, last_words};
use tenfold::browser::failure;

fn main() {
    failure::show_with(last_words);
    yew::Renderer::<App>::new().render();
}
