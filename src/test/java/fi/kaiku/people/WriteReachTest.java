package fi.kaiku.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Allowed;
import fi.kaiku.access.Public;
import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Sealing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything that changes something, asked by every role with and without the whole county in
 * reach. The table, {@code writes.txt}, is written out by hand; a handler that is not in it fails
 * the build.
 */
@KaikuTest
class WriteReachTest {

  /**
   * For each way to change something: what an administrator, a manager of the county, a manager of
   * one unit, a supervisor and a reader meet. Where the address names a thing, it is another unit's
   * or somebody else's: {@code in} got past the door, {@code public} has none.
   */
  private static final String TABLE = "writes.txt";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private ThingsOfOthers things;

  @BeforeEach
  void thingsOfOthers() {
    things = new ThingsOfOthers(jdbc, sealing).insert();
  }

  @Test
  void whoever_is_limited_to_units_changes_nothing_beyond_them() throws IOException {
    var met = new TreeMap<String, String>();
    writing().forEach((route, handler) -> met.put(route, met(route, handler)));

    assertThat(ReachTable.lines(met)).isEqualTo(ReachTable.lines(ReachTable.read(table())));
  }

  private static String table() throws IOException {
    try (var file = WriteReachTest.class.getResourceAsStream(TABLE)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Map<String, HandlerMethod> writing() {
    var writing = new TreeMap<String, HandlerMethod>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (handler.getBeanType().getName().startsWith("fi.kaiku.")) {
                ReachTable.writingMethods(info.getMethodsCondition().getMethods())
                    .forEach(
                        method ->
                            info.getPatternValues()
                                .forEach(path -> writing.put(method + " " + path, handler)));
              }
            });
    return writing;
  }

  private String met(String route, HandlerMethod handler) {
    if (handler.hasMethodAnnotation(Public.class)) {
      return "public";
    }
    assertThat(handler.hasMethodAnnotation(Allowed.class)).as(route).isTrue();
    return askers().stream()
        .map(viewer -> outcome(route, viewer))
        .collect(Collectors.joining(" | "));
  }

  private List<Viewer> askers() {
    var county = new Reach.WholeCounty();
    var unit = new Reach.Units(Set.of(things.ownUnit()));
    return List.of(
        viewer(Role.ADMINISTRATOR, county),
        viewer(Role.DEVELOPMENT_MANAGER, county),
        viewer(Role.DEVELOPMENT_MANAGER, unit),
        viewer(Role.SUPERVISOR, unit),
        viewer(Role.READER, unit));
  }

  private Viewer viewer(Role role, Reach reach) {
    return new Viewer(things.asker(), "Kuka Tahansa", role.permissions(), reach);
  }

  private String outcome(String route, Viewer viewer) {
    things.putBack();
    var method = HttpMethod.valueOf(route.split(" ", 2)[0]);
    var path = route.split(" ", 2)[1];
    var api = path.startsWith("/api/");
    var status =
        browser
            .method(method)
            .uri(things.filled(path))
            .contentType(api ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED)
            .with(csrf())
            .requestAttr(Viewer.ATTRIBUTE, viewer)
            .exchange()
            .getResponse()
            .getStatus();
    return status == 403 || status == 404 ? "" + status : "in";
  }
}
