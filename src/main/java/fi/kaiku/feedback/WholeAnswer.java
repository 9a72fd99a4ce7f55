package fi.kaiku.feedback;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer, as it waits until it may appear.
 *
 * @param appearsOn the day it is to be told of when it appears; null for the day on which it does
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record WholeAnswer(Background background, Said said, @Nullable LocalDate appearsOn) {

  WholeAnswer saying(Said other) {
    return new WholeAnswer(background, other, appearsOn);
  }
}
