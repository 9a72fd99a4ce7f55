package fi.kaiku.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that say what a model seldom sees: rules beside it.
 *
 * @param weight added to the logarithm of the odds
 * @param span in the text as it was written
 */
record UrgentWords(Urgency.Kind kind, double weight, Span span) {

  private static final double PLAIN = 4;

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Urgency.Kind.SELFHARM,
              PLAIN,
              "itsemurha\\w*|itsetuho\\w*|tapan itseni|tappaa itse\\w*|haluan kuolla"
                  + "|en (?:halua|jaksa) (?:enää )?elää|viillel\\w*|själv(?:mord|skad)\\w*"
                  + "|ta(?:r|git|ga)? livet av|vill (?:inte leva|dö)|orkar (?:inte|int) leva"
                  + "|suicid\\w*|kill (?:my|him|her)self|want to die|(?:don'?t|not) want to live"),
          new Rule(
              Urgency.Kind.THREAT,
              PLAIN,
              "hakkaan \\w+|tapan (?:teidät|sinut|sut|hänet)|uhka(?:si|a|ili|ilee)\\w* (?:tapp|puuko)\\w*"
                  + "|slår (?:mig|mej|ihjäl)|hota(?:r|de) (?:mig|mej|oss|med kniv)\\w*"
                  + "|hits me|beats me|threaten\\w* (?:me|to|us)"));

  /** The plainest of those in a text, or null. */
  static @Nullable UrgentWords in(String text) {
    for (var rule : RULES) {
      var matcher = rule.pattern().matcher(text);
      if (matcher.find()) {
        return new UrgentWords(rule.kind(), rule.weight(), span(matcher));
      }
    }
    return null;
  }

  private static Span span(Matcher matcher) {
    return new Span(matcher.start(), matcher.end());
  }

  /** Words, and what they are worth. */
  private record Rule(Urgency.Kind kind, double weight, Pattern pattern) {

    Rule(Urgency.Kind kind, double weight, String words) {
      this(
          kind,
          weight,
          Pattern.compile(
              "(?<![\\p{L}])(?:" + words + ")",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }
  }
}
