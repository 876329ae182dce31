/// Cases of splitting: a heading, or text | language | found by | not found by | what a reader expects.
///
/// Questions are apart by commas; a question of several words by `_` for the blank.
let splittingCases = """
  # Apostrophes
  the president's plane | en | president, plane, presidents | s | a possessive is the name it belongs to
  the presidents’ plane | en | president |  | a curly apostrophe is an apostrophe
  I don't know | en | don't, dont | t | a short form stays one word
  rock'n'roll | en | rock'n'roll, rocknroll |  | letters joined by apostrophes are one word, also written without
  O'Brien resigns | en | o'brien, obrien, brien |  | a name with an apostrophe is found by each spelling
  signature de l'accord | fr | accord, l'accord, l’accord |  | an elided article is no part of the word
  aujourd’hui à Paris | fr | aujourd'hui |  | an apostrophe inside a word stays
  jusqu'en octobre | fr | en, octobre |  | a longer particle is cut off, too
  dell'accordo firmato | it | accordo, accordi |  | joined prepositions of Italian
  l'home d'Estat | ca | home, estat, l'home |  | Catalan elides like French
  Ankara'da toplantı | tr | ankara, ankara'da |  | a Turkish name ends before the apostrophe
  Qur'an verses | en | qur'an, quran |  | a word with an apostrophe, found without
  n'est-ce pas | fr | est, ce |  | two joined words and a particle
  'quoted' words | en | quoted |  | quotation marks are no apostrophes
  п'ять об’єктів | uk | п'ять, п’ять, пять, об'єкт |  | the Ukrainian apostrophe in each form, and left out
  # Hyphens and dashes
  send an e-mail | en | e-mail, email, mail |  | one word and two words meet
  send an email | en | email, e-mail |  | and the other way
  co-operation deal | en | co-operation, cooperation, operation |  | old and new spelling meet
  the post-war order | en | postwar, post-war, war |  | a prefix with a hyphen
  a well-known spy | en | well-known, known, wellknown |  | a compound adjective by its parts
  al-Qaeda suspects | en | al-qaeda, qaeda, alqaeda |  | an article with a hyphen
  Nord-Süd-Dialog | de | nord-süd, dialog, süddialog |  | three parts by each pair
  Rabat – Paris | en | rabat, paris | rabatparis | a dash between blanks joins nothing
  2020—2024 | en | 2020, 2024 |  | nor does a long dash
  co\u{AD}operation | en | cooperation | co | a soft hyphen is not there
  # Marks inside words
  U.S. troops | en | us, u.s., u.s | s | dots of an abbreviation
  the U.N. and NATO | en | un, u.n., nato |  | an abbreviation with and without dots
  example.com is down | en | example.com, example, com |  | a host name by its parts
  see www.bbc.co.uk/news | en | bbc, news, www.bbc.co.uk |  | an address by host and path
  https://a.org/x?id=7 | en | a.org, 7, id |  | an address is cut at its marks
  mail info@example.org now | en | info@example.org, example.org |  | a mail address by host
  snake_case_name | en | snake_case_name, snake, name |  | low lines join, the parts are found
  AT&T and R&D | en | at, t, r | atandt | an ampersand separates
  C++ and C# | en | c |  | programming languages lose their marks
  either/or | en | either, or | eitheror | a slash separates
  Wow!Really?Yes | en | wow, really, yes |  | marks without blanks separate
  # Numbers
  1,000 dead | en | 1000, 1,000 |  | thousands with a comma
  1.000 Tote | de | 1000, 1.000 |  | thousands with a full stop
  1'000 Franken | de | 1000, 1'000 |  | thousands with an apostrophe
  3.14 percent | en | 3.14 | 314 | a decimal number stays
  3,14 Prozent | de | 3,14 | 314 | a decimal comma stays
  12,345,678 euros | en | 12345678, 12,345,678 |  | several groups
  1,00 Euro | de | 1,00 | 100 | two digits are no group
  E2Fs and MP3s | en | e2f, e2fs, mp3 |  | plurals of names with digits
  since the 1990s | en | 1990s, 1990 | 199 | the plural of a year
  lasting 60s | en | 60s | 60 | seconds are no plural
  192.168.0.1 | en | 192.168.0.1 | 19216801 | an address of numbers is no number
  at 10:30 | en | 10, 30 | 1030 | a colon separates
  the 21st century | en | 21st | 21 | digits and letters are one word
  COVID-19 cases | en | covid-19, covid, 19, covid19 |  | a name with a number
  G20 and F-35 | en | g20, f-35, f35 |  | letters and digits in both spellings
  في عام ٢٠٢٥ | ar | 2025, ٢٠٢٥, ۲۰۲۵ |  | digits of all numbering systems are alike
  ۱۴۰۳ شمسی | fa | 1403, ۱۴۰۳, ١٤٠٣ |  | Persian digits
  २०२५ में | hi | 2025, २०२५ |  | Devanagari digits
  ２０２５年 | ja | 2025, ２０２５ |  | full-width digits
  ๒๕๖๘ | th | 2568, ๒๕๖๘ |  | Thai digits
  ২০২৫ সালে | bn | 2025, ২০২৫ |  | Bengali digits
  ௨௦௨௫ | ta | 2025, ௨௦௨௫ |  | Tamil digits
  ౨౦౨౫ | te | 2025, ౨౦౨౫ |  | Telugu digits
  ၂၀၂၅ | my | 2025, ၂၀၂၅ |  | Burmese digits
  ២០២៥ | km | 2025, ២០២៥ |  | Khmer digits
  ໒໐໒໕ | lo | 2025, ໒໐໒໕ |  | Lao digits
  H₂O and m² | en | h, o, m | h2o | lowered and raised digits separate
  # Social media
  #MeToo and #climate | en | #metoo, metoo, climate |  | a hashtag is found by its word
  #مونديال_قطر | ar | مونديال_قطر, قطر, مونديال |  | low lines in a hashtag
  @nytimes reports | en | @nytimes | times | a name of a network stays with its sign
  $AAPL up 5% | en | aapl, 5 |  | signs of money and percent are no words
  # Emoji
  great 👍 deal | en | 👍, 👍🏽 | 👎 | an emoji is a word
  great 👍🏽 deal | en | 👍, 👍🏽 |  | skin tones are alike
  Maroc 🇲🇦 football | fr | 🇲🇦 | 🇹🇳 | a flag is one emoji
  ❤️ and ❤ | en | ❤, ❤️ |  | the emoji and the text form are alike
  👩‍🚀 in space | en | 👩‍🚀 | 🚀 | an emoji made of two with a joiner is one
  👨‍👩‍👧‍👦 family | en | 👨‍👩‍👧‍👦 |  | and of four
  1️⃣ first | en | 1 |  | a keycap is its digit
  # Invisible characters
  می\u{200C}خواهم بروم | fa | میخواهم, می\u{200C}خواهم |  | a zero-width non-joiner is not there
  क्‍ष और | hi | क्ष |  | nor a joiner between letters of India
  \u{202B}שלום\u{202C} עולם | he | שלום |  | marks of direction are not there
  the\u{A0}defence pact | en | defence |  | a no-break space is a blank
  zero\u{200B}width | en | zero, width | zerowidth | a zero-width space is a blank
  \u{FEFF}first word | en | first |  | a byte order mark is not there
  wo\u{2060}rd | en | word |  | nor a word joiner
  line\u{2028}break | en | line, break |  | a line separator separates
  """
