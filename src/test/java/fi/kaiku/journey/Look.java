package fi.kaiku.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import fi.kaiku.platform.Language;

/** One reader's look at page after page, in one language and one window. */
public record Look(Browser browser, Page page, Language language) {

  /**
   * Nobody is kept out and nothing is cut off on a phone or at a desk, in any language; a picture
   * of each. Barriers are looked for once in each language: on the phone in Finnish and English, at
   * the desk in Swedish. Neither the layout nor the colours change with the language, so weak
   * colours are looked for in Finnish, by day and in the dark, and at the desk.
   *
   * @param name the template of the page, and its state if that is not the usual one: {@code
   *     people/keys/faults}
   */
  public void at(String name) {
    page.setViewportSize(Browser.PHONE, Browser.HEIGHT);
    assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language.code());
    assertThat(page.locator("h1").count()).as(name).isOne();
    picture(name);
    switch (language) {
      case FI -> {
        assertThat(browser.barriers(page)).as(name).isEmpty();
        inTheDark(name);
      }
      case EN -> assertThat(browser.barriersButColours(page)).as(name).isEmpty();
      case SV -> {}
    }
    page.setViewportSize(Browser.DESK, Browser.HEIGHT);
    picture(name);
    if (language == Language.SV) {
      assertThat(browser.barriers(page)).as(name).isEmpty();
    }
  }

  /**
   * Nothing is cut off; a picture of each. Enough for a page that is looked at again with more
   * unfolded.
   */
  public void glance(String name) {
    page.setViewportSize(Browser.PHONE, Browser.HEIGHT);
    picture(name);
    page.setViewportSize(Browser.DESK, Browser.HEIGHT);
    picture(name);
  }

  private void inTheDark(String name) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(browser.weakColours(page)).as(name + " in the dark").isEmpty();
    picture(name + "/dark");
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private void picture(String name) {
    assertThat(Browser.scrollsSideways(page)).as(name).isFalse();
    browser.picture(page, name.replace('/', '-') + "-" + language.code());
  }
}
