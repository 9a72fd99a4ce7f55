package fi.kaiku.channel.kiosk.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fi.kaiku.TestWorld;
import fi.kaiku.channel.kiosk.Device.Heard;
import fi.kaiku.channel.kiosk.DeviceId;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.GivenDevice;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.journey.Look;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tablet as customers and staff see it, and the pages on which devices are kept. */
@JourneyTest
class DevicePicturesTest {

  private static final int TABLET = 768;
  private static final int TALL = 1024;

  @Autowired Devices devices;
  @Autowired Pairings pairings;
  @Autowired JdbcClient jdbc;

  private UnitId unit = new UnitId(new UUID(0, 0));

  @BeforeEach
  void a_unit() {
    jdbc.sql("update organization.county set name_fi = 'Järvenrannan hyvinvointialue'").update();
    unit = GivenUnit.named("Lehtorannan terveysasema").insert(jdbc);
  }

  @Test
  void everybody_can_answer_on_a_tablet(Browser browser) {
    var page = browser.window(Browser.PHONE);
    pair(browser, page, "Aula 1", "kiosk");
    var attract = new Look(browser, page, Language.FI);
    look(attract, "kiosk/shell");
    for (var language : Language.values()) {
      var look = new Look(browser, page, language);
      page.locator("[data-start=" + language.code() + "]").click();
      look(look, "kiosk/shell/question");
      page.locator(".target[data-value='2']").click();
      page.locator(".target[data-value='1']").click();
      page.locator(".target[data-value='4']").click();
      look(look, "kiosk/shell/reasons");
      page.locator(".onward .button").first().click();
      page.locator("textarea").fill("Odotin tunnin, vaikka minulla oli aika.");
      look(look, "kiosk/shell/text");
      page.locator(".onward .button").first().click();
      look(look, "kiosk/shell/thanks");
      page.locator("#foot .button").click();
    }
    page.locator("[data-start=fi]").click();
    page.locator("#foot .button").first().click();
    look(attract, "kiosk/shell/low");
  }

  @Test
  void everybody_can_give_a_number_and_staff_find_their_way(Browser browser) {
    var page = browser.window(Browser.PHONE);
    pair(browser, page, "Aula 2", "experience");
    var look = new Look(browser, page, Language.FI);
    page.locator("[data-start=fi]").click();
    look(look, "kiosk/shell/number");
    page.locator(".target[data-value='8']").click();
    look(look, "kiosk/shell/statement");
    page.reload();
    page.locator("#foot .button").click();
    look(look, "kiosk/shell/lock");
    for (var digit : List.of("2", "4", "6", "8")) {
      page.locator(".pad .button", new Page.LocatorOptions().setHasText(digit)).click();
    }
    page.locator(".pad .key--main").click();
    assertThat(page.locator("h1")).hasText("Aula 2");
    look(look, "kiosk/shell/desk");
  }

  private void pair(Browser browser, Page page, String name, String questionnaire) {
    var code = new GivenDevice.Shop(devices, pairings).unpaired(name, unit, questionnaire);
    page.addInitScript("Element.prototype.requestFullscreen = undefined");
    for (var language : Language.values()) {
      page.navigate("/k?lang=" + language.code());
      look(new Look(browser, page, language), "kiosk/pair");
    }
    page.locator("#code").fill("XXXX-XXXX");
    page.locator("#pair .button").click();
    assertThat(page.locator("#code-error")).isVisible();
    look(new Look(browser, page, Language.EN), "kiosk/pair/fault");
    page.locator("#code").fill(code.shown());
    page.locator("#pair .button").click();
    page.waitForURL("**/k/*-*");
    assertThat(page.locator("[data-start=fi]")).isVisible();
  }

  /** Also as the tablet stands in the lobby. */
  private static void look(Look look, String name) {
    look.page().setViewportSize(TABLET, TALL);
    look.browser().picture(look.page(), name.replace('/', '-') + "-" + look.language().code());
    look.at(name);
  }

  @Test
  void staff_see_how_devices_are(Browser browser) {
    GivenAccount.named("lukija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    var page = browser.window(Browser.DESK);
    page.navigate("/devices?lang=fi");
    page.locator("#signInName").fill("lukija");
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    var shop = new GivenDevice.Shop(devices, pairings);
    for (var language : Language.values()) {
      jdbc.sql("delete from channel.device").update();
      var look = new Look(browser, page, language);
      page.navigate("/devices?lang=" + language.code());
      look.at("kiosk/devices/empty");
      page.navigate("/devices/new");
      look.at("kiosk/device-new");
      page.waitForNavigation(() -> page.locator("main form .button").click());
      look.at("kiosk/device-new/faults");
      fill(page);
      page.waitForNavigation(() -> page.locator("main form .button").click());
      look.at("kiosk/code");
      shop.paired("Aula 2", unit, "kiosk");
      var box = shop.paired("Nappilaite, laboratorio", unit, "visit");
      busy(box.id());
      page.navigate("/devices");
      look.at("kiosk/devices");
      page.navigate("/devices/" + box.id().value());
      look.at("kiosk/device");
    }
  }

  private static void fill(Page page) {
    page.locator("#name").fill("Aula 1");
    page.locator("#unit")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("#questionnaire").selectOption("kiosk");
    page.locator("#pin").fill("1357");
  }

  private void busy(DeviceId box) {
    devices.heard(box, new Heard(TestWorld.NOW.minus(Duration.ofHours(3)), 12, 34, 1, "box-2.1"));
    jdbc.sql("update channel.device set paired_at = paired_at - interval '3 days' where id = ?")
        .param(box.value())
        .update();
    jdbc.sql(
            """
            insert into channel.device_month (device_id, arrived_month, answers, uncounted) values
            (:box, '2026-06-01', 3, 0), (:box, '2026-05-01', 214, 23), (:box, '2026-04-01', 188, 0)
            """)
        .param("box", box.value())
        .update();
    jdbc.sql(
            """
            insert into channel.device_burst (device_id, given_on, answers) values
            (:box, '2026-05-22', 19), (:box, '2026-05-08', 4)
            """)
        .param("box", box.value())
        .update();
  }
}
