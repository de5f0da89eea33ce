//! Words of step 2, find the scope.

messages! {
    departments { en: "Departments", zh: "部門" }
    departments_intro {
        en: "Talk to each one, also to those that will not take part at first: their needs show where goals overlap.",
        zh: "每個部門都要談，包括一開始不參與的部門：他們的需求會顯示目標在哪裡重疊。",
    }
    no_departments {
        en: "No departments yet. Most firms start with the six usual ones and remove what they do not have.",
        zh: "還沒有部門。多數企業從六個常見部門開始，再移除沒有的部門。",
    }
    add_usual { en: "Add the usual departments", zh: "加入常見部門" }
    add { en: "Add a department", zh: "新增部門" }
    function { en: "Function", zh: "職能" }
    name { en: "Name", zh: "名稱" }
    name_hint { en: "Empty: called by its function.", zh: "留空時以職能稱呼。" }
    contact { en: "Whom to talk to", zh: "聯絡人" }
    talked_on { en: "Talked to on", zh: "訪談日期" }
    not_talked { en: "not yet talked to", zh: "尚未訪談" }
    talked(date) { en: "talked to on {date}", zh: "已於 {date} 訪談" }
    in_scope { en: "Takes part in this plan", zh: "參與這份計畫" }
    needs { en: "What it needs, one need a line", zh: "需求（每行一項）" }
    own_goals { en: "Its own goals and KPIs", zh: "部門自己的目標與關鍵績效指標" }
    decided_none {
        en: "Nothing yet: add the departments and note what each needs.",
        zh: "尚無結論：請加入部門並記下各自的需求。",
    }
    decided(in_scope, all) {
        en: "{in_scope} of {all} departments take part. Their needs:",
        zh: "{all} 個部門中有 {in_scope} 個參與。各部門的需求：",
    }
    no_needs { en: "no needs noted yet", zh: "尚未記下需求" }
    out_of_scope { en: "not in this plan", zh: "不在這份計畫中" }
}
