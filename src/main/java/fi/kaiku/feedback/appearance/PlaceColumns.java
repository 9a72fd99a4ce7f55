package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.anonymity.Whereabouts;
import fi.kaiku.feedback.anonymity.Whereabouts.AreaPool;
import fi.kaiku.feedback.anonymity.Whereabouts.CountyPool;
import fi.kaiku.feedback.anonymity.Whereabouts.LastDays;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import fi.kaiku.feedback.anonymity.Whereabouts.ServicePool;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place as four columns. */
public record PlaceColumns(
    @Nullable String pool, @Nullable UUID unit, @Nullable UUID service, @Nullable String area) {

  public static PlaceColumns of(Whereabouts place) {
    return switch (place) {
      case OneUnit(var unit, var service) ->
          new PlaceColumns(null, unit.value(), service.value(), null);
      case LastDays one -> throw new IllegalArgumentException("told of in a pool only: " + one);
      case ServicePool(var service) -> new PlaceColumns("SERVICE", null, service.value(), null);
      case AreaPool(var area) -> new PlaceColumns("AREA", null, null, area);
      case CountyPool() -> new PlaceColumns("COUNTY", null, null, null);
    };
  }
}
