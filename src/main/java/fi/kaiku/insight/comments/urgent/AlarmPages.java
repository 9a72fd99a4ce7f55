package fi.kaiku.insight.comments.urgent;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.urgent.UrgentAlarms.Opened;
import fi.kaiku.platform.Helsinki;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the page of alarms together. */
@Component
class AlarmPages {

  /**
   * That there is one.
   *
   * @param kind its word, for the messages
   */
  record Row(UUID id, String unit, String kind, boolean seen) {}

  /**
   * One that is open.
   *
   * @param before, reason, after the masked text, cut at the words that it rests on
   * @param seen who has looked at it and when: {@code Maija Mäki 1.6.2026 klo 9.05}
   */
  record Page(
      String unit, String kind, String before, String reason, String after, List<String> seen) {}

  private final UrgentAlarms alarms;

  AlarmPages(UrgentAlarms alarms) {
    this.alarms = alarms;
  }

  List<Row> rows(Reader reader) {
    return alarms.of(reader.viewer()).stream()
        .map(one -> new Row(one.id(), unit(one.unit(), reader), one.kind().word(), one.seen()))
        .toList();
  }

  Page opened(UUID id, Reader reader) {
    var one = alarms.look(id, reader.viewer());
    var text = one.masked();
    var span = one.reason();
    var from = span == null ? text.length() : Math.min(span.from(), text.length());
    var to = span == null ? text.length() : Math.min(span.to(), text.length());
    return new Page(
        unit(one.unit(), reader),
        one.kind().word(),
        text.substring(0, from),
        text.substring(from, to),
        text.substring(to),
        seen(one, reader));
  }

  private static List<String> seen(Opened one, Reader reader) {
    var language = reader.labels().language();
    return one.seen().stream()
        .map(by -> by.by() + " " + Helsinki.moment(by.at(), language))
        .toList();
  }

  private static String unit(UUID unit, Reader reader) {
    return reader
        .vocabulary()
        .names(Dimension.UNIT, unit.toString())
        .map(names -> names.in(reader.labels().language()))
        .orElse("–");
  }
}
