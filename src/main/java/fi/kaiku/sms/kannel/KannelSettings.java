package fi.kaiku.sms.kannel;

import fi.kaiku.sms.gateway.Terms;
import fi.kaiku.sms.gateway.Wire;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach a gateway that speaks Kannel's sendsms.
 *
 * @param url where messages go, for example {@code http://localhost:13013/cgi-bin/sendsms}
 * @param callbackUrl where the gateway reaches Kaiku; kaiku.public-url when empty
 * @param secret proves that a report or a reply comes from the gateway; at least 16 characters
 * @param window how many messages may be unanswered at one time
 * @param rate message parts a second; 0 for no limit
 * @param timeout how long connecting, and the whole answer with its body, may take
 */
@ConfigurationProperties("kaiku.sms.kannel")
record KannelSettings(
    @DefaultValue("http://localhost:13013/cgi-bin/sendsms") URI url,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("") String callbackUrl,
    @DefaultValue("") String secret,
    @DefaultValue("10") int window,
    @DefaultValue("0") int rate,
    @DefaultValue("30s") Duration timeout) {

  private static final int SHORTEST_SECRET = 16;

  KannelSettings {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException("kaiku.sms.kannel.secret needs 16 characters or more");
    }
    if (url.getHost() == null) {
      throw new IllegalArgumentException("kaiku.sms.kannel.url needs a host that is a host name");
    }
  }

  KannelSettings calledBackAt(String base) {
    var reached = callbackUrl.isBlank() ? base : callbackUrl;
    return new KannelSettings(url, username, password, reached, secret, window, rate, timeout);
  }

  Terms terms() {
    return new Terms(window, rate);
  }

  Wire wire() {
    var tls = "https".equals(url.getScheme());
    var port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
    return new Wire(url.getHost(), port, tls, timeout);
  }

  @Override
  public String toString() {
    return "KannelSettings " + url;
  }
}
