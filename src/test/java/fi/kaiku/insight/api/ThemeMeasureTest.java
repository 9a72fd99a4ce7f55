package fi.kaiku.insight.api;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenThemes;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comments say as figures, for other systems. The clock stands on 1.6.2026. */
@KaikuTest
class ThemeMeasureTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  @Autowired
  @Qualifier("figureJob")
  Job figureJob;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  GivenThemes comments;
  GivenThemes dentalComments;

  @BeforeEach
  void units() {
    comments = GivenThemes.of(GivenVisits.in(health, health.insert(jdbc)), jdbc);
    dentalComments = GivenThemes.of(GivenVisits.in(dental, dental.insert(jdbc)), jdbc);
  }

  @Test
  void a_theme_is_told_with_praise_and_criticism_of_all_comments_that_were_read() {
    comments.read(70).read(10, "waiting-").read(15, "listening+", "waiting-").read(5, "waiting~");

    var row = answer("measure=themes&theme=waiting").at("/rows/0");

    assertThat(row.get("n").asLong()).isEqualTo(100);
    assertThat(row.get("praised").asLong()).isZero();
    assertThat(row.get("criticised").asLong()).isEqualTo(25);
    assertThat(row.get("spoken").asLong()).isEqualTo(5);
    assertThat(row.get("criticism").asDouble()).isEqualTo(25);
    assertThat(row.get("criticism_low").asDouble()).isCloseTo(17.545, within(0.01));
    assertThat(row.get("criticism_high").asDouble()).isCloseTo(34.305, within(0.01));
  }

  @Test
  void without_a_word_on_themes_there_is_a_row_for_each_of_eighteen() {
    comments.read(10, "cost-");

    var answer = answer("measure=criticism");

    assertThat(answer.at("/by/0").asString()).isEqualTo("theme");
    assertThat(answer.at("/rows")).hasSize(18);
    assertThat(answer.at("/rows/0/by/theme").asString()).isEqualTo("access");
    assertThat(answer.at("/rows/12/by/theme").asString()).isEqualTo("cost");
    assertThat(answer.at("/rows/12/value").asDouble()).isEqualTo(100);
  }

  @Test
  void they_are_told_by_unit_month_kind_and_profession() {
    comments.read(6, "cost-").on("2026-04-15").of("PHONE", "nurse").read(8, "cost+");
    dentalComments.read(9, "encounter+");

    assertThat(answer("measure=themes&by=unit&theme=cost").at("/rows/1/criticised").asLong())
        .isEqualTo(6);
    assertThat(answer("measure=praise&by=month&theme=cost").toString())
        .contains("\"month\":\"2026-04\"},\"names\":{},\"n\":8,\"count\":8");
    assertThat(answer("measure=praise&by=kind&theme=cost&kind=PHONE").at("/rows/0/n").asLong())
        .isEqualTo(8);
    assertThat(answer("measure=praise&profession=nurse&theme=cost").at("/rows/0/count").asLong())
        .isEqualTo(8);
    assertThat(answer("measure=praise&service=SUU&theme=encounter").at("/rows/0/n").asLong())
        .isEqualTo(9);
  }

  @Test
  void fewer_than_five_comments_that_were_read_are_not_told() {
    comments.read(4, "cost-");

    assertThat(answer("measure=themes&by=unit&theme=cost").at("/rows/0/hidden").asBoolean())
        .isTrue();
    assertThat(answer("measure=themes&theme=cost").at("/rows/0/n").isNull()).isTrue();
  }

  @Test
  void they_are_never_told_by_age_or_by_the_language_of_the_invitation() {
    for (var refused :
        new String[] {"by=age_band", "by=language", "language=sv", "age_band=18-29"}) {
      var result = get("/api/v1/figures?measure=themes&" + refused);
      assertThat(result).hasStatus(422);
      assertThat(result)
          .bodyText()
          .contains(refused.startsWith("by") ? "\"by\"" : refused.replaceFirst("=.*", ""));
    }
  }

  @Test
  void themes_are_not_added_up_where_there_is_no_room_for_a_row_each() {
    var result = get("/api/v1/figures?measure=themes&by=unit,month");

    assertThat(result).hasStatus(422);
    assertThat(result).bodyText().contains("\"theme\"", "waiting");
  }

  @Test
  void a_theme_that_staff_correct_is_in_the_figures_without_waiting_for_others_to_appear() {
    comments.read(10, "cost-");
    assertThat(answer("measure=criticism&theme=cost").at("/rows/0/count").asLong()).isEqualTo(10);

    jdbc.sql(
            """
            delete from feedback.theme
            where feedback_id = (select feedback_id from feedback.theme limit 1)
            """)
        .update();
    figureJob.run();

    assertThat(answer("measure=criticism&theme=cost").at("/rows/0/count").asLong()).isEqualTo(9);
    assertThat(answer("measure=criticism&theme=cost").at("/rows/0/n").asLong()).isEqualTo(10);
  }

  @Test
  void as_a_table_each_share_has_columns_of_its_own() {
    comments.read(10, "cost-");

    assertThat(get("/api/v1/figures.csv?measure=themes&theme=cost"))
        .bodyText()
        .contains("n;praised;criticised;spoken;praise;praise_low;praise_high;criticism;");
  }

  private MvcTestResult get(String uri) {
    return browser
        .get()
        .uri(uri)
        .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(READ_FIGURES))
        .exchange();
  }

  private JsonNode answer(String question) {
    var result = get("/api/v1/figures?" + question);
    assertThat(result).hasStatusOk();
    try {
      return JsonMapper.shared().readTree(result.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
