//! Words about a simulation under way.

messages! {
    working { en: "Drawing samples…", zh: "正在抽樣……" }
    progress(part) { en: "Drawing samples: {part} done…", zh: "正在抽樣：已完成 {part}……" }
    done(samples) { en: "From {samples} samples.", zh: "根據 {samples} 次抽樣。" }
    stopped { en: "Stopped: no samples of the plan as it is now.", zh: "已停止：目前的計畫沒有抽樣結果。" }
    stop { en: "Stop", zh: "停止" }
    start_again { en: "Start again", zh: "重新開始" }
    on_the_page {
        en: "The browser runs nothing in the background for this page, so samples are drawn on the page itself. The figures are the same; they take longer.",
        zh: "瀏覽器無法在背景執行，因此改由頁面本身抽樣。結果完全相同，只是需要較久的時間。",
    }
}
