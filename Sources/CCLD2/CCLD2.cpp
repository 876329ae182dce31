// CLD2 speaks C++ only; this is the one function of it that Tidings calls, as C.
#include "CCLD2.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

bool ccld2_detect(const char *text, int length, CCLD2Guess guesses[3]) {
  CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int textBytes = 0, validPrefix = 0;
  bool reliable = false;
  CLD2::ExtDetectLanguageSummaryCheckUTF8(
      text, length, /* is_plain_text */ true, &hints, /* flags */ 0, languages, percents, scores,
      nullptr, &textBytes, &reliable, &validPrefix);
  for (int i = 0; i < 3; i++) {
    guesses[i].code = CLD2::LanguageCode(languages[i]);
    guesses[i].percent = percents[i];
    guesses[i].score = scores[i];
  }
  return reliable;
}
