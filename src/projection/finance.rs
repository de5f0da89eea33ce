//! Net present value, internal rate of return and its modified form, for any equally spaced flows.
//! The first flow is at time 0 and is not discounted, as in numpy-financial's `npv`; Excel's NPV discounts it
//! by one period. Rates are fractions for one period.

use super::roots::positive_roots;

/// Σ flow(t) / (1 + rate)^t, t = 0, 1, …
#[cfg(test)]
pub fn npv(rate: f64, flows: &[f64]) -> f64 {
    flows.iter().rev().fold(0.0, |later, flow| later / (1.0 + rate) + flow)
}

/// Every rate above −1 at which the net present value is zero, smallest first.
pub fn internal_rates(flows: &[f64]) -> Vec<f64> {
    let mut rates: Vec<f64> = positive_roots(flows).into_iter().map(|x| 1.0 / x - 1.0).collect();
    rates.reverse();
    rates
}

/// What the modified internal rate of return is taken of: outlays at time 0 and returns at the end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Modified {
    /// Present value of the negative flows at the finance rate, as a positive number.
    pub outlay: f64,
    /// Value of the positive flows at the last period, at the reinvestment rate.
    pub returns: f64,
    /// Periods between the first flow and the last.
    pub periods: f64,
}

impl Modified {
    /// The rate over `periods_per_rate` periods; `None` without both an outlay and a return, or within one period.
    pub fn rate(self, periods_per_rate: f64) -> Option<f64> {
        let defined = self.outlay > 0.0 && self.returns > 0.0 && self.periods > 0.0;
        defined.then(|| libm::pow(self.returns / self.outlay, periods_per_rate / self.periods) - 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A flow vector with a published result.
    struct Published {
        id: String,
        source: String,
        expected: Option<f64>,
        tolerance: f64,
        inputs: serde_json::Value,
    }

    impl Published {
        fn flows(&self) -> Vec<f64> {
            self.inputs["flows"].as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
        }

        fn input(&self, name: &str) -> f64 {
            self.inputs[name].as_f64().unwrap()
        }

        fn agrees_with(&self, found: f64) {
            let expected = self.expected.unwrap();
            let off = (found - expected).abs();
            assert!(off <= self.tolerance, "{}: {found} is not {expected} ({})", self.id, self.source);
        }
    }

    fn published(kind: &str) -> Vec<Published> {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/vectors/finance.json")).unwrap();
        let vectors: Vec<Published> = file["vectors"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|vector| vector["kind"] == kind)
            .map(|vector| Published {
                id: vector["id"].as_str().unwrap().to_owned(),
                source: vector["source"].as_str().unwrap().to_owned(),
                expected: vector["expected"].as_f64(),
                tolerance: vector["tolerance"].as_f64().unwrap(),
                inputs: vector["inputs"].clone(),
            })
            .collect();
        assert!(!vectors.is_empty(), "no vectors of kind {kind}");
        vectors
    }

    fn modified(flows: &[f64], finance: f64, reinvest: f64) -> Option<f64> {
        let periods = flows.len() as f64 - 1.0;
        let outlays: Vec<f64> = flows.iter().map(|flow| (-flow).max(0.0)).collect();
        let returns: Vec<f64> = flows.iter().map(|flow| flow.max(0.0)).collect();
        let modified = Modified {
            outlay: npv(finance, &outlays),
            returns: npv(reinvest, &returns) * (1.0 + reinvest).powf(periods),
            periods,
        };
        modified.rate(1.0)
    }

    #[test]
    fn net_present_values_agree_with_the_published_ones() {
        for vector in published("npv_t0") {
            vector.agrees_with(npv(vector.input("rate"), &vector.flows()));
        }
    }

    #[test]
    fn excels_net_present_value_is_ours_one_period_later() {
        for vector in published("npv_t1") {
            let rate = vector.input("rate");
            vector.agrees_with(npv(rate, &vector.flows()) / (1.0 + rate));
        }
    }

    #[test]
    fn internal_rates_agree_with_the_published_ones() {
        for vector in published("irr") {
            let rates = internal_rates(&vector.flows());
            match vector.expected {
                // Where several rates solve it, the published one is among them.
                Some(expected) => {
                    let nearest = rates
                        .iter()
                        .copied()
                        .min_by(|a, b| (a - expected).abs().total_cmp(&(b - expected).abs()));
                    vector.agrees_with(nearest.unwrap_or(f64::NAN));
                }
                None => assert_eq!(rates, Vec::<f64>::new(), "{}", vector.id),
            }
        }
    }

    #[test]
    fn flows_with_several_rates_give_all_of_them() {
        // -100, 100, 0, -7: the polynomial -100 + 100x - 7x^3 has two positive roots.
        let rates = internal_rates(&[-100.0, 100.0, 0.0, -7.0]);
        assert_eq!(rates.len(), 2);
        for rate in rates {
            assert!(npv(rate, &[-100.0, 100.0, 0.0, -7.0]).abs() < 1e-9);
        }
        // (x - 1)(x - 2)(x - 4) = -8 + 14x - 7x^2 + x^3.
        let rates = internal_rates(&[-8.0, 14.0, -7.0, 1.0]);
        let expected = [-0.75, -0.5, 0.0];
        assert_eq!(rates.len(), 3);
        assert!(rates.iter().zip(expected).all(|(found, exact)| (found - exact).abs() < 1e-9));
    }

    #[test]
    fn modified_rates_agree_with_the_published_ones() {
        for vector in published("mirr") {
            let found =
                modified(&vector.flows(), vector.input("finance_rate"), vector.input("reinvest_rate"));
            vector.agrees_with(found.unwrap());
        }
    }

    #[test]
    fn a_modified_rate_needs_an_outlay_a_return_and_a_period() {
        assert_eq!(modified(&[100.0, 200.0], 0.1, 0.1), None);
        assert_eq!(modified(&[-100.0, -200.0], 0.1, 0.1), None);
        assert_eq!(modified(&[-100.0], 0.1, 0.1), None);
    }
}
