package fi.kaiku.insight.ask;

import java.util.UUID;

/** Names a saved view. */
record SavedViewId(UUID value) {

  public static SavedViewId of(String text) {
    return new SavedViewId(UUID.fromString(text));
  }
}
