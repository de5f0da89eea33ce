//! The sheet a chart is drawn on: shapes and words in whole pixels, written out as one SVG element that scales.
//! Knows no months and no figures; whoever draws on it has already turned those into pixels.

use std::fmt::Write as _;

use plotters::backend::{DrawingBackend, SVGBackend};

use super::ink::{Ink, Pen, develop, fill};
use super::lettering::{escape, shortened};

/// Where a chart is shown; it decides proportions, letters and how much is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// From about 640 CSS pixels upwards; letters are 11 px at 640 and 16 px at 900.
    #[default]
    Wide,
    /// A phone: from about 310 CSS pixels upwards; letters are 11 px at 310 and 13 px at 360.
    Narrow,
}

impl Size {
    pub(super) fn width(self) -> i32 {
        match self {
            Size::Wide => 1600,
            Size::Narrow => 720,
        }
    }

    /// Height of a chart over months; charts of bars are as high as their bars need.
    pub(super) fn height(self) -> i32 {
        match self {
            Size::Wide => 760,
            Size::Narrow => 660,
        }
    }

    /// Font size of all letters.
    pub(super) fn letter(self) -> i32 {
        match self {
            Size::Wide => 28,
            Size::Narrow => 26,
        }
    }

    /// From one line of letters to the next.
    pub(super) fn line(self) -> i32 {
        self.letter() * 4 / 3
    }

    fn class(self) -> &'static str {
        match self {
            Size::Wide => "chart chart-wide",
            Size::Narrow => "chart chart-narrow",
        }
    }
}

/// Pixels from the left and from the top.
pub(super) type Point = (i32, i32);

/// A rectangle by its edges, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Frame {
    pub(super) fn width(self) -> i32 {
        self.right - self.left
    }

    pub(super) fn height(self) -> i32 {
        self.bottom - self.top
    }
}

/// Which part of the words stands at the given point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// Words on the sheet, shortened to their room; `at` is the middle of their height.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label<'a> {
    pub text: &'a str,
    pub at: Point,
    pub anchor: Anchor,
    pub ink: Ink,
    pub room: i32,
}

/// How a bar is filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Block {
    pub ink: Ink,
    pub texture: Texture,
}

/// Tells bars apart without colour.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Texture {
    #[default]
    Full,
    /// Half as strong: there, but not in the foreground.
    Light,
    /// Full, with thin lines of the surface rising to the right.
    Rising,
    /// Full, with thin lines of the surface falling to the right.
    Falling,
    /// Outline and lines on a pale ground: not settled yet.
    Hatched,
    /// As hatched, half as strong.
    LightHatched,
}

enum Shape {
    Path(Vec<Point>, Pen),
    Polygon(Vec<Point>, Ink, f64),
    Block(Frame, Ink, f64),
    Dot(Point, u32, Ink),
}

pub(super) struct Sheet {
    pub size: Size,
    width: i32,
    height: i32,
    shapes: Vec<Shape>,
    words: String,
    tips: String,
}

impl Sheet {
    pub(super) fn new(size: Size, height: i32) -> Self {
        Sheet {
            size,
            width: size.width(),
            height,
            shapes: Vec::new(),
            words: String::new(),
            tips: String::new(),
        }
    }

    pub(super) fn path(&mut self, points: Vec<Point>, pen: Pen) {
        self.shapes.push(Shape::Path(points, pen));
    }

    pub(super) fn line(&mut self, from: Point, to: Point, pen: Pen) {
        self.path(vec![from, to], pen);
    }

    pub(super) fn polygon(&mut self, points: Vec<Point>, ink: Ink, opacity: f64) {
        self.shapes.push(Shape::Polygon(points, ink, opacity));
    }

    /// A bar; one without width or height is not drawn.
    pub(super) fn block(&mut self, frame: Frame, block: Block) {
        if frame.width() <= 0 || frame.height() <= 0 {
            return;
        }
        let Block { ink, texture } = block;
        let mut ground = |opacity| self.shapes.push(Shape::Block(frame, ink, opacity));
        match texture {
            Texture::Full => ground(1.0),
            Texture::Light => ground(0.5),
            Texture::Rising => {
                ground(1.0);
                self.path(hatch(frame, 24), Pen::solid(Ink::Surface, 2));
            }
            Texture::Falling => {
                ground(1.0);
                self.path(mirrored(hatch(frame, 24), frame), Pen::solid(Ink::Surface, 2));
            }
            Texture::Hatched => {
                ground(0.15);
                self.path(hatch(frame, 14), Pen::solid(ink, 3));
                self.path(outline(frame), Pen::solid(ink, 3));
            }
            Texture::LightHatched => {
                ground(0.1);
                self.path(hatch(frame, 14), Pen::solid(ink, 1));
                self.path(outline(frame), Pen::solid(ink, 2));
            }
        }
    }

    /// A dot with a thin rim of the surface, so that it stands out from its line.
    pub(super) fn dot(&mut self, at: Point, radius: u32, ink: Ink) {
        self.shapes.push(Shape::Dot(at, radius + 3, Ink::Surface));
        self.shapes.push(Shape::Dot(at, radius, ink));
    }

