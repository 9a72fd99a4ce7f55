package fi.kaiku.invitation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What invitations take from {@code kaiku.yml}.
 *
 * @param publicUrl the address that customers' links begin with
 */
@ConfigurationProperties("kaiku")
record InvitationSettings(@DefaultValue("http://localhost:8080") String publicUrl) {

  /** The whole link of a token. */
  String link(LinkToken token) {
    var base = publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
    return base + "s/" + token.value();
  }
}
