package fi.kaiku.insight.comments.training;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.comments.reading.Corrections;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Corrections can be written out for the next reader, and tell nothing of where they come from. */
@KaikuTest
class TrainingFileTest {

  @Autowired TrainingFile file;
  @Autowired Corrections corrections;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;

  @Test
  void it_holds_what_was_corrected_and_nothing_of_the_answer() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    GivenVisits.in(unit, unit.insert(jdbc))
        .commented(jdbc, 3, "Rivi yksi\nja\tkaksi, 040 123 4567")
        .commented(jdbc, 9, "Ei korjattu");
    jobs.stream().filter(job -> job.name().equals("read-comments")).forEach(Job::run);
    var reading =
        jdbc.sql("select id from insight.comment where score = 3").query(UUID.class).single();
    for (var theme : Theme.values()) {
      corrections.ofTheme(reading, theme, List.of(), GivenViewer.of(READ_COMMENTS));
    }
    corrections.ofTheme(reading, Theme.WAITING, List.of(Sign.MINUS), GivenViewer.of(READ_COMMENTS));

    var lines = file.text(GivenViewer.of(READ_ANSWERS)).lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).isEqualTo("lang\tscore\tcomment\toverall\tthemes\turgent");
    assertThat(lines.getLast())
        .contains("\t3\tRivi yksi ja kaksi, •••\t", "\twaiting:-\tnone")
        .doesNotContain("Kivenlahti", "2026", reading.toString());
    assertThat(
            jdbc.sql("select subject from audit.entry where action = 'corrections-exported'")
                .query(String.class)
                .list())
        .containsExactly("1");
  }
}
