package fi.kaiku.followup;

import fi.kaiku.organization.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Thanks that were passed on to teams and workers. */
public interface PassedThanks {

  /** Which of these comments have been passed on, by the ids of their readings. */
  Set<UUID> among(Collection<UUID> readings);

  /** How many were passed on in some units, from one day to another, both included. */
  int count(Set<UnitId> units, LocalDate from, LocalDate to);
}
