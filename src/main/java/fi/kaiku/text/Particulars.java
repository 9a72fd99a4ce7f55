package fi.kaiku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what leads to one home, car or person without being a name: addresses, plates, dates of
 * birth, codes of doors, numbers of patients. Each pattern takes linear time.
 */
final class Particulars {

  private static final String SPACE = "[ \\u0085\\u00a0]";

  /** {@code Kurjenpolku 6}, {@code Esimerkkikadun 3 B 14}, {@code Exempelvägen 3 B}. */
  private static final String ADDRESS =
      "(?<![\\p{L}\\p{N}-])(?:\\p{Lu}[\\p{L}-]{1,30} )?(?iu)(?!lasku(?:ja|jen|ni)\\b)(?=\\p{L})[\\p{L}-]{2,40}?"
          + "(?:(?:katu|kadu|tie|polku|polu|kuja|raitti|raiti|väylä|kaari|kaare|rinne|rintee|aukio"
          + "|mäki|mäe|puisto|ranta|ranna|laita|penger|piha|portti|ahde|ahtee|tori|tanhua|kierto|kierro|kehä|bulevardi|esplanadi|silta)"
          + "(?:n|lla|llä|lta|ltä|lle|ssa|ssä|sta|stä|en|a|ä)?"
          + "|(?:vägen|vägens|gatan|gatans|gränden|stigen|stranden|torget|backen|bågen|allén|svängen|ringen|brinken"
          + "|höjden|udden|platsen|esplanaden|kajen|parken|gränd|väg|gata|stig)"
          + ("| ?(?:street|road|avenue|lane))" + SPACE + "{1,2}")
          + "\\d{1,3}(?!\\d|[.,:]\\d|"
          + SPACE
          + "?(?:min|h|e|eur|euro|euroa|€|%|vuot|v|pv|kk|vk|km|m|kg|g|mg|ml|kert|years|times|gånger|år)\\b)"
          + ("(?:(?:" + SPACE + "|-)?\\p{L}(?![\\p{L}\\p{N}]))?")
          + ("(?:" + SPACE + "(?:as\\.? ?|lgh )?\\d{1,3}(?![\\p{N}\\p{L}]|[:.,]\\d))?")
          + ("(?:,?" + SPACE + "\\d{5}(?:" + SPACE + "\\p{L}{2,20})?)?");

  /** {@code Mäntylä 3 B 14}: whatever the street is called, where a stair and a flat follow. */
  private static final String FLAT =
      "(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{L}-]{3,30} \\d{1,3} ?[A-Ha-h] ?\\d{1,3}(?![\\p{L}\\p{N}])";

  /** {@code ABC-123}; with a space where it begins with nought or a car stands before it. */
  private static final String PLATE =
      "(?<![\\p{L}\\p{N}-])(?:[A-ZÅÄÖ]{2,3}-\\d{1,3}|[a-zåäö]{3}-\\d{3}|[A-ZÅÄÖ]{2,3}[ ]?0\\d{1,2})"
          + "(?![\\p{L}\\p{N}])";

  private static final String PLATE_OF_CAR =
      "(?iu)(?<=auto |auton |rekisteri |rekkari |rekkarilla |tunnus |bil |bilen |car |plate )"
          + "[A-ZÅÄÖ]{2,3}[- ]?\\d{1,3}(?![\\p{L}\\p{N}])";

  private static final String DAY = "(?<![\\d.])\\d{1,2}[./-] ?\\d{1,2}[./-] ?";

  /** A day of a year before 2020: nobody speaks of last week so. */
  private static final String OLD_DAY = DAY + "(?:19\\d{2}|20[01]\\d)(?!\\d)";

  private static final String BORN =
      "(?iu)(?:synt\\p{L}*|född\\p{L}*|born|birth|s\\.|f\\.|dob|sotu|henkilötun\\p{L}*)"
          + ("[ .:,]{0,4}(?:on |of |är |is |the |den |date )?("
              + DAY
              + "(?:\\d{4}|\\d{2})(?!\\d))");

  private static final String MONTH =
      "(?iu)(?<!\\d)\\d{1,2}\\.? (?:of )?(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka"
          + "|marras|joulu)kuuta|january|february|march|april|may|june|july|august|september"
          + "|october|november|december|januari|februari|mars|maj|juni|juli|augusti|oktober)"
          + " (?:19\\d{2}|20[01]\\d)(?!\\d)";

  private static final String DOOR_CODE =
      "(?iu)(?:(?:ovi|ala-?ov|ulko-?ov|oven|rapu|portti|avain|pin-?|summeri)\\p{L}{0,10} ?(?:kood|numero)"
          + "|kood|portkod|dörrkod|door ?code|gate code|key code|koden|nyckelkod|code)\\p{L}{0,8}"
          + "[^\\d.!?\\n]{0,40}?([#*]?(?<!\\d)\\d[\\d ]{2,6}(?<=\\d)[#*]?)(?!\\d|[ ]?(?:€|euro|min|mg))";

  private static final String NUMBER_OF_PATIENT =
      "(?iu)(?:potilas|asiakas|hoito|perhe|lähete|patient|kund|client|customer|remiss)-?"
          + "(?:numero|tunnus|nro|nummer|id| number| no\\.?| nr\\.?| id)\\p{L}*"
          + "[ :=,.#]{0,4}(?:on |är |is )?([\\p{L}]{0,4}-?\\d[\\d./-]{2,14})";

  private static final List<Pattern> WHOLE =
      List.of(
          Pattern.compile(ADDRESS),
          Pattern.compile(FLAT),
          Pattern.compile(PLATE),
          Pattern.compile(PLATE_OF_CAR),
          Pattern.compile(OLD_DAY),
          Pattern.compile(MONTH));

  /** Only what is in the first group is hidden. */
  private static final List<Pattern> PART =
      List.of(
          Pattern.compile(BORN), Pattern.compile(DOOR_CODE), Pattern.compile(NUMBER_OF_PATIENT));

  private Particulars() {}

  /** Where they stand, in no order; they may cross. There is a digit in each. */
  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    if (text.chars().noneMatch(sign -> sign >= '0' && sign <= '9')) {
      return found;
    }
    for (var pattern : WHOLE) {
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    for (var pattern : PART) {
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(new Span(matcher.start(1), matcher.end(1)));
      }
    }
    return found;
  }
}
