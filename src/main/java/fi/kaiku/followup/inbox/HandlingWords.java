package fi.kaiku.followup.inbox;

import fi.kaiku.access.Viewer;
import fi.kaiku.display.Labels;
import fi.kaiku.followup.handling.HandledItem;
import fi.kaiku.followup.handling.HandledItem.Change;
import fi.kaiku.followup.handling.HandlingState;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how a comment is handled. */
record HandlingWords(Labels labels, Viewer viewer, LocalDate today) {

  static HandlingWords of(Reader reader) {
    return new HandlingWords(reader.labels(), reader.viewer(), reader.today());
  }

  HandlingView view(HandledItem item) {
    var now = item.now();
    var last = item.last();
    return new HandlingView(
        item.version(),
        now.state().word(),
        whose(item),
        due(item),
        now.isOverdue(today),
        now.note(),
        now.reason() == null ? null : now.reason().word(),
        last == null ? null : labels.text("inbox.changed", last.name(), moment(last.at())),
        last != null && last.by().equals(viewer.staff()));
  }

  /** What somebody else did meanwhile: {@code Saara took this at 10:42}. */
  String overtaken(HandledItem item) {
    var last = item.last();
    if (last == null) {
      return labels.text("inbox.overtaken.new", "", "");
    }
    return labels.text("inbox.overtaken." + deed(item, last), last.name(), moment(last.at()));
  }

  /** A line of its history: when, who, and what it was from then on. */
  String line(HandledItem item) {
    var last = item.last();
    var reason = item.now().reason();
    var parts =
        Stream.of(
            last == null ? null : moment(last.at()) + " " + last.name(),
            labels.text("inbox.state." + item.now().state().word()),
            reason == null ? null : labels.text("inbox.reason." + reason.word()),
            item.now().state() == HandlingState.IN_HAND ? whose(item) : null,
            due(item));
    return String.join(" · ", present(parts));
  }

  private static List<String> present(Stream<@Nullable String> parts) {
    return parts.flatMap(Stream::ofNullable).toList();
  }

  private static String deed(HandledItem item, Change last) {
    var whose = item.now().assignee();
    return switch (item.now().state()) {
      case NEW -> "new";
      case DONE -> "done";
      case IN_HAND -> whose != null && whose.id().equals(last.by()) ? "took" : "gave";
    };
  }

  private @Nullable String whose(HandledItem item) {
    var whose = item.now().assignee();
    if (whose == null) {
      return null;
    }
    return whose.id().equals(viewer.staff()) ? labels.text("inbox.whose.own") : whose.name();
  }

  private @Nullable String due(HandledItem item) {
    var due = item.now().dueOn();
    return due == null || item.now().state() != HandlingState.IN_HAND
        ? null
        : labels.text("inbox.due.by", labels.numbers().day(due));
  }

  /** {@code klo 10.42} of today, else with its day. */
  private String moment(Instant at) {
    var moment = LocalDateTime.ofInstant(at, Helsinki.ZONE);
    if (!moment.toLocalDate().equals(today)) {
      return labels.numbers().moment(moment);
    }
    var pattern = labels.language() == Language.EN ? "H:mm" : "H.mm";
    return labels.text("inbox.at", DateTimeFormatter.ofPattern(pattern).format(moment));
  }
}
