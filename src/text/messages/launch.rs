//! Words of step 9, launch.

messages! {
    summary_title { en: "Executive summary", zh: "重點摘要" }
    summary_intro {
        en: "The first words of the document. The figures follow by themselves.",
        zh: "計畫書開頭的文字，數字會自動接在後面。",
    }
    summary { en: "Summary", zh: "摘要" }
    summary_hint {
        en: "What is planned, what it brings, and what you ask for, in a few sentences.",
        zh: "用幾句話寫下要做什麼、帶來什麼，以及需要什麼支持。",
    }

    approvals { en: "Presentations and approvals", zh: "簡報與核准" }
    approvals_intro {
        en: "Present the plan to top management and to each department whose goal is selected, and record what they decide.",
        zh: "向管理階層與每個目標已選定的部門簡報，並記錄他們的決定。",
    }
    no_approvals {
        en: "Nobody is asked yet. Add those concerned, or anyone else, below.",
        zh: "還沒有徵求任何人核准。請在下方加入相關的人。",
    }
    missing { en: "Not asked yet:", zh: "尚未徵求核准：" }
    ask(who) { en: "Add {who}", zh: "加入{who}" }
    ask_all(count) {
        en: "Add all {count} who are missing",
        zh: "一次加入缺少的 {count} 位",
    }
    add_approval { en: "Add somebody who decides", zh: "新增決定者" }
    management { en: "Top management", zh: "管理階層" }
    who { en: "Who decides", zh: "決定者" }
    decides_for { en: "For", zh: "代表" }
    presented_on { en: "Presented on", zh: "簡報日期" }
    decision { en: "Decision", zh: "決定" }
    decided_on { en: "Decided on", zh: "決定日期" }
    note { en: "Note", zh: "備註" }
    role_and_name(role, name) { en: "{role} · {name}", zh: "{role} · {name}" }

    tasks { en: "Tasks", zh: "任務" }
    tasks_intro {
        en: "Break each tactic into tasks; each has one owner and a due date.",
        zh: "把每項戰術拆成任務，每項任務都有一位負責人與期限。",
    }
    no_tasks { en: "No tasks yet. Start with what must be ready before the launch.", zh: "還沒有任務。先列出啟動前必須完成的事。" }
    task { en: "Task", zh: "任務" }
    tactic { en: "Tactic", zh: "戰術" }
    owner { en: "Owner", zh: "負責人" }
    due { en: "Due on", zh: "期限" }
    done { en: "Done", zh: "完成" }
    add_task { en: "Add a task", zh: "新增任務" }
    tactics_without_task { en: "No task yet for:", zh: "還沒有任務的戰術：" }
    add_task_for(tactic) { en: "Add a task for {tactic}", zh: "為「{tactic}」新增任務" }

    support { en: "Training, tools and support", zh: "訓練、工具與支援" }
    support_intro {
        en: "What people need before the first day: ask those who carry the plan.",
        zh: "啟動之前大家需要的準備：請問執行計畫的人。",
    }
    no_support { en: "Nothing planned yet.", zh: "還沒有安排。" }
    kind { en: "Kind", zh: "種類" }
    what { en: "What", zh: "內容" }
    for_whom { en: "For whom", zh: "對象" }
    add_support { en: "Add training, a tool or support", zh: "新增訓練、工具或支援" }

    document { en: "The plan as a document", zh: "計畫書" }
    document_intro {
        en: "For top management the whole plan, for each department its own part. Print it, or choose “Save as PDF” in the print dialog.",
        zh: "給管理階層的是完整計畫，給各部門的是該部門的部分。可以列印，或在列印視窗選擇「另存為 PDF」。",
    }
    reader { en: "Written for", zh: "閱讀對象" }
    whole_plan { en: "Top management: the whole plan", zh: "管理階層：完整計畫" }
    print { en: "Print", zh: "列印" }
    preparing { en: "Writing the document…", zh: "正在產生計畫書…" }

    decided_none {
        en: "Nothing yet: present the plan, record the decisions and assign the first tasks.",
        zh: "尚無結論：請簡報計畫、記錄決定並分派第一批任務。",
    }
    decided_approvals(approved, asked) {
        en: "Approved by {approved} of {asked} asked.",
        zh: "徵求 {asked} 位，已核准 {approved} 位。",
    }
    decided_open(names) { en: "Still open: {names}.", zh: "尚未決定：{names}。" }
    decided_declined(names) { en: "Declined: {names}.", zh: "未核准：{names}。" }
    decided_tasks(done, all) { en: "{done} of {all} tasks done.", zh: "任務完成 {done} / {all} 項。" }
    decided_support(done, all) {
        en: "{done} of {all} trainings, tools and kinds of support ready.",
        zh: "訓練、工具與支援就緒 {done} / {all} 項。",
    }
    decided_launch(month) { en: "Launch in {month}.", zh: "{month}啟動。" }
}
