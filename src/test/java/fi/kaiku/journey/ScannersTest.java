package fi.kaiku.journey;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Machines open links before people do. They must neither answer nor use anything up. */
@JourneyTest
class ScannersTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final List<String> MACHINES =
      List.of(
          "WhatsApp/2.23.20.0 A",
          "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
          "Twitterbot/1.0",
          "TelegramBot (like TwitterBot)",
          "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
          "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
          "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
          "SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com",
          "Mozilla/5.0 (Windows NT 10.0; Win64; x64) BingPreview/1.0b",
          "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
          "Google-Safety; +http://www.google.com/bot.html",
          "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
          "Mozilla/5.0 (compatible; Barracuda Sentinel)",
          "Mozilla/5.0 (compatible; Proofpoint URL Defense)",
          "Mimecast-URL-Protect/1.0",
          "ZscalerScanner/1.0",
          "Symantec-WebSecurity/1.0",
          "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Applebot",
          "curl/8.5.0",
          "python-requests/2.31.0");

  @Autowired JdbcClient jdbc;

  @Test
  void twenty_scanners_and_a_browser_that_runs_scripts_answer_nothing(Browser browser)
      throws Exception {
    var path = withToken(TOKEN).insert(jdbc);
    try (var http = HttpClient.newHttpClient()) {
      for (var machine : MACHINES) {
        for (var page : List.of("", "?s=10", "/score", "/comment", "/delete", "/opt-out")) {
          open(http, browser.address() + path + page, machine);
        }
      }
    }
    for (var machine : MACHINES.subList(0, 3)) {
      runScripts(browser, path, machine);
    }
    assertNothingHappened();
    var person = browser.windowWithoutScript(Browser.PHONE);
    person.navigate(path);
    person.locator("#score-9").check();
    person.locator("main .button").click();
    assertThat(count("feedback.waiting")).isEqualTo(1);
  }

  private static void open(HttpClient http, String address, String machine)
      throws IOException, InterruptedException {
    for (var method : List.of("HEAD", "GET", "OPTIONS")) {
      var request =
          HttpRequest.newBuilder(URI.create(address))
              .method(method, BodyPublishers.noBody())
              .header("User-Agent", machine)
              .build();
      assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isLessThan(500);
    }
  }

  /** Renders, scrolls, hovers, and even clicks by script on all there is. */
  private static void runScripts(Browser browser, String path, String machine) {
    var options = new NewContextOptions().setViewportSize(1280, 800).setUserAgent(machine);
    var page = browser.window(options);
    for (var address : List.of(path, path + "?s=10")) {
      page.navigate(address);
      page.mouse().wheel(0, 2_000);
      page.mouse().move(200, 400);
      page.evaluate("document.querySelectorAll('input[type=radio]').forEach(r => r.click())");
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }
  }

  private void assertNothingHappened() {
    assertThat(count("feedback.waiting")).isZero();
    assertThat(count("sms.opt_out")).isZero();
  }

  private int count(String table) {
    return jdbc.sql("select count(*)::int from " + table).query((row, _) -> row.getInt(1)).single();
  }
}
