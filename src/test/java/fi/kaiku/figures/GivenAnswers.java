package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.SmallUnits;
import fi.kaiku.figures.question.TimeBucket;
import fi.kaiku.organization.GivenUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers of all kinds, and groups of people of all kinds, in six units of which some are small.
 */
final class GivenAnswers {

  static final YearMonth FIRST = YearMonth.of(2025, 1);
  static final int MONTHS = 17;

  private static final List<String> SERVICES = List.of("TA", "TA", "TA", "NEUVOLA", "SUU", "SUU");
  private static final String AREA = "PTH";
  private static final Map<Time, String> TIMES = new HashMap<>();

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Random random;
  private final List<UUID> units = new ArrayList<>();

  GivenAnswers(JdbcClient jdbc, JdbcTemplate batches, Random random) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.random = random;
  }

  private record Time(LocalDate day, Dimension dimension) {
    String word() {
      return TimeBucket.of(new Period(day, day), List.of(dimension)).getFirst().words().getFirst();
    }
  }

  /**
   * Answers that are alike: one that has appeared, or some of a group.
   *
   * @param units behind its place
   */
  record Alike(
      YearMonth month,
      LocalDate appearedOn,
      Map<Dimension, String> values,
      Set<UUID> units,
      int score,
      int n) {

    /** Whether a question is about them, by its plain meaning. */
    boolean areMeantBy(Question question) {
      var selection = question.selection();
      var day = question.by().contains(Dimension.WEEK) ? appearedOn : month.atDay(1);
      return !day.isBefore(selection.period().from())
          && !day.isAfter(selection.period().to())
          && selection.only().entrySet().stream()
              .allMatch(only -> only.getValue().contains(word(only.getKey())))
          && switch (selection.reach()) {
            case Reach.WholeCounty _ -> true;
            case Reach.Units some -> units.stream().anyMatch(some.ids()::contains);
          };
    }

    String word(Dimension dimension) {
      if (dimension.is(Dimension.Kind.TIME)) {
        var day = dimension == Dimension.WEEK ? appearedOn : month.atDay(1);
        return TIMES.computeIfAbsent(new Time(day, dimension), Time::word);
      }
      return values.getOrDefault(dimension, Dimension.UNKNOWN);
    }
  }

  /** What there is: answers that have appeared, and groups of the people who were asked. */
  record Given(List<Alike> answers, List<Alike> groups, List<UUID> units) {}

  Given insert(int answers) {
    for (int i = 0; i < SERVICES.size(); i++) {
      var given = GivenUnit.named("Unit " + i).oid("1.2.246." + i).inService(SERVICES.get(i));
      units.add(given.insert(jdbc).value());
    }
    for (int month = 0; month < MONTHS; month++) {
      GivenMonths.released(jdbc, FIRST.plusMonths(month).atDay(1).toString());
      for (int unit = 0; unit < units.size(); unit++) {
        insertPool(unit, month);
      }
    }
    var appeared = new ArrayList<Alike>();
    for (int i = 0; i < answers; i++) {
      appeared.add(answer());
    }
    batches.batchUpdate(ANSWER, appeared.stream().map(this::row).toList());
    var groups = new ArrayList<Alike>();
    for (int i = 0; i < answers / 10; i++) {
      groups.add(group());
    }
    GivenMonths.tick(jdbc);
    return new Given(appeared, groups, units);
  }

  /** In which pool a unit is in a month, if in any. */
  private static @Nullable String pool(int unit, int month) {
    if (unit == 3 && month % 2 == 0) {
      return "SERVICE";
    }
    return unit < 5 || month % 3 == 2 ? null : month % 3 == 0 ? "AREA" : "COUNTY";
  }

  private void insertPool(int unit, int month) {
    var pool = pool(unit, month);
    if (pool != null) {
      jdbc.sql("insert into feedback.pool_unit values (?, ?, ?, ?, ?)")
          .params(FIRST.plusMonths(month).atDay(1), pool, units.get(unit), service(unit), AREA)
          .update();
    }
  }

  private static UUID service(int unit) {
    return GivenUnit.named("").inService(SERVICES.get(unit)).serviceId().value();
  }

  /** Large units and common backgrounds are far more frequent than small and rare ones. */
  private Alike answer() {
    var values = somebody();
    values.put(Dimension.CHANNEL, seldom(20, "KIOSK", "LINK"));
    return alike(values, 1);
  }

  private EnumMap<Dimension, String> somebody() {
    var values = new EnumMap<Dimension, String>(Dimension.class);
    values.put(Dimension.KIND, seldom(15, "PHONE", seldom(9, Dimension.NOT_TOLD, "VISIT")));
    values.put(Dimension.PROFESSION, seldom(4, "nurse", seldom(9, Dimension.UNKNOWN, "doctor")));
    return values;
  }

  private Alike alike(Map<Dimension, String> values, int n) {
    var unit = Math.min(random.nextInt(units.size()), random.nextInt(units.size()));
    var month = random.nextInt(4) == 0 ? random.nextInt(MONTHS) : 11 + random.nextInt(6);
    var pool = pool(unit, month);
    var service = service(unit).toString();
    var isOfService = pool == null || pool.equals("SERVICE");
    values.put(Dimension.SERVICE, isOfService ? service : Dimension.NOT_TOLD);
    values.put(Dimension.AREA, "COUNTY".equals(pool) ? Dimension.NOT_TOLD : AREA);
    values.put(
        Dimension.UNIT,
        switch (pool) {
          case "SERVICE" -> SmallUnits.ofService(service);
          case "AREA" -> SmallUnits.ofArea(AREA);
          case "COUNTY" -> SmallUnits.OF_COUNTY;
          case null, default -> units.get(unit).toString();
        });
    var in = FIRST.plusMonths(month);
    var appeared = in.atDay(1 + random.nextInt(28)).plusDays(random.nextInt(20));
    var score = seldom(3, "4", seldom(4, "8", "10"));
    return new Alike(in, appeared, values, Set.of(units.get(unit)), Integer.parseInt(score), n);
  }

  private Alike group() {
    var values = somebody();
    values.put(Dimension.CHANNEL, "LINK");
    values.put(Dimension.LANGUAGE, seldom(5, Dimension.NOT_TOLD, seldom(8, "sv", "fi")));
    values.put(Dimension.AGE_BAND, seldom(5, Dimension.NOT_TOLD, seldom(2, "40-49", "65-74")));
    var group = alike(values, 1 + random.nextInt(6));
    var id = UUID.randomUUID();
    var place = place(group);
    jdbc.sql("insert into feedback.class values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 9, 8, ?)")
        .params(id, group.month().atDay(1), place[0], place[1], place[2], place[3])
        .param(label(group, Dimension.AGE_BAND))
        .param(label(group, Dimension.LANGUAGE))
        .param(label(group, Dimension.KIND))
        .param(label(group, Dimension.PROFESSION))
        .param(group.n())
        .update();
    jdbc.sql("insert into feedback.class_value values (?, 'score', ?, ?)")
        .params(id, group.score(), group.n())
        .update();
    return group;
  }

  private static @Nullable String label(Alike answers, Dimension dimension) {
    var word = answers.word(dimension);
    return word.equals(Dimension.NOT_TOLD) ? null : word;
  }

  /** Pool, unit, service and area as they are stored. */
  private @Nullable Object[] place(Alike answers) {
    var unit = answers.word(Dimension.UNIT);
    var service = label(answers, Dimension.SERVICE);
    var id = service == null ? null : UUID.fromString(service);
    return switch (unit.contains(":") ? unit.split(":", -1)[1] : "") {
      case "service" -> new @Nullable Object[] {"SERVICE", null, id, null};
      case "area" -> new @Nullable Object[] {"AREA", null, null, AREA};
      case "county" -> new @Nullable Object[] {"COUNTY", null, null, null};
      default -> new @Nullable Object[] {null, UUID.fromString(unit), id, null};
    };
  }

  private String seldom(int oneIn, String rare, String common) {
    return random.nextInt(oneIn) == 0 ? rare : common;
  }

  private @Nullable Object[] row(Alike answer) {
    var place = place(answer);
    return new @Nullable Object[] {
      answer.word(Dimension.CHANNEL),
      answer.score(),
      place[0],
      place[1],
      place[2],
      place[3],
      answer.month().atDay(1),
      label(answer, Dimension.KIND),
      label(answer, Dimension.PROFESSION),
      answer.appearedOn()
    };
  }

  private static final String ANSWER =
      """
      insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version, score,
          pool, unit_id, service_id, area_code, visit_month, kind, profession, appeared_on)
      select gen_random_uuid(), ?, q.code, q.version, ?, ?, cast(? as uuid), cast(? as uuid), ?,
             ?, ?, ?, ?
      from (select code, version from questionnaire.questionnaire limit 1) q
      """;
}
