package fi.kaiku;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/**
 * A start on a throw-away database, a few first requests, and the end: what Java loads meanwhile is
 * what every start will need. The launcher has Java note it down (JEP 483, 514).
 */
final class Rehearsal {

  private static final List<String> REQUESTS =
      List.of("/actuator/health/readiness", "/s/1111111111111", "/settings");

  private Rehearsal() {}

  static void of(SpringApplication application, String... settings) {
    application.setDefaultProperties(Map.of("kaiku.port", 0));
    try (var context = application.run(settings);
        var http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      var port = context.getEnvironment().getRequiredProperty("local.server.port");
      for (var path : REQUESTS) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        http.sendAsync(request, BodyHandlers.discarding()).join();
      }
    }
  }
}
