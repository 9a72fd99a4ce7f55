package fi.kaiku.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People who were sent a message about a released month, counted as a group; all of one kind and
 * profession, unless they are not told.
 */
public record GivenGroup(
    GivenVisits visits,
    @Nullable String kind,
    @Nullable String profession,
    List<Integer> people,
    List<Value> values) {

  /** How many gave which value. */
  public record Value(String question, int value, int answers) {}

  /** Of which nothing is counted yet. */
  public static GivenGroup of(GivenVisits visits) {
    return new GivenGroup(visits, "VISIT", "doctor", List.of(0, 0, 0), List.of());
  }

  /** Of which neither kind nor profession is told. */
  public GivenGroup notToldFiner() {
    return new GivenGroup(visits, null, null, people, values);
  }

  public GivenGroup messaged(int messaged, int delivered) {
    var counts = List.of(messaged, delivered, people.get(2));
    return new GivenGroup(visits, kind, profession, counts, values);
  }

  public GivenGroup answered(int answered) {
    var counts = List.of(people.get(0), people.get(1), answered);
    return new GivenGroup(visits, kind, profession, counts, values);
  }

  public GivenGroup value(String question, int value, int answers) {
    var more = new ArrayList<>(values);
    more.add(new Value(question, value, answers));
    return new GivenGroup(visits, kind, profession, people, List.copyOf(more));
  }

  /** Age bands and languages that are empty are not told. */
  public void insert(JdbcClient jdbc) {
    jdbc.sql(INSERT)
        .param("day", visits.day())
        .param("unit", visits.unit().value())
        .param("service", visits.service().value())
        .param("age", visits.ageBand())
        .param("language", visits.language())
        .param("kind", kind)
        .param("profession", profession)
        .param("messaged", people.get(0))
        .param("delivered", people.get(1))
        .param("answered", people.get(2))
        .param("questions", values.stream().map(Value::question).toArray(String[]::new))
        .param("values", values.stream().map(Value::value).toArray(Integer[]::new))
        .param("answers", values.stream().map(Value::answers).toArray(Integer[]::new))
        .update();
  }

  /** In one statement, as a test may need thousands. */
  private static final String INSERT =
      """
      with released as (
      """
          + GivenMonths.RELEASED
          + """
      ), told as (
          insert into feedback.class (id, visit_month, unit_id, service_id, age_band, language,
              kind, profession, messaged, delivered, answered)
          values (gen_random_uuid(), date_trunc('month', cast(:day as date)), :unit, :service,
                  nullif(:age, ''), nullif(:language, ''), :kind, :profession,
                  :messaged, :delivered, :answered)
          returning id
      )
      insert into feedback.class_value
      select told.id, given.question, given.value, given.answers
      from told, unnest(cast(:questions as text[]), cast(:values as integer[]),
                        cast(:answers as integer[])) as given (question, value, answers)
      """;
}
