package fi.kaiku.invitation.message;

import fi.kaiku.invitation.rules.AnswerChoice.Way;
import fi.kaiku.platform.Language;
import java.util.Optional;

/** Which of the county's messages: how it is answered, and in which language it is. */
public record TemplateName(Way asksFor, Language language) {

  private static final String REPLY = "reply-";

  /** {@code fi} or {@code reply-fi}. */
  static Optional<TemplateName> of(String code) {
    return code.startsWith(REPLY)
        ? Language.of(code.substring(REPLY.length())).map(one -> new TemplateName(Way.REPLY, one))
        : Language.of(code).map(one -> new TemplateName(Way.LINK, one));
  }

  /** For an address and for the name of a field. */
  public String code() {
    return asksFor == Way.REPLY ? REPLY + language.code() : language.code();
  }
}
