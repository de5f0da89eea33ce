//! The order of ids. What is added up in it comes out the same bit for bit, whatever was entered in which order.

use crate::plan::{Criterion, Goals, Judge};

pub fn judges(goals: &Goals) -> Vec<&Judge> {
    let mut judges: Vec<&Judge> = goals.judges.iter().collect();
    judges.sort_by(|a, b| a.id.cmp(&b.id));
    judges
}

/// Where each criterion stands in the list, in the order of their ids.
pub fn criteria(criteria: &[Criterion]) -> Vec<usize> {
    let mut listed: Vec<usize> = (0..criteria.len()).collect();
    listed.sort_by(|&a, &b| criteria[a].id.cmp(&criteria[b].id));
    listed
}

/// From the order of a list to that of ids, given where each stands in the list.
pub fn sorted<T: Clone>(listed: &[usize], values: &[T]) -> Vec<T> {
    listed.iter().map(|&at| values[at].clone()).collect()
}

/// Back from the order of ids to that of the list.
pub fn as_listed<T: Clone>(listed: &[usize], sorted: &[T]) -> Vec<T> {
    let mut values = sorted.to_vec();
    for (&at, value) in listed.iter().zip(sorted) {
        values[at] = value.clone();
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sorted_goes_back_to_where_it_stood() {
        let list = ["b", "c", "a"].map(|id| Criterion::new(id.into()));
        let listed = criteria(&list);
        assert_eq!(listed, [2, 0, 1]);
        assert_eq!(sorted(&listed, &[2.0, 3.0, 1.0]), [1.0, 2.0, 3.0]);
        assert_eq!(as_listed(&listed, &[1.0, 2.0, 3.0]), [2.0, 3.0, 1.0]);
    }
}
