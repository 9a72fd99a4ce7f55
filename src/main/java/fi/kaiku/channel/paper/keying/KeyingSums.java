package fi.kaiku.channel.paper.keying;

import fi.kaiku.statistics.Rate;

/**
 * What keying came to.
 *
 * @param fields that forms have, marked or not
 * @param unreadable fields whose marks said nothing clear
 * @param compared fields that two people keyed
 * @param differing those of them that they keyed differently
 */
record KeyingSums(long forms, long fields, long unreadable, long compared, long differing) {

  Rate differingRate() {
    return new Rate(differing, compared);
  }
}
