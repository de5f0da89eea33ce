//! The channels of the plan, from the catalogue or the team's own.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::chosen;
use super::suggestions::Suggestions;
use crate::app::current::{Current, use_current};
use crate::app::editor::Editor;
use crate::app::parts::{
    AddButton, Card, Dialog, Disclosure, Icon, Picture, RowPlace, RowTools, Section, TextArea, TextField,
};
use crate::app::rows::RowEditor;
use crate::app::words::use_words;
use crate::plan::{Channel, ChannelId, Plan};
use crate::text::messages::channels;
use crate::text::terms;

/// Fits and tactics refer to channels, so the plan removes them.
fn channel_rows(editor: &Editor) -> RowEditor<Channel> {
    RowEditor::new(editor, "channel", |plan| Some(&mut plan.channels.list)).removing_by(Plan::remove_channel)
}

#[component]
pub fn List() -> Html {
    let lang = use_words().lang;
    let Current { plan, evaluation, editor, .. } = use_current();
    let rows = channel_rows(&editor);
    let list = &plan.channels.list;
    let used: BTreeSet<&ChannelId> = plan.tactics.iter().flat_map(|tactic| &tactic.channels).collect();
    let unused: BTreeSet<&ChannelId> = chosen(&plan, &evaluation)
        .map(|fit| &fit.channel)
        .filter(|channel| !used.contains(channel))
        .collect();
    let suggesting = use_state_eq(|| false);
    let suggest = {
        let set = suggesting.setter();
        Callback::from(move |_: MouseEvent| set.set(true))
    };
    let on_close = {
        let set = suggesting.setter();
        Callback::from(move |()| set.set(false))
    };
    let new = Callback::from(|id| Channel {
        id,
        name: String::new(),
        audience: String::new(),
        notes: String::new(),
    });
    html! {
        <Section title={channels::channels(lang)} intro={channels::channels_intro(lang)}>
            <div class="cards" id="channels" tabindex="-1">
                { for list.iter().enumerate().map(|(at, channel)| html! {
                    <ChannelCard key={channel.id.to_string()} channel={channel.clone()} rows={rows.clone()}
                        place={RowPlace::new(at, list.len())} unused={unused.contains(&channel.id)} />
                }) }
            </div>
            <div class="empty-place">
                if list.is_empty() {
                    <p class="empty">{ channels::none(lang) }</p>
                }
            </div>
            <div class="actions">
                <button type="button" class="button button-main" onclick={suggest}>
                    <Icon picture={Picture::Add} />
                    <span>{ channels::suggestions(lang) }</span>
                </button>
                <AddButton adding={rows.adding(new)} label={channels::add(lang)} />
            </div>
            <Dialog open={*suggesting} title={channels::suggestions(lang)} {on_close}>
                <Suggestions />
            </Dialog>
        </Section>
    }
}

#[derive(Properties, PartialEq)]
struct ChannelCardProps {
    channel: Channel,
    rows: RowEditor<Channel>,
    place: RowPlace,
    /// Chosen for a goal, but no tactic uses it.
    unused: bool,
}

#[component]
fn ChannelCard(props: &ChannelCardProps) -> Html {
    let lang = use_words().lang;
    let ChannelCardProps { channel, rows, place, unused } = props;
    let id = &channel.id;
    let name = AttrValue::from(terms::named(&channel.name, lang).to_owned());
    let tools = html! {
        <>
            if *unused {
                <span class="badge badge-open">{ channels::unused(lang) }</span>
            }
            <RowTools row={rows.handle(id)} name={name.clone()} place={*place} />
        </>
    };
    html! {
        <Card id={rows.element_id(id)} title={name} {tools}>
            <div class="form">
                <TextField id={rows.field_id(id, "name")} label={channels::name(lang)}
                    value={channel.name.clone()}
                    on_change={rows.setter(id, "name", |row, name| row.name = name)} />
                <TextField id={rows.field_id(id, "audience")} label={channels::audience(lang)}
                    value={channel.audience.clone()}
                    on_change={rows.setter(id, "audience", |row, audience| row.audience = audience)} />
            </div>
            <Disclosure title={channels::details(lang)}>
                <TextArea id={rows.field_id(id, "notes")} label={channels::notes(lang)}
                    value={channel.notes.clone()}
                    on_change={rows.setter(id, "notes", |row, notes| row.notes = notes)} />
            </Disclosure>
        </Card>
    }
}
