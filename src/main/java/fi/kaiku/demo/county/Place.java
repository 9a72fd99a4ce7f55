package fi.kaiku.demo.county;

/**
 * A unit of the invented county.
 *
 * @param firstResident the number of the first resident who uses it
 * @param residents how many residents use it
 * @param visitsADay encounters on an ordinary working day
 */
public record Place(
    String oid, Specialty service, int firstResident, int residents, double visitsADay) {

  boolean serves(int resident) {
    return resident >= firstResident && resident < firstResident + residents;
  }
}
