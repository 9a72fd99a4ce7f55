package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.intake.CheckedReport;
import fi.kaiku.encounter.intake.CheckedReport.Flawed;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows on their way into one transaction, no encounter twice. */
final class Batch {

  private static final int FULL = 1_000;

  private final Map<String, Sound> sound = new LinkedHashMap<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private final Set<String> rejectedIds = new HashSet<>();
  private int repeated;

  boolean isFull() {
    return sound.size() + rejected.size() >= FULL;
  }

  /** Whether the batch must go before this row: it tells something else of the same encounter. */
  boolean mustGoBefore(CheckedReport next) {
    return switch (next) {
      case Sound other -> {
        var id = other.encounter().sourceId();
        var held = sound.get(id);
        yield rejectedIds.contains(id)
            || (held != null && !held.fingerprint().equals(other.fingerprint()));
      }
      case Flawed _ -> false;
    };
  }

  void add(Sound row) {
    var held = sound.get(row.encounter().sourceId());
    if (held == null || row.isReportedAfter(held)) {
      sound.put(row.encounter().sourceId(), row);
    }
    repeated += held == null ? 0 : 1;
  }

  void add(RejectedRow row) {
    rejected.add(row);
    if (row.sourceId() != null) {
      rejectedIds.add(row.sourceId());
    }
  }

  List<Sound> sound() {
    return List.copyOf(sound.values());
  }

  List<RejectedRow> rejected() {
    return rejected;
  }

  /** Rows that say again what an earlier row of the batch said. */
  int repeated() {
    return repeated;
  }
}
