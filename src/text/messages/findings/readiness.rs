//! Problems of the readiness check. They advise and never block.

messages! {
    not_checked {
        en: "The readiness check has not been answered yet.",
        zh: "還沒有回答準備檢查。",
    }
    not_checked_remedy {
        en: "Answer the five questions first: what you have learned by listening leads the plan.",
        zh: "請先回答五個問題：計畫要由傾聽得來的洞察帶領。",
    }
    questions_open(count) {
        one: "{count} question of the readiness check is open.",
        en: "{count} questions of the readiness check are open.",
        zh: "準備檢查還有 {count} 題未回答。",
    }
    questions_open_remedy { en: "Answer them; “no” is an answer too.", zh: "請回答；「否」也是答案。" }
    new_to_social {
        en: "The firm has not run social media for long.",
        zh: "公司經營社群媒體的時間還不長。",
    }
    new_to_social_remedy {
        en: "Run it on a small scale for a few months, then set targets; until then treat baselines as guesses.",
        zh: "請先小規模經營幾個月再訂目標；在那之前，基準值只能當作猜測。",
    }
    needs_unknown { en: "What customers need is not well known.", zh: "對顧客的需求還不夠清楚。" }
    needs_unknown_remedy {
        en: "Ask customers and the colleagues who speak with them before you set goals.",
        zh: "訂目標之前，請先問顧客，以及每天與顧客接觸的同事。",
    }
    ways_unknown {
        en: "How customers want to interact is not well known.",
        zh: "還不夠清楚顧客希望如何互動。",
    }
    ways_unknown_remedy {
        en: "Observe where customers ask, praise and complain before you choose channels.",
        zh: "選定管道之前，請先觀察顧客在哪裡發問、稱讚與抱怨。",
    }
    not_listened { en: "There has not been enough listening on social media.", zh: "在社群媒體上的傾聽還不夠。" }
    not_listened_remedy {
        en: "Search for your name, your products and your competitors for some weeks, and note what you find.",
        zh: "請用幾週時間搜尋公司名稱、產品與競爭者，並記下發現。",
    }
    not_asked {
        en: "Traditional sources have not been heard enough: surveys, interviews, sales and service records.",
        zh: "傳統來源還聽得不夠：問卷、訪談、銷售與客服紀錄。",
    }
    not_asked_remedy {
        en: "Read what the firm already has, and ask those who are not on social media.",
        zh: "請先看公司已有的資料，並詢問不在社群媒體上的顧客。",
    }
    no_insights { en: "No insight is recorded.", zh: "還沒有記錄任何洞察。" }
    no_insights_remedy {
        en: "Write down what listening has taught you; it should lead the goals.",
        zh: "請寫下傾聽得到的洞察，由它帶領目標。",
    }
}
