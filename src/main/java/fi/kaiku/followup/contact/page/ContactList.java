package fi.kaiku.followup.contact.page;

import java.util.List;

/**
 * A list of requests.
 *
 * @param apart those that are hardly a person's
 * @param done whether of those that have been answered or closed
 * @param cut whether there are more than are shown
 */
record ContactList(List<ContactRow> rows, List<ContactRow> apart, boolean done, boolean cut) {

  public long overdue() {
    return rows.stream().filter(ContactRow::overdue).count();
  }

  public long urgent() {
    return rows.stream().filter(row -> row.urgent() && row.fresh()).count();
  }
}
