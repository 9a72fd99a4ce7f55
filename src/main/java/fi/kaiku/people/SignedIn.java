package fi.kaiku.people;

/** What a browser is handed when somebody has signed in with it. */
record SignedIn(Secret session, Secret browser) {}
