//! Ways to hand the plan on.

messages! {
    title { en: "Share", zh: "分享" }
    link { en: "A link that holds the plan", zh: "含有計畫的連結" }
    link_how {
        en: "The whole plan is in the link itself. Nothing is sent to a server; whoever has the link can read the plan.",
        zh: "整份計畫就在連結裡，不會傳送到任何伺服器；拿到連結的人都能讀取計畫。",
    }
    address { en: "Link", zh: "連結" }
    length(letters) { en: "{letters} letters", zh: "{letters} 個字元" }
    long {
        en: "Some mail and chat programs cut links longer than 2,000 letters. Send a file if it arrives damaged.",
        zh: "部分郵件與聊天軟體會截斷超過 2,000 個字元的連結；若對方無法開啟，請改傳檔案。",
    }
    very_long {
        en: "Most programs cut links longer than 32,000 letters. Send the file instead.",
        zh: "多數軟體會截斷超過 32,000 個字元的連結，請改傳檔案。",
    }
    too_long {
        en: "No browser opens a link of this length. Send the file instead.",
        zh: "瀏覽器無法開啟這麼長的連結，請改傳檔案。",
    }
    copy { en: "Copy the link", zh: "複製連結" }
    copied { en: "Copied.", zh: "已複製。" }
    not_copied {
        en: "The browser did not let the page copy. Select the link and copy it yourself.",
        zh: "瀏覽器不允許複製，請自行選取連結後複製。",
    }
    file { en: "A file", zh: "檔案" }
    file_how {
        en: "The plan as one file, to keep or to send. It opens here again.",
        zh: "將計畫存成一個檔案，可以保存或傳送，之後可在這裡開啟。",
    }
    send { en: "Send with another app…", zh: "用其他 App 傳送…" }
    tables { en: "For spreadsheets and calendars", zh: "試算表與行事曆" }
    projection { en: "Months (CSV)", zh: "逐月試算（CSV）" }
    goals { en: "Goals (CSV)", zh: "目標（CSV）" }
    tasks { en: "Tasks (calendar)", zh: "任務（行事曆）" }
    projection_name(plan) { en: "{plan} months", zh: "{plan} 逐月試算" }
    goals_name(plan) { en: "{plan} goals", zh: "{plan} 目標" }
    tasks_name(plan) { en: "{plan} tasks", zh: "{plan} 任務" }
    tasks_without_day(count) {
        one: "{count} task without a date is left out.",
        en: "{count} tasks without a date are left out.",
        zh: "{count} 項沒有期限的任務不會列入。",
    }
}
