package fi.kaiku.invitation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.encounter.Encounter.Permission;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody is asked about, whatever way it is written and whenever it is said. */
@KaikuTest
class RefusalsTest {

  private static final String STATION = "1.2.246.10.1";

  @Autowired InviteJob invite;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  private Books books;

  @BeforeEach
  void aStation() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    GivenUnit.named("Herkkä").oid("1.2.4").inService("SURU").ofSensitiveService().insert(jdbc);
    books = new Books(jdbc);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SURU", "suru", "Suru", "SURU\u00A0", "S U R U", "su\u200Bru", "\tSuRu "})
  void a_sensitive_service_is_one_however_its_code_is_written(String code) {
    var visit = insert(visit("Aino", 5).inService(code));
    invite.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.SENSITIVE_SERVICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SURU01", "SURUT", "Surun vastaanotto", "XYZ", "-"})
  void a_service_that_nobody_has_said_what_it_is_is_not_asked_about(String code) {
    var visit = insert(visit("Aino", 5).inService(code));
    invite.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.UNKNOWN_SERVICE);
    assertThat(books.invitations(visit)).isEmpty();
  }

  @Test
  void a_known_service_is_asked_about_in_any_spelling_and_so_is_a_visit_without_one() {
    var told = insert(visit("Aino", 5).inService("ta"));
    var untold = insert(visit("Eino", 5));
    invite.run();

    assertThat(books.outcome(told)).isEqualTo(Outcome.INVITED);
    assertThat(books.outcome(untold)).isEqualTo(Outcome.INVITED);
  }

  @Test
  void a_no_said_with_a_later_visit_stops_what_is_planned_for_an_earlier_one() {
    var first = insert(visit("Aino", 5));
    var other = insert(visit("Eino", 5));
    invite.run();
    var second = insert(visit("Aino", 7).permission(Permission.DENIED).phone(PhoneState.NONE));
    invite.run();

    assertThat(books.outcome(first)).isEqualTo(Outcome.NO_PERMISSION);
    assertThat(books.invitations(first)).containsExactly("WITHDRAWN");
    assertThat(books.outcome(second)).isEqualTo(Outcome.NO_PERMISSION);
    assertThat(books.outcome(other)).isEqualTo(Outcome.INVITED);
  }

  @Test
  void a_no_that_is_reported_late_stops_what_was_planned_meanwhile() {
    var later = insert(visit("Aino", 8));
    invite.run();
    insert(visit("Aino", 5).permission(Permission.DENIED));
    invite.run();

    assertThat(books.invitations(later)).containsExactly("WITHDRAWN");
  }

  @Test
  void both_reported_at_once_come_to_the_same() {
    var first = insert(visit("Aino", 5));
    insert(visit("Aino", 7).permission(Permission.DENIED));
    invite.run();

    assertThat(books.outcome(first)).isEqualTo(Outcome.NO_PERMISSION);
  }

  @Test
  void a_yes_given_after_the_no_stands() {
    insert(visit("Aino", 5).permission(Permission.DENIED));
    var later = insert(visit("Aino", 8).permission(Permission.GIVEN));
    invite.run();

    assertThat(books.outcome(later)).isEqualTo(Outcome.INVITED);
    insert(visit("Aino", 9).permission(Permission.DENIED));
    invite.run();
    assertThat(books.outcome(later)).isEqualTo(Outcome.NO_PERMISSION);
  }

  @Test
  void a_cancelled_visit_says_no_as_well() {
    var first = insert(visit("Aino", 5));
    invite.run();
    insert(visit("Aino", 8).status(Status.CANCELLED).permission(Permission.DENIED));
    invite.run();

    assertThat(books.invitations(first)).containsExactly("WITHDRAWN");
  }

  private GivenEncounter visit(String person, int hour) {
    return GivenEncounter.at(STATION).of(person).startedAt("2026-06-01T0" + hour + ":00:00Z");
  }

  private EncounterId insert(GivenEncounter encounter) {
    return encounter.insert(jdbc, sealing);
  }
}
