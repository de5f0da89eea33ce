//! A tactic: what it comes to in one line, and, unfolded, its cost first, then whom it serves, where it runs,
//! what it delivers and whose success it follows.

use std::rc::Rc;

use yew::prelude::*;

use super::cases::Cases;
use super::costs::Costs;
use super::deliveries::Deliveries;
use super::figures::TacticFigures;
use super::offers::{ChannelOffer, Offers};
use super::serves::ServesField;
use crate::app::editor::Editor;
use crate::app::parts::{CheckGroup, FoldCard, RowPlace, RowTools, TextArea, TextField, Ticks, Toggle};
use crate::app::rows::RowEditor;
use crate::app::words::{Words, use_words};
use crate::plan::{ChannelId, Serves, Tactic};
use crate::projection::BreakEven;
use crate::text::locale::UNDEFINED;
use crate::text::messages::{parts, tactics};
use crate::text::{Lang, terms};

#[derive(Properties, PartialEq)]
pub struct TacticCardProps {
    pub tactic: Tactic,
    pub figures: TacticFigures,
    pub rows: RowEditor<Tactic>,
    pub editor: Editor,
    pub offers: Rc<Offers>,
    pub place: RowPlace,
    /// One of so many that it is folded from the start.
    pub many: bool,
}

/// Open from the start where something is still to be filled in, its cost above all.
fn is_unfinished(tactic: &Tactic) -> bool {
    let serves_all = tactic.serves == Serves::All;
    tactic.costs.is_empty()
        || tactic.costs.iter().any(|line| line.amount.base().is_none())
        || (tactic.serves.total() - 1.0).abs() > 1e-9
        || (tactic.kpis.is_empty() && !serves_all)
}

#[component]
pub fn TacticCard(props: &TacticCardProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let TacticCardProps { tactic, figures, rows, editor, offers, place, many } = props;
    let open = use_state_eq(|| tactic.name.trim().is_empty() || (!many && is_unfinished(tactic)));
    let on_toggle = {
        let set = open.setter();
        Callback::from(move |now| set.set(now))
    };
    let id = &tactic.id;
    let name = AttrValue::from(terms::named(&tactic.name, lang).to_owned());
    let tools = html! {
        <RowTools row={rows.handle(id)} name={name.clone()} place={*place} />
    };
    let summary = html! {
        <>
            <Outcome switched_on={tactic.switched_on} no_cost={tactic.costs.is_empty()}
                moves_nothing={tactic.kpis.is_empty()} figures={figures.clone()} />
            <p class="tactic-serves">{ serves_in_words(&tactic.serves, offers, &words) }</p>
            // Findings about what is folded away lead here, and the card unfolds.
            if !*open {
                <span id={format!("costLine-{id}")} />
                <span id={format!("successCase-{id}")} />
            }
        </>
    };
    html! {
        <FoldCard id={rows.element_id(id)} title={name} {summary} {tools} open={*open} {on_toggle}>
            <Basics tactic={id.clone()} name={tactic.name.clone()} description={tactic.description.clone()}
                switched_on={tactic.switched_on} figures={figures.clone()} rows={rows.clone()} />
            <Costs tactic={id.clone()} costs={tactic.costs.clone()} switched_on={tactic.switched_on}
                figures={figures.clone()} editor={editor.clone()} offers={Rc::clone(offers)} />
            <div class="form form-two">
                <ServesField tactic={tactic.clone()} rows={rows.clone()} offers={Rc::clone(offers)} />
                <Channels tactic={tactic.clone()} rows={rows.clone()} offers={Rc::clone(offers)} />
            </div>
            <Deliveries tactic={tactic.clone()} figures={figures.clone()} rows={rows.clone()}
                offers={Rc::clone(offers)} />
            <Cases tactic={id.clone()} cases={tactic.cases.clone()} rows={rows.clone()} editor={editor.clone()} />
        </FoldCard>
    }
}

/// "Serves: orders 60%, service 40%".
fn serves_in_words(serves: &Serves, offers: &Offers, words: &Words) -> String {
    let lang = words.lang;
    let shares = match serves {
        Serves::All => return tactics::serves_all(lang).to_owned(),
        Serves::Goals(shares) if shares.is_empty() => return tactics::serves_none(lang).to_owned(),
        Serves::Goals(shares) => shares,
    };
    let one = |(goal, share): (&_, &f64)| {
        let name = offers.goal(goal).map_or(AttrValue::Static(UNDEFINED), |goal| goal.name.clone());
        if shares.len() == 1 {
            name.to_string()
        } else {
            tactics::goal_share(lang, &name, &words.share(*share))
        }
    };
    let goals: Vec<String> = shares.iter().map(one).collect();
    tactics::serves_goals(lang, &goals.join(parts::between(lang)))
}

#[derive(Properties, PartialEq)]
struct OutcomeProps {
    switched_on: bool,
    no_cost: bool,
    moves_nothing: bool,
    figures: TacticFigures,
}

