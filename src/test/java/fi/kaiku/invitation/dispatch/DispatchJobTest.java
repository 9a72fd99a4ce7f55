package fi.kaiku.invitation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.invitation.Invitations;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.invitation.decision.Books;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.invitation.message.MessageTemplateStore;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From planned invitations to messages in the outbox. The visits were on Monday, 1 June 2026. */
@KaikuTest
class DispatchJobTest {

  private static final String STATION = "1.2.246.10.1";
  private static final String NUMBER = "+358401234567";
  private static final String TUESDAY_NOON = "2026-06-02T09:00:00Z";
  private static final Pattern LINK =
      Pattern.compile("http://localhost/s/([1-9A-HJ-NP-Za-km-z]{13}) ");

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired DispatchJob dispatch;
  @Autowired RecallJob recall;
  @Autowired Invitations invitations;
  @Autowired MessageTemplateStore templates;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired OptOuts optOuts;
  @Autowired StoppedClock clock;

  private Books books;

  @BeforeEach
  void aStation() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    books = new Books(jdbc);
  }

  @AfterEach
  void theTemplateAgain() {
    jdbc.sql("update invitation.message_template set body = replace(body, 'NEW ', '')").update();
  }

  @Test
  void a_message_is_queued_when_the_window_opens_with_a_link_that_opens() {
    var visit = planned(visit().motherTongue("sv"));
    clock.set("2026-06-02T08:59:59Z");
    dispatch.run();
    assertThat(books.messages(visit)).isEmpty();

    clock.set(TUESDAY_NOON);
    dispatch.run();

    assertThat(books.invitations(visit)).containsExactly("DISPATCHED");
    assertThat(books.messages(visit)).containsExactly("WAITING");
    assertThat(body(visit)).startsWith("Välfärdsområdet: Hur gick det").contains("Inga fler sms?");
    assertThat(invitations.open(token(visit)).orElseThrow().unitNames().fi()).isEqualTo("Asema");
    assertThat(books.invitation(visit, "closes_at at time zone 'UTC'"))
        .isEqualTo("2026-07-15 21:00:00");
  }

  @Test
  void a_message_expires_with_the_day_it_was_queued_on() {
    planned(visit());
    clock.set("2026-06-02T14:30:00Z");
    dispatch.run();

    assertThat(
            books.count(
                "select count(*) from sms.message where not_after_at = '2026-06-02 15:00:00Z'"))
        .isOne();
  }

  @Test
  void nothing_is_queued_outside_the_window_or_while_sending_is_stopped() {
    var visit = planned(visit());
    clock.set("2026-06-02T15:00:00Z");
    dispatch.run();
    clock.set(TUESDAY_NOON);
    jdbc.sql("update organization.county set sending_stopped_at = now()").update();
    dispatch.run();

    assertThat(books.invitations(visit)).containsExactly("PLANNED");
  }

  @Test
  void a_late_message_goes_on_the_next_day_and_quarantine_counts_from_then() {
    var visit = planned(visit());
    clock.set("2026-06-03T09:00:00Z");
    dispatch.run();

    assertThat(books.messages(visit)).containsExactly("WAITING");
    assertThat(books.invitation(visit, "send_on")).isEqualTo("2026-06-03");
    assertThat(books.invitation(visit, "quarantine")).isEqualTo("[2026-06-03,2026-07-03)");
  }

  @Test
  void a_message_that_is_too_late_expires_and_does_not_burst_out() {
    var visit = planned(visit());
    clock.set("2026-06-05T09:00:00Z");
    dispatch.run();
    recall.run();

    assertThat(books.invitations(visit)).containsExactly("EXPIRED");
    assertThat(books.messages(visit)).isEmpty();
    assertThat(books.outcome(visit)).isEqualTo(Outcome.INVITED);
  }

  @Test
  void a_message_that_expired_in_the_outbox_goes_once_on_the_next_day() {
    var visit = planned(visit());
    clock.set(TUESDAY_NOON);
    dispatch.run();
    jdbc.sql(
            """
            update sms.message
            set state = 'EXPIRED', body_sealed = null, phone_sealed = null, settled_at = now()
            """)
        .update();
    clock.set("2026-06-03T09:00:00Z");
    recall.run();
    dispatch.run();

    assertThat(books.messages(visit)).containsExactly("EXPIRED", "WAITING");
    assertThat(books.invitation(visit, "send_on")).isEqualTo("2026-06-03");
  }

  @Test
  void who_opts_out_before_the_message_leaves_gets_none() {
    var visit = planned(visit().phone(NUMBER));
    optOuts.optOut(sealing.fingerprint(Purpose.PHONE, NUMBER), SaidBy.LINK);
    clock.set(TUESDAY_NOON);
    dispatch.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.OPTED_OUT);
    assertThat(books.invitations(visit)).containsExactly("WITHDRAWN");
    assertThat(books.messages(visit)).isEmpty();
  }

  @Test
  void who_opts_out_while_the_message_waits_gets_none_and_the_ledger_says_so() {
    var visit = planned(visit().phone(NUMBER));
    clock.set(TUESDAY_NOON);
    dispatch.run();
    optOuts.optOut(sealing.fingerprint(Purpose.PHONE, NUMBER), SaidBy.REPLY);
    recall.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.OPTED_OUT);
    assertThat(books.messages(visit)).containsExactly("WITHDRAWN");
  }

  @Test
  void a_changed_template_does_not_change_what_is_in_the_outbox() {
    var visit = planned(visit());
    clock.set(TUESDAY_NOON);
    dispatch.run();
    var before = body(visit);
    for (var template : templates.all()) {
      templates.change(template.language(), "NEW " + template.body(), clock.instant());
    }
    dispatch.run();

    assertThat(body(visit)).isEqualTo(before).doesNotContain("NEW");
  }

  @Test
  void the_number_is_forgotten_once_the_message_has_left() {
    var visit = planned(visit());
    clock.set(TUESDAY_NOON);
    dispatch.run();
    recall.run();
    assertThat(books.invitation(visit, "phone_sealed is null")).isEqualTo("false");
    jdbc.sql("update sms.message set state = 'SENT', body_sealed = null, settled_at = now()")
        .update();
    recall.run();

    assertThat(books.invitation(visit, "phone_sealed is null")).isEqualTo("true");
  }

  private GivenEncounter visit() {
    return GivenEncounter.at(STATION);
  }

  private EncounterId planned(GivenEncounter encounter) {
    var id = encounter.insert(jdbc, sealing);
    invite.run();
    assertThat(books.invitations(id)).containsExactly("PLANNED");
    return id;
  }

  private String body(EncounterId visit) {
    var sealed =
        jdbc.sql(
                """
                select m.body_sealed from sms.message m
                join invitation.invitation i on i.id = m.reference where i.encounter_id = :id
                """)
            .param("id", visit.value())
            .query((row, _) -> Sealed.of(row.getBytes(1)))
            .single();
    return sealing.openText(sealed);
  }

  private LinkToken token(EncounterId visit) {
    var link = LINK.matcher(body(visit));
    assertThat(link.find()).isTrue();
    return LinkToken.of(link.group(1));
  }
}
