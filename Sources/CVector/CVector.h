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

// What AVX-512 does in one step and older vectors in many: picking numbers by bits, and sums of sixteen numbers.
// Callers ask `cvector_wide` once; elsewhere they go another way.
#if defined(__x86_64__)
typedef unsigned cvector_word16 __attribute__((vector_size(64)));
typedef unsigned cvector_word16_anywhere __attribute__((vector_size(64), aligned(4), may_alias));
typedef int cvector_int16 __attribute__((vector_size(64)));

static inline int cvector_wide(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("popcnt");
}

// Writes the places of the set bits, counted from `base`, and returns how many there are; sixteen cells a step, and
// none after more than 128.
__attribute__((target("avx512f,popcnt"))) static inline long
cvector_set_places(const unsigned char *bytes, long byteCount, unsigned base, unsigned *target) {
  cvector_word16 numbers = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  numbers += base;
  long count = 0;
  for (long i = 0; i < byteCount; i += 2) {
    unsigned short bits;
    __builtin_memcpy(&bits, bytes + i, 2);
    *(cvector_word16_anywhere *)(target + count) =
        (cvector_word16)__builtin_ia32_compresssi512_mask((cvector_int16)numbers, (cvector_int16)numbers, bits);
    count += __builtin_popcount(bits);
    numbers += 16;
    if (count > 128) break;
  }
  return count;
}

// Turns 128 gaps less one into rising numbers after `previous`.
__attribute__((target("avx512f"))) static inline void
cvector_rising(unsigned *numbers, unsigned previous) {
  cvector_word16 zero = {0}, carry = zero + previous;
  for (int i = 0; i < 128; i += 16) {
    cvector_word16 v = *(cvector_word16_anywhere *)(numbers + i) + 1;
    v += __builtin_shufflevector(zero, v, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
    v += __builtin_shufflevector(zero, v, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
    v += __builtin_shufflevector(zero, v, 0, 0, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27);
    v += __builtin_shufflevector(zero, v, 0, 0, 0, 0, 0, 0, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23);
    v += carry;
    *(cvector_word16_anywhere *)(numbers + i) = v;
    carry = __builtin_shufflevector(v, v, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15);
  }
}
// Sets a bit in words of 64 for each byte whose highest bit is set, makes the bytes 0, and returns how many bits the
// words have then.
__attribute__((target("avx512f,avx512bw,popcnt"))) static inline long
cvector_fold(unsigned char *bytes, unsigned long *words, long wordCount) {
  typedef char bytes64 __attribute__((vector_size(64), aligned(1), may_alias));
  long count = 0;
  for (long i = 0; i < wordCount; i++) {
    bytes64 marks = *(bytes64 *)(bytes + 64 * i);
    words[i] |= __builtin_ia32_cvtb2mask512(marks);
    count += __builtin_popcountl(words[i]);
    *(bytes64 *)(bytes + 64 * i) = (bytes64){0};
  }
  return count;
}
#else
static inline int cvector_wide(void) { return 0; }
static inline long cvector_fold(unsigned char *bytes, unsigned long *words, long wordCount) {
  (void)bytes, (void)words, (void)wordCount;
  return 0;
}
static inline long cvector_set_places(const unsigned char *bytes, long byteCount, unsigned base, unsigned *target) {
  (void)bytes, (void)byteCount, (void)base, (void)target;
  return 0;
}
static inline void cvector_rising(unsigned *numbers, unsigned previous) { (void)numbers, (void)previous; }
#endif
