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

// Copies the pairs whose value is `least` or more, and returns how many there are; sixteen a step, so that up to
// fifteen cells after `count` are read. `flip` is the highest bit where values have no sign, else 0. The target may
// be the source, or begin before it: what lies after the source's `count` is not written.
__attribute__((target("avx512f,popcnt"))) static inline long
cvector_keep(const unsigned *numbers, const unsigned *values, long count, unsigned least, unsigned flip,
             unsigned *keptNumbers, unsigned *keptValues) {
  cvector_word16 zero = {0};
  cvector_int16 bar = (cvector_int16)(zero + (least ^ flip));
  long kept = 0;
  for (long i = 0; i < count; i += 16) {
    unsigned short lanes = count - i < 16 ? (1u << (count - i)) - 1 : 0xFFFF;
    cvector_word16 number = *(cvector_word16_anywhere *)(numbers + i);
    cvector_word16 value = *(cvector_word16_anywhere *)(values + i);
    unsigned short bits = __builtin_ia32_cmpd512_mask((cvector_int16)(value ^ flip), bar, 5, lanes);
    number = (cvector_word16)__builtin_ia32_compresssi512_mask((cvector_int16)number, (cvector_int16)zero, bits);
    value = (cvector_word16)__builtin_ia32_compresssi512_mask((cvector_int16)value, (cvector_int16)zero, bits);
    if (count - i < 16) {
      unsigned short written = (1u << __builtin_popcount(bits)) - 1;
      __builtin_ia32_storedqusi512_mask((int *)(keptNumbers + kept), (cvector_int16)number, written);
      __builtin_ia32_storedqusi512_mask((int *)(keptValues + kept), (cvector_int16)value, written);
    } else {
      *(cvector_word16_anywhere *)(keptNumbers + kept) = number;
      *(cvector_word16_anywhere *)(keptValues + kept) = value;
    }
    kept += __builtin_popcount(bits);
  }
  return kept;
}

// How many of `count` rising numbers are below `limit`; up to fifteen cells after them are read.
__attribute__((target("avx512f,bmi"))) static inline long
cvector_count_below(const unsigned *numbers, long count, unsigned limit) {
  cvector_word16 zero = {0};
  cvector_int16 bar = (cvector_int16)(zero + limit);
  for (long i = 0; i < count; i += 16) {
    cvector_word16 number = *(cvector_word16_anywhere *)(numbers + i);
    unsigned bits = __builtin_ia32_ucmpd512_mask((cvector_int16)number, bar, 5, -1);
    if (bits) return i + __builtin_ctz(bits) < count ? i + __builtin_ctz(bits) : count;
  }
  return count;
}

// Looks for numbers among 128 rising ones, which sixteen cells with the largest number follow; writes for each found
// where it is among those looked for and in the chunk, and itself; returns how many were found.
__attribute__((target("avx512f,bmi,popcnt"))) static inline long
cvector_find(const unsigned *chunk, const unsigned *numbers, long from, long end, unsigned *hits, unsigned *places,
             unsigned *foundNumbers) {
  cvector_word16 zero = {0};
  unsigned none = ~0u;
  cvector_word16 lasts = {chunk[15], chunk[31], chunk[47], chunk[63], chunk[79], chunk[95], chunk[111], chunk[127],
                          none, none, none, none, none, none, none, none};
  long found = 0;
  for (long i = from; i < end; i++) {
    unsigned number = numbers[i];
    cvector_int16 wanted = (cvector_int16)(zero + number);
    unsigned vector = __builtin_popcount(__builtin_ia32_ucmpd512_mask((cvector_int16)lasts, wanted, 1, -1));
    cvector_word16 cells = *(cvector_word16_anywhere *)(chunk + 16 * vector);
    unsigned bits = __builtin_ia32_cmpd512_mask((cvector_int16)cells, wanted, 0, -1);
    hits[found] = i;
    places[found] = 16 * vector + __builtin_ctz(bits | 0x10000);
    foundNumbers[found] = number;
    found += bits != 0;
  }
  return found;
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
static inline long cvector_keep(const unsigned *numbers, const unsigned *values, long count, unsigned least,
                                unsigned flip, unsigned *keptNumbers, unsigned *keptValues) {
  (void)numbers, (void)values, (void)count, (void)least, (void)flip, (void)keptNumbers, (void)keptValues;
  return 0;
}
static inline long cvector_count_below(const unsigned *numbers, long count, unsigned limit) {
  (void)numbers, (void)count, (void)limit;
  return 0;
}
static inline long cvector_find(const unsigned *chunk, const unsigned *numbers, long from, long end, unsigned *hits,
                                unsigned *places, unsigned *foundNumbers) {
  (void)chunk, (void)numbers, (void)from, (void)end, (void)hits, (void)places, (void)foundNumbers;
  return 0;
}
#endif
