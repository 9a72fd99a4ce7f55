package fi.kaiku.channel.kiosk;

import fi.kaiku.channel.TooManyGuesses;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells a device why its call was refused, in problem details (RFC 9457). */
@ControllerAdvice(basePackageClasses = DeviceTrouble.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeviceTrouble {

  private static final String A_MINUTE = "60";

  private final MessageSource texts;

  DeviceTrouble(MessageSource texts) {
    this.texts = texts;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> strange(StrangeDevice e, Locale reader) {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kaiku-device\"")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(HttpStatus.UNAUTHORIZED, "strange", "", reader));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(DeviceCallRefused e, Locale reader) {
    return told(problem(e.status(), e.reason(), e.member(), reader));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> code(CodeRefused e, Locale reader) {
    return told(
        switch (e.reason()) {
          case UNKNOWN -> problem(HttpStatus.NOT_FOUND, "code-unknown", "code", reader);
          case EXPIRED -> problem(HttpStatus.GONE, "code-expired", "code", reader);
          case USED -> problem(HttpStatus.GONE, "code-used", "code", reader);
        });
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> wait(TooManyGuesses e, Locale reader) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, A_MINUTE)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(HttpStatus.TOO_MANY_REQUESTS, "code-wait", "code", reader));
  }

  private static ResponseEntity<ProblemDetail> told(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private ProblemDetail problem(HttpStatus status, String reason, String member, Locale reader) {
    var problem = ProblemDetail.forStatus(status);
    problem.setTitle(texts.getMessage("kiosk.api.title", null, reader));
    problem.setDetail(texts.getMessage("kiosk.api." + reason, new Object[] {member}, reader));
    problem.setProperty("reason", reason);
    if (!member.isEmpty()) {
      problem.setProperty("field", member);
    }
    return problem;
  }
}
