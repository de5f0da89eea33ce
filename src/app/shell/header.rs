//! The head of the page: the plan's name, undo and redo, whether it is saved, the language, the file.

use yew::prelude::*;

use super::{Command, Travel};
use crate::app::current::use_current;
use crate::app::desk::Desk;
use crate::app::earlier::EarlierButton;
use crate::app::parts::{Choice, Icon, Labelling, Options, Picture, Spoken, TextField};
use crate::app::route::Route;
use crate::app::store::Saving;
use crate::app::words::use_words;
use crate::browser::focus;
use crate::text::Lang;
use crate::text::messages::{app, sharing, start};

#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    pub route: Route,
    pub travel: Travel,
    pub saving: Saving,
    pub desk: Desk,
    pub on_command: Callback<Command>,
}

#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let words = use_words();
    let lang = words.lang;
    let current = use_current();
    let rename = {
        let editor = current.editor.clone();
        Callback::from(move |name: String| editor.edit_field("name", |plan| plan.name = name))
    };
    let skip = Callback::from(|event: MouseEvent| {
        // The address names the step, so the link itself must lead nowhere.
        event.prevent_default();
        focus::on("place");
    });
    let command = |command: Command| {
        let on_command = props.on_command.clone();
        Callback::from(move |_: MouseEvent| on_command.emit(command))
    };
    html! {
        <header class="header">
            <a class="skip" href={props.route.href()} onclick={skip}>{ app::skip(lang) }</a>
            <Brand />
            <div class="header-plan">
                <TextField id="name" label={app::plan_name(lang)} labelling={Labelling::ByColumn}
                    value={current.plan.name.clone()} placeholder={app::unnamed_plan(lang)} on_change={rename} />
                <SavedAt saving={props.saving.clone()} />
            </div>
            <div class="header-tools">
                <a class="button" href={Route::Start.href()} title={start::title(lang)}>
                    <Icon picture={Picture::FolderOpen} />
                    <span>{ start::title(lang) }</span>
                </a>
                <button type="button" class="tool" aria-label={app::undo(lang)} title={app::undo_keys(lang)}
                    aria-disabled={props.travel.undo.is_none().then_some("true")} onclick={command(Command::Undo)}>
                    <Icon picture={Picture::Undo} />
                </button>
                <button type="button" class="tool" aria-label={app::redo(lang)} title={app::redo_keys(lang)}
                    aria-disabled={props.travel.redo.is_none().then_some("true")} onclick={command(Command::Redo)}>
                    <Icon picture={Picture::Redo} />
                </button>
                <EarlierButton id={current.plan.id.clone()} name={current.plan.name.clone()} desk={props.desk.clone()} />
                <button type="button" class="button" title={app::save_file(lang)} onclick={command(Command::SaveFile)}>
                    <Icon picture={Picture::Download} />
                    <span>{ app::save_file(lang) }</span>
                </button>
                <button type="button" class="button" title={sharing::title(lang)} onclick={command(Command::Share)}>
                    <Icon picture={Picture::Share} />
                    <span>{ sharing::title(lang) }</span>
                </button>
                <LanguageChoice on_choose={props.on_command.reform(Command::Speak)} />
            </div>
        </header>
    }
}

/// The product's name, which leads to the start.
#[component]
pub fn Brand() -> Html {
    let lang = use_words().lang;
    html! {
        <a class="brand" href={Route::Start.href()} aria-label={app::product(lang)} title={start::title(lang)}>
            <span class="brand-mark" />
            <span class="brand-name">{ app::product(lang) }</span>
        </a>
    }
}

#[derive(Properties, PartialEq)]
struct SavedAtProps {
    saving: Saving,
}

/// Whether, and when, the plan was saved last.
#[component]
fn SavedAt(props: &SavedAtProps) -> Html {
    let lang = use_words().lang;
    let (class, words): (_, AttrValue) = match props.saving {
        Saving::Pending => ("saved", app::saving(lang).into()),
        Saving::Saved { at } => {
            ("saved", app::saved(lang, &crate::browser::clock::time_of_day(at, lang)).into())
        }
        Saving::NotSaved(_) => ("saved saved-not", app::not_saved(lang).into()),
    };
    let spoken = match props.saving {
        Saving::Pending => None,
        Saving::Saved { .. } => Some(app::kept(lang)),
        Saving::NotSaved(_) => Some(app::not_saved(lang)),
    };
    html! {
        <>
            <p {class}>{ words }</p>
            <Spoken text={spoken.map(AttrValue::Static)} />
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct LanguageChoiceProps {
    pub on_choose: Callback<Lang>,
}

/// The languages, each by its own name.
#[component]
pub fn LanguageChoice(props: &LanguageChoiceProps) -> Html {
    let lang = use_words().lang;
    let options: Vec<(Lang, AttrValue)> =
        Lang::ALL.map(|lang| (lang, AttrValue::Static(lang.own_name()))).to_vec();
    html! {
        <Choice label={app::language(lang)} labelling={Labelling::ByColumn}
            options={Options::new(&lang, options, props.on_choose.clone())} class="language" />
    }
}
