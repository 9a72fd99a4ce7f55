package fi.kaiku.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.kaiku.channel.link.GivenLink.KIVENLAHTI;
import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.channel.link.GivenLink;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Job;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What feedback is for: from a customer's tap on a phone to the poster on the wall. */
@JourneyTest
class FromTapToPosterTest {

  private static final GreenMail MAILBOXES = open();
  private static final String PRAISED = "Kaiku7PgQvXY2";
  private static final String BLAMED = "Kaiku7PgQvXY3";

  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired List<Job> jobs;

  private GivenVisits visits;

  private static GreenMail open() {
    var peer = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    peer.start();
    return peer;
  }

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) {
    settings.add("kaiku.mail.host", () -> "localhost");
    settings.add("kaiku.mail.port", () -> MAILBOXES.getSmtp().getPort());
    settings.add("kaiku.mail.tls", () -> "none");
    settings.add("kaiku.mail.from", () -> "kaiku@kaiku.example");
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @BeforeEach
  void a_unit_of_which_the_answers_of_spring_are_known() {
    clock.reset();
    var unit = KIVENLAHTI.insert(jdbc);
    GivenAccount.named("saara").supervising(unit).insert(jdbc);
    GivenAccount.named("mirja").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    visits = GivenVisits.in(KIVENLAHTI, unit);
    visits.on("2026-04-10").answered(jdbc, 2, 40);
  }

  @Test
  void what_a_customer_says_becomes_thanks_an_improvement_and_a_poster(Browser browser) {
    var phone = browser.window(Browser.PHONE);
    answer(phone, PRAISED, "10", "Hoitaja Maija Mäkelä kuunteli rauhassa. Suuri kiitos hänelle!");
    answer(phone, BLAMED, "3", "Odotin puoli tuntia yli sovitun ajan, eikä kukaan kertonut miksi.");
    appear();
    askToBeCalled(phone);

    var saara = signedIn(browser, "saara", "/inbox");
    thank(saara);
    call(saara);
    var improvement = improve(saara);
    monthsPass();
    var later = signedIn(browser, "saara", improvement);
    assertThat(later.locator("main")).containsText("NPS on parempi kuin ennen.");
    meet(later);
    tell(later, improvement);
    publish(signedIn(browser, "mirja", improvement), improvement);
  }

  private void answer(Page phone, String token, String score, String words) {
    phone.navigate(withToken(token).insert(jdbc));
    phone.getByLabel(score, new Page.GetByLabelOptions().setExact(true)).check();
    phone.locator("main .button").first().click();
    phone.locator("#comment").fill(words);
    phone.locator("form .button").first().click();
    assertThat(phone.locator("h1")).containsText("Kiitos palautteestasi!");
  }

  /** Four others were asked about the same, and a tick has passed. */
  private void appear() {
    for (int other = 1; other <= 4; other++) {
      withToken("Kaiku7PgQvXX" + other).insert(jdbc);
    }
    GivenLink.allSent(jdbc);
    clock.pass(Duration.ofMinutes(90));
    run("appear");
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private static void askToBeCalled(Page phone) {
    phone.navigate("/s/" + PRAISED + "/contact");
    phone.locator("#phone").fill("040 123 4567");
    phone.locator("#words").fill("Miten saan reseptin uusittua?");
    phone.locator("#answer .button").first().click();
    assertThat(phone.locator("main")).containsText("viimeistään 8.6.2026");
  }

  /** The original is opened to see who is meant; the mail and the card hold masked words only. */
  private void thank(Page saara) {
    var praise = letter(saara, "kuunteli rauhassa");
    assertThat(praise).not().containsText("Mäkelä");
    praise.locator("[data-key=t]").click();
    saara.locator("form[action$='/original'] button").click();
    assertThat(saara.locator(".thanks-original")).containsText("Maija Mäkelä kuunteli");
    var opened = jdbc.sql("select from audit.entry where action = 'original-read'");
    assertThat(opened.query().listOfRows()).hasSize(1);
    saara.locator("#to-new").check();
    saara.locator("#name").fill("Maija Mäkelä");
    saara.locator("#email").fill("maija.makela@kaiku.example");
    saara.locator("form.thanks-form > .button").click();
    saara.locator("#preview .button").first().click();
    saara.locator("form.row button[value=A5]").waitFor();
    assertThat(printed(saara, "form.row", "size=A5")).startsWith("200 application/pdf %PDF");
    run("mail");
    assertThat(GreenMailUtil.getWholeMessage(MAILBOXES.getReceivedMessages()[0]))
        .contains("maija.makela@kaiku.example");
  }

  private static Locator letter(Page page, String words) {
    return page.locator(".letter", new Page.LocatorOptions().setHasText(words));
  }

  private static void call(Page saara) {
    saara.navigate("/contact-requests");
    saara.locator("main a[href^='/contact-requests/']").first().click();
    saara.locator("form[action$='/opened'] button").click();
    assertThat(saara.locator(".written")).hasText("Miten saan reseptin uusittua?");
  }

  private static String improve(Page saara) {
    saara.navigate("/inbox");
    letter(saara, "Odotin puoli tuntia").locator("[data-key=i]").click();
    assertThat(saara.locator("blockquote.linked")).containsText("Odotin puoli tuntia");
    saara.locator("#title").fill("Soitamme, jos aika viivästyy");
    saara.locator("#tried").fill("Hoitaja soittaa, kun aika venyy yli vartin.");
    saara.locator("#theme").selectOption("");
    saara.locator("main form.stack:has(#title) .button").click();
    for (var state : List.of("decided", "tried", "in-use")) {
      saara.locator("#steps button[value=" + state + "]").click();
      assertThat(saara.locator("#steps button[value=" + state + "]")).hasCount(0);
    }
    assertThat(saara.locator("main"))
        .containsText("Vaikutus voidaan kertoa aikaisintaan 1.8.2026.");
    return saara.url().replaceAll("^https?://[^/]*|[?#].*", "");
  }

  private void monthsPass() {
    visits.on("2026-07-10").answered(jdbc, 9, 40);
    clock.set("2026-09-01T09:00:00Z");
  }

  private void meet(Page saara) {
    saara.navigate("/meetings");
    saara.locator("main form.stack .button").click();
    saara.locator("#notes").fill("Soittaminen on auttanut. Jatketaan.");
    saara.locator("#decided").fill("Kerrotaan asiakkaille");
    saara.locator("button[formaction$='/decisions']").click();
    saara.locator("button[formaction$='/closed']").click();
    saara.locator("a[href$='/minutes.pdf']").waitFor();
    var figures = saara.locator("section[aria-labelledby=figures-title]").innerText();
    visits.on("2026-08-10").answered(jdbc, 0, 30);
    saara.reload();
    assertThat(saara.locator("section[aria-labelledby=figures-title]").innerText())
        .as("frozen")
        .isEqualTo(figures);
  }

  private static void tell(Page saara, String improvement) {
    saara.navigate(improvement + "/story");
    var words = List.of("Odotitte", "Soitamme", "Ni väntade", "Vi ringer", "You waited", "We call");
    var fields = saara.locator("main form.stack textarea");
    for (int i = 0; i < words.size(); i++) {
      fields.nth(i).fill(words.get(i));
    }
    saara.locator("main form.stack .button").click();
    assertThat(saara.locator("#story")).containsText("Soitamme");
    assertThat(saara.locator("form[action$='/approval']")).hasCount(0);
  }

  private static void publish(Page mirja, String improvement) {
    mirja.locator("form[action$='/approval'] button").click();
    mirja.locator("form[action$='/publication'] button").click();
    mirja.locator("form[action$='/publication/ended'] button").waitFor();
    assertThat(printed(mirja, improvement + "/poster?language=sv&size=A3"))
        .startsWith("200 application/pdf %PDF");
    mirja.navigate("/improvements/published");
    assertThat(mirja.locator("main")).containsText("Soitamme");
  }

  /** What a form prints, as status, kind and how it begins. */
  private static String printed(Page page, String form, String size) {
    return page.evaluate(
            """
            async ([form, size]) => {
              const it = document.querySelector(form);
              const body = new URLSearchParams(new FormData(it)) + '&' + size;
              const headers = {'Content-Type': 'application/x-www-form-urlencoded'};
              const answer = await fetch(it.action, {method: 'POST', body, headers});
              return answer.status + ' ' + answer.headers.get('Content-Type') + ' '
                  + await answer.text();
            }
            """,
            List.of(form, size))
        .toString();
  }

  private static String printed(Page page, String address) {
    var answer = page.request().get(address);
    return answer.status() + " " + answer.headers().get("content-type") + " " + answer.text();
  }

  private static Page signedIn(Browser browser, String name, String address) {
    var page = browser.window(Browser.DESK);
    page.navigate(address);
    page.locator("#signInName").fill(name);
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    page.locator("main h1").waitFor();
    return page;
  }
}
