package fi.kaiku.followup.thanks;

import static java.util.Objects.requireNonNullElse;

import fi.kaiku.platform.Language;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the page of thanks sends, and shows again.
 *
 * @param thanks its id, made with the page, so that a form that is sent twice is one
 * @param unit whose team it is, when the comment lies in a pool of several
 * @param to {@value #TEAM}, {@value #NEW}, or the id of a worker
 * @param how {@value #CARD} for a card alone
 * @param once whether the addressee is not remembered
 */
record ThanksForm(
    @Nullable UUID thanks,
    @Nullable UUID unit,
    @Nullable String to,
    @Nullable String name,
    @Nullable String email,
    @Nullable String language,
    @Nullable String teamEmail,
    @Nullable String teamLanguage,
    @Nullable String line,
    @Nullable String how,
    @Nullable String once,
    @Nullable String back) {

  static final String TEAM = "team";
  static final String NEW = "new";
  static final String CARD = "card";

  private static final String INBOX = "/inbox";
  private static final Pattern OURS =
      Pattern.compile(
          "/(?:inbox|comments|overview|meetings)(?:/[0-9a-f-]{36})?(?:\\?[!-~&&[^#]]{0,2000})?");

  /** Of a page that is opened for the first time. */
  static ThanksForm fresh(Language reader, @Nullable Team team, @Nullable String back) {
    return new ThanksForm(
        UUID.randomUUID(),
        team == null ? null : team.unit(),
        TEAM,
        null,
        null,
        reader.code(),
        team == null ? null : team.email(),
        team == null ? reader.code() : team.language().code(),
        null,
        null,
        null,
        back);
  }

  /** The page to go back to; one of ours. */
  public String home() {
    var wanted = requireNonNullElse(back, INBOX);
    return OURS.matcher(wanted).matches() ? wanted : INBOX;
  }

  public boolean isTo(String addressee) {
    return addressee.equals(to);
  }

  /** The same without the need of an address. */
  ThanksForm forCard() {
    return new ThanksForm(
        thanks, unit, to, name, email, language, teamEmail, teamLanguage, line, CARD, once, back);
  }

  public boolean isCard() {
    return CARD.equals(how);
  }

  boolean byMail() {
    return !isCard();
  }

  static Language language(@Nullable String code) {
    return Language.of(requireNonNullElse(code, "")).orElse(Language.FI);
  }
}
