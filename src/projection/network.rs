//! KPIs and the cross effects between them: how an improvement in one becomes improvement, and money, in
//! others. Streams are by month, index 0 is month 1; nothing happens before month 1.

use crate::plan::Effect;

use super::stream::add_later;

/// A cross effect between two KPIs of the projection, by their positions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Its place among the plan's effects.
    pub effect: usize,
    pub from: usize,
    pub to: usize,
    /// Units of improvement in `to` per unit in `from`.
    pub strength: f64,
    /// Months later.
    pub lag: usize,
}

/// The effects among some KPIs, ordered so that causes come before what they cause. Effects on a circle have
/// no such order; they are left out (and are an error elsewhere).
pub struct Network {
    size: usize,
    /// Sorted by the order of their sources.
    links: Vec<Link>,
}

impl Link {
    /// `None` where an end is not projected or the strength is not known.
    pub fn of(
        (at, effect): (usize, &Effect),
        position: impl Fn(&crate::plan::KpiId) -> Option<usize>,
    ) -> Option<Self> {
        Some(Self {
            effect: at,
            from: position(&effect.from)?,
            to: position(&effect.to)?,
            strength: effect.strength?.base(),
            lag: usize::try_from(effect.lag).ok()?,
        })
    }
}

impl Network {
    pub fn new(size: usize, links: Vec<Link>) -> Self {
        let mut links = links;
        let rank = causal_order(size, &links).unwrap_or_else(|Circle| {
            let all = links.clone();
            links.retain(|link| !is_on_circle(&all, link));
            causal_order(size, &links).unwrap_or_else(|Circle| vec![0; size])
        });
        links.sort_by_key(|link| rank[link.from]);
        Self { size, links }
    }

    /// The effects that are not on a circle, causes before what they cause.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// `T_k(m) = A_k(m) + Σ γ·T_j(m − l)`: own improvements with what the effects add.
    pub fn spread(&self, own: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
        let mut improvement = own;
        for link in &self.links {
            let (from, to) = two(&mut improvement, link.from, link.to);
            add_later(to, from, link.strength, link.lag);
        }
        improvement
    }

    /// For each KPI, the money that one unit of its own effect brings so many months later, along all effects;
    /// `unit_values` is the money a unit is worth at each KPI.
    pub fn money_per_own_unit(&self, unit_values: &[f64], months: usize) -> Vec<Vec<f64>> {
        let mut money: Vec<Vec<f64>> = unit_values
            .iter()
            .map(|value| {
                let mut response = vec![0.0; months];
                if let Some(now) = response.first_mut() {
                    *now = *value;
                }
                response
            })
            .collect();
        for link in self.links.iter().rev() {
            let (from, to) = two(&mut money, link.from, link.to);
            add_later(from, to, link.strength, link.lag);
        }
        debug_assert_eq!(money.len(), self.size);
        money
    }
}

/// Σ over delays of response(delay)·stream(m − delay).
pub fn respond(response: &[f64], stream: &[f64]) -> Vec<f64> {
    let mut result = vec![0.0; stream.len()];
    for (delay, weight) in response.iter().enumerate().filter(|(_, weight)| **weight != 0.0) {
        add_later(&mut result, stream, *weight, delay);
    }
    result
}

/// Two different streams of a list, the second to be written.
fn two(streams: &mut [Vec<f64>], first: usize, second: usize) -> (&mut Vec<f64>, &mut Vec<f64>) {
    let (head, tail) = streams.split_at_mut(first.max(second));
    if first < second { (&mut head[first], &mut tail[0]) } else { (&mut tail[0], &mut head[second]) }
}

/// Effects that lead back to where they began.
struct Circle;

/// Each KPI's place in an order of causes before effects; an error where there is a circle.
fn causal_order(size: usize, links: &[Link]) -> Result<Vec<usize>, Circle> {
    let mut causes = vec![0_usize; size];
    let mut outgoing = vec![Vec::new(); size];
    for link in links {
        causes[link.to] += 1;
        outgoing[link.from].push(link.to);
    }
    let mut ready: Vec<usize> = (0..size).filter(|&kpi| causes[kpi] == 0).collect();
    let mut rank = vec![0; size];
    let mut placed = 0;
    while placed < ready.len() {
        let kpi = ready[placed];
        rank[kpi] = placed;
        placed += 1;
        for &caused in &outgoing[kpi] {
            causes[caused] -= 1;
            if causes[caused] == 0 {
                ready.push(caused);
            }
        }
    }
    if placed == size { Ok(rank) } else { Err(Circle) }
}

