package fi.kaiku.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who may ask everything adds up the parts of a funnel and subtracts them from the whole.
 * What is left must be nobody, or five and more.
 */
@KaikuTest
class FunnelSumsTest {

  private static final int SMALLEST = 5;
  private static final List<String> SERVICES =
      List.of("TA", "TA", "TA", "TA", "NEUVOLA", "NEUVOLA", "SUU", "SUU", "KOTI");
  private static final List<String> OUTCOMES =
      List.of("INVITED", "INVITED", "UNDER_AGE", "NO_PHONE", "OPTED_OUT", "DECEASED", "TOO_OLD");
  private static final List<Dimension> BY =
      List.of(Dimension.SERVICE, Dimension.UNIT, Dimension.MONTH, Dimension.QUARTER);

  @Autowired JdbcClient jdbc;
  @Autowired Figures figures;

  @Autowired
  @Qualifier("funnelJob")
  Job funnelJob;

  final Random random = new Random(7_026);

  /** From many to nobody in each unit and month. */
  @BeforeEach
  void visits() {
    for (int unit = 0; unit < SERVICES.size(); unit++) {
      var given = GivenUnit.named("U" + unit).oid("1.2.246." + unit).inService(SERVICES.get(unit));
      var visits = GivenVisits.in(given, given.insert(jdbc));
      for (int month = 1; month <= 5; month++) {
        for (int some = random.nextInt(6); some > 0; some--) {
          visits
              .on("2026-0%d-1%d".formatted(month, some))
              .turnedDown(jdbc, pick(OUTCOMES), 1 + random.nextInt(1 + 8 / (1 + unit)));
        }
      }
    }
    funnelJob.run();
  }

  @Test
  void the_parts_of_every_funnel_leave_nobody_or_enough() {
    var checked = 0;
    for (int first = 1; first <= 5; first++) {
      for (int last = first; last <= 5; last++) {
        checked += checkParts(period(first, last), Map.of());
        for (var service : List.of("TA", "NEUVOLA", "SUU", "KOTI")) {
          var id = GivenUnit.named("").inService(service).serviceId().value().toString();
          checked += checkParts(period(first, last), Map.of(Dimension.SERVICE, List.of(id)));
        }
      }
    }
    assertThat(checked).isGreaterThan(200);
  }

  @Test
  void longer_periods_leave_nobody_or_enough_beside_shorter_ones() {
    for (var by : BY) {
      for (int last = 2; last <= 5; last++) {
        var shorter = steps(period(1, last - 1), Map.of(), by).figures();
        steps(period(1, last), Map.of(), by)
            .figures()
            .forEach(
                (key, whole) -> {
                  var part = shorter.get(key);
                  assertNobodyOrEnough(whole, part == null ? List.of() : List.of(part), by + "");
                });
      }
    }
  }

  @Test
  void the_reasons_of_a_quarter_are_all_of_its_others_and_each_of_them_is_enough() {
    for (var by : List.of(List.<Dimension>of(), List.of(Dimension.SERVICE))) {
      var rows = steps(period(1, 3), Map.of(), by.toArray(Dimension[]::new)).figures().values();
      for (var row : rows) {
        var encounters = row.encounters();
        var eligible = row.eligible();
        if (encounters != null && eligible != null) {
          assertThat(sum(row.reasons().values().stream())).isEqualTo(encounters - eligible);
          assertThat(row.reasons().values()).allMatch(n -> n >= SMALLEST);
        }
      }
    }
  }

  /** How many wholes had parts. */
  private int checkParts(Period period, Map<Dimension, List<String>> only) {
    var whole = steps(period, only).total().figure();
    var groupings = new ArrayList<List<Dimension>>();
    BY.forEach(one -> groupings.add(List.of(one)));
    groupings.add(List.of(Dimension.UNIT, Dimension.MONTH));
    groupings.add(List.of(Dimension.SERVICE, Dimension.MONTH));
    for (var by : groupings) {
      var parts = steps(period, only, by.toArray(Dimension[]::new)).figures().values();
      assertThat(whole == null && !parts.isEmpty()).as(by + " " + period).isFalse();
      if (whole != null) {
        assertNobodyOrEnough(whole, parts, by + " of " + period + only);
      }
    }
    return whole == null ? 0 : groupings.size();
  }

  private static void assertNobodyOrEnough(
      ShownFunnel whole, Iterable<ShownFunnel> parts, String question) {
    for (var step :
        List.<Function<ShownFunnel, @Nullable Long>>of(
            ShownFunnel::eligible,
            ShownFunnel::sent,
            ShownFunnel::delivered,
            FunnelSumsTest::others)) {
      var told = step.apply(whole);
      if (told != null) {
        var sum = 0L;
        for (var part : parts) {
          var n = step.apply(part);
          sum += n == null ? 0 : n;
        }
        var left = told - sum;
        assertThat(left == 0 || left >= SMALLEST).as(question + ": " + left).isTrue();
      }
    }
  }

  private static @Nullable Long others(ShownFunnel funnel) {
    return funnel.encounters() == null ? null : sum(funnel.reasons().values().stream());
  }

  private static long sum(Stream<Long> counts) {
    return counts.mapToLong(Long::longValue).sum();
  }

  private static Period period(int first, int last) {
    return new Period(
        LocalDate.of(2026, first, 1), LocalDate.of(2026, last, 1).plusMonths(1).minusDays(1));
  }

  private GroupTable<ShownFunnel> steps(
      Period period, Map<Dimension, List<String>> only, Dimension... by) {
    var selection = new Selection(period, only, new Reach.WholeCounty());
    return figures.funnels(selection, new Groupings(List.of(List.of(by)))).by(by).steps();
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
