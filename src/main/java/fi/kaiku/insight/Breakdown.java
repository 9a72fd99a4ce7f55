package fi.kaiku.insight;

import java.util.List;

/**
 * The figures of all groups of one dimension.
 *
 * @param word the dimension's word, for the messages
 */
record Breakdown(String word, Axis axis, List<GroupRow> rows) {

  /** Whether any of them is compared with a target. */
  public boolean isJudged() {
    return rows.stream().anyMatch(row -> row.verdict() != null);
  }
}
