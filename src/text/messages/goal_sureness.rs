//! Words of step 3: how sure the order is.

messages! {
    title { en: "How sure the order is", zh: "排序有多確定" }
    intro {
        en: "Weights and ratings are judgements. Here you see which places in the ranking stand, and which a small change would turn.",
        zh: "權重與評分都是判斷。這裡可以看出哪些名次站得住腳，哪些稍有變動就會對調。",
    }
    too_few { en: "There is an order to look at once two goals are rated.", zh: "至少要有兩個目標評過分，才有順序可看。" }
    band { en: "Each weight may be off by", zh: "每項權重可能的誤差" }
    band_hint { en: "As a part of itself: 20% means that a weight of 25% may be 20% to 30%.", zh: "以權重本身的比例計：20% 表示 25% 的權重可能是 20% 至 30%。" }
    updating { en: "Updating… what stands below is from before the last change.", zh: "更新中……以下是上次變動之前的結果。" }

    pairs { en: "Each goal beside the next", zh: "相鄰的目標" }
    pair { en: "Order", zh: "順序" }
    before(ahead, behind) { en: "{ahead} before {behind}", zh: "「{ahead}」先於「{behind}」" }
    verdict { en: "Verdict", zh: "判定" }
    lead { en: "Lead, of 100", zh: "差距（百分制）" }
    weight_swap { en: "Weight that would swap them", zh: "會使兩者對調的權重" }
    rating_swap { en: "Rating that would swap them", zh: "會使兩者對調的評分" }
    no_weight { en: "none: better or level in everything", zh: "無：每項都不輸" }
    first_pairs(n) { en: "Shown are the first {n} pairs.", zh: "只列出前 {n} 對。" }
    rule_title { en: "What the verdicts mean", zh: "判定的依據" }
    rule_clear(band) {
        en: "Clear: neither one rating that is half a point off (or anywhere in its range) nor one criterion’s weight that is {band} off would swap them.",
        zh: "明確：單一評分差半分（或在其範圍內變動）、或單一準則的權重增減 {band}，都不會使兩者對調。",
    }
    rule_close {
        en: "Close: one of the two would, or a goal is rated in part.",
        zh: "接近：其中一種會使兩者對調，或有目標尚未評完。",
    }
    rule_too_close {
        en: "Too close to call: both would, or the scores are the same.",
        zh: "難分先後：兩種都會，或同分。",
    }

    goal { en: "Goal", zh: "目標" }
    rank(n) { en: "Rank {n}", zh: "第 {n} 名" }
    ranks { en: "Which rank each goal takes", zh: "每個目標會得到的名次" }
    ranks_intro(samples) {
        en: "Out of {samples} draws of weights, and of ratings that are ranges: how often each goal takes each rank.",
        zh: "隨機抽取 {samples} 組權重（以及以範圍填寫的評分），各目標得到各名次的比例。",
    }
    weights_drawn { en: "Which weights are drawn", zh: "抽取哪些權重" }
    near(band) { en: "Near those in use (±{band})", zh: "目前權重上下 {band}" }
    any { en: "Any weights at all", zh: "所有可能的權重" }
    first_ranks(n) { en: "Shown are the first {n} goals and ranks.", zh: "只列出前 {n} 個目標與名次。" }
    first_place(goal, near, band, any) {
        en: "{goal} comes first in {near} of the draws with weights ±{band}, and in {any} with any weights at all.",
        zh: "「{goal}」在權重上下 {band} 的抽樣中有 {near} 居首，在所有可能的權重中有 {any} 居首。",
    }
    never_first(goals) {
        en: "Never first, whatever the weights: {goals}.",
        zh: "不論權重如何都不會居首：{goals}。",
    }

    second_opinion { en: "Second opinion", zh: "另一種方法的看法" }
    topsis {
        en: "TOPSIS ranks goals by how near they come to the best rating of every criterion and how far they stay from the worst.",
        zh: "TOPSIS 依目標與各準則最佳評分的接近程度、與最差評分的距離來排序。",
    }
    alike(tau) { en: "much the same order (τ {tau})", zh: "順序大致相同（τ {tau}）" }
    related(tau) { en: "a similar order (τ {tau})", zh: "順序相近（τ {tau}）" }
    unlike(tau) { en: "another order (τ {tau})", zh: "順序不同（τ {tau}）" }
    not_comparable { en: "not comparable", zh: "無法比較" }
    topsis_none { en: "No goal is rated by every criterion yet.", zh: "還沒有目標每項準則都評過。" }
    closeness { en: "Closeness, 0 to 1", zh: "接近程度（0 到 1）" }
    closeness_by_range { en: "Closeness with ratings spread from 0 to 1", zh: "評分拉開到 0 至 1 時的接近程度" }
    place { en: "Place", zh: "名次" }
    topsis_places { en: "The order of the second opinion", zh: "另一種方法的順序" }
    likeness { en: "How alike both orders are", zh: "兩種順序的相似程度" }
    measure { en: "Measure", zh: "指標" }
    figure { en: "Figure", zh: "數值" }
    tau { en: "Kendall’s τ-b: pairs in the same order, −1 to 1", zh: "Kendall τ-b：同序的配對，−1 到 1" }
    ws { en: "WS: the higher the rank, the more it counts, 0 to 1", zh: "WS：名次越前面越重要，0 到 1" }
    spearman { en: "Spearman’s ρ, weighted to the top, −1 to 1", zh: "偏重前段的 Spearman ρ，−1 到 1" }
    ideals { en: "What goals are measured against", zh: "比較的基準" }
    criterion { en: "Criterion", zh: "準則" }
    best { en: "Best", zh: "最佳" }
    worst { en: "Worst", zh: "最差" }
    ideals_hint {
        en: "The best and the worst rating of each criterion, made comparable and weighted: the further apart, the more the criterion decides.",
        zh: "各準則最佳與最差的評分，經標準化並加權：差距越大，該準則越具決定性。",
    }
    alone(turned, pairs) {
        one: "Two by two, {turned} of {pairs} pairs stands the other way in the second opinion.",
        en: "Two by two, {turned} of {pairs} pairs stand the other way in the second opinion.",
        zh: "兩兩比較時，另一種方法有 {turned} 對（共 {pairs} 對）順序相反。",
    }
    alone_circles(share) {
        en: "Its pairs go in circles: {share} of the most that there can be.",
        zh: "它的兩兩比較出現循環，佔最多可能數的 {share}。",
    }
    draws { en: "Draws", zh: "抽樣" }
    samples { en: "Weights drawn", zh: "抽取的權重組數" }
    samples_hint(most) {
        en: "Of each kind. With very many goals the page draws fewer; the command line draws them all. Now {most}.",
        zh: "每種各抽這麼多組。目標很多時頁面會少抽一些，命令列則全數抽取。目前為 {most} 組。",
    }
    seed { en: "Seed", zh: "亂數種子" }
    seed_hint { en: "The same seed draws the same weights.", zh: "相同的種子會抽出相同的權重。" }
    ahead_near(band) { en: "Ahead, weights ±{band}", zh: "領先比例（權重上下 {band}）" }
    ahead_any { en: "Ahead, any weights", zh: "領先比例（所有權重）" }
    bands { en: "Ranks as bars: the wider a part, the more often the goal takes that rank.", zh: "以長條表示名次：區段越寬，得到該名次的比例越高。" }
    survives {
        en: "Both orders stay as they are when any one goal is taken out or stands in the list twice.",
        zh: "不論拿掉或重複列入哪一個目標，兩種順序都不變。",
    }
    not_tried { en: "With so many goals, it is not tried without each of them.", zh: "目標太多，沒有逐一試算拿掉的情形。" }
    turns_without(goal, first, second) {
        en: "The ranking stays as it is when a goal is taken out. The second opinion does not: without {goal}, {first} and {second} swap in it.",
        zh: "拿掉任何目標都不影響排序。但另一種方法會受影響：拿掉「{goal}」後，「{first}」與「{second}」會對調。",
    }
    turns_with_twin(goal, first, second) {
        en: "The ranking stays as it is when a goal stands in the list twice. The second opinion does not: with {goal} twice, {first} and {second} swap in it.",
        zh: "重複列入任何目標都不影響排序。但另一種方法會受影響：「{goal}」列入兩次後，「{first}」與「{second}」會對調。",
    }
}
