package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.intake.CheckedReport.Flawed;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.encounter.intake.Counts;
import fi.kaiku.encounter.intake.Deliveries;
import fi.kaiku.encounter.intake.Deliveries.Sender;
import fi.kaiku.encounter.intake.DeliveryId;
import fi.kaiku.encounter.intake.SenderCheck;
import fi.kaiku.platform.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Takes in a file of encounters. The file is read twice: once to see that it is what it claims to
 * be, so that nothing is stored of one that is not, and once to take in its rows in batches.
 */
@Service
public class CsvImport {

  private final Profiles profiles;
  private final SenderCheck check;
  private final Deliveries deliveries;
  private final BatchIntake batches;

  CsvImport(Profiles profiles, SenderCheck check, Deliveries deliveries, BatchIntake batches) {
    this.profiles = profiles;
    this.check = check;
    this.deliveries = deliveries;
    this.batches = batches;
  }

  /** A file, and who hands it in for which source. The content is opened several times. */
  public record Incoming(
      String source, String fileName, InputStreamSource content, Sender sender) {}

  /** What became of a file. */
  public record Outcome(DeliveryId delivery, Counts counts) {}

  /**
   * Takes in a file; each rejected row is told as it is met.
   *
   * @throws BadInput when there is no such source or the file is not what it claims to be; nothing
   *     has been stored then
   */
  public Outcome run(Incoming file, Consumer<RejectedRow> rejected) {
    var profile = profiles.of(file.source());
    try {
      readThrough(file, profile);
      var delivery = deliveries.open(profile.name(), file.fileName(), file.sender());
      var counts = takeIn(file, profile, delivery, rejected);
      deliveries.close(delivery);
      return new Outcome(delivery, counts);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the file", e);
    }
  }

  private void readThrough(Incoming file, Profile profile) throws IOException {
    try (var csv = CsvFile.open(file.content(), profile.dialect())) {
      refuseHeader(
          csv.names(), profile, new RowReading(profile, csv.names(), _ -> new Flawed(List.of())));
      var unreadable = new UnreadableRows();
      for (var next = csv.next(); next.isPresent(); next = csv.next()) {
        unreadable.count(next.get());
      }
      unreadable.refuseMany(csv.charset());
    }
  }

  /** Only the columns that the profile needs count; what else the header holds is read past. */
  private static void refuseHeader(List<String> names, Profile profile, RowReading reading) {
    reading
        .doubledColumn()
        .ifPresent(
            place -> {
              throw new FileRefused("ragged-header", String.valueOf(place));
            });
    var missing = reading.missingColumns();
    if (!missing.isEmpty()) {
      throw names.size() == 1
          ? new FileRefused("one-column", String.valueOf(profile.dialect().delimiter()))
          : new FileRefused("missing-columns", String.join(", ", missing));
    }
  }

  private Counts takeIn(
      Incoming file, Profile profile, DeliveryId delivery, Consumer<RejectedRow> told)
      throws IOException {
    var total = Counts.NONE;
    var batch = new Batch();
    try (var csv = CsvFile.open(file.content(), profile.dialect())) {
      var reading = new RowReading(profile, csv.names(), check.of(file.sender().reach()));
      for (var next = csv.next(); next.isPresent(); next = csv.next()) {
        var row = next.get();
        var verdict = reading.read(row);
        if (batch.isFull() || batch.mustGoBefore(verdict)) {
          total = total.plus(batches.store(delivery, batch));
          batch = new Batch();
        }
        switch (verdict) {
          case Sound sound -> batch.add(sound);
          case Flawed flawed -> {
            var rejected = RejectedRow.of(row, flawed, reading, profile);
            rejected.forEach(batch::add);
            rejected.forEach(told);
          }
        }
      }
    }
    return total.plus(batches.store(delivery, batch));
  }
}
