//! Words of the readiness check.

messages! {
    questions { en: "Have you listened enough?", zh: "您聽得夠多了嗎？" }
    runs_social_media {
        en: "Have you run social media for a while?",
        zh: "您是否已經營社群媒體一段時間？",
    }
    knows_customer_needs { en: "Do you know what customers need?", zh: "您是否知道顧客需要什麼？" }
    knows_how_customers_interact {
        en: "Do you know how customers want to interact with you?",
        zh: "您是否知道顧客想如何與您互動？",
    }
    listened_on_social_media {
        en: "Have you listened with social tools: comments, reviews, groups, listening tools?",
        zh: "您是否用社群工具傾聽過：留言、評價、社團、輿情工具？",
    }
    listened_offline {
        en: "Have you listened with traditional tools: surveys, interviews, sales and service records?",
        zh: "您是否用傳統工具傾聽過：問卷、訪談、銷售與客服紀錄？",
    }
    insights { en: "What listening has brought", zh: "傾聽帶來的洞察" }
    insights_intro {
        en: "These insights lead the goals: write down what surprised you, and where it comes from.",
        zh: "這些洞察會引導目標：請寫下讓您意外的發現與來源。",
    }
    insight { en: "Insight", zh: "洞察" }
    source { en: "Where it comes from", zh: "來源" }
    no_insights {
        en: "No insights yet. One sentence from a customer is a start.",
        zh: "還沒有洞察。可以從顧客說的一句話開始。",
    }
    add_insight { en: "Add an insight", zh: "新增洞察" }
    decided_open(answered, all) {
        en: "{answered} of {all} questions are answered.",
        zh: "{all} 題中已回答 {answered} 題。",
    }
    decided_ready {
        en: "You have listened enough to plan. Let what customers told you lead the goals.",
        zh: "您已經聽得夠多，可以開始規劃。請讓顧客告訴您的事引導目標。",
    }
    decided_not_ready(count) {
        one: "{count} answer is not yet “yes”. You can plan all the same; treat the baselines it touches as guesses.",
        en: "{count} answers are not yet “yes”. You can plan all the same; treat the baselines they touch as guesses.",
        zh: "有 {count} 題還不是「是」。您仍然可以繼續規劃，但相關的基準值請視為猜測。",
    }
}
