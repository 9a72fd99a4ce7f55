package fi.kaiku.feedback;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comment in which personal identity codes, phone numbers and e-mail addresses are hidden. The
 * patterns look for what people write, not for what is valid, and each takes linear time.
 */
public record MaskedText(String value) {

  /** Stands in place of what was hidden. */
  public static final String MASK = "•••";

  /** {@code maija.meikalainen@esimerkki.fi}, also with (at). */
  private static final String EMAIL =
      "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++"
          + "(?:@| ?[(\\[] ?(?:at|ät) ?[)\\]] ?)[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)+";

  /**
   * Six digits of the date of birth, a sign of a century (also those of 2023, any dash, or none at
   * all), three digits and a check character.
   */
  private static final String IDENTITY_CODE =
      "(?<!\\d)\\d{6} ?[-+\\u2010-\\u2015\\u2212A-FU-Y]? ?\\d{3}[0-9A-FHJ-NPR-Y](?![\\p{L}\\p{N}])";

  /** {@code +358 40 …}, {@code 00358 …}, {@code +358 (0)40 …}. */
  private static final String ABROAD =
      "(?<![\\p{L}\\d+])(?:\\+|00)(?:[ ()./\\u00a0\\u2010-\\u2015\\u2212-]{0,3}\\d){7,14}(?!\\d)";

  /** {@code 040 123 4567}, {@code 050-1234567}, {@code 0400 12 34 56}, {@code 0294 15 5000}. */
  private static final String MOBILE =
      "(?<![\\p{L}\\d])0(?:4\\d|50|[123]0|29)"
          + "(?:[ ./\\u00a0\\u2010-\\u2015\\u2212-]{0,3}\\d){5,10}(?!\\d)";

  /**
   * {@code 09 123 4567}, {@code (019) 123 456}, {@code 09-12345678}; times of day are no numbers.
   */
  private static final String LANDLINE =
      "(?<![\\p{L}\\d])0[1-9]\\d{0,2}[ )\\u00a0\\u2010-\\u2015\\u2212-]{0,2}"
          + "\\d{3,4}(?:[ \\u00a0-]?\\d{2,4}){1,2}(?!\\d)";

  /** {@code 09 12 34 56 78}. */
  private static final String LANDLINE_IN_PAIRS =
      "(?<![\\p{L}\\d])0[1-9]\\d?(?: \\d{2}){3,4}(?!\\d)";

  private static final Pattern HIDDEN =
      Pattern.compile(
          Stream.of(EMAIL, IDENTITY_CODE, ABROAD, MOBILE, LANDLINE, LANDLINE_IN_PAIRS)
              .collect(Collectors.joining("|")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  public static MaskedText of(String comment) {
    return new MaskedText(HIDDEN.matcher(comment).replaceAll(MASK));
  }
}
