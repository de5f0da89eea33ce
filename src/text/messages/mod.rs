//! Every word the product says, in both languages side by side: one file per step or room.
//!
//! A message is a function, called by its room's name: `goals::title(lang)`. One that lacks a language,
//! names an unknown argument or leaves one out in either language does not compile; one that nobody uses
//! fails `tests/messages.rs`.

/// Declares the messages of one room.
///
/// ```ignore
/// messages! {
///     title { en: "Set goals", zh: "定出目標" }
///     left_over(share, kpi) { en: "{share} of {kpi} is left over", zh: "{kpi}還剩 {share}" }
///     months_left(n) { one: "{n} month left", en: "{n} months left", zh: "還有 {n} 個月" }
/// }
/// ```
///
/// gives `title(lang) -> &'static str`, `left_over(lang, &share, &kpi) -> String` for whatever implements
/// `Display`, and `months_left(lang, &n) -> String`, which says `one:` in English when its first argument is
/// written `1`. Chinese has no plural.
macro_rules! messages {
    ($(
        $(#[$doc:meta])*
        $name:ident $(($($arg:ident),+ $(,)?))? { $($forms:tt)+ }
    )+) => {
        $( message! { $(#[$doc])* $name $(($($arg),+))? { $($forms)+ } } )+
    };
}

/// One message of [`messages!`]: fixed, with arguments, or with arguments of which the first is a count.
macro_rules! message {
    ($(#[$doc:meta])* $name:ident { en: $en:literal, zh: $zh:literal $(,)? }) => {
        $(#[$doc])*
        pub const fn $name(lang: $crate::text::Lang) -> &'static str {
            match lang {
                $crate::text::Lang::En => $en,
                $crate::text::Lang::ZhTw => $zh,
            }
        }
    };
    ($(#[$doc:meta])* $name:ident ($($arg:ident),+) { en: $en:literal, zh: $zh:literal $(,)? }) => {
        $(#[$doc])*
        pub fn $name(lang: $crate::text::Lang, $($arg: &dyn ::std::fmt::Display),+) -> String {
            // Naming the arguments makes the compiler refuse a text that leaves one out.
            match lang {
                $crate::text::Lang::En => format!($en, $($arg = $arg),+),
                $crate::text::Lang::ZhTw => format!($zh, $($arg = $arg),+),
            }
        }
    };
    ($(#[$doc:meta])* $name:ident ($count:ident $(, $arg:ident)*) {
        one: $one:literal, en: $en:literal, zh: $zh:literal $(,)?
    }) => {
        $(#[$doc])*
        pub fn $name(
            lang: $crate::text::Lang,
            $count: &dyn ::std::fmt::Display,
            $($arg: &dyn ::std::fmt::Display),*
        ) -> String {
            let $count = $count.to_string();
            match lang {
                $crate::text::Lang::En if $count == "1" => {
                    format!($one, $count = $count, $($arg = $arg),*)
                }
                $crate::text::Lang::En => format!($en, $count = $count, $($arg = $arg),*),
                $crate::text::Lang::ZhTw => format!($zh, $count = $count, $($arg = $arg),*),
            }
        }
    };
}

pub mod alignment;
pub mod analytics;
pub mod anchors;
pub mod app;
pub mod calendar;
pub mod channels;
pub mod charts;
pub mod cli;
pub mod common;
pub mod csv;
pub mod currencies;
pub mod earlier;
pub mod file;
pub mod findings;
pub mod goal_choice;
pub mod goal_judges;
pub mod goal_ratings;
pub mod goal_sureness;
pub mod goal_trial;
pub mod goal_weights;
pub mod goals;
pub mod kpis;
pub mod launch;
pub mod link;
pub mod measurement;
pub mod merge;
pub mod notice;
pub mod numbers;
pub mod opening;
pub mod overview;
pub mod parts;
pub mod range_offers;
pub mod readiness;
pub mod report;
pub mod samples;
pub mod scenarios;
pub mod scope;
pub mod sharing;
pub mod sheet;
pub mod simulating;
pub mod start;
pub mod steps;
pub mod sureness;
pub mod tactics;
pub mod terms;
pub mod values;

#[cfg(test)]
mod tests {
    use crate::text::Lang::{En, ZhTw};

    messages! {
        /// A fixed text.
        title { en: "Set goals", zh: "定出目標" }
        left_over(share, kpi) { en: "{share} of {kpi} is left over", zh: "{kpi}還剩 {share}" }
        months_of(n, name) {
            one: "{n} month of {name}",
            en: "{n} months of {name}",
            zh: "{name}的 {n} 個月",
        }
    }

    #[test]
    fn a_message_speaks_both_languages() {
        assert_eq!(title(En), "Set goals");
        assert_eq!(title(ZhTw), "定出目標");
    }

    #[test]
    fn each_language_orders_the_arguments_its_own_way() {
        assert_eq!(left_over(En, &"20%", &"Sales"), "20% of Sales is left over");
        assert_eq!(left_over(ZhTw, &"20%", &"銷售"), "銷售還剩 20%");
    }

    #[test]
    fn english_counts_one_apart_and_chinese_does_not() {
        assert_eq!(months_of(En, &1, &"ads"), "1 month of ads");
        assert_eq!(months_of(En, &0, &"ads"), "0 months of ads");
        assert_eq!(months_of(ZhTw, &1, &"廣告"), "廣告的 1 個月");
    }
}
