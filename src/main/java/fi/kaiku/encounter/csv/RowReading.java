package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.intake.CheckedReport;
import fi.kaiku.encounter.intake.CheckedReport.Flawed;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.encounter.intake.Field;
import fi.kaiku.encounter.intake.Flaw;
import fi.kaiku.encounter.intake.Reason;
import fi.kaiku.encounter.intake.Report;
import fi.kaiku.platform.PlainText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the rows of one file with the profile of its source. */
public final class RowReading {

  private final Profile profile;
  private final List<String> header;
  private final Map<String, Integer> places = new HashMap<>();
  private final Function<Report, CheckedReport> check;

  public RowReading(Profile profile, List<String> header, Function<Report, CheckedReport> check) {
    this.profile = profile;
    this.header = header;
    this.check = check;
    for (int i = 0; i < header.size(); i++) {
      places.putIfAbsent(header.get(i).toLowerCase(Locale.ROOT), i);
    }
  }

  /** The columns that the profile needs and the header lacks. */
  List<String> missingColumns() {
    return profile.neededColumns().stream().filter(name -> place(name) < 0).toList();
  }

  /** The place of a column, counted from 1, that the profile needs and the header has twice. */
  Optional<Integer> doubledColumn() {
    return IntStream.range(0, header.size())
        .filter(i -> place(header.get(i)) != i)
        .filter(i -> profile.neededColumns().stream().anyMatch(header.get(i)::equalsIgnoreCase))
        .mapToObj(i -> i + 1)
        .findFirst();
  }

  /** What the row comes to: an encounter, or its flaws, those of the codes and those of sense. */
  CheckedReport read(CsvRow row) {
    return row.mayHoldOtherRows(header.size(), profile.dialect().delimiter())
        ? new Flawed(List.of(Flaw.of(Field.RECORD, Reason.ROWS_IN_A_QUOTE)))
        : read(row.values());
  }

  /** Likewise for cells that were kept. */
  public CheckedReport read(List<String> values) {
    if (values.size() != header.size()) {
      return new Flawed(List.of(Flaw.of(Field.RECORD, Reason.WRONG_COLUMN_COUNT)));
    }
    var cells = new RowCells(profile, name -> cell(name, values));
    var texts = new EnumMap<Field, String>(Field.class);
    for (var field : Field.values()) {
      texts.put(field, cells.text(field));
    }
    var verdict = check.apply(new Report(profile.name(), texts, cells.phones()));
    return switch (verdict) {
      case Sound sound when cells.flaws().isEmpty() -> sound;
      case Sound _ -> new Flawed(cells.flaws().values().stream().toList());
      case Flawed flawed -> both(flawed, cells.flaws());
    };
  }

  /** The source's id of the row, as far as it can be read. */
  String id(List<String> values) {
    return profile.columns().getOrDefault(Field.ID, List.of()).stream()
        .map(name -> cell(name, values))
        .findFirst()
        .orElse("");
  }

  /** The cells that the profile knows; the rest of the row is nobody's business. */
  Map<String, String> known(List<String> values) {
    var known = new LinkedHashMap<String, String>();
    profile.neededColumns().forEach(name -> known.put(name, cell(name, values)));
    return known;
  }

  /** A code that is not understood is not missing as well. */
  private static Flawed both(Flawed checked, Map<Field, Flaw> unread) {
    var flaws = new EnumMap<>(unread);
    checked.flaws().forEach(flaw -> flaws.putIfAbsent(flaw.field(), flaw));
    return new Flawed(List.copyOf(flaws.values()));
  }

  private String cell(String column, List<String> values) {
    int place = place(column);
    return place < 0 || place >= values.size() ? "" : PlainText.ofCell(values.get(place));
  }

  private int place(String column) {
    return Objects.requireNonNullElse(places.get(column.toLowerCase(Locale.ROOT)), -1);
  }
}
