package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the server wrote to its log while it tried to start. */
record ServerLog(List<String> lines) {

  private static final List<String> CONFLICTS =
      List.of("Address already in use", "already exists", "is still in use");

  static long length(PostgresDirectory directory) {
    try {
      return Files.exists(directory.log()) ? Files.size(directory.log()) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  static ServerLog since(PostgresDirectory directory, long position) {
    try (var channel = FileChannel.open(directory.log()).position(position)) {
      var bytes = Channels.newInputStream(channel).readAllBytes();
      return new ServerLog(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      return new ServerLog(List.of());
    }
  }

  /** Whether it met another server on its way out, or its port in use: worth another try. */
  boolean tellOfConflict() {
    return lines.stream().anyMatch(line -> CONFLICTS.stream().anyMatch(line::contains));
  }

  /** The last complaint, or whatever was said last. */
  Optional<String> reason() {
    var complaints =
        lines.stream().filter(line -> line.contains("FATAL:") || line.contains("PANIC:"));
    return Stream.concat(lines.stream(), complaints).reduce((earlier, later) -> later);
  }
}
