package fi.kaiku.demo;

import fi.kaiku.demo.county.Resident;
import fi.kaiku.demo.county.Visit;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a day's visits as the nightly extract of the invented Lifecare. */
final class LifecareExtract {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
  private static final String HEADER =
      String.join(
          ";",
          "Käyntitunnus",
          "Tila",
          "Alkupäivä",
          "Alkuaika",
          "Yhteystapa",
          "Ammattiryhmä",
          "Palveluyksikkö OID",
          "Palvelu",
          "Henkilötunnus",
          "Potilasnumero",
          "Syntymäaika",
          "Matkapuhelin",
          "Puhelin koti",
          "Äidinkieli",
          "Asiointikieli",
          "Turvakielto",
          "Kuollut",
          "Palautelupa");

  private final Diary diary;

  LifecareExtract(Diary diary) {
    this.diary = diary;
  }

  Path write(LocalDate day, List<Visit> visits) {
    var rows = visits.stream().map(LifecareExtract::row).collect(Collectors.joining("\r\n"));
    return diary.write("extracts/lifecare-" + day + ".csv", HEADER + "\r\n" + rows, WINDOWS);
  }

  private static String row(Visit visit) {
    var resident = visit.resident();
    var phones = resident.phones();
    return String.join(
        ";",
        visit.sourceId(),
        status(visit.status()),
        DAY.format(visit.startedAt()),
        TIME.format(visit.startedAt()),
        kind(visit.kind()),
        profession(visit.profession()),
        visit.oid(),
        "",
        resident.identityCode(),
        "",
        "",
        phones.isEmpty() ? "" : phones.getFirst(),
        phones.size() < 2 ? "" : phones.get(1),
        resident.motherTongue(),
        resident.contactLanguage(),
        resident.wish() == Resident.Wish.NON_DISCLOSURE ? "9" : "",
        resident.wish() == Resident.Wish.DECEASED ? "K" : "",
        resident.wish() == Resident.Wish.FORBIDS ? "E" : "");
  }

  private static String status(String status) {
    return switch (status) {
      case "CANCELLED" -> "Peruttu";
      case "NO_SHOW" -> "Ei saapunut";
      case "IN_PROGRESS" -> "Alkanut";
      default -> "Toteutunut";
    };
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "PHONE" -> "Puhelu";
      case "DIGITAL" -> "Chat";
      case "HOME" -> "Kotikäynti";
      default -> "Vastaanotto";
    };
  }

  private static String profession(String profession) {
    return switch (profession) {
      case "doctor" -> "Lääkäri";
      case "nurse" -> "Sairaanhoitaja";
      case "public-health-nurse" -> "Terveydenhoitaja";
      case "midwife" -> "Kätilö";
      case "dentist" -> "Hammaslääkäri";
      case "dental-hygienist" -> "Suuhygienisti";
      case "physiotherapist" -> "Fysioterapeutti";
      default -> "Muu";
    };
  }
}
