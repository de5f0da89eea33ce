//! Says so when the plan cannot be kept in this browser, and offers the file.

use yew::prelude::*;

use super::Command;
use crate::app::parts::{Icon, Picture};
use crate::app::store::Saving;
use crate::app::words::use_words;
use crate::browser::storage::StorageError;
use crate::text::messages::app;

#[derive(Properties, PartialEq)]
pub struct BannerProps {
    pub saving: Saving,
    pub on_command: Callback<Command>,
}

#[component]
pub fn Banner(props: &BannerProps) -> Html {
    let lang = use_words().lang;
    let words = match &props.saving {
        Saving::NotSaved(StorageError::Blocked) => Some(app::blocked(lang)),
        Saving::NotSaved(StorageError::Full) => Some(app::full(lang)),
        Saving::NotSaved(StorageError::Unreadable) => Some(app::unreadable(lang)),
        Saving::Pending | Saving::Saved { .. } => None,
    };
    let save = {
        let on_command = props.on_command.clone();
        Callback::from(move |_: MouseEvent| on_command.emit(Command::SaveFile))
    };
    html! {
        <div class="banner-place" role="alert">
            if let Some(words) = words {
                <div class="banner">
                    <Icon picture={Picture::Warning} />
                    <p>{ words }</p>
                    <button type="button" class="button" onclick={save}>{ app::save_file(lang) }</button>
                </div>
            }
        </div>
    }
}
