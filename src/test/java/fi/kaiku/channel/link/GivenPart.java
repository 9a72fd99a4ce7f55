package fi.kaiku.channel.link;

import fi.kaiku.feedback.Given.Part;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.questionnaire.Item;
import java.util.List;

/** What a customer tells beside the score, all at once. */
final class GivenPart {

  private GivenPart() {}

  static void tell(LinkAnswers answers, OpenLink link, List<GivenRating> given, String comment) {
    var items = link.questionnaire().items().stream().map(Item::code).toList();
    answers.tell(link, new Part(link.questionnaire(), items, given, comment));
  }
}
