package fi.kaiku.encounter.delivery;

import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.csv.CsvImport;
import fi.kaiku.encounter.csv.CsvImport.Incoming;
import fi.kaiku.encounter.intake.Deliveries.Sender;
import fi.kaiku.encounter.intake.DeliveryId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** A file handed in over the page. */
@Component
class Upload {

  private static final int LONGEST_NAME = 120;

  private final CsvImport csv;

  Upload(CsvImport csv) {
    this.csv = csv;
  }

  /**
   * Takes in the file.
   *
   * @throws BadInput when no file was chosen, the source is unknown or the file is refused
   */
  DeliveryId take(String source, @Nullable MultipartFile file, Viewer viewer) {
    var name =
        file == null ? "" : shown(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    if (file == null || name.isEmpty()) {
      throw new BadInput(Fault.of("file", "encounter.file.none"));
    }
    return csv.run(new Incoming(source, name, file, Sender.of(viewer)), _ -> {}).delivery();
  }

  /** The last part of a file name, of which only letters, digits and the usual marks are left. */
  private static String shown(String given) {
    var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var plain = name.replaceAll("[^\\p{L}\\p{N} ._()+-]", "_").strip();
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
  }
}
