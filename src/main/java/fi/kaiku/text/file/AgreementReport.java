package fi.kaiku.text.file;

import fi.kaiku.text.Attitude;
import fi.kaiku.text.file.Agreement.Ranked;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How far the reader and a person agree, as a text that people and programs read: tabs. */
final class AgreementReport {

  private final StringBuilder report = new StringBuilder();

  private AgreementReport() {}

  /**
   * Of some rows.
   *
   * @param share of all rows that may be flagged as urgent, above 0 and at most 1
   */
  static String of(Agreement agreement, double share, String version) {
    var writing = new AgreementReport();
    writing.line("version", version);
    writing.line("rows", agreement.ranked.size());
    writing.themes(agreement);
    writing.attitudes("sentiment from text", agreement.fromText);
    writing.attitudes("sentiment with score", agreement.overall);
    writing.urgent(agreement, share);
    writing.masking(agreement);
    return writing.report.toString();
  }

  private void themes(Agreement agreement) {
    line("theme", "F1", "precision", "recall", "rows");
    agreement.themes.forEach(
        (theme, of) -> line(theme.word(), of.f1(), of.precision(), of.recall(), of.there()));
    var spoken = agreement.themes.values().stream().filter(of -> of.there() > 0).toList();
    line("themes micro-F1", sum(spoken.isEmpty() ? spoken : agreement.themes.values()).f1());
    line("themes macro-F1", mean(spoken));
    line("themes with sign micro-F1", sum(agreement.signedByLanguage.values()).f1());
    agreement.byLanguage.forEach((language, of) -> line("themes micro-F1, " + language, of.f1()));
    agreement.signedByLanguage.forEach(
        (language, of) -> line("themes with sign micro-F1, " + language, of.f1()));
  }

  private void attitudes(String name, Map<Attitude, Matches> tallies) {
    tallies.forEach((attitude, of) -> line(name + ", " + attitude.word() + " F1", of.f1()));
    line(name + " macro-F1", mean(tallies.values()));
  }

  /** How many urgent ones stand before so large a share of the others has been flagged. */
  private static long before(List<Ranked> ranked, double share) {
    var others = ranked.stream().filter(one -> !one.isUrgent()).count();
    var allowed = (long) Math.floor(share * others);
    var found = 0L;
    for (var one : ranked) {
      if (one.isUrgent()) {
        found++;
      } else if (--allowed < 0) {
        break;
      }
    }
    return found;
  }

  private void urgent(Agreement agreement, double share) {
    var ranked =
        agreement.ranked.stream()
            .sorted(Comparator.comparingDouble(Ranked::score).reversed())
            .toList();
    var flagged = ranked.subList(0, (int) Math.floor(share * ranked.size()));
    var urgent = ranked.stream().filter(Ranked::isUrgent).count();
    line("urgent rows", urgent);
    line("urgent recall at share " + share, part(urgent(flagged), urgent));
    line("urgent recall beside " + share + " of the others", part(before(ranked, share), urgent));
    var lane = ranked.stream().filter(Ranked::isInLane).toList();
    line("lane, share of rows", part(lane.size(), ranked.size()));
    line("lane, recall", part(urgent(lane), urgent));
    var others = lane.stream().filter(one -> !one.isUrgent()).count();
    line("lane, share of rows that are not urgent", part(others, ranked.size() - urgent));
    var alarms = ranked.stream().filter(Ranked::isAlarm).toList();
    line("alarm, share of rows", part(alarms.size(), ranked.size()));
    line("alarm, precision", part(urgent(alarms), alarms.size()));
  }

  private void masking(Agreement agreement) {
    line("personal data", "recall", "values");
    agreement.hidden.forEach((type, of) -> line(type, of.recall(), of.there()));
    line("masks that hide personal data (precision)", agreement.masks.precision());
  }

  private static long urgent(Collection<Ranked> rows) {
    return rows.stream().filter(Ranked::isUrgent).count();
  }

  private static double part(long of, long all) {
    return all == 0 ? 1 : of / (double) all;
  }

  private static Matches sum(Collection<Matches> tallies) {
    var sum = new Matches();
    tallies.forEach(sum::add);
    return sum;
  }

  private static double mean(Collection<Matches> tallies) {
    return tallies.stream().mapToDouble(Matches::f1).average().orElse(0);
  }

  private void line(Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      report.append(i == 0 ? "" : "\t");
      report.append(
          cells[i] instanceof Double number
              ? String.format(Locale.ROOT, "%.3f", number)
              : String.valueOf(cells[i]));
    }
    report.append('\n');
  }
}
