package fi.kaiku.feedback;

import fi.kaiku.questionnaire.Item.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was rated with an answer: {@code GivenRatings.none().statement("heard", 4)}. */
public record GivenRatings(List<Given> given) {

  /** One rating, with any value. */
  public record Given(String code, Kind kind, int value) {}

  public static GivenRatings none() {
    return new GivenRatings(List.of());
  }

  public GivenRatings statement(String code, int value) {
    return with(new Given(code, Kind.STATEMENT, value));
  }

  public GivenRatings faces(String code, int value) {
    return with(new Given(code, Kind.FACES, value));
  }

  public GivenRatings mark(String code, Kind kind, int value) {
    return with(new Given(code, kind, value));
  }

  /** Stores them with an answer that is there. */
  public void insert(JdbcClient jdbc, UUID answer) {
    for (var one : given) {
      jdbc.sql("insert into feedback.rating (feedback_id, code, kind, value) values (?, ?, ?, ?)")
          .params(answer, one.code(), one.kind().name(), one.value())
          .update();
    }
  }

  private GivenRatings with(Given another) {
    var all = new ArrayList<>(given);
    all.add(another);
    return new GivenRatings(List.copyOf(all));
  }
}
