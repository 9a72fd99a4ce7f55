package fi.kaiku.encounter.rest;

import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.rest.IdempotencyStore.CallKey;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers calls. A call with an {@code Idempotency-Key} is answered once; the same call again gets
 * the first answer again, for seven days.
 */
@Service
class EncounterCalls {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
  private static final JsonMapper JSON = new JsonMapper();

  private final EncounterApi api;
  private final IdempotencyStore keys;
  private final MessageSource texts;
  private final Clock clock;

  EncounterCalls(EncounterApi api, IdempotencyStore keys, MessageSource texts, Clock clock) {
    this.api = api;
    this.keys = keys;
    this.texts = texts;
    this.clock = clock;
  }

  /** One call, not read yet. */
  record Call(ApiBody body, @Nullable String idempotencyKey, Viewer caller, Locale reader) {}

  /**
   * Answers a call.
   *
   * @throws CallRefused when the whole call is unacceptable; nothing is stored then
   */
  @Transactional
  public CallAnswer answer(Call call) {
    if (call.idempotencyKey() == null) {
      return take(call);
    }
    if (!KEY.matcher(call.idempotencyKey()).matches()) {
      throw new CallRefused(HttpStatus.BAD_REQUEST, "bad-key", "Idempotency-Key");
    }
    var key = new CallKey(call.caller().staff().value(), call.idempotencyKey());
    var body = call.body().sha256();
    if (!keys.begin(key, body, clock.instant())) {
      var earlier = keys.earlier(key);
      if (!earlier.bodySha256().equals(body)) {
        throw new CallRefused(
            HttpStatus.UNPROCESSABLE_CONTENT, "key-of-another-call", "Idempotency-Key");
      }
      return earlier.answer();
    }
    var answer = take(call);
    keys.answered(key, answer);
    return answer;
  }

  private CallAnswer take(Call call) {
    var answer = api.take(JsonCall.read(call.body()), call.caller(), call.reader());
    var status = answer.status();
    var json =
        status == HttpStatus.OK
            ? JSON.writeValueAsString(answer)
            : JSON.writeValueAsString(problem(answer, status, call.reader()));
    return new CallAnswer(status.value(), json);
  }

  /** RFC 9457. */
  private Map<String, Object> problem(ApiAnswer answer, HttpStatus status, Locale reader) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("title", texts.getMessage("encounter.api.title", null, reader));
    problem.put("status", status.value());
    problem.put("detail", texts.getMessage("encounter.api.none-accepted", null, reader));
    problem.put("errors", answer.errors());
    return problem;
  }
}
