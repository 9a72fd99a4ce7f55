package fi.kaiku.people.doorkeeper;

import fi.kaiku.people.Secret;
import fi.kaiku.platform.network.Origin;
import java.util.Optional;

/**
 * Who stands at the door, as far as it shows.
 *
 * @param session the session that the browser has a cookie of
 * @param browser what the browser was given to be known by
 */
public record Visitor(Origin network, Optional<Secret> session, Optional<Secret> browser) {}
