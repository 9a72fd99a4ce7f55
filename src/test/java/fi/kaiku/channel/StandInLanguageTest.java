package fi.kaiku.channel;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.kaiku.KaikuTest;
import fi.kaiku.channel.link.GivenLink;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Names.Worded;
import fi.kaiku.questionnaire.Questionnaires;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever hears a page is told where it goes on in another language (WCAG 3.1.2). */
@KaikuTest
class StandInLanguageTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Questionnaires questionnaires;

  @BeforeEach
  void a_unit_and_questions_of_which_some_are_in_finnish_only() {
    GivenLink.KIVENLAHTI.insert(jdbc);
    var open = questionnaires.newestPackage("open").replace("version: 1\n", "version: 906\n");
    insert("open", 906, open.replaceAll("  (sv: Vad vill du säga\\?|en: What would .*)\n", ""));
    var visit = questionnaires.newestPackage("visit").replaceFirst("code: .*", "code: lyhyt");
    insert("lyhyt", 1, visit.replaceAll("(?m)^  sv: Hur .*\n", ""));
  }

  /** As a county has stored it that does not require Swedish and English. */
  private void insert(String code, int version, String yaml) {
    jdbc.sql(
            """
            insert into questionnaire.questionnaire (code, version, package, checksum, loaded_at)
            values (:code, :version, :yaml, '\\x00', now())
            """)
        .param("code", code)
        .param("version", version)
        .param("yaml", yaml)
        .update();
  }

  @AfterEach
  void the_versions_that_came_along_are_the_newest_again() {
    jdbc.sql("truncate invitation.invitation cascade").update();
    jdbc.sql("delete from questionnaire.questionnaire where version > 900 or code = 'lyhyt'")
        .update();
  }

  @Test
  void a_text_that_stands_in_for_another_language_says_in_which_it_is() {
    var all = new Names("Pasila", "Böle", "Pasila");
    assertThat(all.worded(Language.FI)).isEqualTo(new Worded("Pasila", null));
    assertThat(all.worded(Language.SV)).isEqualTo(new Worded("Böle", null));
    assertThat(all.worded(Language.EN)).isEqualTo(new Worded("Pasila", "fi"));
    assertThat(new Names("Pasila", "", " ").worded(Language.SV))
        .isEqualTo(new Worded("Pasila", "fi"));
    assertThat(new Names("", "", "").worded(Language.SV)).isEqualTo(new Worded("", null));
  }

  @Test
  void open_feedback_in_swedish_says_what_is_finnish() throws Exception {
    var form = page("/feedback?lang=sv&unit=" + GivenLink.KIVENLAHTI.oid());
    assertThat(form)
        .contains("<label for=\"comment\" lang=\"fi\">Mitä haluat sanoa?")
        .contains("<legend>Vilken typ av respons ger du?")
        .contains("<span lang=\"fi\">Kivenlahden terveysasema");
    assertThat(page("/feedback?lang=fi&unit=" + GivenLink.KIVENLAHTI.oid()))
        .contains("<label for=\"comment\">Mitä haluat sanoa?", "<span>Kivenlahden terveysasema");
    assertThat(page("/feedback?lang=sv")).contains("lang=\"fi\">Kivenlahden terveysasema</a>");
  }

  @Test
  void the_page_of_a_link_in_swedish_says_what_is_finnish() throws Exception {
    var link = withToken("Kaiku7PgQvXY2").asking("lyhyt").in(Language.SV).insert(jdbc);
    assertThat(page(link))
        .contains("<h1 lang=\"fi\">Kivenlahden terveysasema")
        .contains("<legend lang=\"fi\">Kuinka todennäköisesti suosittelisit");
    assertThat(page(link + "?lang=fi"))
        .contains("<h1>Kivenlahden terveysasema", "<legend>Kuinka todennäköisesti");
  }

  private String page(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
  }
}
