package fi.kaiku.people.doorkeeper;

import fi.kaiku.people.Secret;

/** What a browser is handed when somebody has signed in with it. */
public record SignedIn(Secret session, Secret browser) {}
