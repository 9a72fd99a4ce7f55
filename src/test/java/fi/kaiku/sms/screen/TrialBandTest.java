package fi.kaiku.sms.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** While nothing is really sent, every page of the staff says so. */
@KaikuTest
@TestPropertySource(properties = "kaiku.sms.gateway=screen")
class TrialBandTest {

  @Autowired MockMvcTester browser;

  @ParameterizedTest
  @CsvSource({
    "/sending?lang=fi, yksikään ei lähde",
    "/sending?lang=sv, inget av dem går i väg",
    "/sending?lang=en, not one of them leaves",
    "/ledger?lang=fi, yksikään ei lähde"
  })
  void the_band_says_that_no_message_leaves(String address, String words) {
    var page =
        browser
            .get()
            .uri(address)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(Permission.READ_LEDGER))
            .exchange();

    assertThat(page).hasStatusOk().bodyText().contains("class=\"stopped\"").contains(words);
    assertThat(page).bodyText().doesNotContain("Yhteys operaattoriin on ollut auki");
  }
}
