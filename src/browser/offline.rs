//! The service worker that keeps the page for times without a network (src/web/service-worker.js), where the page names
//! one and the browser has such a thing. Without it the page works as long as there is a network.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Document, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
    VisibilityState, window,
};

/// What names the service worker's script, by its address beside the page: releases only.
const NAMED_BY: &str = "meta[name=service-worker]";
/// What the worker is told: to take the place of the one before, and to let go of releases that nobody uses.
const TAKE_OVER: &str = "take over";
const TIDY: &str = "tidy";

thread_local! {
    static TAKING_OVER: Cell<bool> = const { Cell::new(false) };
}

/// Keeps this release of the page in the browser, and tells when another one is there to be used.
pub fn keep(tell: impl Fn() + 'static) {
    let Some((container, address)) = named() else { return };
    spawn_local(async move {
        // Where it is refused the page works as well.
        let Some(registration) = registered(&container, &address).await else { return };
        if let Some(worker) = own_worker(&container, &registration) {
            let _ = worker.post_message(&TIDY.into());
        }
        listen(&container, registration, Rc::new(tell));
    });
}

/// Goes over to the new release: its worker takes the place of the one before, and the page is loaded anew. What is not
/// saved is lost.
pub fn take_over() {
    let Some((container, _)) = named() else { return };
    TAKING_OVER.set(true);
    spawn_local(async move {
        let waiting = match registration(&container).await {
            Some(registration) => registration.waiting(),
            None => None,
        };
        // Another window has gone over already: nothing to wait for.
        let told = waiting.is_some_and(|worker| worker.post_message(&TAKE_OVER.into()).is_ok());
        if !told {
            reload();
        }
    });
}

fn document() -> Option<Document> {
    window()?.document()
}

fn named() -> Option<(ServiceWorkerContainer, String)> {
    let address = document()?.query_selector(NAMED_BY).ok()??.get_attribute("content")?;
    let navigator = window()?.navigator();
    // There is none on a host without https.
    let there = !address.is_empty() && Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false);
    there.then(|| (navigator.service_worker(), address))
}

/// Waits for what the browser promised; `None` where it breaks its promise.
async fn kept<T: JsCast>(promise: Promise) -> Option<T> {
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

async fn registered(container: &ServiceWorkerContainer, address: &str) -> Option<ServiceWorkerRegistration> {
    kept(container.register(address)).await
}

async fn registration(container: &ServiceWorkerContainer) -> Option<ServiceWorkerRegistration> {
    kept(container.get_registration()).await
}

/// The worker that serves this page, where it is one of this folder's releases: the page may have come from a release that
/// lives in a folder above.
fn own_worker(
    container: &ServiceWorkerContainer,
    registration: &ServiceWorkerRegistration,
) -> Option<ServiceWorker> {
    container.controller().filter(|worker| worker.script_url().starts_with(&registration.scope()))
}

/// For as long as the page lives.
fn listen(container: &ServiceWorkerContainer, registration: ServiceWorkerRegistration, tell: Rc<dyn Fn()>) {
    // The first worker of all is no other release.
    let first = Cell::new(own_worker(container, &registration).is_none());
    if registration.waiting().is_some() && registration.active().is_some() {
        tell();
    }
    {
        let (watched, tell) = (registration.clone(), Rc::clone(&tell));
        EventListener::new(&registration, "updatefound", move |_| {
            let Some(worker) = watched.installing() else { return };
            let (registration, tell) = (watched.clone(), Rc::clone(&tell));
            let watched = worker.clone();
            EventListener::new(&worker, "statechange", move |_| {
                if watched.state() == ServiceWorkerState::Installed && registration.active().is_some() {
                    tell();
                }
            })
            .forget();
        })
        .forget();
    }
    EventListener::new(container, "controllerchange", move |_| {
        if TAKING_OVER.get() {
            reload();
        } else if !first.replace(false) {
            tell();
        }
    })
    .forget();
    let Some(document) = document() else { return };
    let watched = document.clone();
    // A page that stays open for days asks when it is looked at again.
    EventListener::new(&document, "visibilitychange", move |_| {
        if watched.visibility_state() == VisibilityState::Visible {
            // Without a network there is no news.
            let asked: Result<Promise, JsValue> = registration.update();
            if let Ok(asked) = asked {
                spawn_local(async {
                    let _ = JsFuture::from(asked).await;
                });
            }
        }
    })
    .forget();
}

fn reload() {
    if let Some(window) = window() {
        // Refused only to a page that is already leaving.
        let _ = window.location().reload();
    }
}
