package fi.kaiku.text.words;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Cuts the endings of words by Snowball's rules (snowballstem.org). For one thread. */
public final class Stems {

  private final SnowballStemmer program;

  private Stems(SnowballStemmer program) {
    this.program = program;
  }

  /**
   * Of a language.
   *
   * @param language {@code fi}, {@code sv} or {@code en}; any other is read as Finnish
   */
  public static Stems in(String language) {
    return new Stems(
        switch (language) {
          case "sv" -> new SwedishStemmer();
          case "en" -> new EnglishStemmer();
          default -> new FinnishStemmer();
        });
  }

  /** The stem of a word in small letters. */
  public String of(String word) {
    program.setCurrent(word);
    program.stem();
    return program.getCurrent();
  }
}
