package fi.kaiku.invitation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.invitation.Author;
import fi.kaiku.invitation.decision.Books;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.invitation.rules.RulesReader;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All links about a month of visits close at the end of one day of the next month. */
@KaikuTest
class ClosingDayTest {

  private static final String STATION = "1.2.246.10.1";

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired DispatchJob dispatch;
  @Autowired RuleSets ruleSets;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  private Books books;

  @BeforeEach
  void aStation() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    books = new Books(jdbc);
  }

  @Test
  void early_and_late_visits_of_a_month_close_together() {
    var first = sent("2026-06-01T06:00:00Z", "2026-06-02T09:00:00Z");
    var last = sent("2026-06-30T12:00:00Z", "2026-07-01T09:00:00Z");

    assertThat(closes(first)).isEqualTo("2026-07-15 21:00:00");
    assertThat(closes(last)).isEqualTo("2026-07-15 21:00:00");
  }

  @Test
  void visits_of_two_months_that_leave_together_close_a_month_apart() {
    var october = planned("2026-10-31T21:30:00Z");
    var november = planned("2026-10-31T22:30:00Z");
    clock.set("2026-11-02T10:00:00Z");
    dispatch.run();

    assertThat(closes(october)).isEqualTo("2026-11-15 22:00:00");
    assertThat(closes(november)).isEqualTo("2026-12-15 22:00:00");
  }

  @Test
  void links_about_december_close_in_the_new_year() {
    assertThat(closes(sent("2026-12-31T10:00:00Z", "2027-01-02T10:00:00Z")))
        .isEqualTo("2027-01-15 22:00:00");
  }

  @Test
  void the_first_message_of_a_month_chooses_the_day_and_later_rules_do_not_move_it() {
    var before = sent("2026-06-01T06:00:00Z", "2026-06-02T09:00:00Z");
    rules("links-close-day: 28");
    var after = sent("2026-06-02T06:00:00Z", "2026-06-03T09:00:00Z");
    var july = sent("2026-07-01T06:00:00Z", "2026-07-02T09:00:00Z");

    assertThat(closes(after)).isEqualTo(closes(before));
    assertThat(closes(july)).isEqualTo("2026-08-28 21:00:00");
    assertThat(
            jdbc.sql(
                    """
                    select visit_month || ' ' || closes_on
                    from invitation.published_closing_day order by visit_month
                    """)
                .query(String.class)
                .list())
        .containsExactly("2026-06-01 2026-07-15", "2026-07-01 2026-08-28");
  }

  @Test
  void a_message_whose_link_would_close_on_the_same_day_expires() {
    var visit = planned("2026-06-01T06:00:00Z");
    jdbc.sql("insert into invitation.closing_day values ('2026-06-01', '2026-06-02')").update();
    clock.set("2026-06-02T09:00:00Z");
    dispatch.run();

    assertThat(books.invitations(visit)).containsExactly("EXPIRED");
    assertThat(books.invitation(visit, "phone_sealed is null")).isEqualTo("true");
    assertThat(books.messages(visit)).isEmpty();
  }

  @Test
  void a_visit_reported_when_its_links_are_closing_is_not_asked_about() {
    rules("oldest-visit-days: 60");
    var visit = GivenEncounter.at(STATION).insert(jdbc, sealing);
    clock.set("2026-07-14T16:00:00Z");
    invite.run();

    assertThat(books.outcome(visit)).isEqualTo(Outcome.TOO_OLD);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-15, 2026-10-15T21:00:00Z",
    "2026-10-25, 2026-10-25T22:00:00Z",
    "2027-03-27, 2027-03-27T22:00:00Z",
    "2027-03-28, 2027-03-28T21:00:00Z"
  })
  void the_day_ends_at_midnight_in_helsinki_also_when_summer_time_begins_or_ends(
      LocalDate closesOn, Instant end) {
    assertThat(ClosingDays.end(closesOn)).isEqualTo(end);
  }

  private EncounterId sent(String visit, String moment) {
    var planned = planned(visit);
    clock.set(moment);
    dispatch.run();
    return planned;
  }

  /** Reported when it is over. */
  private EncounterId planned(String visit) {
    var id = GivenEncounter.at(STATION).startedAt(visit).insert(jdbc, sealing);
    clock.set(visit);
    invite.run();
    assertThat(books.invitations(id)).containsExactly("PLANNED");
    return id;
  }

  private String closes(EncounterId visit) {
    return books.invitation(visit, "closes_at at time zone 'UTC'");
  }

  private void rules(String yaml) {
    ruleSets.add(RulesReader.read(yaml), ruleSets.today(), "", Author.SHELL);
  }
}
