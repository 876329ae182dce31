#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// The processor's CRC-32C instruction, which Swift cannot name. 8 bytes in three cycles.
#if defined(__x86_64__)
static inline int cchecksum_hardware(void) { return __builtin_cpu_supports("sse4.2") ? 1 : 0; }
__attribute__((target("sse4.2"))) static inline uint32_t
cchecksum_crc32c(uint32_t crc, const void *bytes, size_t count) {
  const unsigned char *p = (const unsigned char *)bytes;
  uint64_t c = crc;
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
