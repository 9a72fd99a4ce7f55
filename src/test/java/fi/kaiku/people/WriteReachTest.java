package fi.kaiku.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Allowed;
import fi.kaiku.access.Public;
import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Sealing;
import java.util.List;
import java.util.Map;
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
 * reach. The table is written out by hand; a handler that is not in it fails the build.
 */
@KaikuTest
class WriteReachTest {

  /**
   * For each way to change something: what an administrator, a manager of the county, a manager of
   * one unit, a supervisor and a reader meet. Where the address names a thing, it is another unit's
   * or somebody else's: {@code in} got past the door, {@code public} has none.
   */
  private static final String TABLE =
      """
      POST /api/v1/devices/pairings            | public
      POST /api/v1/devices/{device}/answers    | public
      POST /api/v1/devices/{device}/heartbeats | public
      POST /api/v1/encounters                  | in  | in  | in  | 403 | 403
      POST /comments                           | in  | in  | in  | in  | 403
      POST /comments/judge                     | in  | in  | in  | in  | 403
      POST /comments/read-all                  | in  | in  | in  | in  | 403
      POST /comments/unread-all                | in  | in  | in  | in  | 403
      POST /comments/waiting/{id}              | 404 | 404 | 404 | 404 | 403
      POST /comments/{id}/correction           | in  | in  | 404 | 404 | 403
      POST /comments/{id}/open                 | in  | in  | 404 | 404 | 403
      POST /comments/{id}/original             | in  | in  | 404 | 404 | 403
      POST /comments/{id}/quote                | in  | in  | 404 | 404 | 403
      POST /comments/{id}/read                 | in  | in  | 404 | 404 | 403
      POST /comments/{id}/seen                 | in  | in  | 404 | 404 | 403
      POST /comments/{id}/unquote              | in  | in  | 404 | 404 | 403
      POST /comments/{id}/unread               | in  | in  | 404 | 404 | 403
      POST /contact-requests/{id}/closed       | in  | in  | 404 | 404 | 403
      POST /contact-requests/{id}/hand-overs   | in  | in  | 404 | 404 | 403
      POST /contact-requests/{id}/mails        | in  | in  | 404 | 404 | 403
      POST /contact-requests/{id}/notes        | in  | in  | 404 | 404 | 403
      POST /contact-requests/{id}/opened       | in  | in  | 404 | 404 | 403
      POST /contact-requests/{id}/reopened     | in  | in  | 404 | 404 | 403
      POST /contact-requests/{id}/taken        | in  | in  | 404 | 404 | 403
      POST /devices                            | in  | in  | in  | 403 | 403
      POST /devices/{id}                       | in  | in  | 404 | 403 | 403
      POST /devices/{id}/codes                 | in  | in  | 404 | 403 | 403
      POST /devices/{id}/unpaired              | in  | in  | 404 | 403 | 403
      POST /encounters/deliveries              | in  | in  | in  | 403 | 403
      POST /encounters/deliveries/{id}/retries | in  | in  | 404 | 403 | 403
      POST /encounters/rejected/{id}/retries   | in  | in  | 404 | 403 | 403
      POST /error                              | public
      POST /figures/exports                    | in  | in  | in  | 403 | 403
      POST /figures/exports/{id}/cancellation  | 404 | 404 | 404 | 403 | 403
      POST /figures/views                      | in  | in  | in  | in  | in
      POST /figures/views/{id}/deleted         | in  | in  | 404 | 404 | 404
      POST /me/email                           | in  | in  | in  | in  | in
      POST /improvements                       | in  | in  | in  | in  | 403
      POST /improvements/comments              | in  | in  | in  | in  | 403
      POST /improvements/{id}                  | in  | in  | 404 | 404 | 403
      POST /improvements/{id}/approval         | in  | in  | 404 | 404 | 403
      POST /improvements/{id}/comments/removed | in  | in  | 404 | 404 | 403
      POST /improvements/{id}/publication      | in  | in  | 404 | 404 | 403
      POST /improvements/{id}/publication/ended | in  | in  | 404 | 404 | 403
      POST /improvements/{id}/states           | in  | in  | 404 | 404 | 403
      POST /improvements/{id}/story            | in  | in  | 404 | 404 | 403
      POST /inbox/handover                     | in  | in  | in  | in  | 403
      POST /inbox/read-all                     | in  | in  | in  | in  | 403
      POST /inbox/unread-all                   | in  | in  | in  | in  | 403
      POST /inbox/{id}/done                    | in  | in  | 404 | 404 | 403
      POST /inbox/{id}/handling                | in  | in  | 404 | 404 | 403
      POST /inbox/{id}/meeting                 | in  | in  | 404 | 404 | 403
      POST /inbox/{id}/read                    | in  | in  | 404 | 404 | 403
      POST /inbox/{id}/reopened                | in  | in  | 404 | 404 | 403
      POST /inbox/{id}/taken                   | in  | in  | 404 | 404 | 403
      POST /inbox/{id}/undone                  | in  | in  | 404 | 404 | 403
      POST /inbox/{id}/unread                  | in  | in  | 404 | 404 | 403
      POST /me/language                        | in  | in  | in  | in  | in
      POST /me/password                        | in  | in  | in  | in  | in
      POST /me/sign-out-everywhere             | in  | in  | in  | in  | in
      POST /me/weekly-letter                   | in  | in  | in  | in  | 403
      POST /meetings                           | in  | in  | in  | in  | 403
      POST /meetings/tasks/{id}/done           | in  | in  | 404 | 404 | 403
      POST /meetings/tasks/{id}/dropped        | in  | in  | 404 | 404 | 403
      POST /meetings/tasks/{id}/improvement    | in  | in  | 404 | 404 | 403
      POST /meetings/tasks/{id}/owner          | in  | in  | 404 | 404 | 403
      POST /meetings/tasks/{id}/reopened       | in  | in  | 404 | 404 | 403
      POST /meetings/{id}/cancelled            | in  | in  | 404 | 404 | 403
      POST /meetings/{id}/closed               | in  | in  | 404 | 404 | 403
      POST /meetings/{id}/comments             | in  | in  | 404 | 404 | 403
      POST /meetings/{id}/comments/found       | in  | in  | 404 | 404 | 403
      POST /meetings/{id}/comments/left        | in  | in  | 404 | 404 | 403
      POST /meetings/{id}/decisions            | in  | in  | 404 | 404 | 403
      POST /meetings/{id}/notes                | in  | in  | 404 | 404 | 403
      POST /messages/{code}                    | in  | in  | 403 | 403 | 403
      POST /messages/{code}/previews           | in  | in  | 403 | 403 | 403
      POST /opt-outs                           | in  | in  | 403 | 403 | 403
      POST /opt-outs/lifted                    | in  | in  | 403 | 403 | 403
      POST /paper/batches                      | in  | in  | in  | 403 | 403
      POST /paper/keying/{serial}              | in  | in  | 404 | 404 | 403
      POST /paper/keying/{serial}/copies       | in  | in  | 404 | 404 | 403
      POST /paper/scans                        | in  | in  | in  | in  | 403
      POST /paper/scans/pages/{id}/dropped     | 404 | 404 | 404 | 404 | 403
      POST /paper/scans/pages/{id}/form        | 404 | 404 | 404 | 404 | 403
      POST /people                             | in  | 403 | 403 | 403 | 403
      POST /people/keys                        | in  | 403 | 403 | 403 | 403
      POST /people/keys/{id}/revoked           | in  | 403 | 403 | 403 | 403
      POST /people/{id}                        | in  | 403 | 403 | 403 | 403
      POST /people/{id}/disabled               | in  | 403 | 403 | 403 | 403
      POST /people/{id}/enabled                | in  | 403 | 403 | 403 | 403
      POST /people/{id}/link                   | in  | 403 | 403 | 403 | 403
      POST /replies/{id}/handled               | in  | in  | 403 | 403 | 403
      POST /replies/{id}/opt-out               | in  | in  | 403 | 403 | 403
      POST /rules                              | in  | in  | 403 | 403 | 403
      POST /rules/trials                       | in  | in  | 403 | 403 | 403
      POST /s                                  | public
      POST /s/**                               | public
      POST /s/{token}/comment                  | public
      POST /s/{token}/comment/delete           | public
      POST /s/{token}/contact                  | public
      POST /s/{token}/contact/delete           | public
      POST /s/{token}/delete                   | public
      POST /s/{token}/more/{number}            | public
      POST /s/{token}/opt-out                  | public
      POST /s/{token}/opt-out/undo             | public
      POST /s/{token}/score                    | public
      POST /settings/continue                  | in  | in  | 403 | 403 | 403
      POST /settings/county                    | in  | in  | 403 | 403 | 403
      POST /settings/follow-up                 | in  | in  | 403 | 403 | 403
      POST /settings/mail/refused              | in  | in  | 403 | 403 | 403
      POST /settings/mail/refused/{id}         | 404 | 404 | 403 | 403 | 403
      POST /settings/mail/refused/{id}/recipient | 404 | 404 | 403 | 403 | 403
      POST /settings/mail/trials               | in  | in  | 403 | 403 | 403
      POST /settings/on-call                   | in  | in  | 403 | 403 | 403
      POST /settings/on-call/people            | in  | in  | 403 | 403 | 403
      POST /settings/on-call/people/{id}/earlier | 404 | 404 | 403 | 403 | 403
      POST /settings/on-call/people/{id}/mobile | in  | in  | 403 | 403 | 403
      POST /settings/on-call/people/{id}/removed | 404 | 404 | 403 | 403 | 403
      POST /settings/stop                      | in  | in  | 403 | 403 | 403
      POST /sign-in                            | public
      POST /sign-out                           | in  | in  | in  | in  | in
      POST /spoken/{unit}                      | in  | in  | 404 | 404 | 403
      POST /thanks/teams/{id}/forgotten        | in  | in  | 404 | 404 | 403
      POST /thanks/workers/{id}/forgotten      | in  | in  | 404 | 404 | 403
      POST /thanks/{id}                        | in  | in  | 404 | 404 | 403
      POST /thanks/{id}/card                   | in  | in  | 404 | 404 | 403
      POST /thanks/{id}/original               | in  | in  | 404 | 404 | 403
      POST /thanks/{id}/preview                | in  | in  | 404 | 404 | 403
      POST /units                              | in  | in  | 403 | 403 | 403
      POST /units/services/{id}                | in  | in  | 403 | 403 | 403
      POST /units/services/{id}/targets        | in  | in  | 403 | 403 | 403
      POST /units/{id}                         | in  | in  | 404 | 403 | 403
      POST /urgent/{id}/false-alarm            | 404 | 404 | 404 | 404 | 403
      POST /urgent/{id}/handled                | 404 | 404 | 404 | 404 | 403
      POST /urgent/{id}/taken                  | 404 | 404 | 404 | 404 | 403
      POST /welcome/{token}                    | public
      """;

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
  void whoever_is_limited_to_units_changes_nothing_beyond_them() {
    var met = new TreeMap<String, String>();
    writing().forEach((route, handler) -> met.put(route, met(route, handler)));

    assertThat(ReachTable.lines(met)).isEqualTo(ReachTable.lines(ReachTable.read(TABLE)));
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
