//! Why a file was not opened, and what to know about one that was. Numbers are shown as they stand in the file.

messages! {
    // The file as a whole.
    empty {
        en: "The file is empty. Pick a file that Tenfold has exported.",
        zh: "檔案是空的。請選擇 Tenfold 匯出的檔案。",
    }
    too_large(megabytes) {
        en: "The file has {megabytes} MB; a plan has at most 8 MB. Pick a file that Tenfold has exported.",
        zh: "檔案有 {megabytes} MB，計畫檔最多 8 MB。請選擇 Tenfold 匯出的檔案。",
    }
    foreign(kind) {
        en: "The file is {kind}, not a plan. Plans are JSON files: pick one that Tenfold has exported.",
        zh: "這個檔案是{kind}，不是計畫。計畫是 JSON 檔，請選擇 Tenfold 匯出的檔案。",
    }
    foreign_zip { en: "a zip archive or an Office document", zh: "壓縮檔（ZIP）或 Office 文件" }
    foreign_old_office { en: "an Office document", zh: "文書檔（Office）" }
    foreign_pdf { en: "a PDF document", zh: "文書檔（PDF）" }
    foreign_image { en: "an image", zh: "圖片" }
    foreign_compressed { en: "a compressed file", zh: "壓縮檔" }
    foreign_web_page { en: "a web page or XML", zh: "網頁或 XML" }
    utf16 {
        en: "The file is written in UTF-16. Open it in a text editor and save it as UTF-8.",
        zh: "檔案的編碼是 UTF-16。請用文字編輯器開啟，另存為 UTF-8。",
    }
    not_utf8(line, column) {
        en: "At line {line}, column {column} the file is not UTF-8. Open it in a text editor and save it as UTF-8.",
        zh: "檔案在第 {line} 行第 {column} 字不是 UTF-8 編碼。請用文字編輯器開啟，另存為 UTF-8。",
    }
    not_json(line, column, problem) {
        en: "At line {line}, column {column} the file is not JSON: {problem}. Mend this place in a text editor, or export the plan again.",
        zh: "檔案在第 {line} 行第 {column} 字不符合 JSON 格式：{problem}。請用文字編輯器修正此處，或重新匯出計畫。",
    }
    too_deep(line, column) {
        en: "At line {line}, column {column} lists and objects are nested more than 127 deep; a plan never is. Pick a file that Tenfold has exported.",
        zh: "檔案在第 {line} 行第 {column} 字的巢狀結構超過 127 層，計畫不會這麼深。請選擇 Tenfold 匯出的檔案。",
    }
    not_tenfold {
        en: "The file is JSON, but not a Tenfold plan: it lacks \"format\": \"tenfold-plan\". Pick a file that Tenfold has exported.",
        zh: "檔案是 JSON，但不是 Tenfold 計畫：沒有 \"format\": \"tenfold-plan\"。請選擇 Tenfold 匯出的檔案。",
    }
    other_format(format) {
        en: "The file says that its format is “{format}”, not “tenfold-plan”. Pick a file that Tenfold has exported.",
        zh: "檔案標示的格式是「{format}」，不是「tenfold-plan」。請選擇 Tenfold 匯出的檔案。",
    }
    newer_version(version, known) {
        en: "The file was written by a newer Tenfold: its format is version {version}, and this one reads up to version {known}. Reload the page to get the newest Tenfold, then open the file again.",
        zh: "檔案由較新的 Tenfold 寫成：格式為第 {version} 版，目前只能讀到第 {known} 版。請重新載入網頁以取得最新的 Tenfold，再開啟檔案。",
    }
    faults(n) {
        one: "The file is a Tenfold plan with {n} fault, and was not opened:",
        en: "The file is a Tenfold plan with {n} faults, and was not opened:",
        zh: "檔案是 Tenfold 計畫，但有 {n} 處錯誤，因此沒有開啟：",
    }
    more_faults(n) {
        one: "and {n} more fault.",
        en: "and {n} more faults.",
        zh: "另外還有 {n} 處錯誤。",
    }

    // What the JSON reader expected.
    unexpected_end { en: "it ends too early, as if the rest were cut off", zh: "檔案太早結束，後面像是被截斷了" }
    expected_value {
        en: "a value is expected here: a text in double quotes, a number, true, false, null, a list or an object",
        zh: "此處應有值：雙引號內的文字、數字、true、false、null、清單或物件",
    }
    expected_colon { en: "a colon is expected between a name and its value", zh: "名稱與值之間應有冒號" }
    expected_comma_or_bracket { en: "a comma or ] is expected after an entry of a list", zh: "清單的項目之後應有逗號或 ]" }
    expected_comma_or_brace { en: "a comma or } is expected after a value", zh: "值之後應有逗號或 }" }
    name_not_quoted { en: "a name in double quotes is expected", zh: "此處應有雙引號內的名稱" }
    trailing_comma { en: "there is a comma after the last entry", zh: "最後一項之後多了逗號" }
    text_after_end { en: "there is more text after the end", zh: "結尾之後還有其他文字" }
    invalid_number { en: "this is not how JSON writes a number", zh: "數字的寫法不符合 JSON" }
    number_too_large { en: "this number is too large", zh: "數字太大" }
    invalid_escape { en: "a character after \\ does not belong there", zh: "\\ 之後的字元不正確" }
    control_character {
        en: "a line break or tab inside a text must be written as \\n or \\t",
        zh: "文字中的換行或定位字元應寫成 \\n 或 \\t",
    }

    // One fault, with its place.
    missing(place) {
        en: "{place} is missing. Add it; the format requires it.",
        zh: "缺少 {place}。這是必要的欄位，請補上。",
    }
    wrong_type(place, expected, found) {
        en: "{place} is {found}. Write {expected}.",
        zh: "{place} 是{found}，應該寫{expected}。",
    }
    needs_content(place, word) {
        en: "{place}: “{word}” needs a value of its own. Write {{ \"{word}\": … }}.",
        zh: "{place}：「{word}」需要自己的值。請寫 {{ \"{word}\": … }}。",
    }
    stands_alone(place, word) {
        en: "{place}: “{word}” has no value of its own. Write \"{word}\".",
        zh: "{place}：「{word}」沒有自己的值。請直接寫 \"{word}\"。",
    }
    unknown_word(place, found, allowed) {
        en: "{place}: the word “{found}” is not known here. Write one of: {allowed}.",
        zh: "{place}：這裡沒有「{found}」這個字。請寫下列之一：{allowed}。",
    }
    not_a_month(place, found) {
        en: "{place}: “{found}” is not a month. Write it as 2026-03.",
        zh: "{place}：「{found}」不是月份。請寫成 2026-03。",
    }
    not_a_date(place, found) {
        en: "{place}: “{found}” is not a date. Write it as 2026-03-31.",
        zh: "{place}：「{found}」不是日期。請寫成 2026-03-31。",
    }
    not_a_currency(place, found) {
        en: "{place} is “{found}”. Write the currency's code in three capital letters, such as TWD or USD.",
        zh: "{place} 是「{found}」。請寫三個大寫字母的幣別代碼，例如 TWD 或 USD。",
    }
    not_whole(place, value) {
        en: "{place} is {value}. Write a whole number.",
        zh: "{place} 是 {value}，應該寫整數。",
    }
    out_of_range(place, value, least, greatest) {
        en: "{place} is {value}. Write a number from {least} to {greatest}.",
        zh: "{place} 是 {value}，應該在 {least} 到 {greatest} 之間。",
    }
    not_the_only(place, value, only) {
        en: "{place} is {value}. Write {only}.",
        zh: "{place} 是 {value}，應該寫 {only}。",
    }
    not_above(place, value, least, greatest) {
        en: "{place} is {value}. Write a number above {least}, up to {greatest}.",
        zh: "{place} 是 {value}，應該大於 {least}，最多 {greatest}。",
    }
    not_a_rating(place, value) {
        en: "{place} is {value}. Ratings go from 1 to 5 in halves.",
        zh: "{place} 是 {value}。評分從 1 到 5，以 0.5 為單位。",
    }
    not_a_range_of_ratings(place) {
        en: "{place} is not a range of ratings. Write a uniform, triangular or pert range from 1 to 5 in halves.",
        zh: "{place} 不是評分的範圍。請寫 1 到 5、以 0.5 為單位的 uniform、triangular 或 pert 範圍。",
    }
    weight_too_small(place, value, least, greatest) {
        en: "{place} is {value}. Write 0, or a weight from {least} to {greatest}.",
        zh: "{place} 是 {value}。請寫 0，或 {least} 到 {greatest} 之間的權重。",
    }
    too_many(place, count, greatest) {
        en: "{place} has {count} entries. Keep at most {greatest}.",
        zh: "{place} 有 {count} 項，最多 {greatest} 項。",
    }
    unknown_id(place, id, kind, list) {
        en: "{place}: there is no {kind} with the id “{id}”. Correct the id, or add the {kind} to {list}.",
        zh: "{place}：沒有 id 為「{id}」的{kind}。請更正 id，或在 {list} 加入這個{kind}。",
    }
    duplicate_id(place, id, first) {
        en: "{place}: {first} has the id “{id}” already. Give each its own.",
        zh: "{place}：{first} 已經使用 id「{id}」。每一項的 id 不可重複。",
    }
    id_length(place, length) {
        en: "{place} has {length} characters. Ids have 1 to 64.",
        zh: "{place} 有 {length} 個字元，id 應為 1 到 64 個字元。",
    }
    effect_circle(place, kpis) {
        en: "{place} run in a circle: {kpis}. Remove one of these effects.",
        zh: "{place} 形成循環：{kpis}。請移除其中一個影響。",
    }
    bounds_fall(place, upper, lower) {
        en: "{place} is {upper}, less than the {lower} before it. Bounds rise from the least to the greatest.",
        zh: "{place} 是 {upper}，比前一個值 {lower} 小。範圍的值要由小到大。",
    }
    not_above_zero(place, value) {
        en: "{place} is {value}. A lognormal range holds only numbers above zero.",
        zh: "{place} 是 {value}。對數常態（lognormal）的範圍只能大於零。",
    }
    field_of_other_shape(place, allowed) {
        en: "{place} does not belong to a range of this shape, which has: {allowed}. Remove it, or change the shape.",
        zh: "{place} 不屬於這種 shape 的範圍，它的欄位是：{allowed}。請移除，或更改 shape。",
    }
    repeated_name(place) {
        en: "{place} stands there twice. Keep one of the two.",
        zh: "{place} 出現兩次，請只留一個。",
    }
    empty_text(place) {
        en: "{place} is an empty text. Write a key, or null for none.",
        zh: "{place} 是空白文字。請寫一個名稱，沒有就寫 null。",
    }
    ends_before_it_begins(place, to, from) {
        en: "{place} is month {to}, before month {from} in which the cost begins. Write a later month, or null for the horizon.",
        zh: "{place} 是第 {to} 個月，早於成本開始的第 {from} 個月。請寫較晚的月份，或寫 null 表示到期末。",
    }
    other_problem(place, said) {
        en: "{place} cannot be read: {said}.",
        zh: "{place} 無法讀取：{said}。",
    }

    // Kinds of value.
    kind_text { en: "a text", zh: "文字" }
    kind_number { en: "a number", zh: "數字" }
    kind_whole_number { en: "a whole number", zh: "整數" }
    kind_true_or_false { en: "true or false", zh: "真假值（true 或 false）" }
    kind_list { en: "a list in brackets", zh: "方括號內的清單" }
    kind_object { en: "an object in braces", zh: "大括號內的物件" }
    kind_null { en: "null", zh: "空值（null）" }
    kind_number_or_range { en: "a number, or a range with its shape", zh: "數字，或帶有 shape 的範圍" }
    kind_one_of(words) { en: "one of: {words}", zh: "下列之一：{words}" }

    // Kinds of row that an id points at.
    row_business_goal { en: "business goal", zh: "企業目標" }
    row_department { en: "department", zh: "部門" }
    row_criterion { en: "criterion", zh: "評估準則" }
    row_goal { en: "goal", zh: "目標" }
    row_kpi { en: "KPI", zh: "關鍵績效指標" }
    row_channel { en: "channel", zh: "管道" }
    row_tactic { en: "tactic", zh: "戰術" }

    // Notes on a file that was opened.
    byte_order_mark {
        en: "The file began with a byte order mark, which was left out.",
        zh: "檔案開頭有位元組順序記號（BOM），已略過。",
    }
    unknown_fields(n, places) {
        one: "{n} field is not known to this version of Tenfold and was left out: {places}.",
        en: "{n} fields are not known to this version of Tenfold and were left out: {places}.",
        zh: "這個版本的 Tenfold 不認得 {n} 個欄位，已略過：{places}。",
    }
    results_unreadable(fault) {
        en: "The saved results could not be read and were computed anew. {fault}",
        zh: "儲存的結果無法讀取，已重新計算。{fault}",
    }
    and_more(list) { en: "{list}, …", zh: "{list}……" }

    // Saved results that differ from those computed now.
    difference(figure, saved, computed) {
        en: "{figure}: {saved} in the file, {computed} as computed now.",
        zh: "{figure}：檔案中為 {saved}，現在算出 {computed}。",
    }
    figure_score(goal) { en: "Score of “{goal}”", zh: "「{goal}」的分數" }
    figure_rank(goal) { en: "Rank of “{goal}”", zh: "「{goal}」的排名" }
    figure_monthly_value(month) { en: "Value in month {month}", zh: "第 {month} 個月的價值" }
    figure_monthly_cost(month) { en: "Cost in month {month}", zh: "第 {month} 個月的成本" }
    figure_value(month) { en: "Value up to month {month}", zh: "前 {month} 個月的價值" }
    figure_cost(month) { en: "Cost up to month {month}", zh: "前 {month} 個月的成本" }
    figure_net(month) { en: "Net up to month {month}", zh: "前 {month} 個月的淨效益" }
    figure_roi(month) { en: "ROI at month {month}", zh: "第 {month} 個月的投資報酬率" }
    figure_break_even { en: "Break-even month", zh: "損益兩平的月份" }
    figure_break_even_holds { en: "Break-even to the horizon", zh: "損益兩平到期末" }
    holds { en: "holds", zh: "維持" }
    does_not_hold { en: "does not hold", zh: "未能維持" }
}
