package fi.kaiku.followup.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.access.Viewer;
import fi.kaiku.insight.PageText;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody before an inbox, without a script. */
record InboxDesk(MockMvcTester browser, Viewer viewer) {

  private static final Pattern TEXT = Pattern.compile("<blockquote[^>]*><p>(.*?)</p>");

  String page(String query) {
    return new PageText(browser, viewer).of("/inbox" + query);
  }

  /** The comments on a page, in their order. */
  List<String> texts(String query) {
    return texts("/inbox" + query, false);
  }

  List<String> texts(String uri, boolean inPlace) {
    var request = browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer);
    var page = body(inPlace ? request.header("HX-Request", "true").exchange() : request.exchange());
    return TEXT.matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** Presses a button below a comment, and comes back to the list. */
  void press(UUID comment, String deed, String... parameters) {
    assertThat(send("/" + comment + deed, parameters)).hasStatus3xxRedirection();
  }

  MvcTestResult send(String path, String... parameters) {
    return sent(path, false, parameters);
  }

  /** As a script sends it. */
  String inPlace(UUID comment, String deed, String... parameters) {
    return body(sent("/" + comment + deed, true, parameters));
  }

  private MvcTestResult sent(String path, boolean inPlace, String... parameters) {
    var request =
        browser.post().uri("/inbox" + path).with(csrf()).requestAttr(Viewer.ATTRIBUTE, viewer);
    for (int i = 0; i < parameters.length; i += 2) {
      request = request.param(parameters[i], parameters[i + 1]);
    }
    return inPlace ? request.header("HX-Request", "true").exchange() : request.exchange();
  }

  static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString().replaceAll("[\\s\u00a0\u202f]+", " ");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
