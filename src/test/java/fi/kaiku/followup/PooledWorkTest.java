package fi.kaiku.followup;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static fi.kaiku.access.Permission.READ_IMPROVEMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.Occasion;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.followup.improvement.GivenImprovement;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.platform.Job;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What staff have done with a comment from a tablet does not tell its unit any more when few
 * answers came from there, so that they are told in a pool. The 31st of May, and the night after.
 */
@KaikuTest
class PooledWorkTest {

  private static final String WORDS = "Odotin tunnin";

  @Autowired UninvitedAnswers answers;
  @Autowired Improvements improvements;
  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired List<Job> jobs;

  private UnitId inkoo = new UnitId(new UUID(0, 0));
  private StaffId aino = new StaffId(new UUID(0, 0));
  private UUID comment = new UUID(0, 0);

  @BeforeEach
  void a_tablet_in_a_small_unit() {
    inkoo = GivenUnit.named("Inkoo").oid("1.2.246.1").inService("TA").insert(jdbc);
    aino = GivenAccount.named("aino").supervising(inkoo).insert(jdbc);
    var other = GivenUnit.named("Siuntio").oid("1.2.246.2").inService("TA").insert(jdbc);
    clock.set("2026-05-31T09:00:00Z");
    say(inkoo, WORDS, "Kiitos kuuntelemisesta");
    say(other, "Ystävällinen hoitaja", "Sain ajan heti", "Jono oli pitkä");
    run("appear");
    run("read-comments");
    comment = jdbc.sql(COMMENT).param("words", WORDS).query(UUID.class).single();
    assertThat(everythingAbout(comment)).anyMatch(row -> row.contains(inkoo.value().toString()));
  }

  private static final String COMMENT =
      """
      select r.id from insight.reading r join feedback.feedback f on f.id = r.feedback_id
      where f.comment = :words
      """;

  @Test
  void neither_meeting_nor_improvement_nor_who_was_done_with_it_tells_its_unit_afterwards() {
    var agenda = workOnIt();
    press("/inbox/" + comment + "/done", "version", "1", "reason", "fixed");

    theMonthIsOver();

    assertThat(everythingAbout(comment))
        .isNotEmpty()
        .noneMatch(row -> row.contains(inkoo.value().toString()))
        .noneMatch(row -> row.contains(aino.value().toString()))
        .noneMatch(row -> row.contains("Nimi aino"))
        .noneMatch(row -> row.contains(agenda.replace("/meetings/", "")))
        .noneMatch(row -> row.contains(improvement()));
    assertThat(text("select state || reason from followup.item")).isEqualTo("donefixed");
    assertThat(page(agenda)).doesNotContain(WORDS);
    assertThat(page("/improvements/" + improvement())).contains("Yhtä niistä ei enää näytetä");
    assertThat(page("/inbox?kind=all&state=done")).doesNotContain("Nimi aino");
  }

  @Test
  void what_somebody_has_in_hand_stays_their_task() {
    workOnIt();

    theMonthIsOver();

    assertThat(text("select state || ' ' || assignee from followup.item"))
        .isEqualTo("in-hand Nimi aino");
    assertThat(text("select count(*) from followup.item_change")).isEqualTo("1");
    assertThat(text("select count(*) from followup.meeting_comment")).isEqualTo("0");
  }

  @Test
  void that_somebody_read_it_and_on_which_day_is_kept_for_how_long_comments_wait() {
    press("/comments/" + comment + "/read");

    theMonthIsOver();

    assertThat(
            text(
                """
                select cast(looked_at at time zone 'Europe/Helsinki' as text)
                from insight.published_first_look
                """))
        .isEqualTo("2026-05-31 00:00:00");
  }

  /** Read, taken in hand, on an agenda, behind an improvement, passed on as thanks and quoted. */
  private String workOnIt() {
    var sent = press("/meetings", "unit", inkoo.value().toString(), "day", "2026-05-31");
    press(sent + "/comments", "comment", comment.toString());
    press("/inbox/" + comment + "/taken");
    var id = new ImprovementId(UUID.randomUUID());
    improvements.propose(
        GivenImprovement.of(aino, inkoo).restingOn(comment).wanted(id), supervisor());
    for (var sql :
        List.of(
            "insert into insight.quote values (:id, 'Nimi aino', '2026-05-31')",
            """
            insert into insight.judgement values (:id, '%s', 'waiting', true, true, '1', '2026-05-31')
            """
                .formatted(aino.value()),
            """
            insert into followup.thanked
            values (gen_random_uuid(), :id, 'team', false, 'Nimi aino', '2026-05-30')
            """)) {
      jdbc.sql(sql).param("id", comment).update();
    }
    assertThat(page(sent)).contains(WORDS);
    return sent;
  }

  private void theMonthIsOver() {
    clock.set("2026-06-01T01:00:00Z");
    run("pool-uninvited");
    assertThat(text("select distinct pool from insight.reading")).isEqualTo("SERVICE");
  }

  /** Every row of any table of staff's work or of the comment itself that names it. */
  private List<String> everythingAbout(UUID reading) {
    var rows = new ArrayList<String>();
    for (var table : jdbc.sql(TABLES).query((row, _) -> row.getString(1)).list()) {
      rows.addAll(
          jdbc.sql("select cast(t as text) from " + table + " t where cast(t as text) like :id")
              .param("id", "%" + reading + "%")
              .query((row, _) -> row.getString(1))
              .list());
    }
    return rows;
  }

  private static final String TABLES =
      """
      select table_schema || '.' || table_name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('insight', 'followup', 'figures')
      """;

  private String improvement() {
    return text("select id from followup.improvement");
  }

  private void say(UnitId unit, String... comments) {
    var occasion = new Occasion(Channel.KIOSK, "visit", 1, unit, YearMonth.of(2026, 5), true);
    for (var words : comments) {
      answers.give(AnswerId.byLot(), occasion, new Given(3, List.of(), words));
    }
  }

  private Viewer supervisor() {
    return supervisor("Nimi aino");
  }

  private Viewer supervisor(String name) {
    return new Viewer(
        aino,
        name,
        Set.of(READ_FIGURES, READ_COMMENTS, READ_IMPROVEMENTS, HANDLE_FEEDBACK),
        new Reach.Units(Set.of(inkoo.value())));
  }

  private String press(String path, String... parameters) {
    var request = browser.post().uri(path).with(csrf()).requestAttr(Viewer.ATTRIBUTE, supervisor());
    for (int i = 0; i < parameters.length; i += 2) {
      request = request.param(parameters[i], parameters[i + 1]);
    }
    var sent = request.exchange();
    assertThat(sent).hasStatus3xxRedirection();
    return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
  }

  private String page(String path) {
    return new PageText(browser, supervisor("Lukija")).of(path);
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private String text(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).single();
  }
}
