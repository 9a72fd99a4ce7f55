package fi.kaiku.insight;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.sheet.Download;
import fi.kaiku.platform.sheet.SheetFormat;
import java.util.List;
import org.apache.coyote.CloseNowException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One bad comment, or an error half-way, never makes a file or a page that looks whole. */
@KaikuTest
class BrokenDownloadTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  @Test
  void an_error_half_way_cuts_the_connection() {
    for (var format : SheetFormat.values()) {
      var response = new MockHttpServletResponse();
      assertThatThrownBy(
              () ->
                  new Download("answers", format)
                      .send(
                          response,
                          sheet -> {
                            sheet.row(List.of("one"));
                            response.setCommitted(true);
                            throw new StackOverflowError();
                          }))
          .isInstanceOf(CloseNowException.class);
    }
  }

  @Test
  void an_error_before_anything_has_left_is_told_as_an_error() {
    var response = new MockHttpServletResponse();
    assertThatThrownBy(
            () ->
                new Download("answers", SheetFormat.CSV)
                    .send(
                        response,
                        _ -> {
                          throw new StackOverflowError();
                        }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(response.getContentAsByteArray()).isEmpty();
  }

  @Test
  void a_hostile_comment_takes_down_neither_pages_nor_files() {
    var health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var visits = GivenVisits.in(health, health.insert(jdbc));
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30);
    visits.commented(jdbc, 9, "maija@" + "b.".repeat(1_990) + "c");
    visits.commented(jdbc, 9, "Kiitos hoitajalle");
    var viewer = GivenViewer.of(READ_FIGURES, READ_COMMENTS, READ_ANSWERS);
    var text = new PageText(browser, viewer);

    assertThat(text.of("/overview")).contains("Kiitos hoitajalle");
    assertThat(text.of("/figures/units/1.2.246.1")).contains("Kiitos hoitajalle");
    assertThat(text.of("/api/v1/feedback.csv?from=2026-05-01&to=2026-05-31"))
        .contains("Kiitos hoitajalle");
  }
}
