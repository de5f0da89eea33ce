//! Asks what to do with a file whose plan is in this browser already.

use std::rc::Rc;

use yew::prelude::*;

use super::by_reference::ByReference;
use super::desk::Desk;
use super::parts::Dialog;
use super::words::use_words;
use crate::file::Opened;
use crate::text::messages::{notice, parts};
use crate::text::{Lang, terms};

#[derive(Properties, PartialEq)]
pub struct ClashProps {
    pub asking: Option<ByReference<Opened>>,
    pub desk: Desk,
}

#[component]
pub fn Clash(props: &ClashProps) -> Html {
    let lang = use_words().lang;
    let answer = |act: fn(&Desk, Rc<Opened>, Lang)| {
        let (desk, asking) = (props.desk.clone(), props.asking.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(ByReference(opened)) = &asking {
                desk.dismiss();
                act(&desk, Rc::clone(opened), lang);
            }
        })
    };
    let on_close = {
        let desk = props.desk.clone();
        Callback::from(move |()| desk.dismiss())
    };
    let cancel = on_close.reform(|_: MouseEvent| ());
    let name =
        props.asking.as_ref().map(|ByReference(opened)| terms::named(&opened.plan.name, lang).to_owned());
    html! {
        <Dialog open={props.asking.is_some()} title={notice::clash(lang)} {on_close}>
            <p>{ notice::clash_question(lang, &name.unwrap_or_default()) }</p>
            <div class="dialog-buttons">
                <button type="button" class="button" onclick={cancel}>{ parts::cancel(lang) }</button>
                <button type="button" class="button" onclick={answer(|desk, opened, _| desk.replace(opened))}>
                    { notice::replace(lang) }
                </button>
                <button type="button" class="button button-main" onclick={answer(Desk::keep_both)}>
                    { notice::keep_both(lang) }
                </button>
            </div>
        </Dialog>
    }
}
