package fi.kaiku.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Button boxes that hand in what they have gathered, beside the bare rows of the same answers. */
final class DeviceBatches {

  private static final String DEVICE = "0b5d5a00-0000-4000-8000-000000000001";
  private static final String KEY = "kaikudevice_bench";
  private static final int BATCH = 500;
  private static final int WARM_UP = 40;
  private static final int BATCHES = 40;
  private static final int RUNS = 3;

  private final Path launcher;
  private final Path data;
  private final Table table;

  DeviceBatches(Path launcher, Path data, Table table) {
    this.launcher = launcher;
    this.data = data;
    this.table = table;
  }

  void run() throws IOException, InterruptedException {
    try (var kaiku = Kaiku.serve(launcher, data, Map.of("KAIKU_TIMETABLE", "false"));
        var database = new Database(data);
        var http = HttpClient.newHttpClient()) {
      for (var statement : setUp().split(";\n")) {
        database.execute(statement);
      }
      var _ = hand(http, kaiku.port(), WARM_UP);
      var rates = new double[RUNS];
      var rows = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        rates[run] = hand(http, kaiku.port(), BATCHES);
        rows[run] = database.copy("feedback.waiting", BATCHES * BATCH, BATCHES);
        System.err.printf("device answers, run %d: %.0f a second%n", run + 1, rates[run]);
      }
      table.add(
          "answers of a device, 500 a call",
          Median.of(rates),
          Median.of(rows),
          "answers/s",
          "at least 1 000/s");
    }
  }

  /** Answers a second. */
  private static double hand(HttpClient http, int port, int batches)
      throws IOException, InterruptedException {
    var address = "http://localhost:" + port + "/api/v1/devices/" + DEVICE + "/answers";
    var calls = IntStream.range(0, batches).mapToObj(_ -> call()).toList();
    var begun = System.nanoTime();
    for (var call : calls) {
      var request =
          HttpRequest.newBuilder(URI.create(address))
              .header("Authorization", "Bearer " + KEY)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(call))
              .build();
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200 || !answer.body().contains("\"stored\":" + BATCH)) {
        throw new IOException("not all were stored: " + answer.statusCode());
      }
    }
    return (double) batches * BATCH / ((System.nanoTime() - begun) / 1e9);
  }

  private static String call() {
    var now = Instant.now();
    return IntStream.range(0, BATCH)
        .mapToObj(
            n ->
                "{\"id\":\"%s\",\"at\":\"%s\",\"marks\":{\"feeling\":%d,\"why\":[%d]}}"
                    .formatted(UUID.randomUUID(), now.minusSeconds(60L * n), 1 + n % 4, 1 + n % 5))
        .collect(Collectors.joining(",", "{\"now\":\"" + now + "\",\"answers\":[", "]}"));
  }

  private static String setUp() throws IOException {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(UTF_8));
      return Resources.text("device.sql")
          .replace("%device", DEVICE)
          .replace("%hash", "\\x" + HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
