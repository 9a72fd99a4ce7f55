package fi.kaiku.demo;

import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;

/** A unit that a visitor may pretend to have been at. */
record Choice(String oid, String name) {
  static Choice of(Unit unit, Language language) {
    return new Choice(unit.oid(), unit.names().in(language));
  }
}
