//! The one table: rows and columns on a wide screen, stacked cards with labels on a phone. The styles do that;
//! a cell only has to say the name of its column.

use web_sys::Element;
use yew::prelude::*;

use crate::browser::media;

/// The head of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    title: AttrValue,
    class: &'static str,
}

impl Column {
    /// Words.
    pub fn words(title: impl Into<AttrValue>) -> Self {
        Self { title: title.into(), class: "" }
    }

    /// Words that need room.
    pub fn wide(title: impl Into<AttrValue>) -> Self {
        Self { title: title.into(), class: "column-wide" }
    }

    /// Figures: aligned to the right.
    pub fn figures(title: impl Into<AttrValue>) -> Self {
        Self { title: title.into(), class: "column-figures" }
    }

    /// The same under a title that may take several lines.
    pub fn titled_figures(title: impl Into<AttrValue>) -> Self {
        Self { title: title.into(), class: "column-figures column-wrap" }
    }

    /// As narrow as its cells: a mark, a toggle, a short list.
    pub fn narrow(title: impl Into<AttrValue>) -> Self {
        Self { title: title.into(), class: "column-narrow" }
    }

    /// The row tools; the title is for screen readers.
    pub fn tools(title: impl Into<AttrValue>) -> Self {
        Self { title: title.into(), class: "column-tools" }
    }
}

#[derive(Properties, PartialEq)]
pub struct TableFrameProps {
    /// What the table inside holds.
    pub caption: AttrValue,
    pub class: Classes,
    pub children: Html,
}

/// Scrolls sideways what is wider than the room, and is then within the keyboard's reach and says what it is.
#[component]
pub fn TableFrame(props: &TableFrameProps) -> Html {
    let frame = use_node_ref();
    let scrolls = use_state_eq(|| false);
    let measure = {
        let (frame, set) = (frame.clone(), scrolls.setter());
        move || {
            set.set(frame.cast::<Element>().is_some_and(|frame| frame.scroll_width() > frame.client_width()));
        }
    };
    use_effect({
        let measure = measure.clone();
        move || measure()
    });
    use_effect_with(frame.clone(), move |frame| {
        let listener = frame.cast::<Element>().and_then(|frame| media::on_size(&frame, measure));
        move || drop(listener)
    });
    let scrolls = *scrolls;
    html! {
        <div ref={frame} class={props.class.clone()} tabindex={scrolls.then_some("0")} role={scrolls.then_some("group")}
            aria-label={scrolls.then(|| props.caption.clone())}>
            { props.children.clone() }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct DataTableProps {
    /// What the table holds.
    pub caption: AttrValue,
    pub columns: Vec<Column>,
    /// Said in place of rows while there are none.
    #[prop_or_default]
    pub empty: Option<AttrValue>,
    #[prop_or_default]
    pub class: Classes,
    /// Keyed `<tr>`s, or keyed components that draw one each.
    pub children: Children,
    /// Keyed `<tr>`s of sums.
    #[prop_or_default]
    pub foot: Option<Html>,
}

#[component]
pub fn DataTable(props: &DataTableProps) -> Html {
    let no_rows = props.children.is_empty();
    html! {
        <TableFrame caption={props.caption.clone()} class={classes!("table-frame", props.class.clone())}>
            <table class="table" hidden={no_rows && props.empty.is_some()}>
                <caption class="unseen">{ &props.caption }</caption>
                <thead>
                    <tr>
                        { for props.columns.iter().enumerate().map(|(at, column)| html! {
                            <th key={at} scope="col" class={column.class}>
                                <span class={(column.class == "column-tools").then_some("unseen")}>
                                    { &column.title }
                                </span>
                            </th>
                        }) }
                    </tr>
                </thead>
                <tbody>{ props.children.clone() }</tbody>
                if let Some(foot) = &props.foot {
                    <tfoot>{ foot.clone() }</tfoot>
                }
            </table>
            <div class="table-notes">
                if let Some(empty) = props.empty.as_ref().filter(|_| no_rows) {
                    <p class="table-empty">{ empty }</p>
                }
            </div>
        </TableFrame>
    }
}

#[derive(Properties, PartialEq)]
pub struct CellProps {
    /// The title of the column, which a phone shows beside the cell.
    #[prop_or_default]
    pub label: AttrValue,
    #[prop_or_default]
    pub class: Classes,
    pub children: Html,
}

/// A cell of a row.
#[component]
pub fn Cell(props: &CellProps) -> Html {
    html! { <td class={props.class.clone()} data-label={props.label.clone()}>{ props.children.clone() }</td> }
}

/// The cell that names its row.
#[component]
pub fn HeadCell(props: &CellProps) -> Html {
    html! {
        <th scope="row" class={props.class.clone()} data-label={props.label.clone()}>
            { props.children.clone() }
        </th>
    }
}
