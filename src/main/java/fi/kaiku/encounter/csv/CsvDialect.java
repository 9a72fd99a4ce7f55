package fi.kaiku.encounter.csv;

import java.nio.charset.Charset;

/** How the rows of a file are written. */
record CsvDialect(Charset charset, char delimiter, Quotes quotes) {

  CsvDialect(Charset charset, char delimiter) {
    this(charset, delimiter, Quotes.DOUBLE);
  }

  /** What a quotation mark means. */
  enum Quotes {
    /** It surrounds a value, and is doubled inside it. */
    DOUBLE,
    /** It is a character like any other. */
    NONE
  }
}
