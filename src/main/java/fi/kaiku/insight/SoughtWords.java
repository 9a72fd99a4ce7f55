package fi.kaiku.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Words that somebody seeks in comments, as an address may say them: sealed with the county's key,
 * so that no log of a proxy and no history of a browser tells a name or a sentence.
 */
@Component
public class SoughtWords {

  /** The parameter that says them sealed. */
  public static final String SEALED = "words";

  /** The field in which they are typed. */
  public static final String TYPED = "q";

  private static final int LONGEST = 200;

  private final Sealing sealing;

  SoughtWords(Sealing sealing) {
    this.sealing = sealing;
  }

  /**
   * What is sought.
   *
   * @param words as they were typed, as far as a database can take them; empty for none
   * @param sealed the same for an address; empty for none
   */
  public record Sought(String words, String sealed) {}

  /** Of a request that says them sealed or typed; none if nobody here sealed them. */
  public Sought in(Map<String, List<String>> parameters) {
    var sealed = first(parameters, SEALED);
    var words = sealed.isEmpty() ? tidy(first(parameters, TYPED)) : opened(sealed);
    return words.isEmpty()
        ? new Sought("", "")
        : new Sought(words, sealed.isEmpty() ? seal(words) : sealed);
  }

  /** For an address. */
  public String seal(String words) {
    var bytes = sealing.seal(words).bytes();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String opened(String sealed) {
    try {
      var bytes = Base64.getUrlDecoder().decode(sealed.getBytes(UTF_8));
      return tidy(sealing.openText(Sealed.of(bytes)));
    } catch (IllegalArgumentException | IllegalStateException notOurs) {
      return "";
    }
  }

  private static String tidy(String typed) {
    var words = typed.replaceAll("[\\p{Cntrl}\\ufffe\\uffff]", " ").strip();
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }
}
