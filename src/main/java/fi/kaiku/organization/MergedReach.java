package fi.kaiku.organization;

import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** Whoever sees a unit sees what is left of those that were merged into it. */
@Component
public class MergedReach {

  private final Organization organization;

  MergedReach(Organization organization) {
    this.organization = organization;
  }

  /** The viewer's units, and those that were merged into them. */
  public Reach of(Viewer viewer) {
    return switch (viewer.reach()) {
      case Reach.WholeCounty county -> county;
      case Reach.Units units -> {
        var all = new HashSet<>(units.ids());
        organization
            .successors()
            .forEach(
                (merged, successor) -> {
                  if (units.ids().contains(successor.value())) {
                    all.add(merged.value());
                  }
                });
        yield new Reach.Units(all);
      }
    };
  }
}
