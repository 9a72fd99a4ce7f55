package fi.kaiku.followup.thanks;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Thanks that somebody wants to pass on, checked.
 *
 * @param id of the form; the same form may bring thanks to somebody else as well
 * @param reading the comment
 * @param line of whoever passes them on
 * @param byMail false when only a card is made
 * @param remembered whether the addressee is remembered for the next time
 */
record NewThanks(
    UUID id,
    UUID reading,
    Addressee to,
    @Nullable String line,
    boolean byMail,
    boolean remembered) {

  /** The same for what is pressed twice, and another for whatever is changed before that. */
  UUID number() {
    var told = Stream.of(id, reading, to.kind(), to.unit(), to.name(), to.email(), line, byMail);
    var content = told.map(String::valueOf).collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }
}
