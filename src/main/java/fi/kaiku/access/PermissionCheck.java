package fi.kaiku.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * No viewer: sign in. A viewer without the permission, or one limited to units where the whole
 * county is concerned: forbidden. Neither annotation: nobody.
 */
class PermissionCheck implements HandlerInterceptor {

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
      throw new Forbidden();
    }
    return true;
  }
}
