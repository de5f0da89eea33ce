//! Reads a chart back, to see what is in it.

use roxmltree::{Document, Node};

use super::super::lettering::width;

/// The picture as a tree; fails the test when it is not well-formed.
pub(super) fn parsed(svg: &str) -> Document<'_> {
    Document::parse(svg).unwrap_or_else(|error| panic!("{error} in {svg}"))
}

/// Every text shown, without tooltips.
pub(super) fn texts(svg: &str) -> Vec<String> {
    let picture = parsed(svg);
    labels(&picture).map(|label| shown(&label)).collect()
}

/// Full texts of shortened labels, and tooltips.
pub(super) fn titles(svg: &str) -> Vec<String> {
    let picture = parsed(svg);
    let titles = picture.descendants().filter(|node| node.has_tag_name("title"));
    titles.filter_map(|title| title.text().map(str::to_owned)).collect()
}

/// The number of such elements drawn in this variable's colour.
pub(super) fn tagged(svg: &str, tag: &str, variable: &str) -> usize {
    let picture = parsed(svg);
    let drawn = |node: &Node| {
        let paints = ["fill", "stroke"].map(|paint| node.attribute(paint));
        paints.into_iter().flatten().any(|paint| paint.contains(&format!("{variable},")))
    };
    picture.descendants().filter(|node| tag == node.tag_name().name() && drawn(node)).count()
}

/// The different dashes of lines in these variables' colours.
pub(super) fn dashes(svg: &str, variables: &[&str]) -> Vec<String> {
    let picture = parsed(svg);
    let lines = picture.descendants().filter(|node| node.has_tag_name("polyline"));
    let ours = lines.filter(|line| {
        let stroke = line.attribute("stroke").unwrap_or_default();
        variables.iter().any(|variable| stroke.contains(&format!("{variable},")))
    });
    let mut dashes: Vec<String> =
        ours.map(|line| line.attribute("stroke-dasharray").unwrap_or_default().to_owned()).collect();
    dashes.sort();
    dashes.dedup();
    dashes
}

/// Fails the test unless everything drawn and written has a place on the sheet.
pub(super) fn assert_all_on_the_sheet(svg: &str) {
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    let picture = parsed(svg);
    let view = picture.root_element().attribute("viewBox").unwrap_or_default();
    let view: Vec<i32> = view.split(' ').filter_map(|number| number.parse().ok()).collect();
    let (wide, high) = (view[2], view[3]);
    let on_sheet = |x: i32, y: i32| (0..=wide).contains(&x) && (0..=high).contains(&y);
    for node in picture.descendants() {
        let number = |name: &str| node.attribute(name).and_then(|number| number.parse::<i32>().ok());
        if let (Some(x), Some(y)) = (number("x"), number("y")) {
            assert!(on_sheet(x, y), "{x},{y} on {wide}x{high}");
            let (right, bottom) = (number("width").unwrap_or(0), number("height").unwrap_or(0));
            assert!(right >= 0 && bottom >= 0 && on_sheet(x + right, y + bottom), "{right} {bottom}");
        }
        for point in node.attribute("points").unwrap_or_default().split_whitespace() {
            let (x, y) = point.split_once(',').unwrap_or_default();
            assert!(on_sheet(x.parse().unwrap(), y.parse().unwrap()), "{point} on {wide}x{high}");
        }
    }
    for label in labels(&picture) {
        let (left, right) = reach(&label);
        assert!(left >= -1 && right <= wide + 1, "{} from {left} to {right} of {wide}", shown(&label));
    }
}

fn labels<'a>(picture: &'a Document) -> impl Iterator<Item = Node<'a, 'a>> {
    picture.descendants().filter(|node| node.has_tag_name("text"))
}

fn shown(label: &Node) -> String {
    label.children().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

/// From where to where a label goes, about.
fn reach(label: &Node) -> (i32, i32) {
    let inherited = |name| label.ancestors().find_map(|node| node.attribute(name)).unwrap_or_default();
    let (x, size) = (inherited("x").parse().unwrap_or(0), inherited("font-size").parse().unwrap_or(0));
    let wide = width(&shown(label), size);
    match label.attribute("text-anchor") {
        Some("middle") => (x - wide / 2, x + wide / 2),
        Some("end") => (x - wide, x),
        _ => (x, x + wide),
    }
}
