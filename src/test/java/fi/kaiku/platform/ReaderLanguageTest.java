package fi.kaiku.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** In which language somebody is answered, and what is looked at to find out. */
class ReaderLanguageTest {

  private final ReaderLanguage languages = new ReaderLanguage();

  @Test
  void what_a_form_holds_is_not_read_for_it() {
    var form = new Unread();
    form.setMethod("POST");
    assertThat(languages.resolveLocale(form)).isEqualTo(Language.FI.locale());

    form.setQueryString("x=1&lang=sv&lang=en");
    assertThat(languages.resolveLocale(form)).isEqualTo(Language.SV.locale());
    form.setQueryString("lang=de");
    assertThat(languages.resolveLocale(form)).isEqualTo(Language.FI.locale());
  }

  @Test
  void the_address_of_a_page_says_it() {
    var page = new MockHttpServletRequest("GET", "/overview");
    page.setParameter("lang", "en");
    assertThat(languages.resolveLocale(page)).isEqualTo(Language.EN.locale());
  }

  /** Whoever asks it for a parameter makes the server read all that is sent. */
  private static final class Unread extends MockHttpServletRequest {

    @Override
    public String getParameter(String name) {
      throw new AssertionError("the form is read for " + name);
    }
  }
}
