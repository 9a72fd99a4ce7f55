package fi.kaiku.text.file;

import fi.kaiku.text.Attitude;
import fi.kaiku.text.Masking;
import fi.kaiku.text.Reading;
import fi.kaiku.text.Span;
import fi.kaiku.text.Theme;
import fi.kaiku.text.ThemeMark;
import fi.kaiku.text.Urgency;
import fi.kaiku.text.names.PersonNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How far the reader and a person agree, counted row by row. */
final class Agreement {

  /** How surely a comment was taken for urgent, and whether it is. */
  record Ranked(double score, boolean isUrgent, boolean isInLane, boolean isAlarm) {}

  final Map<Theme, Matches> themes = new EnumMap<>(Theme.class);
  final Map<String, Matches> byLanguage = new TreeMap<>();
  final Map<String, Matches> signedByLanguage = new TreeMap<>();
  final Map<Attitude, Matches> fromText = new EnumMap<>(Attitude.class);
  final Map<Attitude, Matches> overall = new EnumMap<>(Attitude.class);
  final Map<String, Matches> hidden = new TreeMap<>();
  final Matches masks = new Matches();
  final List<Ranked> ranked = new ArrayList<>();
  private final PersonNames names;

  /** Of a reader that hides these names. */
  Agreement(PersonNames names) {
    this.names = names;
  }

  void add(Row row, Reading reading) {
    var labels = LabelCells.of(row);
    var language = row.written().language();
    count(labels, reading, language == null ? reading.language().word() : language);
    for (var attitude : Attitude.values()) {
      tally(fromText, attitude).count(reading.fromText() == attitude, labels.overall() == attitude);
      tally(overall, attitude).count(reading.overall() == attitude, labels.overall() == attitude);
    }
    var urgency = reading.urgency();
    ranked.add(
        new Ranked(
            urgency.score(),
            labels.urgent() != Urgency.Kind.NONE,
            urgency.isInLane(),
            urgency.isAlarm()));
    countHidden(row.written().text(), labels);
  }

  private void count(LabelCells labels, Reading reading, String language) {
    var found = reading.themes().stream().map(ThemeMark::word).collect(Collectors.toSet());
    for (var theme : Theme.values()) {
      var one = new Matches();
      one.count(holds(found, theme), holds(labels.themes(), theme));
      tally(themes, theme).add(one);
      byLanguage.computeIfAbsent(language, _ -> new Matches()).add(one);
    }
    var all = new TreeSet<>(found);
    all.addAll(labels.themes());
    for (var theme : all) {
      signedByLanguage
          .computeIfAbsent(language, _ -> new Matches())
          .count(found.contains(theme), labels.themes().contains(theme));
    }
  }

  private static boolean holds(Set<String> words, Theme theme) {
    return words.stream().anyMatch(word -> word.startsWith(theme.word() + ":"));
  }

  private static <K> Matches tally(Map<K, Matches> tallies, K key) {
    return tallies.computeIfAbsent(key, _ -> new Matches());
  }

  private void countHidden(String text, LabelCells labels) {
    var spans = Masking.of(text, names).hidden();
    var personal = new ArrayList<Span>();
    for (var one : labels.personal()) {
      var from = text.indexOf(one.value());
      if (from >= 0) {
        var span = new Span(from, from + one.value().length());
        personal.add(span);
        hidden
            .computeIfAbsent(one.type(), _ -> new Matches())
            .count(isHidden(text, span, spans), true);
      }
    }
    for (var span : spans) {
      masks.count(true, personal.stream().anyMatch(one -> cross(one, span)));
    }
  }

  /** No letter and no digit of it remains. */
  private static boolean isHidden(String text, Span value, List<Span> spans) {
    for (int i = value.from(); i < value.to(); i++) {
      var place = new Span(i, i + 1);
      if (Character.isLetterOrDigit(text.charAt(i))
          && spans.stream().noneMatch(span -> cross(span, place))) {
        return false;
      }
    }
    return true;
  }

  private static boolean cross(Span one, Span other) {
    return one.from() < other.to() && other.from() < one.to();
  }
}
