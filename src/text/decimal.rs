//! Decimal numbers as people write them: digits and a power of ten. Between the text and the `f64`, so that
//! 15 % is the `f64` nearest 0.15 and 1.005 rounds to 1.01, which arithmetic on `f64` would not give.

/// `digits` × 10^`exponent`, negative or not. No digits is zero; the last digit is never 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    digits: String,
    exponent: i32,
}

impl Decimal {
    /// From ASCII digits; zeros at either end do not matter.
    pub fn new(digits: &str, exponent: i32) -> Self {
        let whole = digits.trim_start_matches('0');
        let kept = whole.trim_end_matches('0');
        let dropped = i32::try_from(whole.len() - kept.len()).unwrap_or(i32::MAX);
        Self {
            negative: false,
            digits: kept.to_owned(),
            exponent: if kept.is_empty() { 0 } else { exponent.saturating_add(dropped) },
        }
    }

    /// The shortest decimal that reads back as `x`; `None` when `x` is no number.
    pub fn of(x: f64) -> Option<Self> {
        if !x.is_finite() {
            return None;
        }
        let text = format!("{:e}", x.abs());
        let (mantissa, exponent) = text.split_once('e')?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let places = i32::try_from(fraction.len()).ok()?;
        let exponent: i32 = exponent.parse().ok()?;
        let value = Self::new(&format!("{whole}{fraction}"), exponent - places);
        Some(if x < 0.0 { value.negated() } else { value })
    }

    pub fn negated(self) -> Self {
        Self { negative: !self.negative && !self.is_zero(), ..self }
    }

    /// Moves the decimal point: × 10^`places`.
    pub fn shifted(self, places: i32) -> Self {
        let exponent = if self.is_zero() { 0 } else { self.exponent.saturating_add(places) };
        Self { exponent, ..self }
    }

    pub fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether nothing is left over after dividing by 10^`power`.
    pub fn is_multiple_of_ten_to(&self, power: i32) -> bool {
        self.is_zero() || self.exponent >= power
    }

    /// How many digits stand before the decimal point: 3 for 123.4, 0 for 0.12, −1 for 0.012.
    pub fn magnitude(&self) -> i32 {
        let length = i32::try_from(self.digits.len()).unwrap_or(i32::MAX);
        length.saturating_add(self.exponent)
    }

    /// The nearest `f64`: infinite when too large, zero when too small.
    pub fn to_f64(&self) -> f64 {
        if self.is_zero() {
            return 0.0;
        }
        let sign = if self.negative { "-" } else { "" };
        // Digits, `e` and an integer always parse; NaN would be refused by whoever reads the number.
        format!("{sign}{}e{}", self.digits, self.exponent).parse().unwrap_or(f64::NAN)
    }

    /// The exact sum; `None` when it has more digits than anyone types.
    pub fn plus(&self, other: &Self) -> Option<Self> {
        if self.is_zero() {
            return Some(other.clone());
        }
        if other.is_zero() {
            return Some(self.clone());
        }
        let exponent = self.exponent.min(other.exponent);
        let sum = self.units_of(exponent)?.checked_add(other.units_of(exponent)?)?;
        let value = Self::new(&sum.unsigned_abs().to_string(), exponent);
        Some(if sum < 0 { value.negated() } else { value })
    }

    /// The exact product; `None` when it has more digits than anyone types.
    pub fn times(&self, other: &Self) -> Option<Self> {
        if self.is_zero() || other.is_zero() {
            return Some(Self::default());
        }
        let digits = |value: &Self| value.digits.parse::<i128>().ok();
        let product = digits(self)?.checked_mul(digits(other)?)?;
        let value = Self::new(&product.to_string(), self.exponent.checked_add(other.exponent)?);
        Some(if self.negative == other.negative { value } else { value.negated() })
    }

    fn units_of(&self, exponent: i32) -> Option<i128> {
        let places = u32::try_from(self.exponent.checked_sub(exponent)?).ok()?;
        let digits: i128 = self.digits.parse().ok()?;
        let units = digits.checked_mul(10_i128.checked_pow(places)?)?;
        Some(if self.negative { -units } else { units })
    }

