package fi.kaiku.sms.gateway;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a message ends: a greeting and a name, or what a phone adds about itself. */
final class ReplyEnding {

  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_DEVICE = 5;

  /** Whatever comes after these is a name. */
  private static final Set<String> GREETING =
      forms("terv terveisin terkuin yst mvh hälsningar regards br");

  private static final Set<String> SENT = forms("sent skickat");
  private static final Set<String> SENT_FROM = forms("lähetetty");
  private static final Set<String> FROM = forms("from via från");
  private static final Set<String> MINE = forms("my min mitt minun for");

  /** How the names of what it was written on begin. */
  private static final Set<String> DEVICE =
      forms(
          """
          iphone ipad phone android samsung galaxy huawei oneplus nokia xiaomi honor outlook gmail
          yahoo mail mobil puhelime telefon laittee känny tablet sähköposti
          """);

  private ReplyEnding() {}

  /**
   * Whether these words are a farewell and nothing else.
   *
   * @param vocabulary words that are no name
   */
  static boolean is(List<String> words, Set<String> vocabulary) {
    var first = words.getFirst();
    var rest = words.subList(1, words.size());
    if (GREETING.contains(first)) {
      return rest.size() <= LONGEST_NAME && rest.stream().noneMatch(vocabulary::contains);
    }
    if (SENT.contains(first) && !rest.isEmpty() && FROM.contains(rest.getFirst())) {
      return isDevice(rest.subList(1, rest.size()));
    }
    return SENT_FROM.contains(first) && isDevice(rest);
  }

  private static boolean isDevice(List<String> words) {
    return !words.isEmpty()
        && words.size() <= LONGEST_DEVICE
        && words.stream()
            .allMatch(
                word ->
                    MINE.contains(word)
                        || word.chars().allMatch(Character::isDigit)
                        || DEVICE.stream().anyMatch(word::startsWith));
  }

  private static Set<String> forms(String words) {
    return Stream.of(words.strip().split("\\s+"))
        .map(ReplyWords::form)
        .collect(toUnmodifiableSet());
  }
}
