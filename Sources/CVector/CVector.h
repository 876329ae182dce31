#pragma once

// Conversions between whole vectors of numbers. Swift's own check each lane, which keeps a loop
// over postings from being one instruction a four.
typedef float cvector_float4 __attribute__((vector_size(16)));
typedef int cvector_int4 __attribute__((vector_size(16)));

static inline __attribute__((always_inline)) cvector_int4 cvector_truncate(cvector_float4 value) {
  return __builtin_convertvector(value, cvector_int4);
}
static inline __attribute__((always_inline)) cvector_float4 cvector_float(cvector_int4 value) {
  return __builtin_convertvector(value, cvector_float4);
}

// Asks for a cache line that will be read soon.
static inline __attribute__((always_inline)) void cvector_prefetch(const void *address) {
  __builtin_prefetch(address);
}
