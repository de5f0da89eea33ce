//! Words of the earlier states of a plan.

messages! {
    title(name) { en: "Earlier states of {name}", zh: "「{name}」的歷史版本" }
    intro {
        en: "While you work, a state is kept every few minutes: of the last hour all, of the last day one an hour, of the last month one a day, then one a week. Before a file, a sheet or an earlier state takes the place of something, one is kept as well. They stay in this browser and give way when a plan needs the room.",
        zh: "您工作時，每隔幾分鐘會自動保留一個版本：最近一小時全部保留，最近一天每小時一個，最近一個月每天一個，之後每週一個。檔案、評分表或歷史版本取代內容之前，也會先保留。這些版本只存在這個瀏覽器中，計畫需要空間時會先刪減它們。",
    }
    name { en: "Name for the state as it is now", zh: "目前版本的名稱" }
    keep { en: "Keep this state", zh: "保留這個版本" }
    none { en: "There are no earlier states yet.", zh: "還沒有歷史版本。" }
    moment(day, time) { en: "{day}, {time}", zh: "{day} {time}" }
    size(kilobytes) { en: "{kilobytes} kB", zh: "{kilobytes} kB" }
    automatic { en: "kept automatically", zh: "自動保留" }
    named { en: "kept by you", zh: "由您保留" }
    before_file { en: "before a file took its place", zh: "被檔案取代之前" }
    before_merge { en: "before a file was merged into it", zh: "併入檔案之前" }
    before_sheet { en: "before a judge's sheet was taken in", zh: "匯入評分表之前" }
    before_restore { en: "before an earlier state was restored", zh: "還原歷史版本之前" }
    before_upgrade { en: "as an older version of Tenfold wrote it", zh: "由舊版 Tenfold 寫入的內容" }
    approved { en: "when it was approved", zh: "核准當時" }
    compared { en: "This state and the plan now", zh: "這個版本與目前的計畫" }
    what { en: "What", zh: "項目" }
    then { en: "Then", zh: "當時" }
    now { en: "Now", zh: "目前" }
    changed_since { en: "What changed since", zh: "之後的變更" }
    restore { en: "Restore this state", zh: "還原這個版本" }
    open_beside { en: "Open as a new plan", zh: "開啟為新計畫" }
    download { en: "Save as file", zh: "存成檔案" }
    delete { en: "Delete", zh: "刪除" }
    state_damaged { en: "This state is damaged and cannot be opened.", zh: "這個版本已損壞，無法開啟。" }
    aside { en: "Set aside because it was damaged", zh: "因損壞而移開的資料" }
    aside_how {
        en: "What could not be read any more. You can save it and look whether something in it helps, or delete it.",
        zh: "已無法讀取的資料。您可以存成檔案，看看其中是否有用得上的內容，或將它刪除。",
    }
    damaged_file { en: "damaged plan", zh: "損壞的計畫" }
    save_damaged { en: "Save the damaged data", zh: "儲存損壞的資料" }
    delete_damaged { en: "Delete the damaged data", zh: "刪除損壞的資料" }
    room_label { en: "Room taken in this browser", zh: "瀏覽器已使用的空間" }
    room(share) {
        en: "{share} of the room that this browser gives this address is taken (about five million characters).",
        zh: "這個網址在瀏覽器中可用的空間（約五百萬字元）已使用 {share}。",
    }
    room_parts(plans, states, other) {
        en: "Plans {plans}, earlier states {states}, other {other}.",
        zh: "計畫 {plans}、歷史版本 {states}、其他 {other}。",
    }
    copy_of(name) { en: "{name} (earlier state)", zh: "{name}（歷史版本）" }
}
