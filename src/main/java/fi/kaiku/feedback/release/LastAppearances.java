package fi.kaiku.feedback.release;

import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.feedback.Waiting;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.feedback.anonymity.Batches;
import fi.kaiku.feedback.anonymity.Batches.Batch;
import fi.kaiku.feedback.anonymity.Circle;
import fi.kaiku.feedback.anonymity.Crowd;
import fi.kaiku.feedback.anonymity.GivingUp;
import fi.kaiku.feedback.anonymity.Partition;
import fi.kaiku.feedback.anonymity.Pools;
import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import fi.kaiku.feedback.appearance.Appearing;
import fi.kaiku.feedback.appearance.Backgrounds;
import fi.kaiku.feedback.appearance.Month;
import fi.kaiku.feedback.appearance.Movements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets appear what still waits when the links of its month have closed: in its unit what was given
 * since the last tick; in a pool what came from small units and from a unit's last days.
 */
@Component
class LastAppearances {

  private final Movements movements;
  private final WaitingAnswers waiting;

  LastAppearances(Movements movements, WaitingAnswers waiting) {
    this.movements = movements;
    this.waiting = waiting;
  }

  /**
   * What nothing can be told of is gone afterwards, and not counted: it would be a count of those
   * of a few people who have answered.
   */
  void settle(List<Waiting> answers, Places places, Month month) {
    var appearing = new ArrayList<Appearing>();
    byPlace(answers, places)
        .forEach((place, those) -> appearing.addAll(inPlace(those, place, places.pools(), month)));
    movements.move(answers, appearing);
    waiting.take(answers);
  }

  private static Map<Circle, List<Waiting>> byPlace(List<Waiting> answers, Places places) {
    return answers.stream()
        .filter(one -> place(one, places).isPresent())
        .collect(groupingBy(one -> place(one, places).orElseThrow()));
  }

  private static Optional<Circle> place(Waiting one, Places places) {
    return places.ofWaiting(one.answer().background());
  }

  private static List<Appearing> inPlace(
      List<Waiting> answers, Circle place, Pools pools, Month month) {
    var batches = Batches.of(pools.people(place), month.smallest()).closed();
    return answers.stream()
        .collect(groupingBy(one -> batch(one, place, batches)))
        .entrySet()
        .stream()
        .flatMap(batch -> inBatch(batch.getValue(), place, batch.getKey().people(), month).stream())
        .toList();
  }

  /** A pool of small units is one batch. */
  private static Batch batch(Waiting one, Circle place, Batches batches) {
    var sentOn = place.place() instanceof OneUnit ? one.answer().background().sentOn() : null;
    return batches.holding(sentOn).orElseThrow();
  }

  private static List<Appearing> inBatch(
      List<Waiting> answers, Circle place, List<Recipient> asked, Month month) {
    var people =
        Crowd.of(asked, Traits::kindAndProfession)
            .andTraits(answers.stream().map(LastAppearances::traits).toList());
    var groups = Partition.of(people, GivingUp.ofAnswers(), month.smallest());
    return answers.stream()
        .map(
            one ->
                new Appearing(one, place.place(), groups.groupOf(traits(one)).orElseThrow().told()))
        .toList();
  }

  private static Traits traits(Waiting one) {
    return Backgrounds.traits(one.answer().background()).kindAndProfession();
  }
}
