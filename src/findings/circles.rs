//! Circles in a graph: effects that lead back to where they began. Knows numbers only.

/// A circle of each tangle of links among `count` nodes, each from its lowest node on; the lowest first.
/// Links from a node to itself are circles of one.
pub(super) fn circles(count: usize, links: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let mut alive = vec![true; count];
    let mut circles = Vec::new();
    loop {
        trim(&mut alive, links);
        let Some(first) = alive.iter().position(|&alive| alive) else { return circles };
        let circle = circle_from(first, &alive, links);
        for &node in &circle {
            alive[node] = false;
        }
        circles.push(circle);
    }
}

/// Leaves only the nodes that links both reach and leave; none where there is no circle.
fn trim(alive: &mut [bool], links: &[(usize, usize)]) {
    for back in [false, true] {
        let ends = |&(from, to): &(usize, usize)| if back { (to, from) } else { (from, to) };
        let mut next: Vec<Vec<usize>> = vec![Vec::new(); alive.len()];
        let mut entering = vec![0_usize; alive.len()];
        for (from, to) in links.iter().map(ends).filter(|&(from, to)| alive[from] && alive[to]) {
            next[from].push(to);
            entering[to] += 1;
        }
        let mut free: Vec<usize> =
            (0..alive.len()).filter(|&node| alive[node] && entering[node] == 0).collect();
        while let Some(node) = free.pop() {
            alive[node] = false;
            for &to in &next[node] {
                entering[to] -= 1;
                if entering[to] == 0 {
                    free.push(to);
                }
            }
        }
    }
}

/// Walks on until it meets its own trail. Every living node has a link to a living one.
fn circle_from(first: usize, alive: &[bool], links: &[(usize, usize)]) -> Vec<usize> {
    let mut trail = vec![first];
    loop {
        let here = trail[trail.len() - 1];
        let step = links.iter().find(|&&(from, to)| from == here && alive[to]);
        let Some(&(_, next)) = step else { return trail };
        if let Some(met) = trail.iter().position(|&node| node == next) {
            let mut circle = trail.split_off(met);
            let lowest = circle.iter().enumerate().min_by_key(|&(_, node)| node).map_or(0, |(at, _)| at);
            circle.rotate_left(lowest);
            return circle;
        }
        trail.push(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_without_a_circle_have_none() {
        assert!(circles(4, &[(0, 1), (1, 2), (0, 2), (3, 2)]).is_empty());
        assert!(circles(0, &[]).is_empty());
    }

    #[test]
    fn a_circle_names_only_the_nodes_on_it() {
        let leading_in_and_out = [(0, 1), (1, 2), (2, 3), (3, 1), (3, 4)];
        assert_eq!(circles(5, &leading_in_and_out), [[1, 2, 3]]);
    }

    #[test]
    fn a_node_between_two_circles_is_on_neither() {
        let links = [(0, 1), (1, 0), (1, 2), (2, 3), (3, 4), (4, 3)];
        assert_eq!(circles(5, &links), [[0, 1], [3, 4]]);
    }

    #[test]
    fn a_link_to_itself_is_a_circle_of_one() {
        assert_eq!(circles(2, &[(1, 1)]), [[1]]);
    }
}
