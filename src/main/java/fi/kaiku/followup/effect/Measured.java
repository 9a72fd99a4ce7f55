package fi.kaiku.followup.effect;

import fi.kaiku.organization.UnitId;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an effect is told of.
 *
 * @param units the units that are counted now; none means the whole county
 * @param theme whose criticism should lessen
 */
public record Measured(Set<UnitId> units, @Nullable Theme theme, LocalDate usedOn) {}
