//! A chart with its summary in words and the same figures as a table.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::field::use_element_id;
use crate::app::words::use_words;
use crate::browser::{media, svg};
use crate::chart::{Chart, Size};
use crate::text::messages::parts;

/// Where the styles turn to one column.
const NARROW: &str = "(max-width: 47.99rem)";

/// The size to draw a chart in; draws the component again when the screen turns narrow or wide.
#[hook]
pub fn use_chart_size() -> Size {
    let narrow = use_state_eq(|| media::matches(NARROW));
    let set = narrow.setter();
    use_effect_with((), move |()| {
        let listener = media::on_change(NARROW, move |narrow| set.set(narrow));
        move || drop(listener)
    });
    if *narrow { Size::Narrow } else { Size::Wide }
}

#[derive(Properties, PartialEq)]
pub struct ChartDrawingProps {
    pub chart: Rc<Chart>,
}

/// The drawing alone, where its figures stand beside it anyway.
#[component]
pub fn ChartDrawing(props: &ChartDrawingProps) -> Html {
    let node = use_node_ref();
    use_effect_with((node.clone(), Rc::clone(&props.chart)), |(node, chart)| {
        if let Some(frame) = node.cast::<Element>() {
            // Where a drawing is refused, its summary and table still say everything.
            let _ = svg::show(&frame, &chart.svg);
        }
    });
    html! { <div class="chart-drawing" ref={node} /> }
}

#[derive(Properties, PartialEq)]
pub struct ChartFrameProps {
    pub chart: Rc<Chart>,
}

#[component]
pub fn ChartFrame(props: &ChartFrameProps) -> Html {
    let lang = use_words().lang;
    let heading = use_element_id();
    let table = &props.chart.table;
    html! {
        <figure class="chart-frame" aria-labelledby={heading.clone()}>
            <h3 id={heading} class="chart-title">{ &table.caption }</h3>
            <ChartDrawing chart={Rc::clone(&props.chart)} />
            <figcaption>{ &props.chart.summary }</figcaption>
            <details class="disclosure chart-table">
                <summary><span class="disclosure-title">{ parts::as_table(lang) }</span></summary>
                <div class="chart-figures" tabindex="0" role="group" aria-label={table.caption.clone()}>
                    <table class="figures">
                        <caption class="unseen">{ &table.caption }</caption>
                        <thead>
                            <tr>
                                { for table.columns.iter().enumerate().map(|(at, column)| html! {
                                    <th key={at} scope="col">{ column }</th>
                                }) }
                            </tr>
                        </thead>
                        <tbody>
                            { for table.rows.iter().enumerate().map(|(at, row)| html! {
                                <tr key={at}>
                                    <th scope="row">{ &row.head }</th>
                                    { for row.cells.iter().enumerate().map(|(at, cell)| html! {
                                        <td key={at}>{ cell }</td>
                                    }) }
                                </tr>
                            }) }
                        </tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
}
