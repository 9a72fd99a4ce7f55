package fi.kaiku.channel.reply;

import fi.kaiku.platform.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the answer to a question from 0 to 10. There is one if the reply begins with exactly one
 * whole number from 0 to 10, in digits, and names no other; what follows is the comment. A number
 * as a word counts if it stands alone. The same number once more changes nothing. Whatever else is
 * said is not guessed at.
 *
 * @param comment as it was written; empty for none
 */
record ScoreReading(int score, String comment) {

  private static final String EMOJI = "\\p{So}\\x{1F3FB}-\\x{1F3FF}";
  private static final String QUOTES = "\"'“”„‟‘’‚«»‹›";

  /** What may stand before the number: nothing that makes another one of it. */
  private static final Pattern BEFORE =
      Pattern.compile("[\\s" + EMOJI + QUOTES + "()\\[\\]*_!¡?¿•]*");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(10|\\d)(?!\\d)(?:(?:\\s?/\\s?|\\s+(?:out\\s+of|of|av)\\s+)10(?![\\d.,:/]))?");

  /** What may stand against the number on its right. */
  private static final Pattern AGAINST =
      Pattern.compile(
          "$|[\\s!?)\\]*_;…" + EMOJI + "]|[.,](?!\\d)|:(?=\\s)|[" + QUOTES + "](?!\\p{L})");

  private static final Pattern BETWEEN =
      Pattern.compile("[\\s.,;:!?)\\]*_…" + QUOTES + "]*(?:(?<=\\s)[-–—]\\s+(?=[^\\d]*\\p{L}))?");

  /** Makes another number of it, or something else: {@code 8 +}, {@code 8 %}, {@code 8 - 9}. */
  private static final Pattern CHANGES =
      Pattern.compile("[-–—−+%‰€$£/\\\\^=<>~±×÷≈\\p{No}\\p{Nl}\\p{M}]");

  /** Makes it the first, second, third … of something: {@code 1. luokan}. */
  private static final Pattern ORDINAL = Pattern.compile("\\.\\s+\\p{Ll}");

  /** Stars are given up to five. */
  private static final Pattern STARS = Pattern.compile("[⭐🌟★☆✩✪✭✮✯✰]|(?<![*].{0,9})\\d\\s?[*]");

  private static final int MOST_STARS = 5;

  /** Before a one: {@code Numero 1!} praises, and gives no one. */
  private static final Pattern NUMBER_ONE =
      Pattern.compile("(?i).*\\b(numero|nummer|number)[\\s,!:=]+$");

  private static final Pattern FACE = Pattern.compile("(?<!\\S)[:;=][-o']?[()\\[\\]DPp]+(?!\\S)");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

  /** Words before the number that say only that it comes. */
  private static final Pattern ANNOUNCED =
      Pattern.compile("([\\p{L}\\p{M}]+(?:[\\s,!]+[\\p{L}\\p{M}]+)*)[\\s,!:=]+(?=\\d)");

  private static final Set<String> ANNOUNCE =
      Set.of(
          "annan",
          "arvosana",
          "arvosanani",
          "arvosanaksi",
          "pisteet",
          "numero",
          "numeroni",
          "vastaus",
          "vastaukseni",
          "vastaan",
          "on",
          "hei",
          "moi",
          "moikka",
          "terve",
          "päivää",
          "jag",
          "ger",
          "betyg",
          "mitt",
          "poäng",
          "svar",
          "svarar",
          "är",
          "siffran",
          "hej",
          "i",
          "give",
          "say",
          "my",
          "score",
          "answer",
          "is",
          "number",
          "the",
          "hi",
          "hello");

  private static final Set<String> OR = Set.of("tai", "vai", "eller", "or");
  private static final Set<String> POINTS =
      Set.of("pistettä", "piste", "pisteen", "p", "poäng", "points", "point");

