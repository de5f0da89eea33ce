//! The simulation in WebAssembly.

use tenfold::file;
use tenfold::simulation::Simulation;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_figures_of_the_benchmark_plan_are_the_native_ones_to_the_last_bit() {
    let plan = file::open(include_bytes!("../benchmark/plan.json")).unwrap().plan;
    let outcome = Simulation::comparing(&plan, 2_000).finish();
    assert!(file::json_text(&outcome) == include_str!("../benchmark/simulated.json"));
}
