package fi.kaiku.channel.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Seals conversations; all are of one length, however far they are. */
@Component
class SealedTalks {

  /** Octets; longer than any. */
  private static final int LENGTH = 512;

  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectWriter WRITER = JSON.writerFor(Talk.class);
  private static final ObjectReader READER = JSON.readerFor(Talk.class);

  private final Sealing sealing;

  SealedTalks(Sealing sealing) {
    this.sealing = sealing;
  }

  Sealed seal(Talk talk) {
    var json = WRITER.writeValueAsBytes(talk);
    var filled = Arrays.copyOf(json, LENGTH);
    Arrays.fill(filled, json.length, LENGTH, (byte) ' ');
    return sealing.seal(filled);
  }

  Talk open(Sealed talk) {
    return READER.readValue(new String(sealing.open(talk), UTF_8));
  }
}
