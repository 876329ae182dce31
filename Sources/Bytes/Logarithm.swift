internal import Glibc

/// The natural logarithm.
package func naturalLogarithm(_ value: Float) -> Float { logf(value) }

/// The natural logarithm.
package func naturalLogarithm(_ value: Double) -> Double { log(value) }
