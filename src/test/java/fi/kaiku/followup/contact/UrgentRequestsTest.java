package fi.kaiku.followup.contact;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.address.ReachableNumber;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever wants an answer and may come to harm is called for, each time they say so. */
@KaikuTest
class UrgentRequestsTest {

  private static final String HARM = "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa.";

  @Autowired JdbcClient jdbc;
  @Autowired ContactRequests requests;
  @Autowired ContactDesk desk;

  private final AnswerId answer = new AnswerId(UUID.randomUUID());
  private final GivenUnit unit = GivenUnit.named("Kivenlahden terveysasema").inService("TA");
  private UnitId unitId = new UnitId(UUID.randomUUID());
  private Viewer supervisor = GivenViewer.of(HANDLE_FEEDBACK);

  @BeforeEach
  void a_unit() {
    unitId = unit.insert(jdbc);
    supervisor = GivenViewer.administrator();
  }

  @Test
  void whoever_has_it_in_hand_already_and_does_something_about_it_has_taken_it_up() {
    ask("Miksi jonotin?");
    desk.take(request(), supervisor);
    assertThat(alerts()).isEmpty();

    ask(HARM);
    assertThat(alerts()).containsExactly("RINGING");
    desk.note(request(), ContactStep.Kind.NOT_REACHED, "", supervisor);
    assertThat(alerts()).containsExactly("TAKEN");
  }

  @Test
  void a_second_message_after_the_answer_rings_again() {
    ask(HARM);
    desk.note(request(), ContactStep.Kind.SPOKEN, "", supervisor);
    assertThat(alerts()).containsExactly("TAKEN");

    ask(HARM);
    assertThat(alerts()).containsExactly("RINGING");
    jdbc.sql("update followup.alert set state = 'ENDED', next_at = null, ended_month = now()")
        .update();
    desk.note(request(), ContactStep.Kind.SPOKEN, "", supervisor);
    ask(HARM);
    assertThat(alerts()).containsExactly("RINGING");
  }

  @Test
  void more_words_to_a_request_that_waits_ring_once() {
    ask(HARM);
    desk.take(request(), supervisor);
    ask(HARM);
    assertThat(alerts()).containsExactly("TAKEN");
  }

  private void ask(String words) {
    var phone = ReachableNumber.of("040 123 4567").orElseThrow();
    requests.ask(
        new NewContactRequest(
            answer, unitId, unit.serviceId(), Language.FI, new ContactWays(phone, null), words));
  }

  private UUID request() {
    return jdbc.sql("select id from followup.contact_request").query(UUID.class).single();
  }

  private List<String> alerts() {
    return jdbc.sql("select state from followup.alert").query((row, _) -> row.getString(1)).list();
  }
}
