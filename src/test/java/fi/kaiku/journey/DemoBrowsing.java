package fi.kaiku.journey;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one {@link Demo} of this run to a test, and a {@link Browser} that looks at it. */
class DemoBrowsing implements ParameterResolver {

  private static final Namespace OURS = Namespace.create(DemoBrowsing.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    var type = parameter.getParameter().getType();
    return type == Browser.class || type == Demo.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var demo = demo(test);
    return parameter.getParameter().getType() == Demo.class
        ? demo
        : Browsing.browser(test, demo.address());
  }

  private static Demo demo(ExtensionContext test) {
    var run = test.getRoot().getStore(OURS);
    return Objects.requireNonNull(run.computeIfAbsent("demo", _ -> Demo.start(), Demo.class));
  }
}
