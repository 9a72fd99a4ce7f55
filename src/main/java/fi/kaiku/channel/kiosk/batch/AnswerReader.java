package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.channel.kiosk.DeviceCall;
import fi.kaiku.channel.kiosk.DeviceCallRefused;
import fi.kaiku.channel.kiosk.DevicePlace;
import fi.kaiku.channel.kiosk.Envelope;
import fi.kaiku.channel.kiosk.TabletEnvelopes;
import fi.kaiku.channel.kiosk.TabletEnvelopes.Unopenable;
import fi.kaiku.channel.kiosk.batch.GivenAt.Clocks;
import fi.kaiku.channel.kiosk.batch.ReadAnswer.Flawed;
import fi.kaiku.channel.kiosk.batch.ReadAnswer.Sound;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the answers of a batch, each by itself: one that is bad spoils no other. */
@Component
class AnswerReader {

  private static final Pattern ID = Pattern.compile("[\\x21-\\x7E]{1,100}");
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

  private final Questionnaires questionnaires;
  private final TabletEnvelopes envelopes;
  private final UninvitedAnswers answers;

  AnswerReader(Questionnaires questionnaires, TabletEnvelopes envelopes, UninvitedAnswers answers) {
    this.questionnaires = questionnaires;
    this.envelopes = envelopes;
    this.answers = answers;
  }

  /**
   * One answer.
   *
   * @param places where its device has stood, the latest first
   */
  ReadAnswer read(JsonNode sent, List<DevicePlace> places, Clocks clocks) {
    var id = id(sent.path("id"));
    if (id == null) {
      return new Flawed(null, List.of(Fault.of("id", "kiosk.answer.id")));
    }
    try {
      return read(id, content(sent, id), places, clocks);
    } catch (Unopenable | DeviceCallRefused | IllegalArgumentException e) {
      return new Flawed(id, List.of(Fault.of("sealed", "kiosk.answer.sealed")));
    }
  }

  private static @Nullable String id(JsonNode node) {
    return node.isString() && ID.matcher(node.asString()).matches() ? node.asString() : null;
  }

  /** What stands in the answer itself, or in its envelope. */
  private JsonNode content(JsonNode sent, String id) {
    var sealed = sent.path("sealed");
    if (sealed.isMissingNode()) {
      return sent;
    }
    var envelope =
        Envelope.of(
            sealed.path("key").asInt(0),
            sealed.path("point").asString(""),
            sealed.path("nonce").asString(""),
            sealed.path("text").asString(""));
    return DeviceCall.object(envelopes.open(envelope, id));
  }

  private ReadAnswer read(String id, JsonNode content, List<DevicePlace> places, Clocks clocks) {
    var faults = new ArrayList<Fault>();
    var time = time(content.path("at"), clocks, faults);
    var place = time == null ? places.getFirst() : place(time, places);
    var asked = questionnaire(content, place, places, faults);
    if (asked == null || time == null) {
      return new Flawed(id, faults);
    }
    var given = new SaidReader(asked, faults).read(content);
    if (faults.isEmpty()) {
      faults.addAll(answers.faults(given));
    }
    return faults.isEmpty() ? new Sound(id, time, place, asked, given) : new Flawed(id, faults);
  }

  private static @Nullable GivenAt time(JsonNode told, Clocks clocks, List<Fault> faults) {
    var isTold = !told.isMissingNode() && !told.isNull();
    var at = SentTime.read(told);
    if (isTold && at.isEmpty()) {
      faults.add(Fault.of("at", "kiosk.answer.at"));
      return null;
    }
    var given = GivenAt.of(at.orElse(null), clocks);
    if (given.isEmpty()) {
      faults.add(Fault.of("at", "kiosk.answer.too-old", "" + GivenAt.MONTHS));
    }
    return given.orElse(null);
  }

  /** Where the device stood; before its first place it stood nowhere else. */
  private static DevicePlace place(GivenAt time, List<DevicePlace> places) {
    return places.stream()
        .filter(place -> !place.since().isAfter(time.at()))
        .findFirst()
        .orElse(places.getLast());
  }

  private @Nullable Questionnaire questionnaire(
      JsonNode content, DevicePlace place, List<DevicePlace> places, List<Fault> faults) {
    var code = content.path("questionnaire").asString(place.questionnaire());
    if (places.stream().noneMatch(one -> one.questionnaire().equals(code))) {
      var known = CODE.matcher(code).matches() && code.length() <= 40 ? code : "?";
      faults.add(Fault.of("questionnaire", "kiosk.answer.questionnaire", known));
      return null;
    }
    var version = content.path("version");
    var found =
        version.isMissingNode()
            ? Optional.of(questionnaires.newest(code))
            : version(code, version.asInt(0));
    if (found.isEmpty()) {
      faults.add(Fault.of("version", "kiosk.answer.version", code));
    }
    return found.orElse(null);
  }

  private Optional<Questionnaire> version(String code, int version) {
    try {
      return Optional.of(questionnaires.version(code, version));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }
}
