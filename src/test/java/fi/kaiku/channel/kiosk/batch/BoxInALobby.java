package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.GivenDevice;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.channel.link.StoredAnswers;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Job;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A button box in a lobby that sends batches. Our clock stands at noon. */
abstract class BoxInALobby {

  @Autowired MockMvcTester devices;
  @Autowired Devices house;
  @Autowired Pairings pairings;
  @Autowired WaitingAnswers waiting;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  UnitId unit = new UnitId(new UUID(0, 0));
  GivenDevice box = GivenDevice.NONE;

  @BeforeEach
  void a_box_in_a_lobby() {
    unit = GivenUnit.named("Lehtorannan terveysasema").insert(jdbc);
    box = shop().paired("Aula 1", unit, "experience");
  }

  static String answer(String id, String said) {
    return "{\"id\": \"%s\", \"at\": \"2026-06-01T08:30:00Z\", %s}".formatted(id, said);
  }

  static String at(String id, String time) {
    return "{\"id\": \"%s\", \"at\": \"%s\", \"score\": 10}".formatted(id, time);
  }

  static String call(String... answers) {
    return "{\"now\": \"2026-06-01T09:00:00Z\", \"answers\": [" + String.join(",", answers) + "]}";
  }

  MvcTestResult send(String... answers) {
    return post(call(answers));
  }

  MvcTestResult post(String body) {
    return post(box, body);
  }

  MvcTestResult post(GivenDevice device, String body) {
    return devices
        .post()
        .uri(device.path("answers"))
        .header("Authorization", device.bearer())
        .header("Accept-Language", "en")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  void tick() {
    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
  }

  List<String> stored() {
    return StoredAnswers.in(waiting);
  }

  List<String> texts(String query) {
    return jdbc.sql(query).query((row, _) -> row.getString(1)).list();
  }

  GivenDevice.Shop shop() {
    return new GivenDevice.Shop(house, pairings);
  }
}
