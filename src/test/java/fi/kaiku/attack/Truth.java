package fi.kaiku.attack;

import static java.util.stream.Collectors.toMap;

import fi.kaiku.attack.county.Customers.Said;
import fi.kaiku.attack.county.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose each answer is. Nothing that is stored says it any more, so the test finds it by what was
 * said: answers that say the same of the same are anybody's of those.
 */
final class Truth {

  private final DatabaseCopy copy;
  private final Units units;
  private final List<Said> said;

  Truth(Evidence evidence) {
    this.copy = evidence.copy();
    this.units = evidence.units();
    this.said = evidence.said();
  }

  /** The answers of the table, each with a visit that it can be about. */
  Map<Row, Story> storiesOfAnswers() {
    var open = new ArrayList<>(said);
    var stories = new LinkedHashMap<Row, Story>();
    copy.answers().stream()
        .sorted(
            Comparator.comparingInt(row -> row.told("profession") ? 0 : row.told("kind") ? 1 : 2))
        .forEach(
            row ->
                find(row, open)
                    .ifPresent(
                        one -> {
                          stories.put(row, one.story());
                          open.remove(one);
                        }));
    return stories;
  }

  private Optional<Said> find(Row row, List<Said> open) {
    return open.stream()
        .filter(one -> row.number("score") == one.score())
        .filter(
            one ->
                row.told("comment")
                    ? row.text("comment").equals(one.comment())
                    : one.comment().isEmpty())
        .filter(one -> isOf(row, one.story()))
        .findFirst();
  }

  private boolean isOf(Row row, Story story) {
    return row.text("visit_month").startsWith(story.month().toString())
        && copy.places(row).contains(units.idOf(story.site().oid()))
        && (!row.told("kind") || row.text("kind").equals(story.visit().kind()))
        && (!row.told("profession") || row.text("profession").equals(story.visit().profession()));
  }

  Map<Story, Instant> givenAt() {
    return said.stream().collect(toMap(Said::story, Said::givenAt));
  }

  /** Everybody who has answered. */
  List<String> people() {
    return said.stream().map(one -> one.story().person().toString()).distinct().toList();
  }
}
