package fi.kaiku.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A month in a county of large, small and tiny units, in which people answer, change and delete as
 * they like and messages turn out not to have arrived: whatever appears fits five people at the
 * moment at which it appears, and when the month is released its groups add up.
 */
@KaikuTest
class SimulatedMonthTest {

  private static final YearMonth MAY = YearMonth.of(2026, 5);

  @Autowired Answers answers;
  @Autowired Questionnaires questionnaires;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private final List<GivenRecipient> units = new ArrayList<>();
  private final List<GivenRecipient> people = new ArrayList<>();
  private final Set<AnswerId> given = new HashSet<>();
  private Random random = new Random();

  /** One here; {@code bench/run attack} has more, {@code -Dkaiku.months}. */
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("kaiku.months", 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_appears_fits_five_people_and_groups_add_up(long seed) {
    random = new Random(seed);
    county();
    for (var day = MAY.atDay(2);
        day.isBefore(MAY.atEndOfMonth().plusDays(10));
        day = day.plusDays(1)) {
      somePeopleAreAsked(day);
      for (int hour : new int[] {13, 19}) {
        clock.set(day.atTime(hour, 5).atZone(Helsinki.ZONE).toInstant().toString());
        someAnswer();
        someMessagesHaveNotArrived();
        tick();
      }
    }
    clock.set("2026-06-16T00:30:00Z");
    run("release");
    everythingFits();
    new SumsOfGroups(jdbc).addUpTo(given.size());
  }

  private void tick() {
    var before = ids();
    run("appear");
    var now = clock.instant();
    var fresh = ids();
    fresh.removeAll(before);
    assertThat(
            jdbc.sql(
                    """
                    select min((
                        select count(distinct p.person) from invitation.published_messaged p
                        where p.unit_id = f.unit_id and p.service_id = f.service_id
                          and p.visit_month = f.visit_month
                          and p.questionnaire_code = f.questionnaire_code
                          and p.questionnaire_version = f.questionnaire_version
                          and (f.kind is null or p.kind = f.kind)
                          and (f.profession is null or p.profession = f.profession)
                          and p.sent_at <= :anHourAgo and p.closes_at > :now and not p.undelivered))
                    from feedback.feedback f where f.id = any (:fresh) and f.pool is null
                    """)
                .param("anHourAgo", now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("fresh", fresh.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1) == null ? 5 : row.getInt(1))
                .single())
        .isGreaterThanOrEqualTo(5);
  }

  /** When the month is over: in its unit or its pool. */
  private void everythingFits() {
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from feedback.feedback f
                    where f.appeared_on = '2026-06-16' and 5 > (
                        select count(distinct p.person) from invitation.published_messaged p
                        left join feedback.pool_unit u using (visit_month, unit_id, service_id)
                        where u.pool is not distinct from f.pool and not p.undelivered
                          and (f.unit_id is null or p.unit_id = f.unit_id)
                          and (f.service_id is null or p.service_id = f.service_id)
                          and (f.area_code is null or u.area_code = f.area_code)
                          and (f.kind is null or p.kind = f.kind)
                          and (f.profession is null or p.profession = f.profession))
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private void county() {
    jdbc.sql(
            """
            insert into organization.service_area (id, code, name_fi, name_sv, name_en)
            values (gen_random_uuid(), 'STH', 'Suun', 'Mun', 'Oral')
            """)
        .update();
    for (int i = 0; i < 12; i++) {
      var given =
          GivenUnit.named("Unit " + i).inService(List.of("TA", "NEU", "SUU", "KOTI").get(i % 4));
      units.add(GivenRecipient.at(given, given.insert(jdbc)));
    }
    jdbc.sql(
            """
            update organization.service
            set service_area_id = (select id from organization.service_area where code = 'STH')
            where code in ('SUU', 'KOTI')
            """)
        .update();
  }

  /** The first units are the largest; the last ask somebody once a month or so. */
  private void somePeopleAreAsked(LocalDate day) {
    var today = new ArrayList<GivenRecipient>();
    for (int i = 0; i < units.size(); i++) {
      var number = i < 4 ? random.nextInt(9) : random.nextInt(6 + 6 * i) == 0 ? 1 : 0;
      var visit = day.minusDays(1);
      if (YearMonth.from(visit).equals(MAY)) {
        var somebody = units.get(i).visited(visit).sent(day);
        for (int n = 0; n < number; n++) {
          today.add(ofAnyKind(somebody.another()));
        }
      }
    }
    GivenRecipient.insert(jdbc, today);
    people.addAll(today);
  }

  private GivenRecipient ofAnyKind(GivenRecipient somebody) {
    return somebody
        .by(any("VISIT", "VISIT", "VISIT", "VISIT", "PHONE", "HOME"))
        .seenBy(random.nextInt(12) == 0 ? null : any("doctor", "doctor", "nurse", "midwife"))
        .aged(random.nextInt(30) == 0 ? null : any("18-29", "30-39", "40-49", "65-74", "85+"))
        .speaking(random.nextInt(8) == 0 ? Language.SV : Language.FI)
        .whichIs(any("DELIVERED", "DELIVERED", "DELIVERED", "UNKNOWN", "UNDELIVERED"));
  }

  private String any(String... words) {
    return words[random.nextInt(words.length)];
  }

  /** The id of a person's answer is made of the person here, as it is of the link otherwise. */
  private void someAnswer() {
    for (int i = 0; i < people.size() / 20 + 2 && !people.isEmpty(); i++) {
      var person = people.get(random.nextInt(people.size()));
      var id = new AnswerId(person.person());
      answers.score(id, person.background(), random.nextInt(11));
      given.add(id);
      if (random.nextBoolean()) {
        var rating = questionnaires.version("experience", 1).items().getFirst();
        var value = new GivenRating(rating, 1 + random.nextInt(5));
        answers.tellMore(id, person.background(), List.of(value), any("", "Kiitos"));
      }
      if (random.nextInt(9) == 0) {
        answers.delete(id);
        given.remove(id);
      }
    }
  }

  private void someMessagesHaveNotArrived() {
    var some = "receipt = 'UNKNOWN' and random() < 0.05";
    jdbc.sql("update sms.message set receipt = 'UNDELIVERED' where " + some).update();
  }

  private List<UUID> ids() {
    return new ArrayList<>(jdbc.sql("select id from feedback.feedback").query(UUID.class).list());
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }
}
