package fi.kaiku.platform;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach Kaiku: the setting {@code kaiku.public-url}, without a slash at its end. */
@Component
public class PublicUrl {

  private final String value;

  @Autowired
  public PublicUrl(
      @Value("${kaiku.public-url:http://localhost:${kaiku.port:8080}}") String setting) {
    this.value = setting.replaceAll("/+$", "");
  }

  /** A whole address. The path begins with a slash. */
  public String of(String path) {
    return value + path;
  }

  /** Whether browsers come over TLS, so that cookies may insist on it. */
  public boolean isHttps() {
    return value.startsWith("https://");
  }
}
