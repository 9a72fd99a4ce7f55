package fi.kaiku.text.names;

import java.util.List;
import java.util.Set;

/** Words beside which a name stands: what somebody is, and how a letter ends. */
final class Callings {

  private static final Set<String> EXACT =
      Set.of(
          ("tri tohtori rouva herra neiti rva hra dr mr mrs ms miss doctor nurse dentist midwife"
                  + " physio kätilö kätilömme kuraattori avustaja professori fyssari siskoni veljeni"
                  + " isäni äitini puolisoni barnmorska barnmorskan kurator kuratorn socialarbetaren"
                  + " professor mother father brother sister mamma pappa bror syster"
                  + " doktor fru herr fröken läkare läkaren tandläkare tandläkaren skötare skötaren"
                  + " sjukskötare sjukskötaren hälsovårdare hälsovårdaren sköterska sköterskan"
                  + " sjuksköterska sjuksköterskan närvårdare närvårdaren läkarn skötarn terkka"
                  + " terkan lekuri täti setä mummo ukki poika tytär poikani tyttäreni tyttäremme"
                  + " poikamme mieheni vaimoni daughter son husband wife dotter dottern sonen")
              .split(" ", -1));

  private static final List<String> PARTS =
      List.of(
          "lääkäri",
          "hoitaja",
          "terapeut",
          "therapist",
          "hygienist",
          "tohtori",
          "psykolog",
          "psycholog",
          "psykiatr",
          "psychiatr");

  /** Written with a dot that ends no sentence. */
  private static final Set<String> SHORT = Set.of("dr", "tri", "mr", "mrs", "ms", "rva", "hra");

  private static final Set<String> CLOSING =
      Set.of("t", "terv", "terveisin", "yst", "nim", "mvh", "hälsn", "regards", "br", "nimimerkki");

  /** What people at work do, in the past: before it stands somebody, not something. */
  private static final Set<String> DEEDS =
      Set.of(
          ("otti hoiti kuunteli auttoi neuvoi soitti selitti jaksoi osasi laittoi antoi kertoi"
                  + " kysyi teki palveli vastasi katsoi muisti tervehti hymyili pisti puhdisti"
                  + " lauloi nauroi jutteli pesi huolehti lohdutti halasi kirjoitti varasi lupasi tiuski"
                  + " huusi keskeytti unohti vähätteli ymmärsi tiesi ehti korjasi paikkasi poisti"
                  + " mittasi tarkisti kehui moitti pyysi kannusti vaihtoi toivotti naureskeli"
                  + " rauhoitteli opasti ohjasi järjesti huomasi tutki rokotti haki saattoi sanoi"
                  + " lyssnade hjälpte tog förklarade ringde gav frågade hälsade lugnade skötte sade"
                  + " kramade skrattade tvättade sydde drog lovade skrev bokade höll satt torkade"
                  + " glömde avbröt suckade fräste uppmuntrade bytte mätte vaccinerade"
                  + " sa undersökte berättade ordnade svarade visade tröstade"
                  + " helped listened explained took gave called asked told said smiled answered"
                  + " held hugged laughed wrote promised sat washed booked drew forgot interrupted sighed"
                  + " encouraged changed measured vaccinated fixed calmed"
                  + " showed checked treated visited")
              .split(" ", -1));

  /** Told of somebody who is at work. */
  private static final Set<String> AT_WORK =
      Set.of(
          ("hoitajana lääkärinä hammaslääkärinä kätilönä terapeuttina sihteerinä vuorossa paikalla"
                  + " tiskillä luukulla")
              .split(" ", -1));

  /** How only people are, not things: at the beginning of the word. */
  private static final List<String> OF_PEOPLE =
      List.of(
          "ystävälli",
          "ammattitai",
          "taitava",
          "kärsivälli",
          "empaat",
          "kohtelia",
          "töyk",
          "tyly",
          "hoitaj",
          "lääkär",
          "ihminen",
          "tyyppi",
          "vänlig",
          "duktig",
          "omtänk",
          "tålmodig",
          "otrevlig",
          "sköt",
          "läkar",
          "kind",
          "patient",
          "rude",
          "polite",
          "nurse",
          "doctor",
          "caring");

  private static final Set<String> BEING = Set.of("oli", "on", "var", "är", "was", "is");

  private static final Set<String> OFTEN =
      Set.of("aina", "todella", "myös", "taas", "alltid", "också", "always", "also", "really");

  /** How names of houses end, in whatever case. */
  private static final List<String> HOUSES =
      List.of(
          "asema",
          "sairaala",
          "talo",
          "keskus",
          "keskukse",
          "koti",
          "kodi",
          "neuvola",
          "hoitola",
          "apteek",
          "virasto",
          "koulu",
          "klinik",
          "poli",
          "palvelu",
          "sjukhus",
          "hemmet",
          "apotek",
          "skolan",
          "stationen",
          "mottagning",
          "centralen",
          "kliniken",
          "byrån",
          "rokotu",
          "clinic",
          "centre",
          "center",
          "hospital");

  private Callings() {}

  static boolean isAtWork(String word) {
    return AT_WORK.contains(word);
  }

  static boolean isOfPeople(String word) {
    return OF_PEOPLE.stream().anyMatch(word::startsWith);
  }

  static boolean isBeing(String word) {
    return BEING.contains(word);
  }

  static boolean isOften(String word) {
    return OFTEN.contains(word);
  }

  /** {@code lääkäritalossa}: longer than the ending alone. */
  static boolean isHouse(String word) {
    return HOUSES.stream().anyMatch(house -> word.indexOf(house, 2) > 0);
  }

  static boolean isDeed(String word) {
    return DEEDS.contains(word);
  }

  /** A calling in whatever case: {@code lääkärille}. */
  static boolean isCalling(String word) {
    return EXACT.contains(word) || PARTS.stream().anyMatch(word::contains);
  }

  static boolean isShort(String word) {
    return SHORT.contains(word);
  }

  static boolean isClosing(String word) {
    return CLOSING.contains(word);
  }
}
