package fi.kaiku.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.organization.County;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a password: it must be long and not easy to guess, and that is all (NIST
 * SP 800-63B). The names of the county and of whoever it is for are easy.
 */
@Component
class PasswordRule {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final int LONG_WORD = 7;

  private final Organization organization;
  private final Guessable everybodys = Guessable.of(words());

  PasswordRule(Organization organization) {
    this.organization = organization;
  }

  /** What is wrong with a password for somebody of these names. */
  Optional<Fault> fault(String password, String signInName, String name) {
    if (password.length() < SHORTEST) {
      return Optional.of(Fault.of("password", "people.fault.password.short", "" + SHORTEST));
    }
    if (password.length() > LONGEST) {
      return Optional.of(Fault.of("password", "people.fault.password.long", "" + LONGEST));
    }
    var county = names(organization.county());
    var known = Stream.concat(Stream.of(signInName, name), county).toList();
    return everybodys.with(known).isEasy(password)
        ? Optional.of(Fault.of("password", "people.fault.password.easy"))
        : Optional.empty();
  }

  private static Stream<String> names(County county) {
    return Stream.of(county.names().fi(), county.names().sv(), county.names().en())
        .flatMap(name -> Stream.of(name.split("[^\\p{L}]+", -1)))
        .flatMap(PasswordRule::inflected);
  }

  /** Names end in one way in the name of the county and in another in a password. */
  private static Stream<String> inflected(String word) {
    return word.length() < LONG_WORD
        ? Stream.of(word)
        : IntStream.rangeClosed(0, 2).mapToObj(cut -> word.substring(0, word.length() - cut));
  }

  private static List<String> words() {
    try {
      var text = new ClassPathResource("people/common-words.txt").getContentAsString(UTF_8);
      return List.of(text.strip().split("\\s+", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
