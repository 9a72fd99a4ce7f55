package fi.kaiku.organization.file;

import fi.kaiku.organization.Target;
import fi.kaiku.organization.Unit.Rollout;
import fi.kaiku.platform.Names;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a units file.
 *
 * @param line where it stands, the header being line 1
 * @param mergedInto OID of the successor; empty when there is none, null when the file does not say
 */
record UnitLine(
    long line,
    Coded area,
    Coded service,
    boolean sensitive,
    String oid,
    Names names,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Rollout rollout,
    @Nullable LocalDate liveFrom,
    Optional<Target> target,
    @Nullable String mergedInto) {}
