package fi.kaiku.access;

import fi.kaiku.platform.problem.ToldErrors;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of last resort, which the server turns to when a request reached no handler. */
@Controller
@ConditionalOnWebApplication
class TroubleController implements ErrorController {

  private final ToldErrors errors;

  TroubleController(ToldErrors errors) {
    this.errors = errors;
  }

  @RequestMapping("/error")
  @Public("everybody may learn what went wrong")
  Object tell(HttpServletRequest request) {
    return errors.told(request);
  }
}
