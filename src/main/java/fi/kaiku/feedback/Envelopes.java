package fi.kaiku.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.io.ByteArrayOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals answers and backgrounds with the county's key. What is inside is filled up with blanks, so
 * that the length of a sealed one tells nothing of a profession or an age.
 */
@Component
public class Envelopes {

  /** Bytes; longer than any background, so that all are of one length. */
  private static final int BLOCK = 512;

  private static final JsonMapper JSON = new JsonMapper();
  private static final ObjectWriter BACKGROUND = JSON.writerFor(Background.class);
  private static final ObjectWriter SAID = JSON.writerFor(Said.class);
  private static final ObjectWriter ANY = JSON.writer();
  private static final ObjectReader ANSWER = JSON.readerFor(WholeAnswer.class);
  private static final ObjectReader ITS_BACKGROUND = JSON.readerFor(Background.class);

  private static final byte[] BLANKS = " ".repeat(BLOCK).getBytes(UTF_8);

  private final Sealing sealing;

  Envelopes(Sealing sealing) {
    this.sealing = sealing;
  }

  /** A JSON array of the three members of an answer, the first two filled up each by itself. */
  public Sealed seal(WholeAnswer answer) {
    var text = new ByteArrayOutputStream(3 * BLOCK);
    text.write('[');
    fill(text, BACKGROUND.writeValueAsBytes(answer.background()));
    text.write(',');
    fill(text, SAID.writeValueAsBytes(answer.said()));
    text.write(',');
    text.writeBytes(ANY.writeValueAsBytes(answer.appearsOn()));
    text.write(']');
    return sealing.seal(text.toByteArray());
  }

  public WholeAnswer open(Sealed answer) {
    return ANSWER.readValue(sealing.open(answer));
  }

  public Sealed seal(Background background) {
    var text = new ByteArrayOutputStream(BLOCK);
    fill(text, BACKGROUND.writeValueAsBytes(background));
    return sealing.seal(text.toByteArray());
  }

  public Background openBackground(Sealed background) {
    return ITS_BACKGROUND.readValue(sealing.open(background));
  }

  /** The id under which an answer appears. */
  AppearedId appeared(AnswerId id) {
    return new AppearedId(sealing.fingerprint(Purpose.APPEARED, id.value().toString()));
  }

  private static void fill(ByteArrayOutputStream text, byte[] json) {
    text.writeBytes(json);
    text.write(BLANKS, 0, Math.floorMod(-json.length, BLOCK));
  }
}
