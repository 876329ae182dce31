#pragma once
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One guess of the Compact Language Detector 2.
typedef struct {
  /// ISO 639 code as CLD2 names it ("en", "zh-Hant", "iw"), or "un"; static storage.
  const char *code;
  /// Share of the text's letters in this language, in percent.
  int percent;
  /// CLD2's score per kilobyte; comparable within one language only.
  double score;
} CCLD2Guess;

/// Guesses the languages of `length` bytes of valid UTF-8.
///
/// Fills `guesses` with up to three languages, most text first, and returns whether CLD2
/// calls the first one reliable. Without the shared library all are "un", and none is reliable.
bool ccld2_detect(const char *text, int length, CCLD2Guess guesses[3]);

#ifdef __cplusplus
}
#endif
