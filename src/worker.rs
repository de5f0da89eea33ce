//! The web worker's front door.

use gloo_worker::Registrable;
use tenfold::background::Background;

fn main() {
    Background::registrar().register();
}
