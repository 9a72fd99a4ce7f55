package fi.kaiku.platform;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent cannot be accepted; says field by field why. Nothing has been stored. */
public class BadInput extends RuntimeException {

  private final transient List<Fault> faults;

  public BadInput(List<Fault> faults) {
    super(faults.stream().map(Fault::field).collect(Collectors.joining(", ")));
    this.faults = List.copyOf(faults);
  }

  public BadInput(Fault fault) {
    this(List.of(fault));
  }

  public List<Fault> faults() {
    return faults;
  }
}
