//! Colours by purpose, and how they survive plotters. Plotters writes fixed colours; each of ours goes through it
//! as a sentinel that names ink and dashes, and comes out as a CSS variable. Knows no chart and no text.

use plotters::style::{Color, RGBColor, ShapeStyle};

/// What a colour is for. The style sheet decides how it looks, in light, dark and print.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Ink {
    /// Colour of a series; after the eighth they begin again.
    Series(usize),
    Text,
    Muted,
    Grid,
    Axis,
    Surface,
    Gain,
    Loss,
}

/// CSS variable and fallback of every ink: the series first, then the others in the order of [`Ink`].
const PALETTE: [(&str, &str); 15] = [
    ("1", "#1f6199"),
    ("2", "#b8501b"),
    ("3", "#2b7a4b"),
    ("4", "#7d55a8"),
    ("5", "#9a7400"),
    ("6", "#2a8a9d"),
    ("7", "#b0406b"),
    ("8", "#6b7280"),
    ("text", "#1f2933"),
    ("muted", "#5b6672"),
    ("grid", "#dde2e8"),
    ("axis", "#7a8592"),
    ("surface", "#ffffff"),
    ("gain", "#2b7a4b"),
    ("loss", "#b8501b"),
];

const SERIES: usize = 8;

impl Ink {
    fn index(self) -> usize {
        match self {
            Ink::Series(n) => n % SERIES,
            Ink::Text => 8,
            Ink::Muted => 9,
            Ink::Grid => 10,
            Ink::Axis => 11,
            Ink::Surface => 12,
            Ink::Gain => 13,
            Ink::Loss => 14,
        }
    }

    /// The colour as an attribute's value.
    pub(super) fn css(self) -> String {
        css(self.index())
    }
}

fn css(index: usize) -> String {
    let (name, fallback) = PALETTE[index % PALETTE.len()];
    format!("var(--chart-{name}, {fallback})")
}

/// How a line is broken, so that lines differ without colour too.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Dash {
    #[default]
    Solid,
    Long,
    Mixed,
    Fine,
}

const DASHES: [&str; 4] = ["", "22 10", "26 8 4 8", "6 8"];

/// A line's ink, width in pixels of the drawing, and dashes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pen {
    pub ink: Ink,
    pub width: u32,
    pub dash: Dash,
}

impl Pen {
    pub(super) fn solid(ink: Ink, width: u32) -> Self {
        Pen { ink, width, dash: Dash::Solid }
    }

    pub(super) fn dashed(ink: Ink, width: u32, dash: Dash) -> Self {
        Pen { ink, width, dash }
    }

    /// The sentinel plotters draws with.
    pub(super) fn style(self) -> ShapeStyle {
        sentinel(self.ink, self.dash).to_rgba().stroke_width(self.width)
    }
}

/// The sentinel for a filled shape; opacity from 0 to 1.
pub(super) fn fill(ink: Ink, opacity: f64) -> ShapeStyle {
    sentinel(ink, Dash::Solid).mix(opacity).filled()
}

/// Marks a colour as ours; plotters writes it first.
const MARKER: u8 = 0xA5;

fn sentinel(ink: Ink, dash: Dash) -> RGBColor {
    // Both tables are far shorter than a byte reaches.
    let byte = |index: usize| u8::try_from(index).unwrap_or_default();
    RGBColor(MARKER, byte(ink.index()), byte(dash as usize))
}

/// Replaces every sentinel in plotters' output by its variable and dashes.
///
/// Plotters is never given a text, so what looks like a sentinel is one.
pub(super) fn develop(drawn: &str) -> String {
    let opening = format!("\"#{MARKER:02X}");
    let mut developed = String::with_capacity(drawn.len() * 5 / 4);
    let mut rest = drawn;
    while let Some(at) = rest.find(&opening) {
        let (before, found) = rest.split_at(at);
        let digits = |from: usize| {
            let pair = found.get(opening.len() + from..opening.len() + from + 2);
            pair.and_then(|pair| usize::from_str_radix(pair, 16).ok())
        };
        let (Some(ink), Some(dash)) = (digits(0), digits(2)) else {
            break;
        };
        developed.push_str(before);
        developed.push('"');
        developed.push_str(&css(ink));
        developed.push('"');
        if let Some(dashes) = DASHES.get(dash).filter(|dashes| !dashes.is_empty()) {
            developed.push_str(" stroke-dasharray=\"");
            developed.push_str(dashes);
            developed.push('"');
        }
        rest = found.get(opening.len() + 5..).unwrap_or_default();
    }
    developed.push_str(rest);
    developed.replace(" opacity=\"1\"", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawn_colour_becomes_a_variable_with_a_fallback() {
        assert_eq!(
            develop("<rect fill=\"#A50900\" stroke=\"none\"/>"),
            "<rect fill=\"var(--chart-muted, #5b6672)\" stroke=\"none\"/>"
        );
    }

    #[test]
    fn a_dashed_line_keeps_its_dashes() {
        assert_eq!(
            develop("<line opacity=\"1\" stroke=\"#A50101\" x1=\"0\"/>"),
            "<line stroke=\"var(--chart-2, #b8501b)\" stroke-dasharray=\"22 10\" x1=\"0\"/>"
        );
    }

    #[test]
    fn every_ink_has_its_own_variable() {
        let inks = (0..SERIES).map(Ink::Series).chain([
            Ink::Text,
            Ink::Muted,
            Ink::Grid,
            Ink::Axis,
            Ink::Surface,
            Ink::Gain,
            Ink::Loss,
        ]);
        let mut variables: Vec<String> = inks.map(Ink::css).collect();
        variables.sort();
        variables.dedup();
        assert_eq!(variables.len(), PALETTE.len());
        assert!(Ink::Axis.css().contains("--chart-axis"));
        assert!(Ink::Loss.css().contains("--chart-loss"));
    }

    #[test]
    fn other_text_passes_unchanged() {
        assert_eq!(develop("<g fill=\"#123456\"/>"), "<g fill=\"#123456\"/>");
        assert_eq!(develop("<g fill=\"#A5"), "<g fill=\"#A5");
    }
}
