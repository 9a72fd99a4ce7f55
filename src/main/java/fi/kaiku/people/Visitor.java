package fi.kaiku.people;

import fi.kaiku.platform.Origin;
import java.util.Optional;

/**
 * Who stands at the door, as far as it shows.
 *
 * @param session the session that the browser has a cookie of
 * @param browser what the browser was given to be known by
 */
record Visitor(Origin network, Optional<Secret> session, Optional<Secret> browser) {}
