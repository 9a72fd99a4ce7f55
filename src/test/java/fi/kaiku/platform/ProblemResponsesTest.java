package fi.kaiku.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class ProblemResponsesTest {

  private final StaticMessageSource texts = new StaticMessageSource();
  private final ProblemResponses problems = new ProblemResponses(texts, new ReaderLanguage());

  ProblemResponsesTest() {
    texts.setUseCodeAsDefaultMessage(true);
  }

  @Test
  void a_failure_of_ours_is_logged_under_the_code_on_the_page_and_without_its_message(
      CapturedOutput output) {
    var page = (ModelAndView) told("/overview", failure());

    var incident = Objects.toString(page.getModel().get("incident"));
    assertThat(page.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    assertThat(output.getAll())
        .contains(incident, "IllegalStateException", "ProblemResponsesTest.failure")
        .doesNotContain("0401234567");
  }

  @Test
  void the_api_tells_the_code_and_nothing_of_the_inside() {
    var problem = problem("/api/v1/encounters", failure());

    assertThat(problem.getStatus()).isEqualTo(500);
    assertThat(problem.getProperties()).containsOnlyKeys("incident");
    assertThat(problem.toString()).doesNotContain("0401234567", "Exception");
  }

  @Test
  void bad_input_is_told_field_by_field() {
    var problem = problem("/api/v1/x", new BadInput(Fault.of("from", "some.text", "1")));

    assertThat(problem.getStatus()).isEqualTo(422);
    assertThat(Objects.toString(problem.getProperties()))
        .contains("field=from", "detail=some.text");
  }

  @Test
  void a_file_above_the_limit_is_too_large() {
    assertThat(problem("/api/v1/x", new MaxUploadSizeExceededException(5)).getStatus())
        .isEqualTo(413);
  }

  @Test
  void what_has_moved_on_is_a_conflict_and_what_is_not_there_is_not_found() {
    assertThat(problem("/api/v1/x", new Conflict("taken")).getStatus()).isEqualTo(409);
    assertThat(problem("/api/v1/x", new NotFound("gone")).getStatus()).isEqualTo(404);
  }

  private ProblemDetail problem(String path, Exception exception) {
    var response = (ResponseEntity<?>) told(path, exception);
    return (ProblemDetail) Objects.requireNonNull(response.getBody());
  }

  private Object told(String path, Exception exception) {
    var request = new MockHttpServletRequest("GET", path);
    return Objects.requireNonNull(problems.tell(exception, request, new MockHttpServletResponse()));
  }

  private static Exception failure() {
    return new IllegalStateException("for 0401234567", new RuntimeException("0401234567"));
  }
}
