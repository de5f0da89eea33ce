//! Published figures for the tests of this room, from `tests/vectors/decision.json`.

use serde_json::Value;

pub struct Published(Value);

impl Published {
    pub fn vector(id: &str) -> Self {
        let file: Value = serde_json::from_str(include_str!("../../tests/vectors/decision.json")).unwrap();
        let vectors = file["vectors"].as_array().unwrap();
        Self(vectors.iter().find(|vector| vector["id"] == id).unwrap_or_else(|| panic!("no {id}")).clone())
    }

    pub fn input(&self, name: &str) -> &Value {
        &self.0["input"][name]
    }

    pub fn expected(&self, name: &str) -> &Value {
        &self.0["expected"][name]
    }

    /// All that is expected, by name.
    pub fn tables(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0["expected"].as_object().unwrap().iter()
    }

    /// Each figure is the published one within the tolerance that the vector states for it.
    pub fn agrees(&self, name: &str, tolerance: &str, found: &[f64]) {
        let tolerance = self.0["tolerance"][tolerance].as_f64().unwrap();
        let expected = numbers(self.expected(name));
        assert_eq!(expected.len(), found.len(), "{name}");
        for (found, expected) in found.iter().zip(&expected) {
            let source = &self.0["source"];
            assert!((found - expected).abs() <= tolerance, "{name}: {found} is not {expected} ({source})");
        }
    }
}

/// A number alone counts as a list of one.
pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().map_or_else(
        || vec![value.as_f64().unwrap()],
        |list| list.iter().map(|x| x.as_f64().unwrap()).collect(),
    )
}

pub fn rows(value: &Value) -> Vec<Vec<f64>> {
    value.as_array().unwrap().iter().map(numbers).collect()
}
