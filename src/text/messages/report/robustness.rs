//! Words of how sure the ranking is, by samples, and of the second opinion.

messages! {
    ranks { en: "How often each goal takes the first ranks", zh: "各目標名列前茅的比例" }
    first_near(band) { en: "First, weights ±{band}", zh: "第一名（權重上下 {band}）" }
    first_any { en: "First, any weights", zh: "第一名（所有權重）" }
    top_near(n, band) { en: "First {n}, weights ±{band}", zh: "前 {n} 名（權重上下 {band}）" }
    top_any(n) { en: "First {n}, any weights", zh: "前 {n} 名（所有權重）" }
    drawn(samples, band) {
        en: "Out of {samples} draws each: of weights within ±{band} of those in use, and of any weights at all; ratings that are ranges are drawn too.",
        zh: "各抽取 {samples} 組：目前權重上下 {band} 之內，以及所有可能的權重；以範圍填寫的評分也一併抽取。",
    }
    ahead_near(band) { en: "Ahead, weights ±{band}", zh: "領先（權重上下 {band}）" }
    ahead_any { en: "Ahead, any weights", zh: "領先（所有權重）" }
    closeness { en: "A second opinion: TOPSIS", zh: "另一種方法：TOPSIS" }
    by_vector { en: "Closeness", zh: "接近程度" }
    by_range { en: "With ratings spread from 0 to 1", zh: "評分拉開到 0 至 1" }
    topsis {
        en: "Closeness to the best rating of every criterion and distance from the worst, from 0 to 1.",
        zh: "與各準則最佳評分的接近程度、與最差評分的距離，0 到 1。",
    }
    second_opinion { en: "What the second opinion says of the order:", zh: "另一種方法對順序的看法：" }
    tau(tau) {
        en: "Pairs in the same order: Kendall’s τ-b is {tau} (1 the same order, −1 the opposite).",
        zh: "同序的配對：Kendall τ-b 為 {tau}（1 為順序相同，−1 為相反）。",
    }
    ws(ws) {
        en: "The first ranks: WS is {ws} (1 the same order; the higher a rank, the more it counts).",
        zh: "前段名次：WS 為 {ws}（1 為順序相同；名次越前面越重要）。",
    }
    spearman(rho) {
        en: "All ranks, weighted to the top: Spearman’s ρ is {rho} (1 the same order, −1 the opposite).",
        zh: "全部名次，偏重前段：Spearman ρ 為 {rho}（1 為順序相同，−1 為相反）。",
    }
    survives {
        en: "Both orders stay as they are when any one goal is taken out or stands in the list twice.",
        zh: "不論拿掉或重複列入哪一個目標，兩種順序都不變。",
    }
    turns_without(goal, first, second) {
        en: "The ranking stays as it is when a goal is taken out; in the second opinion “{first}” and “{second}” swap without “{goal}”.",
        zh: "拿掉任何目標都不影響排序；但另一種方法拿掉「{goal}」後，「{first}」與「{second}」會對調。",
    }
    turns_with_twin(goal, first, second) {
        en: "The ranking stays as it is when a goal stands in the list twice; in the second opinion “{first}” and “{second}” swap with “{goal}” twice.",
        zh: "重複列入任何目標都不影響排序；但另一種方法把「{goal}」列入兩次後，「{first}」與「{second}」會對調。",
    }
    alone(turned, pairs) {
        en: "Two by two, {turned} of its {pairs} pairs turn.",
        zh: "兩兩比較時，它的 {pairs} 對中有 {turned} 對會對調。",
    }
}
