package fi.kaiku.channel.kiosk.register;

import static fi.kaiku.access.Permission.CHANGE_CHANNELS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.GivenDevice;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which staff put devices up and see how they are. */
@KaikuTest
class DevicesPageTest {

  @Autowired MockMvcTester browser;
  @Autowired Devices devices;
  @Autowired Pairings pairings;
  @Autowired DeviceWatch watch;
  @Autowired MeterRegistry meters;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private UnitId unit = new UnitId(new UUID(0, 0));

  @BeforeEach
  void a_unit() {
    unit = GivenUnit.named("Lehtorannan terveysasema").insert(jdbc);
  }

  @Test
  void a_manager_adds_a_device_and_is_shown_a_code_once() {
    var added =
        post(
            "/devices",
            Map.of(
                "name",
                "Aula 1",
                "unit",
                unit.value().toString(),
                "questionnaire",
                "visit",
                "pin",
                "1234",
                "height",
                "WHEELCHAIR"));
    assertThat(added).hasStatusOk().bodyText().containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}");
    assertThat(get("/devices", GivenViewer.administrator())).bodyText().contains("Aula 1");
    assertThat(jdbc.sql("select action from audit.entry order by id").query(String.class).list())
        .contains("device-added", "device-code-made");
  }

  @Test
  void what_is_wrong_with_a_device_is_told_field_by_field() {
    var refused = post("/devices", Map.of("name", " ", "questionnaire", "none", "pin", "12"));
    assertThat(refused)
        .hasStatus(422)
        .bodyText()
        .contains("#name", "#unit", "#questionnaire", "#pin");
    shop().paired("Aula 1", unit, "visit");
    assertThat(
            post(
                "/devices",
                Map.of(
                    "name",
                    "aula 1",
                    "unit",
                    unit.value().toString(),
                    "questionnaire",
                    "visit",
                    "pin",
                    "1234")))
        .hasStatus(422)
        .bodyText()
        .contains("Toisella laitteella on jo tämä nimi");
  }

  @Test
  void the_device_of_a_merged_unit_is_its_successors() {
    var device = shop().paired("Aula 1", unit, "visit");
    var successor = GivenUnit.named("Niemen terveysasema").oid("1.2.246.7").insert(jdbc);
    var leader = GivenViewer.inUnits(Set.of(successor.value()), Permission.CHANGE_CHANNELS);
    assertThat(get("/devices", leader)).bodyText().doesNotContain("Aula 1");
    GivenUnit.merge(jdbc, unit, successor);
    assertThat(get("/devices", leader)).bodyText().contains("Aula 1");
    assertThat(get("/devices/" + device.id().value(), leader)).hasStatusOk();
  }

  @Test
  void a_silent_device_is_seen_at_once_and_counted_without_its_name() {
    shop().paired("Aula 1", unit, "visit");
    assertThat(get("/devices", GivenViewer.administrator())).bodyText().contains("vastaa.");
    clock.pass(Duration.ofMinutes(31));
    assertThat(get("/devices", GivenViewer.administrator()))
        .bodyText()
        .contains("Yksi laite on ollut hiljaa", "Hiljaa");
    assertThat(meters.get("kaiku.devices.silent").gauge().value()).isEqualTo(1);
    assertThat(watch.health().getDetails()).isEqualTo(Map.of("paired", 1L, "silent", 1L));
  }

  @Test
  void whoever_is_limited_to_units_sees_and_changes_the_devices_of_those_only() {
    var own = GivenUnit.named("Oma asema").insert(jdbc);
    var other = shop().paired("Muiden", unit, "visit");
    shop().paired("Omat", own, "visit");
    var viewer = GivenViewer.inUnits(Set.of(own.value()), CHANGE_CHANNELS);
    assertThat(get("/devices", viewer)).bodyText().contains("Omat").doesNotContain("Muiden");
    assertThat(get("/devices/" + other.id().value(), viewer)).hasStatus(404);
    assertThat(get("/devices/new", viewer))
        .bodyText()
        .contains("Oma asema")
        .doesNotContain("Lehtorannan");
  }

  @Test
  void a_month_with_few_answers_tells_no_number() {
    var box = shop().paired("Aula 1", unit, "visit");
    count(box, "2026-06-01", 4);
    count(box, "2026-05-01", 12);
    assertThat(get("/devices/" + box.id().value(), GivenViewer.administrator()))
        .bodyText()
        .contains("alle 5", "12");
  }

  private void count(GivenDevice device, String month, int answers) {
    jdbc.sql(
            """
            insert into channel.device_month (device_id, arrived_month, answers, uncounted)
            values (?, cast(? as date), ?, 0)
            """)
        .param(device.id().value())
        .param(month)
        .param(answers)
        .update();
  }

  private MvcTestResult get(String path, Viewer viewer) {
    return browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> form) {
    var request = browser.post().uri(path);
    form.forEach(request::param);
    return request
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
        .exchange();
  }

  private GivenDevice.Shop shop() {
    return new GivenDevice.Shop(devices, pairings);
  }
}
