package fi.kaiku.channel.staff;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.ChannelContract;
import fi.kaiku.feedback.Channel;
import java.util.UUID;

/** Answers spoken to staff. */
class SpokenContractTest extends ChannelContract {

  @Override
  protected Channel channel() {
    return Channel.STAFF;
  }

  @Override
  protected String version() {
    return "spoken-1";
  }

  @Override
  protected void answer(int number, String comment) throws Exception {
    mvc.perform(
            post("/spoken/" + unit.value())
                .param("form", new UUID(0x4000, number).toString())
                .param("feeling", "4")
                .param("about", "1")
                .param("words", comment)
                .with(csrf())
                .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator()))
        .andExpect(
            isOther(number, comment) ? status().isUnprocessableContent() : status().isFound());
  }
}
