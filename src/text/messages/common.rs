//! Words that several rooms share.

messages! {
    /// Stands wherever a figure is not defined: an ROI without costs, a month without a reading.
    undefined { en: "—", zh: "—" }
}
