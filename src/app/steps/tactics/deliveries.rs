//! The KPIs that a tactic delivers, and its part of each.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::figures::{Deliverers, TacticFigures};
use super::offers::{KpiOffer, Offers};
use crate::app::parts::{
    Cell, CheckGroup, Column, DataTable, Disclosure, HeadCell, Labelling, Limits, NumberField, NumberKind,
    Ticks, Toggle,
};
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::plan::{Delivery, GoalId, KpiId, Serves, Tactic, TacticId};
use crate::text::locale::UNDEFINED;
use crate::text::messages::{parts, tactics};

#[derive(Properties, PartialEq)]
pub struct DeliveriesProps {
    pub tactic: Tactic,
    pub figures: TacticFigures,
    pub rows: RowEditor<Tactic>,
    pub offers: Rc<Offers>,
}

/// The KPIs of the goals that it serves; those of other goals can be added.
#[component]
pub fn Deliveries(props: &DeliveriesProps) -> Html {
    let lang = use_words().lang;
    let DeliveriesProps { tactic, figures, rows, offers } = props;
    let delivered: BTreeSet<&KpiId> = tactic.kpis.iter().map(|delivery| &delivery.kpi).collect();
    let serves = |goal: &GoalId| match &tactic.serves {
        Serves::All => true,
        Serves::Goals(shares) => shares.contains_key(goal),
    };
    let is_near = |kpi: &&KpiOffer| delivered.contains(&kpi.id) || (kpi.selected && serves(&kpi.goal));
    let (near, far): (Vec<_>, Vec<_>) = offers.kpis.iter().partition(is_near);
    let far: Vec<(KpiId, AttrValue)> = far
        .into_iter()
        .filter(|kpi| kpi.selected)
        .map(|kpi| (kpi.id.clone(), tactics::kpi_of_goal(lang, &kpi.name, &kpi.goal_name).into()))
        .collect();
    let on_far = rows.setter(&tactic.id, "kpis", |tactic, added: Vec<KpiId>| {
        tactic.kpis.extend(added.into_iter().map(|kpi| Delivery { kpi, share: None }));
    });
    let columns = vec![
        Column::words(tactics::kpi(lang)),
        Column::words(tactics::share_set(lang)),
        Column::figures(tactics::share_gets(lang)),
        Column::words(tactics::share_others(lang)),
    ];
    html! {
        <div class="tactic-block" id={format!("tactic-{}-kpis", tactic.id)} tabindex="-1">
            <h4 class="tactic-block-title">{ tactics::deliveries(lang) }</h4>
            <p class="field-hint">{ tactics::deliveries_hint(lang) }</p>
            <DataTable caption={tactics::deliveries(lang)} {columns} empty={tactics::no_kpis(lang)}>
                { for near.into_iter().map(|kpi| html! {
                    <DeliveryRow key={kpi.id.to_string()} kpi={kpi.clone()} tactic={tactic.id.clone()}
                        delivery={tactic.kpis.iter().find(|delivery| delivery.kpi == kpi.id).cloned()}
                        deliverers={figures.deliverers(&kpi.id).cloned()} rows={rows.clone()} />
                }) }
            </DataTable>
            <div>
                if !far.is_empty() {
                    <Disclosure title={tactics::other_kpis(lang)} note={far.len().to_string()}>
                        <CheckGroup label={tactics::other_kpis(lang)} labelling={Labelling::ByColumn}
                            ticks={Ticks::new(Vec::new(), far, on_far)} />
                    </Disclosure>
                }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct DeliveryRowProps {
    kpi: KpiOffer,
    tactic: TacticId,
    /// `None` where the tactic does not deliver it.
    delivery: Option<Delivery>,
    /// `None` where the KPI is not projected.
    deliverers: Option<Deliverers>,
    rows: RowEditor<Tactic>,
}

#[component]
fn DeliveryRow(props: &DeliveryRowProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let DeliveryRowProps { kpi, tactic, delivery, deliverers, rows } = props;
    let on_tick = {
        let kpi = kpi.id.clone();
        rows.setter(tactic, "kpis", move |tactic, ticked| {
            tactic.kpis.retain(|delivery| delivery.kpi != kpi);
            if ticked {
                tactic.kpis.push(Delivery { kpi: kpi.clone(), share: None });
            }
        })
    };
    let on_share = {
        let (rows, tactic, kpi) = (rows.clone(), tactic.clone(), kpi.id.clone());
        Callback::from(move |share| {
            let kpi = kpi.clone();
            rows.set(&tactic, &format!("share-{kpi}"), move |tactic| {
                if let Some(delivery) = tactic.kpis.iter_mut().find(|delivery| delivery.kpi == kpi) {
                    delivery.share = share;
                }
            });
        })
    };
    let name =
        if kpi.selected { kpi.name.clone() } else { tactics::kpi_not_selected(lang, &kpi.name).into() };
    let others = deliverers.iter().flat_map(|all| all.iter()).filter(|other| other.tactic != *tactic);
    let others: Vec<String> = others.map(|other| share_in_words(other, &words)).collect();
    let own = deliverers.as_ref().and_then(|all| all.iter().find(|own| own.tactic == *tactic));
    html! {
        <tr>
            <HeadCell label={tactics::kpi(lang)}>
                <Toggle label={name} checked={delivery.is_some()} on_change={on_tick} />
                <span class="cell-note">{ &kpi.goal_name }</span>
            </HeadCell>
            <Cell label={tactics::share_set(lang)}>
                if let Some(delivery) = delivery {
                    <NumberField label={tactics::share_of(lang, &kpi.name)} labelling={Labelling::ByColumn}
                        value={delivery.share} kind={NumberKind::Percent} limits={Limits::SHARE}
                        placeholder={tactics::evenly(lang)} on_change={on_share} />
                }
            </Cell>
            <Cell label={tactics::share_gets(lang)} class="column-figures">
                { own.map_or_else(|| UNDEFINED.to_owned(), |own| words.share(own.share)) }
            </Cell>
            <Cell label={tactics::share_others(lang)}>
                <span class="muted">
                    if delivery.is_none() {
                        { UNDEFINED }
                    } else if others.is_empty() {
                        { tactics::no_others(lang) }
                    } else {
                        { others.join(parts::between(lang)) }
                    }
                </span>
            </Cell>
        </tr>
    }
}

/// "Livestreams 40%", with a word where the tactic is off.
pub fn share_in_words(deliverer: &super::figures::Deliverer, words: &Words) -> String {
    let share = words.share(deliverer.share);
    if deliverer.switched_on {
        tactics::goal_share(words.lang, &deliverer.name, &share)
    } else {
        tactics::share_while_off(words.lang, &deliverer.name, &share)
    }
}
