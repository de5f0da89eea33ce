//! Problems of step 3: the ranking.

messages! {
    criteria_count(count) {
        one: "The goals are rated by {count} criterion.",
        en: "The goals are rated by {count} criteria.",
        zh: "目標以 {count} 項準則評分。",
    }
    criteria_count_remedy {
        en: "Use between 2 and 12 criteria, so that there is something to weigh and people can keep it in mind.",
        zh: "請使用 2 到 12 項準則：有所權衡，又不致顧此失彼。",
    }
    no_weights { en: "All weights are 0, so no goal can be ranked.", zh: "所有權重都是 0，無法排序。" }
    no_weights_remedy {
        en: "Give at least one criterion a weight above 0.",
        zh: "請至少讓一項準則的權重大於 0。",
    }
    not_rated { en: "The goal is not rated, so it has no rank.", zh: "這個目標沒有評分，因此沒有名次。" }
    not_rated_remedy { en: "Rate it from 1 to 5 by each criterion.", zh: "請依每項準則評 1 到 5 分。" }
    provisional(criteria) {
        en: "The rank is provisional. Not rated yet: {criteria}.",
        zh: "名次是暫定的，尚未評分：{criteria}。",
    }
    provisional_remedy {
        en: "Rate what is missing; an unrated cell is left out, never taken for a 3.",
        zh: "請補上評分；未評分的項目不列入計算，不會當作 3 分。",
    }
    one_goal { en: "There is one candidate goal, so there is nothing to rank.", zh: "只有一個候選目標，無從排序。" }
    one_goal_remedy {
        en: "Ask every department for its goals: the best one is found by comparing.",
        zh: "請向每個部門徵求目標：有比較，才知道哪個最好。",
    }
    many_goals(count) {
        en: "There are {count} candidate goals; nobody rates that many with care.",
        zh: "候選目標多達 {count} 個，很難仔細評分。",
    }
    many_goals_remedy {
        en: "Put goals together that ask for the same, and drop those that serve no business goal, before you rate.",
        zh: "請先合併相近的目標，並刪去沒有服務企業目標的，再評分。",
    }
    all_equal(count) {
        en: "All {count} goals have the same score: the ratings do not tell them apart.",
        zh: "{count} 個目標全部同分：評分分不出高下。",
    }
    all_equal_remedy {
        en: "Use the whole scale from 1 to 5, or criteria by which the goals differ.",
        zh: "請用滿 1 到 5 分，或改用能區分目標的準則。",
    }
    too_close_to_call(goal) {
        en: "Only one of this goal and {goal} is selected, and which comes first is too close to call: half a point in one rating would swap them, and so would a slightly different weight.",
        zh: "這個目標與{goal}只有一個入選，但兩者難分先後：只要一項評分差半分，或權重稍有不同，順序就會對調。",
    }
    too_close_to_call_remedy {
        en: "Let something else decide between them: cost, time, who stands behind it. Write down what did.",
        zh: "請改由其他因素決定：成本、時間、誰支持，並寫下決定的理由。",
    }
    ranks_high_not_approved(rank) {
        en: "The goal ranks number {rank}, and management has not decided on it.",
        zh: "這個目標排名第 {rank}，但管理階層尚未決定。",
    }
    ranks_high_not_approved_remedy {
        en: "Bring it before management, and record the decision.",
        zh: "請提請管理階層討論，並記錄決定。",
    }
    tied(goal, rule) {
        en: "The goal has the same score as {goal} and stands behind it by “{rule}”.",
        zh: "與{goal}同分，依「{rule}」排在其後。",
    }
    tied_remedy {
        en: "Look at both before you choose one: the score does not tell them apart.",
        zh: "選擇之前請兩者都看：分數分不出高下。",
    }
}
