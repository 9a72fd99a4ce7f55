package fi.kaiku.insight.comments.reading;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_ORIGINALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.NotFound;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff correct holds against the reader, and goes with the comment. */
@KaikuTest
class CorrectionsTest {

  @Autowired Corrections corrections;
  @Autowired Originals originals;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;

  private final Viewer viewer = GivenViewer.of(READ_COMMENTS, READ_ORIGINALS);
  private UUID reading;

  @BeforeEach
  void a_comment_that_has_been_read() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    GivenVisits.in(unit, unit.insert(jdbc))
        .commented(jdbc, 3, "Tutti Frutti kertoi. tutti frutti!");
    read();
    reading = jdbc.sql("select id from insight.reading").query(UUID.class).single();
  }

  @Test
  void a_corrected_theme_is_in_force_at_once() {
    corrections.ofTheme(reading, Theme.WAITING, List.of(Sign.MINUS), viewer);
    for (var other : EnumSet.complementOf(EnumSet.of(Theme.WAITING))) {
      corrections.ofTheme(reading, other, List.of(), viewer);
    }

    assertThat(texts("select theme || sign from feedback.theme")).containsExactly("waiting-");
    assertThat(texts("select unnest(themes) from insight.reading")).containsExactly("waiting-");

    corrections.ofTheme(reading, Theme.WAITING, List.of(Sign.PLUS, Sign.MINUS), viewer);
    assertThat(texts("select theme || sign from feedback.theme order by 1"))
        .containsExactlyInAnyOrder("waiting+", "waiting-");
  }

  @Test
  void it_holds_when_another_reader_reads_the_comment_again() {
    corrections.ofTheme(reading, Theme.COST, List.of(Sign.NEUTRAL), viewer);
    corrections.ofUrgency(reading, Urgency.Kind.HARM, viewer);
    jdbc.sql(
            """
            insert into insight.reader (number, version) overriding system value values (-1, '0')
            """)
        .update();
    jdbc.sql("update insight.reading set version = '0', themes = '{}', urgent = 'none'").update();

    read();

    assertThat(texts("select unnest(themes) from insight.reading")).contains("cost~");
    assertThat(texts("select urgent from insight.reading")).containsExactly("harm");
    assertThat(texts("select corrected from insight.reading")).containsExactly("t");
  }

  @Test
  void a_false_alarm_is_urgent_no_more() {
    jdbc.sql("update insight.reading set urgent = 'threat'").update();

    corrections.ofUrgency(reading, Urgency.Kind.NONE, viewer);

    assertThat(texts("select urgent from insight.reading")).containsExactly("none");
  }

  @Test
  void a_name_that_was_missed_is_hidden_wherever_it_stands() {
    corrections.ofName(reading, " Tutti Frutti ", viewer);

    assertThat(texts("select masked from insight.comment")).containsExactly("••• kertoi. •••!");
    assertThat(texts("select comment from feedback.published_answer"))
        .containsExactly("••• kertoi. •••!");
    assertThat(texts("select words from insight.reading").getFirst()).doesNotContain("frut");
  }

  @Test
  void it_goes_when_the_comment_changes() {
    corrections.ofTheme(reading, Theme.COST, List.of(Sign.MINUS), viewer);

    jdbc.sql("update feedback.feedback set comment = 'Toinen juttu'").update();
    read();

    assertThat(texts("select about from insight.correction")).isEmpty();
    assertThat(texts("select theme from feedback.theme")).doesNotContain("cost");
  }

  @Test
  void it_leaves_a_line_in_the_audit_log_without_a_word_of_the_comment() {
    corrections.ofTheme(reading, Theme.COST, List.of(Sign.MINUS), viewer);
    corrections.ofName(reading, "Frutti", viewer);

    assertThat(texts("select action || ' ' || subject from audit.entry order by id"))
        .containsExactly(
            "comment-corrected " + reading + " theme cost -",
            "comment-corrected " + reading + " name");
  }

  @Test
  void whoever_does_not_reach_the_comment_neither_corrects_nor_opens_it() {
    var elsewhere = GivenViewer.inUnits(Set.of(UUID.randomUUID()), READ_COMMENTS);

    assertThatThrownBy(
            () -> corrections.ofTheme(reading, Theme.COST, List.of(Sign.MINUS), elsewhere))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> originals.open(reading, "help", elsewhere))
        .isInstanceOf(NotFound.class);
    assertThat(texts("select action from audit.entry")).isEmpty();
  }

  @Test
  void the_original_is_opened_for_a_reason_that_the_audit_log_tells() {
    corrections.ofName(reading, "Frutti", viewer);

    assertThat(originals.open(reading, "help", viewer))
        .isEqualTo("Tutti Frutti kertoi. tutti frutti!");
    assertThat(texts("select subject from audit.entry where action = 'original-read'"))
        .containsExactly(reading + " help");
    assertThatThrownBy(() -> originals.open(reading, "uteliaisuus", viewer))
        .hasMessageContaining("reason");
  }

  private void read() {
    jobs.stream().filter(ReadCommentJob.class::isInstance).forEach(Job::run);
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
