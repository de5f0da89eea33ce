//! Saaty's scale from 1 to 9 in words.

use crate::text::Lang;
use crate::text::messages::goal_weights as say;

/// How much more important something is, from 1 to 9 times; those between two words lie between them.
pub fn degree(times: u8, lang: Lang) -> &'static str {
    match times {
        0 | 1 => say::equally(lang),
        2 => say::times_2(lang),
        3 => say::times_3(lang),
        4 => say::times_4(lang),
        5 => say::times_5(lang),
        6 => say::times_6(lang),
        7 => say::times_7(lang),
        8 => say::times_8(lang),
        9.. => say::times_9(lang),
    }
}
