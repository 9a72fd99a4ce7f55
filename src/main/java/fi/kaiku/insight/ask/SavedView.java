package fi.kaiku.insight.ask;

/**
 * A question under a name.
 *
 * @param query of the address of the page, percent-encoded
 * @param shared whether the whole county finds it
 * @param removable whether the viewer may delete it
 */
record SavedView(SavedViewId id, String name, String query, boolean shared, boolean removable) {}
