//! How bars and areas are filled, so that they differ without colour as well. Knows no figures.
//!
//! Lines are drawn one by one: an SVG pattern would need an id, and ids of several charts on one page collide.

use super::ink::{Ink, Pen};
use super::sheet::{Frame, Point, Sheet};

/// How a bar is filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Block {
    pub ink: Ink,
    pub texture: Texture,
}

/// What lies in a bar beside its colour.
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

/// From line to line, in pixels.
const WIDE_PITCH: i32 = 24;
const CLOSE_PITCH: i32 = 14;

impl Block {
    /// Draws a bar; one without width or height is not drawn.
    pub(super) fn draw(self, sheet: &mut Sheet, frame: Frame) {
        if frame.width() <= 0 || frame.height() <= 0 {
            return;
        }
        let surface = Pen::solid(Ink::Surface, 2);
        match self.texture {
            Texture::Full => sheet.rectangle(frame, self.ink, 1.0),
            Texture::Light => sheet.rectangle(frame, self.ink, 0.5),
            Texture::Rising => {
                sheet.rectangle(frame, self.ink, 1.0);
                sheet.path(hatch(frame, WIDE_PITCH), surface);
            }
            Texture::Falling => {
                sheet.rectangle(frame, self.ink, 1.0);
                sheet.path(mirror(hatch(frame.mirrored(), WIDE_PITCH)), surface);
            }
            Texture::Hatched => self.draw_hatched(sheet, frame, 3),
            Texture::LightHatched => self.draw_hatched(sheet, frame, 1),
        }
    }

    fn draw_hatched(self, sheet: &mut Sheet, frame: Frame, width: u32) {
        sheet.rectangle(frame, self.ink, 0.12);
        sheet.path(hatch(frame, CLOSE_PITCH), Pen::solid(self.ink, width));
        sheet.path(frame.outline(), Pen::solid(self.ink, width.max(2)));
    }

    /// Draws columns that touch each other as one area; hatched and light areas do not occur.
    pub(super) fn draw_area(self, sheet: &mut Sheet, columns: &[Frame]) {
        let tops = columns.iter().flat_map(|column| [(column.left, column.top), (column.right, column.top)]);
        let bottoms = columns.iter().rev();
        let bottoms =
            bottoms.flat_map(|column| [(column.right, column.bottom), (column.left, column.bottom)]);
        sheet.polygon(tops.clone().chain(bottoms).collect(), self.ink, 1.0);
        let surface = Pen::solid(Ink::Surface, 2);
        sheet.path(tops.collect(), surface);
        for line in self.area_lines(columns) {
            sheet.path(line, surface);
        }
    }

    fn area_lines(self, columns: &[Frame]) -> Vec<Vec<Point>> {
        match self.texture {
            Texture::Rising => hatch_columns(columns, WIDE_PITCH),
            Texture::Falling => {
                let mirrored: Vec<Frame> = columns.iter().rev().map(|column| column.mirrored()).collect();
                hatch_columns(&mirrored, WIDE_PITCH).into_iter().map(mirror).collect()
            }
            Texture::Full | Texture::Light | Texture::Hatched | Texture::LightHatched => Vec::new(),
        }
    }
}

fn mirror(mut points: Vec<Point>) -> Vec<Point> {
    for point in &mut points {
        point.0 = -point.0;
    }
    points
}

/// Lines rising to the right from the bottom to the top of a frame; along each, the sum of x and y is the same.
/// One path goes from line to line along the edge.
fn hatch(frame: Frame, pitch: i32) -> Vec<Point> {
    let Frame { left, top, right, bottom } = frame;
    let mut points = Vec::new();
    let mut sum = left + top + pitch;
    let mut up = true;
    while sum < right + bottom {
        let lower = (left.max(sum - bottom), bottom.min(sum - left));
        let upper = (right.min(sum - top), top.max(sum - right));
        points.extend(if up { [lower, upper] } else { [upper, lower] });
        up = !up;
        sum += pitch;
    }
    points
}

/// Lines rising to the right across touching columns, each broken where the columns leave it.
fn hatch_columns(columns: &[Frame], pitch: i32) -> Vec<Vec<Point>> {
    let filled = || columns.iter().filter(|column| column.height() > 0);
    let first = filled().map(|column| column.left + column.top).min().unwrap_or_default();
    let last = filled().map(|column| column.right + column.bottom).max().unwrap_or_default();
    let mut lines: Vec<Vec<Point>> = Vec::new();
    let mut sum = (first / pitch + 1) * pitch;
    while sum < last {
        let mut line: Vec<Point> = Vec::new();
        for column in filled() {
            let from = column.bottom.min(sum - column.left);
            let to = column.top.max(sum - column.right);
            if from <= to {
                continue;
            }
            let (start, end) = ((sum - from, from), (sum - to, to));
            if line.last() == Some(&start) {
                line.pop();
            } else if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                line.push(start);
            } else {
                line.push(start);
            }
            line.push(end);
        }
        if !line.is_empty() {
            lines.push(line);
        }
        sum += pitch;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const BAR: Frame = Frame { left: 100, top: 50, right: 160, bottom: 90 };

    fn inside(frame: Frame, point: Point) -> bool {
        (frame.left..=frame.right).contains(&point.0) && (frame.top..=frame.bottom).contains(&point.1)
    }

    #[test]
    fn hatching_stays_inside_its_bar() {
        let points = hatch(BAR, 14);
        assert!(points.len() > 6);
        assert!(points.iter().all(|point| inside(BAR, *point)));
        let falling = mirror(hatch(BAR.mirrored(), 14));
        assert!(falling.iter().all(|point| inside(BAR, *point)));
    }

    #[test]
    fn a_line_across_two_columns_of_one_height_is_one_line() {
        let next = Frame { left: 160, right: 220, ..BAR };
        for line in hatch_columns(&[BAR, next], 24) {
            assert_eq!(line.len(), 2, "{line:?}");
            assert!(line.iter().all(|point| inside(BAR, *point) || inside(next, *point)));
        }
    }

    #[test]
    fn a_column_without_height_has_no_lines() {
        assert_eq!(hatch_columns(&[Frame { bottom: BAR.top, ..BAR }], 24), Vec::<Vec<Point>>::new());
    }
}
