package fi.kaiku.channel.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.kaiku.KaikuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KaikuTest
class PublicPagesTest {

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void without_contacts() {
    jdbc.sql("update organization.county set privacy_contact = null, accessibility_contact = null")
        .update();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Tietosuojaseloste, Saavutettavuus\u00ADseloste",
    "sv, Dataskydds\u00ADbeskrivning, Tillgänglighets\u00ADutlåtande",
    "en, Privacy notice, Accessibility statement"
  })
  void everybody_can_read_the_notice_and_the_statement_in_their_language(
      String language, String notice, String statement) throws Exception {
    assertThat(page("/privacy", language))
        .contains("<html lang=\"" + language + "\">", notice + "</h1>")
        .doesNotContain("??");
    assertThat(page("/accessibility", language))
        .contains("<html lang=\"" + language + "\">", statement + "</h1>")
        .contains("saavutettavuusvaatimukset.fi", "14 ")
        .doesNotContain("??");
  }

  @Test
  void the_countys_contacts_stand_on_them() throws Exception {
    jdbc.sql(
            """
            update organization.county
            set privacy_contact = 'tietosuoja@alue.example',
                accessibility_contact = 'saavutettavuus@alue.example'
            """)
        .update();
    assertThat(page("/privacy", "fi")).contains("tietosuoja@alue.example");
    assertThat(page("/accessibility", "fi")).contains("saavutettavuus@alue.example");
  }

  @ParameterizedTest
  @CsvSource({"fi, 45 päivän", "sv, 45 dagar", "en, 45 days"})
  void the_notice_tells_days_and_no_reply_where_none_gets_through(String language, String days)
      throws Exception {
    assertThat(page("/privacy", language))
        .contains(days, "0–10")
        .doesNotContain("LOPETA", "STOPP", "STOP", "??");
  }

  private String page(String path, String language) throws Exception {
    return mvc.perform(get(path).param("lang", language))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
