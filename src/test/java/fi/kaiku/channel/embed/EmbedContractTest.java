package fi.kaiku.channel.embed;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.TestWorld;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.channel.ChannelContract;
import fi.kaiku.feedback.Channel;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said on a form inside the page of another service. */
class EmbedContractTest extends ChannelContract {

  private static final long LATER = TestWorld.NOW.getEpochSecond() + 20 * 3_600;

  @Autowired Embeds embeds;

  private String key = "";
  private String secret = "";

  @Override
  protected void prepare() {
    var form = new EmbedForm("Lunna", "https://lunna.example", "open");
    var embed = embeds.make(form, GivenViewer.administrator());
    key = embed.key();
    secret = embed.secret().text();
  }

  @Override
  protected Channel channel() {
    return Channel.EMBED;
  }

  @Override
  protected String version() {
    return "open-1";
  }

  @Override
  protected void answer(int number, String comment) throws Exception {
    var context = new SignedContext(UNIT.oid(), UNIT.service(), LATER, "number-" + number);
    mvc.perform(
            post("/embed/" + key + "/answers")
                .param("context", context.signedWith(secret))
                .param("comment", comment)
                .param("lang", "fi"))
        .andExpect(isOther(number, comment) ? status().isBadRequest() : status().isOk());
  }
}
