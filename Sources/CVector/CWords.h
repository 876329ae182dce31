#pragma once

// The words of UTF-8 text, 64 bytes a step, by tables of the classes of characters (AVX-512 VBMI: Ice Lake, Zen 4 and
// later). What the classes leave uncertain is left to the caller, from the last blank before it.

// The classes in the tables. Of characters of several bytes their last byte gets the class.
enum {
  CVECTOR_LETTER = 1,
  CVECTOR_DIGIT = 2,
  // Joins two letters or two digits: of one or three bytes.
  CVECTOR_JOINT = 4,
  // Joins two digits: of one or two bytes.
  CVECTOR_DIGIT_JOINT = 8,
  // Belongs to the letter before it.
  CVECTOR_MARK = 16,
  // Joins with its like alone; told without a table.
  CVECTOR_HANGUL = 32,
  CVECTOR_UNCERTAIN = 64,
  // Beside CVECTOR_LETTER: quotation marks may go on with it.
  CVECTOR_HEBREW = 128,
  CVECTOR_TABLE_COUNT = 64,
};

// Each lead byte of two has one table with the next even one (C2 with C3), and so has each second byte of three.
typedef struct {
  unsigned char ascii[128];
  // By the lowest four bits of the lead byte and the middle five of the second: which of the tables; 0 is uncertain.
  unsigned char triples[16][32];
  // Sixteen for characters of two bytes, then those of three.
  unsigned char tables[CVECTOR_TABLE_COUNT][128];
} cvector_classes;

// How far a text is split: in bytes, in words and in line feeds.
typedef struct {
  long position, words, lines;
} cvector_progress;

#if defined(__x86_64__)
#define CVECTOR_WORDS_TARGET \
  __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,lzcnt,popcnt")))
#define CVECTOR_WORDS_INLINE static inline __attribute__((always_inline)) CVECTOR_WORDS_TARGET
typedef char cvector_byte64 __attribute__((vector_size(64)));
typedef short cvector_short32 __attribute__((vector_size(64)));
typedef char cvector_byte64_anywhere __attribute__((vector_size(64), aligned(1), may_alias));

static inline int cvector_finds_words(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vbmi") &&
         __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
         __builtin_cpu_supports("lzcnt") && __builtin_cpu_supports("popcnt");
}

CVECTOR_WORDS_INLINE cvector_byte64 cvector_load64(const void *bytes) { return *(cvector_byte64_anywhere *)bytes; }
// Which of the chosen bytes are equal to one, and which of all have a bit.
CVECTOR_WORDS_INLINE unsigned long cvector_equal(cvector_byte64 bytes, char value, unsigned long chosen) {
  return __builtin_ia32_cmpb512_mask(bytes, (cvector_byte64){0} + value, 0, chosen);
}
CVECTOR_WORDS_INLINE unsigned long cvector_with(cvector_byte64 bytes, char bit) {
  return __builtin_ia32_cmpb512_mask(bytes & ((cvector_byte64){0} + bit), (cvector_byte64){0}, 4, -1);
}
// The classes of the chosen bytes by a table of 128.
CVECTOR_WORDS_INLINE cvector_byte64 cvector_look_up(cvector_byte64 classes, unsigned long chosen, cvector_byte64 places,
                                                    cvector_byte64 low, cvector_byte64 high) {
  return __builtin_ia32_selectb_512(chosen, __builtin_ia32_vpermi2varqi512(low, places, high), classes);
}
// What is told of bytes that others of their character follow is what is told of the next.
CVECTOR_WORDS_INLINE cvector_byte64 cvector_spread(cvector_byte64 classes, unsigned long followed,
                                                   cvector_byte64 nexts) {
  return __builtin_ia32_selectb_512(followed, __builtin_ia32_permvarqi512(classes, nexts), classes);
}

