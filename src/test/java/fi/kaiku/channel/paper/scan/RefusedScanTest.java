package fi.kaiku.channel.paper.scan;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.organization.GivenUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is handed in as a scan and is none, and who sees what is one. */
class RefusedScanTest extends ScanSetting {

  @Test
  void what_is_no_picture_is_refused_at_once() {
    assertThat(upload("Hei".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(422)
        .bodyText()
        .contains("ei ole PDF, PNG, JPEG eikä TIFF");
    assertThat(upload(new byte[0])).hasStatus(422).bodyText().contains("Valitse tiedosto");
    var huge = new byte[Scans.MOST_BYTES + 1];
    System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, huge, 0, 8);
    assertThat(upload(huge)).hasStatus(422).bodyText().contains("enintään 40 megatavua");
    assertThat(jdbc.sql("select count(*) from channel.scan_upload").query(Long.class).single())
        .isZero();
  }

  @Test
  void what_is_damaged_protected_or_a_bomb_is_refused_cleanly() throws IOException {
    assertThat(refused("%PDF-1.7 ja sitten ei mitään".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("DAMAGED");
    assertThat(refused(Sheets.locked(pdf(forms.serials(batch).getFirst())))).isEqualTo("PROTECTED");
    assertThat(refused(Sheets.inflating())).isEqualTo("TOO_MUCH");
    assertThat(refused(Sheets.circlingTiff())).isEqualTo("TOO_MUCH");
    assertThat(outcomes(handIn(Sheets.countingWrong()))).containsExactly("BLANK", "BROKEN");
    assertThat(outcomes(handIn(Sheets.hugePng()))).containsExactly("BROKEN");
    assertThat(outcomes(handIn(Sheets.brokenOff(Sheets.png(Sheets.withWords("Kiitos"))))))
        .containsExactly("BROKEN");
  }

  @Test
  void a_form_of_another_unit_waits_for_that_unit() throws IOException {
    var own = GivenUnit.named("Oma asema").insert(jdbc);
    var viewer = GivenViewer.inUnits(Set.of(own.value()), Permission.ENTER_ANSWERS);
    var serial = forms.serials(batch).getFirst();
    handIn(pdf(serial));

    assertThat(pages.waiting(viewer)).isEmpty();
    assertThat(get("/paper/scans/pages/" + pages.of(serial).getFirst(), viewer)).hasStatus(404);
  }

  @Test
  void nothing_of_a_form_lies_in_the_database_in_clear() throws IOException {
    var take = upload(pdf(forms.serials(batch).getFirst()));
    assertThat(take).hasStatus(302);
    assertThat(sealed("scan_piece", "sealed")).noneMatch(text -> text.contains("PDF"));
    job.run();
    assertThat(sealed("scan_page", "picture"))
        .isNotEmpty()
        .noneMatch(text -> text.contains("JFIF"));
    assertThat(sealed("scan_piece", "sealed")).isEmpty();
  }
}
