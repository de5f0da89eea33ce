//! Words of the start page: the plans of this browser.

messages! {
    title { en: "All plans", zh: "所有計畫" }
    heading { en: "Plan social media, and know what it returns", zh: "規劃社群媒體，並知道它帶來多少回報" }
    purpose {
        en: "Ten steps lead from your business goals to ranked social goals, priced tactics and a return on investment month by month. Later you hold what you measured against the plan.",
        zh: "十個步驟，從企業目標開始，排出社群目標的優先順序，為戰術定出成本，逐月試算投資報酬率（ROI）；之後再用實際成果對照計畫。",
    }
    return_to(name) { en: "Return to {name}", zh: "回到「{name}」" }
    plans { en: "Your plans", zh: "您的計畫" }
    saved(day, time) { en: "Saved {day}, {time}", zh: "{day} {time} 儲存" }
    rename(name) { en: "Rename {name}", zh: "重新命名「{name}」" }
    rename_now { en: "Rename", zh: "重新命名" }
    copy_of(name) { en: "{name} (copy)", zh: "{name}（複本）" }
    version_of_this_window(name) { en: "{name} (this window's version)", zh: "{name}（本視窗的版本）" }
    delete(name) { en: "Delete {name}", zh: "刪除「{name}」" }
    delete_warning {
        en: "The plan is removed from this browser for good. Save it as a file first if you may need it again.",
        zh: "計畫會從這個瀏覽器永久移除。如果之後可能還需要，請先存成檔案。",
    }
    delete_now { en: "Delete plan", zh: "刪除計畫" }
    new_plan { en: "New plan", zh: "新計畫" }
    name { en: "Name of the plan", zh: "計畫名稱" }
    name_example { en: "Social media plan 2027", zh: "2027 年社群媒體計畫" }
    currency { en: "Currency", zh: "幣別" }
    launch_month { en: "Launch month", zh: "啟動月份" }
    create { en: "Create plan", zh: "建立計畫" }
    open_file { en: "Open a file", zh: "開啟檔案" }
    open_file_how {
        en: "A plan that you or somebody else saved as a file. You can also drop it anywhere on this page, or paste the file, its text or a link to a plan.",
        zh: "開啟您或他人存成檔案的計畫，也可以把檔案拖放到本頁任何地方，或貼上檔案、檔案內容或計畫連結。",
    }
    choose_file { en: "Choose a file…", zh: "選擇檔案…" }
    drop { en: "Drop the file to open it", zh: "放開即可開啟檔案" }
    samples { en: "Sample plans", zh: "範例計畫" }
    samples_intro {
        en: "Complete plans to look around in. What you open is a copy of your own, so change whatever you like.",
        zh: "可以隨意瀏覽的完整計畫。開啟的是您自己的複本，可以任意修改。",
    }
    look_around { en: "Look around", zh: "看看範例" }
    open_sample(name) { en: "Look around: {name}", zh: "看看範例：{name}" }
    privacy {
        en: "Plans stay in this browser. Nothing is sent to a server; to share a plan, send a file or a link.",
        zh: "計畫只存在這個瀏覽器中，不會傳送到任何伺服器；要分享計畫時，請傳送檔案或連結。",
    }
}
