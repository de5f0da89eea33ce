//! A table of a document. On a narrow screen it scrolls sideways; on paper its head is repeated on every page.

use yew::prelude::*;

use crate::app::parts::TableFrame;
use crate::report::{Holds, Table};

/// So many rows are kept together on one page.
const SHORT: usize = 6;

#[derive(Properties, PartialEq)]
pub struct TableViewProps {
    pub table: Table,
}

#[component]
pub fn TableView(props: &TableViewProps) -> Html {
    let table = &props.table;
    let class = |at: usize| match table.columns.get(at).map(|column| column.holds) {
        Some(Holds::Figures) => "document-cell-figures",
        _ => "",
    };
    let row = |key: usize, cells: &[String]| {
        html! {
            <tr {key}>
                { for cells.iter().enumerate().map(|(at, cell)| match at {
                    0 => html! { <th key={at} scope="row">{ lines(cell) }</th> },
                    _ => html! { <td key={at} class={class(at)}>{ lines(cell) }</td> },
                }) }
            </tr>
        }
    };
    html! {
        <div class={classes!("document-table", (table.rows.len() <= SHORT).then_some("document-table-short"))}>
            <TableFrame caption={table.caption.clone()} class="document-table-frame">
                <table class={width(table.columns.len())}>
                    <caption>{ table.caption.clone() }</caption>
                    <thead>
                        <tr>
                            { for table.columns.iter().enumerate().map(|(at, column)| html! {
                                <th key={at} scope="col" class={class(at)}>{ column.title.clone() }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>{ for table.rows.iter().enumerate().map(|(at, cells)| row(at, cells)) }</tbody>
                    if let Some(total) = &table.total {
                        <tfoot>{ row(0, total) }</tfoot>
                    }
                </table>
            </TableFrame>
            <div class="document-notes">
                if !table.note.is_empty() {
                    <p class="document-note">{ table.note.clone() }</p>
                }
            </div>
        </div>
    }
}

/// How much room so many columns need.
fn width(columns: usize) -> &'static str {
    match columns {
        0..=3 => "",
        4..=5 => "document-table-wide",
        _ => "document-table-dense",
    }
}

/// The lines of a cell; what follows the first explains it.
fn lines(cell: &str) -> Html {
    html! {
        <>{ for cell.split('\n').enumerate().map(|(at, line)| html! {
            <span key={at} class="document-cell-line">{ line.to_owned() }</span>
        }) }</>
    }
}
