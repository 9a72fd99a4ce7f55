package fi.kaiku.encounter.rest;

import static fi.kaiku.access.Permission.SEND_ENCOUNTERS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.rest.EncounterCalls.Call;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Encounters over JSON: docs/integrations/encounters-api.md. */
@RestController
class EncounterController {

  private final EncounterCalls calls;
  private final MessageSource texts;

  EncounterController(EncounterCalls calls, MessageSource texts) {
    this.calls = calls;
    this.texts = texts;
  }

  @ApiResponse(
      responseCode = "200",
      description = "At least one encounter was taken in",
      content = @Content(schema = @Schema(implementation = ApiAnswer.class)))
  @Operation(
      operationId = "sendEncounters",
      summary = "Takes in encounters: one, an array, or both with a source")
  @PostMapping(path = "/api/v1/encounters", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(SEND_ENCOUNTERS)
  ResponseEntity<String> receive(
      HttpServletRequest request,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Viewer viewer,
      Locale reader)
      throws IOException {
    var answer = calls.answer(new Call(ApiBody.of(request), key, viewer, reader));
    var status = HttpStatus.valueOf(answer.status());
    var type = status.isError() ? MediaType.APPLICATION_PROBLEM_JSON : MediaType.APPLICATION_JSON;
    return ResponseEntity.status(status).contentType(type).body(answer.json());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(CallRefused refused, Locale reader) {
    var problem = ProblemDetail.forStatus(refused.status());
    problem.setTitle(texts.getMessage("encounter.api.title", null, reader));
    problem.setDetail(
        texts.getMessage(
            "encounter.api." + refused.reason(), new Object[] {refused.member()}, reader));
    if (!refused.member().isEmpty()) {
      problem.setProperty("field", refused.member());
    }
    return ResponseEntity.status(refused.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
