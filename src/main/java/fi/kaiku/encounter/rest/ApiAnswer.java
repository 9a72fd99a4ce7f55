package fi.kaiku.encounter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.encounter.intake.Counts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What became of the encounters of a call.
 *
 * @param accepted how many were taken in: new, changed and unchanged ones together
 */
record ApiAnswer(
    int accepted,
    @JsonProperty("new") int added,
    int changed,
    int unchanged,
    List<ItemError> errors) {

  /**
   * Why one encounter was not accepted.
   *
   * @param index its place in the call, from 0
   * @param id the source's id, when that much could be read
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemError(int index, @Nullable String id, String field, String reason, String detail) {}

  static ApiAnswer of(Counts counts, List<ItemError> errors) {
    return new ApiAnswer(
        counts.added() + counts.changed() + counts.unchanged(),
        counts.added(),
        counts.changed(),
        counts.unchanged(),
        errors);
  }

  /** 200 as soon as one encounter was accepted, or none was sent. */
  HttpStatus status() {
    return accepted > 0 || errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
