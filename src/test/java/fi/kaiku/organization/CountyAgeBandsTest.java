package fi.kaiku.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The county's page sets the bands that ages are put into. */
@KaikuTest
class CountyAgeBandsTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Organization organization;

  @ParameterizedTest
  @CsvSource({
    "fi, Uusiin ryhmiin tulevat vain käynnit tästä eteenpäin, useampi luku jää piiloon",
    "sv, Bara besök från och med nu hamnar i nya grupper, desto fler siffror döljs",
    "en, Only visits from now on are put into new groups, the more figures are hidden"
  })
  void the_page_says_what_new_bands_mean(String language, String visits, String hidden) {
    var page =
        browser
            .get()
            .uri("/settings/county?lang=" + language)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
            .exchange();

    assertThat(page).bodyText().contains("value=\"18, 30, 40, 50, 65, 75, 85\"", visits, hidden);
  }

  @ParameterizedTest
  @ValueSource(strings = {"16, 25, 70", "16;25;70", " 16 25  70 ", "16,25,70,"})
  void ages_are_written_one_after_another(String ages) {
    assertThat(send(ages, "fi")).hasRedirectedUrl("/settings?saved=1200");

    assertThat(organization.county().ageBands().names())
        .containsExactly("0-15", "16-24", "25-69", "70+");
    assertThat(
            jdbc.sql("select count(*) from audit.entry where action = 'county-changed'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', fi, Täytä tämä kohta",
    "'', en, Fill this in",
    "',', fi, väliltä 1–120",
    "'18, vanhat', fi, väliltä 1–120",
    "'18, gamla', sv, mellan 1 och 120",
    "'18, old', en, from 1 to 120",
    "'0, 18', en, from 1 to 120",
    "'18, 121', en, from 1 to 120",
    "'-18, 30', en, from 1 to 120",
    "'30, 18', fi, nousevassa järjestyksessä",
    "'18, 18', sv, stigande ordning",
    "'18, 30, 29', en, ascending order",
    "'1,2,3,4,5,6,7,8,9,10,11,12,13', fi, enintään 12",
    "'1,2,3,4,5,6,7,8,9,10,11,12,13', sv, högst 12",
    "'1,2,3,4,5,6,7,8,9,10,11,12,13', en, at most 12"
  })
  void what_makes_no_bands_is_refused_in_the_readers_language(
      String ages, String language, String fault) {
    assertThat(send(ages, language))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"ageBands-error\"", fault, "value=\"" + ages + "\"");
    assertThat(organization.county().ageBands().names()).hasSize(8).contains("18-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{0,18}", "{18,121}", "{30,18}", "{18,18}", "{18,null}"})
  void the_database_holds_no_other_bands_either(String ages) {
    assertThatThrownBy(
            () ->
                jdbc.sql("update organization.county set age_bands = cast(:ages as integer[])")
                    .param("ages", ages)
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void the_most_bands_are_thirteen() {
    assertThat(send("1,2,3,4,5,6,7,8,9,10,11,120", "fi")).hasRedirectedUrl("/settings?saved=1200");
    assertThat(organization.county().ageBands().names()).hasSize(13);
  }

  private MvcTestResult send(String ages, String language) {
    return browser
        .post()
        .uri("/settings/county?lang=" + language)
        .with(csrf())
        .param("nameFi", "Koivuranta")
        .param("nameSv", "Björkstrand")
        .param("nameEn", "Koivuranta")
        .param("smallestGroup", "5")
        .param("ageBands", ages)
        .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
        .exchange();
  }
}
