//! Currencies by name.

messages! {
    twd { en: "New Taiwan dollar", zh: "新臺幣" }
    usd { en: "US dollar", zh: "美元" }
    eur { en: "Euro", zh: "歐元" }
    jpy { en: "Japanese yen", zh: "日圓" }
    hkd { en: "Hong Kong dollar", zh: "港幣" }
    cny { en: "Chinese yuan", zh: "人民幣" }
    sgd { en: "Singapore dollar", zh: "新加坡幣" }
    myr { en: "Malaysian ringgit", zh: "馬來西亞令吉" }
    krw { en: "South Korean won", zh: "韓元" }
    gbp { en: "British pound", zh: "英鎊" }
    aud { en: "Australian dollar", zh: "澳幣" }
    cad { en: "Canadian dollar", zh: "加幣" }
}
