package fi.kaiku.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.GivenDevice;
import fi.kaiku.channel.kiosk.PairingCode;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.channel.link.StoredAnswers;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.organization.GivenUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tablet in a lobby, its net and its power come and go. */
@JourneyTest
class KioskJourneyTest {

  private static final String SECRET = "Hoitaja Helmiina oli pahalla tuulella";

  /** So many people give the best face and go; what they said is sealed when this resolves. */
  private static final String PEOPLE =
      """
      async people => {
        const until = seen => new Promise(done => {
          const look = () => (seen() ? done() : setTimeout(look, 2));
          look();
        });
        const screen = name => until(() => document.body.dataset.screen === name);
        const press = (where, at = 0) => document.querySelectorAll(where)[at].click();
        for (let i = 0; i < people; i++) {
          await screen('attract');
          press('[data-start=fi]');
          press('.target[data-value="4"]');
          press('.onward .button');
          press('.onward .button', 1);
          await screen('thanks');
          press('#foot .button');
        }
        await screen('attract');
        const { queued } = await import('/js/kiosk/store.js');
        let closed;
        do closed = (await queued()).filter(one => !one.open).length; while (closed % people);
        return closed;
      }
      """;

  /** All that a page has in store, as one text. */
  private static final String TRACES =
      """
      async () => {
        const bytes = value => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? Array.from(new Uint8Array(value.buffer ?? value), n => String.fromCharCode(n)).join('')
          : value;
        const { queued, get } = await import('/js/kiosk/store.js');
        const kept = await Promise.all(['device', 'told', 'tries', 'low'].map(get));
        const values = [...document.querySelectorAll('input, textarea')].map(one => one.value);
        const databases = (await indexedDB.databases()).map(one => one.name);
        const cached = [];
        for (const name of await caches.keys())
          for (const one of await (await caches.open(name)).keys()) cached.push(one.url);
        return [document.documentElement.outerHTML, location.href, JSON.stringify(history.state),
          document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), values,
          databases, cached, JSON.stringify([kept, await queued()], (_, value) => bytes(value))]
          .join('\\n');
      }
      """;

  @TempDir Path memory;
  @LocalServerPort int port;

  @Autowired Devices devices;
  @Autowired Pairings pairings;
  @Autowired WaitingAnswers waiting;
  @Autowired JdbcClient jdbc;

  private PairingCode code = new PairingCode("");

  @BeforeEach
  void a_device_without_a_tablet() {
    var unit = GivenUnit.named("Lehtorannan terveysasema").insert(jdbc);
    code = new GivenDevice.Shop(devices, pairings).unpaired("Aula 1", unit, "kiosk");
  }

