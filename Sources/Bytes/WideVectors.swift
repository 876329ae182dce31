internal import CVector

/// Whether the processor has the vectors of 64 bytes that some loops go faster with.
package enum WideVectors {
  package static let areThere = cvector_wide() != 0
}
