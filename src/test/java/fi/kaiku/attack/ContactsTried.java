package fi.kaiku.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.attack.county.Customers.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whoever wants an answer is named, and their score is not. What keys, transactions and order may
 * tell is tried in {@code ContactAnonymityTest}.
 */
interface ContactsTried {

  /** What the attackers have got hold of. */
  Evidence evidence();

  @Test
  default void a_contact_request_and_an_answer_both_say_where_it_was_and_nothing_else() {
    var trail = evidence().contacts();
    assertThat(trail.requests()).hasSizeGreaterThan(10);
    assertThat(trail.requests().getFirst().columns()).isEqualTo(ContactTrail.UNDERSTOOD);
    assertThat(trail.shared()).containsExactly("service_id", "unit_id");
  }

  @Test
  default void nothing_that_was_written_to_a_request_is_in_an_answer() {
    var said = evidence().said().stream().filter(one -> one.moved()).toList();
    assertThat(said).hasSizeGreaterThan(10).allMatch(one -> one.comment().isEmpty());
    assertThat(evidence().copy().answers())
        .filteredOn(row -> evidence().given().containsKey(row.text("id")))
        .filteredOn(row -> isAnswerOf(row, said))
        .noneMatch(row -> row.told("comment"));
  }

  private boolean isAnswerOf(Row row, List<Said> said) {
    var story = evidence().given().get(row.text("id"));
    return said.stream().anyMatch(one -> one.story().equals(story));
  }
}
