package fi.kaiku.encounter.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a source tells of a visit this morning, sound in every field, unless the test says
 * otherwise.
 */
public record GivenReport(String source, Map<Field, String> texts, List<String> phones) {

  public static GivenReport withId(String id) {
    var texts = new EnumMap<Field, String>(Field.class);
    texts.put(Field.ID, id);
    texts.put(Field.STATUS, "FINISHED");
    texts.put(Field.STARTED_AT, "2026-06-01T09:00:00+03:00");
    texts.put(Field.KIND, "VISIT");
    texts.put(Field.UNIT, "1.2.246.10.99999999.10.1");
    texts.put(Field.IDENTITY_CODE, "290296-980P");
    texts.put(Field.NON_DISCLOSURE, "false");
    return new GivenReport("lifecare", texts, List.of("040 0001234"));
  }

  public GivenReport with(Field field, String text) {
    var other = new EnumMap<>(texts);
    other.put(field, text);
    return new GivenReport(source, other, phones);
  }

  public GivenReport without(Field field) {
    return with(field, "");
  }

  public GivenReport phones(String... others) {
    return new GivenReport(source, texts, List.of(others));
  }

  public GivenReport from(String other) {
    return new GivenReport(other, texts, phones);
  }

  public Report report() {
    return new Report(source, texts, phones);
  }
}
