package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {

  private final Written line = new Written();
  private final Gathering out = new Gathering(line);

  @Test
  void each_pdu_leaves_by_itself() throws IOException {
    send("one");
    send("two");
    assertThat(line.pieces).containsExactly("one", "two");
  }

  @Test
  void what_is_written_while_the_stream_is_held_leaves_at_once() throws IOException {
    out.hold();
    send("one");
    send("two");
    assertThat(line.pieces).isEmpty();
    out.release();
    assertThat(line.pieces).containsExactly("onetwo");
    send("three");
    assertThat(line.pieces).containsExactly("onetwo", "three");
  }

  @Test
  void a_full_buffer_does_not_wait_and_nothing_is_lost_or_reordered() throws IOException {
    var all = new StringBuilder();
    out.hold();
    for (int i = 0; i < 1_000; i++) {
      send("message " + i + ";");
      all.append("message ").append(i).append(';');
    }
    assertThat(line.pieces).isNotEmpty();
    out.release();
    assertThat(String.join("", line.pieces)).isEqualTo(all.toString());
  }

  @Test
  void a_line_that_is_gone_is_told_when_the_stream_is_released() throws IOException {
    out.hold();
    send("one");
    line.gone = true;
    assertThatThrownBy(out::release).isInstanceOf(IOException.class);
  }

  private void send(String pdu) throws IOException {
    out.write(pdu.getBytes(US_ASCII));
    out.flush();
  }

  private static final class Written extends OutputStream {

    private final List<String> pieces = new ArrayList<>();
    private boolean gone;

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (gone) {
        throw new IOException("gone");
      }
      var piece = new ByteArrayOutputStream();
      piece.write(bytes, from, length);
      pieces.add(piece.toString(US_ASCII));
    }
  }
}
