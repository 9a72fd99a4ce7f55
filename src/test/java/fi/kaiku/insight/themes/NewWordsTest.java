package fi.kaiku.insight.themes;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What comments of a month are about that those before were not. */
@KaikuTest
class NewWordsTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void comments_of_two_months() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var visits = GivenVisits.in(unit, unit.insert(jdbc));
    written(visits.on("2026-03-10"), 300, "Hoitaja oli ystävällinen ja kuunteli hyvin");
    written(visits.on("2026-05-10"), 100, "Hoitaja oli ystävällinen ja kuunteli hyvin");
    written(visits.on("2026-05-11"), 60, "Odotushuoneessa oli kovin kylmä tänään");
    written(visits.on("2026-05-12"), 4, "Kahviautomaatti");
  }

  private void written(GivenVisits visits, int count, String comment) {
    visits.answered(jdbc, 8, count, comment, "LINK");
  }

  @Test
  void words_that_stand_out_are_shown_in_a_comment_with_how_many_have_them() {
    assertThat(page()).contains("<mark>kylmä</mark>", "60 palautetta", "Odotushuoneessa");
  }

  @Test
  void common_words_do_not_stand_out_and_what_fewer_than_five_wrote_is_never_shown() {
    assertThat(page()).doesNotContain("<mark>ystävällinen", "Kahviautomaatti");
  }

  @Test
  void who_may_not_read_comments_sees_none_of_them() {
    var page = new PageText(browser, GivenViewer.of(READ_FIGURES)).of("/themes?period=last-month");

    assertThat(page).doesNotContain("kylmä", "<mark>");
  }

  @Test
  void it_is_written_down_that_somebody_has_read_them() {
    page();

    assertThat(
            jdbc.sql("select subject from audit.entry where action = 'comments-read'")
                .query(String.class)
                .list())
        .contains("themes 2026-05");
  }

  private String page() {
    return new PageText(browser, GivenViewer.of(READ_FIGURES, READ_COMMENTS))
        .of("/themes?period=last-month");
  }
}
