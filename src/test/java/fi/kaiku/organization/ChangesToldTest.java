package fi.kaiku.organization;

import static fi.kaiku.access.Permission.BE_SIGNED_IN;
import static fi.kaiku.access.Permission.CHANGE_MESSAGES;
import static fi.kaiku.access.Permission.CHANGE_UNITS;
import static fi.kaiku.access.Permission.READ_UNITS;
import static fi.kaiku.access.Permission.STOP_SENDING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.file.UnitsImport;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is changed, by whom, and what it was before. */
@KaikuTest
class ChangesToldTest {

  private static final String HEADER =
      "area_code;area_fi;service_code;service_fi;sensitive;unit_oid;unit_fi;valid_from;valid_to;"
          + "merged_into;target_nps;target_from\n";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired UnitsImport imports;
  @Autowired Organization organization;

  @Test
  void the_log_tells_the_old_and_the_new_value_of_the_countys_settings() {
    change("smallestGroup=7&ageBands=18,65");

    assertThat(told("county-changed"))
        .singleElement()
        .asString()
        .contains("smallest_group 5 → 7", "age_bands 18 30 40 50 65 75 85 → 18 65")
        .contains("county_fi Hyvinvointialue → Koivuranta");
  }

  @Test
  void the_log_tells_what_a_unit_was_and_what_a_target_was() {
    var unit = GivenUnit.named("Kivenlahti").planned();
    var id = unit.insert(jdbc);
    post(
        "/units/" + id.value(),
        "nameFi=Kivenlahti&nameSv=Kivenlahti&nameEn=Kivenlahti&validFrom=2026-01-01&rollout=LIVE"
            + "&liveFrom=2026-02-01");
    post("/units/services/" + unit.serviceId().value() + "/targets", "nps=60&from=2026-01-01");
    post("/units/services/" + unit.serviceId().value() + "/targets", "nps=70&from=2026-01-01");

    assertThat(told("unit-changed"))
        .containsExactly("Kivenlahti: rollout PLANNED → LIVE, live_from 2026-01-01 → 2026-02-01");
    assertThat(told("target-set"))
        .containsExactly(
            "TA: target_nps from 2026-01-01 – → 60", "TA: target_nps from 2026-01-01 60 → 70");
  }

  @Test
  void the_log_tells_what_a_file_changed_of_what_was_there() {
    read(
        """
        PTH;Pth;TA;Asemat;;1.2.3.1;Niitty;1.1.2023;;;;
        PTH;Pth;TA;Asemat;;1.2.3.2;Mäki;1.1.2023;;;;
        """);
    assertThat(told("unit-changed")).isEmpty();
    read(
        """
        PTH;Pth;TA;Asemat;yes;1.2.3.1;Niitty;1.1.2023;1.3.2026;1.2.3.2;55;1.1.2026
        PTH;Pth;TA;Asemat;yes;1.2.3.2;Mäki;1.1.2023;;;;
        """);

    assertThat(told("unit-changed"))
        .containsExactly("1.2.3.1: valid_to – → 2026-03-01, merged_into – → 1.2.3.2");
    assertThat(told("service-changed")).containsExactly("TA: sensitive no → yes");
    assertThat(told("target-set")).containsExactly("TA: target_nps from 2026-01-01 – → 55");
    assertThat(told("units-imported")).containsExactly("+2 ~0", "+0 ~1");
  }

  @Test
  void the_log_tells_that_sending_went_and_stands_still() {
    post("/settings/stop", "");
    post("/settings/continue", "");

    assertThat(told("sending-stopped")).containsExactly("Hyvinvointialue: sending on → stopped");
    assertThat(told("sending-continued")).containsExactly("Hyvinvointialue: sending stopped → on");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 2, 3, 4})
  void a_group_below_five_is_shown_by_no_way_in(int smallest) {
    assertThat(change("smallestGroup=" + smallest + "&ageBands=18,65")).hasStatus(422);
    assertThatThrownBy(
            () ->
                jdbc.sql("update organization.county set smallest_group = :smallest")
                    .param("smallest", smallest)
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    var county = organization.county();
    var lower =
        new County(
            county.names(),
            smallest,
            county.ageBands(),
            null,
            county.complaintUrls(),
            county.privacyContact(),
            county.accessibilityContact());
    assertThat(lower.smallestGroup()).isEqualTo(5);
  }

  @Test
  void whoever_is_limited_to_units_sees_no_form_that_would_be_refused() {
    var own = GivenUnit.named("Kivenlahti").insert(jdbc);
    var limited = GivenViewer.inUnits(Set.of(own.value()), READ_UNITS, CHANGE_UNITS, STOP_SENDING);

    assertThat(get("/units", limited))
        .bodyText()
        .contains("/units/" + own.value())
        .doesNotContain("type=\"file\"", "/units/services/");
    assertThat(get("/settings", viewerWhoIsSignedIn(own)))
        .bodyText()
        .contains("/units")
        .doesNotContain("/settings/county", "/settings/stop", "/messages");
    post("/settings/stop", "");
    assertThat(get("/units", limited)).bodyText().doesNotContain("/settings/stop");
  }

  @Test
  void a_merger_with_a_unit_out_of_reach_cannot_be_undone() {
    var own = GivenUnit.named("Kivenlahti").insert(jdbc);
    var other = GivenUnit.named("Tapiola").insert(jdbc);
    GivenUnit.merge(jdbc, own, other);
    var limited = GivenViewer.inUnits(Set.of(own.value()), READ_UNITS, CHANGE_UNITS);
    var form =
        "nameFi=A&nameSv=A&nameEn=A&validFrom=2026-01-01&validTo=2026-01-31&rollout=LIVE"
            + "&liveFrom=2026-01-01&successor=";

    assertThat(get("/units/" + own.value(), limited)).bodyText().doesNotContain("Ei yhdistetty");
    assertThat(post("/units/" + own.value(), form, limited))
        .hasStatus(422)
        .bodyText()
        .contains("Yhdistämisen voi perua vain se");
    assertThat(post("/units/" + own.value(), form + other.value(), limited)).hasStatus(302);
    assertThat(organization.successors()).containsEntry(own, other);
  }

  private Viewer viewerWhoIsSignedIn(UnitId own) {
    return GivenViewer.inUnits(
        Set.of(own.value()), BE_SIGNED_IN, READ_UNITS, CHANGE_UNITS, STOP_SENDING, CHANGE_MESSAGES);
  }

  private void read(String rows) {
    imports.read((HEADER + rows).getBytes(UTF_8));
  }

  private MvcTestResult change(String settings) {
    return post("/settings/county", "nameFi=Koivuranta&nameSv=Björk&nameEn=Birch&" + settings);
  }

  private MvcTestResult get(String path, Viewer viewer) {
    return browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  private MvcTestResult post(String path, String form) {
    return post(path, form, GivenViewer.administrator());
  }

  private MvcTestResult post(String path, String form, Viewer viewer) {
    var request = browser.post().uri(path).with(csrf());
    for (var pair : form.isEmpty() ? new String[0] : form.split("&", -1)) {
      request.param(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    return request.requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  private List<@Nullable String> told(String action) {
    return jdbc.sql("select subject from audit.entry where action = :action order by id")
        .param("action", action)
        .query(String.class)
        .list();
  }
}
