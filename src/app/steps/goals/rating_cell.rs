//! One rating: a number from 1 to 5 in halves, a range of them, or left open.

use yew::prelude::*;

use crate::app::parts::{Choice, Icon, Labelling, Options, Picture};
use crate::app::words::{Words, use_words};
use crate::browser::focus;
use crate::plan::{Quantity, Range, Rating};
use crate::text::locale::UNDEFINED;
use crate::text::messages::goal_ratings as say;

#[derive(Properties, PartialEq)]
pub struct RatingCellProps {
    pub id: AttrValue,
    /// What is rated by what.
    pub label: AttrValue,
    pub value: Option<Rating>,
    /// What counts where nothing is entered, and why.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    pub on_change: Callback<Option<Rating>>,
}

/// What the list offers.
#[derive(Clone, Copy, PartialEq)]
enum Pick {
    Open,
    Rated(Rating),
    Range,
}

#[component]
pub fn RatingCell(props: &RatingCellProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    if let Some(Quantity::Range(range)) = props.value.map(Rating::quantity) {
        return html! {
            <RangeFields id={props.id.clone()} label={props.label.clone()} ends={Ends::of(range)}
                on_change={props.on_change.clone()} />
        };
    }
    let mut options = vec![(Pick::Open, AttrValue::Static(UNDEFINED))];
    options.extend(every_rating(&words).map(|(rating, text)| (Pick::Rated(rating), text)));
    options.push((Pick::Range, AttrValue::Static(say::range(lang))));
    let on_pick = {
        let (on_change, value, id) = (props.on_change.clone(), props.value, props.id.clone());
        Callback::from(move |pick| match pick {
            Pick::Open => on_change.emit(None),
            Pick::Rated(rating) => on_change.emit(Some(rating)),
            Pick::Range => {
                on_change.emit(Ends::around(value).rating());
                focus::on(id.as_str());
            }
        })
    };
    let halves = props.value.map_or(0, Rating::half_points);
    html! {
        <Choice id={props.id.clone()} label={props.label.clone()} labelling={Labelling::ByColumn}
            options={Options::new(&props.value.map_or(Pick::Open, Pick::Rated), options, on_pick)}
            hint={props.note.clone()} class={classes!("rating", format!("rating-{halves}"))} />
    }
}

/// 1 to 5 in halves.
fn every_rating(words: &Words) -> impl Iterator<Item = (Rating, AttrValue)> {
    let rating = |halves: u8| {
        let rating = Rating::new(f64::from(halves) / 2.0)?;
        Some((rating, words.number(rating.value(), 1).into()))
    };
    (2..=10_u8).filter_map(rating)
}

/// A range of ratings as its fields show it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ends {
    least: f64,
    most_likely: Option<f64>,
    greatest: f64,
    /// The most likely value stands at the top of a triangle.
    triangular: bool,
}

impl Ends {
    fn of(range: Range) -> Self {
        match range {
            Range::Pert { least, most_likely, greatest } => {
                Self { least, most_likely: Some(most_likely), greatest, triangular: false }
            }
            Range::Triangular { least, most_likely, greatest } => {
                Self { least, most_likely: Some(most_likely), greatest, triangular: true }
            }
            Range::Uniform { least, greatest }
            | Range::Normal { p5: least, p95: greatest }
            | Range::Lognormal { p5: least, p95: greatest } => {
                Self { least, most_likely: None, greatest, triangular: false }
            }
        }
    }

    /// Half a point to either side of a rating; the middle of the scale where nothing is rated yet.
    fn around(rating: Option<Rating>) -> Self {
        let middle = rating.map_or(3.0, Rating::value);
        let (least, greatest) = ((middle - 0.5).max(Rating::LEAST), (middle + 0.5).min(Rating::GREATEST));
        Self { least, most_likely: None, greatest, triangular: false }
    }

    /// The end that was chosen stays, and the others go where they must.
    fn with_least(self, least: f64) -> Self {
        let most_likely = self.most_likely.map(|likely| likely.max(least));
        Self { least, most_likely, greatest: self.greatest.max(least), ..self }
    }

