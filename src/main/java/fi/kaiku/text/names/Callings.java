package fi.kaiku.text.names;

import java.util.List;
import java.util.Set;

/** Words beside which a name stands: what somebody is, and how a letter ends. */
final class Callings {

  private static final Set<String> EXACT =
      Set.of(
          ("tri tohtori rouva herra neiti dr mr mrs ms miss doctor nurse dentist midwife physio"
                  + " doktor fru herr fröken läkare läkaren tandläkare tandläkaren skötare skötaren"
                  + " sjukskötare sjukskötaren hälsovårdare hälsovårdaren sköterska sköterskan"
                  + " sjuksköterska sjuksköterskan närvårdare närvårdaren läkarn skötarn terkka"
                  + " terkan lekuri täti setä mummo ukki poika tytär poikani tyttäreni tyttäremme"
                  + " poikamme mieheni vaimoni daughter son husband wife dotter dottern sonen")
              .split(" ", -1));

  private static final List<String> PARTS =
      List.of("lääkäri", "hoitaja", "terapeut", "hygienist", "tohtori", "psykolog", "psykiatr");

  private static final Set<String> CLOSING =
      Set.of("t", "terv", "terveisin", "yst", "nim", "mvh", "hälsn", "regards", "br", "nimimerkki");

  private Callings() {}

  /** A calling in whatever case: {@code lääkärille}. */
  static boolean isCalling(String word) {
    return EXACT.contains(word) || PARTS.stream().anyMatch(word::contains);
  }

  static boolean isClosing(String word) {
    return CLOSING.contains(word);
  }
}
