//! Files in and out: a text becomes a download, a picked or dropped file becomes bytes.

use gloo_file::Blob;
use gloo_file::futures::read_as_bytes;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, File, HtmlAnchorElement, HtmlInputElement, Url, window};

/// The browser did not let a file be written or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError;

/// How long a download may take to start before its address is given back, in milliseconds.
const DOWNLOAD_MS: u32 = 30_000;

/// Offers a text as a file of this name; the browser decides where it goes.
pub fn download(name: &str, mime: &str, text: &str) -> Result<(), FileError> {
    let document = window().and_then(|window| window.document()).ok_or(FileError)?;
    let blob = Blob::new_with_options(text, Some(mime));
    let address = Url::create_object_url_with_blob(blob.as_ref()).map_err(|_| FileError)?;
    let link = document.create_element("a").map_err(|_| FileError)?;
    let link: HtmlAnchorElement = link.dyn_into().map_err(|_| FileError)?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(DOWNLOAD_MS, move || {
        // An address that is already gone needs no giving back.
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

/// The first file that was picked in an `<input type="file">`. Picking the same file again tells again.
pub fn picked(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The first file that was dropped.
pub fn dropped(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

/// True while files, rather than text or links, are dragged over the page.
pub fn carries_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}

/// The bytes of a file, or `None` in place of them when it is larger than `limit` bytes.
pub async fn read(file: File, limit: u32) -> Result<Option<Vec<u8>>, FileError> {
    if file.size() > f64::from(limit) {
        return Ok(None);
    }
    read_as_bytes(&Blob::from(file)).await.map(Some).map_err(|_| FileError)
}
