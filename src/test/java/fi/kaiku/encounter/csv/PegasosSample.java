package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.intake.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An invented extract of Pegasos: forty sound visits of one day, and thirty bad rows, each of a
 * different kind.
 */
public final class PegasosSample {

  public static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  public static final int SOUND = 40;

  private static final String HEADER =
      "KAYNTI_ID|KAYNTI_TILA|ALKU|YHTEYSTAPA|AMMATTI|YKSIKKO|PALVELU|HETU|NIMI|PUH1|PUH2|GSM|"
          + "KIELI|ASKIELI|TURVAKIELTO|KUOLINPVM|LUPA|ICPC";
  private static final String[] UNITS = {"T01", "T02", "N01", "N02", "S01"};
  private static final String[] SERVICES = {"AVO", "AVO", "NLA", "NLA", "SUU"};
  private static final String[] LANGUAGES = {"1", "1", "2", "4", ""};
  private static final int FIRST_PERSON = 2_000;

  private PegasosSample() {}

  /**
   * What is wrong with one row.
   *
   * @param value put in the column, or "-" and "+" for a column too few and too many
   */
  public record Bad(String column, String value, Reason reason) {}

  public static final List<Bad> BAD =
      List.of(
          new Bad("KAYNTI_ID", "", Reason.MISSING),
          new Bad("KAYNTI_ID", "9".repeat(201), Reason.TOO_LONG),
          new Bad("KAYNTI_ID", "P\u0007100", Reason.BAD_CHARACTER),
          new Bad("KAYNTI_TILA", "", Reason.MISSING),
          new Bad("KAYNTI_TILA", "77", Reason.UNKNOWN_CODE),
          new Bad("ALKU", "", Reason.MISSING),
          new Bad("ALKU", "1.6.2026 10:00", Reason.NOT_A_TIME),
          new Bad("ALKU", "20260231 1000", Reason.NOT_A_TIME),
          new Bad("ALKU", "20260329 0330", Reason.NO_SUCH_TIME),
          new Bad("ALKU", "19260601 1000", Reason.NOT_PLAUSIBLE),
          new Bad("YHTEYSTAPA", "", Reason.MISSING),
          new Bad("YHTEYSTAPA", "R99", Reason.UNKNOWN_CODE),
          new Bad("YKSIKKO", "", Reason.MISSING),
          new Bad("YKSIKKO", "X77", Reason.UNKNOWN_CODE),
          new Bad("PALVELU", "KIR", Reason.UNKNOWN_CODE),
          new Bad("HETU", "", Reason.NO_PERSON),
          new Bad("HETU", "010180-900A", Reason.NOT_AN_IDENTITY_CODE),
          new Bad("HETU", "310280-9009", Reason.NOT_AN_IDENTITY_CODE),
          new Bad("HETU", "010180*9004", Reason.NOT_AN_IDENTITY_CODE),
          new Bad("HETU", "010180-0003", Reason.NOT_AN_IDENTITY_CODE),
          new Bad("HETU", "010180-900", Reason.NOT_AN_IDENTITY_CODE),
          new Bad("HETU", "020626D903Y", Reason.BORN_LATER),
          new Bad("HETU", "010195+9332", Reason.NOT_AN_AGE),
          new Bad("KIELI", "7", Reason.UNKNOWN_CODE),
          new Bad("ASKIELI", "9", Reason.UNKNOWN_CODE),
          new Bad("TURVAKIELTO", "?", Reason.UNKNOWN_CODE),
          new Bad("LUPA", "5", Reason.UNKNOWN_CODE),
          new Bad("GSM", "0".repeat(501), Reason.TOO_LONG),
          new Bad("-", "", Reason.WRONG_COLUMN_COUNT),
          new Bad("+", "", Reason.WRONG_COLUMN_COUNT));

  /** Sound and bad rows mixed; the last bad ones come last. */
  public static String csv(LocalDate day) {
    var rows = new ArrayList<String>();
    for (int i = 0; i < SOUND; i++) {
      rows.add(String.join("|", sound(i, day)));
      if (i < BAD.size()) {
        rows.add(bad(BAD.get(i), SOUND + i, day));
      }
    }
    return rows.stream().map(row -> row + "\n").collect(Collectors.joining("", HEADER + "\n", ""));
  }

  /** The lines of the bad rows, in the order of {@link #BAD}. */
  public static List<Integer> linesOfBadRows() {
    return IntStream.range(0, BAD.size()).mapToObj(i -> 3 + 2 * i).toList();
  }

  private static List<String> sound(int number, LocalDate day) {
    var person = InventedPerson.adult(FIRST_PERSON + number);
    return List.of(
        "PG" + (51_000 + number),
        "7",
        DateTimeFormatter.BASIC_ISO_DATE.format(day) + " %02d%02d".formatted(8 + number % 8, 15),
        "R10",
        "21",
        UNITS[number % UNITS.length],
        SERVICES[number % SERVICES.length],
        person.identityCode(),
        person.surname() + " " + person.firstNames(),
        "",
        "09 310 5015",
        person.mobileAsTyped(),
        LANGUAGES[number % LANGUAGES.length],
        "",
        "",
        "",
        "",
        "A03");
  }

  private static String bad(Bad bad, int number, LocalDate day) {
    var cells = new ArrayList<>(sound(number, day));
    switch (bad.column()) {
      case "-" -> cells.removeLast();
      case "+" -> cells.add("A04");
      default -> cells.set(List.of(HEADER.split("\\|", -1)).indexOf(bad.column()), bad.value());
    }
    return String.join("|", cells);
  }
}
