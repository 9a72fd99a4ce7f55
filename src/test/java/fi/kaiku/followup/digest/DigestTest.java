package fi.kaiku.followup.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.followup.WaitingWork;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.mail.GivenMail;
import fi.kaiku.mail.LetterPaper;
import fi.kaiku.mail.MailStore;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.Sealing;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever wants one gets a letter each week, with numbers and links and no word of a comment. */
@KaikuTest
@FreshTables
class DigestTest {

  @Autowired DigestStore store;
  @Autowired People people;
  @Autowired List<WaitingWork> work;
  @Autowired MailStore mails;
  @Autowired LetterPaper paper;
  @Autowired MessageSource texts;
  @Autowired PublicUrl publicUrl;
  @Autowired Sealing sealing;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private final GivenUnit given =
      GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
  private UnitId unit;
  private Viewer helmi;
  private Digests digests;
  private DigestJob job;

  @BeforeEach
  void somebody_supervises_a_unit() {
    clock.reset();
    unit = given.insert(jdbc);
    helmi = people.get(GivenAccount.named("helmi").supervising(unit).insert(jdbc)).viewer();
    people.reachMeAt("helmi@kaiku.example", helmi);
    var mail = new DigestMail(GivenMail.setUp(mails, clock), paper, texts, publicUrl);
    digests = new Digests(store, mail, people, work, clock);
    job = new DigestJob(store, digests);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  private void comment(String words) {
    var visits = GivenVisits.in(given, unit).on("2026-05-20");
    GivenComment.about(visits, 3).saying(jdbc, words);
    jdbc.sql("update insight.reading set appeared_on = '2026-06-01'").update();
  }

  private List<String> letters() {
    return GivenMail.texts(jdbc, sealing);
  }

  @Test
  void a_letter_comes_once_on_the_day_that_was_chosen() {
    comment("Odotin puoli tuntia käytävässä");
    digests.want(DayOfWeek.TUESDAY, helmi);
    job.run();
    assertThat(letters()).as("Monday").isEmpty();

    clock.set("2026-06-02T03:30:00Z");
    job.run();
    job.run();
    assertThat(letters())
        .singleElement()
        .asString()
        .contains("Yksi viikon palaute on lukematta", "/inbox", "/me/weekly-letter")
        .doesNotContain("Odotin", "Kivenlahden");
  }

  @Test
  void a_letter_that_was_kept_from_leaving_comes_a_day_late_but_not_a_week_late() {
    comment("Odotin puoli tuntia");
    digests.want(DayOfWeek.TUESDAY, helmi);
    clock.set("2026-06-03T03:30:00Z");
    job.run();
    assertThat(letters()).hasSize(1);
    clock.set("2026-06-08T03:30:00Z");
    job.run();
    assertThat(letters()).as("the next Monday").hasSize(1);
  }

  @Test
  void everybody_reads_it_in_their_own_language() {
    comment("Odotin puoli tuntia");
    jdbc.sql("update people.account set language = 'sv'").update();
    digests.want(DayOfWeek.TUESDAY, helmi);
    clock.set("2026-06-02T03:30:00Z");
    job.run();
    assertThat(letters().getFirst())
        .contains("En av veckans kommentarer är oläst", "Välfärdsområdet");
  }

  @Test
  void no_letter_comes_when_nothing_waits_or_the_account_is_closed_or_nobody_wants_one() {
    digests.want(DayOfWeek.TUESDAY, helmi);
    clock.set("2026-06-02T03:30:00Z");
    job.run();
    assertThat(letters()).as("nothing waits").isEmpty();

    comment("Odotin puoli tuntia");
    jdbc.sql("update people.account set disabled_at = now()").update();
    clock.set("2026-06-09T03:30:00Z");
    job.run();
    jdbc.sql("update people.account set disabled_at = null").update();
    digests.stop(helmi);
    clock.set("2026-06-16T03:30:00Z");
    job.run();
    assertThat(letters()).isEmpty();
  }

  @Test
  void one_letter_that_cannot_be_written_keeps_no_other_from_leaving() {
    comment("Odotin puoli tuntia");
    var inka = people.get(GivenAccount.named("inka").supervising(unit).insert(jdbc)).viewer();
    people.reachMeAt("inka@kaiku.example", inka);
    digests.want(DayOfWeek.TUESDAY, helmi);
    digests.want(DayOfWeek.TUESDAY, inka);
    clock.set("2026-06-02T03:30:00Z");
    var first = new AtomicBoolean(true);
    WaitingWork broken =
        _ -> {
          if (first.getAndSet(false)) {
            throw new IllegalStateException("cannot be counted");
          }
          return List.of();
        };
    var all = Stream.concat(work.stream(), Stream.of(broken)).toList();
    var mail = new DigestMail(GivenMail.setUp(mails, clock), paper, texts, publicUrl);
    job = new DigestJob(store, new Digests(store, mail, people, all, clock));

    assertThatThrownBy(job::run).hasMessage("cannot be counted");
    assertThat(letters()).hasSize(1);
  }

  @Test
  void comments_of_other_units_are_not_counted() {
    var other = GivenUnit.named("Muu asema").oid("1.2.246.9");
    var visits = GivenVisits.in(other, other.insert(jdbc)).on("2026-05-20");
    GivenComment.about(visits, 3).saying(jdbc, "Odotin puoli tuntia");
    jdbc.sql("update insight.reading set appeared_on = '2026-06-01'").update();
    digests.want(DayOfWeek.TUESDAY, helmi);
    clock.set("2026-06-02T03:30:00Z");
    job.run();
    assertThat(letters()).isEmpty();
  }
}
