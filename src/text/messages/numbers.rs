//! What a field answers to a number that it cannot take: the reason, and what to write instead.

messages! {
    unreadable(at) {
        en: "“{at}” cannot be read as a number. Write digits, such as 1,234.5 or 12k.",
        zh: "「{at}」讀不成數字。請用數字書寫，例如 1,234.5 或 3萬。",
    }
    grouping_unclear(at) {
        en: "“{at}” can mean different amounts. Write a point before decimals (1234.56) and commas only between thousands (1,234).",
        zh: "「{at}」可能是不同的數目。小數請用點（1234.56），逗號只放在千分位（1,234）。",
    }
    unit_unclear(at) {
        en: "“{at}” can mean different amounts. Write it out, such as 35,000.",
        zh: "「{at}」可能是不同的數目。請寫完整，例如 3萬5千。",
    }
    percent_not_here {
        en: "This figure is not a percentage. Write the number without %.",
        zh: "這個數字不是百分比。請寫不含 % 的數字。",
    }
    money_not_here {
        en: "This figure is a percentage. Write it without a currency, such as 15%.",
        zh: "這個數字是百分比。請不要寫幣別，例如 15%。",
    }
    range_unclear(at) {
        en: "“{at}” is no range. Write 20 to 40, 30 ± 10, or the least, the likely and the greatest: 20 / 30 / 45.",
        zh: "「{at}」讀不成範圍。請寫 20～40、30 ± 10，或依序寫最小、最可能、最大：20 / 30 / 45。",
    }
    range_not_here {
        en: "One number is asked for here, not a range. Write the most likely one.",
        zh: "這裡只需要一個數字，不是範圍。請寫最可能的數字。",
    }
    too_large(at) {
        en: "“{at}” is too large. Numbers here go up to 1,000,000,000,000,000; check the zeros or the unit.",
        zh: "「{at}」太大。這裡的數字最多到 1,000兆；請檢查零的個數或單位。",
    }
    too_small(at) {
        en: "“{at}” is too close to zero to be kept. Write 0, or check the exponent.",
        zh: "「{at}」太接近零，無法保存。請寫 0，或檢查指數。",
    }
    not_whole(at) {
        en: "“{at}” is not a whole number. Whole units are counted here: write 12 rather than 12.5.",
        zh: "「{at}」不是整數。這裡以整數計：請寫 12，不要寫 12.5。",
    }
    out_of_order(at) {
        en: "The numbers of “{at}” do not rise. Write the least first and the greatest last, such as 20 / 30 / 45.",
        zh: "「{at}」的數字沒有由小到大。請先寫最小的，最後寫最大的，例如 20 / 30 / 45。",
    }
}
