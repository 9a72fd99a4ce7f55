package fi.kaiku.figures;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.TimeBucket;
import fi.kaiku.organization.GivenUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers of all kinds of people, many of them the only ones of their kind. */
final class GivenAnswers {

  private static final List<String> PLACES = List.of("TA", "TA", "TA", "NEUVOLA", "SUU", "SUU");
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Random random;

  GivenAnswers(JdbcClient jdbc, JdbcTemplate batches, Random random) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.random = random;
  }

  /** A day as a dimension of time tells it. */
  private record Time(LocalDate day, Dimension dimension) {
    String word() {
      return TimeBucket.of(new Period(day, day), List.of(dimension)).getFirst().words().getFirst();
    }
  }

  private static final Map<Time, String> TIMES = new HashMap<>();

  /** One answer: the day of the visit, and its value in every other dimension. */
  record Answer(LocalDate day, Map<Dimension, String> values) {

    /** Whether it is counted in a row, by the plain meaning of the question. */
    boolean isBehind(Question question, List<String> key) {
      var selection = question.selection();
      if (day.isBefore(selection.period().from()) || day.isAfter(selection.period().to())) {
        return false;
      }
      for (int i = 0; i < key.size(); i++) {
        if (!word(question.by().get(i)).equals(key.get(i))) {
          return false;
        }
      }
      return selection.only().entrySet().stream()
          .allMatch(only -> only.getValue().contains(word(only.getKey())));
    }

    private String word(Dimension dimension) {
      return dimension.is(Dimension.Kind.TIME)
          ? TIMES.computeIfAbsent(new Time(day, dimension), Time::word)
          : values.getOrDefault(dimension, Dimension.UNKNOWN);
    }
  }

  List<Answer> insert(int count) {
    var units = new ArrayList<UUID>();
    for (int i = 0; i < PLACES.size(); i++) {
      var given = GivenUnit.named("Unit " + i).oid("1.2.246." + i).inService(PLACES.get(i));
      units.add(given.insert(jdbc).value());
    }
    var answers = new ArrayList<Answer>();
    for (int i = 0; i < count; i++) {
      answers.add(answer(units));
    }
    batches.batchUpdate(
        """
        insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version,
            score, answer_language, unit_id, service_id, kind, profession, age_band, language,
            visit_on, given_on)
        select gen_random_uuid(), ?, q.code, q.version, 9, 'fi', ?, ?, ?, ?, ?, ?, ?, '2026-06-01'
        from (select code, version from questionnaire.questionnaire limit 1) q
        """,
        answers.stream().map(GivenAnswers::row).toList());
    return answers;
  }

  /** Large units and common backgrounds are far more frequent than small and rare ones. */
  private Answer answer(List<UUID> units) {
    var unit = Math.min(random.nextInt(units.size()), random.nextInt(units.size()));
    var service = GivenUnit.named("").inService(PLACES.get(unit)).serviceId().value();
    var values = new EnumMap<Dimension, String>(Dimension.class);
    values.put(Dimension.UNIT, units.get(unit).toString());
    values.put(Dimension.SERVICE, service.toString());
    values.put(Dimension.CHANNEL, seldom(20, "KIOSK", "LINK"));
    values.put(Dimension.KIND, seldom(15, "PHONE", "VISIT"));
    values.put(Dimension.LANGUAGE, seldom(40, "en", seldom(8, "sv", "fi")));
    values.put(Dimension.PROFESSION, seldom(4, "nurse", seldom(30, "dentist", "doctor")));
    values.put(Dimension.AGE_BAND, seldom(25, "85+", seldom(2, "40-49", "65-74")));
    var month = random.nextInt(4) == 0 ? random.nextInt(17) : 11 + random.nextInt(6);
    return new Answer(FIRST.plusMonths(month).plusDays(random.nextInt(28)), values);
  }

  private String seldom(int oneIn, String rare, String common) {
    return random.nextInt(oneIn) == 0 ? rare : common;
  }

  private static Object[] row(Answer answer) {
    var values = answer.values();
    return new Object[] {
      values.get(Dimension.CHANNEL),
      UUID.fromString(values.getOrDefault(Dimension.UNIT, "")),
      UUID.fromString(values.getOrDefault(Dimension.SERVICE, "")),
      values.get(Dimension.KIND),
      values.get(Dimension.PROFESSION),
      values.get(Dimension.AGE_BAND),
      values.get(Dimension.LANGUAGE),
      answer.day()
    };
  }
}
