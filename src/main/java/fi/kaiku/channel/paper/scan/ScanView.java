package fi.kaiku.channel.paper.scan;

import fi.kaiku.channel.paper.Serial;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file on the page of scans.
 *
 * @param reason the end of the message that says why it was refused
 * @param forms how many of its pages belong to forms that wait to be keyed
 * @param rows its pages
 */
record ScanView(
    String id,
    String state,
    @Nullable String reason,
    String received,
    int pages,
    int done,
    int forms,
    List<Row> rows) {

  /**
   * A page.
   *
   * @param serial of its form, as it is shown
   * @param before the number of the form that the page before it belongs to, if somebody is asked
   */
  record Row(
      String id,
      int number,
      String outcome,
      @Nullable String serial,
      @Nullable String digits,
      boolean asks,
      @Nullable String before,
      @Nullable String beforeText) {}

  public boolean waiting() {
    return state.equals("WAITING");
  }

  public boolean asks() {
    return rows.stream().anyMatch(Row::asks);
  }

  static ScanView of(ScanUpload upload, List<ScanPage> pages, Language reader) {
    var rows = pages.stream().map(page -> row(page, pages)).toList();
    return new ScanView(
        upload.id().toString(),
        upload.state().name(),
        upload.reason() == null ? null : upload.reason().name(),
        Helsinki.text(upload.receivedOn(), reader),
        upload.pages(),
        upload.done(),
        (int) rows.stream().filter(row -> row.serial() != null).count(),
        rows);
  }

  private static Row row(ScanPage page, List<ScanPage> pages) {
    var serial = page.serial();
    var before = before(page, pages);
    return new Row(
        page.id().toString(),
        page.number(),
        page.outcome().name().toLowerCase(Locale.ROOT),
        serial == null ? null : serial.text(),
        serial == null ? null : serial.digits(),
        page.outcome().asks(),
        before == null ? null : before.digits(),
        before == null ? null : before.text());
  }

  private static @Nullable Serial before(ScanPage page, List<ScanPage> pages) {
    for (var other : pages) {
      if (other.number() == page.number() - 1) {
        return other.serial();
      }
    }
    return null;
  }
}
