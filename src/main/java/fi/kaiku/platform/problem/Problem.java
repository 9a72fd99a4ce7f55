package fi.kaiku.platform.problem;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.databind.DatabindException;

/**
 * What an exception means to whoever sent the request: a status and the faults.
 *
 * @param incident found in the log, when the failure is ours
 */
record Problem(HttpStatusCode status, List<Fault> faults, @Nullable String incident) {

  private static final String MISSING = "platform.fault.missing";
  private static final String VALUE = "platform.fault.value";

  static Problem of(Exception exception) {
    return switch (exception) {
      case BadInput bad -> input(bad.faults());
      case MissingServletRequestParameterException e ->
          input(List.of(Fault.of(e.getParameterName(), MISSING, e.getParameterName())));
      case MissingServletRequestPartException e ->
          input(List.of(Fault.of(e.getRequestPartName(), MISSING, e.getRequestPartName())));
      case MethodArgumentTypeMismatchException e -> mismatch(e);
      case MethodArgumentNotValidException e -> input(faults(e.getFieldErrors()));
      case BindException e -> input(faults(e.getFieldErrors()));
      case TypeMismatchException _ -> of(HttpStatus.BAD_REQUEST);
      case HttpMessageNotReadableException e ->
          new Problem(HttpStatus.BAD_REQUEST, memberOf(e), null);
      case ErrorResponse e -> of(e.getStatusCode());
      case MultipartException _ -> of(HttpStatus.BAD_REQUEST);
      case InvalidParameterException e -> of(HttpStatusCode.valueOf(e.getErrorCode()));
      default ->
          of(DatabaseAway.causes(exception) ? HttpStatus.SERVICE_UNAVAILABLE : declared(exception));
    };
  }

  static Problem of(HttpStatusCode status) {
    return new Problem(status, List.of(), null);
  }

  /** Whether the same request will do in a while. */
  boolean isTemporary() {
    return status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE);
  }

  boolean ours() {
    return status.is5xxServerError() && !isTemporary();
  }

  Problem incident(String id) {
    return new Problem(status, faults, id);
  }

  private static Problem input(List<Fault> faults) {
    return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, faults, null);
  }

  /** A path that names nothing is not found; a parameter that says nothing is bad input. */
  private static Problem mismatch(MethodArgumentTypeMismatchException e) {
    return e.getParameter().hasParameterAnnotation(PathVariable.class)
        ? of(HttpStatus.NOT_FOUND)
        : input(List.of(Fault.of(e.getName(), VALUE, e.getName())));
  }

  private static List<Fault> faults(List<FieldError> errors) {
    return errors.stream().map(e -> Fault.of(e.getField(), VALUE, e.getField())).toList();
  }

  private static List<Fault> memberOf(HttpMessageNotReadableException e) {
    if (!(e.getCause() instanceof DatabindException json) || json.getPath().isEmpty()) {
      return List.of();
    }
    var last = json.getPath().getLast().getPropertyName();
    return last == null ? List.of() : List.of(Fault.of(last, VALUE, last));
  }

  private static HttpStatusCode declared(Exception exception) {
    var declared = AnnotationUtils.findAnnotation(exception.getClass(), ResponseStatus.class);
    return declared == null ? HttpStatus.INTERNAL_SERVER_ERROR : declared.code();
  }
}
