package fi.kaiku.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.figures.GroupTable.Row;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.SmallUnits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Job;
import fi.kaiku.statistics.Nps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which rows there are, and which of them are told. The clock stands on 1.6.2026. */
@KaikuTest
class TellingTest {

  private static final Period SPRING =
      new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 31));

  @Autowired JdbcClient jdbc;
  @Autowired Figures figures;

  @Autowired
  @Qualifier("figureJob")
  Job figureJob;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit other = GivenUnit.named("Inkoo").oid("1.2.246.2").inService("TA");
  UnitId unit = new UnitId(new UUID(0, 0));
  UnitId second = unit;

  @BeforeEach
  void units() {
    unit = health.insert(jdbc);
    second = other.insert(jdbc);
  }

  @Test
  void four_look_like_nobody_and_five_are_told() {
    var nobody = rows(Dimension.UNIT);

    for (int few = 1; few < 5; few++) {
      visits().answered(jdbc, 9, 1);
      assertThat(rows(Dimension.UNIT)).isEqualTo(nobody);
    }
    visits().answered(jdbc, 9, 1);

    assertThat(told(Dimension.UNIT)).isEqualTo(Map.of(List.of(id(unit)), 5L));
  }

  @Test
  void every_value_of_a_known_list_has_a_row_whoever_answered() {
    assertThat(keys(Dimension.UNIT)).containsExactlyInAnyOrder(id(unit), id(second));
    assertThat(keys(Dimension.MONTH)).containsExactly("2026-04", "2026-05");
    assertThat(keys(Dimension.LANGUAGE)).containsExactlyInAnyOrder("fi", "sv", "en");
    assertThat(keys(Dimension.KIND)).contains("VISIT", "PHONE", "DIGITAL", "HOME");
    assertThat(keys(Dimension.AGE_BAND)).contains("18-29", "85+", "unknown");
  }

  @Test
  void several_values_of_a_filter_are_added_up_before_their_number_is_judged() {
    visits().answered(jdbc, 9, 3);
    GivenVisits.in(other, second).answered(jdbc, 4, 4);

    assertThat(told(only(Dimension.UNIT, id(unit)))).isEmpty();
    assertThat(told(only(Dimension.UNIT, id(unit), id(second)))).isEqualTo(Map.of(List.of(), 7L));
  }

  @Test
  void what_is_not_told_that_finely_has_a_row_of_its_own() {
    GivenGroup.of(visits().aged("").speaking("sv"))
        .notToldFiner()
        .messaged(9, 9)
        .answered(6)
        .value("score", 10, 6)
        .insert(jdbc);
    visits().answered(jdbc, 9, 5);

    assertThat(told(Dimension.AGE_BAND))
        .isEqualTo(Map.of(List.of("40-49"), 5L, List.of("not-told"), 6L));
    assertThat(told(Dimension.LANGUAGE)).isEqualTo(Map.of(List.of("fi"), 5L, List.of("sv"), 6L));
  }

  @Test
  void of_ages_and_languages_nothing_is_told_before_their_groups_have_come() {
    visits().answered(jdbc, 9, 8);
    GivenVisits.in(health, unit).on("2026-04-10").answered(jdbc, 9, 6);
    GivenMonths.unreleased(jdbc, "2026-05-15");

    assertThat(told(Dimension.AGE_BAND)).isEqualTo(Map.of(List.of("40-49"), 6L));
    assertThat(told(Dimension.UNIT)).isEqualTo(Map.of(List.of(id(unit)), 14L));
    assertThat(figures.comingGroups(everything()))
        .containsExactly(new ComingGroups(YearMonth.of(2026, 5), LocalDate.of(2026, 6, 16)));
  }

  @Test
  void groups_come_the_day_after_the_links_of_their_month_have_closed() {
    GivenMonths.unreleased(jdbc, "2026-05-15");
    jdbc.sql("insert into invitation.closing_day values ('2026-05-01', '2026-06-20')").update();

    var summer = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31));
    assertThat(figures.comingGroups(everything().during(summer)))
        .containsExactly(
            new ComingGroups(YearMonth.of(2026, 5), LocalDate.of(2026, 6, 21)),
            new ComingGroups(YearMonth.of(2026, 6), LocalDate.of(2026, 7, 16)));
  }

  @Test
  void weeks_are_those_in_which_answers_appeared() {
    visits().on("2026-04-30").answered(jdbc, 9, 6);
    visits().on("2026-05-04").answered(jdbc, 9, 5);

    assertThat(told(Dimension.WEEK))
        .isEqualTo(Map.of(List.of("2026-W18"), 6L, List.of("2026-W19"), 5L));
    assertThat(told(Dimension.MONTH))
        .isEqualTo(Map.of(List.of("2026-04"), 6L, List.of("2026-05"), 5L));
  }

  @Test
  void whoever_is_responsible_for_one_of_the_small_units_sees_what_is_told_of_them_together() {
    GivenMonths.released(jdbc, "2026-05-01");
    jdbc.sql("insert into feedback.pool_unit values ('2026-05-01', 'SERVICE', ?, ?, 'PTH')")
        .params(unit.value(), health.serviceId().value())
        .update();
    visits().answered(jdbc, 9, 6);
    jdbc.sql("update feedback.feedback set pool = 'SERVICE', unit_id = null").update();
    GivenMonths.tick(jdbc);
    var pool = SmallUnits.ofService(health.serviceId().value().toString());

    assertThat(told(Dimension.UNIT)).isEqualTo(Map.of(List.of(pool), 6L));
    assertThat(told(in(unit))).isEqualTo(Map.of(List.of(), 6L));
    assertThat(told(in(second))).isEmpty();
    assertThat(told(only(Dimension.UNIT, pool))).isEqualTo(Map.of(List.of(), 6L));
  }

  private GivenVisits visits() {
    return GivenVisits.in(health, unit);
  }

  private static String id(UnitId unit) {
    return unit.value().toString();
  }

  private static Selection everything() {
    return new Selection(SPRING, Map.of(), new Reach.WholeCounty());
  }

  private static Selection only(Dimension dimension, String... values) {
    return everything().onlyWith(dimension, List.of(values));
  }

  private static Selection in(UnitId unit) {
    return new Selection(SPRING, Map.of(), new Reach.Units(Set.of(unit.value())));
  }

  private Map<List<String>, Long> told(Dimension by) {
    return told(everything(), by);
  }

  private Map<List<String>, Long> told(Selection selection, Dimension... by) {
    var told = new HashMap<List<String>, Long>();
    table(selection, by).figures().forEach((key, nps) -> told.put(key, nps.n()));
    return told;
  }

  private List<Row<Nps>> rows(Dimension by) {
    return table(everything(), by).rows();
  }

  private List<String> keys(Dimension by) {
    return rows(by).stream().map(row -> row.key().getFirst()).toList();
  }

  private GroupTable<Nps> table(Selection selection, Dimension... by) {
    figureJob.run();
    return figures.nps(selection, new Groupings(List.of(List.of(by)))).by(by);
  }
}
