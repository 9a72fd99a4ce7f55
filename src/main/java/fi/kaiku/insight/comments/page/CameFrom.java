package fi.kaiku.insight.comments.page;

import java.util.Objects;
import org.springframework.web.context.request.WebRequest;

/**
 * Where a comment stood when somebody did something to it.
 *
 * @param back the address of its list
 * @param inPlace whether a script puts the answer where the comment stands
 */
record CameFrom(String back, boolean inPlace) {

  static CameFrom of(WebRequest request) {
    var back = Objects.requireNonNullElse(request.getParameter("back"), AskedComments.PATH);
    return new CameFrom(Back.of(back), request.getHeader("HX-Request") != null);
  }
}
