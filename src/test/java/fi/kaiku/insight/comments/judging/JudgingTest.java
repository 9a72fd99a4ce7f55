package fi.kaiku.insight.comments.judging;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.NotFound;
import fi.kaiku.text.Theme;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People judge how comments were read, and figures tell it. */
@KaikuTest
class JudgingTest {

  @Autowired Judging judging;
  @Autowired ThemeQuality quality;
  @Autowired List<Job> jobs;
  @Autowired List<Erasure> erasures;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired MockMvcTester browser;

  private final Viewer viewer = GivenViewer.of(READ_COMMENTS);

  @BeforeEach
  void two_comments_of_which_one_was_read_as_waiting() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    GivenVisits.in(unit, unit.insert(jdbc))
        .commented(jdbc, 3, "Ensimmäinen kommentti")
        .commented(jdbc, 9, "Toinen kommentti");
    jobs.stream().filter(job -> job.name().equals("read-comments")).forEach(Job::run);
    jdbc.sql("delete from insight.reading_theme").update();
    jdbc.sql(
            """
            insert into insight.reading_theme
            select id, 'waiting', '-', 0, 5 from insight.comment where masked like 'Ensim%'
            """)
        .update();
  }

  @Test
  void both_comments_that_were_read_so_and_those_that_were_not_are_dealt() {
    var dealt = new HashSet<String>();
    for (var one = judging.deal(viewer); one.isPresent(); one = judging.deal(viewer)) {
      dealt.add(one.get().theme() + " " + one.get().predicted() + " " + one.get().masked());
      judging.judge(one.get().reading(), one.get().theme(), true, viewer);
    }

    assertThat(dealt)
        .hasSize(2 * Theme.values().length)
        .contains("WAITING true Ensimmäinen kommentti", "WAITING false Toinen kommentti");
  }

  @Test
  void what_was_judged_tells_how_well_a_theme_is_read() {
    var before = quality.of(Theme.WAITING);

    judging.judge(reading("Ensim%"), Theme.WAITING, true, viewer);
    judging.judge(reading("Toinen%"), Theme.WAITING, true, viewer);

    var after = quality.of(Theme.WAITING);
    assertThat(after.right().whole()).isEqualTo(before.right().whole() + 1);
    assertThat(after.right().part()).isEqualTo(before.right().part() + 1);
    assertThat(after.missed().part()).isEqualTo(before.missed().part() + 1);
    assertThat(after.judged()).isEqualTo(2);
  }

  @Test
  void who_changes_their_mind_counts_once_and_after_twelve_months_no_more() {
    judging.judge(reading("Ensim%"), Theme.WAITING, true, viewer);
    judging.judge(reading("Ensim%"), Theme.WAITING, false, viewer);
    assertThat(quality.of(Theme.WAITING).judged()).isEqualTo(1);

    clock.pass(Duration.ofDays(366));
    assertThat(quality.of(Theme.WAITING).judged()).isZero();
    assertThat(erasures.stream().filter(OldJudgements.class::isInstance).mapToInt(Erasure::erase))
        .containsExactly(1);
  }

  @Test
  void whoever_does_not_reach_the_comment_is_neither_dealt_it_nor_judges_it() {
    var elsewhere = GivenViewer.inUnits(Set.of(UUID.randomUUID()), READ_COMMENTS);

    assertThat(judging.deal(elsewhere)).isEmpty();
    assertThatThrownBy(() -> judging.judge(reading("Ensim%"), Theme.WAITING, true, elsewhere))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_page_asks_without_telling_what_was_read() {
    var page = new PageText(browser, viewer).of("/comments/judge");

    assertThat(page).contains("Puhutaanko tässä palautteessa aiheesta", "kommentti</blockquote>");
    assertThat(page).doesNotContain("predicted");
  }

  private UUID reading(String like) {
    return jdbc.sql("select id from insight.comment where masked like :like")
        .param("like", like)
        .query(UUID.class)
        .single();
  }
}
