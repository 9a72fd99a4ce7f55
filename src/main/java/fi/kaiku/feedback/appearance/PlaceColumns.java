package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.anonymity.Whereabouts;
import fi.kaiku.feedback.anonymity.Whereabouts.OfArea;
import fi.kaiku.feedback.anonymity.Whereabouts.OfCounty;
import fi.kaiku.feedback.anonymity.Whereabouts.OfService;
import fi.kaiku.feedback.anonymity.Whereabouts.OfUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place as four columns. */
public record PlaceColumns(
    @Nullable String pool, @Nullable UUID unit, @Nullable UUID service, @Nullable String area) {

  public static PlaceColumns of(Whereabouts place) {
    return switch (place) {
      case OfUnit(var unit, var service) ->
          new PlaceColumns(null, unit.value(), service.value(), null);
      case OfService(var service) -> new PlaceColumns("SERVICE", null, service.value(), null);
      case OfArea(var area) -> new PlaceColumns("AREA", null, null, area);
      case OfCounty() -> new PlaceColumns("COUNTY", null, null, null);
    };
  }
}
