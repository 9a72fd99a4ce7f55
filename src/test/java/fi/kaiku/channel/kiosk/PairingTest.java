package fi.kaiku.channel.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a tablet becomes a device of the county, and how it is one no more. */
@KaikuTest
class PairingTest {

  @Autowired MockMvcTester tablets;
  @Autowired Devices devices;
  @Autowired Pairings pairings;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private UnitId unit = new UnitId(new UUID(0, 0));

  @BeforeEach
  void a_unit() {
    unit = GivenUnit.named("Lehtorannan terveysasema").insert(jdbc);
  }

  @Test
  void whoever_types_the_code_holds_the_key_and_is_told_what_to_ask()
      throws UnsupportedEncodingException {
    var code = shop().unpaired("Aula 1", unit, "experience");
    var paired = type(code.shown().toLowerCase(java.util.Locale.ROOT).replace("-", " - "));
    assertThat(paired).hasStatusOk();
    var told = paired.getResponse().getContentAsString();
    assertThat(JsonPath.<String>read(told, "$.told.unit.fi")).isEqualTo("Lehtorannan terveysasema");
    assertThat(JsonPath.<String>read(told, "$.told.asked.code")).isEqualTo("experience");
    var key = JsonPath.<String>read(told, "$.key");
    assertThat(
            jdbc.sql("select cast(key_hash as text) from channel.device")
                .query(String.class)
                .single())
        .doesNotContain(key);
    assertThat(beat(JsonPath.read(told, "$.device"), key, "{\"queue\": 3, \"battery\": 80}"))
        .hasStatusOk();
  }

  @Test
  void a_code_works_once_and_for_half_an_hour_and_says_so_in_the_readers_language() {
    var code = shop().unpaired("Aula 1", unit, "experience");
    assertThat(type(code.text())).hasStatusOk();
    assertThat(type(code.text()))
        .hasStatus(410)
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo("Koden är redan använd. Be om en ny kod.");
    var old = shop().unpaired("Aula 2", unit, "experience");
    clock.pass(Duration.ofMinutes(31));
    assertThat(type(old.text())).hasStatus(410).bodyText().contains("har gått ut");
    assertThat(type("ABCD-EFGH")).hasStatus(404).bodyText().contains("ingen sådan kod");
    assertThat(type("")).hasStatus(404);
  }

  @Test
  void a_new_code_makes_the_one_before_worthless_and_a_new_tablet_takes_the_old_ones_place() {
    var first = shop().paired("Aula 1", unit, "experience");
    var viewer = GivenViewer.administrator();
    var lost = pairings.code(first.id(), viewer).code();
    var fresh = pairings.code(first.id(), viewer).code();
    assertThat(type(lost.text())).hasStatus(410);
    assertThat(beat(first, "{}")).hasStatusOk();
    assertThat(type(fresh.text())).hasStatusOk();
    assertThat(beat(first, "{}")).hasStatus(401);
  }

  @Test
  void whoever_tries_codes_at_random_has_to_wait_and_others_have_not() {
    for (int n = 0; n < CodeGuesses.GUESSES; n++) {
      assertThat(type("XXXX-XXX" + n, "198.51.100.7")).hasStatus(404);
    }
    assertThat(type("XXXX-XXXX", "198.51.100.7")).hasStatus(429).hasHeader("Retry-After", "60");
    assertThat(type("XXXX-XXXX", "198.51.100.8")).hasStatus(404);
    var code = shop().unpaired("Aula 1", unit, "experience");
    assertThat(type(code.text(), "198.51.100.7")).as("a right guess, too").hasStatus(429);
    clock.pass(Duration.ofMinutes(1));
    assertThat(type(code.text(), "198.51.100.7")).hasStatusOk();
  }

  @Test
  void from_many_addresses_no_more_codes_are_tried_than_leave_a_code_safe() {
    var code = shop().unpaired("Aula 1", unit, "experience");
    int tried = 0;
    for (int minute = 0; minute < 2; minute++) {
      int passed = 0;
      while (type("XXXX-XXXX", address(++tried)).getResponse().getStatus() == 404) {
        passed++;
      }
      assertThat(passed).isEqualTo(CodeGuesses.OF_ALL_A_MINUTE);
      assertThat(type(code.text(), address(++tried))).hasStatus(429);
      clock.pass(Duration.ofMinutes(1));
    }
    assertThat(type(code.text(), "192.0.2.8")).hasStatusOk();
    assertThat(type(code.text(), "192.0.2.8")).as("used up, and no guess").hasStatus(410);

    var guesses = 31.0 * CodeGuesses.OF_ALL_A_MINUTE;
    var codesOut = 1_000;
    assertThat(guesses * codesOut / Math.pow(32, code.text().length())).isLessThan(1.0 / 10_000);
  }

  private static String address(int number) {
    return "10.%d.%d.1".formatted(number / 250, number % 250);
  }

  @Test
  void what_a_device_tells_of_itself_is_kept_and_nonsense_is_refused_by_name() {
    var box = shop().paired("Aula 1", unit, "experience");
    clock.pass(Duration.ofMinutes(3));
    assertThat(
            beat(box, "{\"queue\": 7, \"refused\": 1, \"battery\": 15, \"version\": \"box-1.2\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.now")
        .isEqualTo("2026-06-01T09:03:00Z");
    var heard = devices.device(box.id(), GivenViewer.administrator()).heard();
    assertThat(heard.waiting() + " " + heard.refused() + " " + heard.battery() + heard.version())
        .isEqualTo("7 1 15box-1.2");
    assertThat(beat(box, "{\"battery\": 101}"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.field")
        .isEqualTo("battery");
    assertThat(beat(box, "{\"version\": \"<b>\"}")).hasStatus(400);
  }

  private MvcTestResult type(String code) {
    return type(code, "192.0.2.7");
  }

  private MvcTestResult type(String code, String address) {
    return tablets
        .post()
        .uri("/api/v1/devices/pairings")
        .header("Accept-Language", "sv")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"code\": \"" + code + "\"}")
        .with(
            request -> {
              request.setRemoteAddr(address);
              return request;
            })
        .exchange();
  }

  private MvcTestResult beat(GivenDevice device, String body) {
    return beat(device.id().value().toString(), device.key().text(), body);
  }

  private MvcTestResult beat(String device, String key, String body) {
    return tablets
        .post()
        .uri("/api/v1/devices/" + device + "/heartbeats")
        .header("Authorization", "Bearer " + key)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private GivenDevice.Shop shop() {
    return new GivenDevice.Shop(devices, pairings);
  }
}
