package fi.kaiku.invitation.message;

import fi.kaiku.invitation.Author;
import fi.kaiku.platform.Audited;
import fi.kaiku.platform.Differences;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The county's text message has changed in one language.
 *
 * @param changes the text that it was and the text that it is
 */
public record MessageChanged(@Nullable UUID actorId, String actor, String language, String changes)
    implements Audited {

  static MessageChanged by(Author author, TemplateName name, MessageTemplate before, String body) {
    var changes = Differences.between(Map.of("text", before.body()), Map.of("text", body));
    return new MessageChanged(author.id(), author.name(), name.code(), changes);
  }

  @Override
  public String action() {
    return "message-changed";
  }

  @Override
  public String subject() {
    return "message in " + language + (changes.isEmpty() ? "" : ": " + changes);
  }
}
