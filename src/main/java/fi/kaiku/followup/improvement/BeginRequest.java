package fi.kaiku.followup.improvement;

import fi.kaiku.followup.ProposedImprovement.Origin;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.Unit;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody begins an improvement, as the address of the page says.
 *
 * @param comment readings
 * @param theme its word
 * @param unit its OID
 * @param signal the month that a control chart points out: {@code 2026-05}
 */
record BeginRequest(
    @Nullable List<UUID> comment,
    @Nullable String theme,
    @Nullable String unit,
    @Nullable String signal) {

  /** The form that the page shows first. */
  ImprovementForm form(List<Unit> offered, Reader reader) {
    var units = offered.size() == 1 ? offered : named(offered);
    return new ImprovementForm(
        UUID.randomUUID(),
        "",
        month().map(month -> signalled(month, reader)).orElse(""),
        "",
        theme,
        units.stream().map(one -> one.id().value().toString()).toList(),
        reader.viewer().staff().value(),
        "",
        comment == null ? List.of() : comment,
        origin().name(),
        null);
  }

  private List<Unit> named(List<Unit> offered) {
    return offered.stream().filter(one -> one.oid().equals(unit)).toList();
  }

  private static String signalled(YearMonth month, Reader reader) {
    return reader.labels().text("improvement.new.signal", reader.numbers().month(month));
  }

  private Origin origin() {
    if (comment != null && !comment.isEmpty()) {
      return Origin.COMMENT;
    }
    if (month().isPresent()) {
      return Origin.SIGNAL;
    }
    return theme == null || theme.isEmpty() ? Origin.BLANK : Origin.THEME;
  }

  private Optional<YearMonth> month() {
    try {
      return signal == null ? Optional.empty() : Optional.of(YearMonth.parse(signal));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
