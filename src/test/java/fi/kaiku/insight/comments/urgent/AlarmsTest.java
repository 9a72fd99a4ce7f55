package fi.kaiku.insight.comments.urgent;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comments in which somebody may come to harm are seen at once, and by few. */
@KaikuTest
@ExtendWith(OutputCaptureExtension.class)
class AlarmsTest {

  private static final String HARM =
      "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa joka ilta.";

  @Autowired Answers answers;
  @Autowired UrgentAlarms alarms;
  @Autowired UrgentComments urgent;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private final Viewer reader = GivenViewer.of(READ_COMMENTS);
  private final AnswerId id = new AnswerId(UUID.randomUUID());
  private GivenRecipient somebody;
  private Background background;
  private UUID unit;

  @BeforeEach
  void somebody_has_answered() {
    var given = GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
    var unitId = given.insert(jdbc);
    unit = unitId.value();
    somebody = GivenRecipient.at(given, unitId);
    background = somebody.background();
    answers.score(id, background, 2);
  }

  @Test
  void an_alarming_comment_is_there_as_soon_as_it_is_saved(CapturedOutput output) {
    tell(HARM);

    assertThat(alarms.of(reader)).singleElement().matches(one -> one.unit().equals(unit));
    assertThat(urgent.unseen(reader)).isEqualTo(1);
    assertThat(alarms.look(waiting(), reader).masked()).contains("Haluan kuolla");
    assertThat(output).doesNotContain("kuolla");
  }

  @Test
  void most_comments_ring_no_alarm() {
    tell("Kiitos hyvästä palvelusta");

    assertThat(alarms.of(reader)).isEmpty();
  }

  @Test
  void nothing_of_it_can_be_read_in_the_database() {
    tell(HARM);

    assertThat(texts("select encode(sealed, 'escape') from insight.alarm").getFirst())
        .doesNotContain("kuolla", "selfharm", unit.toString());
    var alarm = texts("select answer_key from insight.alarm");
    assertThat(alarm).doesNotContain(id.value().toString());
    appearWithoutReading();
    assertThat(texts("select id from feedback.feedback")).hasSize(1).doesNotContainSequence(alarm);
  }

  @Test
  void it_is_seen_by_whoever_reads_the_comments_of_its_unit_and_by_nobody_else() {
    tell(HARM);

    assertThat(alarms.of(GivenViewer.inUnits(Set.of(unit), READ_COMMENTS))).hasSize(1);
    assertThat(alarms.of(GivenViewer.inUnits(Set.of(UUID.randomUUID()), READ_COMMENTS))).isEmpty();
    assertThat(alarms.of(GivenViewer.of(READ_FIGURES))).isEmpty();
    assertThatThrownBy(
            () ->
                alarms.look(
                    waiting(), GivenViewer.inUnits(Set.of(UUID.randomUUID()), READ_COMMENTS)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void each_look_is_written_down_without_a_word_of_it() {
    tell(HARM);
    var alarm = waiting();

    alarms.look(alarm, reader);
    alarms.look(alarm, reader);

    assertThat(texts("select action || ' ' || subject from audit.entry"))
        .containsExactly("urgent-seen waiting " + alarm, "urgent-seen waiting " + alarm);
    assertThat(alarms.look(alarm, reader).seen()).hasSize(1);
    assertThat(urgent.unseen(reader)).isZero();
  }

  @Test
  void it_dies_when_the_comment_is_changed_taken_back_or_deleted() {
    tell(HARM);
    tell("Nukuin hyvin, kaikki on taas kunnossa");
    assertThat(alarms.of(reader)).isEmpty();

    tell(HARM);
    answers.forgetMore(id, background);
    assertThat(alarms.of(reader)).isEmpty();

    tell(HARM);
    answers.delete(id);
    assertThat(alarms.of(reader)).isEmpty();
  }

  @Test
  void it_joins_its_reading_when_the_answer_appears_and_whoever_saw_it_has_seen_it() {
    tell(HARM);
    alarms.look(waiting(), reader);

    appear();

    assertThat(alarms.of(reader)).isEmpty();
    var reading = UUID.fromString(texts("select id from insight.reading").getFirst());
    assertThat(urgent.seenBy(reading)).singleElement().matches(by -> by.by().equals(reader.name()));
    assertThat(texts("select urgent_seen from insight.reading")).containsExactly("t");
  }

  @Test
  void a_node_that_died_before_it_had_read_the_comment_catches_up_when_it_starts() {
    tell(HARM);
    jdbc.sql("delete from insight.alarm").update();

    jobs.stream()
        .filter(AlarmJob.class::isInstance)
        .map(AlarmJob.class::cast)
        .forEach(AlarmJob::catchUp);

    assertThat(alarms.of(reader)).hasSize(1);
  }

  @Test
  void one_whose_answer_is_gone_is_forgotten() {
    tell(HARM);
    jdbc.sql("delete from feedback.waiting").update();

    run("alarms");

    assertThat(alarms.of(reader)).isEmpty();
  }

  @Test
  void an_urgent_comment_that_has_appeared_waits_until_somebody_has_looked() {
    tell(HARM);
    appear();
    var reading = UUID.fromString(texts("select id from insight.reading").getFirst());
    assertThat(urgent.unseen(reader)).isEqualTo(1);

    urgent.see(reading, reader);
    urgent.see(reading, reader);

    assertThat(urgent.unseen(reader)).isZero();
    assertThat(texts("select subject from audit.entry")).containsExactly(reading.toString());
  }

  private void tell(String comment) {
    answers.tellMore(id, background, List.of(), comment);
  }

  private UUID waiting() {
    return alarms.of(reader).getFirst().id();
  }

  private void appear() {
    appearWithoutReading();
    run("read-comments");
  }

  private void appearWithoutReading() {
    GivenRecipient.insert(jdbc, somebody.times(6));
    clock.set("2026-06-01T11:00:00Z");
    run("appear");
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
