package fi.kaiku.text.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Cuts the endings of words by Snowball's rules (snowballstem.org), and knows which ideas of {@link
 * Concepts} they stand for; of each word once. For one thread, and one text or a few.
 */
public final class Stems {

  private final SnowballStemmer program;
  private final Concepts concepts;
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, List<String>> ideas = new HashMap<>();

  private Stems(SnowballStemmer program, Concepts concepts) {
    this.program = program;
    this.concepts = concepts;
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
        },
        Concepts.in(language));
  }

  /** The stem of a word in small letters. */
  public String of(String word) {
    return stems.computeIfAbsent(word, this::cut);
  }

  private String cut(String word) {
    program.setCurrent(word);
    program.stem();
    return program.getCurrent();
  }

  List<String> ideasOf(String word) {
    return ideas.computeIfAbsent(word, concepts::of);
  }
}