    /// Rounded to so many decimals, halves away from zero as `Intl` does.
    pub fn rounded(&self, decimals: i32) -> Self {
        let Ok(dropped) = usize::try_from(-decimals - self.exponent) else {
            return self.clone();
        };
        let Some(kept) = self.digits.len().checked_sub(dropped) else {
            return Self::new("", 0);
        };
        let up = self.digits.as_bytes().get(kept).is_some_and(|d| *d >= b'5');
        let mut digits: Vec<u8> = self.digits.bytes().take(kept).collect();
        if up {
            add_one(&mut digits);
        }
        let digits: String = digits.into_iter().map(char::from).collect();
        let value = Self::new(&digits, -decimals);
        if self.negative { value.negated() } else { value }
    }

    /// Without sign, thousands grouped, with at least so many decimals: `1,234.50`.
    pub fn grouped(&self, min_decimals: usize) -> String {
        let padded = format!("{}{}", self.digits, zeros(self.exponent));
        let places = usize::try_from(-self.exponent).unwrap_or(0);
        let (whole, fraction) = match padded.len().checked_sub(places) {
            Some(at) => {
                let (whole, fraction) = padded.split_at(at);
                (whole.to_owned(), fraction.to_owned())
            }
            None => (String::new(), format!("{padded:0>places$}")),
        };
        let mut out = String::with_capacity(whole.len() * 4 / 3 + fraction.len() + 2);
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        if whole.is_empty() {
            out.push('0');
        }
        if !fraction.is_empty() || min_decimals > 0 {
            out.push('.');
            out.push_str(&fraction);
            let missing = min_decimals.saturating_sub(fraction.len());
            out.extend(std::iter::repeat_n('0', missing));
        }
        out
    }
}

fn zeros(count: i32) -> String {
    "0".repeat(usize::try_from(count).unwrap_or(0))
}

fn add_one(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return;
        }
        *digit = b'0';
    }
    digits.insert(0, b'1');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(x: f64, decimals: i32) -> String {
        Decimal::of(x).unwrap().rounded(decimals).grouped(0)
    }

    #[test]
    fn halves_round_away_from_zero_in_the_decimal_that_people_see() {
        assert_eq!(rounded(1.005, 2), "1.01");
        assert_eq!(rounded(2.5, 0), "3");
        assert_eq!(rounded(0.5, 0), "1");
        assert_eq!(rounded(0.49, 0), "0");
        assert_eq!(rounded(999.96, 1), "1,000");
        assert_eq!(rounded(0.004, 2), "0");
        assert_eq!(rounded(1234.0, -2), "1,200");
    }

    #[test]
    fn thousands_are_grouped_and_decimals_filled_up() {
        let written = |x: f64, min| Decimal::of(x).unwrap().grouped(min);
        assert_eq!(written(1_234_567.5, 2), "1,234,567.50");
        assert_eq!(written(0.05, 0), "0.05");
        assert_eq!(written(0.0, 2), "0.00");
        assert_eq!(written(100.0, 0), "100");
        assert_eq!(written(1e-7, 0), "0.0000001");
    }

    #[test]
    fn products_are_exact_where_binary_ones_are_not() {
        let times =
            |a: f64, b: f64| Decimal::of(a).unwrap().times(&Decimal::of(b).unwrap()).unwrap().to_f64();
        assert_eq!(times(1.1, 0.1).to_bits(), 0.11_f64.to_bits());
        assert_eq!(times(-20.0, 0.05).to_bits(), (-1.0_f64).to_bits());
        assert_eq!(times(0.0, -3.0).to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn sums_are_exact_where_binary_ones_are_not() {
        let [a, b] = [0.1, 0.2].map(|x| Decimal::of(x).unwrap());
        assert_eq!(a.plus(&b).unwrap().to_f64().to_bits(), 0.3_f64.to_bits());
        let less = a.plus(&b.negated()).unwrap();
        assert_eq!(less.to_f64().to_bits(), (-0.1_f64).to_bits());
    }
}
