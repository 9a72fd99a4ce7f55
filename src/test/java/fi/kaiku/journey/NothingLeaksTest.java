package fi.kaiku.journey;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer's request holds is found neither in the log nor in the metrics. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
class NothingLeaksTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final String WORDS = "Salaisia sanoja 0401234567";

  @Autowired JdbcClient jdbc;
  @Autowired MeterRegistry meters;

  @Test
  void neither_the_link_nor_the_words_come_into_the_log_or_the_metrics(
      Browser browser, CapturedOutput log) throws Exception {
    var page = URI.create(browser.address() + withToken(TOKEN).insert(jdbc));
    assertThat(Customer.answer(page, 9, WORDS)).isEqualTo(303);
    var nonce = Customer.nonce(page);
    for (var path : List.of("", "/thanks", "/delete", "/deleted", "/no/such/page", "//", "/;a=b")) {
      send("GET", page + path, "");
    }
    for (var method : List.of("PUT", "DELETE", "PATCH", "TRACE", "POST")) {
      send(method, page.toString(), "");
    }
    for (var form : List.of("%zz", "comment=" + "a".repeat(3_000_000), "nonce=" + nonce, "a=\0")) {
      send("POST", page + "/comment", form);
    }
    failInTheDatabase(page, nonce);
    assertThat(log.getAll()).contains("a customer's page failed");
    assertThat(log.getAll()).doesNotContain(TOKEN, nonce, "Salaisia", "0401234567");
    assertThat(meters.getMeters())
        .flatExtracting(meter -> meter.getId().getTags())
        .extracting(Tag::getValue)
        .contains("/s/{token}", "/s/{token}/score", "/s/{token}/comment")
        .noneMatch(value -> value.contains(TOKEN));
  }

  /** The store is gone for a moment, while somebody comments. */
  private void failInTheDatabase(URI page, String nonce) throws Exception {
    jdbc.sql("alter table feedback.waiting rename to away").update();
    try {
      var form = "nonce=" + nonce + "&comment=Salaisia";
      var answer = send("POST", page + "/comment", form);
      assertThat(answer).startsWith("503 ").contains("Nyt ei onnistunut").doesNotContain("SQL");
    } finally {
      jdbc.sql("alter table feedback.away rename to waiting").update();
    }
  }

  private static String send(String method, String address, String form) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .method(method, BodyPublishers.ofString(form))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var response = http.send(request, BodyHandlers.ofString());
      return response.statusCode() + " " + response.body();
    }
  }
}
