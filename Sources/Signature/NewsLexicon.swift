package import Lexicon

/// The lexicon that the binary carries.
package let newsLexicon = LexiconTable(lexiconBytes)
