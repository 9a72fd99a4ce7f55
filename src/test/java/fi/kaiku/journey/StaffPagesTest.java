package fi.kaiku.journey;

import fi.kaiku.platform.Language;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the staff, as it looks after some weeks of use; each is named by its template. */
@InTheDemo
class StaffPagesTest {

  private static final Path BAD_ROWS = Path.of("src/test/resources/samples/csv/pegasos-30-bad.csv");

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("invitation/ledger", "/ledger");
    PAGES.put("encounter/deliveries", "/encounters");
    PAGES.put("sms/sending", "/sending");
    PAGES.put("sms/replies", "/replies");
    PAGES.put("people/settings", "/settings");
    PAGES.put("organization/county", "/settings/county");
    PAGES.put("organization/stop", "/settings/stop");
    PAGES.put("organization/units", "/units");
    PAGES.put("invitation/rules", "/rules");
    PAGES.put("invitation/messages", "/messages");
    PAGES.put("questionnaire/list", "/questionnaires");
    PAGES.put("channel/ways", "/channels");
    PAGES.put("people/list", "/people");
    PAGES.put("people/keys", "/people/keys");
    PAGES.put("people/me", "/me");
    PAGES.put("audit/list", "/audit");
    PAGES.put("demo/phone", "/demo/phone");
    PAGES.put("demo/mail", "/demo/mail");
    PAGES.put("demo/ways", "/demo/ways");
    PAGES.put("error", "/nowhere");
  }

  /** A page behind the first link of its kind on a list. */
  private record Way(String list, String link) {}

  private static final Map<String, Way> BEHIND_A_LIST =
      Map.of(
          "invitation/ledger-entry", new Way("/ledger", "main a[href*='/ledger/']"),
          "organization/unit", new Way("/units", "main tbody a"),
          "organization/service", new Way("/units", "main a[href*='/services/']"),
          "people/one", new Way("/people", "main tbody a"));

  @ParameterizedTest
  @EnumSource
  void everybody_can_read_every_page(Language language, Demo demo, Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate("/sign-in?lang=" + language.code());
    var look = new Look(browser, page, language);
    look.at("people/sign-in");
    demo.signIn(page, "administrator");
    PAGES.forEach((name, path) -> open(look, name, path));
    BEHIND_A_LIST.forEach((name, way) -> open(look, name, way));
    handInBadRows(look);
    makeAKey(look);
    inviteSomebody(look);
    stopAndContinue(look);
  }

  private static void open(Look look, String name, String path) {
    look.page().navigate(path);
    look.at(name);
  }

  private static void open(Look look, String name, Way way) {
    look.page().navigate(way.list());
    look.page().navigate(look.page().locator(way.link()).first().getAttribute("href"));
    look.at(name);
  }

  private static void handInBadRows(Look look) {
    look.page().navigate("/encounters");
    look.page().locator("#source").selectOption("pegasos");
    look.page().locator("#file").setInputFiles(BAD_ROWS);
    press(look, "main form .button");
    look.at("encounter/delivery");
  }

  private static void makeAKey(Look look) {
    look.page().navigate("/people/keys");
    look.page().locator("#name").fill("Raportointi");
    press(look, "main form.stack .button");
    look.at("people/keys/faults");
    look.page().locator("#name").fill("Raportointi");
    look.page().locator("main input[name=may]").first().check();
    press(look, "main form.stack .button");
    look.at("people/key");
  }

  /** The link that an administrator hands over, and the page that it opens for somebody else. */
  private static void inviteSomebody(Look look) {
    var code = look.language().code();
    look.page().navigate("/people");
    look.page().locator("#signInName").fill("kalle.lampinen." + code);
    look.page().locator("#name").fill("Kalle Lampinen");
    press(look, "main form.stack .button");
    look.at("people/link");
    var link = look.page().locator(".secret").textContent();
    var guest = look.browser().window(Browser.PHONE);
    guest.navigate(link.substring(link.indexOf('/', "http://".length())) + "?lang=" + code);
    new Look(look.browser(), guest, look.language()).at("people/welcome");
  }

  private static void stopAndContinue(Look look) {
    look.page().navigate("/settings/stop");
    press(look, "main form .button");
    look.at("organization/stop/stopped");
    press(look, "main form .button");
  }

  private static void press(Look look, String button) {
    look.page().waitForNavigation(() -> look.page().locator(button).last().click());
  }
}
