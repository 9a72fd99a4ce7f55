package fi.kaiku.channel.reply;

import fi.kaiku.platform.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers from 0 to 10 as words, and what stands beside a number that is no score. */
final class NumberWords {

  private static final Map<Language, List<String>> WORDS =
      Map.of(
          Language.FI,
          words("nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen"),
          Language.SV,
          words("noll ett två tre fyra fem sex sju åtta nio tio"),
          Language.EN,
          words("zero one two three four five six seven eight nine ten"));

  /** Numbers as they are called in talk: {@code kymppi}. */
  private static final List<List<String>> SPOKEN =
      List.of(
          words("- - - kolmonen nelonen vitonen kutonen seiska kasi ysi kymppi"),
          words("- - - - nelonen viitonen kuutonen seiska kasi ysi kymppi"),
          words("nolla - tvåa trea fyra femma sexa sjua åtta nia tia"));

  /** Words of one language that say something else in another. */
  private static final Set<String> OF_ONE_LANGUAGE = Set.of("sex", "ett", "kuusi");

  /** Stand in sentences without counting anything: {@code yksi parhaista}. */
  private static final Set<String> SELDOM_COUNT = Set.of("yksi", "ett", "one");

  /** Counted things of everyday life: a number before one of them is no score. */
  private static final Set<String> UNITS =
      Set.copyOf(
          words(
              """
              h t x krt kpl min s sek sekuntia minuuttia minuutin minuutti tuntia tunnin tunti päivää päivän
              päivä vrk viikkoa viikon viikko vko kk kuukautta kuukauden kuukausi vuotta vuoden
              vuosi v kertaa kerran kerta euroa euron e snt tähteä tähden tähti km m
              minuter minut timmar timme tim dagar dag veckor vecka månader månad mån år gånger
              gång ggr euro kronor kr stjärnor stjärna
              eri puhelua soittoa lasta lapsen lasten hoitajaa lääkäriä ihmistä henkilöä käyntiä yötä luokan luokka plussaa ongelmaa
              ongelmia valittamista valitettavaa valituksia moitittavaa moitteita moitetta
              huomauttamista huomautettavaa olika samtal barn sköterskor läkare personer besök nätter problem
              klagomål anmärkningar nurses doctors people visits nights problems complaints
              different calls kids children minutes minute mins hours hour hrs hr days day weeks week months month years year
              times time euros stars star
              """));

  private static final Set<String> BEFORE_A_TIME = Set.of("klo", "kello", "kl", "klockan", "at");

  private static final Pattern A_LITTLE =
      Pattern.compile(
          "(?:ja |och |and )?(?:en |a )?(?:puoli|halv|halvt|half)\\b"
              + "|(?:miinus|minus|plus|plussa|pilkku|komma|point)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.,:]\\d+)*|[\\p{L}\\p{M}]+|[\\p{No}\\p{Nl}]");

  private NumberWords() {}

  /**
   * The number that a single word says.
   *
   * @param language in which somebody was asked; decides where languages disagree
   */
  static Optional<Integer> read(String word, Language language) {
    var plain = plain(word);
    var own = WORDS.getOrDefault(language, List.of()).indexOf(plain);
    if (own >= 0) {
      return Optional.of(own);
    }
    return OF_ONE_LANGUAGE.contains(plain) ? Optional.empty() : inAnyLanguage(plain);
  }

  private static Optional<Integer> inAnyLanguage(String word) {
    return Stream.concat(WORDS.values().stream(), SPOKEN.stream())
        .map(words -> words.indexOf(word))
        .filter(number -> number >= 0)
        .findAny();
  }

  /** Whether words name one number only, and nothing else: {@code 8 (kahdeksan)}. */
  static boolean repeat(String words, int number) {
    var tokens = tokens(words);
    return !tokens.isEmpty()
        && tokens.stream()
            .allMatch(
                token ->
                    token.equals("" + number)
                        || inAnyLanguage(token).filter(said -> said == number).isPresent());
  }

  /** Whether what follows a number makes a little more or less of it: {@code 8 ja puoli}. */
  static boolean beginsWithALittle(String words) {
    return A_LITTLE.matcher(plain(words)).lookingAt();
  }

  /** Whether what follows a number says what was counted: {@code 10 minuuttia}. */
  static boolean beginsWithUnit(String words) {
    var tokens = tokens(words);
    return !tokens.isEmpty() && UNITS.contains(tokens.getFirst());
  }

  /** Whether what follows a number begins with another one that counts nothing: {@code 10 30}. */
  static boolean beginsWithNumber(String words) {
    var tokens = tokens(words);
    return !tokens.isEmpty()
        && Character.isDigit(tokens.getFirst().charAt(0))
        && (tokens.size() == 1 || !UNITS.contains(tokens.get(1)));
  }

  /** Whether words name a number that might be meant as a score, too. */
  static boolean nameScore(String words) {
    var tokens = tokens(words);
    for (int i = 0; i < tokens.size(); i++) {
      var counts = i + 1 < tokens.size() && UNITS.contains(tokens.get(i + 1));
      var isTime = i > 0 && BEFORE_A_TIME.contains(tokens.get(i - 1));
      if (mayBeScore(tokens.get(i)) && !counts && !isTime) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeScore(String token) {
    if (Character.isDigit(token.charAt(0))) {
      var whole = token.split("[.,:]", 2)[0];
      return whole.length() <= 2 && Integer.parseInt(whole) <= 10;
    }
    return !SELDOM_COUNT.contains(token)
        && (!Character.isLetter(token.charAt(0)) || inAnyLanguage(token).isPresent());
  }

  private static List<String> tokens(String words) {
    return TOKEN.matcher(plain(words)).results().map(found -> found.group()).toList();
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String text) {
    return List.of(plain(text).strip().split("\\s+"));
  }
}
