//! Words of step 3: other weights, tried out.

messages! {
    title { en: "Try other weights", zh: "試試其他權重" }
    intro {
        en: "Move a weight and see how the order would change. Nothing in the plan changes until you use the weights.",
        zh: "移動權重，看看順序會怎麼變。在採用之前，計畫不會有任何改變。",
    }
    too_few { en: "There is an order to try once two goals are rated.", zh: "至少要有兩個目標評過分，才有順序可試。" }
    weights { en: "Weights to try", zh: "試用的權重" }
    share(share, in_use) { en: "{share}, in use {in_use}", zh: "{share}，目前 {in_use}" }
    reset { en: "Back to the weights in use", zh: "回到目前的權重" }
    adopt { en: "Use these weights", zh: "採用這些權重" }
    adopt_hint {
        en: "They become direct points. What is entered for the other ways to weigh stays, and the step can be undone.",
        zh: "會成為直接配分。其他定權重方法已填的內容都會保留，也可以復原。",
    }
    judges_count {
        en: "The judges’ weights count; to use your own, let those of the team count.",
        zh: "目前採用評審的權重；若要採用自己的權重，請改為採用團隊的權重。",
    }
    order { en: "The order with these weights", zh: "以這些權重排出的順序" }
    as_in_use { en: "These are the weights in use.", zh: "這就是目前的權重。" }
    same { en: "With these weights the order stays the same.", zh: "以這些權重，順序不變。" }
    first_stays(goal, n) {
        one: "With these weights “{goal}” stays first; {n} goal takes another rank.",
        en: "With these weights “{goal}” stays first; {n} goals take another rank.",
        zh: "以這些權重，「{goal}」仍居首；有 {n} 個目標名次改變。",
    }
    new_first(goal, n) {
        one: "With these weights “{goal}” comes first; {n} goal takes another rank.",
        en: "With these weights “{goal}” comes first; {n} goals take another rank.",
        zh: "以這些權重，「{goal}」升到第一；有 {n} 個目標名次改變。",
    }
    no_weight { en: "Give at least one criterion a weight.", zh: "請至少讓一項準則有權重。" }
    goal { en: "Goal", zh: "目標" }
    rank { en: "Rank", zh: "名次" }
    rank_in_use { en: "Rank in use", zh: "目前名次" }
    score { en: "Score", zh: "分數" }
    score_in_use { en: "Score in use", zh: "目前分數" }
    first_goals(n) { en: "Shown are the first {n} goals.", zh: "只列出前 {n} 個目標。" }
}
