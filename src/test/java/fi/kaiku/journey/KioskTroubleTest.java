package fi.kaiku.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.GivenDevice;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.organization.GivenUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tablet whose browser loses its store, or that is told by mistake that nobody knows it. */
@JourneyTest
class KioskTroubleTest {

  private static final String SECRET = "Hoitaja Helmiina oli pahalla tuulella";

  /** The connection that there is fails from now on; others that are opened do, if all do. */
  private static final String STORE_LOST =
      """
      all => {
        const real = IDBDatabase.prototype.transaction;
        let lost;
        IDBDatabase.prototype.transaction = function (...what) {
          lost ??= this;
          if (all || this === lost) throw new DOMException('lost', 'InvalidStateError');
          return real.apply(this, what);
        };
      }
      """;

  @Autowired Devices devices;
  @Autowired Pairings pairings;
  @Autowired WaitingAnswers waiting;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void a_unit_has_a_device() {
    var unit = GivenUnit.named("Lehtorannan terveysasema").insert(jdbc);
    code = new GivenDevice.Shop(devices, pairings).unpaired("Aula 1", unit, "kiosk").shown();
  }

  private String code = "";

  @Test
  void nothing_of_the_last_person_stays_on_a_tablet_whose_store_is_broken(Browser browser) {
    var page = paired(browser);
    page.clock().install();
    page.locator("[data-start=fi]").click();
    page.locator(".target[data-value='1']").click();
    page.locator(".onward .button").click();
    page.locator("textarea").fill(SECRET);
    page.evaluate(STORE_LOST, true);
    page.clock().fastForward(61_000);
    assertThat(page.locator("body[data-screen=attract]")).isVisible();
    assertThat(page.locator("textarea")).hasCount(0);
  }

  @Test
  void nobody_is_thanked_for_an_answer_that_the_tablet_could_not_keep(Browser browser) {
    var page = paired(browser);
    page.evaluate(STORE_LOST, true);
    page.locator("[data-start=fi]").click();
    page.locator(".target[data-value='4']").click();
    page.locator(".onward .button").click();
    page.locator(".onward .button").last().click();
    assertThat(page.locator("body[data-screen=broken] h1")).hasText("Laite ei toimi juuri nyt");
    page.locator("#foot .button").click();
    assertThat(page.locator("body[data-screen=attract]")).isVisible();
  }

  @Test
  void an_answer_is_not_lost_with_the_connection_to_the_store(Browser browser) {
    var page = paired(browser);
    page.evaluate(STORE_LOST, false);
    page.locator("[data-start=fi]").click();
    page.locator(".target[data-value='4']").click();
    page.locator(".onward .button").click();
    page.locator(".onward .button").last().click();
    page.locator("body[data-screen=thanks] #foot .button").click();
    eventually("it is stored", () -> waits(page) && waiting.all().size() == 1);
  }

  @Test
  void a_second_window_ends_no_answer_that_somebody_is_giving_in_the_first(Browser browser) {
    var page = paired(browser);
    page.locator("[data-start=fi]").click();
    page.locator(".target[data-value='4']").click();
    eventually("it is kept", () -> waits(page) && isKept(page));
    var other = page.context().newPage();
    other.navigate(page.url());
    assertThat(other.locator("[data-start=fi]")).isVisible();
    other.waitForTimeout(500);
    assertThat(waiting.all()).isEmpty();
    page.locator(".onward .button").click();
    page.locator("textarea").fill(SECRET);
    page.locator(".onward .button").first().click();
    eventually("it is stored", () -> waits(page) && waiting.all().size() == 1);
    assertThat(waiting.all().getFirst().answer().said().comment()).isEqualTo(SECRET);
  }

  private static boolean isKept(Page page) {
    return Boolean.TRUE.equals(
        page.evaluate(
            """
            () => new Promise(resolve => {
              indexedDB.open('kaiku-kiosk', 1).onsuccess = event => {
                const asked = event.target.result.transaction('queue').objectStore('queue').count();
                asked.onsuccess = () => resolve(asked.result === 1);
              };
            })
            """));
  }

  @Test
  void a_tablet_that_was_refused_by_mistake_goes_on_by_itself(Browser browser) {
    var page = paired(browser);
    page.clock().install();
    var key = jdbc.sql("select key_hash from channel.device").query(byte[].class).single();
    key(new byte[32]);
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(page.locator("body[data-screen=strange]")).isVisible();
    key(key);
    page.evaluate("dispatchEvent(new Event('online'))");
    assertThat(page.locator("body[data-screen=attract]")).isVisible();
    assertThat(jdbc.sql("select key_hash from channel.device").query(byte[].class).single())
        .isEqualTo(key);
  }

  private void key(byte[] hash) {
    jdbc.sql("update channel.device set key_hash = ?").param(hash).update();
  }

  private static boolean waits(Page page) {
    page.waitForTimeout(20);
    return true;
  }

  private Page paired(Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.addInitScript("Element.prototype.requestFullscreen = undefined");
    page.navigate("/k?lang=fi");
    page.locator("#code").fill(code);
    page.locator("#pair .button").click();
    page.waitForURL("**/k/*-*");
    assertThat(page.locator("[data-start=fi]")).isVisible();
    return page;
  }
}
