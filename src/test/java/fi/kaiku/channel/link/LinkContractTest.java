package fi.kaiku.channel.link;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.feedback.Channel;

/** Answers on the page behind the link of a message; what is told anew takes the place. */
class LinkContractTest extends InvitedContract {

  @Override
  protected Channel channel() {
    return Channel.LINK;
  }

  @Override
  protected void answer(int number, String comment) throws Exception {
    var page = "/s/" + tokens.get(number);
    var form = mvc.perform(get(page)).andReturn().getResponse().getContentAsString();
    send(page + "/score", form, "score", "9");
    send(page + "/comment", form, "comment", comment);
  }

  private void send(String page, String form, String field, String value) throws Exception {
    mvc.perform(post(page).param("nonce", Nonce.on(form)).param(field, value))
        .andExpect(status().isSeeOther());
  }

  @Override
  protected String changed(String first, String second) {
    return second;
  }
}
