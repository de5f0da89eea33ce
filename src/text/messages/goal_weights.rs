//! Words of step 3: how criteria are weighed.

messages! {
    method { en: "How to weigh the criteria", zh: "權重怎麼定" }
    points { en: "Points", zh: "直接配分" }
    order { en: "Order of importance", zh: "重要性排序" }
    pairwise { en: "Pairwise comparison", zh: "兩兩比較" }
    best_worst { en: "Best and worst", zh: "最重要與最不重要" }
    how_points {
        en: "Give each criterion points. Only the proportion counts: 50 and 25 mean the same as 2 and 1.",
        zh: "為每項準則配分。只看比例：50 與 25 等同於 2 與 1。",
    }
    how_order {
        en: "Put the most important criterion first. The weights follow from the order alone (rank-order centroid).",
        zh: "把最重要的準則排在最前面。權重只由順序算出（排序重心法）。",
    }
    how_pairwise {
        en: "Compare two criteria at a time, from equally important (1) to extremely more (9). You may leave pairs open, as long as each criterion is linked to the others.",
        zh: "一次比較兩項準則，從同等重要（1）到極端重要（9）。可以留空，只要每項準則都與其他準則相連。",
    }
    how_best_worst {
        en: "Choose the most and the least important criterion, and hold every other one against both, from 1 to 9.",
        zh: "選出最重要與最不重要的準則，再把其他準則與這兩項相比，從 1 到 9。",
    }
    weights_by(method) { en: "The weights in use come from {method}.", zh: "目前的權重來自：{method}。" }
    weights_wait(method) {
        en: "Too little is entered for {method}; until then the direct points count.",
        zh: "「{method}」的資料還不足，目前暫以直接配分計算。",
    }

    no_place { en: "no place yet", zh: "尚未排序" }
    take_order { en: "Take this order", zh: "採用這個順序" }

    pairs { en: "Comparisons of criteria", zh: "準則的兩兩比較" }
    pair { en: "Pair", zh: "比較的準則" }
    or(name) { en: "or {name}", zh: "或「{name}」" }
    which_matters { en: "Which matters more, and by how much", zh: "哪一項較重要、重要多少" }
    compare(first, second) { en: "{first} beside {second}", zh: "「{first}」相對於「{second}」" }
    too_few { en: "There is nothing to compare with fewer than two criteria.", zh: "準則少於兩項，無法比較。" }
    not_compared { en: "— not compared", zh: "— 尚未比較" }
    both_equal { en: "Both matter equally (1)", zh: "兩者同等重要（1）" }
    matters(name, degree, times) { en: "{name}: {degree} ({times})", zh: "{name}：{degree}（{times}）" }
    times_as_much(name, times) { en: "{name}: {times} times", zh: "{name}：{times} 倍" }
    degree(words, times) { en: "{times}: {words}", zh: "{times}：{words}" }
    equally { en: "equally important", zh: "同等重要" }
    times_2 { en: "slightly more", zh: "略為重要" }
    times_3 { en: "moderately more", zh: "稍微重要" }
    times_4 { en: "moderately to strongly more", zh: "稍微至明顯重要" }
    times_5 { en: "strongly more", zh: "明顯重要" }
    times_6 { en: "strongly to very strongly more", zh: "明顯至非常重要" }
    times_7 { en: "very strongly more", zh: "非常重要" }
    times_8 { en: "very strongly to extremely more", zh: "非常至極端重要" }
    times_9 { en: "extremely more", zh: "極端重要" }

    criterion { en: "Criterion", zh: "準則" }
    weight { en: "Weight", zh: "權重" }
    geometric_mean { en: "By geometric mean", zh: "幾何平均法" }
    pair_weights { en: "Weights from the comparisons", zh: "由比較得出的權重" }
    consistent(ratio) {
        en: "Consistency ratio {ratio}: fine. Up to 0.10 the comparisons agree well enough.",
        zh: "一致性比率 {ratio}：可以。0.10 以下表示這些比較夠一致。",
    }
    inconsistent(ratio) {
        en: "Consistency ratio {ratio}: too high. Above 0.10 the comparisons contradict each other.",
        zh: "一致性比率 {ratio}：太高。高於 0.10 表示這些比較互相矛盾。",
    }
    missing(n) {
        one: "{n} pair is not compared; the others say what it would be.",
        en: "{n} pairs are not compared; the others say what they would be.",
        zh: "還有 {n} 對沒有比較，由其他比較推得。",
    }
    pairs_wait {
        en: "Weights follow as soon as the comparisons link every criterion to the others.",
        zh: "等每項準則都透過比較與其他準則相連，就會算出權重。",
    }
    best_worst_waits {
        en: "Weights follow as soon as the most important criterion is held against the least important one, and every other one against either.",
        zh: "最重要與最不重要的準則互相比過、其他準則也各與其中一項比過，就會算出權重。",
    }
    random_index {
        en: "Measured against comparisons made at random, by Saaty’s table.",
        zh: "以隨機比較為基準，採用 Saaty 的隨機指標表。",
    }
    circle(first, second, third) {
        en: "A circle: {first} matters more than {second}, {second} more than {third}, and {third} more than {first}.",
        zh: "循環：「{first}」比「{second}」重要，「{second}」比「{third}」重要，「{third}」又比「{first}」重要。",
    }
    circles(n, share) {
        one: "{n} such circle: {share} of the most that there can be.",
        en: "{n} such circles: {share} of the most that there can be.",
        zh: "共有 {n} 個這樣的循環，佔最多可能數的 {share}。",
    }
    furthest { en: "Furthest from consistent", zh: "最不一致的比較" }
    odd(first, second, stated, consistent) {
        en: "{first} beside {second} is stated as {stated}; the other comparisons say {consistent}.",
        zh: "「{first}」相對於「{second}」填了 {stated}；其他比較指向 {consistent}。",
    }
    mend(times, ratio) { en: "Use {times} (ratio then {ratio})", zh: "改為 {times}（比率變成 {ratio}）" }

    best { en: "Most important", zh: "最重要的準則" }
    worst { en: "Least important", zh: "最不重要的準則" }
    choose_best_worst { en: "Choose two different criteria to begin with.", zh: "請先選出兩項不同的準則。" }
    best_beside(name) { en: "How much more {name} matters", zh: "「{name}」比這項重要多少" }
    beside_worst(name) { en: "How much more it matters than {name}", zh: "這項比「{name}」重要多少" }
}
