package fi.kaiku.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo from an empty folder: a history, a sign-in for each role, a key, and a phone. */
@InTheDemo
class DemoTest {

  private static final String BANNER = "kaikki ihmiset ovat keksittyjä";
  private static final String STATION = "1.2.246.10.99999999.10.101";

  @Test
  void it_says_where_to_look_and_how_to_get_in(Demo demo) {
    assertThat(demo.printed())
        .contains("history: day 11 of 12", demo.address(), demo.address() + "/demo/phone");
    assertThat(demo.signIns().stream().map(Demo.SignIn::role))
        .containsExactly("administrator", "development manager", "supervisor", "reader");
  }

  @Test
  void every_role_comes_in_and_sees_figures(Demo demo, Browser browser) {
    for (var who : demo.signIns()) {
      var page = browser.window(Browser.DESK);
      demo.signIn(page, who.role());
      page.navigate("/overview?lang=fi");
      assertThat(page.locator(".sentence").first()).containsText("NPS");
      assertThat(page.locator(".demonstration")).containsText(BANNER);
      var mayReadThePeople = page.navigate("/people").status() == 200;
      assertThat(mayReadThePeople).isEqualTo(who.role().equals("administrator"));
    }
  }

  @Test
  void the_history_went_through_every_stage(Demo demo) {
    var funnel = read(demo, "/api/v1/funnel").get("rows").get(0);
    var sent = funnel.get("sent").intValue();
    assertThat(sent).isGreaterThan(500);
    assertThat(funnel.get("delivered").intValue()).isBetween(sent * 9 / 10, sent - 1);
    assertThat(funnel.get("answered").intValue()).isBetween(sent * 18 / 100, sent * 33 / 100);
    assertThat(funnel.get("encounters").isNull()).isTrue();
  }

  @Test
  void its_staff_have_followed_feedback_up(Demo demo, Browser browser) {
    var page = browser.window(Browser.DESK);
    demo.signIn(page, "development manager");
    page.navigate("/urgent?lang=fi");
    assertThat(page.locator("main table")).containsText("40 min");
    assertThat(page.locator("main .panel")).hasCount(1);
    page.navigate("/inbox/county");
    assertThat(page.locator(".sentence")).containsText("Puolet katsottiin");
    page.navigate("/contact-requests");
    assertThat(page.locator("main")).containsText("2 asiakasta odottaa vastausta");
    page.navigate("/improvements");
    assertThat(page.locator("main")).containsText("Takaisinsoitto saman päivän aikana");
    page.navigate("/devices");
    assertThat(page.locator("main tbody tr").first()).containsText("Satamakadun hammashoitola");
    assertThat(page.locator(".sentence")).containsText("Yksi laite on ollut hiljaa");
  }

  @Test
  void a_page_of_another_service_shows_the_form(Demo demo, Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate("/demo/ways?lang=sv");
    page.locator("#way-embed ~ p a").first().click();
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    assertThat(page.url()).startsWith("http://127.0.0.1:");
    var form = page.frameLocator("iframe");
    form.locator(".button").first().waitFor();
    assertThat(form.locator("html")).hasAttribute("lang", "sv");
  }

  @Test
  void a_filled_form_is_uploaded_and_found(Demo demo, Browser browser) {
    var page = browser.window(Browser.DESK);
    page.navigate("/demo/ways?lang=fi");
    var file = page.waitForDownload(() -> page.locator("#way-paper ~ form .button").click());
    demo.signIn(page, "supervisor");
    page.navigate("/paper/scans?lang=fi");
    page.locator("main input[type=file]").setInputFiles(file.path());
    page.locator("main .button").first().click();
    eventually(
        "its form is found",
        () -> {
          page.reload();
          return page.locator("main a[href^='/paper/keying/']").count() > 0;
        });
  }

  @Test
  void its_key_reads_figures_and_nothing_else(Demo demo) {
    var units = read(demo, "/api/v1/figures?measure=nps&by=service");
    assertThat(units.get("rows").size()).isEqualTo(3);
    assertThat(units.get("rows").get(0).get("n").intValue()).isPositive();
    assertThat(ask(demo, "/api/v1/encounters").statusCode()).isNotEqualTo(200);
  }

  @Test
  void a_visitor_makes_a_visit_and_answers_the_message_that_comes(Demo demo, Browser browser) {
    var before = answers(demo);
    var phone = browser.window(Browser.PHONE);
    phone.navigate("/demo/phone?lang=fi");
    assertThat(phone.locator("main")).containsText("on kysytty vähintään 5 ihmiseltä");
    phone.locator("#unit").selectOption(STATION);
    phone.locator("main").getByText("svenska").check();
    phone.locator("main form.panel .button").click();
    var message = phone.locator(".bubble--yours").first();
    assertThat(message).containsText("STOPP");
    browser.picture(phone, "demo-phone-message");

    var survey = phone.waitForPopup(() -> message.locator("a").click());
    assertThat(survey.locator("html")).hasAttribute("lang", "sv");
    assertThat(survey.locator(".demonstration")).containsText("påhittade");
    survey.locator("#score-9").check();
    survey.locator("main .button").click();
    survey.locator("#comment").fill("Vi kom på besök från demotelefonen.");
    survey.locator("main .button").first().click();
    assertThat(survey.locator("h1")).containsText("Tack");

    var page = browser.window(Browser.DESK);
    demo.signIn(page, "development manager");
    eventually("it has appeared", () -> comments(page).contains("besök från demotelefonen"));
    eventually("it is in the figures", () -> answers(demo) > before);
  }

  @Test
  void every_page_says_that_all_is_invented_and_a_customers_page_stays_small(
      Demo demo, Browser browser) {
    var page = browser.window(Browser.PHONE);
    page.navigate("/demo/phone");
    var link = page.locator(".bubble a").first().getAttribute("href");
    for (var banner :
        Map.of("fi", BANNER, "sv", "alla människor är påhittade", "en", "with invented people")
            .entrySet()) {
      var answer = page.navigate(link + "?lang=" + banner.getKey());
      assertThat(page.locator(".demonstration")).containsText(banner.getValue());
      assertThat(answer.body().length).isLessThan(20 * 1024);
      page.navigate("/sign-in?lang=" + banner.getKey());
      assertThat(page.locator(".demonstration")).containsText(banner.getValue());
    }
  }

  private static String comments(Page page) {
    page.navigate("/overview?unit=" + STATION);
    return String.join("\n", page.locator(".letters").allTextContents());
  }

  private static int answers(Demo demo) {
    var rows = read(demo, "/api/v1/figures?measure=nps&unit=" + STATION).get("rows");
    return rows.get(0).get("n").intValue();
  }

  private static JsonNode read(Demo demo, String path) {
    var answer = ask(demo, path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> ask(Demo demo, String path) {
    var request =
        HttpRequest.newBuilder(URI.create(demo.address() + path))
            .header("Authorization", "Bearer " + demo.figuresKey())
            .build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
