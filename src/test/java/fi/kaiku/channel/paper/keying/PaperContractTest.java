package fi.kaiku.channel.paper.keying;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.ChannelContract;
import fi.kaiku.channel.paper.GivenForms;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.feedback.Channel;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers on paper, keyed by staff. */
class PaperContractTest extends ChannelContract {

  private static final int COPIES = 10;

  @Autowired PaperForms forms;
  @Autowired Questionnaires questionnaires;

  private List<Serial> serials = List.of();

  @Override
  protected void prepare() {
    var given = new GivenForms(forms, questionnaires, jdbc);
    serials = forms.serials(given.batch(unit, "visit", Language.FI, COPIES));
  }

  @Override
  protected Channel channel() {
    return Channel.PAPER;
  }

  @Override
  protected String version() {
    return "visit-1";
  }

  @Override
  protected void answer(int number, String comment) throws Exception {
    mvc.perform(
            post("/paper/keying/" + serials.get(number))
                .param("m-score", "9")
                .param("comment", comment)
                .with(csrf())
                .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator()))
        .andExpect(status().isFound());
  }
}
