//! Words of the frame around every step: header, list of steps, figures beside the work.

messages! {
    /// The product's name is the same in every language.
    product { en: "Tenfold", zh: "Tenfold" }
    skip { en: "Skip to the content", zh: "跳至內容" }
    loading { en: "Loading…", zh: "載入中…" }
    plan_name { en: "Name of the plan", zh: "計畫名稱" }
    unnamed_plan { en: "Untitled plan", zh: "未命名的計畫" }
    undo { en: "Undo", zh: "復原" }
    redo { en: "Redo", zh: "重做" }
    undo_keys { en: "Undo (Ctrl+Z)", zh: "復原（Ctrl+Z）" }
    redo_keys { en: "Redo (Ctrl+Shift+Z)", zh: "重做（Ctrl+Shift+Z）" }
    language { en: "Language", zh: "語言" }
    save_file { en: "Save as file", zh: "存成檔案" }
    saving { en: "Saving…", zh: "儲存中…" }
    saved(time) { en: "Saved {time}", zh: "已儲存 {time}" }
    /// Read out, without the time that would be news each time.
    kept { en: "Saved", zh: "已儲存" }
    not_saved { en: "Not saved", zh: "尚未儲存" }
    blocked {
        en: "This browser does not let the page keep anything, so the plan is lost when you close the page. Save it as a file.",
        zh: "這個瀏覽器不允許本頁儲存資料，關閉頁面後計畫就會消失。請存成檔案。",
    }
    full {
        en: "There is no room left in this browser, so the last changes are not saved. Save the plan as a file, or delete plans you no longer need.",
        zh: "這個瀏覽器的儲存空間已滿，最近的變更尚未儲存。請將計畫存成檔案，或刪除不再需要的計畫。",
    }
    unreadable {
        en: "What this browser kept of the list of plans cannot be read, so the last changes are not saved. Save the plan as a file.",
        zh: "無法讀取這個瀏覽器中的計畫清單，最近的變更尚未儲存。請將計畫存成檔案。",
    }

    failure_heading { en: "This page has stopped", zh: "本頁已停止運作" }
    failure {
        en: "An error in Tenfold stopped it. Your plan is kept as it was last saved, a moment ago; only the very last change may be missing.",
        zh: "Tenfold 發生錯誤而停止。您的計畫保留在片刻之前最後一次儲存的狀態，只有最後一項變更可能遺失。",
    }
    /// No plan was open, or none is kept.
    failure_without_plan {
        en: "An error in Tenfold stopped it. What this browser keeps is untouched.",
        zh: "Tenfold 發生錯誤而停止。這個瀏覽器中已儲存的資料不受影響。",
    }
    failure_reload { en: "Load the page again", zh: "重新載入" }
    failure_rescue { en: "Download the plan as last saved", zh: "下載最後儲存的計畫" }

    steps { en: "Steps", zh: "步驟" }
    state_empty { en: "empty", zh: "未填寫" }
    state_started { en: "started", zh: "進行中" }
    state_complete { en: "complete", zh: "已完成" }
    state_problems { en: "has problems", zh: "有問題" }

    results { en: "Results", zh: "結果" }
    roi_at(month) { en: "ROI by month {month}", zh: "第 {month} 個月的投資報酬率（ROI）" }
    /// Short, for a phone and for tables.
    roi_brief(month) { en: "ROI, month {month}", zh: "第 {month} 個月 ROI" }
    no_cost { en: "no cost yet", zh: "尚無成本" }
    break_even { en: "Break-even", zh: "損益兩平" }
    break_even_month(month) { en: "Month {month}", zh: "第 {month} 個月" }
    break_even_holds(calendar) { en: "{calendar}, and it holds", zh: "{calendar}，此後維持" }
    break_even_lost(calendar) { en: "{calendar}, but it is lost again", zh: "{calendar}，但之後又跌破" }
    break_even_never(horizon) { en: "Not within {horizon} months", zh: "{horizon} 個月內未達成" }
    net(month) { en: "Net by month {month}", zh: "第 {month} 個月的淨效益" }
    ranked_goals { en: "Goals, best first", zh: "目標排序" }
    score(score) { en: "{score} of 100", zh: "{score} 分" }
    not_ranked { en: "not rated", zh: "未評分" }
    provisional { en: "provisional", zh: "暫定" }
    no_goals { en: "No goals yet.", zh: "還沒有目標。" }
    summary(month, roi, break_even) {
        en: "ROI by month {month}: {roi}. Break-even: {break_even}.",
        zh: "第 {month} 個月的投資報酬率：{roi}。損益兩平：{break_even}。",
    }
}
