//! The focus goes to what has just been drawn.

use std::cell::RefCell;
use std::rc::Rc;

use tenfold::browser::focus;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{focused, pause, stage};

#[wasm_bindgen_test]
async fn the_first_field_of_a_new_row_takes_the_focus() {
    let stage = stage("<div id='kpi-K1' tabindex='-1'><button>x</button><input id='first'><input></div>");
    focus::on_first_field_in("kpi-K1");
    pause(20).await;
    assert_eq!(focused(), "first");
    stage.remove();
}

#[wasm_bindgen_test]
async fn a_row_without_fields_takes_the_focus_itself() {
    let stage = stage("<div id='kpi-K2' tabindex='-1'></div>");
    focus::on_first_field_in("kpi-K2");
    pause(20).await;
    assert_eq!(focused(), "kpi-K2");
    stage.remove();
}

#[wasm_bindgen_test]
async fn a_finding_leads_to_its_field_even_behind_folded_details() {
    let stage = stage("<details><summary>more</summary><input id='kpi-K3-baseline'></details>");
    focus::on_place("kpi-K3-baseline");
    pause(20).await;
    assert_eq!(focused(), "kpi-K3-baseline");
    stage.remove();
}

#[wasm_bindgen_test]
async fn a_finding_whose_field_is_not_drawn_leads_to_its_row() {
    let stage = stage("<div id='kpi-K4' tabindex='-1'></div>");
    focus::on_place("kpi-K4-valueSource");
    pause(20).await;
    assert_eq!(focused(), "kpi-K4");
    stage.remove();
}

#[wasm_bindgen_test]
async fn a_place_that_is_drawn_takes_the_focus_at_its_heading_or_where_a_finding_leads() {
    let stage = stage("<h1 id='place' tabindex='-1'></h1><input id='goal-G1-name'>");
    focus::on_arrival("place");
    pause(20).await;
    assert_eq!(focused(), "place");
    focus::on_place_elsewhere("goal-G1-name");
    pause(20).await;
    assert_eq!(focused(), "place");
    focus::on_arrival("place");
    pause(20).await;
    assert_eq!(focused(), "goal-G1-name");
    // Once only: the next place begins at its heading again.
    focus::on_arrival("place");
    pause(20).await;
    assert_eq!(focused(), "place");
    stage.remove();
}

#[wasm_bindgen_test]
async fn a_list_that_draws_only_a_part_of_its_rows_hears_which_one_to_draw() {
    let stage = stage("<div id='kpi-K5-readings' tabindex='-1'></div>");
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listener = focus::on_asked({
        let heard = Rc::clone(&heard);
        move |id| heard.borrow_mut().push(id.to_owned())
    });
    focus::on_place("kpi-K5-readings");
    drop(listener);
    focus::on_place("kpi-K5");
    pause(20).await;
    assert_eq!(*heard.borrow(), ["kpi-K5-readings"]);
    stage.remove();
}
