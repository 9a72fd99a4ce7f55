package fi.kaiku.attack.county;

import fi.kaiku.demo.county.Dice;
import fi.kaiku.demo.county.Place;
import fi.kaiku.demo.county.Specialty;
import fi.kaiku.demo.county.Visit;
import java.util.Map;

/**
 * Where a visit was.
 *
 * @param service a code
 * @param area a code
 */
public record Site(String oid, String service, String area) {

  private static final Map<Specialty, String> AREAS =
      Map.of(
          Specialty.HEALTH_STATION, "PTH", Specialty.NEUVOLA, "PLP", Specialty.ORAL_HEALTH, "STH");

  private static final Map<Specialty, Integer> PARTS =
      Map.of(Specialty.HEALTH_STATION, 6, Specialty.NEUVOLA, 6, Specialty.ORAL_HEALTH, 5);

  private static final Map<Specialty, Integer> SERVICES =
      Map.of(Specialty.HEALTH_STATION, 4, Specialty.NEUVOLA, 2, Specialty.ORAL_HEALTH, 2);

  /** One of the demo's seven units, in one of its three services. */
  static Site ofTheDemo(Place place) {
    return new Site(place.oid(), place.service().word(), AREAS.get(place.service()));
  }

  /** One of forty, in one of eight services: each resident has one of them, most a large one. */
  static Site ofForty(Visit visit) {
    var place = visit.place();
    var draw = Dice.of(12, visit.resident().number()).nextDouble();
    var part = (int) (PARTS.get(place.service()) * draw * draw * draw);
    var service = place.service().word() + "-" + part % SERVICES.get(place.service());
    return new Site(place.oid() + "." + part, service, AREAS.get(place.service()));
  }
}
