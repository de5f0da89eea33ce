//! A judge's sheet out as a file, to be filled somewhere else, and the filled one back.

use web_sys::File;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::current::{Current, use_current};
use crate::app::desk::{READ_AT_MOST, file_name};
use crate::app::earlier;
use crate::app::editor::Editor;
use crate::app::engine::Engine;
use crate::app::parts::{Icon, Picture};
use crate::app::words::{Words, use_words};
use crate::browser::files;
use crate::file::MIME_TYPE;
use crate::keeping::Kind;
use crate::plan::{JudgeId, Plan};
use crate::text::messages::{goal_judges as say, notice};
use crate::text::terms;

#[derive(Properties, PartialEq)]
pub struct SheetButtonProps {
    pub judge: JudgeId,
    pub name: AttrValue,
}

#[component]
pub fn SheetButton(props: &SheetButtonProps) -> Html {
    let lang = use_words().lang;
    let Current { plan, engine, .. } = use_current();
    let failed = use_state_eq(|| false);
    let onclick = {
        let (judge, name, failed) = (props.judge.clone(), props.name.clone(), failed.setter());
        Callback::from(move |_: MouseEvent| {
            let Some(judge) = plan.goals.judges.iter().find(|it| it.id == judge) else { return };
            let text = (engine.sheet)(&plan, judge, lang);
            let name = file_name(&say::file_name(lang, &plan.name, &name));
            failed.set(files::download(&name, MIME_TYPE, &text).is_err());
        })
    };
    html! {
        <>
            <button type="button" class="button" aria-label={say::sheet_of(lang, &props.name)} {onclick}>
                <Icon picture={Picture::Download} />
                <span>{ say::sheet(lang) }</span>
            </button>
            <span class="sheet-failed" role="status">
                if *failed {
                    { notice::not_downloaded(lang) }
                }
            </span>
        </>
    }
}

#[component]
pub fn MergeSheet() -> Html {
    let words = use_words();
    let lang = words.lang;
    let Current { editor, engine, .. } = use_current();
    let told = use_state_eq(Vec::<String>::new);
    let onchange = {
        let (tell, words) = (told.setter(), words.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::picked(&event) else { return };
            let (tell, words, editor) = (tell.clone(), words.clone(), editor.clone());
            spawn_local(async move { tell.set(merged(file, &editor, engine, &words).await) });
        })
    };
    html! {
        <>
            <label class="button file-button">
                <input type="file" class="file-input" {onchange} />
                <Icon picture={Picture::FolderOpen} />
                <span>{ say::merge(lang) }</span>
            </label>
            <div class="sheet-told" role="status">
                <ul hidden={told.is_empty()}>
                    { for told.iter().enumerate().map(|(at, line)| html! { <li key={at}>{ line }</li> }) }
                </ul>
            </div>
        </>
    }
}

/// Merges a sheet and says what is worth telling of it, or why it could not be.
async fn merged(file: File, editor: &Editor, engine: Engine, words: &Words) -> Vec<String> {
    let lang = words.lang;
    let Ok(Some(bytes)) = files::read(file, READ_AT_MOST).await else {
        return vec![notice::file_unreadable(lang).to_owned()];
    };
    let opened = match (engine.open_sheet)(&bytes) {
        Ok(opened) => opened,
        Err(error) => {
            return std::iter::once(error.headline(&**words)).chain(error.details(&**words)).collect();
        }
    };
    let name = opened.sheet.judge.name.clone();
    let sheet = opened.sheet;
    // The plan as it is now: it may have changed while the file was read.
    let merge = move |plan: &mut Plan| {
        // Undo leads back as well, as long as the window is open.
        let _ = earlier::keep(plan, Kind::BeforeSheet, "", engine);
        (engine.merge_sheet)(plan, sheet)
    };
    match editor.edit_and_tell(merge) {
        Some(Ok(notes)) => std::iter::once(say::merged(lang, &terms::named(&name, lang)))
            .chain(opened.notes.iter().map(|note| note.text(&**words)))
            .chain(notes.iter().map(|note| note.text(&**words)))
            .collect(),
        Some(Err(error)) => vec![error.text(&**words)],
        None => Vec::new(),
    }
}
