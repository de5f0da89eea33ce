//! For each selected goal, how well each channel suits it and its audience, and what was chosen.

use std::collections::{BTreeMap, BTreeSet};

use yew::prelude::*;

use super::channel_name;
use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{
    Card, Cell, Choice, Column, DataTable, HeadCell, Icon, Labelling, Options, Picture, ScaleField, Section,
    TextField,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::plan::edit::free_id;
use crate::plan::{ChannelFit, ChannelFitId, ChannelId, GoalId, Plan};
use crate::priority::FitResult;
use crate::text::locale::UNDEFINED;
use crate::text::messages::channels;
use crate::text::terms;

fn fit_rows(editor: &Editor) -> RowEditor<ChannelFit> {
    RowEditor::new(editor, "channelFit", |plan| Some(&mut plan.channels.fits))
}

#[component]
pub fn Fits() -> Html {
    let lang = use_words().lang;
    let Current { plan, .. } = use_current();
    let goals: Vec<(GoalId, String)> = plan
        .selected_goals()
        .map(|goal| (goal.id.clone(), terms::named(&goal.name, lang).to_owned()))
        .collect();
    html! {
        <Section title={channels::fits(lang)} intro={channels::fits_intro(lang)}>
            <div class="cards" id="fits" tabindex="-1">
                { for goals.iter().map(|(goal, name)| html! {
                    <GoalFits key={goal.to_string()} goal={goal.clone()} name={name.clone()} />
                }) }
            </div>
            <div class="empty-place">
                if goals.is_empty() {
                    <p class="empty">{ channels::no_goals(lang) }</p>
                }
            </div>
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct GoalFitsProps {
    goal: GoalId,
    name: AttrValue,
}

#[component]
fn GoalFits(props: &GoalFitsProps) -> Html {
    let lang = use_words().lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let GoalFitsProps { goal, name } = props;
    let rows = {
        let goal = goal.clone();
        fit_rows(&editor).within(goal.to_string(), move |fit| fit.goal == goal)
    };
    let results: BTreeMap<&ChannelFitId, &FitResult> =
        evaluation.channel_fits.iter().map(|result| (&result.id, result)).collect();
    let fits: Vec<&ChannelFit> = plan.channels.fits.iter().filter(|fit| fit.goal == *goal).collect();
    let rated: BTreeSet<&ChannelId> = fits.iter().map(|fit| &fit.channel).collect();
    let all_rated = plan.channels.list.iter().all(|channel| rated.contains(&channel.id));
    let rate_all = {
        let (editor, goal, rows) = (editor.clone(), goal.clone(), rows.clone());
        Callback::from(move |_: MouseEvent| {
            let goal = goal.clone();
            let first = editor.edit_and_tell(move |plan| rate_all_channels(plan, &goal));
            // The button goes once every channel has its row.
            if let Some(first) = first.flatten() {
                focus::on_first_field_in(rows.element_id(&first));
            }
        })
    };
    let columns = vec![
        Column::words(channels::name(lang)),
        Column::narrow(channels::goal_fit(lang)),
        Column::narrow(channels::audience_fit(lang)),
        Column::titled_figures(channels::fit(lang)),
        Column::words(channels::choice(lang)),
        Column::wide(channels::reason(lang)),
        Column::tools(channels::actions(lang)),
    ];
    html! {
        <Card title={name.clone()}>
            <DataTable caption={name.clone()} {columns} empty={channels::no_fits(lang)}>
                { for fits.into_iter().map(|fit| html! {
                    <FitRow key={fit.id.to_string()} fit={fit.clone()} rows={rows.clone()} goal={name.clone()}
                        channel={channel_name(&plan, &fit.channel, lang).to_owned()}
                        result={results.get(&fit.id).map(|result| (*result).clone())} />
                }) }
            </DataTable>
            <div class="actions">
                if !all_rated {
                    <button type="button" class="button button-add" id={rows.add_button_id()} onclick={rate_all}
                        aria-label={channels::rate_all_named(lang, name)}>
                        <Icon picture={Picture::Add} />
                        <span>{ channels::rate_all(lang) }</span>
                    </button>
                }
            </div>
        </Card>
    }
}

/// Adds a row for each channel that the goal has none for, and gives the first.
fn rate_all_channels(plan: &mut Plan, goal: &GoalId) -> Option<ChannelFitId> {
    let mut first = None;
    for channel in plan.channels.list.iter().map(|channel| channel.id.clone()).collect::<Vec<_>>() {
        let fits = &mut plan.channels.fits;
        if fits.iter().any(|fit| fit.goal == *goal && fit.channel == channel) {
            continue;
        }
        let id: ChannelFitId = free_id(fits);
        first.get_or_insert_with(|| id.clone());
        fits.push(ChannelFit {
            id,
            goal: goal.clone(),
            channel,
            goal_fit: None,
            audience_fit: None,
            chosen: None,
            reason: String::new(),
        });
    }
    first
}

#[derive(Properties, PartialEq)]
struct FitRowProps {
    fit: ChannelFit,
    rows: RowEditor<ChannelFit>,
    /// Names of the goal and of the channel.
    goal: AttrValue,
    channel: AttrValue,
    result: Option<FitResult>,
}

#[component]
fn FitRow(props: &FitRowProps) -> Html {
    let lang = use_words().lang;
    let FitRowProps { fit, rows, goal, channel, result } = props;
    let id = &fit.id;
    let suggested = result.as_ref().is_some_and(|result| result.suggested);
    let follow = if suggested { channels::follow_chosen(lang) } else { channels::follow_not(lang) };
    let options: Vec<(Option<bool>, AttrValue)> = vec![
        (None, AttrValue::Static(follow)),
        (Some(true), AttrValue::Static(channels::choose(lang))),
        (Some(false), AttrValue::Static(channels::leave_out(lang))),
    ];
    let product = result.as_ref().and_then(|result| result.fit);
    let remove = {
        let (rows, id) = (rows.clone(), id.clone());
        Callback::from(move |_: MouseEvent| rows.remove(&id))
    };
    let remove_name = channels::remove(lang, channel, goal);
    html! {
        <tr id={rows.element_id(id)}>
            <HeadCell label={channels::name(lang)}>{ channel }</HeadCell>
            <Cell label={channels::goal_fit(lang)}>
                <ScaleField id={rows.field_id(id, "goalFit")} label={format!("{channel}: {}", channels::goal_fit(lang))}
                    value={fit.goal_fit} on_change={rows.setter(id, "goalFit", |row, fit| row.goal_fit = fit)} />
            </Cell>
            <Cell label={channels::audience_fit(lang)}>
                <ScaleField id={rows.field_id(id, "audienceFit")}
                    label={format!("{channel}: {}", channels::audience_fit(lang))} value={fit.audience_fit}
                    on_change={rows.setter(id, "audienceFit", |row, fit| row.audience_fit = fit)} />
            </Cell>
            <Cell label={channels::fit(lang)} class="column-figures">
                { product.map_or_else(|| UNDEFINED.to_owned(), |product| product.to_string()) }
            </Cell>
            <Cell label={channels::choice(lang)} class="column-whole">
                <Choice id={rows.field_id(id, "chosen")}
                    label={format!("{channel}: {}", channels::choice(lang))} labelling={Labelling::ByColumn}
                    options={Options::new(
                        &fit.chosen,
                        options,
                        rows.setter(id, "chosen", |row, chosen| row.chosen = chosen),
                    )} />
            </Cell>
            <Cell label={channels::reason(lang)}>
                <TextField id={rows.field_id(id, "reason")} label={format!("{channel}: {}", channels::reason(lang))}
                    labelling={Labelling::ByColumn} value={fit.reason.clone()}
                    on_change={rows.setter(id, "reason", |row, reason| row.reason = reason)} />
            </Cell>
            <Cell class="column-tools">
                <button type="button" class="tool tool-remove" aria-label={remove_name.clone()} title={remove_name}
                    onclick={remove}><Icon picture={Picture::Remove} /></button>
            </Cell>
        </tr>
    }
}
