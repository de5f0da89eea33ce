//! Problems that a row of any kind can have.

messages! {
    unnamed { en: "Nothing says what this row is.", zh: "看不出這一列是什麼。" }
    unnamed_remedy {
        en: "Fill in this field, so that everyone means the same thing, or delete the row.",
        zh: "請填寫這個欄位，讓大家說的是同一件事；不需要的話，請刪除這一列。",
    }
    same_name(other) { en: "{other} has the same name.", zh: "與 {other} 同名。" }
    same_name_remedy {
        en: "Rename one, or delete it if it is there twice.",
        zh: "請改名；若是重複的，請刪除其中一列。",
    }
}
