package fi.kaiku.platform;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Jobs carry no content of their own: their work is rows. So nothing is ever deserialised. */
class NoTaskContent implements Serializer {

  @Override
  public byte[] serialize(Object nothing) {
    return new byte[0];
  }

  @Override
  public <T> T deserialize(Class<T> type, byte[] content) {
    throw new IllegalStateException("jobs carry no content");
  }
}
