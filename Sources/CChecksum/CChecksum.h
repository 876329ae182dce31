#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// The processor's CRC-32C instruction, which Swift cannot name. It takes 8 bytes each cycle and answers after
// three, so that three stretches of a page go side by side; a carry-less product then moves the sum of one
// over the bytes of the next (V. Gopal and others, "Fast CRC computation for iSCSI polynomial using CRC32
// instruction", Intel 2011).
#if defined(__x86_64__)

typedef long long cchecksum_vector __attribute__((vector_size(16)));

static inline int cchecksum_hardware(void) {
  return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("pclmul") ? 1 : 0;
}

// Bytes of a stretch: three of them and 16 bytes are a page.
enum { cchecksum_stretch = 1360 };

__attribute__((target("sse4.2,pclmul"))) static inline uint64_t
cchecksum_moved(uint64_t crc, uint64_t factor) {
  cchecksum_vector product = __builtin_ia32_pclmulqdq128(
      (cchecksum_vector){(long long)crc, 0}, (cchecksum_vector){(long long)factor, 0}, 0);
  return __builtin_ia32_crc32di(0, (uint64_t)product[0]);
}

__attribute__((target("sse4.2,pclmul"))) static inline uint32_t
cchecksum_crc32c(uint32_t crc, const void *bytes, size_t count) {
  const unsigned char *p = (const unsigned char *)bytes;
  uint64_t c = crc;
  while (count >= 3 * cchecksum_stretch) {
    uint64_t second = 0, third = 0;
    for (size_t i = 0; i < cchecksum_stretch; i += 8) {
      uint64_t u, v, w;
      memcpy(&u, p + i, 8);
      memcpy(&v, p + cchecksum_stretch + i, 8);
      memcpy(&w, p + 2 * cchecksum_stretch + i, 8);
      c = __builtin_ia32_crc32di(c, u);
      second = __builtin_ia32_crc32di(second, v);
      third = __builtin_ia32_crc32di(third, w);
    }
    // x^(8n - 33) modulo the polynomial, bits reversed, for n bytes of two stretches and of one.
    c = cchecksum_moved(c, 0x5AA1F3CF) ^ cchecksum_moved(second, 0x3F70CC6F) ^ third;
    p += 3 * cchecksum_stretch;
    count -= 3 * cchecksum_stretch;
  }
  while (count >= 8) {
    uint64_t v;
    memcpy(&v, p, 8);
    c = __builtin_ia32_crc32di(c, v);
    p += 8;
    count -= 8;
  }
  while (count-- > 0) c = __builtin_ia32_crc32qi((uint32_t)c, *p++);
  return (uint32_t)c;
}
#else
static inline int cchecksum_hardware(void) { return 0; }
static inline uint32_t cchecksum_crc32c(uint32_t crc, const void *bytes, size_t count) {
  (void)bytes;
  (void)count;
  return crc;
}
#endif
