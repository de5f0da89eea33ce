//! A picture of a document with what it says in words. Its figures stand in the document's tables.

use std::rc::Rc;

use yew::prelude::*;

use super::Source;
use crate::app::parts::ChartDrawing;
use crate::chart::{Chart, Size};
use crate::report::{Picture, charts};

#[derive(Properties, PartialEq)]
pub struct PictureViewProps {
    pub picture: Picture,
    pub source: Source,
}

/// Drawn twice, for paper and wide screens and for phones; the styles show one of them.
#[component]
pub fn PictureView(props: &PictureViewProps) -> Html {
    let drawn = use_memo((props.picture.clone(), props.source.clone()), |(picture, source)| {
        let draw = |size: Size| -> Option<Rc<Chart>> {
            charts::draw(picture, &source.basis(), &*source.words, size).map(Rc::new)
        };
        Some((draw(Size::Wide)?, draw(Size::Narrow)?))
    });
    html! {
        <div class="document-picture">
            { for drawn.iter().map(|(wide, narrow)| html! {
                <figure>
                    <div class="document-wide"><ChartDrawing chart={Rc::clone(wide)} /></div>
                    <div class="document-narrow"><ChartDrawing chart={Rc::clone(narrow)} /></div>
                    <figcaption>{ wide.summary.clone() }</figcaption>
                </figure>
            }) }
        </div>
    }
}
