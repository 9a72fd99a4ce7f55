package fi.kaiku.channel.kiosk.batch;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.channel.ChannelContract;
import fi.kaiku.channel.kiosk.Devices;
import fi.kaiku.channel.kiosk.GivenDevice;
import fi.kaiku.channel.kiosk.GivenDevice.Shop;
import fi.kaiku.channel.kiosk.Pairings;
import fi.kaiku.feedback.Channel;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

class DeviceContractTest extends ChannelContract {

  @Autowired Devices devices;
  @Autowired Pairings pairings;

  private GivenDevice box = GivenDevice.NONE;

  @Override
  protected void prepare() {
    box = new Shop(devices, pairings).paired("Aula 1", unit, "kiosk");
  }

  @Override
  protected Channel channel() {
    return Channel.KIOSK;
  }

  @Override
  protected String version() {
    return "kiosk-1";
  }

  @Override
  protected void answer(int number, String comment) throws Exception {
    var answer = Map.of("id", "a" + number, "marks", Map.of("feeling", 4), "comment", comment);
    var body = JsonMapper.shared().writeValueAsString(Map.of("answers", List.of(answer)));
    mvc.perform(
            post(box.path("answers"))
                .header("Authorization", box.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andExpect(status().isOk());
  }
}