// The first half of the bytes of two vectors by turns.
CVECTOR_WORDS_INLINE cvector_byte64 cvector_zip(cvector_byte64 left, cvector_byte64 right) {
  return __builtin_shufflevector(left, right, 0, 64, 1, 65, 2, 66, 3, 67, 4, 68, 5, 69, 6, 70, 7, 71, 8, 72, 9, 73, 10,
                                 74, 11, 75, 12, 76, 13, 77, 14, 78, 15, 79, 16, 80, 17, 81, 18, 82, 19, 83, 20, 84,
                                 21, 85, 22, 86, 23, 87, 24, 88, 25, 89, 26, 90, 27, 91, 28, 92, 29, 93, 30, 94, 31,
                                 95);
}

// Whether a word of a block may begin with a character that is cut by dictionary, the one behind the block included.
// The full rules take such words, and line ends before them, together with Hangul before them.
CVECTOR_WORDS_INLINE int cvector_may_go_on(cvector_byte64 v, unsigned long blanks, const unsigned char *bytes,
                                           long count) {
  unsigned long first = blanks << 1 & __builtin_ia32_cvtb2mask512(v);
  first = __builtin_ia32_cmpb512_mask(v, (cvector_byte64){0} + (char)0xE0, 5, first);
  unsigned long others = __builtin_ia32_cmpb512_mask(v, (cvector_byte64){0} + (char)0xEA, 5, first);
  others = __builtin_ia32_cmpb512_mask(v, (cvector_byte64){0} + (char)0xED, 2, others);
  if (first & ~others & ~cvector_equal(v, (char)0xE2, first)) return 1;
  if (count <= 64 || !(blanks >> 63)) return 0;
  unsigned char next = bytes[64];
  return next == 0x20 || next == 0x0A || (next >= 0xE0 && next != 0xE2 && !(next >= 0xEA && next <= 0xED));
}

