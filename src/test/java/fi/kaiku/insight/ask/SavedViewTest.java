package fi.kaiku.insight.ask;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static fi.kaiku.access.Permission.SHARE_VIEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.insight.PageText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Questions about figures under a name. */
@KaikuTest
class SavedViewTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final Viewer reader = GivenViewer.of(READ_FIGURES);
  final Viewer manager = GivenViewer.administrator();

  @Test
  void a_view_is_found_again_with_its_question() {
    assertThat(save(reader, "Ikäryhmät", ""))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/figures?measure=nps&by=age_band&period=last-month&age_band=85%2B");

    assertThat(page(reader))
        .contains("Ikäryhmät", "Tallennetut näkymät (1)")
        .contains("/figures?measure=nps&amp;by=age_band&amp;period=last-month&amp;age_band=85%2B");
  }

  @Test
  void a_view_of_ones_own_is_not_seen_by_others() {
    save(manager, "Omani", "");

    assertThat(page(reader)).doesNotContain("Omani");
  }

  @Test
  void a_shared_view_is_seen_by_all_and_removed_by_those_who_may_share() {
    save(manager, "Johtoryhmä", "county");

    assertThat(page(reader)).contains("Johtoryhmä", "Yhteinen").doesNotContain("/deleted");
    assertThat(delete(reader, id())).hasStatus(404);
    assertThat(delete(GivenViewer.of(READ_FIGURES, SHARE_VIEWS), id())).hasStatus3xxRedirection();
    assertThat(page(manager)).doesNotContain("Johtoryhmä");
  }

  @Test
  void who_may_not_share_keeps_the_view_to_themselves() {
    save(reader, "Meidän", "county");

    assertThat(page(manager)).doesNotContain("Meidän");
    assertThat(page(reader)).contains("Meidän").doesNotContain("Yhteinen", "audience");
  }

  @Test
  void a_view_is_deleted_by_its_owner() {
    save(reader, "Turha", "");

    assertThat(delete(manager, id())).hasStatus(404);
    assertThat(delete(reader, id())).hasRedirectedUrl("/figures");
    assertThat(page(reader)).doesNotContain("Turha");
  }

  @Test
  void a_name_is_needed_and_is_not_used_twice() {
    assertThat(save(reader, " ", "")).hasStatus(422).bodyText().contains("anna nimi, enintään 80");
    save(reader, "Sama", "");
    assertThat(save(reader, "Sama", ""))
        .hasStatus(422)
        .bodyText()
        .contains("nimellä Sama on jo näkymä", "value=\"Sama\"");
    assertThat(save(manager, "Sama", "")).hasStatus3xxRedirection();
  }

  @Test
  void a_wrong_question_is_not_kept() {
    var result =
        browser
            .post()
            .uri("/figures/views")
            .param("measure", "mean")
            .param("name", "Väärä")
            .with(csrf())
            .requestAttr(Viewer.ATTRIBUTE, reader)
            .exchange();

    assertThat(result).hasStatus(422).bodyText().contains("mean ei kelpaa");
    assertThat(page(reader)).doesNotContain("Väärä");
  }

  @Test
  void a_view_of_days_from_earlier_times_still_opens_by_months() {
    for (var query :
        new String[] {
          "measure=nps&by=day&period=custom&from=2026-05-10&to=2026-05-20",
          "measure=nps&by=unit,day&period=custom&from=2026-05-10&to=2026-05-20",
          "measure=nps&by=unit&by=day&from=2026-05-10&to=2026-05-20"
        }) {
      assertThat(new PageText(browser, reader).of("/figures?" + query))
          .contains("siksi jakso on 1.5.–31.5.2026.", "<option value=\"month\" selected")
          .doesNotContain("error-summary");
    }
  }

  private MvcTestResult save(Viewer viewer, String name, String audience) {
    return browser
        .post()
        .uri("/figures/views")
        .param("measure", "nps")
        .param("by", "age_band")
        .param("period", "last-month")
        .param("age_band", "85+")
        .param("name", name)
        .param("audience", audience)
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, viewer)
        .exchange();
  }

  private MvcTestResult delete(Viewer viewer, String id) {
    return browser
        .post()
        .uri("/figures/views/{id}/deleted", id)
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, viewer)
        .exchange();
  }

  private String id() {
    return jdbc.sql("select cast(id as text) from insight.saved_view").query(String.class).single();
  }

  private String page(Viewer viewer) {
    return new PageText(browser, viewer).of("/figures");
  }
}
