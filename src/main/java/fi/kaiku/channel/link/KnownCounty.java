package fi.kaiku.channel.link;

import fi.kaiku.organization.County;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.problem.DatabaseAway;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The county that each page names, read anew once a minute when that is possible. */
@Component
public class KnownCounty {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Organization organization;
  private final Clock clock;
  private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

  KnownCounty(Organization organization, Clock clock) {
    this.organization = organization;
    this.clock = clock;
  }

  public County now() {
    var now = clock.instant();
    var read = last.get();
    if (read == null || now.isBefore(read.at()) || now.isAfter(read.at().plus(KEPT))) {
      read = new Read(readNow(), now);
      last.set(read);
    }
    return read.county();
  }

  private County readNow() {
    try {
      return organization.county();
    } catch (DataAccessException e) {
      if (DatabaseAway.causes(e)) {
        return lastKnown();
      }
      throw e;
    }
  }

  /** As last read, however long ago: never asks the database. */
  County lastKnown() {
    return organization.lastKnown();
  }

  private record Read(County county, Instant at) {}
}
