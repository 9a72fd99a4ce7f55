package fi.kaiku.platform.network;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** No page of ours trips over a brace in the address that it leads to. */
@KaikuTest
class PlainRedirectsTest {

  @Autowired ThymeleafViewResolver views;

  @ParameterizedTest
  @ValueSource(strings = {"/{x}", "/overview?x={y}", "/overview#{a}", "/a?b=${c}", "/a?b={", "/a}"})
  void braces_in_an_address_stay_what_they_are(String address) throws Exception {
    var view = views.resolveViewName("redirect:" + address, Locale.ROOT);
    var response = new MockHttpServletResponse();

    Objects.requireNonNull(view).render(Map.of(), new MockHttpServletRequest(), response);

    assertThat(response.getRedirectedUrl()).isEqualTo(address);
  }
}
