package fi.kaiku.platform.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether the disk of the data directory has room left: below that the database takes nothing in,
 * and whoever sends should ask another node. Without a data directory the disk is not Kaiku's.
 */
@Component("diskRoomHealthIndicator")
class DiskRoom implements HealthIndicator {

  private final Path data;
  private final DataSize least;

  @Autowired
  DiskRoom(
      @Value("${kaiku.data:./data}") Path data,
      @Value("${kaiku.least-free-disk:100MB}") DataSize least) {
    this.data = data;
    this.least = least;
  }

  @Override
  public Health health() {
    try {
      var roomy =
          Files.notExists(data) || Files.getFileStore(data).getUsableSpace() >= least.toBytes();
      return roomy ? Health.up().build() : Health.down().build();
    } catch (IOException e) {
      return Health.down().build();
    }
  }
}
