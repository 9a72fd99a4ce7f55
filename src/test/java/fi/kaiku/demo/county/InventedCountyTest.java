package fi.kaiku.demo.county;

import static fi.kaiku.demo.county.Specialty.HEALTH_STATION;
import static fi.kaiku.demo.county.Specialty.NEUVOLA;
import static fi.kaiku.demo.county.Specialty.ORAL_HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.demo.customer.Comments;
import fi.kaiku.demo.customer.Opinions;
import fi.kaiku.demo.customer.Reaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five months of the invented county, by the plan alone, stand near the published figures. */
class InventedCountyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

  private record Asked(Visit visit, Reaction reaction) {
    boolean answers() {
      return reaction instanceof Reaction.Answers;
    }

    int score() {
      return reaction instanceof Reaction.Answers answers ? answers.score() : -1;
    }

    int age() {
      return visit.resident().ageOn(visit.startedAt().toLocalDate());
    }

    boolean at(Specialty service) {
      return visit.place().service() == service;
    }
  }

  private static final List<Asked> ASKED = new ArrayList<>();

  @BeforeAll
  static void live_five_months() {
    var county = new InventedCounty();
    var plan = new VisitPlan(county, new Residents(county));
    var opinions = new Opinions(new Comments());
    Map<Integer, LocalDate> asked = new HashMap<>();
    TODAY
        .minusMonths(5)
        .datesUntil(TODAY)
        .forEach(
            day ->
                plan.on(day).stream()
                    .filter(visit -> canBeAsked(visit, day))
                    .filter(visit -> !inQuarantine(asked, visit, day))
                    .forEach(visit -> ASKED.add(new Asked(visit, opinions.reaction(visit)))));
  }

  private static boolean canBeAsked(Visit visit, LocalDate day) {
    var resident = visit.resident();
    return visit.status().equals("FINISHED")
        && visit.startedAt().toLocalDate().equals(day)
        && !visit.oid().equals(InventedCounty.FORGOTTEN_OID)
        && resident.ageOn(day) >= 18
        && resident.wish() == Resident.Wish.NONE
        && resident.phones().size() == 1
        && !resident.phones().getFirst().startsWith("019");
  }

  private static boolean inQuarantine(Map<Integer, LocalDate> asked, Visit visit, LocalDate day) {
    var last = asked.get(visit.resident().number());
    if (last != null && day.isBefore(last.plusDays(30))) {
      return true;
    }
    asked.put(visit.resident().number(), day);
    return false;
  }

  @Test
  void about_twelve_thousand_are_asked() {
    assertThat(ASKED).hasSizeBetween(11_400, 12_700);
  }

  @Test
  void a_quarter_answers_more_at_health_stations_and_fewer_at_the_neuvola() {
    assertThat(rate(_ -> true)).isBetween(24.3, 26.7);
    assertThat(rate(one -> one.at(HEALTH_STATION))).isBetween(30.2, 34.0);
    assertThat(rate(one -> one.at(NEUVOLA))).isBetween(9.5, 12.5);
  }

  @Test
  void the_oldest_but_the_very_old_answer_most_at_health_stations() {
    var old = rate(one -> one.at(HEALTH_STATION) && one.age() >= 65 && one.age() < 85);
    assertThat(old)
        .isGreaterThan(rate(one -> one.at(HEALTH_STATION) && one.age() < 65))
        .isGreaterThan(rate(one -> one.at(HEALTH_STATION) && one.age() >= 85));
  }

  @Test
  void oral_health_and_the_neuvola_are_thanked_and_the_young_like_health_stations_least() {
    assertThat(nps(one -> one.at(ORAL_HEALTH))).isGreaterThan(80);
    assertThat(nps(one -> one.at(NEUVOLA))).isGreaterThan(85);
    var young = nps(one -> one.at(HEALTH_STATION) && one.age() < 40);
    var older = nps(one -> one.at(HEALTH_STATION) && one.age() >= 40);
    assertThat(young).isLessThan(older - 20);
  }

  @Test
  void every_survey_language_is_there() {
    assertThat(ASKED.stream().map(one -> one.visit().resident().surveyLanguage()).distinct())
        .containsExactlyInAnyOrder("fi", "sv", "en");
  }

  @Test
  void comments_are_many_and_all_different() {
    assertThat(new Comments().size()).isGreaterThanOrEqualTo(150);
    assertThat(new Comments().distinct()).isEqualTo(new Comments().size());
  }

  @Test
  void the_same_day_gives_the_same_visits_again() {
    var county = new InventedCounty();
    var day = LocalDate.of(2026, 1, 14);
    assertThat(new VisitPlan(county, new Residents(county)).on(day))
        .hasSizeGreaterThan(100)
        .isEqualTo(new VisitPlan(county, new Residents(county)).on(day));
  }

  private static double rate(Predicate<Asked> who) {
    var all = ASKED.stream().filter(who).toList();
    return 100.0 * all.stream().filter(Asked::answers).count() / all.size();
  }

  private static double nps(Predicate<Asked> who) {
    var scores = ASKED.stream().filter(who).filter(Asked::answers).mapToInt(Asked::score).toArray();
    double sum = 0;
    for (var score : scores) {
      sum += score >= 9 ? 1 : score <= 6 ? -1 : 0;
    }
    return 100 * sum / scores.length;
  }
}
