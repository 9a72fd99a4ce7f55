package fi.kaiku.access;

import static org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * No viewer: sign in. A viewer without the permission, or one limited to units where the whole
 * county is concerned: forbidden, which the audit log tells. Neither annotation: nobody.
 */
class PermissionCheck implements HandlerInterceptor {

  private final ApplicationEventPublisher events;

  PermissionCheck(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)
        || method.hasMethodAnnotation(Public.class)
        || !method.getBeanType().getName().startsWith("fi.kaiku.")) {
      return true;
    }
    var needed = method.getMethodAnnotation(Allowed.class);
    var viewer = (Viewer) request.getAttribute(Viewer.ATTRIBUTE);
    if (viewer == null) {
      throw new NotSignedIn();
    }
    if (needed == null || !viewer.may(needed)) {
      events.publishEvent(
          new PermissionRefused(viewer.staff().value(), viewer.name(), subject(request)));
      throw new Forbidden();
    }
    return true;
  }

  private static String subject(HttpServletRequest request) {
    return request.getMethod() + " " + request.getAttribute(BEST_MATCHING_PATTERN_ATTRIBUTE);
  }
}
