package fi.kaiku.channel.link;

import fi.kaiku.channel.TooManyGuesses;
import fi.kaiku.channel.link.OpenedLinks.Known;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.invitation.Invitations;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Opens links. Reads only. */
@Component
public class Links {

  /** Looked up in place of a text that cannot be a token, so that both take the same time. */
  private static final LinkToken NOBODYS = new LinkToken("1111111111111");

  private final Invitations invitations;
  private final Questionnaires questionnaires;
  private final Sealing sealing;
  private final LinkGuesses limiter;
  private final OpenedLinks opened;

  Links(
      Invitations invitations,
      Questionnaires questionnaires,
      Sealing sealing,
      LinkGuesses limiter,
      OpenedLinks opened) {
    this.invitations = invitations;
    this.questionnaires = questionnaires;
    this.sealing = sealing;
    this.limiter = limiter;
    this.opened = opened;
  }

  /**
   * Opens a link for somebody at an address, whatever others at that address have done.
   *
   * @throws ClosedLink when the text opens nothing
   * @throws TooManyGuesses when it opens nothing, and the address has guessed at too many
   */
  OpenLink open(String text, String address, Optional<Language> language) {
    return open(text, address, language, opened::leadOn);
  }

  /** Opens the link that a form comes by, which may have closed a moment ago. */
  OpenLink openForForm(String text, String address, Optional<Language> language) {
    return open(text, address, language, opened::find);
  }

  private OpenLink open(
      String text,
      String address,
      Optional<Language> language,
      Function<AnswerId, Optional<Known>> remembered) {
    var token = token(text);
    var answer = new AnswerId(sealing.fingerprint(Purpose.ANSWER, token.value()));
    return remembered
        .apply(answer)
        .or(() -> lookUp(token, answer))
        .map(known -> link(token, answer, known, language))
        .orElseThrow(() -> miss(token, address));
  }

  private Optional<Known> lookUp(LinkToken token, AnswerId answer) {
    var invited = invitations.open(token);
    invited.ifPresent(one -> opened.open(answer, one));
    return invited.map(one -> new Known(one, null));
  }

  /**
   * A link that is open now.
   *
   * @throws ClosedLink when it has closed meanwhile
   */
  OpenLink stillOpen(OpenLink link) {
    return lookUp(link.token(), link.answer())
        .map(known -> link(link.token(), link.answer(), known, Optional.of(link.language())))
        .orElseThrow(ClosedLink::new);
  }

  /**
   * A link that is open now, and of whose answer nothing is remembered: it is about to be changed.
   *
   * @throws ClosedLink when it has closed meanwhile
   */
  public OpenLink anew(OpenLink link) {
    opened.forget(link.answer());
    return stillOpen(link);
  }

  /** A guess is a link that there never was: not one that has closed, nor one copied badly. */
  private RuntimeException miss(LinkToken token, String address) {
    limiter.check(address);
    if (!invitations.isKnown(token) && !token.equals(NOBODYS)) {
      limiter.missed(address);
    }
    return new ClosedLink();
  }

  /**
   * A link in the hand of somebody at an address, open or not. One that is not counts as a guess.
   *
   * @param language what the reader picked, and what the browser asks for
   * @throws TooManyGuesses when the address has tried too many that opened nothing
   */
  HeldLink held(String text, String address, Wish language) {
    try {
      return HeldLink.of(open(text, address, language.picked()));
    } catch (ClosedLink e) {
      var nonce = sealing.fingerprint(Purpose.NONCE, text).toString();
      return new HeldLink(text, token(text), nonce, language.orBrowsers(), null);
    }
  }

  /** The language somebody wants a page in. */
  record Wish(Optional<Language> picked, Language browsers) {
    Language orBrowsers() {
      return picked.orElse(browsers);
    }
  }

  private OpenLink link(
      LinkToken token, AnswerId answer, Known known, Optional<Language> language) {
    var invited = known.invited();
    return new OpenLink(
        token,
        answer,
        sealing.fingerprint(Purpose.NONCE, token.value()).toString(),
        invited,
        questionnaires.version(invited.questionnaireCode(), invited.questionnaireVersion()),
        language.orElse(invited.language()),
        known.stored());
  }

  private static LinkToken token(String text) {
    try {
      return LinkToken.of(text);
    } catch (NotFound e) {
      return NOBODYS;
    }
  }
}
