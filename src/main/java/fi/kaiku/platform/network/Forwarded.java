package fi.kaiku.platform.network;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes from a trusted proxy who sent a request ({@code X-Forwarded-For}) and whether over TLS
 * ({@code X-Forwarded-Proto}), and from nobody else. Under which host name Kaiku is reached is
 * never taken from a request.
 */
public final class Forwarded extends RemoteIpValve {

  private static final Logger log = LoggerFactory.getLogger(Forwarded.class);

  /** What the names of most such headers begin with. */
  private static final String FAMILY = "x-forwarded-";

  /** Request attribute: somebody passed the request on, or says so. */
  private static final String ATTRIBUTE = "kaiku.forwarded";

  private final ProxySettings settings;
  private final AtomicBoolean told = new AtomicBoolean();

  Forwarded(ProxySettings settings) {
    this.settings = settings;
    setInternalProxies(settings.networks());
    setRemoteIpHeader("X-Forwarded-For");
    setProtocolHeader("X-Forwarded-Proto");
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (isPassedOn(request)) {
      request.setAttribute(ATTRIBUTE, true);
      if (!isTrusted(request.getRemoteAddr()) && told.compareAndSet(false, true)) {
        log.warn(
            "requests come through a proxy that kaiku.trusted-proxies does not name, so all seem to"
                + " come from its address; see docs/operations/proxy.md");
      }
    }
    super.invoke(request, response);
  }

  /** Whether somebody passed a request on, or says so; whom it came from is hearsay then. */
  public static boolean is(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null || isPassedOn(request);
  }

  private static boolean isPassedOn(HttpServletRequest request) {
    var names = request.getHeaderNames();
    while (names.hasMoreElements()) {
      if (tellsOfAnother(names.nextElement())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsOfAnother(String header) {
    return header.regionMatches(true, 0, FAMILY, 0, FAMILY.length())
        || header.equalsIgnoreCase("forwarded")
        || header.equalsIgnoreCase("x-real-ip");
  }

  private boolean isTrusted(String address) {
    return settings.trustedProxies().stream().map(Network::of).anyMatch(n -> n.has(address));
  }
}
