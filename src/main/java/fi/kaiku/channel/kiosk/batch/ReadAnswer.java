package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.channel.kiosk.DevicePlace;
import fi.kaiku.feedback.Given;
import fi.kaiku.platform.Fault;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer of a batch, read. */
sealed interface ReadAnswer {

  /**
   * One that can be stored.
   *
   * @param id as its sender made it
   */
  record Sound(String id, GivenAt time, DevicePlace place, Questionnaire asked, Given given)
      implements ReadAnswer {

    /** What it says, for the rule of bursts; null with a comment, which nobody hammers. */
    @Nullable String said() {
      return given.comment().isBlank()
          ? given.score()
              + " "
              + given.marks().stream()
                  .map(mark -> mark.item().code() + "=" + mark.value())
                  .sorted()
                  .toList()
          : null;
    }

    @Override
    public String toString() {
      return "Sound";
    }
  }

  /**
   * One that cannot.
   *
   * @param id null when not even that could be read
   */
  record Flawed(@Nullable String id, List<Fault> faults) implements ReadAnswer {}
}
