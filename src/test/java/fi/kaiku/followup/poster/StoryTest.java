package fi.kaiku.followup.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.improvement.GivenImprovement;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.paper.PdfUa;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nothing is told to customers before a second person has agreed. */
@KaikuTest
class StoryTest {

  @Autowired Stories stories;
  @Autowired Posters posters;
  @Autowired Improvements improvements;
  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  Viewer writer;
  Viewer second;
  ImprovementId id;

  @BeforeEach
  void an_improvement() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").insert(jdbc);
    writer = manager("kirjoittaja");
    second = manager("toinen");
    id = GivenImprovement.of(writer.staff(), unit).usedOn("2026-03-20", improvements, writer);
  }

  @Test
  void whoever_wrote_it_does_not_approve_it() {
    stories.write(id, text("Soitamme nyt", 0), writer);
    assertThatThrownBy(() -> stories.approve(id, 1, writer)).isInstanceOf(BadInput.class);
    assertThat(page(path(), writer)).doesNotContain("Hyväksy teksti").contains("joku toinen");
    assertThat(page(path(), second)).contains("Hyväksy teksti");

    stories.approve(id, 1, second);
    assertThat(page(path(), writer)).contains("Hyväksynyt Nimi toinen 1.6.2026.", "Julkaise");
  }

  @Test
  void nothing_is_published_before_it_is_approved() {
    stories.write(id, text("Soitamme nyt", 0), writer);
    assertThatThrownBy(() -> stories.publish(id, 1, writer)).isInstanceOf(BadInput.class);
    stories.approve(id, 1, second);
    stories.publish(id, 1, writer);
    assertThat(page("/improvements/published", second)).contains("Soitamme nyt", "Kivenlahti");
    assertThat(page("/improvements/published?lang=sv", second)).contains("Vi ringer");
  }

  @Test
  void what_is_changed_after_approval_needs_a_new_one_and_is_no_longer_published() {
    stories.write(id, text("Soitamme nyt", 0), writer);
    stories.approve(id, 1, second);
    stories.publish(id, 1, writer);
    stories.write(id, text("Soitamme aina", 1), second);

    assertThat(stories.published()).isEmpty();
    assertThat(stories.of(id).orElseThrow().approved()).isNull();
    assertThatThrownBy(() -> stories.approve(id, 2, second)).isInstanceOf(BadInput.class);
    stories.approve(id, 2, writer);
  }

  @Test
  void a_text_that_was_changed_meanwhile_is_not_approved_unseen_nor_overwritten() {
    stories.write(id, text("Soitamme nyt", 0), writer);
    stories.write(id, text("Soitamme aina", 1), writer);
    assertThatThrownBy(() -> stories.approve(id, 1, second)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> stories.write(id, text("Toisin", 1), second))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void all_three_languages_are_needed() {
    var form = new StoryForm("a", "b", "c", "", "e", "f", 0);
    assertThatThrownBy(() -> stories.write(id, form, writer))
        .isInstanceOf(BadInput.class)
        .hasMessage("didSv");
  }

  @Test
  void it_is_printed_once_it_is_approved_in_every_language_for_every_wall() {
    stories.write(id, text("Soitamme nyt", 0), writer);
    assertThatThrownBy(() -> posters.pdf(id, Language.FI, PrintedSheet.Size.A4))
        .isInstanceOf(NotFound.class);
    stories.approve(id, 1, second);
    assertThat(page(path(), second)).contains("Suomeksi, A4 (PDF)");
    for (var language : Language.values()) {
      assertThat(PdfUa.failures(posters.pdf(id, language, PrintedSheet.Size.A3))).isEmpty();
    }
    var printed =
        browser
            .get()
            .uri(path() + "/poster?language=sv&size=A4")
            .requestAttr(Viewer.ATTRIBUTE, second)
            .exchange();
    assertThat(printed).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
  }

  private static StoryForm text(String did, int version) {
    return new StoryForm(
        "Odotitte", did, "Ni väntade", "Vi ringer", "You waited", "We call", version);
  }

  private String path() {
    return "/improvements/" + id.value();
  }

  private Viewer manager(String name) {
    var account = GivenAccount.named(name).role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    var county = new Reach.WholeCounty();
    return new Viewer(account, "Nimi " + name, Role.DEVELOPMENT_MANAGER.permissions(), county);
  }

  private String page(String uri, Viewer viewer) {
    return new PageText(browser, viewer).of(uri);
  }
}
