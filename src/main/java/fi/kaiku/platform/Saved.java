package fi.kaiku.platform;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells on the page that follows that something has been saved, and when: by the address of that
 * page, as there is no session to keep it in.
 */
@Component
public class Saved {

  /** The parameter of an address that {@link #toldIn} reads. */
  public static final String PARAMETER = "saved";

  private static final DateTimeFormatter WORD = DateTimeFormatter.ofPattern("HHmm");

  private final Clock clock;

  Saved(Clock clock) {
    this.clock = clock;
  }

  /** The view that leads to a page which says so: {@code redirect:/units?saved=1314}. */
  public String redirect(String path) {
    var now = LocalTime.ofInstant(clock.instant(), Helsinki.ZONE);
    return "redirect:" + path + "?" + PARAMETER + "=" + WORD.format(now);
  }

  /** When it was saved, if the query of an address says so: {@code 13.14}, in English 13:14. */
  public static Optional<String> toldIn(@Nullable String word, Language language) {
    try {
      var time = LocalTime.parse(word == null ? "" : word, WORD);
      var pattern = language == Language.EN ? "H:mm" : "H.mm";
      return Optional.of(DateTimeFormatter.ofPattern(pattern).format(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
