package fi.kaiku.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KaikuTest
class SendingSwitchTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Organization organization;

  @Test
  void one_press_stops_all_sending_and_every_page_says_so_until_it_continues() {
    assertThat(pageOfAReader()).doesNotContain("Lähetys on pysäytetty");

    press("/settings/stop");
    assertThat(organization.county().sendingStopped()).isTrue();
    assertThat(pageOfAReader()).contains("Lähetys on pysäytetty");

    press("/settings/continue");
    assertThat(organization.county().sendingStopped()).isFalse();
    assertThat(pageOfAReader()).doesNotContain("Lähetys on pysäytetty");
  }

  @Test
  void pressing_twice_leaves_one_line_in_the_log() {
    press("/settings/stop");
    press("/settings/stop");

    assertThat(
            jdbc.sql("select count(*) from audit.entry where action = 'sending-stopped'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void looking_at_the_switch_does_not_press_it() {
    assertThat(
            browser
                .get()
                .uri("/settings/stop")
                .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
                .exchange())
        .hasStatusOk()
        .bodyText()
        .contains("Pysäytä kaikki lähetys");
    assertThat(organization.county().sendingStopped()).isFalse();
  }

  private void press(String path) {
    assertThat(
            browser
                .post()
                .uri(path)
                .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(Permission.STOP_SENDING))
                .with(csrf())
                .exchange())
        .hasRedirectedUrl("/settings/stop");
  }

  private String pageOfAReader() {
    var page =
        browser
            .get()
            .uri("/settings")
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(Permission.BE_SIGNED_IN))
            .exchange();
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
