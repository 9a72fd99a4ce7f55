package fi.kaiku.channel.link;

import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.problem.DatabaseAway;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The county's name for the head of each page, read anew once a minute when that is possible. */
@Component
class CountyNames {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Organization organization;
  private final Clock clock;
  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

  CountyNames(Organization organization, Clock clock) {
    this.organization = organization;
    this.clock = clock;
  }

  Names now() {
    var now = clock.instant();
    var read = last.get();
    if (read == null || now.isBefore(read.at()) || now.isAfter(read.at().plus(KEPT))) {
      read = new Read(readNow(), now);
      last.set(read);
    }
    return read.names();
  }

  private Names readNow() {
    try {
      return organization.county().names();
    } catch (DataAccessException e) {
      if (DatabaseAway.causes(e)) {
        return lastKnown();
      }
      throw e;
    }
  }

  /** As last read, however long ago: never asks the database. */
  Names lastKnown() {
    return organization.lastKnown().names();
  }

  private record Read(Names names, Instant at) {}
}
