package fi.kaiku.followup.handling;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Those who may be given a comment to handle: who handle feedback where it is about. */
@Component
public class Colleagues {

  private final HandledPlaceQuery query;
  private final People people;

  Colleagues(HandledPlaceQuery query, People people) {
    this.query = query;
    this.people = people;
  }

  /** The units that a comment is told of, as they count now. */
  public Set<UUID> units(UUID reading) {
    return query.units(reading);
  }

  /** First whoever asks, then those of the unit, then those of the whole county, by name. */
  public List<Account> of(UUID reading, Viewer viewer) {
    return people.whoMay(Permission.HANDLE_FEEDBACK, query.units(reading)).stream()
        .sorted(
            Comparator.comparing((Account one) -> !one.id().equals(viewer.staff()))
                .thenComparing(one -> one.viewer().reach().isWholeCounty())
                .thenComparing(Account::name))
        .toList();
  }
}
