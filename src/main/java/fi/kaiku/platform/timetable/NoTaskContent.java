package fi.kaiku.platform.timetable;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Jobs carry no content of their own: their work is rows. So nothing is ever deserialised. */
class NoTaskContent implements Serializer {

  @Override
  public byte @Nullable [] serialize(@Nullable Object content) {
    if (content != null) {
      throw new IllegalStateException("jobs carry no content");
    }
    return null;
  }

  @Override
  public <T> @Nullable T deserialize(@Nullable Class<T> type, byte @Nullable [] content) {
    if (content != null && content.length > 0) {
      throw new IllegalStateException("jobs carry no content");
    }
    return null;
  }
}
