package fi.kaiku.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a text apart where it turns to something else: at signs and at words like "but". */
public final class Clauses {

  private static final String SIGNS = ".!?;,:\n()";

  private static final Set<String> TURNS =
      Set.of(
          ("mutta mut vaikka vaik ja sekä eikä kuitenkin joskin paitsi "
                  + "men fast och samt dock utom "
                  + "but and although though however except")
              .split(" ", -1));

  private Clauses() {}

  /** Its clauses in their order; each word is in one of them. */
  public static List<Clause> of(String text, List<Word> words) {
    var clauses = new ArrayList<Clause>();
    var current = new ArrayList<Word>();
    var last = 0;
    for (var word : words) {
      var turns = isParted(text, last, word.from()) || TURNS.contains(word.text());
      if (turns && holdsWords(current)) {
        clauses.add(new Clause(current));
        current = new ArrayList<>();
      }
      current.add(word);
      last = word.to();
    }
    if (!current.isEmpty()) {
      clauses.add(new Clause(current));
    }
    return clauses;
  }

  private static boolean holdsWords(List<Word> words) {
    return words.stream().anyMatch(word -> word.isWritten() && !TURNS.contains(word.text()));
  }

  private static boolean isParted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      var sign = text.charAt(i);
      if (SIGNS.indexOf(sign) >= 0 || isDash(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(String text, int place) {
    var sign = text.charAt(place);
    return (sign == '-' || sign == '–' || sign == '—')
        && place > 0
        && Character.isWhitespace(text.charAt(place - 1));
  }
}
