package fi.kaiku.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import fi.kaiku.platform.Language;

/** One reader's look at page after page, in one language and one window. */
public record Look(Browser browser, Page page, Language language) {

  /**
   * Nobody is kept out and nothing is cut off on a phone; a picture there and at a desk. What does
   * not change with the language, the desk's layout and the colours of the dark, is examined in
   * Finnish.
   *
   * @param name the template of the page, and its state if that is not the usual one: {@code
   *     people/keys/faults}
   */
  public void at(String name) {
    page.setViewportSize(Browser.PHONE, Browser.HEIGHT);
    assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language.code());
    assertThat(page.locator("h1").count()).as(name).isOne();
    examine(name);
    if (language == Language.FI) {
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(browser.weakColours(page)).as(name + " in the dark").isEmpty();
      picture(name + "/dark");
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      page.setViewportSize(Browser.DESK, Browser.HEIGHT);
      examine(name);
    } else {
      page.setViewportSize(Browser.DESK, Browser.HEIGHT);
      picture(name);
    }
  }

  private void examine(String name) {
    assertThat(browser.barriers(page)).as(name).isEmpty();
    picture(name);
  }

  private void picture(String name) {
    assertThat(Browser.scrollsSideways(page)).as(name).isFalse();
    browser.picture(page, name.replace('/', '-') + "-" + language.code());
  }
}
