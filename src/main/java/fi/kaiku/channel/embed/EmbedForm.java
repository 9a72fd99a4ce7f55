package fi.kaiku.channel.embed;

import fi.kaiku.platform.Fault;
import fi.kaiku.platform.PlainText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to make an embed.
 *
 * @param origins one in each line
 */
record EmbedForm(String name, String origins, String questionnaire) {

  static final EmbedForm EMPTY = new EmbedForm("", "", "digital");

  private static final int LONGEST_NAME = 80;
  private static final int MOST_ORIGINS = 10;
  private static final int LONGEST_ORIGIN = 120;

  /** As browsers write an origin (RFC 6454); without TLS only on this machine, for trying. */
  private static final Pattern ORIGIN =
      Pattern.compile(
          "https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?"
              + "|http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");

  EmbedForm(@Nullable String name, @Nullable String origins, @Nullable String questionnaire) {
    this.name = PlainText.of(Objects.requireNonNullElse(name, ""));
    this.origins = PlainText.ofPage(Objects.requireNonNullElse(origins, ""));
    this.questionnaire = Objects.requireNonNullElse(questionnaire, "").strip();
  }

  /** As they are compared: small letters, no slash at the end. */
  List<String> plainOrigins() {
    return Stream.of(origins.split("[\\s,]+"))
        .filter(line -> !line.isEmpty())
        .map(line -> line.toLowerCase(Locale.ROOT).replaceAll("/+$", ""))
        .distinct()
        .toList();
  }

  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
      faults.add(Fault.of("name", "embed.fault.name", "" + LONGEST_NAME));
    }
    var given = plainOrigins();
    if (given.isEmpty() || given.size() > MOST_ORIGINS || !given.stream().allMatch(this::isOne)) {
      faults.add(Fault.of("origins", "embed.fault.origins", "" + MOST_ORIGINS));
    }
    return faults;
  }

  private boolean isOne(String origin) {
    return origin.length() <= LONGEST_ORIGIN && ORIGIN.matcher(origin).matches();
  }

  Embed embed(EmbedSecret secret, LocalDate today) {
    var id = UUID.randomUUID();
    var key = id.toString().replace("-", "").substring(0, 16);
    return new Embed(id, key, name, plainOrigins(), questionnaire, secret, null, today, null);
  }
}
