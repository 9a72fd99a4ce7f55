package fi.kaiku.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.access.Viewer;
import java.io.UnsupportedEncodingException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a page says, with every kind of space as one. */
public record PageText(MockMvcTester browser, Viewer viewer) {

  public String of(String uri, Object... variables) {
    var result = browser.get().uri(uri, variables).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
    assertThat(result).hasStatusOk();
    try {
      return result.getResponse().getContentAsString().replaceAll("[\\s\u00a0\u202f]+", " ");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
