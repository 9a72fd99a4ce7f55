package fi.kaiku.invitation;

/**
 * What invitations take from the settings.
 *
 * @param publicUrl the address that customers' links begin with
 */
public record InvitationSettings(String publicUrl) {

  /** The whole link of a token. */
  public String link(LinkToken token) {
    var base = publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
    return base + "s/" + token.value();
  }
}