fn is_on_circle(links: &[Link], link: &Link) -> bool {
    let mut reached = vec![link.to];
    let mut next = 0;
    while next < reached.len() {
        if reached[next] == link.from {
            return true;
        }
        let here = reached[next];
        for onward in links.iter().filter(|onward| onward.from == here) {
            if !reached.contains(&onward.to) {
                reached.push(onward.to);
            }
        }
        next += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(from: usize, to: usize, strength: f64, lag: usize) -> Link {
        Link { effect: 0, from, to, strength, lag }
    }

    #[test]
    fn improvement_travels_along_effects_with_their_lags() {
        // 0 → 1 (×2, a month later) → 2 (×−1, at once), entered in the wrong order on purpose.
        let network = Network::new(3, vec![link(1, 2, -1.0, 0), link(0, 1, 2.0, 1)]);
        let spread = network.spread(vec![vec![1.0, 1.0, 1.0], vec![0.0, 5.0, 0.0], vec![10.0, 10.0, 10.0]]);
        assert_eq!(spread[1], [0.0, 7.0, 2.0]);
        assert_eq!(spread[2], [10.0, 3.0, 8.0]);
    }

    #[test]
    fn value_shown_and_value_earned_are_the_same_money() {
        let network = Network::new(3, vec![link(1, 2, 0.5, 2), link(0, 1, 2.0, 1), link(0, 2, 3.0, 0)]);
        let own = [vec![1.0, 2.0, 3.0, 4.0], vec![5.0, 6.0, 7.0, 8.0], vec![9.0, 1.0, 2.0, 3.0]];
        let values = [10.0, 0.0, 7.0];
        let spread = network.spread(own.to_vec());
        let money = network.money_per_own_unit(&values, 4);
        let sum = |streams: Vec<Vec<f64>>| -> Vec<f64> {
            (0..4).map(|m| streams.iter().map(|stream| stream[m]).sum()).collect()
        };
        let shown =
            spread.iter().zip(values).map(|(s, value)| s.iter().map(|x| x * value).collect()).collect();
        let earned = money.iter().zip(&own).map(|(money, own)| respond(money, own)).collect();
        for (shown, earned) in sum(shown).into_iter().zip(sum(earned)) {
            assert!((shown - earned).abs() < 1e-9, "{shown} is not {earned}");
        }
    }

    #[test]
    fn improvements_that_cancel_leave_nothing() {
        // 3 · 0.1 in binary is a little more than 0.3.
        let network = Network::new(2, vec![link(0, 1, -3.0, 0)]);
        let spread = network.spread(vec![vec![0.1], vec![0.3]]);
        assert_eq!(spread[1], [0.0]);
    }

    #[test]
    fn strong_effects_in_a_row_stay_numbers() {
        let links = (0..40).map(|k| link(k, k + 1, if k % 2 == 0 { 1e15 } else { -1e15 }, 0)).collect();
        let network = Network::new(41, links);
        let spread = network.spread(vec![vec![1e15, -1e15]; 41]);
        assert!(spread.iter().flatten().all(|x| x.is_finite()));
        let money = network.money_per_own_unit(&[1e15; 41], 2);
        assert!(respond(&money[0], &[1e15, -1e15]).iter().all(|x| x.is_finite()));
    }

    #[test]
    fn effects_on_a_circle_are_left_out_and_the_others_stay() {
        let links = vec![link(0, 1, 1.0, 0), link(1, 0, 1.0, 0), link(1, 2, 1.0, 0)];
        let spread = Network::new(3, links).spread(vec![vec![1.0], vec![2.0], vec![0.0]]);
        assert_eq!(spread, [[1.0], [2.0], [2.0]]);
    }
}
