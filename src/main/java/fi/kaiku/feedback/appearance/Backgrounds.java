package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.anonymity.Circle;
import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import java.util.Objects;

/** The background of an answer in the words in which people are counted. */
public final class Backgrounds {

  private Backgrounds() {}

  public static Circle circle(Background background) {
    return new Circle(
        new OneUnit(background.unit(), background.service()),
        background.questionnaireCode(),
        background.questionnaireVersion(),
        background.channel() == Channel.REPLY);
  }

  public static Traits traits(Background background) {
    var language = background.language();
    return new Traits(
        Objects.requireNonNullElse(background.ageBand(), Traits.UNKNOWN),
        language == null ? Traits.UNKNOWN : language.code(),
        background.kind(),
        Objects.requireNonNullElse(background.profession(), Traits.UNKNOWN));
  }
}
