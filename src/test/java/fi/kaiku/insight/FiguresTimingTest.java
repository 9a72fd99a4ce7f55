package fi.kaiku.insight;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static fi.kaiku.access.Permission.READ_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** IT operations see in a browser what of a page's time its figures took. */
@KaikuTest
class FiguresTimingTest {

  private static final String HEADER = "Server-Timing";

  @Autowired MockMvcTester browser;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/overview",
        "/figures",
        "/figures/over-time",
        "/figures/units",
        "/figures/channels",
        "/themes"
      })
  void a_page_says_how_long_its_figures_took(String page) {
    assertThat(open(page).getResponse().getHeader(HEADER)).matches("figures;dur=[0-9]+\\.[0-9]");
  }

  @Test
  void a_page_without_figures_says_nothing() {
    assertThat(open("/units").getResponse().getHeader(HEADER)).isNull();
  }

  private MvcTestResult open(String page) {
    var viewer = GivenViewer.of(READ_FIGURES, READ_UNITS);
    var result = browser.get().uri(page).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
    assertThat(result).hasStatusOk();
    return result;
  }
}
