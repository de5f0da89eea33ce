//! Problems of step 3: how the criteria are weighed.

messages! {
    method_waits(method) {
        en: "Too little is entered for the weights by “{method}”. Until then the direct points count.",
        zh: "「{method}」的資料還不足以算出權重，目前暫以直接配分計算。",
    }
    method_waits_remedy {
        en: "Compare or place the criteria until each is linked to the others, or go back to direct points.",
        zh: "請繼續比較或排列準則，直到每項都與其他項相連，或改回直接配分。",
    }
    order_incomplete(criteria) {
        en: "Without a place in the order of importance: {criteria}. They come last and weigh the same.",
        zh: "尚未排入重要性順序：{criteria}。目前排在最後，權重相同。",
    }
    order_incomplete_remedy { en: "Put every criterion in its place.", zh: "請排好每一項準則的順序。" }
    compared_twice(first, second, times, otherwise) {
        en: "{first} beside {second} is stated twice, as {times} and as {otherwise}: a reciprocal that does not match.",
        zh: "{first}相對於{second}說了兩次：{times} 與 {otherwise}，互為倒數的兩個值不相符。",
    }
    compared_twice_remedy {
        en: "Keep the one that you mean; until then their geometric mean counts.",
        zh: "請保留正確的那一個；在此之前以兩者的幾何平均計算。",
    }
    compared_with_itself(criterion) {
        en: "{criterion} is compared with itself, which says nothing.",
        zh: "{criterion}與自己比較，沒有意義。",
    }
    compared_with_itself_remedy { en: "Delete the comparison.", zh: "請刪除這項比較。" }
    inconsistent(ratio, judgements) {
        en: "The comparisons contradict each other: the consistency ratio is {ratio}, above 0.10. Furthest from the others: {judgements}.",
        zh: "比較的結果互相矛盾：一致性比率為 {ratio}，高於 0.10。與其他判斷差最多的是：{judgements}。",
    }
    inconsistent_remedy {
        en: "Look at these again; with the value that the others suggest, the contradiction shrinks.",
        zh: "請重新考慮這些判斷；改用其他判斷所建議的值，矛盾就會減少。",
    }
    odd(first, second, stated, mended) {
        en: "{first} beside {second} is {stated}, the others say {mended}",
        zh: "{first}相對於{second}為 {stated}，其他判斷則指向 {mended}",
    }
    methods_disagree {
        en: "Two ways to weigh the same comparisons, by eigenvector and by geometric mean, put criteria in another order.",
        zh: "同一組比較用特徵向量與幾何平均計算，得出的準則順序不同。",
    }
    methods_disagree_remedy {
        en: "Take the criteria that change places for equally important, or make the comparisons more consistent.",
        zh: "請把順序對調的準則視為同等重要，或讓比較更一致。",
    }
    best_is_worst {
        en: "The same criterion is said to be the most and the least important.",
        zh: "同一項準則既是最重要、又是最不重要。",
    }
    best_is_worst_remedy { en: "Choose another one for either.", zh: "請另選其中一項。" }
    best_worst_inconsistent(ratio) {
        en: "The comparisons with the most and the least important criterion contradict each other: the consistency ratio is {ratio}, above 0.10.",
        zh: "與最重要、最不重要準則的比較互相矛盾：一致性比率為 {ratio}，高於 0.10。",
    }
    best_worst_inconsistent_remedy {
        en: "For each criterion, both comparisons multiplied should come near the one between the most and the least important.",
        zh: "每項準則的兩個比較值相乘，應接近最重要與最不重要準則之間的比較值。",
    }
    scale_without_width {
        en: "The scale from money to ratings has no width, so nothing follows from it.",
        zh: "金額換算評分的上下限相同或顛倒，無法換算。",
    }
    scale_without_width_remedy {
        en: "Let the amount for a 5 be above the amount for a 1.",
        zh: "請讓 5 分的金額高於 1 分的金額。",
    }
    scale_not_followed {
        en: "The criterion has a scale from money, but no money is known for it.",
        zh: "這項準則設了金額換算評分，但沒有對應的金額。",
    }
    scale_not_followed_remedy {
        en: "Only the cost of not solving and the potential ROI follow from money; rate this one by hand.",
        zh: "只有不解決的成本與潛在投資報酬率能由金額換算；這項請自行評分。",
    }
}
