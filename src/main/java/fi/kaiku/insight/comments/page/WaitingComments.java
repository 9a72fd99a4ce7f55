package fi.kaiku.insight.comments.page;

import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.MarkedText;
import fi.kaiku.insight.comments.urgent.SeenBy;
import fi.kaiku.insight.comments.urgent.UrgentAlarms;
import fi.kaiku.platform.Helsinki;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Urgent comments of answers that have not appeared yet, in a reader's words. */
@Component
class WaitingComments {

  private final UrgentAlarms alarms;

  WaitingComments(UrgentAlarms alarms) {
    this.alarms = alarms;
  }

  /** That there are some; nothing of what they say. */
  List<WaitingRow> all(Reader reader) {
    var seen = List.of(reader.labels().text("comments.waiting.seen"));
    return alarms.of(reader.viewer()).stream()
        .map(
            one ->
                new WaitingRow(
                    one.id(),
                    unit(one.unit(), reader),
                    one.kind().word(),
                    List.of(),
                    one.seen() ? seen : List.of()))
        .toList();
  }

  /** Opens one, which leaves a line in the audit log. */
  WaitingRow look(UUID id, Reader reader) {
    var opened = alarms.look(id, reader.viewer());
    var reason = opened.reason();
    var marks = reason == null ? List.<MarkedText.Mark>of() : List.of(MarkedText.urgent(reason));
    return new WaitingRow(
        id,
        unit(opened.unit(), reader),
        opened.kind().word(),
        MarkedText.pieces(opened.masked(), marks),
        opened.seen().stream().map(seen -> sentence(seen, reader)).toList());
  }

  private static String unit(UUID unit, Reader reader) {
    return reader.labels().of(UNIT, unit.toString());
  }

  private static String sentence(SeenBy seen, Reader reader) {
    var at = LocalDateTime.ofInstant(seen.at(), Helsinki.ZONE);
    return reader.labels().text("comments.urgent.seen.by", seen.by(), reader.numbers().moment(at));
  }
}
