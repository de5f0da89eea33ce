//! The shape of a range, to choose from those that fit it, beside a small picture of its distribution.

use yew::prelude::*;

use super::choice::Choice;
use super::field::Labelling;
use super::number_field::NumberKind;
use super::options::Options;
use crate::app::words::use_words;
use crate::chart::Silhouette;
use crate::plan::{Quantity, Range, Shape};
use crate::simulation::Distribution;
use crate::text::messages::parts;
use crate::text::number;
use crate::text::terms::Term;

#[derive(Properties, PartialEq)]
pub struct RangeShapeProps {
    pub id: AttrValue,
    /// The label of the field that holds the range.
    pub field: AttrValue,
    pub range: Range,
    pub kind: NumberKind,
    pub on_change: Callback<Option<Quantity>>,
    pub disabled: bool,
}

#[component]
pub fn RangeShape(props: &RangeShapeProps) -> Html {
    let lang = use_words().lang;
    let RangeShapeProps { id, field, range, kind, on_change, disabled } = props;
    let range = *range;
    let is_above_zero = range.ends().0 > 0.0;
    let barred: &[Shape] = if is_above_zero { &[] } else { &[Shape::Lognormal] };
    let options = Shape::ALL.map(|shape| {
        let name = if barred.contains(&shape) {
            parts::shape_needs_above_zero(lang, &shape.term(lang)).into()
        } else {
            AttrValue::Static(shape.term(lang))
        };
        (shape, name)
    });
    let choose = on_change.reform(move |shape| Some(Quantity::Range(number::reshaped(range, shape))));
    html! {
        <div class="range-shape">
            <RangePicture {range} kind={*kind} />
            <Choice id={id.clone()} label={parts::shape(lang, field)} labelling={Labelling::ByColumn}
                options={Options::barring(&range.shape(), options.to_vec(), choose, barred)} disabled={*disabled} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct RangePictureProps {
    range: Range,
    kind: NumberKind,
}

/// Places at which the density is drawn.
const PLACES: u32 = 41;

/// How likely each value is, with marks at P10, P50 and P90. Nothing for a range that is no uncertainty.
#[component]
fn RangePicture(props: &RangePictureProps) -> Html {
    let words = use_words();
    let drawn = use_memo(props.range, |range| {
        let distribution = Distribution::of(*range)?;
        let (from, to) = distribution.in_view();
        let percentiles = [0.1, 0.5, 0.9].map(|p| distribution.quantile(p));
        let place = |n| from + (to - from) * f64::from(n) / f64::from(PLACES - 1);
        let densities: Vec<f64> = (0..PLACES).map(|n| distribution.density(place(n))).collect();
        let marks = percentiles.map(|x| (x - from) / (to - from));
        Some((Silhouette::new(&densities, &marks)?, percentiles))
    });
    let Some((silhouette, percentiles)) = &*drawn else { return Html::default() };
    let [p10, p50, p90] = percentiles.map(|x| props.kind.written(x, &words));
    let said = parts::percentiles(words.lang, &p10, &p50, &p90);
    html! {
        <svg class="range-picture" viewBox={format!("0 0 {} {}", Silhouette::WIDTH, Silhouette::HEIGHT)} role="img"
            aria-label={said.clone()}>
            <title>{ said }</title>
            <path d={silhouette.outline.clone()} />
            { for silhouette.marks.iter().enumerate().map(|(at, x)| html! {
                <line key={at} x1={x.to_string()} x2={x.to_string()} y1="4" y2={Silhouette::HEIGHT.to_string()} />
            }) }
        </svg>
    }
}
