package fi.kaiku.feedback.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.feedback.anonymity.Batches.Batch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How people who were sent a message become batches, day by day. */
class BatchesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final Traits ANY = new Traits("40-49", "fi", "VISIT", "doctor");

  private final List<Recipient> people = new ArrayList<>();

  @Test
  void a_day_with_enough_people_is_a_batch() {
    sent(1, 5);
    sent(2, 7);
    assertThat(sizeOn(1)).isEqualTo(5);
    assertThat(sizeOn(2)).isEqualTo(7);
  }

  @Test
  void a_day_with_too_few_takes_the_next_with_it() {
    sent(1, 2);
    sent(3, 2);
    sent(4, 9);
    sent(5, 5);
    assertThat(sizeOn(1)).isEqualTo(13);
    assertThat(sizeOn(4)).isEqualTo(13);
    assertThat(sizeOn(5)).isEqualTo(5);
  }

  @Test
  void what_is_too_small_at_the_end_waits_until_the_month_is_closed() {
    sent(1, 5);
    sent(2, 4);
    assertThat(batches().holding(day(2))).isEmpty();
    assertThat(batches().closed().holding(day(2)).orElseThrow().people()).hasSize(9);
    assertThat(batches().closed().holding(day(1)).orElseThrow().people()).hasSize(9);
  }

  @Test
  void people_are_counted_and_not_visits_and_only_those_who_may_have_been_reached() {
    sent(1, 4);
    people.add(people.getFirst());
    people.add(new Recipient(UUID.randomUUID(), day(1), ANY, false, true));
    assertThat(batches().holding(day(1))).isEmpty();
    sent(1, 1);
    assertThat(sizeOn(1)).isEqualTo(7);
  }

  @Test
  void a_day_of_which_nobody_is_counted_belongs_to_the_next_batch() {
    sent(1, 5);
    sent(3, 5);
    assertThat(batches().holding(day(2)).map(Batch::lastDay)).contains(day(3));
  }

  @Test
  void where_no_day_is_remembered_everybody_is_one_batch() {
    sent(1, 3);
    assertThat(batches().holding(null)).isEmpty();
    sent(2, 3);
    assertThat(batches().holding(null).orElseThrow().people()).hasSize(6);
  }

  @Test
  void everybody_is_in_one_batch_of_enough_people_when_the_month_is_closed() {
    var random = new Random(1);
    for (int round = 0; round < 200; round++) {
      people.clear();
      for (int day = 1; day <= 30; day++) {
        sent(day, random.nextInt(4));
      }
      if (people.size() >= 5) {
        var closed = batches().closed();
        var batches =
            people.stream().map(one -> closed.holding(one.sentOn()).orElseThrow()).distinct();
        assertThat(batches)
            .allMatch(batch -> batch.people().size() >= 5)
            .extracting(batch -> batch.people().size())
            .satisfies(
                sizes ->
                    assertThat(sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(people.size()));
      }
    }
  }

  private int sizeOn(int day) {
    return batches().holding(day(day)).orElseThrow().people().size();
  }

  private Batches batches() {
    return Batches.of(people, 5);
  }

  private void sent(int day, int number) {
    for (int i = 0; i < number; i++) {
      people.add(new Recipient(UUID.randomUUID(), day(day), ANY, true, false));
    }
  }

  private static LocalDate day(int day) {
    return FIRST.withDayOfMonth(day);
  }
}
