package fi.kaiku.insight.api;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Figures as files: the same rows as the API's, with the same ones hidden. */
@KaikuTest
class FiguresFileTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void answers() {
    var health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var clinic = GivenUnit.named("Matinkylä").oid("1.2.246.2").inService("NEUVOLA");
    var dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
    GivenVisits.in(health, health.insert(jdbc)).answered(jdbc, 9, 4);
    GivenVisits.in(clinic, clinic.insert(jdbc)).answered(jdbc, 9, 7);
    GivenVisits.in(dental, dental.insert(jdbc)).answered(jdbc, 9, 20).answered(jdbc, 0, 10);
  }

  @Test
  void a_group_is_a_row_and_a_hidden_one_says_so_and_tells_nothing() {
    var lines = new String(file("/api/v1/figures.csv?by=unit"), UTF_8).split("\r\n");

    assertThat(lines).hasSize(4);
    assertThat(lines[0]).startsWith("\ufeffunit;unit_name;n;promoters;passives;detractors;value;");
    assertThat(lines[0]).endsWith(";hidden");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("1.2.246.3;Tapiola;30;20;0;10;33,33333"))
        .anyMatch(line -> line.matches("1\\.2\\.246\\.1;Kivenlahti;;+true"))
        .anyMatch(line -> line.startsWith("1.2.246.2;Matinkylä;7;7;0;0;100"));
  }

  @Test
  void in_a_workbook_numbers_are_numbers() throws IOException {
    var file = file("/api/v1/figures.xlsx?by=unit&unit=1.2.246.3");

    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      var row = workbook.getFirstSheet().read().get(1);
      assertThat(row.getCellText(0)).isEqualTo("1.2.246.3");
      assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("30");
      assertThat(row.getCellAsBoolean(row.getCellCount() - 1)).contains(false);
    }
  }

  @Test
  void a_wrong_question_is_told_as_by_the_api() {
    var answer =
        browser
            .get()
            .uri("/api/v1/figures.csv?by=planet")
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(READ_FIGURES))
            .exchange();

    assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
  }

  private byte[] file(String uri) {
    var answer =
        browser
            .get()
            .uri(uri)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(READ_FIGURES))
            .exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }
}
