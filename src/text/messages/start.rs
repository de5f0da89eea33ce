//! Words of the start page: the plans of this browser.

messages! {
    title { en: "All plans", zh: "所有計畫" }
    new_plan { en: "New plan", zh: "新計畫" }
}
