// CLD2 speaks C++ only; this is the one function of it that Tidings calls, as C.
#include "CCLD2.h"

#include <cstdio>
#include <dlfcn.h>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace {

/// CLD2's functions, from its shared library. Debian has no archive of it, and a search does not need it:
/// loading it and the C++ library with the program would cost each call of the command 0.7 ms.
struct Detector {
  decltype(&CLD2::ExtDetectLanguageSummaryCheckUTF8) detect = nullptr;
  decltype(&CLD2::LanguageCode) code = nullptr;

  Detector() {
    void *library = dlopen("libcld2.so.0", RTLD_NOW | RTLD_LOCAL);
    // The names as the C++ ABI spells them; they are part of the interface that the library's number stands for.
    bool isWhole = library &&
        load(library, detect,
             "_ZN4CLD233ExtDetectLanguageSummaryCheckUTF8EPKcibPKNS_8CLDHintsEiPNS_8LanguageEPiPdPSt6vectorINS_"
             "11ResultChunkESaISA_EES7_PbS7_") &&
        load(library, code, "_ZN4CLD212LanguageCodeENS_8LanguageE");
    if (isWhole) return;
    detect = nullptr;
    // Said once, when a text first asks for it; most do not.
    std::fprintf(stderr, "tidings: %s; languages are guessed without it; install libcld2-0\n", dlerror());
  }

 private:
  template <typename Function>
  bool load(void *library, Function &function, const char *name) {
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
  }
};

}  // namespace

bool ccld2_detect(const char *text, int length, CCLD2Guess guesses[3]) {
  static const Detector detector;
  if (!detector.detect) {
    for (int i = 0; i < 3; i++) guesses[i] = {"un", 0, 0};
    return false;
  }
  CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int textBytes = 0, validPrefix = 0;
  bool reliable = false;
  detector.detect(
      text, length, /* is_plain_text */ true, &hints, /* flags */ 0, languages, percents, scores,
      nullptr, &textBytes, &reliable, &validPrefix);
  for (int i = 0; i < 3; i++) {
    guesses[i].code = detector.code(languages[i]);
    guesses[i].percent = percents[i];
    guesses[i].score = scores[i];
  }
  return reliable;
}