// Finds words from `progress->position`, where no rule forbids a break, and goes on as far as it can: to the end of
// the text, or to behind a blank. Up to sixteen cells of `words` behind those found are written; the lines get how
// many words stand before each line feed, as long as there is room for 64 of them. `tables` is a `cvector_classes`.
CVECTOR_WORDS_TARGET static inline void
cvector_words(const unsigned char *text, long count, const void *tables, cvector_progress *progress,
              void *words, long *lines, long lineRoom) {
  typedef unsigned char byte16 __attribute__((vector_size(16)));
  typedef unsigned word16 __attribute__((vector_size(64)));
  typedef unsigned word16_anywhere __attribute__((vector_size(64), aligned(4), may_alias));
  const cvector_classes *classes = tables;
  const cvector_byte64 zero = {0};
  const cvector_byte64 numbers = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
                                  22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
                                  44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  const cvector_byte64 ascii0 = cvector_load64(classes->ascii), ascii1 = cvector_load64(classes->ascii + 64);
  // The lead bytes met last, without their lowest bits, and their tables.
  char pair = (char)0xC2, tripleLead = (char)0xE2, tripleSecond = (char)0x80;
  const unsigned char *table = classes->tables[1];
  cvector_byte64 pair0 = cvector_load64(table), pair1 = cvector_load64(table + 64);
  table = classes->tables[classes->triples[2][0]];
  cvector_byte64 triple0 = cvector_load64(table), triple1 = cvector_load64(table + 64);
  long position = progress->position, found = progress->words, feedCount = progress->lines;
  while (position < count && feedCount + 64 <= lineRoom) {
    cvector_byte64 v;
    if (__builtin_expect(count - position >= 64, 1))
      v = cvector_load64(text + position);
    else  // Blanks behind the text
      v = __builtin_ia32_loaddquqi512_mask((cvector_byte64_anywhere *)(text + position), zero + 0x20,
                                           (1UL << (count - position)) - 1);
    unsigned long feeds = cvector_equal(v, 0x0A, -1), blanks = cvector_equal(v, 0x20, -1) | feeds;
    if (__builtin_expect(!blanks, 0)) break;
    unsigned long known = ~0UL >> __builtin_clzl(blanks);
    unsigned long high = __builtin_ia32_cvtb2mask512(v) & known;
    cvector_byte64 c = __builtin_ia32_vpermi2varqi512(ascii0, v, ascii1);
    unsigned long letters, digits, joints, digitJoints, uncertain, joined, hangul = 0;
    if (high) {
      unsigned long following = __builtin_ia32_cmpb512_mask(v, zero + (char)0xC0, 1, high);
      unsigned long leads = high & ~following;
      unsigned long triples = __builtin_ia32_cmpb512_mask(v, zero + (char)0xE0, 5, leads);
      unsigned long pairs = leads & ~triples;
      c = __builtin_ia32_selectb_512(high, zero + CVECTOR_UNCERTAIN, c);
      cvector_byte64 evens = v & (char)0xFE;
      // The lowest bit of the byte before tells the half of the table.
      cvector_short32 before = (cvector_short32)__builtin_ia32_permvarqi512(v, numbers - 1);
      cvector_byte64 places = v | ((cvector_byte64)(before << 6) & 0x40);
      unsigned long same = cvector_equal(evens, pair, pairs);
      c = cvector_look_up(c, same << 1 & following, places, pair0, pair1);
      unsigned long others = pairs & ~same;
      if (others) {
        do {
          char other = text[position + __builtin_ctzl(others)] & 0xFE;
          unsigned long equal = cvector_equal(evens, other, others);
          table = classes->tables[other >> 1 & 15];
          cvector_byte64 other0 = cvector_load64(table), other1 = cvector_load64(table + 64);
          c = cvector_look_up(c, equal << 1 & following, places, other0, other1);
          others &= ~equal;
          if (!same) pair = other, pair0 = other0, pair1 = other1;
        } while (others);
      }
      if (triples) {
        // Those that are whole; leads of four bytes remain uncertain.
        triples = __builtin_ia32_cmpb512_mask(v, zero + (char)0xF0, 1, triples & following >> 1 & following >> 2);
        hangul = __builtin_ia32_cmpb512_mask(v, zero + (char)0xEA, 5, triples);
        hangul = __builtin_ia32_cmpb512_mask(v, zero + (char)0xED, 2, hangul);
        if (hangul) {
          // Before U+AC00, and behind U+D7A3
          unsigned long early = cvector_equal(v, (char)0xEA, hangul) << 1;
          unsigned long late = cvector_equal(v, (char)0xED, hangul) << 1;
          early = __builtin_ia32_cmpb512_mask(v, zero + (char)0xB0, 1, early);
          unsigned long last = cvector_equal(v, (char)0x9E, late) << 1;
          late = __builtin_ia32_cmpb512_mask(v, zero + (char)0x9E, 6, late);
          last = __builtin_ia32_cmpb512_mask(v, zero + (char)0xA3, 6, last);
          hangul &= ~(early >> 1 | late >> 1 | last >> 2);
          triples &= ~hangul;
          if (cvector_may_go_on(v, blanks, text + position, count - position)) hangul = 0;
          c = __builtin_ia32_selectb_512(hangul << 2, zero + CVECTOR_HANGUL, c);
        }
        same = cvector_equal(evens, tripleSecond, cvector_equal(v, tripleLead, triples) << 1);
        c = cvector_look_up(c, same << 1, places, triple0, triple1);
        others = triples & ~(same >> 1);
        while (others) {
          const unsigned char *bytes = text + position + __builtin_ctzl(others);
          char lead = bytes[0], second = bytes[1] & 0xFE;
          unsigned long equal = cvector_equal(evens, second, cvector_equal(v, lead, others) << 1);
          table = classes->tables[classes->triples[lead & 15][second >> 1 & 31]];
          cvector_byte64 other0 = cvector_load64(table), other1 = cvector_load64(table + 64);
          c = cvector_look_up(c, equal << 1, places, other0, other1);
          others &= ~(equal >> 1);
          if (!same) tripleLead = lead, tripleSecond = second, triple0 = other0, triple1 = other1;
        }
        c = cvector_spread(c, following >> 1, numbers + 1);
        hangul |= hangul << 1 | hangul << 2;
      }
      c = cvector_spread(c, following >> 1, numbers + 1);
      letters = cvector_with(c, CVECTOR_LETTER), digits = cvector_with(c, CVECTOR_DIGIT);
      joints = cvector_with(c, CVECTOR_JOINT), digitJoints = cvector_with(c, CVECTOR_DIGIT_JOINT);
      uncertain = cvector_with(c, CVECTOR_UNCERTAIN);
      unsigned long marks = cvector_with(c, CVECTOR_MARK), hebrew = cvector_with(c, (char)CVECTOR_HEBREW);
      // WB4: marks belong to the letter that they follow. After anything else the full rules tell.
      uncertain |= marks & ~(marks << 1) & ~(letters << 1);
      letters |= marks;
      if (__builtin_expect(hebrew != 0, 0))
        uncertain |= (cvector_equal(v, 0x22, -1) | cvector_equal(v, 0x27, -1)) & (hebrew | marks) << 1;
      leads &= joints | digitJoints;
      unsigned long wide = joints & leads & (letters << 1 & letters >> 3 | digits << 1 & digits >> 3);
      unsigned long wideDigits = digitJoints & leads & digits << 1 & digits >> 2;
      joined = wide | wide << 1 | wide << 2 | wideDigits | wideDigits << 1;
      joints &= ~high, digitJoints &= ~high;
    } else {
      letters = cvector_with(c, CVECTOR_LETTER), digits = cvector_with(c, CVECTOR_DIGIT);
      joints = cvector_with(c, CVECTOR_JOINT), digitJoints = cvector_with(c, CVECTOR_DIGIT_JOINT);
      uncertain = cvector_with(c, CVECTOR_UNCERTAIN);
      joined = 0;
    }
    uncertain &= known;
    long next = position + 64 - __builtin_clzl(blanks);
    if (__builtin_expect(uncertain != 0, 0)) {
      blanks &= (uncertain & -uncertain) - 1;
      if (!blanks) break;
      known = ~0UL >> __builtin_clzl(blanks);
      next = position + 64 - __builtin_clzl(blanks);
    }
    // WB6, WB7, WB11, WB12
    unsigned long lettersJoin = letters << 1 & letters >> 1, digitsJoin = digits << 1 & digits >> 1;
    unsigned long inside = known & (letters | digits | (joints & (lettersJoin | digitsJoin)) |
                                    (digitJoints & digitsJoin) | joined);
    unsigned long starts = inside & ~(inside << 1);
    // Where words begin and end, by turns
    unsigned long bounds = inside ^ inside << 1;
    cvector_byte64 places = __builtin_ia32_compressqi512_mask(numbers, zero, bounds);
    long wordCount = __builtin_popcountl(bounds) / 2;
    if (__builtin_expect(hangul != 0, 0)) {
      // These words may begin where others end.
      hangul &= known;
      unsigned long ends = (~inside & inside << 1) | (~hangul & hangul << 1);
      starts |= hangul & ~(hangul << 1);
      places = cvector_zip(__builtin_ia32_compressqi512_mask(numbers, zero, starts),
                           __builtin_ia32_compressqi512_mask(numbers, zero, ends));
      wordCount = __builtin_popcountl(starts);
    }
    feeds &= known;
    while (feeds) {
      lines[feedCount++] = found + __builtin_popcountl(starts & ((feeds & -feeds) - 1));
      feeds &= feeds - 1;
    }
    word16_anywhere *cells = (word16_anywhere *)((unsigned *)words + 2 * found);
    typedef union { cvector_byte64 all; byte16 parts[4]; } parts;
    parts p = {places};
    word16 origin = (word16){0} + (unsigned)position;
    cells[0] = __builtin_convertvector(p.parts[0], word16) + origin;
    cells[1] = __builtin_convertvector(p.parts[1], word16) + origin;
    if (__builtin_expect(wordCount > 16, 0)) {
      cells[2] = __builtin_convertvector(p.parts[2], word16) + origin;
      cells[3] = __builtin_convertvector(p.parts[3], word16) + origin;
    }
    found += wordCount;
    position = next < count ? next : count;
    if (__builtin_expect(uncertain != 0, 0)) break;
  }
  progress->position = position, progress->words = found, progress->lines = feedCount;
}
#else
static inline int cvector_finds_words(void) { return 0; }
static inline void cvector_words(const unsigned char *text, long count, const cvector_classes *classes,
                                 cvector_progress *progress, void *words, long *lines, long lineRoom) {
  (void)text, (void)count, (void)tables, (void)progress, (void)words, (void)lines, (void)lineRoom;
}
#endif
