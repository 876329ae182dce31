extension FixedWidthInteger {
  /// The sum, or the largest or smallest number where it would be beyond.
  package func addingClamped(_ other: Self) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
