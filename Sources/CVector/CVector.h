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

// The highest bit of each of sixteen bytes, the first byte's lowest; Swift has no operation for it.
typedef unsigned char cvector_byte16 __attribute__((ext_vector_type(16)));

static inline __attribute__((always_inline)) unsigned long long cvector_highest_bits(cvector_byte16 bytes) {
#ifdef __SSE2__
  typedef char bytes16 __attribute__((vector_size(16)));
  return (unsigned short)__builtin_ia32_pmovmskb128((bytes16)bytes);
#else
  unsigned long long bits = 0;
  for (int i = 0; i < 16; i++) bits |= (unsigned long long)(bytes[i] >> 7) << i;
  return bits;
#endif
}

// The least of each pair and of all sixteen bytes, and bytes as wider numbers: what Swift does lane by lane.
typedef unsigned short cvector_short16 __attribute__((ext_vector_type(16)));

static inline __attribute__((always_inline)) cvector_byte16 cvector_least(cvector_byte16 left, cvector_byte16 right) {
  return __builtin_elementwise_min(left, right);
}
static inline __attribute__((always_inline)) unsigned char cvector_least_of_all(cvector_byte16 bytes) {
  return __builtin_reduce_min(bytes);
}
static inline __attribute__((always_inline)) cvector_short16 cvector_widened(cvector_byte16 bytes) {
  return __builtin_convertvector(bytes, cvector_short16);
}
