package fi.kaiku.invitation;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads one thing after another and remembers every fault, so that one answer tells them all. */
public final class FaultsFound {

  private final List<Fault> faults = new ArrayList<>();

  /** What was read; empty when it is at fault. */
  public <T> Optional<T> read(Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (BadInput bad) {
      faults.addAll(bad.faults());
      return Optional.empty();
    }
  }

  public void check(Runnable check) {
    try {
      check.run();
    } catch (BadInput bad) {
      faults.addAll(bad.faults());
    }
  }

  /** Throws {@link BadInput} with all that was found, if anything was. */
  public void refuse() {
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }
}
