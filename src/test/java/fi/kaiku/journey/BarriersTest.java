package fi.kaiku.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check for barriers can fail, whatever policy the page has. */
@JourneyTest
class BarriersTest {

  @ParameterizedTest
  @ValueSource(strings = {"/privacy", "/sign-in"})
  void what_stands_in_somebodys_way_is_found(String path, Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate(path);
    assertThat(browser.barriers(page)).isEmpty();
    plant(page, "<img src='data:,'>");
    plant(page, "<input name='planted'>");
    plant(page, "<p id='pale'>Pale words</p>");
    page.evaluate("document.getElementById('pale').style.color = '#aaa'");
    plant(page, "<p><button class='tiny'>a</button><button class='tiny'>b</button></p>");
    page.evaluate(
        "document.querySelectorAll('.tiny').forEach(one => one.style.cssText ="
            + " 'width: 12px; height: 12px; padding: 0; border: 0; font-size: 9px')");
    assertThat(browser.barriers(page).toString())
        .contains("image-alt: ", "label: ", "color-contrast: ", "target-size: ");
  }

  @Test
  void what_is_wider_than_the_window_is_found(Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate("/sign-in");
    assertThat(Browser.scrollsSideways(page)).isFalse();
    plant(page, "<p id='wide'>Wide words</p>");
    page.evaluate("document.getElementById('wide').style.width = '400px'");
    page.evaluate("document.getElementById('wide').style.maxWidth = 'none'");
    assertThat(Browser.scrollsSideways(page)).isTrue();
  }

  private static void plant(Page page, String html) {
    page.evaluate("it => document.querySelector('main').insertAdjacentHTML('beforeend', it)", html);
  }
}
