//! Problems of step 3: the judges.

messages! {
    no_judge_counts {
        en: "The judges are to decide, and none of them has weighed or rated anything that counts.",
        zh: "設定採用評審的評分，但沒有任何評審的評分可供採用。",
    }
    no_judge_counts_remedy {
        en: "Collect their sheets, or let the team's own weights and ratings count.",
        zh: "請收回評審的評分表，或改採團隊自己的權重與評分。",
    }
    judges_not_counted(count) {
        one: "{count} judge has answered, and the team's own weights and ratings count.",
        en: "{count} judges have answered, and the team's own weights and ratings count.",
        zh: "{count} 位評審已作答，但目前採用的是團隊自己的權重與評分。",
    }
    judges_not_counted_remedy {
        en: "Let the judges count, or tell them why not.",
        zh: "請改採評審的評分，或向評審說明原因。",
    }
    judge_silent { en: "The judge has weighed and rated nothing.", zh: "這位評審沒有給任何權重與評分。" }
    judge_silent_remedy {
        en: "Send the sheet and merge it back, or leave the judge out.",
        zh: "請寄出評分表並匯回，或不列入這位評審。",
    }
    judge_rated_nothing { en: "The judge has weighed the criteria, but rated no goal.", zh: "這位評審給了權重，但沒有評任何目標。" }
    judge_rated_nothing_remedy { en: "Ask for the ratings.", zh: "請向這位評審索取評分。" }
    judge_weighed_nothing {
        en: "The judge has rated goals, but not weighed the criteria; the weights in use stand in.",
        zh: "這位評審評了目標，但沒有給權重；暫以目前的權重代替。",
    }
    judge_weighed_nothing_remedy { en: "Ask how important the criteria are to the judge.", zh: "請詢問這位評審各項準則有多重要。" }
    judge_inconsistent(ratio) {
        en: "The judge's comparisons contradict each other: the consistency ratio is {ratio}, above 0.10.",
        zh: "這位評審的比較互相矛盾：一致性比率為 {ratio}，高於 0.10。",
    }
    judge_inconsistent_remedy {
        en: "Go through the comparisons together before they count.",
        zh: "採用之前，請與這位評審一起重新檢視這些比較。",
    }
    judges_disagree(concordance, goals, ratings) {
        en: "The judges hardly agree on the order (Kendall's W is {concordance}). They are furthest apart about {goals}; and about {ratings}.",
        zh: "評審對順序的看法不一致（肯德爾和諧係數 W 為 {concordance}）。分歧最大的目標是{goals}；分歧最大的評分是{ratings}。",
    }
    judges_disagree_remedy {
        en: "Bring them together over these goals: what does each know that the others do not?",
        zh: "請讓評審針對這些目標一起討論：每個人知道哪些別人不知道的事？",
    }
    disputed_goal(goal, best, first, worst, last) {
        en: "{goal} (number {best} for {first}, number {worst} for {last})",
        zh: "{goal}（{first}排第 {best}，{last}排第 {worst}）",
    }
    disputed_rating(goal, criterion, lowest, first, highest, last) {
        en: "{goal} by {criterion} ({lowest} from {first}, {highest} from {last})",
        zh: "{goal}的{criterion}（{first}給 {lowest} 分，{last}給 {highest} 分）",
    }
}
