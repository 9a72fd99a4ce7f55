package fi.kaiku.attack;

import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.feedback.anonymity.Batches;
import fi.kaiku.feedback.anonymity.Crowd;
import fi.kaiku.feedback.anonymity.GivingUp;
import fi.kaiku.feedback.anonymity.Partition;
import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.anonymity.Traits;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attacker who has Kaiku's source and runs it on the copied tables: at each tick they know who
 * was in a batch that was large enough, and what an answer of each of these people would say of its
 * kind and profession. Nobody else's answer can have appeared, and none that says something else.
 */
final class KnownRule {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Map<List<String>, List<Messaged>> circles;
  private final int smallest;

  KnownRule(List<Messaged> everybody, int smallest) {
    this.circles =
        everybody.stream()
            .collect(
                groupingBy(
                    one ->
                        List.of(
                            one.trait(Trait.UNIT),
                            one.trait(Trait.MONTH),
                            one.trait(Trait.QUESTIONNAIRE),
                            one.trait(Trait.WAY))));
    this.smallest = smallest;
  }

  /** What the answer of each of these people would say, if it appeared at this tick. */
  Map<Messaged, Traits> labels(Instant tick) {
    var labels = new HashMap<Messaged, Traits>();
    for (var circle : circles.values()) {
      var present =
          circle.stream()
              .filter(one -> !one.sentAt().isAfter(tick.minus(HOUR)))
              .filter(one -> one.closesAt().isAfter(tick))
              .toList();
      put(labels, present, Batches.of(recipients(present, tick), smallest));
    }
    return labels;
  }

  /** What their answers would say when everybody has been asked and all is known of messages. */
  Map<Messaged, Traits> lastLabels() {
    var labels = new HashMap<Messaged, Traits>();
    for (var circle : circles.values()) {
      put(labels, circle, Batches.of(recipients(circle, Instant.MAX), smallest));
    }
    return labels;
  }

  /** Who was asked on the last days of a unit, too few for a batch: they are told in a pool. */
  Set<Messaged> ofTheLastDays() {
    var last = new HashSet<Messaged>();
    for (var circle : circles.values()) {
      var batches = Batches.of(recipients(circle, Instant.MAX), smallest);
      if (!batches.all().isEmpty()) {
        circle.stream().filter(one -> batches.holding(one.sentOn()).isEmpty()).forEach(last::add);
      }
    }
    return last;
  }

  private void put(Map<Messaged, Traits> labels, List<Messaged> people, Batches batches) {
    for (var one : people) {
      var label = label(batches, one);
      if (label != null) {
        labels.put(one, label);
      }
    }
  }

  private @Nullable Traits label(Batches batches, Messaged one) {
    return batches
        .holding(one.sentOn())
        .map(batch -> Crowd.of(batch.people(), Traits::kindAndProfession))
        .map(people -> Partition.of(people, GivingUp.ofAnswers(), smallest))
        .flatMap(partition -> partition.groupOf(traits(one).kindAndProfession()))
        .map(group -> group.told())
        .orElse(null);
  }

  private static List<Recipient> recipients(List<Messaged> people, Instant tick) {
    return people.stream().map(one -> recipient(one, tick)).toList();
  }

  private static Recipient recipient(Messaged one, Instant tick) {
    var undelivered = one.isUndeliveredAt(tick);
    var person = UUID.fromString(one.person());
    return new Recipient(person, one.sentOn(), traits(one), !undelivered, undelivered);
  }

  static Traits traits(Messaged one) {
    return new Traits(
        one.trait(Trait.AGE_BAND),
        one.trait(Trait.LANGUAGE),
        one.trait(Trait.KIND),
        one.trait(Trait.PROFESSION));
  }
}
