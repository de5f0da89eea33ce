//! Problems of step 9.

messages! {
    launch_empty { en: "The launch is not prepared yet.", zh: "還沒有準備啟動。" }
    launch_empty_remedy {
        en: "Write the summary, present the plan, and assign the first tasks.",
        zh: "請撰寫摘要、提出計畫，並指派第一批任務。",
    }
    no_summary { en: "The plan's document has no summary.", zh: "計畫書沒有摘要。" }
    no_summary_remedy {
        en: "Say in a few sentences what is planned and what is asked for.",
        zh: "請用幾句話說明要做什麼、需要什麼支持。",
    }
    no_approvals { en: "The plan has been presented to nobody.", zh: "還沒有向任何人提出計畫。" }
    no_approvals_remedy {
        en: "Present it to the departments and to management, and record their decisions.",
        zh: "請向各部門與管理階層簡報，並記錄決定。",
    }
    no_management_approval { en: "Top management has not approved the plan.", zh: "管理階層尚未核准計畫。" }
    no_management_approval_remedy {
        en: "Present it, and record the decision without a department.",
        zh: "請向管理階層簡報，並記錄決定（部門留空）。",
    }
    department_not_asked {
        en: "A goal of this department is selected, and it was not asked for approval.",
        zh: "這個部門的目標已入選，卻沒有徵求該部門核准。",
    }
    department_not_asked_remedy {
        en: "Present the plan to the department and record its decision.",
        zh: "請向該部門簡報，並記錄決定。",
    }
    not_presented { en: "The plan has not been presented to them.", zh: "還沒有向對方簡報。" }
    not_presented_remedy { en: "Present it, and enter the date.", zh: "請簡報並填上日期。" }
    decision_open { en: "The plan was presented, and the decision is open.", zh: "已經簡報，尚未決定。" }
    decision_open_remedy { en: "Ask for the decision and record it.", zh: "請追蹤並記錄決定。" }
    declined { en: "They declined the plan.", zh: "對方否決了計畫。" }
    declined_remedy {
        en: "Find out why, change the plan, and present it again.",
        zh: "請了解原因、修改計畫後再次提出。",
    }
    no_tasks { en: "No task is assigned.", zh: "還沒有指派任務。" }
    no_tasks_remedy {
        en: "Break each tactic into tasks with an owner and a due date.",
        zh: "請把每項戰術拆成任務，訂出負責人與期限。",
    }
    no_task_owner { en: "Nobody has this task.", zh: "這項任務沒有負責人。" }
    no_task_owner_remedy { en: "Name one person who answers for it.", zh: "請指定一位負責人。" }
    no_task_due { en: "The task has no due date.", zh: "這項任務沒有期限。" }
    no_task_due_remedy { en: "Enter when it is to be done.", zh: "請填入完成期限。" }
    tactic_without_task { en: "No task belongs to this tactic.", zh: "這項戰術沒有任何任務。" }
    tactic_without_task_remedy { en: "Assign the first task for it.", zh: "請為它指派第一項任務。" }
    no_support { en: "No training, tool or support is planned.", zh: "沒有安排訓練、工具或支援。" }
    no_support_remedy {
        en: "Ask the people who carry the plan what they need.",
        zh: "請問執行計畫的人需要什麼。",
    }
    support_after_launch {
        en: "This help comes after the launch month.",
        zh: "這項支援在啟動月份之後才到位。",
    }
    support_after_launch_remedy {
        en: "Bring it forward: people need it when they start.",
        zh: "請提前：開始時就需要。",
    }
}
