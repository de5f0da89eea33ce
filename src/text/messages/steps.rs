//! The steps by name, and what each is for.

messages! {
    before { en: "Before step 1", zh: "第 1 步之前" }
    numbered(n) { en: "Step {n} of 10", zh: "第 {n} 步，共 10 步" }

    readiness { en: "Readiness check", zh: "準備檢查" }
    readiness_purpose {
        en: "See whether you have listened enough to plan: research, observe and listen first, on social media and off it. What customers taught you should lead the goals; this check advises and never blocks.",
        zh: "先確認是否已經聽得夠多：在社群媒體內外研究、觀察與傾聽。目標應由顧客帶來的洞察引導；這項檢查只提供建議，不會阻擋您前進。",
    }
    alignment { en: "Align goals", zh: "目標一致" }
    alignment_purpose {
        en: "Review the mission statement and write down the brand, the values and the business goals. Social media extends the business, so every social goal will have to serve one of these.",
        zh: "重新檢視使命宣言，並寫下品牌、價值觀與企業目標。社群媒體是企業的延伸，因此之後每個社群目標都必須呼應其中一項企業目標。",
    }
    scope { en: "Find the scope", zh: "找出應用範圍" }
    scope_purpose {
        en: "Talk to each department and note what it needs, its own goals and its KPIs. Every department has its own, and the ones nobody asked are where plans go wrong.",
        zh: "與每個部門談談，記下他們的需求、目標與關鍵績效指標。每個部門都不一樣，沒有問過的部門正是計畫容易出錯的地方。",
    }
    goals { en: "Set goals", zh: "定出目標" }
    goals_purpose {
        en: "Collect candidate goals, rate them, and select the few to pursue now. Do not use social media for everything at once: the ranking shows where it pays first.",
        zh: "蒐集候選目標、逐一評分，選出現在要做的少數幾個。不要一開始就把社群媒體用在所有地方：排序會告訴您從哪裡開始最值得。",
    }
    kpis { en: "Choose KPIs", zh: "確認關鍵績效指標" }
    kpis_purpose {
        en: "Give every goal one KPI or a few that show progress and are easy to detect. Prefer business measures such as conversions, cost or satisfaction: they outlast any platform, likes do not.",
        zh: "為每個目標選擇一個或幾個能顯示進展、容易觀測的關鍵績效指標。優先採用轉換、成本、滿意度等傳統商業指標：它們比任何平台都長久，按讚數則不然。",
    }
    values { en: "Put a value on KPIs", zh: "定出 KPI 的值" }
    values_purpose {
        en: "Agree with each department what one unit of improvement is worth in money, and record where that value comes from. An improvement in one area lifts another, so say which; and count the same money only once.",
        zh: "與各部門商定每改善一單位值多少錢，並記錄這個值的來源。一個領域的改善會帶動另一個領域，請標示出來；同一筆錢只能計算一次。",
    }
    channels { en: "Choose channels", zh: "選定管道" }
    channels_purpose {
        en: "Rate how well each channel suits each goal and its audience. Channels differ in character: choose by audience and goal, not by habit.",
        zh: "評估每個管道與各個目標、受眾的契合度。各管道特性不同：請依受眾與目標選擇，而不是依習慣。",
    }
    tactics { en: "Choose tactics", zh: "確定戰術" }
    tactics_purpose {
        en: "Choose what to do for each goal, following cases that worked in your own industry first. Every tactic costs something: set its cost here, or its return cannot be computed.",
        zh: "為每個目標選擇最有效的戰術，先參考同產業的成功案例。每個戰術都有成本：請先定出成本，否則無法計算投資報酬率。",
    }
    analytics { en: "Choose analytics", zh: "選擇數據分析" }
    analytics_purpose {
        en: "Decide which data shows each KPI, who records it and how often. Start with the most important KPI and the easiest to track; record several metrics, because experience makes some of them better KPIs.",
        zh: "決定每個指標需要哪些數據、由誰記錄、多久記錄一次。先做最重要的指標，再做最容易追蹤的；多記錄幾項，因為累積經驗後，有些會成為更好的指標。",
    }
    launch { en: "Launch", zh: "啟動策略" }
    launch_purpose {
        en: "Present the plan to departments and management, record their approval, and assign the tasks. Give people training, tools and support before the first day.",
        zh: "向各部門與管理階層簡報計畫、記錄核准並分派任務。在啟動之前，先提供訓練、工具與支援。",
    }
    measurement { en: "Measure and adjust", zh: "測量與微調" }
    measurement_purpose {
        en: "Record readings and real costs each month and hold them against the plan. Expect a first return at about month 6, and give it 12 months before you trust the figure.",
        zh: "每月記錄讀數與實際成本，與計畫對照。大約第 6 個月才會看到初步的投資報酬，要 12 個月才會有可靠的結果。",
    }
}
