package fi.kaiku.channel.paper.scan;

import static fi.kaiku.channel.paper.GivenForms.STATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.GivenForms;
import fi.kaiku.channel.paper.PaperBatch;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.form.FilledForms;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forms that have been printed, scanned and handed in. */
@KaikuTest
abstract class ScanSetting {

  static final Viewer WORKER = GivenViewer.of(Permission.ENTER_ANSWERS);
  static final Viewer OTHER = GivenViewer.administrator();

  static final PaperBatch NONE =
      new PaperBatch(
          new UUID(0, 0), new UnitId(new UUID(0, 0)), "", 1, Language.FI, YearMonth.of(2026, 6), 1);

  @Autowired MockMvcTester browser;
  @Autowired PaperForms forms;
  @Autowired FilledForms filled;
  @Autowired Questionnaires questionnaires;
  @Autowired ReadScansJob job;
  @Autowired ScannedPages pages;
  @Autowired ScanErasure erasure;
  @Autowired JdbcClient jdbc;

  PaperBatch batch = NONE;

  @BeforeEach
  void forms() {
    batch =
        new GivenForms(forms, questionnaires, jdbc)
            .batch(STATION.insert(jdbc), "experience", Language.FI, 3);
  }

  byte[] pdf(Serial serial) {
    return filled.pdf(batch, serial, new Random(7), List.of("Kiitos, kaikki sujui hyvin."));
  }

  UUID handIn(byte[] file) {
    assertThat(upload(file)).hasStatus(302);
    var id =
        jdbc.sql("select id from channel.scan_upload where state = 'WAITING'")
            .query(UUID.class)
            .single();
    job.run();
    return id;
  }

  String refused(byte[] file) {
    var id = handIn(file);
    return jdbc.sql("select reason from channel.scan_upload where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  MvcTestResult upload(byte[] file) {
    return browser
        .post()
        .uri("/paper/scans")
        .multipart()
        .file(new MockMultipartFile("file", "skannaus", "application/octet-stream", file))
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, WORKER)
        .exchange();
  }

  MvcTestResult post(String uri, String serial, Viewer viewer) {
    return browser
        .post()
        .uri(uri)
        .param("serial", serial)
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, viewer)
        .exchange();
  }

  MvcTestResult get(String uri, Viewer viewer) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  UUID page(UUID scan, int number) {
    return jdbc.sql("select id from channel.scan_page where upload_id = ? and number = ?")
        .param(scan)
        .param(number)
        .query(UUID.class)
        .single();
  }

  List<String> outcomes(UUID scan) {
    return jdbc.sql("select outcome from channel.scan_page where upload_id = ? order by number")
        .param(scan)
        .query((row, _) -> row.getString(1))
        .list();
  }

  long pictures() {
    return jdbc.sql("select count(*) from channel.scan_page where picture is not null")
        .query(Long.class)
        .single();
  }

  List<String> sealed(String table, String column) {
    return jdbc.sql("select %s from channel.%s where %1$s is not null".formatted(column, table))
        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
        .list();
  }
}
