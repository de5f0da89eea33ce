//! Words about a simulation under way.

messages! {
    working { en: "Drawing samples…", zh: "正在抽樣……" }
    progress(part) { en: "Drawing samples: {part} done…", zh: "正在抽樣：已完成 {part}……" }
    done(samples) { en: "From {samples} samples.", zh: "根據 {samples} 次抽樣。" }
    stopped { en: "Stopped: no samples of the plan as it is now.", zh: "已停止：目前的計畫沒有抽樣結果。" }
    stop { en: "Stop", zh: "停止" }
    start_again { en: "Start again", zh: "重新開始" }
    on_the_page {
        en: "The page’s background worker does not answer, so the page draws the samples itself. The figures are the same; they take longer.",
        zh: "背景程式沒有回應，因此改由頁面本身抽樣。結果完全相同，只是需要較久的時間。",
    }
}
