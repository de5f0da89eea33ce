//! When a cost is booked: once in a month, or every month from one to another.

use std::rc::Rc;

use yew::prelude::*;

use super::offers::Offers;
use crate::app::parts::{Choice, Labelling, Options};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{CostLine, Timing};
use crate::text::messages::tactics;

#[derive(Clone, Copy, PartialEq)]
enum Rhythm {
    Monthly,
    Once,
}

#[derive(Properties, PartialEq)]
pub struct TimingFieldsProps {
    pub line: CostLine,
    pub rows: RowEditor<CostLine>,
    pub offers: Rc<Offers>,
}

#[component]
pub fn TimingFields(props: &TimingFieldsProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let TimingFieldsProps { line, rows, offers } = props;
    let (id, months) = (&line.id, offers.months);
    let on_rhythm = rows.setter(id, "timing", |line, rhythm| {
        line.timing = match (rhythm, line.timing) {
            (Rhythm::Once, Timing::Monthly { from, .. }) => Timing::Once(from),
            (Rhythm::Monthly, timing @ Timing::Once(from)) => timing.monthly_from(from),
            (_, timing) => timing,
        };
    });
    let on_once = rows.setter(id, "month", |line, month| line.timing = Timing::Once(month));
    let on_from = rows.setter(id, "from", |line, month| line.timing = line.timing.monthly_from(month));
    let on_to = rows.setter(id, "to", |line, month| {
        if let Timing::Monthly { to, .. } = &mut line.timing {
            *to = month;
        }
    });
    let rhythm = match line.timing {
        Timing::Monthly { .. } => Rhythm::Monthly,
        Timing::Once(_) => Rhythm::Once,
    };
    let rhythms = vec![
        (Rhythm::Monthly, AttrValue::Static(tactics::every_month(lang))),
        (Rhythm::Once, AttrValue::Static(tactics::once(lang))),
    ];
    let which = match line.timing {
        Timing::Once(month) => html! {
            <Choice id={rows.field_id(id, "month")} label={tactics::in_month(lang)}
                options={Options::new(&month, months.options(Some(month), &words), on_once)} />
        },
        Timing::Monthly { from, to } => {
            let end = AttrValue::from(tactics::to_the_end(lang, &months.horizon));
            let later = months.options(to, &words).into_iter().filter(|(month, _)| *month >= from);
            let ends: Vec<(Option<u32>, AttrValue)> =
                std::iter::once((None, end)).chain(later.map(|(month, name)| (Some(month), name))).collect();
            html! {
                <>
                    <Choice id={rows.field_id(id, "from")} label={tactics::from_month(lang)}
                        options={Options::new(&from, months.options(Some(from), &words), on_from)} />
                    <Choice id={rows.field_id(id, "to")} label={tactics::to_month(lang)}
                        options={Options::new(&to, ends, on_to)} />
                </>
            }
        }
    };
    html! {
        <div class="cost-fields">
            <Choice id={rows.field_id(id, "timing")} label={tactics::timing(lang)}
                labelling={Labelling::ByColumn} options={Options::new(&rhythm, rhythms, on_rhythm)} />
            <div class="cost-months">{ which }</div>
        </div>
    }
}
