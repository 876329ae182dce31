/// The words of each language that are too common to say what a text is about: its articles, pronouns,
/// prepositions, conjunctions, auxiliary verbs, question words, words of quantity.
///
/// The lists are written for this project, a line a part of speech, which its first word names. They are
/// compiled into the table that ``StopWordLayout`` lays out: nothing of them is read when a program starts.
public enum StopWordLists {
  /// The lists, by base language; a language's place is its number.
  public static let all: [(language: StaticString, words: StaticString)] =
    germanic + romance + slavic + furtherEurope + middleEast + asia + africaAndPacific
}
