package fi.kaiku.channel.paper.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Filled forms that staff scan. */
class ScanTest extends ScanSetting {

  @Test
  void a_scanned_form_is_found_by_its_code_and_shown_beside_the_fields() throws IOException {
    var serial = forms.serials(batch).getFirst();
    var scan = handIn(pdf(serial));

    assertThat(outcomes(scan)).contains("FORM").allMatch(o -> o.equals("FORM"));
    assertThat(get("/paper/keying", WORKER)).bodyText().contains("Yksi skannattu lomake odottaa");
    var page = get("/paper/keying/" + serial, WORKER);
    var picture = "/paper/scans/pages/" + pages.of(serial).getFirst();
    assertThat(page).bodyText().contains(picture);
    var jpeg = get(picture, WORKER).getResponse();
    assertThat(jpeg.getHeader("Cache-Control")).isEqualTo("no-store");
    var shown = ImageIO.read(new ByteArrayInputStream(jpeg.getContentAsByteArray()));
    assertThat(shown.getHeight()).isGreaterThan(shown.getWidth());
  }

  @Test
  void pages_may_come_upside_down_and_with_blank_backs_in_one_tiff() throws IOException {
    var serials = forms.serials(batch);
    var scan =
        handIn(
            Sheets.tiff(
                Sheets.turned(Sheets.drawn(pdf(serials.get(0)), 150), 180),
                Sheets.blank(),
                Sheets.turned(Sheets.drawn(pdf(serials.get(1)), 200), 90)));

    assertThat(outcomes(scan)).containsExactly("FORM", "BLANK", "FORM");
    assertThat(pages.waiting(WORKER)).containsExactly(serials.get(0), serials.get(1));
  }

  @Test
  void a_page_without_a_code_is_asked_about_and_never_guessed() throws IOException {
    var serial = forms.serials(batch).getFirst();
    var scan = handIn(Sheets.tiff(Sheets.drawn(pdf(serial), 150), Sheets.withWords("Kääntöpuoli")));

    assertThat(outcomes(scan)).containsExactly("FORM", "NO_CODE");
    assertThat(pages.of(serial)).hasSize(1);
    assertThat(get("/paper/scans/" + scan, WORKER))
        .bodyText()
        .contains("Mikä lomake tämä on?", "Sama lomake kuin edellinen sivu");
    var asked = page(scan, 2);
    assertThat(post("/paper/scans/pages/" + asked + "/form", "123", WORKER))
        .hasStatus(422)
        .bodyText()
        .contains("ei ole lomaketta");
    assertThat(post("/paper/scans/pages/" + asked + "/form", serial.text(), OTHER)).hasStatus(404);
    assertThat(get("/paper/scans/pages/" + asked, OTHER)).hasStatus(404);
    assertThat(post("/paper/scans/pages/" + asked + "/form", serial.text(), WORKER)).hasStatus(302);
    assertThat(pages.of(serial)).hasSize(2);
  }

  @Test
  void a_foreign_code_is_told_apart_and_its_page_may_be_thrown_away() throws IOException {
    var scan = handIn(Sheets.png(Sheets.withCode("KAIKU:P1:1000017:1:1.2.246.1:000000000000")));

    assertThat(outcomes(scan)).containsExactly("FOREIGN");
    assertThat(post("/paper/scans/pages/" + page(scan, 1) + "/dropped", "", WORKER)).hasStatus(302);
    assertThat(outcomes(scan)).containsExactly("DROPPED");
    assertThat(pictures()).isZero();
    assertThat(post("/paper/scans/pages/" + page(scan, 1) + "/dropped", "", WORKER)).hasStatus(302);
  }

  @Test
  void two_forms_on_one_page_are_asked_about() throws IOException {
    var serials = forms.serials(batch);
    var scan =
        handIn(
            Sheets.png(
                Sheets.besides(
                    Sheets.drawn(pdf(serials.get(0)), 120),
                    Sheets.drawn(pdf(serials.get(1)), 120))));

    assertThat(outcomes(scan)).containsExactly("SEVERAL");
  }

  @Test
  void pictures_go_when_their_form_is_keyed_and_in_time_whatever_happens() throws IOException {
    var serial = forms.serials(batch).getFirst();
    var scan = handIn(pdf(serial));
    assertThat(pictures()).isPositive();
    pages.forget(serial);
    assertThat(pictures()).isZero();
    assertThat(outcomes(scan)).containsOnly("KEYED");

    jdbc.sql("update channel.scan_upload set received_on = ?")
        .param(LocalDate.of(2026, 5, 17))
        .update();
    assertThat(erasure.erase()).isOne();
    assertThat(jdbc.sql("select count(*) from channel.scan_page").query(Long.class).single())
        .isZero();
  }

  @Test
  void the_same_page_scanned_again_takes_the_place_of_the_first() throws IOException {
    var serial = forms.serials(batch).getFirst();
    var first = handIn(pdf(serial));
    var again = handIn(pdf(serial));

    assertThat(outcomes(first)).containsOnly("AGAIN");
    assertThat(outcomes(again)).containsOnly("FORM");
  }
}
