package fi.kaiku.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An extract of visits in which every person comes once. */
final class Extract {

  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final DateTimeFormatter DDMMYY = DateTimeFormatter.ofPattern("ddMMyy");
  private static final LocalDate OLDEST = LocalDate.of(1930, 1, 1);
  private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final String HEADER =
      "Käyntitunnus;Tila;Alkupäivä;Alkuaika;Yhteystapa;Ammattiryhmä;Palveluyksikkö OID;Palvelu;"
          + "Henkilötunnus;Potilasnumero;Syntymäaika;Matkapuhelin;Puhelin koti;Äidinkieli;"
          + "Asiointikieli;Turvakielto;Kuollut;Palautelupa\r\n";

  private Extract() {}

  /** Writes visits of one day by the people with these numbers. */
  static void write(Path file, int firstPerson, int rows, LocalDate day) throws IOException {
    var on = DAY.format(day);
    try (var writer = Files.newBufferedWriter(file, WINDOWS)) {
      writer.write(HEADER);
      for (int person = firstPerson; person < firstPerson + rows; person++) {
        writer.write(row(person, on));
      }
    }
  }

  private static String row(int person, String day) {
    return String.format(
        Locale.ROOT,
        "B%d;Toteutunut;%s;0:%02d;Vastaanotto;Sairaanhoitaja;1.2.246.10.99999999.10.%d01;;%s;;;"
            + "040%07d;;%s;fi;;;\r\n",
        person,
        day,
        person % 60,
        1 + person % 3,
        identityCode(person),
        person,
        person % 20 == 0 ? "sv" : "fi");
  }

  private static String identityCode(int person) {
    var born = OLDEST.plusDays(person / 100 % 25_000);
    var sign = "-YXWVU".charAt(person / 2_500_000);
    var digits = DDMMYY.format(born) + (900 + person % 100);
    var check = CHECK.charAt(Integer.parseInt(digits) % CHECK.length());
    return digits.substring(0, 6) + sign + digits.substring(6) + check;
  }
}
