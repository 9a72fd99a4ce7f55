package fi.kaiku.channel.kiosk.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the answers of a call.
 *
 * @param stored how many were new
 * @param known how many had been stored before
 * @param refused how many cannot be stored as they are
 */
record BatchAnswer(int stored, int known, int refused, List<Result> results) {

  static BatchAnswer of(List<Result> results) {
    return new BatchAnswer(
        count(results, "stored"), count(results, "known"), count(results, "refused"), results);
  }

  private static int count(List<Result> results, String outcome) {
    return (int) results.stream().filter(one -> one.outcome().equals(outcome)).count();
  }

  /**
   * What became of one answer.
   *
   * @param index its place in the call, from 0
   * @param id as the sender made it, when that much could be read
   * @param outcome stored, known (it had been stored before) or refused
   * @param month the month it counts for, {@code 2026-06}; of one that was stored
   * @param clock good, corrected, lost or none: what was made of the device's clock
   * @param counted false for one of a burst, which is kept but in no figure
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(
      int index,
      @Nullable String id,
      String outcome,
      @Nullable String month,
      @Nullable String clock,
      @Nullable Boolean counted,
      @Nullable List<Wrong> errors) {

    static Result known(int index, String id) {
      return new Result(index, id, "known", null, null, null, null);
    }

    static Result refused(int index, @Nullable String id, List<Wrong> errors) {
      return new Result(index, id, "refused", null, null, null, errors);
    }
  }

  /** What is wrong with an answer, in the sender's language. */
  record Wrong(String field, String detail) {}
}
