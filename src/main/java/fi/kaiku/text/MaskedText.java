package fi.kaiku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comment in which personal identity codes, phone numbers and e-mail addresses are hidden. The
 * patterns look for what people write, not for what is valid. Each takes linear time, and as little
 * of the stack for a long text as for a short one: what repeats without end never gives back.
 */
public record MaskedText(String value) {

  /** Stands in place of what was hidden. */
  public static final String MASK = "•••";

  /** Dashes, and what people take for dashes. */
  private static final String DASHES = "\\-\\u2010-\\u2015\\u2212\\u00ad_~";

  /** In place of a single new line: it breaks what is one; an empty line parts what is two. */
  private static final char LINE = '\u0085';

  /** Spaces, also those that nobody sees, and one new line. */
  private static final String SPACES = " \\t\\u0085\\u00a0\\u2000-\\u200d\\u202f\\u2060\\ufeff";

  /** Whatever stands between the digits of one number; no comma or colon. */
  private static final String SIGNS = "[" + SPACES + DASHES + "()./\\\\•·*|#'’‘´`\"]";

  private static final String GAP = SIGNS + "{0,4}+";
  private static final String WIDE_GAP = SIGNS + "{0,9}+";

  private static final String LOCAL = "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++";
  private static final String LABEL = "[\\p{L}\\p{N}-]++";
  private static final String OPEN = "[" + SPACES + "]{0,2}+[(\\[{<][" + SPACES + "]{0,2}+";
  private static final String CLOSE = "[" + SPACES + "]{0,2}+[)\\]}>][" + SPACES + "]{0,2}+";
  private static final String AT = "(?:at|ät|a|@|ätmerkki|miukumauku|snabel-?a)";
  private static final String DOT = "(?:\\.|" + OPEN + "(?:\\.|piste|punkt|dot)" + CLOSE + ")";

  /** {@code maija.meikalainen@esimerkki.fi}, {@code maija(at)esimerkki.fi}. */
  private static final String EMAIL =
      LOCAL + "(?:@|" + OPEN + AT + CLOSE + ")" + LABEL + "(?:" + DOT + LABEL + ")++";

  /** With spaces about it, or in words: only where what follows ends as addresses do. */
  private static final String EMAIL_IN_WORDS =
      LOCAL
          + "["
          + SPACES
          + "]{0,2}+(?:@|(?<=["
          + SPACES
          + "])(?:at|ät|miukumauku|snabel-?a)"
          + "(?=["
          + SPACES
          + "]))["
          + SPACES
          + "]{0,2}+"
          + "(?:"
          + LABEL
          + "(?:"
          + DOT
          + "|["
          + SPACES
          + "](?:piste|punkt|dot)["
          + SPACES
          + "])){1,4}?"
          + "(?:fi|com|net|org|info|eu|se|ax|nu|no|dk|ee|me|io)(?![\\p{L}\\p{N}])";

  private static final String END = "(?![\\p{L}\\p{N}])";

  /** With a comma for the dot, or spaces about it, as the keyboards of phones add them. */
  private static final String EMAIL_SPACED =
      LOCAL
          + ("[" + SPACES + "]{0,2}+(?:@|" + OPEN + AT + CLOSE + ")[" + SPACES + "]{0,2}+")
          + (LABEL + "(?:\\." + LABEL + "){0,3}+")
          + ("[" + SPACES + "]{0,2}+[.,][" + SPACES + "]{0,2}+")
          + ("(?:fi|com|net|org|info|eu)" + END);

  /** Where everybody has an address; the dot may be missing. */
  private static final String EMAIL_OF_MANY =
      LOCAL
          + ("[" + SPACES + "]{0,2}+@[" + SPACES + "]{0,2}+")
          + "(?:gmail|hotmail|outlook|icloud|yahoo|luukku|kolumbus|elisanet|saunalahti|suomi24)"
          + ("(?:[.,]?+[" + SPACES + "]?+(?:fi|com|net|se|ax|eu))?" + END);

  private static final String CHECK = "[\\dA-FHJ-NPR-Y](?![\\p{L}\\p{N}])";

  /** A digit or the letter that looks like one, perhaps at the end of a line. */
  private static final String IN_CODE = "[\\dOIL][\\u0085\\u200b]{0,2}+";

  /**
   * Six digits of the date of birth, or eight, a sign of a century (also those of 2023, any dash,
   * or none at all), three digits and a check character.
   */
  private static final String IDENTITY_CODE =
      ("(?<!\\d)(?=[OIL]?+\\d)(?:(?:" + IN_CODE + "){8}|(?:" + IN_CODE + "){6})[" + SPACES)
          + "]{0,2}+["
          + DASHES
          + "+/.:;•*A-FU-Y]{0,2}+["
          + SPACES
          + ("]{0,2}+(?=[OIL]{0,2}+\\d)(?:" + IN_CODE + "){3}[")
          + SPACES
          + DASHES
          + "]?+"
          + CHECK;

  /** {@code 1.1.1970-900A}, {@code 01/01/1970 A 900B}: a date as people write it, and its end. */
  private static final String IDENTITY_CODE_AFTER_DATE =
      "(?<!\\d)\\d{1,2}[. /-]{1,2}+\\d{1,2}[. /-]{1,2}+(?:\\d{4}|\\d{2})["
          + SPACES
          + ",]{0,2}+(?:["
          + DASHES
          + "+A-FU-Y]["
          + SPACES
          + "]{0,2}+\\d{3}["
          + SPACES
          + DASHES
          + "]?+"
          + CHECK
          + "|\\d{3}[A-FHJ-NPR-Y](?![\\p{L}\\p{N}]))";

