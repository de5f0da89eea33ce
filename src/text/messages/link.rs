//! A plan in a link: why one did not open.

messages! {
    not_opened { en: "The link was not opened; your plan is as it was.", zh: "連結未開啟；您的計畫維持原狀。" }
    damaged {
        en: "The link is cut short or was changed on the way. Copy it whole, or ask for the plan as a file.",
        zh: "連結不完整，或在傳送途中被更動。請複製完整的連結，或請對方改傳檔案。",
    }
    too_long(letters) {
        en: "The link has {letters} letters, more than any plan needs. Ask for the plan as a file.",
        zh: "連結長達 {letters} 個字元，超過任何計畫所需。請對方改傳檔案。",
    }
    too_large {
        en: "What the link holds is larger than any plan. Ask for the plan as a file.",
        zh: "連結的內容超過任何計畫的大小。請對方改傳檔案。",
    }
    newer(version) {
        en: "The link was made by a newer Tenfold: version {version} of the link, this one reads 1. Reload the page to get the newest Tenfold.",
        zh: "這個連結由較新的 Tenfold 建立：連結版本 {version}，目前只能讀取版本 1。請重新載入本頁以取得最新版。",
    }
}
