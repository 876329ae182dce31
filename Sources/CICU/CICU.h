#pragma once
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/udata.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unorm2.h>
#include <unicode/ureldatefmt.h>
#include <unicode/ures.h>
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
CICU_NAME(ulocdata_getCLDRVersion, "ulocdata_getCLDRVersion(_:_:)");

CICU_NAME(u_charType, "u_charType(_:)");
CICU_NAME(u_charDigitValue, "u_charDigitValue(_:)");
CICU_NAME(u_getNumericValue, "u_getNumericValue(_:)");
CICU_NAME(u_getIntPropertyValue, "u_getIntPropertyValue(_:_:)");
CICU_NAME(u_getPropertyValueEnum, "u_getPropertyValueEnum(_:_:)");
CICU_NAME(u_hasBinaryProperty, "u_hasBinaryProperty(_:_:)");
CICU_NAME(u_tolower, "u_tolower(_:)");
CICU_NAME(u_toupper, "u_toupper(_:)");
CICU_NAME(u_strToLower, "u_strToLower(_:_:_:_:_:_:)");
CICU_NAME(u_strToUpper, "u_strToUpper(_:_:_:_:_:_:)");

CICU_NAME(uscript_getScript, "uscript_getScript(_:_:)");
CICU_NAME(uscript_getShortName, "uscript_getShortName(_:)");

CICU_NAME(ubrk_open, "ubrk_open(_:_:_:_:_:)");
CICU_NAME(ubrk_close, "ubrk_close(_:)");
CICU_NAME(ubrk_setText, "ubrk_setText(_:_:_:_:)");
CICU_NAME(ubrk_first, "ubrk_first(_:)");
CICU_NAME(ubrk_next, "ubrk_next(_:)");
CICU_NAME(ubrk_getRuleStatus, "ubrk_getRuleStatus(_:)");

CICU_NAME(ures_openDirect, "ures_openDirect(_:_:_:)");
CICU_NAME(ures_close, "ures_close(_:)");
CICU_NAME(ures_getByKey, "ures_getByKey(_:_:_:_:)");
CICU_NAME(ures_getSize, "ures_getSize(_:)");
CICU_NAME(ures_getStringByKey, "ures_getStringByKey(_:_:_:_:)");
CICU_NAME(ures_getStringByIndex, "ures_getStringByIndex(_:_:_:_:)");

CICU_NAME(udata_open, "udata_open(_:_:_:_:)");
CICU_NAME(udata_getMemory, "udata_getMemory(_:)");
CICU_NAME(udata_close, "udata_close(_:)");

CICU_NAME(unorm2_getNFCInstance, "unorm2_getNFCInstance(_:)");
CICU_NAME(unorm2_getNFDInstance, "unorm2_getNFDInstance(_:)");
CICU_NAME(unorm2_getNFKCCasefoldInstance, "unorm2_getNFKCCasefoldInstance(_:)");
CICU_NAME(unorm2_normalize, "unorm2_normalize(_:_:_:_:_:_:)");
CICU_NAME(unorm2_isNormalized, "unorm2_isNormalized(_:_:_:_:)");

CICU_NAME(utrans_openU, "utrans_openU(_:_:_:_:_:_:_:)");
CICU_NAME(utrans_close, "utrans_close(_:)");
CICU_NAME(utrans_transUChars, "utrans_transUChars(_:_:_:_:_:_:_:)");

CICU_NAME(ucsdet_open, "ucsdet_open(_:)");
CICU_NAME(ucsdet_close, "ucsdet_close(_:)");
CICU_NAME(ucsdet_setText, "ucsdet_setText(_:_:_:_:)");
CICU_NAME(ucsdet_setDeclaredEncoding, "ucsdet_setDeclaredEncoding(_:_:_:_:)");
CICU_NAME(ucsdet_detect, "ucsdet_detect(_:_:)");
CICU_NAME(ucsdet_detectAll, "ucsdet_detectAll(_:_:_:)");
CICU_NAME(ucsdet_getName, "ucsdet_getName(_:_:)");
CICU_NAME(ucsdet_getConfidence, "ucsdet_getConfidence(_:_:)");
CICU_NAME(ucsdet_getLanguage, "ucsdet_getLanguage(_:_:)");

CICU_NAME(ucnv_open, "ucnv_open(_:_:)");
CICU_NAME(ucnv_close, "ucnv_close(_:)");
CICU_NAME(ucnv_getName, "ucnv_getName(_:_:)");
CICU_NAME(ucnv_toUChars, "ucnv_toUChars(_:_:_:_:_:_:)");

CICU_NAME(uloc_getAvailable, "uloc_getAvailable(_:)");
CICU_NAME(uloc_countAvailable, "uloc_countAvailable()");
CICU_NAME(uloc_getDisplayLanguage, "uloc_getDisplayLanguage(_:_:_:_:_:)");
CICU_NAME(uloc_getDisplayCountry, "uloc_getDisplayCountry(_:_:_:_:_:)");
CICU_NAME(uloc_getDisplayName, "uloc_getDisplayName(_:_:_:_:_:)");
CICU_NAME(uloc_getISOLanguages, "uloc_getISOLanguages()");
CICU_NAME(uloc_getISOCountries, "uloc_getISOCountries()");
CICU_NAME(uloc_getISO3Country, "uloc_getISO3Country(_:)");
CICU_NAME(uloc_forLanguageTag, "uloc_forLanguageTag(_:_:_:_:_:)");
CICU_NAME(uloc_toLanguageTag, "uloc_toLanguageTag(_:_:_:_:_:)");
CICU_NAME(uloc_canonicalize, "uloc_canonicalize(_:_:_:_:)");
CICU_NAME(uloc_isRightToLeft, "uloc_isRightToLeft(_:)");

CICU_NAME(ucurr_getName, "ucurr_getName(_:_:_:_:_:_:)");
CICU_NAME(ucurr_getPluralName, "ucurr_getPluralName(_:_:_:_:_:_:)");
CICU_NAME(ucurr_openISOCurrencies, "ucurr_openISOCurrencies(_:_:)");
CICU_NAME(ucurr_forLocale, "ucurr_forLocale(_:_:_:_:)");

CICU_NAME(uenum_next, "uenum_next(_:_:_:)");
CICU_NAME(uenum_close, "uenum_close(_:)");

CICU_NAME(ucal_setTimeZone, "ucal_setTimeZone(_:_:_:_:)");
CICU_NAME(udat_formatCalendar, "udat_formatCalendar(_:_:_:_:_:_:)");
CICU_NAME(udat_open, "udat_open(_:_:_:_:_:_:_:_:)");
CICU_NAME(udat_close, "udat_close(_:)");
CICU_NAME(udat_getSymbols, "udat_getSymbols(_:_:_:_:_:_:)");
CICU_NAME(udat_countSymbols, "udat_countSymbols(_:_:)");

CICU_NAME(ureldatefmt_open, "ureldatefmt_open(_:_:_:_:_:)");
CICU_NAME(ureldatefmt_close, "ureldatefmt_close(_:)");
CICU_NAME(ureldatefmt_format, "ureldatefmt_format(_:_:_:_:_:_:)");

CICU_NAME(ucal_open, "ucal_open(_:_:_:_:_:)");
CICU_NAME(ucal_close, "ucal_close(_:)");
CICU_NAME(ucal_openTimeZoneIDEnumeration, "ucal_openTimeZoneIDEnumeration(_:_:_:_:)");
