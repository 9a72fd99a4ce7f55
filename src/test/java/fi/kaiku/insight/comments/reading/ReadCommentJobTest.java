package fi.kaiku.insight.comments.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.text.MaskedText;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Comments are read once they have appeared, whatever happens meanwhile. */
@KaikuTest
@ExtendWith(OutputCaptureExtension.class)
class ReadCommentJobTest {

  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired UnreadStore unread;
  @Autowired TransactionTemplate transaction;

  private GivenVisits visits;
  private ReadCommentJob job;

  @BeforeEach
  void a_unit() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    visits = GivenVisits.in(unit, unit.insert(jdbc));
    job =
        (ReadCommentJob)
            jobs.stream().filter(ReadCommentJob.class::isInstance).findFirst().orElseThrow();
  }

  @Test
  void a_comment_is_read_when_its_answer_has_appeared() {
    visits.commented(jdbc, 9, "Ystävällinen hoitaja, soittakaa 040 123 4567").answered(jdbc, 3, 2);

    job.run();

    assertThat(texts("select masked from insight.comment"))
        .containsExactly("Ystävällinen hoitaja, soittakaa •••");
    assertThat(texts("select comment from feedback.published_feedback where commented"))
        .containsExactly("Ystävällinen hoitaja, soittakaa •••");
    assertThat(numbers("select count(*) from insight.unread")).containsExactly(0);
  }

  @Test
  void one_that_changes_is_read_again_and_another_score_reads_it_anew() {
    visits.commented(jdbc, 9, "Ensin näin");
    job.run();
    var first = texts("select id from insight.reading");
    jdbc.sql("update feedback.feedback set comment = 'Sitten toisin'").update();

    assertThat(texts("select masked from insight.comment")).isEmpty();
    assertThat(texts("select comment from feedback.published_feedback")).containsOnlyNulls();
    job.run();
    assertThat(texts("select masked from insight.comment")).containsExactly("Sitten toisin");
    assertThat(texts("select id from insight.reading")).isNotEqualTo(first);

    jdbc.sql("update feedback.feedback set score = 1").update();
    job.run();
    assertThat(numbers("select score from insight.reading")).containsExactly(1);
  }

  @Test
  void nothing_of_it_is_left_when_the_answer_is_deleted() {
    visits.commented(jdbc, 9, "Kiitos avusta, hyvä hoito");
    job.run();

    jdbc.sql("delete from feedback.feedback").update();

    assertThat(
            numbers(
                """
                select (select count(*) from insight.reading)
                     + (select count(*) from insight.reading_theme)
                     + (select count(*) from feedback.told_comment)
                     + (select count(*) from feedback.theme)
                """))
        .containsExactly(0);
  }

  @Test
  void a_node_that_dies_in_the_middle_leaves_its_comments_to_another() {
    visits.commented(jdbc, 9, "Kiitos").commented(jdbc, 3, "Jonotus oli pitkä");

    transaction.executeWithoutResult(
        died -> {
          assertThat(unread.claim(1).comments()).hasSize(1);
          onAnotherNode(running());
          assertThat(numbers("select count(*) from insight.comment")).containsExactly(1);
          died.setRollbackOnly();
        });
    job.run();

    assertThat(texts("select masked from insight.comment"))
        .containsExactlyInAnyOrder("Kiitos", "Jonotus oli pitkä");
  }

  @Test
  void two_nodes_read_each_comment_once() throws Exception {
    for (int i = 0; i < 300; i++) {
      visits.commented(jdbc, 8, "Kommentti " + i);
    }
    jdbc.sql("insert into insight.unread select id from feedback.feedback").update();

    try (var nodes = Executors.newFixedThreadPool(2)) {
      for (var node : nodes.invokeAll(List.of(running(), running()))) {
        node.get();
      }
    }

    assertThat(numbers("select count(*) from insight.reading")).containsExactly(300);
    assertThat(numbers("select count(*) from feedback.told_comment")).containsExactly(300);
  }

  @Test
  void one_that_cannot_be_stored_is_hidden_whole_and_stops_no_other(CapturedOutput output) {
    jdbc.sql("alter table feedback.told_comment add check (masked <> 'Myrkkyä')").update();
    try {
      visits.commented(jdbc, 1, "Myrkkyä").commented(jdbc, 9, "Kiitos").commented(jdbc, 9, "Hyvä");

      job.run();

      assertThat(texts("select masked from insight.comment"))
          .containsExactlyInAnyOrder(MaskedText.MASK, "Kiitos", "Hyvä");
      assertThat(texts("select is_read from insight.comment where masked = '•••'"))
          .containsExactly("f");
      assertThat(output).doesNotContain("Myrkkyä", "Kiitos");
    } finally {
      jdbc.sql("alter table feedback.told_comment drop constraint told_comment_masked_check")
          .update();
    }
  }

  @Test
  void comments_that_an_older_reader_read_are_read_again_and_keep_their_place() {
    visits.commented(jdbc, 9, "Kiitos").commented(jdbc, 3, "Jonotus oli pitkä");
    job.run();
    var ids = texts("select id from insight.reading order by id");
    earlier("words = ''");

    job.run();

    assertThat(texts("select id from insight.reading order by id")).isEqualTo(ids);
    assertThat(numbers("select count(*) from insight.reading where version = '0'"))
        .containsExactly(0);
    assertThat(numbers("select count(*) from insight.reading where words = ''")).containsExactly(0);
  }

  @Test
  void what_a_later_reader_read_an_earlier_one_leaves_alone() {
    visits.commented(jdbc, 9, "Kiitos");
    job.run();
    jdbc.sql("insert into insight.reader (version) values ('later')").update();
    jdbc.sql("update insight.reading set version = 'later'").update();

    job.run();

    assertThat(texts("select version from insight.reading")).containsExactly("later");
  }

  @Test
  void the_words_of_a_comment_are_found_by_their_stems_in_three_languages() {
    assertThat(
            texts("select insight.words('fi', 'hoitajalla') @@ to_tsquery('finnish', 'hoitaja')"))
        .containsExactly("t");
    assertThat(
            texts(
                "select insight.words('sv', 'sköterskorna') @@ to_tsquery('swedish', 'sköterskor')"))
        .containsExactly("t");
    assertThat(texts("select insight.words('en', 'waited') @@ to_tsquery('english', 'waiting')"))
        .containsExactly("t");
  }

  /** All was read by a reader that came before this one. */
  private void earlier(String change) {
    jdbc.sql(
            """
            insert into insight.reader (number, version) overriding system value
            values (-1, '0') on conflict do nothing
            """)
        .update();
    jdbc.sql("update insight.reading set version = '0', " + change).update();
  }

  private Callable<Void> running() {
    return () -> {
      job.run();
      return null;
    };
  }

  private static void onAnotherNode(Callable<Void> work) {
    try (var node = Executors.newSingleThreadExecutor()) {
      node.submit(work).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }

  private List<Integer> numbers(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getInt(1)).list();
  }
}
