package fi.kaiku.insight;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Prepares the comparison of a selection's figures with their targets. */
@Component
class Aims {

  private static final List<Dimension> BY_SERVICE = List.of(Dimension.SERVICE);

  private final TargetQuery targets;
  private final AnswersQuery answers;

  Aims(TargetQuery targets, AnswersQuery answers) {
    this.targets = targets;
    this.answers = answers;
  }

  Aim of(Selection selection, Vocabulary vocabulary) {
    var services =
        answers
            .count(selection, new Groupings(List.of(BY_SERVICE)))
            .getOrDefault(BY_SERVICE, Map.of())
            .keySet()
            .stream()
            .map(List::getFirst)
            .filter(service -> !service.equals(Dimension.UNKNOWN))
            .map(UUID::fromString)
            .toList();
    return new Aim(targets.all(), vocabulary, services);
  }
}
