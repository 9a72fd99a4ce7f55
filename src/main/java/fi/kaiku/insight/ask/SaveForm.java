package fi.kaiku.insight.ask;

import static java.util.Objects.requireNonNullElse;

import fi.kaiku.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** Under which name a view is kept, and for whom: {@code county} for everybody. */
record SaveForm(@Nullable String name, @Nullable String audience) {

  static final SaveForm EMPTY = new SaveForm("", "");

  String stripped() {
    return PlainText.of(requireNonNullElse(name, ""));
  }

  public boolean isForCounty() {
    return "county".equals(audience);
  }
}
