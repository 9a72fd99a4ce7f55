package fi.kaiku.demo.county;

import static fi.kaiku.demo.county.Specialty.HEALTH_STATION;
import static fi.kaiku.demo.county.Specialty.NEUVOLA;
import static fi.kaiku.demo.county.Specialty.ORAL_HEALTH;

import java.util.ArrayList;
import java.util.List;

/** The seven units of Koivuranta and the residents who use them; names are in units.csv. */
public final class InventedCounty {

  /** One of which Kaiku has never heard: closed long ago, but still in the patient system. */
  static final String FORGOTTEN_OID = "1.2.246.10.99999999.10.199";

  private static final String ROOT = "1.2.246.10.99999999.10.";

  private final List<Place> places = new ArrayList<>();

  public InventedCounty() {
    open("101", HEALTH_STATION, 3600, 38);
    open("102", HEALTH_STATION, 2900, 30);
    open("103", HEALTH_STATION, 2300, 25);
    open("201", NEUVOLA, 2000, 27);
    open("202", NEUVOLA, 1300, 18);
    open("301", ORAL_HEALTH, 3100, 26);
    open("302", ORAL_HEALTH, 2300, 20);
  }

  private void open(String number, Specialty service, int residents, double visitsADay) {
    places.add(new Place(ROOT + number, service, population(), residents, visitsADay));
  }

  public List<Place> places() {
    return List.copyOf(places);
  }

  /** How many residents there are; they are numbered from 0. */
  public int population() {
    return places.stream().mapToInt(Place::residents).sum();
  }

  Place placeOf(int resident) {
    return places.stream().filter(place -> place.serves(resident)).findFirst().orElseThrow();
  }

  public Place withOid(String oid) {
    return places.stream()
        .filter(place -> place.oid().equals(oid))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such unit " + oid));
  }
}
