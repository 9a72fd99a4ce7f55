package fi.kaiku.demo.county;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.demo.customer.Arrived;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The phones of the invented people. */
class ResidentsTest {

  private final InventedCounty county = new InventedCounty();
  private final Residents residents = new Residents(county);

  @Test
  void everybody_is_found_by_their_number() {
    for (int number :
        new int[] {
          0,
          9_999,
          Residents.FIRST_VISITOR,
          Residents.FIRST_VISITOR + Residents.SERIES - 1,
          Residents.FIRST_NEWCOMER,
          Residents.FIRST_NEWCOMER + Residents.SERIES - 1
        }) {
      var phone = residents.visitor(number, "fi").phones().getFirst();

      assertThat(residents.owner(phone)).as(phone).contains(number);
    }
  }

  @Test
  void a_visitors_company_keeps_its_messages_to_itself() {
    assertThat(arrived(Residents.FIRST_VISITOR).isVisitors()).isTrue();
    assertThat(arrived(Residents.FIRST_NEWCOMER).isVisitors()).isFalse();
    assertThat(arrived(17).isVisitors()).isFalse();
  }

  private Arrived arrived(int number) {
    var place = county.places().getFirst();
    var visit =
        new Visit(
            "V-1",
            residents.visitor(number, "sv"),
            place,
            place.oid(),
            LocalDateTime.of(2026, 5, 4, 9, 30),
            "VISIT",
            "nurse",
            "FINISHED");
    return new Arrived(1, visit, "Hej", Instant.EPOCH);
  }
}
