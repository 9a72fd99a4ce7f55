package fi.kaiku.demo;

import fi.kaiku.demo.county.Resident;
import fi.kaiku.demo.county.Visit;
import fi.kaiku.platform.Helsinki;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Tells Kaiku of visits as they end, as a patient system with a JSON interface does. */
final class EncounterSender {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Supplier<URI> kaiku;
  private final Supplier<String> key;

  EncounterSender(Supplier<URI> kaiku, Supplier<String> key) {
    this.kaiku = kaiku;
    this.key = key;
  }

  /**
   * Sends one encounter.
   *
   * @throws IOException when Kaiku does not take it
   */
  void send(Visit visit) throws IOException {
    var body = JSON.writeValueAsString(Map.of("source", "demo", "encounters", List.of(of(visit))));
    var request =
        HttpRequest.newBuilder(kaiku.get().resolve("/api/v1/encounters"))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + key.get())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IOException("the encounter was refused with " + response.statusCode());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    }
  }

  private static Map<String, Object> of(Visit visit) {
    var resident = visit.resident();
    var start = visit.startedAt().atZone(Helsinki.ZONE).toOffsetDateTime();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", visit.sourceId());
    fields.put("status", visit.status());
    fields.put("startedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start));
    fields.put("kind", visit.kind());
    fields.put("profession", visit.profession());
    fields.put("unitOid", visit.oid());
    fields.put("identityCode", resident.identityCode());
    fields.put("phones", resident.phones());
    fields.put("motherTongue", resident.motherTongue());
    fields.put("contactLanguage", resident.contactLanguage());
    fields.put("nonDisclosure", resident.wish() == Resident.Wish.NON_DISCLOSURE);
    fields.put("deceased", resident.wish() == Resident.Wish.DECEASED);
    if (resident.wish() == Resident.Wish.FORBIDS) {
      fields.put("permission", "DENIED");
    }
    return fields;
  }
}
