package fi.kaiku.insight.comments.training;

import fi.kaiku.access.Viewer;
import fi.kaiku.insight.comments.training.TrainingQuery.Corrected;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The corrected comments as a file like those that a reader is trained with: tab-separated, without
 * quoting. It names no answer, no unit and no day.
 */
@Service
class TrainingFile {

  private static final String HEADING = "lang\tscore\tcomment\toverall\tthemes\turgent\n";

  private final TrainingQuery query;
  private final ApplicationEventPublisher events;

  TrainingFile(TrainingQuery query, ApplicationEventPublisher events) {
    this.query = query;
    this.events = events;
  }

  @Transactional
  public String text(Viewer viewer) {
    var lines = new ArrayList<String>();
    query.each(one -> lines.add(line(one)));
    var subject = String.valueOf(lines.size());
    events.publishEvent(new CorrectionsExported(viewer.staff().value(), viewer.name(), subject));
    return HEADING + String.join("", lines);
  }

  private static String line(Corrected one) {
    var score = one.score() == null ? "" : one.score().toString();
    var comment = one.masked().replaceAll("\\s+", " ").strip();
    var cells =
        List.of(one.language(), score, comment, one.attitude(), themes(one.themes()), one.urgent());
    return String.join("\t", cells) + "\n";
  }

  /** {@code waiting:-;listening:+}. */
  private static String themes(List<String> words) {
    return words.stream()
        .map(word -> word.substring(0, word.length() - 1) + ":" + word.charAt(word.length() - 1))
        .collect(Collectors.joining(";"));
  }
}
