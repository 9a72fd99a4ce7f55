package fi.kaiku.channel.link;

import fi.kaiku.feedback.Said;
import fi.kaiku.feedback.WaitingAnswers;
import java.util.List;
import java.util.stream.Collectors;

/** What is stored of the answers that wait, opened with the county's key. */
public final class StoredAnswers {

  private StoredAnswers() {}

  /** Each as its score, its comment or a dash, and its ratings or a dash. */
  public static List<String> in(WaitingAnswers waiting) {
    return waiting.all().stream().map(one -> words(one.answer().said())).sorted().toList();
  }

  private static String words(Said said) {
    var comment = said.comment() == null ? "–" : said.comment();
    return said.score() + " " + comment + " " + ratings(said);
  }

  private static String ratings(Said said) {
    return said.ratings().isEmpty()
        ? "–"
        : said.ratings().stream()
            .map(one -> one.code() + " " + one.value())
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
