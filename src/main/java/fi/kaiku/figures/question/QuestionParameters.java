package fi.kaiku.figures.question;

import fi.kaiku.platform.Language;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parameters of questions about figures and answers, as the OpenAPI document tells them. */
public final class QuestionParameters {

  private static final Map<Dimension, String> ABOUT =
      Map.of(
          Dimension.AREA, "codes of service areas",
          Dimension.SERVICE, "codes of services",
          Dimension.UNIT, "OIDs of units; small-units:TA for the small units of a service",
          Dimension.PROFESSION, "codes such as doctor; unknown",
          Dimension.LANGUAGE, "language of the invitation",
          Dimension.VERSION, "questionnaires, such as visit-1",
          Dimension.QUESTION, "codes of what was rated; of statement and faces measures only",
          Dimension.THEME, "themes of comments; of themes, praise and criticism only");

  private static final Vocabulary VOCABULARY = Vocabulary.common();

  private QuestionParameters() {}

  /** Of any measure. */
  public static List<Parameter> figures() {
    var parameters = cuts(Dimension.OF_ANY);
    var measures = words(Measure.words());
    measures.setDefault(Measure.words().getFirst());
    parameters.addFirst(query("measure", "what is asked for").schema(measures));
    return parameters;
  }

  /** Rows by these dimensions, and filters. */
  public static List<Parameter> cuts(List<Dimension> dimensions) {
    var parameters = filters(dimensions);
    var by = several(words(dimensions.stream().map(Dimension::word).toList()));
    by.setMaxItems(Question.MOST_DIMENSIONS);
    parameters.addFirst(query("by", "a row for each of these").schema(by));
    return parameters;
  }

  /** A period, and filters by these dimensions. */
  public static List<Parameter> filters(List<Dimension> dimensions) {
    var parameters = new ArrayList<Parameter>();
    parameters.add(
        query("from", "first day of a month of visits; by week, a Monday")
            .schema(new DateSchema()));
    parameters.add(
        query("to", "last day of a month of visits; by week, a Sunday").schema(new DateSchema()));
    for (var dimension : Dimension.FILTERS) {
      if (dimensions.contains(dimension)) {
        var about = ABOUT.getOrDefault(dimension, "only these");
        var schema = several(words(VOCABULARY.words(dimension)));
        parameters.add(query(dimension.word(), about).schema(schema));
      }
    }
    var languages = words(Stream.of(Language.values()).map(Language::code).toList());
    parameters.add(query("lang", "language of names and errors").schema(languages));
    return parameters;
  }

  /** {@code a=x,y} or {@code a=x&a=y}. */
  private static ArraySchema several(Schema<?> items) {
    var several = new ArraySchema();
    several.setItems(items);
    return several;
  }

  private static StringSchema words(List<String> words) {
    var schema = new StringSchema();
    schema.setEnum(words.isEmpty() ? null : words);
    return schema;
  }

  private static Parameter query(String name, String description) {
    return new QueryParameter().name(name).description(description);
  }
}
