package fi.kaiku.attack;

import static fi.kaiku.attack.Evidence.SMALLEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No comment that is shown fits fewer than five people who were sent a message. */
interface CommentsHunted {

  /** What the attackers have got hold of. */
  Evidence evidence();

  @Test
  default void comments_on_pages_tell_no_more_than_the_files_do() {
    assertThat(evidence().comments()).isNotEmpty().allMatch(this::isInTheFile);
  }

  private boolean isInTheFile(Row comment) {
    return evidence().notebook().last().stream()
        .filter(line -> line.text("comment").equals(comment.text("comment")))
        .filter(line -> line.text("score").equals(comment.text("score")))
        .filter(line -> line.text("unit_name").equals(comment.text("unit")))
        .anyMatch(line -> isSaid(comment.text("said"), line));
  }

  /** The month, and no more of service, kind and profession than the file says. */
  private static boolean isSaid(String beside, Row line) {
    var said = new ArrayList<>(List.of(beside.split("\\s*·\\s*", -1)));
    said.remove(line.text("service"));
    var told = Stream.of("kind", "profession").filter(line::told).count();
    return said.removeFirst().matches("\\p{L}+ 20\\d\\d") && said.size() <= told;
  }

  @Test
  default void whoever_lays_all_filters_and_searches_of_comments_upon_each_other_finds_no_fewer() {
    var hunt = evidence().hunt();
    assertThat(hunt.told()).hasSizeGreaterThan(80);
    assertThat(hunt.told().values()).anyMatch(told -> told.containsKey(Trait.PROFESSION));
    var found = Findings.of(hunt.hints(), evidence().copy().everybody());
    assertThat(found.fittingFewerThan(SMALLEST)).as(found.toString()).isZero();
  }

  /** If one of these fails, the attack has gone blind. */
  @Test
  default void if_comments_could_be_filtered_by_the_day_of_the_visit_people_would_be_found() {
    var stories = new Truth(evidence()).storiesOfAnswers();
    var hunt = evidence().hunt();
    var hints = new ArrayList<Hint>();
    hunt.answers()
        .forEach(
            (id, answer) ->
                evidence().copy().answers().stream()
                    .filter(row -> row.text("id").equals(answer) && stories.containsKey(row))
                    .map(row -> Objects.requireNonNull(stories.get(row)).visitOn().toString())
                    .forEach(day -> hints.add(and(hunt.hint(id), Set.of(day)))));
    var found = Findings.of(hints.stream(), evidence().copy().everybody());
    assertThat(found.fittingFewerThan(SMALLEST)).isGreaterThan(found.answers() / 3);
  }

  private static Hint and(Hint hint, Set<String> days) {
    var told = new EnumMap<>(hint.told());
    told.put(Trait.DAY, days);
    return new Hint(told, hint.seenAt());
  }
}
