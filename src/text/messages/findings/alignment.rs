//! Problems of step 1.

messages! {
    empty { en: "Nothing links this plan to the business yet.", zh: "計畫還沒有與企業連結。" }
    empty_remedy {
        en: "Start with the mission statement and the business goals.",
        zh: "請從使命宣言與企業目標開始。",
    }
    no_mission { en: "The mission statement is missing.", zh: "缺少使命宣言。" }
    no_mission_remedy {
        en: "Enter it: social media extends the business, and the mission says what for.",
        zh: "請填入：社群媒體是企業的延伸，使命說明為了什麼。",
    }
    mission_not_reviewed {
        en: "No date says when the mission statement was reviewed.",
        zh: "沒有記錄何時檢視過使命宣言。",
    }
    mission_not_reviewed_remedy {
        en: "Review it with those who answer for it, and enter the date.",
        zh: "請與負責的人一起檢視，並填上日期。",
    }
    no_brand { en: "What the brand stands for is not written down.", zh: "沒有寫下品牌代表什麼。" }
    no_brand_remedy {
        en: "Write one or two sentences that posts and replies can be held against.",
        zh: "請寫一兩句話，讓貼文與回覆有所依循。",
    }
    no_values { en: "The firm's values are not written down.", zh: "沒有寫下公司的價值觀。" }
    no_values_remedy {
        en: "Name the values that must show in how you deal with customers.",
        zh: "請寫下與顧客往來時要呈現的價值觀。",
    }
    no_business_goals { en: "There are no business goals.", zh: "沒有企業目標。" }
    no_business_goals_remedy {
        en: "Enter those of this year; every social goal has to serve one.",
        zh: "請填入今年的企業目標；每個社群目標都要服務其中之一。",
    }
    no_measure {
        en: "Nothing says how you will know that this business goal is reached.",
        zh: "沒有說明如何知道這個企業目標已達成。",
    }
    no_measure_remedy { en: "Enter a figure and a date.", zh: "請填入數字與期限。" }
    not_served {
        en: "No candidate goal of step 3 serves this business goal.",
        zh: "第 3 步沒有任何候選目標服務這個企業目標。",
    }
    not_served_remedy {
        en: "Look for a social goal that would serve it, or leave it to other means on purpose.",
        zh: "請想想是否有社群目標能服務它；若要用其他方式達成，也可保留。",
    }
}