  /**
   * What a reply says.
   *
   * @param language in which was asked
   * @return none when it has to be asked
   */
  static Optional<ScoreReading> of(String reply, Language language) {
    var plain = PlainReply.of(reply);
    var text = plain.text();
    var start = start(text);
    var number = NUMBER.matcher(text).region(start, text.length()).useTransparentBounds(true);
    return number.lookingAt() ? inDigits(plain, number) : inAWord(text.substring(start), language);
  }

  /** Where the number has to stand. */
  private static int start(String text) {
    var before = BEFORE.matcher(text);
    var start = before.lookingAt() ? before.end() : 0;
    var announced = ANNOUNCED.matcher(text).region(start, text.length());
    return announced.lookingAt() && isAnnouncement(announced.group(1)) ? announced.end() : start;
  }

  private static boolean isAnnouncement(String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split("[\\s,!]+")).allMatch(ANNOUNCE::contains);
  }

  private static Optional<ScoreReading> inDigits(PlainReply plain, Matcher number) {
    var score = Integer.parseInt(number.group(1));
    var after = withoutFaces(plain.text().substring(number.end()));
    if (!AGAINST.matcher(after).lookingAt()
        || (score <= 3 && ORDINAL.matcher(after).lookingAt())
        || (score <= MOST_STARS && STARS.matcher(plain.text()).find())
        || (score == 1 && saysFirst(plain.text().substring(0, number.start())))) {
      return Optional.empty();
    }
    var between = BETWEEN.matcher(after);
    var place = between.lookingAt() ? between.end() : 0;
    var rest = after.substring(place);
    if (!CHANGES.matcher(rest).find() && saysNoMore(after, place, score)) {
      return Optional.of(new ScoreReading(score, ""));
    }
    if (!isComment(rest)) {
      return Optional.empty();
    }
    var comment = isPoints(rest) ? "" : plain.writtenFrom(number.end() + place);
    return Optional.of(new ScoreReading(score, comment));
  }

  /** Whether nothing follows, or the same number once more; two beside each other may be one. */
  private static boolean saysNoMore(String after, int place, int score) {
    var rest = after.substring(place);
    var apart = !after.substring(0, place).isBlank() || !Character.isDigit(first(rest));
    return !SAYS_SOMETHING.matcher(rest).find() || (apart && NumberWords.repeat(rest, score));
  }

  private static int first(String text) {
    return text.isEmpty() ? ' ' : text.codePointAt(0);
  }

  private static boolean saysFirst(String before) {
    return NUMBER_ONE.matcher(before).matches();
  }

  /** Blanks in their place, so that all else stays in its own. */
  private static String withoutFaces(String text) {
    return FACE.matcher(text).replaceAll(face -> " ".repeat(face.group().length()));
  }

  private static boolean isComment(String rest) {
    return !CHANGES.matcher(rest).lookingAt()
        && !NumberWords.beginsWithUnit(rest)
        && !NumberWords.beginsWithALittle(rest)
        && !NumberWords.beginsWithNumber(rest)
        && !NumberWords.nameScore(rest)
        && firstWord(rest).filter(OR::contains).isEmpty();
  }

  private static Optional<String> firstWord(String text) {
    var word = WORD.matcher(text);
    return word.find() ? Optional.of(word.group().toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static boolean isPoints(String rest) {
    return POINTS.contains(rest.strip().replaceAll("[.!]+$", "").toLowerCase(Locale.ROOT));
  }

  private static Optional<ScoreReading> inAWord(String text, Language language) {
    var word = WORD.matcher(text);
    if (!word.lookingAt() || SAYS_SOMETHING.matcher(text.substring(word.end())).find()) {
      return Optional.empty();
    }
    var signs = text.substring(word.end());
    return CHANGES.matcher(signs).find()
        ? Optional.empty()
        : NumberWords.read(word.group(), language).map(score -> new ScoreReading(score, ""));
  }

  @Override
  public String toString() {
    return "ScoreReading";
  }
}
