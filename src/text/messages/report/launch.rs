//! Words of the launch: approvals, tasks, training and tools, signatures.

messages! {
    title { en: "Launch: approvals, tasks and support", zh: "啟動：核准、任務與支援" }
    approvals { en: "Presented and approved", zh: "簡報與核准" }
    who { en: "Who decides", zh: "決定者" }
    role { en: "For", zh: "代表" }
    management { en: "Top management", zh: "管理階層" }
    presented { en: "Presented", zh: "簡報日期" }
    decision { en: "Decision", zh: "決定" }
    decided { en: "Decided", zh: "決定日期" }
    decided_on(decision, date) { en: "{decision}, {date}", zh: "{decision}，{date}" }
    not_asked(departments) {
        en: "Not presented yet to departments whose goals are selected: {departments}.",
        zh: "目標已選定、但尚未向其簡報的部門：{departments}。",
    }
    tasks { en: "Tasks", zh: "任務" }
    task { en: "Task", zh: "任務" }
    owner { en: "Owner", zh: "負責人" }
    due { en: "Due", zh: "期限" }
    state { en: "State", zh: "狀態" }
    done { en: "done", zh: "完成" }
    open { en: "open", zh: "待辦" }
    support { en: "Training, tools and support", zh: "訓練、工具與支援" }
    kind { en: "Kind", zh: "種類" }
    what { en: "What", zh: "內容" }
    for_whom { en: "For whom", zh: "對象" }

    signatures { en: "Signatures", zh: "簽核" }
    signatures_intro {
        en: "By signing, each approves the goals, the costs and the KPIs of this plan as they concern them.",
        zh: "簽署即表示核准本計畫中與其相關的目標、成本與關鍵績效指標。",
    }
    name { en: "Name", zh: "姓名" }
    signature { en: "Signature", zh: "簽名" }
    date { en: "Date", zh: "日期" }
}
