package fi.kaiku.followup.contact.page;

import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param now the unit that its own was merged into, if it was
 * @param state the end of a message key
 * @param overdue whether it should have been answered
 * @param fresh whether nobody has taken it
 * @param apart whether it is hardly a person's, and nobody has taken it
 */
record ContactRow(
    String id,
    String unit,
    @Nullable String now,
    String service,
    String received,
    String due,
    String state,
    @Nullable String handler,
    boolean urgent,
    boolean overdue,
    boolean fresh,
    boolean apart) {}
