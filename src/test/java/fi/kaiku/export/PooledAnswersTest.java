package fi.kaiku.export;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Answers of a month's small units, in files of single answers. The clock stands on 1.6.2026. */
@KaikuTest
class PooledAnswersTest {

  private static final String CSV = "/api/v1/feedback.csv";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit island = GivenUnit.named("Saari").oid("1.2.246.1").inService("TA");
  final GivenUnit village = GivenUnit.named("Kylä").oid("1.2.246.2").inService("TA");
  final GivenUnit town = GivenUnit.named("Kaupunki").oid("1.2.246.3").inService("TA");
  UnitId islandId;
  UnitId villageId;
  UnitId townId;

  @BeforeEach
  void twoSmallUnitsAndALargeOne() {
    islandId = island.insert(jdbc);
    villageId = village.insert(jdbc);
    townId = town.insert(jdbc);
    GivenVisits.in(village, villageId).answered(jdbc, 4, 2);
    GivenVisits.in(town, townId).answered(jdbc, 9, 6);
  }

  @Test
  void the_small_units_of_a_service_are_told_together() {
    pooled("SERVICE");

    assertThat(rows(CSV, all()))
        .hasSize(8)
        .filteredOn(row -> row.get("score").equals("4"))
        .hasSize(2)
        .allMatch(row -> row.get("unit").equals("small-units:TA"))
        .allMatch(row -> row.get("unit_name").equals("Pienet toimipisteet – TA"))
        .allMatch(row -> row.get("service").equals("TA"));
  }

  @Test
  void the_pool_of_an_area_or_of_the_county_tells_no_service() {
    for (var pool : List.of("AREA", "COUNTY")) {
      pooled(pool);

      assertThat(rows(CSV, all()))
          .filteredOn(row -> row.get("score").equals("4"))
          .hasSize(2)
          .allMatch(row -> row.get("service").isEmpty())
          .allMatch(
              row ->
                  row.get("unit").equals(pool.equals("AREA") ? "small-units:PTH" : "small-units"));
    }
  }

  @Test
  void whoever_may_see_one_of_its_units_sees_the_pool() {
    for (var pool : List.of("SERVICE", "AREA", "COUNTY")) {
      pooled(pool);

      assertThat(rows(CSV, seeing(islandId))).hasSize(2);
      assertThat(rows(CSV, seeing(villageId))).hasSize(2);
      assertThat(rows(CSV, seeing(townId)))
          .hasSize(6)
          .allMatch(row -> row.get("unit").equals("1.2.246.3"));
    }
  }

  @Test
  void a_pool_can_be_picked_and_no_unit_brings_it_along() {
    pooled("SERVICE");

    assertThat(rows(CSV + "?unit=small-units:TA", all())).hasSize(2);
    assertThat(rows(CSV + "?unit=1.2.246.2", all())).isEmpty();
    assertThat(rows(CSV + "?service=TA", all())).hasSize(8);
  }

  /** The answers of the village, in a pool with those of the island. */
  private void pooled(String pool) {
    jdbc.sql(
            """
            update feedback.feedback
            set pool = :pool, unit_id = null,
                service_id = case when :pool = 'SERVICE' then cast(:service as uuid) end,
                area_code = case when :pool = 'AREA' then 'PTH' end
            where score = 4
            """)
        .param("pool", pool)
        .param("service", village.serviceId().value())
        .update();
    jdbc.sql("delete from feedback.pool_unit").update();
    jdbc.sql(
            """
            insert into feedback.pool_unit (visit_month, pool, unit_id, service_id, area_code)
            select date '2026-05-01', :pool, small, :service, 'PTH'
            from unnest(cast(:units as uuid[])) small
            """)
        .param("pool", pool)
        .param("service", village.serviceId().value())
        .param("units", new UUID[] {islandId.value(), villageId.value()})
        .update();
  }

  private static Viewer all() {
    return GivenViewer.of(READ_ANSWERS);
  }

  private static Viewer seeing(UnitId unit) {
    return GivenViewer.inUnits(Set.of(unit.value()), READ_ANSWERS);
  }

  private List<CSVRecord> rows(String uri, Viewer viewer) {
    return ExportedRows.of(browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange());
  }
}
