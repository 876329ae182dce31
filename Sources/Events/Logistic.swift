internal import Glibc

/// The probability that log-odds stand for: 1 / (1 + exp(-x)), from 0 to 1.
package func logistic(_ logOdds: Float) -> Float { 1 / (1 + exp(-logOdds)) }

/// The probability that log-odds stand for, where weights are fitted.
package func logistic(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }
