package fi.kaiku.platform.network;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word on the sender of a request is taken.
 *
 * @param trustedProxies addresses and networks (CIDR) of proxies that stand before Kaiku; when none
 *     is named, this machine
 */
@ConfigurationProperties("kaiku")
public record ProxySettings(@DefaultValue({"127.0.0.0/8", "::1"}) List<String> trustedProxies) {

  public ProxySettings {
    trustedProxies = trustedProxies.stream().map(Network::of).map(Network::text).toList();
  }

  /** As Tomcat's valve reads them. */
  String networks() {
    return trustedProxies.stream().collect(Collectors.joining(","));
  }
}
