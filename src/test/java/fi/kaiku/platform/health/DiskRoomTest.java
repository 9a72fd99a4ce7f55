package fi.kaiku.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

class DiskRoomTest {

  @TempDir Path data;

  @Test
  void a_full_disk_is_no_place_to_send_anything_to() {
    assertThat(room(data, DataSize.ofTerabytes(1_000_000))).isEqualTo(Status.DOWN);
    assertThat(room(data, DataSize.ofBytes(1))).isEqualTo(Status.UP);
  }

  @Test
  void without_a_data_directory_the_disk_is_the_databases() {
    assertThat(room(data.resolve("none"), DataSize.ofTerabytes(1_000_000))).isEqualTo(Status.UP);
  }

  private static Status room(Path data, DataSize least) {
    return new DiskRoom(data, least).health().getStatus();
  }
}
