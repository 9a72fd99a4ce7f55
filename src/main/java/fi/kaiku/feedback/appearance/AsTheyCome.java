package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Waiting;
import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Where nobody was invited nobody can be looked up among those who were: answers appear with the
 * next tick, with their unit and month. What a channel cannot know is unknown.
 */
@Component
class AsTheyCome implements AppearanceRule {

  private static final Traits TOLD = new Traits(null, null, Traits.UNKNOWN, Traits.UNKNOWN);

  @Override
  public boolean holdsFor(Channel channel) {
    return !channel.asksByMessage();
  }

  @Override
  public List<Appearing> of(List<Waiting> answers, Month month) {
    return answers.stream().map(AsTheyCome::appearing).toList();
  }

  private static Appearing appearing(Waiting one) {
    var background = one.answer().background();
    return new Appearing(one, new OneUnit(background.unit(), background.service()), TOLD);
  }
}
