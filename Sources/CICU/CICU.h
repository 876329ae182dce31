#pragma once
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/ulocdata.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

// libicu exports each function with its version appended (ubrk_open is the symbol
// ubrk_open_72) behind one macro per function, which Swift cannot see. Each line
// gives one function its documented name back, whatever the installed version.
#define CICU_NAME(function, swiftName) \
  extern __typeof__(function) function __attribute__((swift_name(swiftName)))

CICU_NAME(u_errorName, "u_errorName(_:)");
CICU_NAME(u_getVersion, "u_getVersion(_:)");
CICU_NAME(u_getUnicodeVersion, "u_getUnicodeVersion(_:)");
CICU_NAME(ubrk_open, "ubrk_open(_:_:_:_:_:)");
CICU_NAME(ubrk_close, "ubrk_close(_:)");
CICU_NAME(ubrk_setText, "ubrk_setText(_:_:_:_:)");
CICU_NAME(ubrk_first, "ubrk_first(_:)");
CICU_NAME(ubrk_next, "ubrk_next(_:)");
CICU_NAME(ubrk_getRuleStatus, "ubrk_getRuleStatus(_:)");
