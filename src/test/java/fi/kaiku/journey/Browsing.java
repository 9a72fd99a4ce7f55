package fi.kaiku.journey;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a {@link Browser} to a test and closes its windows afterwards. */
class Browsing implements ParameterResolver {

  private static final Namespace OURS = Namespace.create(Browsing.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var spring = SpringExtension.getApplicationContext(test);
    var port = spring.getEnvironment().getRequiredProperty("local.server.port");
    return browser(test, "http://localhost:" + port);
  }

  /** A browser for one test; all share one Chromium, which starts with the first window. */
  static Browser browser(ExtensionContext test, String address) {
    var run = test.getRoot().getStore(OURS);
    var browser = new Browser(() -> chromium(run), address);
    test.getStore(OURS).put("browser", browser);
    return browser;
  }

  private static Chromium chromium(ExtensionContext.Store run) {
    return Objects.requireNonNull(
        run.computeIfAbsent("chromium", _ -> Chromium.start(), Chromium.class));
  }
}