/// Cost, value, ROI and break-even in one line.
#[component]
fn Outcome(props: &OutcomeProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let figures = &props.figures;
    let pairs = [
        ("cost", tactics::cost_over(lang, &figures.horizon), words.cash(figures.cost)),
        ("value", tactics::value_over(lang, &figures.horizon), words.cash(figures.value)),
        ("roi", tactics::roi(lang).to_owned(), words.roi(figures.roi)),
        ("even", tactics::break_even(lang).to_owned(), break_even(figures, &words)),
    ];
    html! {
        <div class="tactic-outcome">
            <dl class="tactic-figures">
                { for pairs.into_iter().map(|(key, name, figure)| html! {
                    <div {key}><dt>{ name }</dt><dd>{ figure }</dd></div>
                }) }
            </dl>
            <p class="tactic-marks">
                if !props.switched_on { <span class="tag">{ tactics::off(lang) }</span> }
                if props.no_cost { <span class="tag tag-warning">{ tactics::no_cost(lang) }</span> }
                if props.moves_nothing { <span class="stat-note">{ tactics::moves_nothing(lang) }</span> }
                if props.switched_on && figures.roi.is_none() {
                    <span class="stat-note">{ tactics::roi_undefined(lang) }</span>
                }
            </p>
        </div>
    }
}

/// The month by which the value has reached the cost, in words.
pub fn break_even(figures: &TacticFigures, words: &Words) -> String {
    let lang = words.lang;
    match figures.break_even {
        _ if figures.cost == 0.0 => UNDEFINED.to_owned(),
        None => tactics::break_even_never(lang).to_owned(),
        Some(BreakEven { month, holds: true }) => tactics::break_even_month(lang, &month),
        Some(BreakEven { month, holds: false }) => tactics::break_even_lost(lang, &month),
    }
}

#[derive(Properties, PartialEq)]
struct BasicsProps {
    tactic: crate::plan::TacticId,
    name: String,
    description: String,
    switched_on: bool,
    figures: TacticFigures,
    rows: RowEditor<Tactic>,
}

/// Name, description, and whether it is on.
#[component]
fn Basics(props: &BasicsProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let BasicsProps { tactic: id, name, description, switched_on, figures, rows } = props;
    let on_name = rows.setter(id, "name", |tactic, name| tactic.name = name);
    let on_description = rows.setter(id, "description", |tactic, text| tactic.description = text);
    let on_switch = rows.setter(id, "switchedOn", |tactic, on| tactic.switched_on = on);
    html! {
        <>
            <div class="form form-two">
                <TextField id={rows.field_id(id, "name")} label={tactics::name(lang)} value={name.clone()}
                    on_change={on_name} />
                <div class="field">
                    <Toggle id={rows.field_id(id, "switchedOn")} label={tactics::switched_on(lang)}
                        checked={*switched_on} on_change={on_switch} />
                    <p class="field-hint">{ switch_in_words(*switched_on, figures, &words) }</p>
                </div>
            </div>
            <TextArea id={rows.field_id(id, "description")} label={tactics::description(lang)} rows={2}
                value={description.clone()} on_change={on_description} />
        </>
    }
}

/// What the switch decides.
fn switch_in_words(switched_on: bool, figures: &TacticFigures, words: &Words) -> String {
    let (lang, horizon) = (words.lang, figures.horizon);
    if switched_on {
        tactics::switch_off_effect(lang, &words.cash(figures.value), &horizon, &words.cash(figures.cost))
    } else {
        tactics::switched_off_effect(lang, &words.cash(figures.cost_entered), &horizon)
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    tactic: Tactic,
    rows: RowEditor<Tactic>,
    offers: Rc<Offers>,
}

/// The channels of step 6: those chosen for the goals it serves come first.
#[component]
fn Channels(props: &PartProps) -> Html {
    let lang = use_words().lang;
    let PartProps { tactic, rows, offers } = props;
    let on_change = rows.setter(&tactic.id, "channels", |tactic, channels| tactic.channels = channels);
    let is_chosen = |channel: &&ChannelOffer| {
        channel.chosen_for.iter().any(|goal| match &tactic.serves {
            Serves::All => true,
            Serves::Goals(shares) => shares.contains_key(goal),
        })
    };
    let (chosen, others): (Vec<_>, Vec<_>) = offers.channels.iter().partition(is_chosen);
    let options: Vec<(ChannelId, AttrValue)> = chosen
        .into_iter()
        .map(|channel| (channel.id.clone(), channel.name.clone()))
        .chain(others.into_iter().map(|channel| (channel.id.clone(), not_chosen(channel, lang))))
        .collect();
    html! {
        <CheckGroup id={rows.field_id(&tactic.id, "channels")} label={tactics::channels(lang)}
            ticks={Ticks::new(
                tactic.channels.clone(),
                options,
                on_change)} empty={tactics::no_channels(lang,
            )} />
    }
}

fn not_chosen(channel: &ChannelOffer, lang: Lang) -> AttrValue {
    tactics::channel_not_chosen(lang, &channel.name).into()
}
