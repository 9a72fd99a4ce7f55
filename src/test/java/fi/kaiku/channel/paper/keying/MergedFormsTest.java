package fi.kaiku.channel.paper.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.GivenForms;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms that were printed before their unit was merged into another. */
@KaikuTest
class MergedFormsTest {

  @Autowired MockMvcTester browser;
  @Autowired PaperForms forms;
  @Autowired Questionnaires questionnaires;
  @Autowired JdbcClient jdbc;

  @Test
  void whoever_leads_the_successor_keys_what_people_still_fill_in() {
    var given = new GivenForms(forms, questionnaires, jdbc);
    var old = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA").insert(jdbc);
    var successor = GivenUnit.named("Espoonlahti").oid("1.2.246.2").inService("TA").insert(jdbc);
    var serial = forms.serials(given.batch(old, "experience", Language.FI, 1)).getFirst();
    var path = "/paper/keying/" + serial;
    assertThat(browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, leader(successor)))
        .hasStatus(404);
    GivenUnit.merge(jdbc, old, successor);
    assertThat(browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, leader(successor)))
        .hasStatusOk();
    var keyed =
        browser
            .post()
            .uri(path)
            .with(csrf())
            .requestAttr(Viewer.ATTRIBUTE, leader(successor))
            .param("m-score", "9")
            .param("m-heard", "-")
            .param("m-understood", "-")
            .param("m-soon-enough", "-")
            .param("m-respect", "-")
            .param("m-feeling", "-")
            .param("comment", "")
            .exchange();
    assertThat(keyed).hasStatus(302);
    assertThat(forms.find(serial).orElseThrow().keyed()).isTrue();
  }

  private static Viewer leader(UnitId unit) {
    return GivenViewer.inUnits(Set.of(unit.value()), Permission.ENTER_ANSWERS);
  }
}