    fn with_greatest(self, greatest: f64) -> Self {
        let most_likely = self.most_likely.map(|likely| likely.min(greatest));
        Self { greatest, most_likely, least: self.least.min(greatest), ..self }
    }

    fn with_most_likely(self, likely: Option<f64>) -> Self {
        let (least, greatest) =
            likely.map_or((self.least, self.greatest), |x| (self.least.min(x), self.greatest.max(x)));
        Self { least, most_likely: likely, greatest, ..self }
    }

    fn rating(self) -> Option<Rating> {
        let Self { least, greatest, .. } = self;
        Rating::of(Quantity::Range(match self.most_likely {
            Some(most_likely) if self.triangular => Range::Triangular { least, most_likely, greatest },
            Some(most_likely) => Range::Pert { least, most_likely, greatest },
            None => Range::Uniform { least, greatest },
        }))
    }

    /// One number in its place: what counts in the base case, to the half below.
    fn number(self) -> Option<Rating> {
        let halves = self.rating()?.half_points();
        Rating::new(f64::from(halves) / 2.0)
    }
}

#[derive(Properties, PartialEq)]
struct RangeFieldsProps {
    id: AttrValue,
    label: AttrValue,
    ends: Ends,
    on_change: Callback<Option<Rating>>,
}

#[component]
fn RangeFields(props: &RangeFieldsProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let RangeFieldsProps { id, label, ends, on_change } = props;
    let ends = *ends;
    let values: Vec<(Option<f64>, AttrValue)> =
        every_rating(&words).map(|(rating, text)| (Some(rating.value()), text)).collect();
    let open = std::iter::once((None, AttrValue::Static(UNDEFINED)));
    let likely_values: Vec<_> = open.chain(values.clone()).collect();
    let least = on_change.reform(move |end: Option<f64>| ends.with_least(end.unwrap_or(ends.least)).rating());
    let likely = on_change.reform(move |likely| ends.with_most_likely(likely).rating());
    let greatest =
        on_change.reform(move |end: Option<f64>| ends.with_greatest(end.unwrap_or(ends.greatest)).rating());
    let back = {
        let (on_change, id) = (on_change.clone(), id.clone());
        Callback::from(move |_: MouseEvent| {
            on_change.emit(ends.number());
            focus::on(id.as_str());
        })
    };
    html! {
        <div class="rating-range" role="group" aria-label={label.clone()}>
            <Choice id={id.clone()} label={say::from(lang)}
                options={Options::new(&Some(ends.least), values.clone(), least)} />
            <Choice label={say::likely(lang)} options={Options::new(&ends.most_likely, likely_values, likely)} />
            <Choice label={say::to(lang)} options={Options::new(&Some(ends.greatest), values, greatest)} />
            <button type="button" class="tool" aria-label={say::one_number(lang, label)}
                title={say::one_number(lang, label)} onclick={back}><Icon picture={Picture::Close} /></button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_begins_around_the_number_and_stays_in_order() {
        let ends = Ends::around(Rating::new(5.0));
        assert_eq!((ends.least, ends.greatest), (4.5, 5.0));
        let ends = ends.with_greatest(3.0).with_most_likely(Some(4.0)).with_least(4.5);
        assert_eq!((ends.least, ends.most_likely, ends.greatest), (4.5, Some(4.5), 4.5));
        assert!(ends.rating().is_some());
        assert_eq!(ends.number(), Rating::new(4.5));
    }

    #[test]
    fn a_triangle_stays_one() {
        let range = Range::Triangular { least: 1.0, most_likely: 2.0, greatest: 3.0 };
        let rating = Ends::of(range).with_greatest(4.0).rating().unwrap();
        let then = Range::Triangular { least: 1.0, most_likely: 2.0, greatest: 4.0 };
        assert_eq!(rating.quantity(), Quantity::Range(then));
    }
}
