package fi.kaiku.people;

import fi.kaiku.platform.Refused;
import fi.kaiku.platform.network.Forwarded;
import fi.kaiku.platform.network.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in.
 *
 * @param idle a session ends after so long without a request: 5 minutes to 8 hours
 * @param metricsFrom addresses or networks (CIDR) that may read the metrics beside the machine
 *     itself
 * @param passwordRounds the work of checking one password; the default is what OWASP recommends for
 *     PBKDF2 with SHA-512 (Password Storage Cheat Sheet, 2023); a change takes new passwords
 * @param passwordsAtOnce how many passwords are worked on at the same time: 1 or 2; each keeps a
 *     processor busy
 * @param passwordWait how long somebody waits for that at most, before they are asked to come again
 */
@ConfigurationProperties("kaiku.people")
public record PeopleSettings(
    @DefaultValue("1h") Duration idle,
    @DefaultValue List<String> metricsFrom,
    @DefaultValue("210000") int passwordRounds,
    @DefaultValue("1") int passwordsAtOnce,
    @DefaultValue("2s") Duration passwordWait) {

  private static final List<String> THIS_MACHINE = List.of("127.0.0.0/8", "::1");

  public PeopleSettings {
    if (idle.compareTo(Duration.ofMinutes(5)) < 0 || idle.compareTo(Duration.ofHours(8)) > 0) {
      throw new Refused("kaiku.people.idle must be 5 minutes to 8 hours");
    }
    if (passwordsAtOnce < 1 || passwordsAtOnce > 2) {
      throw new Refused("kaiku.people.passwords-at-once must be 1 or 2");
    }
    metricsFrom = metricsFrom.stream().peek(Network::of).toList();
  }

  /** What somebody has passed on does not come from this machine, whatever it says. */
  public boolean mayReadMetrics(HttpServletRequest request) {
    return (!Forwarded.is(request) && isIn(THIS_MACHINE, request)) || isIn(metricsFrom, request);
  }

  private static boolean isIn(List<String> networks, HttpServletRequest request) {
    return networks.stream().map(Network::of).anyMatch(n -> n.has(request.getRemoteAddr()));
  }
}