  /** {@code +358 40 …}, {@code 00358 …}, {@code +358 (0)40 …}, {@code 35840…}. */
  private static final String ABROAD =
      "(?<![\\d+])(?<!\\d[.:])(?:\\+|00|0?358)(?:" + GAP + "\\d){7,14}(?!\\d)";

  /** {@code 46701234567}: other countries without a sign, and without a gap. */
  private static final String ABROAD_BARE = "(?<![\\d+])(?:3[0-9]|4[0-9]|7)\\d{9,11}(?!\\d)";

  /** {@code 040 123 4567}, {@code 050-1234567}, {@code 0400 12 34 56}, {@code 0294 15 5000}. */
  private static final String MOBILE =
      "(?<!\\d)[0O](?:4[\\dO]|5[0O]|[123][0O]|29)(?:"
          + WIDE_GAP
          + "(?:\\d|O(?!\\p{L}))){5,10}(?!\\d)";

  /** {@code 40 123 4567}, {@code 401234567}: the first zero left out. */
  private static final String MOBILE_WITHOUT_ZERO =
      "(?<!\\d)(?<!\\d[.,:])(?:4\\d{1,2}|50)(?:[ \\u0085\\u00a0-]\\d{3}[ \\u0085\\u00a0-]?\\d{4}"
          + "|[ \\u0085\\u00a0-]\\d{3} \\d{2} \\d{2}"
          + "|[ \\u0085\\u00a0-]?\\d{7})(?!\\d)";

  /** {@code 0-4-0-1-2-3-4-5-6-7}: each digit by itself. */
  private static final String MOBILE_SPELT = "(?<!\\d)0[ ._-][45](?:[ ._-]\\d){8}(?![ ._-]?\\d)";

  /** {@code 040,123,4567}: commas, where the groups are those of a number. */
  private static final String MOBILE_LISTED =
      "(?<!\\d)0[45]\\d{1,2}[,:;] ?\\d{3}[,:; ] ?\\d{2,4}(?:[,:; ]\\d{2})?(?!\\d)";

  /**
   * {@code 09 123 4567}, {@code (019) 123 456}, {@code 09-12345678}; times of day are no numbers.
   */
  private static final String LANDLINE =
      "(?<![\\p{L}\\d])0[1-9]\\d{0,2}[ )_•\\u0085\\u200b\\u00a0\\u2010-\\u2015\\u2212-]{0,2}"
          + "\\d{3,4}(?:[ _•\\u0085\\u00a0-]?\\d{2,4}){1,2}(?!\\d)";

  /** {@code 09 12 34 56 78}. */
  private static final String LANDLINE_IN_PAIRS =
      "(?<![\\p{L}\\d])0[1-9]\\d?(?: \\d{2}){3,4}(?!\\d)";

  private static final Pattern HIDDEN =
      Pattern.compile(
          Stream.of(
                  EMAIL_SPACED,
                  EMAIL,
                  EMAIL_OF_MANY,
                  EMAIL_IN_WORDS,
                  IDENTITY_CODE,
                  IDENTITY_CODE_AFTER_DATE,
                  ABROAD,
                  ABROAD_BARE,
                  MOBILE,
                  MOBILE_WITHOUT_ZERO,
                  MOBILE_SPELT,
                  MOBILE_LISTED,
                  LANDLINE,
                  LANDLINE_IN_PAIRS)
              .collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What is in all of them: a digit, or what stands for the sign of an e-mail address. */
  private static final Pattern MAY_HIDE =
      Pattern.compile(
          "[0-9@(\\[{<]|[" + SPACES + "](?:at|ät|miukumauku|snabel)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The comment without what tells who somebody is, where no name is known to be harmless. */
  public static MaskedText of(String comment) {
    return Masking.of(comment).text();
  }

  static String masked(String comment) {
    return Masking.without(codes(comment), comment);
  }

  /** Where codes, numbers and e-mails stand, in ascending order. */
  static List<Span> codes(String comment) {
    var folded = folded(comment);
    var hidden = new ArrayList<Span>();
    if (!MAY_HIDE.matcher(folded).find()) {
      return hidden;
    }
    var matcher = HIDDEN.matcher(folded);
    while (matcher.find()) {
      hidden.add(new Span(matcher.start(), matcher.end()));
    }
    return hidden;
  }

  /** Digits and letters of every width as the plain ones, each in its place. */
  private static String folded(String comment) {
    var folded = withLinesJoined(comment.toCharArray());
    for (int i = 0; i < folded.length; i++) {
      var digit = Character.digit(folded[i], 10);
      if (digit >= 0) {
        folded[i] = (char) ('0' + digit);
      } else if (folded[i] >= '！' && folded[i] <= '～') {
        folded[i] = (char) (folded[i] - '！' + '!');
      }
    }
    return new String(folded);
  }

  private static char[] withLinesJoined(char[] text) {
    for (int i = 0; i < text.length; i++) {
      var carriage = text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n';
      if (carriage) {
        text[i] = '\u200b';
      } else if ((text[i] == '\n' || text[i] == '\r') && !isLineEnd(text, i + 1)) {
        text[i] = LINE;
      }
    }
    return text;
  }

  private static boolean isLineEnd(char[] text, int place) {
    return place < text.length && (text[place] == '\n' || text[place] == '\r');
  }

  /** A comment whose masking fails, for whatever cause, is hidden whole; others are shown. */
  static MaskedText of(String comment, UnaryOperator<String> masking) {
    try {
      return new MaskedText(masking.apply(comment));
    } catch (Throwable e) {
      return new MaskedText(MASK);
    }
  }
}
