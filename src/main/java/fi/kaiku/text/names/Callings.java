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
                  + " rauhoitteli opasti ohjasi järjesti huomasi tutki rokotti haki saattoi sanoi"
                  + " lyssnade hjälpte tog förklarade ringde gav frågade hälsade lugnade skötte sade"
                  + " sa undersökte berättade ordnade svarade visade tröstade"
                  + " helped listened explained took gave called asked told said smiled answered"
                  + " showed checked treated visited")
              .split(" ", -1));

  private Callings() {}

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
