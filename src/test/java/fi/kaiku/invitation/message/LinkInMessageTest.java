package fi.kaiku.invitation.message;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.invitation.rules.AnswerChoice.Way;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsText;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A link that something stands against does not open: a hundred thousand templates by chance. */
class LinkInMessageTest {

  private static final int TIMES = 100_000;
  private static final String LINK = "https://palaute.alue.example/s/7mNq3VbXkT9wR";
  private static final String COUNTY = "Rantakunnan hyvinvointialue";
  private static final String STOP = "Ei enää viestejä? Vastaa LOPETA";
  private static final Pattern ALONE =
      Pattern.compile("(?<!\\S)" + Pattern.quote(LINK) + "(?!\\S)");

  private static final List<String> PIECES =
      List.of(
          "{link}",
          "{link}",
          "{county}",
          "{stop}",
          " ",
          " ",
          "\n",
          "Vastaa",
          ":",
          ".",
          "!",
          "?",
          "(",
          ")",
          "”",
          "/",
          "-",
          "#",
          "&",
          "{",
          "}",
          "$1",
          "\\",
          "ä",
          "€",
          "\u00a0",
          "\u200b",
          "😀",
          "https://x",
          "www.alue.example/",
          "1");

  private final Random random = new Random(27_112_026);
  private final MessageCheck check = new MessageCheck(List.of());

  @Test
  void in_every_message_the_link_stands_alone_whatever_the_template() {
    for (int i = 0; i < TIMES; i++) {
      var body = body();
      var text = rendered(body, COUNTY);
      assertThat(count(ALONE, text)).as(body).isEqualTo(count(Pattern.compile("\\{link}"), body));
    }
  }

  @Test
  void what_may_be_put_into_use_glues_nothing_to_the_link_and_costs_what_it_says() {
    int taken = 0;
    for (int i = 0; i < TIMES; i++) {
      var body = body();
      var faults = check.faults(new TemplateName(Way.LINK, Language.FI), body);
      if (faults.isEmpty()) {
        taken++;
        assertThat(body).doesNotContainPattern("\\S\\{link}|\\{link}[^\\s.,;:!?)\"'”’»…]");
        if (!body.matches("(?s).*\\{link}\\S.*")) {
          var plain =
              body.replace("{county}", COUNTY).replace("{link}", LINK).replace("{stop}", STOP);
          assertThat(rendered(body, COUNTY)).isEqualTo(plain);
          assertThat(SmsText.of(rendered(body, COUNTY)).parts())
              .isEqualTo(SmsText.of(plain).parts());
        }
      }
    }
    assertThat(taken).isGreaterThan(100);
  }

  @Test
  void a_name_that_looks_like_a_place_stays_a_name() {
    assertThat(rendered("{county}: {link}", "Alue {link} $1 \\ {stop}"))
        .isEqualTo("Alue {link} $1 \\ {stop}: " + LINK);
  }

  private String body() {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  private static String rendered(String body, String county) {
    return new MessageTemplate(Language.FI, body, Instant.EPOCH).render(county, LINK, STOP);
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }
}
