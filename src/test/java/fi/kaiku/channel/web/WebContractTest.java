package fi.kaiku.channel.web;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.channel.ChannelContract;
import fi.kaiku.feedback.Channel;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** What anybody says on the open feedback form. */
class WebContractTest extends ChannelContract {

  @Autowired StoppedClock time;

  private static int visitors;
  private final Map<Integer, OpenVisit> visits = new HashMap<>();

  @Override
  protected Channel channel() {
    return Channel.WEB;
  }

  @Override
  protected String version() {
    return "open-1";
  }

  @Override
  protected void answer(int number, String comment) throws Exception {
    if (!visits.containsKey(number)) {
      visitors++;
      visits.put(number, OpenVisit.of(mvc, "10.9.%d.1".formatted(visitors), UNIT.oid()));
      time.pass(Duration.ofSeconds(10));
    }
    var visit = java.util.Objects.requireNonNull(visits.get(number));
    visit
        .send("comment", comment)
        .andExpect(isOther(number, comment) ? status().isConflict() : status().isSeeOther());
  }
}
