//! A table of the report as the page shows tables: rows on a wide screen, cards on a phone.

use yew::prelude::*;

use super::table::{Cell, Column, DataTable, HeadCell};
use crate::report::{Holds, Table};

#[derive(Properties, PartialEq)]
pub struct FigureTableProps {
    pub table: Table,
}

#[component]
pub fn FigureTable(props: &FigureTableProps) -> Html {
    let Table { caption, columns, rows, note, .. } = &props.table;
    let heads = columns.iter().map(|column| match column.holds {
        Holds::Words => Column::words(column.title.clone()),
        Holds::Figures => Column::titled_figures(column.title.clone()),
    });
    let cell = |(at, text): (usize, &String)| {
        let label = columns.get(at).map(|column| column.title.clone()).unwrap_or_default();
        let class = match columns.get(at).map(|column| column.holds) {
            Some(Holds::Figures) => "column-figures column-wrap",
            _ => "",
        };
        match at {
            0 => html! { <HeadCell key={at} {label}>{ text }</HeadCell> },
            _ => html! { <Cell key={at} {label} {class}>{ text }</Cell> },
        }
    };
    html! {
        <div class="figure-table">
            <h3 class="chart-title">{ caption.clone() }</h3>
            <DataTable caption={caption.clone()} columns={heads.collect::<Vec<_>>()}>
                { for rows.iter().enumerate().map(|(at, cells)| html! {
                    <tr key={at}>{ for cells.iter().enumerate().map(cell) }</tr>
                }) }
            </DataTable>
            <div class="table-notes">
                if !note.is_empty() {
                    <p class="muted">{ note.clone() }</p>
                }
            </div>
        </div>
    }
}
