package fi.kaiku.people;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Allowed;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Public;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and every call, asked by every role: only who may gets past the door. */
@KaikuTest
class AccessByRoleTest {

  private record Route(HttpMethod method, String path, HandlerMethod handler) {}

  @Autowired MockMvcTester browser;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_gets_in_exactly_where_its_permissions_let_it(Role role) {
    var wrong = new ArrayList<String>();
    for (var route : routes().toList()) {
      var allowed = route.handler().getMethodAnnotation(Allowed.class);
      var may = allowed == null || role.permissions().contains(allowed.value());
      var status = status(route, viewer(role));
      if (may == (status == 403)) {
        wrong.add(role + " " + route.method() + " " + route.path() + " " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whoever_has_not_signed_in_gets_in_nowhere_but_where_the_public_may() {
    var wrong = new ArrayList<String>();
    for (var route : routes().toList()) {
      var open = route.handler().hasMethodAnnotation(Public.class);
      var status = status(route, null);
      var shut = route.path().startsWith("/api/") ? 401 : 303;
      if (!open && status != shut) {
        wrong.add(route.method() + " " + route.path() + " " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Written out by hand, so that a permission that moves from one role to another is noticed. */
  @ParameterizedTest
  @CsvSource({
    "ADMINISTRATOR, /people, 200",
    "ADMINISTRATOR, /audit, 200",
    "ADMINISTRATOR, /units, 200",
    "ADMINISTRATOR, /settings/stop, 200",
    "DEVELOPMENT_MANAGER, /people, 403",
    "DEVELOPMENT_MANAGER, /audit, 403",
    "DEVELOPMENT_MANAGER, /units, 200",
    "DEVELOPMENT_MANAGER, /settings/county, 200",
    "DEVELOPMENT_MANAGER, /settings/stop, 200",
    "SUPERVISOR, /units, 200",
    "SUPERVISOR, /settings/county, 403",
    "SUPERVISOR, /settings/stop, 403",
    "SUPERVISOR, /people/keys, 403",
    "READER, /units, 403",
    "READER, /settings, 200",
    "READER, /audit, 403",
  })
  void the_roles_open_these_pages(Role role, String path, int status) {
    var answer = browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, viewer(role)).exchange();

    assertThat(answer).hasStatus(status);
  }

  @Test
  void only_an_administrator_manages_people_and_reads_the_log() {
    for (var permission : List.of(Permission.MANAGE_PEOPLE, Permission.READ_AUDIT)) {
      assertThat(Stream.of(Role.values()).filter(r -> r.permissions().contains(permission)))
          .containsExactly(Role.ADMINISTRATOR);
    }
    assertThat(Role.ADMINISTRATOR.permissions()).isEqualTo(EnumSet.allOf(Permission.class));
  }

  private Stream<Route> routes() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("fi.kaiku."))
        .flatMap(
            entry ->
                entry.getKey().getPatternValues().stream()
                    .flatMap(
                        path ->
                            methods(entry.getKey().getMethodsCondition().getMethods())
                                .map(method -> new Route(method, path, entry.getValue()))))
        .map(route -> new Route(route.method(), filled(route.path()), route.handler()));
  }

  private static Stream<HttpMethod> methods(Set<RequestMethod> methods) {
    return methods.isEmpty()
        ? Stream.of(HttpMethod.GET)
        : methods.stream().map(RequestMethod::asHttpMethod);
  }

  private static String filled(String path) {
    return path.replaceAll("\\{[^}]*}", "7a0e9b4e-0000-4000-8000-000000000000");
  }

  private static Viewer viewer(Role role) {
    return new Viewer(
        new StaffId(new UUID(0, 1)), "Kuka Tahansa", role.permissions(), new Reach.WholeCounty());
  }

  /** What the route reads: a call with another type is turned away before anybody asks who. */
  private static MediaType contentType(Route route) {
    return route.path().startsWith("/api/")
        ? MediaType.APPLICATION_JSON
        : MediaType.APPLICATION_FORM_URLENCODED;
  }

  private int status(Route route, @Nullable Viewer viewer) {
    var request =
        browser
            .method(route.method())
            .uri(route.path())
            .contentType(contentType(route))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    var asked = viewer == null ? request : request.requestAttr(Viewer.ATTRIBUTE, viewer);
    return asked.exchange().getResponse().getStatus();
  }
}
