package fi.kaiku.channel;

import static fi.kaiku.figures.question.Dimension.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.Reach;
import fi.kaiku.feedback.Channel;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Job;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What every way to answer keeps: a class for each says how one answers by it, and what is told of
 * an answer beside its unit. The clock stands on 1.6.2026.
 */
@KaikuTest
public abstract class ChannelContract {

  /** Tags, quotes, a command of SQL, a formula, right-to-left, an emoji, an accent apart. */
  private static final String HOSTILE =
      "<script>alert(1)</script> \"'; drop table feedback.feedback; -- =1+1 {{7*7}} ${x} \u202Eabc"
          + " \uD83D\uDE00 e\u0301 \\u0041 %00 &amp;";

  protected static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");

  @Autowired protected MockMvc mvc;
  @Autowired protected JdbcClient jdbc;
  @Autowired protected StoppedClock clock;
  @Autowired DataSource pool;
  @Autowired List<Job> jobs;
  @Autowired Figures figures;

  protected UnitId unit = new UnitId(new UUID(0, 0));

  @BeforeEach
  void a_unit() throws Exception {
    unit = UNIT.insert(jdbc);
    prepare();
  }

  /** What has to be there before anybody answers: a device, an embedded form. */
  protected void prepare() throws Exception {}

  protected abstract Channel channel();

  /** The questionnaire that is asked, {@code kiosk-1}. */
  protected abstract String version();

  /**
   * Somebody answers.
   *
   * @param number the same again is the same answer sent twice, as by a second tap or a lost reply
   */
  protected abstract void answer(int number, String comment) throws Exception;

  /** Whether something else was said before under the number: then nobody is thanked for this. */
  protected final boolean isOther(int number, String comment) {
    return !comment.equals(said.computeIfAbsent(number, _ -> comment));
  }

  private final Map<Integer, String> said = new HashMap<>();

  /** Month of the visit, kind and profession; what a way cannot know is unknown. */
  protected String told() {
    return "2026-06-01 unknown unknown";
  }

  /** Whether age and language wait, sealed, for the month's end. */
  protected int inEscrow() {
    return 0;
  }

  /** The comment when something else is said with the same number; most ways change nothing. */
  protected String changed(String first, String second) {
    return first;
  }

  @Test
  void an_answer_that_is_sent_twice_is_stored_once() throws Exception {
    answer(1, "Kiitos");
    answer(1, "Kiitos");
    assertThat(texts("select 'waits' from feedback.waiting")).hasSize(1);
    tick();
    answer(1, "Kiitos");
    tick();
    assertThat(texts("select comment from feedback.feedback")).containsExactly("Kiitos");
  }

  @Test
  void an_answer_keeps_its_channel_and_its_version_and_what_is_not_known_stays_unknown()
      throws Exception {
    answer(1, "Kiitos");
    tick();
    assertThat(
            texts(
                """
                select concat_ws(' ', channel, questionnaire_code || '-' || questionnaire_version,
                                 unit_id, visit_month, kind, profession)
                from feedback.feedback
                """))
        .containsExactly(
            String.join(" ", channel().name(), version(), unit.value().toString(), told()));
    assertThat(texts("select 'kept' from feedback.escrow")).hasSize(inEscrow());
  }

  @Test
  void another_answer_in_its_place_counts_only_where_an_answer_may_be_changed() throws Exception {
    answer(1, "Kiitos");
    answer(1, "Odotin tunnin");
    assertThat(texts("select 'waits' from feedback.waiting")).hasSize(1);
    tick();
    assertThat(texts("select comment from feedback.feedback"))
        .containsExactly(changed("Kiitos", "Odotin tunnin"));
  }

  /** Where nobody comes back with a link: what has come in is known, and leads to no answer. */
  @Test
  void not_even_the_key_leads_from_what_was_handed_in_to_its_answer() throws Exception {
    assumeThat(channel().asksByMessage()).isFalse();
    answer(1, "Kiitos");
    var id = texts("select id from feedback.waiting").getFirst();
    for (var memory :
        List.of(
            "delete from feedback.waiting",
            "delete from channel.device_answer",
            "delete from channel.taken_form",
            "delete from channel.paper_first_keying",
            "update channel.paper_form set keyed = false")) {
      jdbc.sql(memory).update();
    }
    answer(1, "Kiitos");
    assertThat(texts("select id from feedback.waiting")).hasSize(1).doesNotContain(id);
  }

  @Test
  void an_answer_that_has_been_acknowledged_outlives_a_database_that_is_killed() throws Exception {
    try (var _ = new KilledDatabase(pool)) {
      answer(1, "Kiitos");
    }
    tick();
    assertThat(texts("select comment from feedback.feedback")).containsExactly("Kiitos");
  }

  @Test
  void hostile_words_come_out_as_they_went_in() throws Exception {
    answer(1, HOSTILE);
    tick();
    assertThat(texts("select comment from feedback.feedback")).containsExactly(HOSTILE);
  }

  @Test
  void nothing_can_be_read_of_an_answer_that_waits() throws Exception {
    answer(1, "Kiitos kuuntelemisesta");
    assertThat(texts("select encode(sealed, 'escape') from feedback.waiting"))
        .singleElement()
        .asString()
        .doesNotContain("Kiitos", unit.value().toString());
  }

  @Test
  void answers_are_in_the_figures_of_their_channel_once_they_have_appeared() throws Exception {
    for (int number = 1; number <= 5; number++) {
      answer(number, "Kiitos " + number);
    }
    tick();
    var spring = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 30));
    var selection = new Selection(spring, Map.of(), new Reach.WholeCounty());
    assertThat(
            figures
                .answers(selection, new Groupings(List.of(List.of(CHANNEL))))
                .by(CHANNEL)
                .figures())
        .containsExactly(Map.entry(List.of(channel().name()), 5L));
  }

  private void tick() {
    run("appear");
    run("figures");
  }

  protected void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  protected List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
