package fi.kaiku.platform.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Forms that no browser sends. */
class StreamedFormTest {

  private static final String NAMELESS = "Content-Disposition: form-data\r\n\r\nx";
  private static final String FIELD = "Content-Disposition: form-data; name=a\r\n\r\nx";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Disposition: form-data; name=a\r\nContent-Type: multipart/mixed\r\n\r\nx",
        "Content-Disposition: form-data; name=f; filename=\"a\u0000.csv\"\r\n\r\nx"
      })
  void a_part_that_nobody_can_read_makes_it_no_form(String part) throws IOException {
    for (var before : new String[] {"", FIELD + "\r\n--b\r\n"}) {
      try (var form = form(before + part)) {
        assertThatThrownBy(() -> form.getParameter("missing"))
            .isInstanceOf(MultipartException.class)
            .isNotInstanceOf(MaxUploadSizeExceededException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {NAMELESS, FIELD})
  void too_many_parts_are_too_many_with_a_name_or_without(String part) throws IOException {
    try (var form = form((part + "\r\n--b\r\n").repeat(50) + part)) {
      assertThatThrownBy(() -> form.getParameter("missing"))
          .isInstanceOf(MaxUploadSizeExceededException.class);
    }
  }

  @Test
  void as_many_parts_as_a_form_may_have_are_read() throws IOException {
    try (var form = form((NAMELESS + "\r\n--b\r\n").repeat(49) + FIELD)) {
      assertThat(form.getParameter("a")).isEqualTo("x");
      assertThat(form.getParameter("missing")).isNull();
    }
  }

  private static StreamedForm form(String parts) {
    var request = new MockHttpServletRequest("POST", "/encounters/deliveries");
    request.setContentType("multipart/form-data; boundary=b");
    request.setContent(("--b\r\n" + parts + "\r\n--b--\r\n").getBytes(UTF_8));
    return new StreamedForm(request, 1_000_000);
  }
}
