package fi.kaiku.platform;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the master key: the setting {@code kaiku.secret}, else a file beside Kaiku's own database.
 * It is never in the database: whoever has that alone must not be able to open what is sealed.
 */
@Configuration(proxyBeanMethods = false)
class MasterKeyStore {

  private static final Logger log = LoggerFactory.getLogger(MasterKeyStore.class);

  @Bean
  MasterKey masterKey(Environment settings, JdbcClient jdbc) {
    var given = settings.getProperty("kaiku.secret", "");
    if (!given.isBlank()) {
      var key = MasterKey.ofBase64(given);
      takeOutOfDatabase(key, jdbc);
      return key;
    }
    return inFile(Path.of(settings.getProperty("kaiku.data", "data"), "kaiku.key"));
  }

  /**
   * Earlier a key could be in an outside database; it leaves as soon as it is given from outside.
   */
  private static void takeOutOfDatabase(MasterKey key, JdbcClient jdbc) {
    jdbc.sql("delete from platform.master_key where key = :key").param("key", key.value()).update();
    if (jdbc.sql("select exists (select from platform.master_key)").query(Boolean.class).single()) {
      throw new Refused(
          "KAIKU_SECRET is another key than the one in the database, with which everything there is"
              + " sealed; docs/operations/keys.md says how to take that one out");
    }
  }

  /** Writes a whole new file first and links it into place: two first starts agree on one key. */
  private static MasterKey inFile(Path file) {
    try {
      if (Files.notExists(file)) {
        var ownerOnly = asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "key", null, ownerOnly);
        Files.writeString(fresh, Base64.getEncoder().encodeToString(random().value()));
        linkUnlessThere(file, fresh);
        Files.delete(fresh);
      }
      return MasterKey.ofBase64(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the key file " + file, e);
    }
  }

  private static void linkUnlessThere(Path file, Path fresh) throws IOException {
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      log.debug("another process was first; its key counts");
    }
  }

  private static MasterKey random() {
    var value = new byte[MasterKey.BYTES];
    new SecureRandom().nextBytes(value);
    return new MasterKey(value);
  }
}
