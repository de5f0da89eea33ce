//! Words of the overview.

messages! {
    title { en: "Overview", zh: "總覽" }
}
