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
    tied(goal, rule) {
        en: "The goal has the same score as {goal} and stands behind it by “{rule}”.",
        zh: "與{goal}同分，依「{rule}」排在其後。",
    }
    tied_remedy {
        en: "Look at both before you choose one: the score does not tell them apart.",
        zh: "選擇之前請兩者都看：分數分不出高下。",
    }
}
