package fi.kaiku.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do. Roles and API keys are sets of these. */
public enum Permission {
  /** Anybody who has signed in. */
  BE_SIGNED_IN,
  READ_FIGURES,
  /** Questions about figures, saved for the whole county. */
  SHARE_VIEWS,
  READ_COMMENTS,
  /** Comments as they were written, unmasked, one at a time and for a reason. */
  READ_ORIGINALS,
  /** Inbox, thanks, improvements, team meetings and contact requests of one's units. */
  HANDLE_FEEDBACK,
  READ_IMPROVEMENTS,
  /** How feedback is followed up: on-call lists, days for answers, mail. */
  CHANGE_FOLLOWUP,
  /** Single answers, as files; with their comments only together with {@link #READ_COMMENTS}. */
  READ_ANSWERS,
  READ_LEDGER,
  READ_ENCOUNTERS,
  SEND_ENCOUNTERS,
  READ_RULES,
  CHANGE_RULES,
  READ_UNITS,
  CHANGE_UNITS,
  STOP_SENDING,
  CHANGE_MESSAGES,
  /** Read what customers reply to messages; stop and allow messages to a number. */
  HANDLE_REPLIES,
  /** Devices, posters, forms to print and forms on other pages: ways to answer put into use. */
  CHANGE_CHANNELS,
  /** Type in what customers wrote on paper or said to staff of one's units. */
  ENTER_ANSWERS,
  MANAGE_PEOPLE,
  READ_AUDIT;

  /** The name in the shell and in API keys: {@code read-figures}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Permission> of(String word) {
    return Stream.of(values()).filter(permission -> permission.word().equals(word)).findFirst();
  }
}
