//! 15 channels, with who is reached there in Taiwan and what benchmarks say. Figures and sources are those of
//! the catalogue's author, weak ones included and marked; what was not found stays so.

use super::{Benchmark, ChannelSuggestion, Words};

const NOT_FOUND: Words = Words::new("not found", "查無資料");
const NOT_APPLICABLE: Words = Words::new("n/a", "不適用");

/// Use of social media in Taiwan by age.
const MIC: &str = "MIC 2024Q4 (news.ltn.com.tw/news/life/breakingnews/5268822)";
const WE_ARE_SOCIAL: &str = "We Are Social 2024 via huaxia.com/c/2024/06/19/1932683.shtml";
/// Engagement by followers.
const SOCIALINSIDER: &str =
    "shortsintel.com/statistics/social-media-engagement-benchmarks (Socialinsider 2025/26: by followers)";
/// Engagement by impressions.
const BUFFER: &str =
    "shortsintel.com/statistics/social-media-engagement-benchmarks (Buffer 2025: by impressions)";

pub fn channels() -> &'static [ChannelSuggestion] {
    CHANNELS
}

pub fn channel(id: &str) -> Option<&'static ChannelSuggestion> {
    CHANNELS.iter().find(|channel| channel.id == id)
}

static CHANNELS: &[ChannelSuggestion] = &[
    ChannelSuggestion {
        id: "facebook",
        name: Words::new("Facebook", "Facebook"),
        goals: Words::new("awareness, traffic, sales, service, events", "知名度、導流、銷售、客服、活動"),
        audience: Words::new(
            "72.1 % use often; about 60 % of 18-34, over 70 % of 35+; peak 45-54 79.4 %",
            "72.1% 經常使用；18–34 歲約 60%，35 歲以上逾 70%；45–54 歲最高，達 79.4%",
        ),
        content: Words::new("posts, Reels, groups, Messenger, ads", "貼文、Reels、社團、Messenger、廣告"),
        benchmarks: &[
            (
                Benchmark::EngagementRate,
                Words::new("0.15 % by followers; 5.07 % by impressions", "以追蹤數計 0.15%；以曝光計 5.07%"),
            ),
            (
                Benchmark::CostPerClick,
                Words::new(
                    "lead ads USD 1.88 (WordStream via cybermark.com), traffic about USD 0.70 (reflexagency.online); Taiwan about NT$15-55 (ecsoga.com, platform name lost in the stored table: inferred from row order)",
                    "名單廣告 USD 1.88（WordStream，引自 cybermark.com），流量廣告約 USD 0.70（reflexagency.online）；台灣約 NT$15–55（ecsoga.com；所存表格缺平台名稱，依列序推定）",
                ),
            ),
            (
                Benchmark::CostPerThousand,
                Words::new("Meta USD 6-15 (prooflytics 2026)", "Meta USD 6–15（prooflytics 2026）"),
            ),
            (
                Benchmark::ConversionRate,
                Words::new(
                    "1.5 % (Oribi 2020 via brain.com.tw 48639)",
                    "1.5%（Oribi 2020，引自 brain.com.tw 48639）",
                ),
            ),
        ],
        sources: &[MIC, SOCIALINSIDER, BUFFER],
    },
    ChannelSuggestion {
        id: "instagram",
        name: Words::new("Instagram", "Instagram"),
        goals: Words::new("awareness, sales, employer brand", "知名度、銷售、雇主品牌"),
        audience: Words::new("44.7 %; 18-24 78 %, 25-34 59.3 %", "44.7%；18–24 歲 78%，25–34 歲 59.3%"),
        content: Words::new("Reels, carousels, Stories, creators", "Reels、輪播貼文、限時動態、創作者合作"),
        benchmarks: &[
            (
                Benchmark::EngagementRate,
                Words::new("0.48 % by followers; 1.16 % by impressions", "以追蹤數計 0.48%；以曝光計 1.16%"),
            ),
            (
                Benchmark::CostPerClick,
                Words::new(
                    "NT$12-44 (ecsoga; platform name lost in the stored table: read with care)",
                    "NT$12–44（ecsoga；所存表格缺平台名稱，請謹慎解讀）",
                ),
            ),
            (Benchmark::CostPerThousand, Words::new("Meta USD 6-15", "Meta USD 6–15")),
            (Benchmark::ConversionRate, Words::new("0.8 % (Oribi 2020)", "0.8%（Oribi 2020）")),
        ],
        sources: &[MIC, SOCIALINSIDER],
    },
    ChannelSuggestion {
        id: "youtube",
        name: Words::new("YouTube", "YouTube"),
        goals: Words::new(
            "research before buying, how-to, employer brand, service",
            "購前研究、教學、雇主品牌、客服",
        ),
        audience: Words::new(
            "about 72-73 %; 18-24 70.6 %, 55-65 79.9 %",
            "約 72–73%；18–24 歲 70.6%，55–65 歲 79.9%",
        ),
        content: Words::new("long video, Shorts, live", "長影片、Shorts、直播"),
        benchmarks: &[
            (
                Benchmark::EngagementRate,
                Words::new("4.41 % by impressions (Buffer)", "以曝光計 4.41%（Buffer）"),
            ),
            (Benchmark::CostPerClick, Words::new("NT$3-12 (ecsoga)", "NT$3–12（ecsoga）")),
            (Benchmark::CostPerThousand, Words::new("USD 5-15 in-stream", "串流內廣告 USD 5–15")),
        ],
        sources: &[MIC, BUFFER],
    },
    ChannelSuggestion {
        id: "line",
        name: Words::new("LINE", "LINE"),
        goals: Words::new("repeat sales, service, surveys", "回購、客服、問卷調查"),
        audience: Words::new("90.9 % of 16-64 monthly", "16–64 歲每月使用 90.9%"),
        content: Words::new(
            "broadcast, coupons, rich menu, 1:1 chat, LAP ads",
            "群發、優惠券、圖文選單、1:1 聊天、LAP 廣告",
        ),
        benchmarks: &[
            (Benchmark::EngagementRate, NOT_FOUND),
            (
                Benchmark::CostPerClick,
                Words::new(
                    "LAP NT$3-8 (sem.tw) or NT$2-6 (dmtltw)",
                    "LAP NT$3–8（sem.tw）或 NT$2–6（dmtltw）",
                ),
            ),
            (
                Benchmark::CostPerThousand,
                Words::new(
                    "NT$30-80 (sem.tw) or NT$14-20 (dmtltw)",
                    "NT$30–80（sem.tw）或 NT$14–20（dmtltw）",
                ),
            ),
            (
                Benchmark::CostPerFriend,
                Words::new("NT$30-33 per friend (dmtltw)", "每位好友 NT$30–33（dmtltw）"),
            ),
            (
                Benchmark::Fees,
                Words::new(
                    "since 2023-09: NT$0/200, NT$800/3000, NT$1200/6000 messages, extra from NT$0.2 on the high plan only; replies and 1:1 chat free (cacafly, alleypin)",
                    "2023-09 起：每月 NT$0／200 則、NT$800／3000 則、NT$1200／6000 則，僅高用量方案可加購，每則 NT$0.2 起；自動回應與 1:1 聊天免費（cacafly、alleypin）",
                ),
            ),
        ],
        sources: &[WE_ARE_SOCIAL],
    },
    ChannelSuggestion {
        id: "threads",
        name: Words::new("Threads", "Threads"),
        goals: Words::new("awareness, conversation, listening", "知名度、對話、社群聆聽"),
        audience: Words::new("17.5 %; 18-24 44 %, 25-34 28.4 %", "17.5%；18–24 歲 44%，25–34 歲 28.4%"),
        content: Words::new("short text", "短文"),
        benchmarks: &[
            (Benchmark::EngagementRate, NOT_FOUND),
            (Benchmark::CostPerClick, NOT_FOUND),
            (Benchmark::CostPerThousand, NOT_FOUND),
        ],
        sources: &[MIC],
    },
    ChannelSuggestion {
        id: "dcard",
        name: Words::new("Dcard", "Dcard"),
        goals: Words::new("word of mouth, research, youth employer brand", "口碑、研究、對年輕人的雇主品牌"),
        audience: Words::new("17.6 %; 18-24 45.9 %, 25-34 30.9 %", "17.6%；18–24 歲 45.9%，25–34 歲 30.9%"),
        content: Words::new("official accounts, ads, listening", "官方帳號、廣告、社群聆聽"),
        benchmarks: &[
            (Benchmark::EngagementRate, NOT_FOUND),
            (Benchmark::CostPerClick, NOT_FOUND),
            (Benchmark::CostPerThousand, NOT_FOUND),
        ],
        sources: &[MIC],
    },
    ChannelSuggestion {
        id: "ptt",
        name: Words::new("PTT", "PTT 批踢踢"),
        goals: Words::new("listening, reputation, research", "社群聆聽、商譽、研究"),
        audience: Words::new("17.1 %; 35-44 27.8 %", "17.1%；35–44 歲 27.8%"),
        content: Words::new(
            "listening and honest answers; site rules are non-commercial (bnext 38609)",
            "聆聽與誠實回應；站規禁止商業行為（bnext 38609）",
        ),
        benchmarks: &[
            (Benchmark::EngagementRate, NOT_APPLICABLE),
            (Benchmark::CostPerClick, NOT_APPLICABLE),
            (Benchmark::CostPerThousand, NOT_APPLICABLE),
        ],
        sources: &[MIC],
    },
    ChannelSuggestion {
        id: "tiktok",
        name: Words::new("TikTok", "TikTok"),
        goals: Words::new("awareness, sales to the young", "知名度、對年輕族群銷售"),
        audience: Words::new(
            "37.6 % of 16-64 monthly; 23 h 54 min a month",
            "16–64 歲每月使用 37.6%；每月 23 小時 54 分",
        ),
        content: Words::new("short video", "短影音"),
        benchmarks: &[
            (
                Benchmark::EngagementRate,
                Words::new("3.70 % by followers; 4.86 % by impressions", "以追蹤數計 3.70%；以曝光計 4.86%"),
            ),
            (Benchmark::CostPerClick, Words::new("NT$31 (ecsoga)", "NT$31（ecsoga）")),
            (
                Benchmark::CostPerThousand,
                Words::new(
                    "USD 10-20 (prooflytics); USD 4.20 Asia travel (adscalculator)",
                    "USD 10–20（prooflytics）；亞洲旅遊業 USD 4.20（adscalculator）",
                ),
            ),
        ],
        sources: &[WE_ARE_SOCIAL, SOCIALINSIDER],
    },
    ChannelSuggestion {
        id: "x",
        name: Words::new("X", "X"),
        goals: Words::new("news, developers, service", "新聞、開發者、客服"),
        audience: Words::new("1.62 % most used (TWNIC 2024)", "1.62% 最常使用（TWNIC 2024）"),
        content: Words::new("text, threads", "短文、串文"),
        benchmarks: &[
            (
                Benchmark::EngagementRate,
                Words::new("0.12 % by followers; 2.31 % by impressions", "以追蹤數計 0.12%；以曝光計 2.31%"),
            ),
            (Benchmark::CostPerClick, NOT_FOUND),
            (Benchmark::CostPerThousand, Words::new("USD 5.76 (unanswered.io)", "USD 5.76（unanswered.io）")),
        ],
        sources: &["july.com.tw/technology/detail/20241203_1038", SOCIALINSIDER],
    },
    ChannelSuggestion {
        id: "linkedin",
        name: Words::new("LinkedIn", "LinkedIn"),
        goals: Words::new("B2B leads, hiring", "B2B 名單、招募"),
        audience: NOT_FOUND,
        content: Words::new(
            "expert posts, documents, lead forms, advocacy",
            "專家貼文、文件貼文、名單表單、員工倡導",
        ),
        benchmarks: &[
            (
                Benchmark::EngagementRate,
                Words::new(
                    "3.85 % (Socialinsider); 6.50 % by impressions (Buffer)",
                    "3.85%（Socialinsider）；以曝光計 6.50%（Buffer）",
                ),
            ),
            (
                Benchmark::CostPerClick,
                Words::new("USD 5.58 (help.recotap.com 2024)", "USD 5.58（help.recotap.com 2024）"),
            ),
            (
                Benchmark::CostPerThousand,
                Words::new(
                    "USD 30-60; USD 35.40 US B2B (adscalculator)",
                    "USD 30–60；美國 B2B USD 35.40（adscalculator）",
                ),
            ),
        ],
        sources: &[SOCIALINSIDER],
    },
    ChannelSuggestion {
        id: "pinterest",
        name: Words::new("Pinterest", "Pinterest"),
        goals: Words::new("discovery, sales of visual goods", "探索靈感、視覺商品銷售"),
        audience: NOT_FOUND,
        content: Words::new("pins", "釘圖"),
        benchmarks: &[
            (Benchmark::EngagementRate, NOT_FOUND),
            (Benchmark::CostPerClick, NOT_FOUND),
            (Benchmark::CostPerThousand, NOT_FOUND),
        ],
        sources: &["spcommerce.vip/?p=2504: CVR 3 %, AOV USD 154 (weak source)"],
    },
    ChannelSuggestion {
        id: "whatsapp",
        name: Words::new("WhatsApp", "WhatsApp"),
        goals: Words::new("service abroad", "海外客服"),
        audience: Words::new(
            "not found; low in Taiwan (own knowledge)",
            "查無資料；台灣使用率低（編者自身了解）",
        ),
        content: Words::new("1:1 chat", "1:1 聊天"),
        benchmarks: &[
            (Benchmark::EngagementRate, NOT_APPLICABLE),
            (Benchmark::CostPerClick, NOT_APPLICABLE),
            (Benchmark::CostPerThousand, NOT_APPLICABLE),
        ],
        sources: &[],
    },
    ChannelSuggestion {
        id: "reddit",
        name: Words::new("Reddit", "Reddit"),
        goals: Words::new("listening, developers, English markets", "社群聆聽、開發者、英語市場"),
        audience: NOT_FOUND,
        content: Words::new("AMA, answers", "AMA、回答問題"),
        benchmarks: &[
            (Benchmark::EngagementRate, NOT_FOUND),
            (Benchmark::CostPerClick, NOT_FOUND),
            (Benchmark::CostPerThousand, NOT_FOUND),
        ],
        sources: &[],
    },
    ChannelSuggestion {
        id: "blog",
        name: Words::new("Blog", "部落格"),
        goals: Words::new("search traffic, leads", "搜尋流量、名單"),
        audience: NOT_APPLICABLE,
        content: Words::new("articles", "文章"),
        benchmarks: &[
            (Benchmark::EngagementRate, NOT_APPLICABLE),
            (Benchmark::CostPerClick, NOT_APPLICABLE),
            (Benchmark::CostPerThousand, NOT_APPLICABLE),
        ],
        sources: &[],
    },
    ChannelSuggestion {
        id: "forum",
        name: Words::new("Community forum", "自有社群論壇"),
        goals: Words::new("service deflection, research, loyalty", "分流客服、研究、忠誠度"),
        audience: Words::new("customers", "既有顧客"),
        content: Words::new("questions, super users", "問答、超級使用者"),
        benchmarks: &[
            (Benchmark::EngagementRate, NOT_APPLICABLE),
            (Benchmark::CostPerClick, NOT_APPLICABLE),
            (Benchmark::CostPerThousand, NOT_APPLICABLE),
        ],
        sources: &["feverbee.com/communityroi"],
    },
];
