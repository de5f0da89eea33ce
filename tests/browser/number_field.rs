//! The number field, worked by hand: what is typed, what the plan gets, what is shown.

use std::cell::RefCell;
use std::rc::Rc;

use tenfold::app::parts::{Limits, NumberField, NumberKind};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::stage::{find, pause, script, stage};

type Heard = Rc<RefCell<Vec<Option<f64>>>>;

#[derive(Properties, PartialEq)]
struct HostProps {
    heard: HeardBy,
    kind: NumberKind,
    limits: Limits,
}

#[derive(Clone)]
struct HeardBy(Heard);

impl PartialEq for HeardBy {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A page that holds the value, as the plan does, with a button that changes it from outside, as undo does.
#[component]
fn Host(props: &HostProps) -> Html {
    let value = use_state_eq(|| Some(10.0));
    let on_change = {
        let (set, heard) = (value.setter(), props.heard.0.clone());
        Callback::from(move |value| {
            heard.borrow_mut().push(value);
            set.set(value);
        })
    };
    let undo = {
        let set = value.setter();
        Callback::from(move |_: MouseEvent| set.set(Some(7.0)))
    };
    html! {
        <>
            <NumberField label="Baseline" value={*value} kind={props.kind} limits={props.limits} {on_change} />
            <button onclick={undo}>{ "undo" }</button>
        </>
    }
}

struct Hand {
    stage: Element,
    heard: Heard,
}

impl Hand {
    async fn at(kind: NumberKind, limits: Limits) -> Self {
        let (stage, heard) = (stage(""), Heard::default());
        let props = HostProps { heard: HeardBy(Rc::clone(&heard)), kind, limits };
        yew::Renderer::<Host>::with_root_and_props(stage.clone(), props).render();
        pause(20).await;
        Self { stage, heard }
    }

    fn input(&self) -> HtmlInputElement {
        find(&self.stage, "input")
    }

    async fn types(&self, text: &str) {
        self.input().set_value(text);
        let event: Event = script("new InputEvent('input', { bubbles: true })").unchecked_into();
        self.input().dispatch_event(&event).unwrap();
        pause(20).await;
    }

    async fn leaves(&self) {
        self.input().focus().unwrap();
        self.input().blur().unwrap();
        pause(20).await;
    }

    fn shows(&self) -> String {
        self.input().value()
    }

    fn message(&self) -> Option<String> {
        self.stage.query_selector(".field-error").unwrap().and_then(|message| message.text_content())
    }
}

impl Drop for Hand {
    fn drop(&mut self) {
        self.stage.remove();
    }
}

#[wasm_bindgen_test]
async fn numbers_are_taken_as_people_type_them_and_shown_as_they_are_written() {
    let hand = Hand::at(NumberKind::Number, Limits::ANY).await;
    for (typed, value, shown) in
        [("1,234.5", 1234.5, "1,234.5"), ("３萬", 30_000.0, "30,000"), ("12k", 12_000.0, "12,000")]
    {
        hand.types(typed).await;
        assert_eq!(hand.shows(), typed, "what is typed stays while typing");
        hand.leaves().await;
        assert_eq!(hand.shows(), shown);
        assert_eq!(hand.heard.borrow().last(), Some(&Some(value)));
    }
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_stays_in_the_field_with_a_message_and_the_plan_keeps_its_value() {
    let hand = Hand::at(NumberKind::Number, Limits::ANY).await;
    hand.types("about ten").await;
    hand.leaves().await;
    assert_eq!(hand.shows(), "about ten");
    assert!(hand.message().is_some());
    assert_eq!(hand.input().get_attribute("aria-invalid").as_deref(), Some("true"));
    assert!(hand.heard.borrow().is_empty());

    hand.types("12").await;
    assert_eq!((hand.message(), hand.heard.borrow().as_slice()), (None, [Some(12.0)].as_slice()));
}

#[wasm_bindgen_test]
async fn a_value_outside_the_limits_is_refused_with_the_limits() {
    let hand = Hand::at(NumberKind::Percent, Limits::SHARE).await;
    hand.types("150%").await;
    let message = hand.message().unwrap();
    assert!(message.contains("0%") && message.contains("100%"), "{message}");
    hand.types("15").await;
    assert_eq!(hand.heard.borrow().as_slice(), [Some(0.15)]);
}

#[wasm_bindgen_test]
async fn an_emptied_field_is_no_value_never_nought() {
    let hand = Hand::at(NumberKind::Money, Limits::NOT_NEGATIVE).await;
    hand.types("").await;
    hand.leaves().await;
    assert_eq!((hand.shows().as_str(), hand.heard.borrow().as_slice()), ("", [None].as_slice()));
}

#[wasm_bindgen_test]
async fn the_text_follows_when_undo_changes_the_value() {
    let hand = Hand::at(NumberKind::Number, Limits::ANY).await;
    hand.types("not a number").await;
    find::<HtmlElement>(&hand.stage, "button").click();
    pause(20).await;
    assert_eq!((hand.shows().as_str(), hand.message()), ("7", None));
}

#[wasm_bindgen_test]
async fn the_wheel_changes_nothing() {
    let hand = Hand::at(NumberKind::Number, Limits::ANY).await;
    hand.input().focus().unwrap();
    let event: Event = script("new WheelEvent('wheel', { deltaY: -120, bubbles: true })").unchecked_into();
    hand.input().dispatch_event(&event).unwrap();
    pause(20).await;
    assert_eq!((hand.shows().as_str(), hand.heard.borrow().len()), ("10", 0));
    assert_eq!(hand.input().type_(), "text");
}
