package fi.kaiku.text.words;

import java.util.List;

/** Words that say one thing together. */
public record Clause(List<Word> words) {

  public Clause {
    words = List.copyOf(words);
  }

  public int from() {
    return words.getFirst().from();
  }

  public int to() {
    return words.getLast().to();
  }
}
