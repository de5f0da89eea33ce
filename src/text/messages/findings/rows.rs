//! Problems that a row of any kind can have.

messages! {
    unnamed { en: "This row has no name.", zh: "這一列沒有名稱。" }
    unnamed_remedy {
        en: "Name it, so that everyone means the same thing.",
        zh: "請填上名稱，讓大家說的是同一件事。",
    }
    same_name(other) { en: "{other} has the same name.", zh: "與 {other} 同名。" }
    same_name_remedy {
        en: "Rename one, or delete it if it is there twice.",
        zh: "請改名；若是重複的，請刪除其中一列。",
    }
}
