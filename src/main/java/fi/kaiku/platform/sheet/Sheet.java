package fi.kaiku.platform.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where rows go that leave Kaiku as a file. Holds a few rows at a time. */
public interface Sheet {

  /** Adds a row of texts, numbers and booleans; the first one is the heading. */
  void row(List<? extends @Nullable Object> cells) throws IOException;

  /** Writes the end. A file that broke off has none, so that nobody takes it for a whole one. */
  void finish() throws IOException;
}
