package fi.kaiku.channel.kiosk.batch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.channel.kiosk.DeviceCounts;
import fi.kaiku.channel.kiosk.DeviceCounts.Burst;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.batch.AnswerLedger.Note;
import fi.kaiku.channel.kiosk.batch.BatchAnswer.Result;
import fi.kaiku.channel.kiosk.batch.BatchAnswer.Wrong;
import fi.kaiku.channel.kiosk.batch.GivenAt.Clocks;
import fi.kaiku.channel.kiosk.batch.ReadAnswer.Flawed;
import fi.kaiku.channel.kiosk.batch.ReadAnswer.Sound;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Occasion;
import fi.kaiku.feedback.Uninvited;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the answers of a device, each once. */
@Service
class DeviceAnswers {

  private final Devices devices;
  private final AnswerReader reader;
  private final Books books;
  private final UninvitedAnswers answers;
  private final Words words;

  DeviceAnswers(
      Devices devices, AnswerReader reader, Books books, UninvitedAnswers answers, Words words) {
    this.devices = devices;
    this.reader = reader;
    this.books = books;
    this.answers = answers;
    this.words = words;
  }

  /** What is kept of a device beside its answers. */
  @Component
  record Books(AnswerLedger ledger, Bursts bursts, DeviceCounts counts) {}

  /** What it takes to tell the outcome. */
  @Component
  record Words(MessageSource texts, Clock clock) {
    Wrong wrong(Fault fault, Locale reader) {
      var arguments = fault.arguments().toArray();
      return new Wrong(fault.field(), texts.getMessage(fault.message(), arguments, reader));
    }
  }

  /**
   * Stores what is new and sound, and tells what became of each. Either all of it has been stored
   * when this returns, or nothing has and the same call will do again.
   */
  @Transactional
  public BatchAnswer take(Device device, DeviceBatch batch, Locale language) {
    var clocks = new Clocks(words.clock().instant(), batch.now(), device.madeAt());
    var places = devices.places(device.id());
    var read = batch.answers().stream().map(one -> reader.read(one, places, clocks)).toList();
    var sound = read.stream().filter(Sound.class::isInstance).map(Sound.class::cast).toList();
    var pace = books.bursts().lock(device);
    var notes = books.ledger().note(device, sound);
    var fresh = sound.stream().filter(answer -> notes.get(answer) == Note.NEW).toList();
    var fast = books.bursts().among(fresh, device, pace);
    store(device, fresh, fast);
    return BatchAnswer.of(results(read, notes, fast, language));
  }

  private void store(Device device, List<Sound> fresh, Set<String> fast) {
    answers.giveAll(fresh.stream().map(one -> uninvited(one, !fast.contains(one.id()))).toList());
    if (!fresh.isEmpty()) {
      var bursts =
          fresh.stream()
              .filter(answer -> fast.contains(answer.id()))
              .collect(groupingBy(answer -> Helsinki.day(answer.time().at()), counting()));
      books
          .counts()
          .add(
              device.id(),
              fresh.size(),
              bursts.entrySet().stream()
                  .map(entry -> new Burst(entry.getKey(), entry.getValue().intValue()))
                  .toList());
    }
  }

  private static Uninvited uninvited(Sound answer, boolean counted) {
    var occasion =
        new Occasion(
            Channel.KIOSK,
            answer.asked().code(),
            answer.asked().version(),
            answer.place().unit(),
            answer.time().month(),
            counted);
    return new Uninvited(AnswerId.byLot(), occasion, answer.given());
  }

  private List<Result> results(
      List<ReadAnswer> read, Map<Sound, Note> notes, Set<String> fast, Locale language) {
    var results = new ArrayList<Result>();
    for (var answer : read) {
      int index = results.size();
      results.add(
          switch (answer) {
            case Flawed flawed -> refused(index, flawed, language);
            case Sound one ->
                switch (notes.getOrDefault(one, Note.KNOWN)) {
                  case NEW -> stored(index, one, fast);
                  case KNOWN -> Result.known(index, one.id());
                  case OTHER -> refused(index, used(one), language);
                };
          });
    }
    return results;
  }

  private static Flawed used(Sound answer) {
    return new Flawed(answer.id(), List.of(Fault.of("id", "kiosk.answer.id-used")));
  }

  private Result refused(int index, Flawed flawed, Locale language) {
    var wrong = flawed.faults().stream().map(fault -> words.wrong(fault, language)).toList();
    return Result.refused(index, flawed.id(), wrong);
  }

  private static Result stored(int index, Sound answer, Set<String> fast) {
    return new Result(
        index,
        answer.id(),
        "stored",
        answer.time().month().toString(),
        answer.time().clock().word(),
        !fast.contains(answer.id()),
        null);
  }
}
