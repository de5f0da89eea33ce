//! A row with many fields that folds to one line, so that hundreds of rows stay readable and light: fields that
//! are folded away are not in the document at all.

use yew::prelude::*;

use super::field::use_element_id;

#[derive(Properties, PartialEq)]
pub struct FoldCardProps {
    /// The row's element id, from `RowEditor::element_id`. Findings that lead to a field of it open the card.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    pub title: AttrValue,
    /// The row in one line, folded or not.
    #[prop_or_default]
    pub summary: Html,
    /// Stands beside the title: row tools.
    #[prop_or_default]
    pub tools: Html,
    pub open: bool,
    pub on_toggle: Callback<bool>,
    /// Drawn only while open.
    pub children: Html,
}

#[component]
pub fn FoldCard(props: &FoldCardProps) -> Html {
    let heading = use_element_id();
    let body = format!("{heading}-body");
    let open = props.open;
    let onclick = {
        let on_toggle = props.on_toggle.clone();
        Callback::from(move |_: MouseEvent| on_toggle.emit(!open))
    };
    html! {
        <article class="card fold-card" id={props.id.clone()} tabindex="-1" aria-labelledby={heading.clone()}>
            <header class="card-head">
                <h3 class="card-title">
                    <button type="button" id={heading} class="fold-button" aria-expanded={open.to_string()}
                        aria-controls={body.clone()} {onclick}>
                        <span>{ &props.title }</span>
                    </button>
                </h3>
                <div class="card-tools">{ props.tools.clone() }</div>
            </header>
            <div class="fold-summary">{ props.summary.clone() }</div>
            <div id={body} class="card-body" hidden={!open}>
                if open { { props.children.clone() } }
            </div>
        </article>
    }
}
