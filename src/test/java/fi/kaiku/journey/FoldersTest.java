package fi.kaiku.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.TestWorld;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Only the data directory need be writable. */
@JourneyTest
class FoldersTest {

  @Autowired ServletContext server;

  @Test
  void the_servers_own_folders_lie_in_the_data_directory() {
    var data = TestWorld.DATA.toAbsolutePath().normalize();
    var temporary = (File) Objects.requireNonNull(server.getAttribute(ServletContext.TEMPDIR));
    var pages = Objects.requireNonNull(server.getRealPath("/"));

    assertThat(temporary.toPath().toAbsolutePath().normalize()).startsWith(data);
    assertThat(Path.of(pages).normalize()).startsWith(data);
  }
}
