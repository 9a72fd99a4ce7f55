package fi.kaiku.encounter.delivery;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of deliveries.
 *
 * @param fileName none for what came over the API on one day
 * @param receivedAt in Helsinki
 * @param finished false while the file is read, or when the reading was cut short
 * @param waiting rejected rows that are not resolved
 */
record DeliveryRow(
    UUID id,
    String source,
    @Nullable String fileName,
    String sender,
    LocalDateTime receivedAt,
    boolean finished,
    int added,
    int changed,
    int unchanged,
    int rejected,
    int waiting) {

  public int read() {
    return added + changed + unchanged + rejected;
  }

  /** The file, or the source when it came over the API. */
  public String name() {
    return Objects.requireNonNullElse(fileName, source);
  }
}
