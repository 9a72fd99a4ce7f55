package fi.kaiku.encounter.csv;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An invented night's extract of Lifecare: a thousand visits of one day, of every kind that the
 * ledger tells apart. With the sample units and the default rules, {@link Visit#outcome} is what
 * the ledger must say, and {@link Visit#language} the language of the message.
 */
public final class LifecareSample {

  public static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  public static final int VISITS = 1_000;

  private static final String HEADER =
      "Käyntitunnus;Tila;Alkupäivä;Alkuaika;Yhteystapa;Ammattiryhmä;Palveluyksikkö OID;Palvelu;"
          + "Henkilötunnus;Potilasnumero;Syntymäaika;Sukunimi;Etunimet;Matkapuhelin;Puhelin koti;"
          + "Äidinkieli;Asiointikieli;Turvakielto;Kuollut;Palautelupa;Diagnoosi;Käynnin syy";
  private static final String OID = "1.2.246.10.99999999.10.";
  private static final String[] UNITS = {"101", "102", "201", "202", "301"};
  private static final String[] KINDS = {"Vastaanotto", "Vastaanotto", "Puhelu", "Etävastaanotto"};
  private static final String[] PROFESSIONS = {
    "Lääkäri", "Sairaanhoitaja", "Terveydenhoitaja", "Hammaslääkäri", "Lähihoitaja"
  };

  /** Mother tongue, contact language, language of the message. */
  private static final String[][] LANGUAGES = {
    {"fi", "fi", "fi"}, {"fi", "", "fi"}, {"sv", "", "sv"}, {"ru", "sv", "sv"}, {"en", "", "en"},
    {"et", "", "fi"}, {"98", "", "fi"}, {"99", "", "fi"}, {"", "", "fi"}, {"FI", "", "fi"},
    {"SV", "", "sv"}, {"swe", "", "sv"}, {"eng", "", "en"}, {"sv-FI", "", "sv"}, {"990", "", "fi"}
  };

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private LifecareSample() {}

  /** One row and what must come of it. */
  public record Visit(String id, String outcome, String language, String phone, String row) {}

  public static List<Visit> visits(LocalDate day) {
    return IntStream.range(0, VISITS).mapToObj(number -> visit(number, day)).toList();
  }

  public static String csv(LocalDate day) {
    return visits(day).stream()
        .map(visit -> visit.row() + "\r\n")
        .collect(Collectors.joining("", HEADER + "\r\n", ""));
  }

  private static Visit visit(int number, LocalDate day) {
    int kind = number % 50;
    var person = kind == 3 ? InventedPerson.minor(number) : InventedPerson.adult(number);
    var visitor = kind == 12 ? InventedPerson.adult(number + 1) : person;
    var language = LANGUAGES[number % LANGUAGES.length];
    var id = "LC-" + (700_000 + number);
    var cells =
        new ArrayList<>(
            List.of(
                id,
                "Toteutunut",
                DATE.format(day),
                TIME.format(LocalTime.of(8 + number % 8, number % 12 * 5)),
                KINDS[number % KINDS.length],
                PROFESSIONS[number % PROFESSIONS.length],
                OID + UNITS[number % UNITS.length],
                "",
                visitor.identityCode(),
                "P" + visitor.number(),
                "",
                visitor.surname(),
                visitor.firstNames(),
                visitor.mobileAsTyped(),
                "",
                language[0],
                language[1]));
    cells.addAll(Arrays.asList("", "", "", "J06.9", reason(number)));
    var outcome = vary(kind, cells, number);
    return new Visit(id, outcome, language[2], visitor.mobile(), String.join(";", cells));
  }

  private static String vary(int kind, List<String> cells, int number) {
    return switch (kind) {
      case 0 -> with(cells, 1, "Peruttu", "CANCELLED");
      case 1 -> with(cells, 1, "Ei saapunut", "NOT_FINISHED");
      case 2 -> with(cells, 1, "Varattu", "NOT_FINISHED");
      case 3 -> "UNDER_AGE";
      case 4 -> with(cells, 6, OID + "999", "UNKNOWN_UNIT");
      case 5 -> with(cells, 6, OID + "103", "UNIT_NOT_LIVE");
      case 6 -> with(cells, 18, "K", "DECEASED");
      case 7 -> with(cells, 17, "9", "NON_DISCLOSURE");
      case 8 -> with(cells, 19, "E", "NO_PERMISSION");
      case 9 -> with(cells, 13, "", "NO_PHONE");
      case 10 -> with(cells, 14, "050 000 %04d".formatted(number), "SEVERAL_PHONES");
      case 11 -> with(cells, 13, "09 310 5015", "NOT_MOBILE");
      case 12 -> with(cells, 3, "7:30", "LATER_VISIT");
      case 14 -> with(cells, 6, OID + "401", "SENSITIVE_SERVICE");
      default -> "INVITED";
    };
  }

  private static String with(List<String> cells, int place, String value, String outcome) {
    cells.set(place, value);
    return outcome;
  }

  /** Words of the visit, which Kaiku must never keep. */
  private static String reason(int number) {
    return switch (number % 5) {
      case 0 -> "\"flunssa; yskä\"";
      case 1 -> "\"sanoi: \"\"päätä särkee\"\"\"";
      case 2 -> "\"kuume\r\nja kurkkukipu\"";
      case 3 -> "<script>alert(1)</script>";
      default -> "=cmd|'/c calc'!A0";
    };
  }
}
