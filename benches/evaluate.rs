//! How long `evaluate` takes: at most 5 ms on a plan 50 times the size of the tea shop. Run by `cargo bench`.

#[path = "../tests/support/large_plan.rs"]
mod support;

use divan::Bencher;
use tenfold::evaluation::evaluate;
use tenfold::file;
use tenfold::samples::Sample;
use tenfold::text::Lang;

fn main() {
    divan::main();
}

#[divan::bench]
fn tea_shop(bencher: Bencher) {
    let plan = file::open(Sample::TeaShop.text(Lang::En).as_bytes()).unwrap().plan;
    bencher.bench(|| evaluate(&plan));
}

#[divan::bench]
fn fifty_tea_shops(bencher: Bencher) {
    let plan = support::large_plan();
    bencher.bench(|| evaluate(&plan));
}