    /// A ring: a dot whose inside is the surface.
    pub(super) fn ring(&mut self, at: Point, radius: u32, ink: Ink) {
        self.shapes.push(Shape::Dot(at, radius, ink));
        let inside = radius.saturating_sub(4);
        self.shapes.push(Shape::Dot(at, inside, Ink::Surface));
    }

    /// Writes words; what is shortened keeps its full text as a tooltip.
    pub(super) fn label(&mut self, label: Label) {
        let letter = self.size.letter();
        let anchor = match label.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let (x, y) = (label.at.0, label.at.1 + letter * 35 / 100);
        let ink = label.ink.css();
        // Writing to a String cannot fail.
        let _ = write!(self.words, "<text x=\"{x}\" y=\"{y}\"{anchor} fill=\"{ink}\">");
        let full = escape(label.text);
        if let Some(short) = shortened(label.text, letter, label.room) {
            let short = escape(&short);
            let _ = write!(self.words, "<title>{full}</title>{short}");
        } else {
            self.words.push_str(&full);
        }
        self.words.push_str("</text>\n");
    }

    /// An invisible area that shows these lines as a tooltip.
    pub(super) fn tip(&mut self, frame: Frame, lines: &[String]) {
        let lines: Vec<String> = lines.iter().map(|line| escape(line)).collect();
        let _ = writeln!(
            self.tips,
            "<rect class=\"chart-tip\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}</title></rect>",
            frame.left,
            frame.top,
            frame.width(),
            frame.height(),
            lines.join("\n"),
        );
    }

    /// The whole sheet as one SVG element, named for those who cannot see it.
    pub(super) fn into_svg(self, title: &str, summary: &str) -> String {
        let (class, width, height) = (self.size.class(), self.width, self.height);
        let (title, summary) = (escape(title), escape(summary));
        let (letter, surface) = (self.size.letter(), Ink::Surface.css());
        let lines = self.drawn();
        let (words, tips) = (self.words, self.tips);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{class}\" role=\"img\" \
             width=\"100%\" viewBox=\"0 0 {width} {height}\" direction=\"ltr\" overflow=\"visible\">\n\
             <title>{title}</title>\n<desc>{summary}</desc>\n\
             <g class=\"chart-lines\" stroke-linejoin=\"round\">\n{lines}</g>\n\
             <g class=\"chart-words\" font-family=\"var(--chart-font, system-ui, sans-serif)\" \
             font-size=\"{letter}\" stroke=\"{surface}\" stroke-width=\"6\" \
             stroke-linejoin=\"round\" paint-order=\"stroke\">\n{words}</g>\n\
             <g fill=\"none\" pointer-events=\"all\">\n{tips}</g>\n</svg>"
        )
    }

    /// What plotters draws, without the root element it draws on.
    fn drawn(&self) -> String {
        let mut drawn = String::new();
        let size = (self.width.unsigned_abs(), self.height.unsigned_abs());
        let mut backend = SVGBackend::with_string(&mut drawn, size);
        for shape in &self.shapes {
            shape.draw(&mut backend);
        }
        drop(backend);
        let inside = drawn.find('>').map_or("", |end| &drawn[end + 1..]);
        let inside = inside.trim().trim_end_matches("</svg>");
        develop(inside)
    }
}

impl Shape {
    fn draw(&self, backend: &mut SVGBackend) {
        let drawn = match self {
            Shape::Path(points, pen) => backend.draw_path(points.iter().copied(), &pen.style()),
            Shape::Polygon(points, ink, opacity) => {
                backend.fill_polygon(points.iter().copied(), &fill(*ink, *opacity))
            }
            Shape::Block(frame, ink, opacity) => backend.draw_rect(
                (frame.left, frame.top),
                (frame.right, frame.bottom),
                &fill(*ink, *opacity),
                true,
            ),
            Shape::Dot(at, radius, ink) => backend.draw_circle(*at, *radius, &fill(*ink, 1.0), true),
        };
        // Plotters writes into a String here, and that cannot fail.
        let _ = drawn;
    }
}

fn outline(frame: Frame) -> Vec<Point> {
    let Frame { left, top, right, bottom } = frame;
    vec![(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
}

/// Lines rising to the right all over the frame, as one path that goes from line to line along the edge.
///
/// An SVG pattern would need an id, and ids of several charts on one page would collide.
fn hatch(frame: Frame, pitch: usize) -> Vec<Point> {
    let Frame { left, top, right, bottom } = frame;
    let mut points = Vec::new();
    for (turn, sum) in (left + top..right + bottom).step_by(pitch).skip(1).enumerate() {
        let lower = (left.max(sum - bottom), bottom.min(sum - left));
        let upper = (right.min(sum - top), top.max(sum - right));
        points.extend(if turn % 2 == 0 { [lower, upper] } else { [upper, lower] });
    }
    points
}

fn mirrored(mut points: Vec<Point>, frame: Frame) -> Vec<Point> {
    for point in &mut points {
        point.0 = frame.left + frame.right - point.0;
    }
    points
}
