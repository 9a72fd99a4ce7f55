package fi.kaiku.insight.units;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.io.UnsupportedEncodingException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The units beside each other, and each on its own page. The clock stands on 1.6.2026. */
@KaikuTest
class UnitsTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  UnitId kivenlahti;
  GivenVisits poor;
  GivenVisits good;
  GivenVisits ordinary;

  @BeforeEach
  void units() {
    var one = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var two = GivenUnit.named("Tapiola").oid("1.2.246.2").inService("TA");
    var three = GivenUnit.named("Leppävaara").oid("1.2.246.3").inService("TA");
    kivenlahti = one.insert(jdbc);
    poor = GivenVisits.in(one, kivenlahti);
    good = GivenVisits.in(two, two.insert(jdbc));
    ordinary = GivenVisits.in(three, three.insert(jdbc));
    poor.delivered(jdbc, 300).answered(jdbc, 10, 40).answered(jdbc, 2, 60);
    good.answered(jdbc, 10, 90).answered(jdbc, 2, 10);
    ordinary.answered(jdbc, 10, 66).answered(jdbc, 2, 34);
  }

  @Test
  void units_outside_the_limits_are_told_and_none_is_ranked() {
    assertThat(page("/figures/units?lang=fi"))
        .contains(
            "NPS on kaikkiaan 31. Toimipisteistä 1 on muita selvästi parempia ja 1 heikompia.")
        .containsSubsequence(
            "Kivenlahti",
            "Selvästi heikompi",
            "Leppävaara",
            "Ei eroa muista",
            "Tapiola",
            "Selvästi parempi");
    assertThat(page("/figures/units?lang=sv")).contains("Klart bättre");
    assertThat(page("/figures/units?lang=en")).contains("Clearly worse");
  }

  @Test
  void the_table_can_be_sorted() {
    var sorted = page("/figures/units?sort=score");
    var table = sorted.substring(sorted.indexOf("id=\"units-table\""));
    assertThat(table).containsSubsequence("Tapiola", "Leppävaara", "Kivenlahti");
  }

  @Test
  void units_of_several_services_are_said_to_differ_for_other_reasons() {
    assertThat(page("/figures/units")).doesNotContain("useita palveluja");
    var dental = GivenUnit.named("Lohja").oid("1.2.246.9").inService("SUU");
    GivenVisits.in(dental, dental.insert(jdbc)).answered(jdbc, 9, 30);
    assertThat(page("/figures/units")).contains("useita palveluja");
    assertThat(page("/figures/units?service=TA")).doesNotContain("Lohja");
  }

  @Test
  void units_of_few_answers_are_counted_and_hide_no_other_one() {
    var small = GivenUnit.named("Inkoo").oid("1.2.246.4").inService("TA");
    GivenVisits.in(small, small.insert(jdbc)).answered(jdbc, 9, 3);
    var large = GivenUnit.named("Lohja").oid("1.2.246.5").inService("TA");
    GivenVisits.in(large, large.insert(jdbc)).answered(jdbc, 9, 140);
    assertThat(page("/figures/units"))
        .contains("alle 5 vastausta, ehkä ei yhtään: 1.", "Inkoo", "Alle 5 vastausta", "Lohja");
  }

  @Test
  void a_unit_is_compared_with_the_rest_of_its_service_without_itself() {
    assertThat(page("/figures/units/1.2.246.1"))
        .contains("NPS on −20", "300 viestistä 100 sai vastauksen")
        .contains("NPS on huonompi kuin palvelun muissa toimipisteissä yhteensä (56).")
        .contains("Ero on −76 pistettä");
    assertThat(page("/figures/units/1.2.246.3"))
        .contains("Ei voi sanoa, eroaako NPS palvelun muista toimipisteistä yhteensä (30).");
  }

  @Test
  void a_supervisor_sees_the_own_unit_but_not_the_others() {
    var supervisor = GivenViewer.inUnits(Set.of(kivenlahti.value()), READ_FIGURES);
    assertThat(page("/figures/units/1.2.246.1", supervisor))
        .contains("NPS on −20")
        .doesNotContain("palvelun muissa");
    assertThat(
            browser
                .get()
                .uri("/figures/units/1.2.246.2")
                .requestAttr(Viewer.ATTRIBUTE, supervisor)
                .exchange())
        .hasStatus(404);
    assertThat(page("/figures/units", supervisor)).doesNotContain("Tapiola");
  }

  @Test
  void comments_are_on_the_page_of_their_unit_for_those_who_may_read_them() {
    poor.commented(jdbc, 3, "Pitkä jonotus");
    assertThat(page("/figures/units/1.2.246.1")).contains("Pitkä jonotus");
    assertThat(page("/figures/units/1.2.246.2")).doesNotContain("Pitkä jonotus");
    assertThat(page("/figures/units/1.2.246.1", GivenViewer.of(READ_FIGURES)))
        .doesNotContain("Pitkä jonotus");
  }

  private String page(String uri) {
    return page(uri, GivenViewer.of(READ_FIGURES, READ_COMMENTS));
  }

  /** The page's text with every kind of space as one. */
  private String page(String uri, Viewer viewer) {
    var result = browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
    assertThat(result).hasStatusOk();
    try {
      return result.getResponse().getContentAsString().replaceAll("[\\s\u00a0\u202f]+", " ");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
