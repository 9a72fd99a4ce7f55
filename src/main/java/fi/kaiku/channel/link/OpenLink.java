package fi.kaiku.channel.link;

import fi.kaiku.channel.InvitedBackground;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.PromptAnswers.Stored;
import fi.kaiku.invitation.Invited;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaire;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link that is open now, or was a moment ago when a form comes by it; read in a language.
 *
 * @param answer the id of the answer that this link gives or gave
 * @param stored the answer as it waits, if that is known; else it has to be looked up
 * @param nonce proves that a form came from this link's page; the same as long as the link is open,
 *     so that a page left open overnight can still be sent
 */
public record OpenLink(
    LinkToken token,
    AnswerId answer,
    String nonce,
    Invited invited,
    Questionnaire questionnaire,
    Language language,
    @Nullable Stored stored) {

  OpenLink in(Language other) {
    return new OpenLink(token, answer, nonce, invited, questionnaire, other, stored);
  }

  /** Without what is remembered of the answer, which has changed. */
  OpenLink withoutStored() {
    return new OpenLink(token, answer, nonce, invited, questionnaire, language, null);
  }

  public OpenLink inSameOr(Optional<Language> other) {
    return other.map(this::in).orElse(this);
  }

  public boolean made(@Nullable String someNonce) {
    return someNonce != null && MessageDigest.isEqual(bytes(nonce), bytes(someNonce));
  }

  Background background() {
    return InvitedBackground.of(Channel.LINK, invited);
  }

  /** The address of one of the link's pages; the language is carried when it was switched. */
  String path(String page) {
    var path = "/s/" + token.value() + (page.isEmpty() ? "" : "/" + page);
    return language == invited.language() ? path : path + "?lang=" + language.code();
  }

  /** Names no token: this may come into a log. */
  @Override
  public String toString() {
    return "OpenLink";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
