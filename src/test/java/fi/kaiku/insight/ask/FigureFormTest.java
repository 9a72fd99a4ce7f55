package fi.kaiku.insight.ask;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenMonths;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What can be chosen on the pages of figures, and what is said of a wrong choice. */
@KaikuTest
class FigureFormTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");

  @Test
  void an_empty_county_offers_no_lists_of_nothing_and_no_raw_keys() {
    for (var page :
        new String[] {
          "/figures", "/figures?measure=statement-mean", "/figures/response", "/figures/export",
          "/overview", "/figures/units", "/figures/channels", "/figures/over-time"
        }) {
      for (var language : new String[] {"fi", "sv", "en"}) {
        var separator = page.contains("?") ? "&" : "?";
        assertThat(page(page + separator + "lang=" + language))
            .as(page)
            .doesNotContain("??", "name=\"area\"");
      }
    }
  }

  @Test
  void professions_and_questionnaires_are_chosen_by_their_names() {
    units();

    assertThat(page("/figures?profession=doctor"))
        .contains("<option value=\"doctor\" selected=\"selected\">lääkäri</option>")
        .contains(">terveydenhoitaja</option>", "Kaikki ammattiryhmät", "Kaikki kyselyt")
        .contains("<select id=\"version\"", ", versio 1</option>")
        .doesNotContain("koodi");
    assertThat(page("/figures?lang=sv"))
        .contains(">läkare</option>", ">hälsovårdare</option>", "Alla yrkesgrupper");
    assertThat(page("/figures?lang=en"))
        .contains(">public health nurse</option>", "All professions", ", version 1</option>");
    assertThat(page("/figures?by=profession")).contains("lääkäri").doesNotContain(">doctor<");
  }

  @Test
  void a_profession_or_version_that_nobody_knows_is_refused() {
    units();

    for (var question :
        new String[] {
          "/api/v1/figures?profession=zzz",
          "/api/v1/figures?version=zzz",
          "/api/v1/figures?version=zzz-1",
          "/api/v1/figures?profession=doctor,docter",
          "/api/v1/funnel?profession=doktor",
          "/api/v1/figures.csv?profession=zzz"
        }) {
      var answer = browser.get().uri(question).requestAttr(Viewer.ATTRIBUTE, viewer()).exchange();
      assertThat(answer).as(question).hasStatus(422).bodyText().contains("\"errors\"");
    }
    page("/api/v1/figures?profession=doctor,unknown&version=" + version());
  }

  @Test
  void a_profession_that_only_visits_have_brought_is_known() {
    units();
    jdbc.sql("update feedback.feedback set profession = 'podiatrist'").update();
    GivenMonths.tick(jdbc);

    assertThat(page("/api/v1/figures?profession=podiatrist")).contains("\"n\":60");
  }

  @Test
  void a_wrong_choice_is_told_by_the_fields_label() {
    units();

    assertThat(page("/figures?profession=lääkäri"))
        .contains("Ammattiryhmä: ")
        .doesNotContain(">profession: ");
    assertThat(page("/figures?by=planet")).contains("Jaottelu: ").doesNotContain(">by: ");
    assertThat(page("/figures?language=de&lang=en")).contains("Language of the invitation: ");
  }

  @Test
  void a_unit_beside_another_service_is_told_and_the_list_follows_the_service() {
    units();

    for (var page : new String[] {"/figures", "/overview", "/figures/response"}) {
      assertThat(page(page + "?service=SUU&unit=1.2.246.1"))
          .contains("valittu toimipiste ei kuulu valittuun palveluun")
          .doesNotContain("Tältä jaksolta");
      assertThat(page(page + "?service=SUU&unit=1.2.246.3"))
          .doesNotContain("valittu toimipiste ei kuulu");
    }
    assertThat(page("/overview?service=SUU"))
        .contains("<option value=\"1.2.246.3\"")
        .doesNotContain("<option value=\"1.2.246.1\"");
  }

  private void units() {
    GivenVisits.in(health, health.insert(jdbc)).delivered(jdbc, 60).answered(jdbc, 9, 30);
    GivenVisits.in(dental, dental.insert(jdbc)).delivered(jdbc, 60).answered(jdbc, 9, 30);
  }

  private String version() {
    return jdbc.sql(
            "select questionnaire_code || '-' || questionnaire_version from feedback.feedback limit"
                + " 1")
        .query(String.class)
        .single();
  }

  private static Viewer viewer() {
    return GivenViewer.of(READ_FIGURES, READ_ANSWERS);
  }

  private String page(String uri) {
    return new PageText(browser, viewer()).of(uri);
  }
}
