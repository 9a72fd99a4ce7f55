package fi.kaiku.demo.walkin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** What a tablet sends over the net, with the key that lies in it. */
final class TabletCalls {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Supplier<URI> kaiku;

  TabletCalls(Supplier<URI> kaiku) {
    this.kaiku = kaiku;
  }

  /**
   * Sends a call.
   *
   * @param deviceAndKey with a blank between; of a tablet that has none nothing is sent
   * @param what {@code answers} or {@code heartbeats}
   */
  void send(String deviceAndKey, String what, Map<String, ?> body) throws IOException {
    var known = deviceAndKey.split(" ", 2);
    if (known.length < 2) {
      return;
    }
    var address = kaiku.get().resolve("/api/v1/devices/" + known[0] + "/" + what);
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + known[1])
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    try {
      var status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status >= 300) {
        throw new IOException("a tablet's " + what + " were refused with " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    }
  }
}
