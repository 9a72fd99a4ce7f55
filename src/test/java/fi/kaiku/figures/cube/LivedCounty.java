package fi.kaiku.figures.cube;

import static fi.kaiku.access.Permission.READ_COMMENTS;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.feedback.Occasion;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.insight.comments.reading.Corrections;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Customers, staff and time of a county: whatever moves figures, in random order, each by the door
 * by which it comes.
 */
final class LivedCounty {

  private static final int RECENT = 400;
  private static final List<String> THINGS =
      List.of(
          ("answer answer answer answer more more more changed deleted undelivered merged"
                  + " uninvited uninvited uninvited uninvited doubtful corrected corrected")
              .split(" "));
  private static final List<Channel> UNINVITED =
      List.of(Channel.KIOSK, Channel.WEB, Channel.PAPER, Channel.STAFF, Channel.EMBED);

  private final Answers answers;
  private final UninvitedAnswers uninvited;
  private final Corrections corrections;
  private final JdbcClient jdbc;
  private final StoppedClock clock;
  private final Random random;
  private final Sayings sayings;
  private final List<GivenRecipient> units = new ArrayList<>();
  private final List<UnitId> ids = new ArrayList<>();
  private final List<GivenRecipient> people = new ArrayList<>();
  private final List<GivenRecipient> answered = new ArrayList<>();
  private final Map<String, Integer> happened = new TreeMap<>();

  LivedCounty(ApplicationContext house, Random random) {
    this.answers = house.getBean(Answers.class);
    this.uninvited = house.getBean(UninvitedAnswers.class);
    this.sayings = new Sayings(house.getBean(Questionnaires.class), random);
    this.corrections = house.getBean(Corrections.class);
    this.jdbc = house.getBean(JdbcClient.class);
    this.clock = house.getBean(StoppedClock.class);
    this.random = random;
    for (int i = 0; i < 12; i++) {
      var given =
          GivenUnit.named("Unit " + i)
              .oid("1.2.246." + i)
              .inService(any("TA", "NEU", "SUU", "KOTI"));
      ids.add(given.insert(jdbc));
      units.add(GivenRecipient.at(given, ids.getLast()));
    }
  }

  /** How often each thing has happened. */
  Map<String, Integer> happened() {
    return happened;
  }

  /**
   * Some are sent a message today about yesterday; the first units are the largest. The oldest
   * reply to the message itself.
   */
  void someAreAsked(int most) {
    var today = Helsinki.day(clock.instant());
    var asked = new ArrayList<GivenRecipient>();
    for (int i = 0; i < most; i++) {
      var unit = random.nextInt(9) > 0 ? random.nextInt(4) : random.nextInt(units.size());
      var somebody =
          units
              .get(unit)
              .another()
              .visited(today.minusDays(1))
              .sent(today)
              .by(any("VISIT", "VISIT", "VISIT", "PHONE", "HOME"))
              .seenBy(any("doctor", "doctor", "nurse", "midwife"))
              .aged(any("18-29", "40-49", "65-74", "85+"))
              .speaking(random.nextInt(8) == 0 ? Language.SV : Language.FI)
              .whichIs(any("DELIVERED", "DELIVERED", "UNKNOWN"));
      asked.add("85+".equals(somebody.background().ageBand()) ? somebody.replying() : somebody);
    }
    GivenRecipient.insert(jdbc, asked);
    people.addAll(asked);
  }

  /** One thing more. */
  void happens() {
    var what = any(THINGS);
    happened.merge(what, 1, Integer::sum);
    switch (what) {
      case "answer" -> answer(lately(people));
      case "changed" -> answer(answered.isEmpty() ? lately(people) : lately(answered));
      case "more" -> tellMore();
      case "deleted" -> {
        if (!answered.isEmpty()) {
          answers.delete(id(lately(answered)));
        }
      }
      case "uninvited" -> give(true);
      case "doubtful" -> give(false);
      case "corrected" -> correct();
      case "undelivered" -> receipt();
      default -> merge();
    }
  }

  private void answer(GivenRecipient person) {
    answers.score(id(person), person.background(), random.nextInt(11));
    answered.add(person);
  }

  private void tellMore() {
    var person = lately(people);
    answer(person);
    answers.tellMore(id(person), person.background(), sayings.marks("experience"), sayings.words());
  }

  private void give(boolean counted) {
    var asked = any("visit", "experience");
    var month = YearMonth.from(Helsinki.day(clock.instant()));
    // One that waited on a tablet is of the month before.
    var of = random.nextInt(20) == 0 ? month.minusMonths(1) : month;
    var where = ids.get(random.nextInt(3) > 0 ? random.nextInt(3) : random.nextInt(ids.size()));
    var occasion = new Occasion(any(UNINVITED), asked, 1, where, of, counted);
    var score = random.nextBoolean() ? null : Integer.valueOf(random.nextInt(11));
    uninvited.give(
        AnswerId.byLot(), occasion, new Given(score, sayings.marks(asked), sayings.words()));
  }

  private void correct() {
    var from = new UUID(random.nextLong(), random.nextLong());
    var theme = any(List.of(Theme.values()));
    var signs = any(List.of(List.of(Sign.PLUS), List.of(Sign.MINUS), List.<Sign>of()));
    jdbc.sql("select id from insight.comment where id > ? order by id limit 1")
        .param(from)
        .query(UUID.class)
        .optional()
        .ifPresent(
            reading -> corrections.ofTheme(reading, theme, signs, GivenViewer.of(READ_COMMENTS)));
  }

  /** What the operator tells late of some message. */
  private void receipt() {
    jdbc.sql(
            """
            update sms.message m set receipt = 'UNDELIVERED'
            from invitation.invitation i
            where i.id = m.reference and i.person_key = ? and m.receipt = 'UNKNOWN'
            """)
        .param(lately(people).person())
        .update();
  }

  /** A unit becomes part of another, or is one by itself again. */
  private void merge() {
    jdbc.sql("update organization.unit set successor_id = null, valid_to = null").update();
    var unit = random.nextInt(ids.size() - 1);
    GivenUnit.merge(jdbc, ids.get(unit), ids.get(unit + 1));
  }

  /** The id of an answer is made of the person here, as it is of the link otherwise. */
  private static AnswerId id(GivenRecipient person) {
    return new AnswerId(person.person());
  }

  private GivenRecipient lately(List<GivenRecipient> some) {
    return any(some.subList(Math.max(0, some.size() - RECENT), some.size()));
  }

  private String any(String... some) {
    return any(List.of(some));
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
