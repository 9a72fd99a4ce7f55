package fi.kaiku.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.ReaderLanguage;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class ProblemResponsesTest {

  private final StaticMessageSource texts = new StaticMessageSource();
  private final ProblemResponses problems = new ProblemResponses(texts, new ReaderLanguage());

  private final MockHttpServletResponse response = new MockHttpServletResponse();

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

  @ParameterizedTest
  @MethodSource("outages")
  void an_outage_of_the_database_is_no_fault_of_ours(Exception outage, CapturedOutput output) {
    assertThat(problem("/api/v1/x", outage).getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("30");
    var page = (ModelAndView) told("/overview", outage);
    assertThat(page.getModel()).containsEntry("kind", "away");
    assertThat(output.getAll()).contains("the database is away").doesNotContain("    at ");
  }

  static List<Exception> outages() {
    var lost = new SQLException("secret", "08006");
    return List.of(
        new CannotGetJdbcConnectionException("x", new SQLTransientConnectionException("x")),
        new CannotCreateTransactionException("x", lost),
        new DataAccessResourceFailureException("x"),
        new RecoverableDataAccessException("x"),
        new TransientDataAccessResourceException("x"),
        new UncategorizedSQLException("x", null, new SQLException("x", "57P01")),
        new UncategorizedSQLException("x", null, new SQLException("x", "53100")),
        new IllegalStateException(new RuntimeException(lost)));
  }

  @Test
  void a_fault_in_a_statement_is_ours() {
    var fault = new UncategorizedSQLException("x", null, new SQLException("x", "42601"));
    assertThat(problem("/api/v1/x", fault).getStatus()).isEqualTo(500);
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
    return Objects.requireNonNull(problems.tell(exception, request, response));
  }

  private static Exception failure() {
    return new IllegalStateException("for 0401234567", new RuntimeException("0401234567"));
  }
}