  @Test
  void two_hundred_answers_without_a_net_and_a_power_cut_between_are_stored_once_each()
      throws InterruptedException {
    try (var tablet = tablet()) {
      pair(tablet.page());
      tablet.takeNetAway();
      assertThat(tablet.page().evaluate(PEOPLE, 100)).isEqualTo(100);
      var address = tablet.page().url();

      tablet.killAndStartWithoutNet();
      var begun = System.nanoTime();
      tablet.page().navigate(address);
      assertThat(tablet.page().locator("[data-start=fi]")).isVisible();
      System.out.printf(
          "a tablet without a net is ready in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
      assertThat(tablet.page().evaluate(PEOPLE, 100)).isEqualTo(200);
      assertThat(stored()).isEmpty();

      tablet.giveNetBack();
      eventually("all are stored", () -> tablet.lives() && stored().size() >= 200);
      tablet.page().reload();
      assertThat(tablet.page().locator("[data-start=fi]")).isVisible();
      eventually(
          "the tablet tells that nothing waits",
          () -> tablet.lives() && numbers("select waiting from channel.device").equals(List.of(0)));
      assertThat(stored()).hasSize(200).containsOnly("null – feeling 4");
      assertThat(numbers("select answers from channel.device_month")).containsExactly(200);
    }
  }

  @Test
  void whoever_comes_next_finds_nothing_of_whoever_was_there_before() throws IOException {
    try (var tablet = tablet()) {
      var page = tablet.page();
      pair(page);
      tablet.takeNetAway();
      page.clock().install();
      write(page);
      page.locator(".onward .button").first().click();
      assertThat(page.locator("body[data-screen=thanks]")).isVisible();
      page.clock().fastForward(10_000);
      assertThat(page.locator("body[data-screen=attract]")).isVisible();
      assertThat(page.evaluate(TRACES).toString()).contains("Lehtorannan").doesNotContain(SECRET);

      write(page);
      waitUntilLeft(page);
      page.goBack();
      assertThat(page.locator("body[data-screen=attract]")).isVisible();
      assertThat(page.evaluate(TRACES).toString()).doesNotContain(SECRET);
      assertThat(tablet.hasOnDisk(SECRET)).isFalse();
      assertThat(tablet.hasOnDisk("Lehtorannan")).isTrue();

      page.clock().resume();
      tablet.giveNetBack();
      eventually("both are stored", () -> tablet.lives() && stored().size() == 2);
      assertThat(stored())
          .containsExactlyInAnyOrder("null " + SECRET + " feeling 1", "null – feeling 1");
    }
  }

  /** A minute without a touch, counted down where everybody sees it. */
  private static void waitUntilLeft(Page page) {
    assertThat(page.locator("#left")).containsText("60");
    page.clock().fastForward(30_000);
    assertThat(page.locator("#left")).containsText("30");
    page.clock().fastForward(31_000);
    assertThat(page.locator("body[data-screen=attract]")).isVisible();
  }

  @Test
  void nobody_gets_out_without_the_pin_and_five_wrong_ones_have_to_wait(Browser browser) {
    var page = browser.window(Browser.PHONE);
    pair(page);
    page.locator("#foot .button").click();
    for (int i = 0; i < 6; i++) {
      type(page, "1111");
    }
    assertThat(page.locator(".wrong")).containsText("Odota");
    page.evaluate("import('/js/kiosk/store.js').then(store => store.forget('tries'))");
    type(page, GivenDevice.PIN);
    assertThat(page.locator("h1")).hasText("Aula 1");
    page.locator(".ways .button").last().click();
    page.waitForURL("**/k");
    assertThat(page.locator("#code")).isVisible();
  }

  @Test
  void the_page_and_its_scripts_are_smaller_than_a_hundred_and_fifty_kilobytes(Browser browser) {
    var page = browser.window(Browser.PHONE);
    pair(page);
    var bytes =
        page.evaluate(
            """
            async () => {
              const text = await (await fetch('/k/worker.js')).text();
              const files = JSON.parse(text.match(/FILES=(\\[.*?\\])/)[1].replaceAll("'", '"'));
              const sizes = files.map(async file =>
                  (await (await fetch(file)).arrayBuffer()).byteLength);
              return (await Promise.all(sizes)).reduce((sum, one) => sum + one, text.length);
            }
            """);
    System.out.printf("all files of a tablet are %s bytes%n", bytes);
    assertThat(((Number) bytes).longValue()).isBetween(40_000L, 150_000L);
  }

  private Tablet tablet() {
    return Tablet.with(memory, "http://localhost:" + port);
  }

  private void pair(Page page) {
    page.navigate("/k?lang=fi");
    page.locator("#code").fill(code.shown());
    page.locator("#pair .button").click();
    page.waitForURL("**/k/*-*");
    assertThat(page.locator("[data-start=fi]")).isVisible();
    page.evaluate("navigator.serviceWorker.ready");
  }

  /** An unhappy customer writes, and has not sent it yet. */
  private static void write(Page page) {
    page.locator("[data-start=fi]").click();
    page.locator(".target[data-value='1']").click();
    page.locator(".onward .button").click();
    page.locator("textarea").fill(SECRET);
  }

  private static void type(Page page, String digits) {
    for (var digit : digits.chars().mapToObj(Character::toString).toList()) {
      page.locator(".pad .button", new Page.LocatorOptions().setHasText(digit)).click();
    }
    page.locator(".pad .key--main").click();
    page.waitForTimeout(50);
  }

  private List<String> stored() {
    return StoredAnswers.in(waiting);
  }

  private List<Integer> numbers(String query) {
    return jdbc.sql(query).query(Integer.class).list();
  }
}
