package fi.kaiku.followup.contact;

import fi.kaiku.feedback.AnswerId;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;

/**
 * What a customer sends who wants an answer.
 *
 * @param answer what they have answered on the same occasion; a comment of it may move here
 * @param language in which they read
 * @param words beside that comment; may be blank
 */
public record NewContactRequest(
    AnswerId answer,
    UnitId unit,
    ServiceId service,
    Language language,
    ContactWays ways,
    String words) {

  /** Nothing of it: this may come into a log. */
  @Override
  public String toString() {
    return "NewContactRequest";
  }
}
