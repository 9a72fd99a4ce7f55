package fi.kaiku.journey;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Invented visits of yesterday, as Lifecare's nightly extract and the units they were made to. */
final class Visits {

  static final String OID = "1.2.246.10.99999999.10.1";

  private static final String HEAD =
      "Käyntitunnus;Tila;Alkupäivä;Alkuaika;Yhteystapa;Ammattiryhmä;Palveluyksikkö OID;Palvelu;"
          + "Henkilötunnus;Potilasnumero;Syntymäaika;Matkapuhelin;Puhelin koti;Äidinkieli;"
          + "Asiointikieli;Turvakielto;Kuollut;Palautelupa;Diagnoosi";
  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final List<String> TONGUES = List.of("fi", "fi", "sv", "fi", "en", "ru");

  private Visits() {}

  /** A file of this many finished visits, each by another adult with another mobile number. */
  static Path file(Path folder, int count) throws IOException {
    return write(folder, IntStream.range(0, count).mapToObj(Visits::visit).toList());
  }

  static Path write(Path folder, List<String> visits) throws IOException {
    var file = folder.resolve("visits.csv");
    var text = HEAD + "\r\n" + String.join("\r\n", visits) + "\r\n";
    return Files.writeString(file, text, Charset.forName("windows-1252"));
  }

  static String visit(int number) {
    return visit(number, "toteutunut", phone(number), "");
  }

  static String visit(int number, String status, String phone, String nonDisclosure) {
    var day =
        LocalDate.now(ZoneId.of("Europe/Helsinki"))
            .minusDays(1)
            .format(DateTimeFormatter.ofPattern("d.M.yyyy"));
    return String.join(
        ";",
        List.of(
            "K-" + number,
            status,
            day,
            "9:30",
            "vastaanotto",
            "lääkäri",
            OID,
            "",
            identityCode(number),
            "",
            "",
            phone,
            "",
            tongue(number),
            "",
            nonDisclosure,
            "",
            "",
            "J06.9"));
  }

  static String phone(int number) {
    return String.format(Locale.ROOT, "040%07d", 5_000_000 + number);
  }

  static String tongue(int number) {
    return TONGUES.get(number % TONGUES.size());
  }

  /** A code that no person has: its individual number is between 900 and 999. */
  static String identityCode(int number) {
    var born = LocalDate.of(1950, 1, 1).plusDays(number / 100);
    var digits = born.format(DateTimeFormatter.ofPattern("ddMMyy")) + (900 + number % 100);
    var check = CHECKS.charAt((int) (Long.parseLong(digits) % 31));
    return digits.substring(0, 6) + "-" + digits.substring(6) + check;
  }

  static Path units(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("units.csv"),
        """
        area_code;area_fi;area_sv;area_en;service_code;service_fi;service_sv;service_en;sensitive;\
        unit_oid;unit_fi;unit_sv;unit_en;valid_from;valid_to;rollout;live_from;target_nps;target_from
        PTH;Perusterveydenhuolto;Primärvård;Primary care;TA;Terveysasema;Hälsostation;\
        Health station;no;%s;Lehtolan terveysasema;Lehtola hälsostation;Lehtola health station;\
        2020-01-01;;live;2020-01-01;80;2020-01-01
        """
            .formatted(OID));
  }

  static Path rules(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("rules.yml"),
        """
        delay: at-once
        window: { from: "00:00", to: "24:00" }
        weekdays: [mon, tue, wed, thu, fri, sat, sun]
        holidays: yes
        """);
  }
}
