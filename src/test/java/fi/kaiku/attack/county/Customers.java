package fi.kaiku.attack.county;

import fi.kaiku.demo.county.Dice;
import fi.kaiku.demo.customer.Comments;
import fi.kaiku.demo.customer.Opinions;
import fi.kaiku.demo.customer.Reaction;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.followup.contact.ContactWays;
import fi.kaiku.followup.contact.NewContactRequest;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.address.ReachableNumber;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The small county's customers, who are of the opinions of the demo's and tell them to Kaiku. */
public final class Customers {

  private static final int DAYS_UNTIL_SECOND_THOUGHTS = 3;

  private final Answers answers;
  private final ContactRequests contacts;
  private final Questionnaires questionnaires;
  private final Opinions opinions = new Opinions(new Comments());
  private final Map<AnswerId, Said> said = new LinkedHashMap<>();
  private final Map<LocalDate, List<Story>> doubtful = new HashMap<>();

  Customers(Answers answers, ContactRequests contacts, Questionnaires questionnaires) {
    this.answers = answers;
    this.contacts = contacts;
    this.questionnaires = questionnaires;
  }

  /**
   * What somebody has said, as only the test knows it.
   *
   * @param moved whether their comment has gone into a request to be contacted
   */
  public record Said(
      Story story,
      int score,
      List<GivenRating> ratings,
      String comment,
      Instant givenAt,
      boolean moved) {

    Said(Story story, int score, List<GivenRating> ratings, String comment, Instant givenAt) {
      this(story, score, ratings, comment, givenAt, false);
    }
  }

  /** All answers that have not been taken back. */
  public List<Said> said() {
    return List.copyOf(said.values());
  }

  Optional<Integer> daysUntilAnswer(Story story) {
    return opinions.reaction(story.visit()) instanceof Reaction.Answers answer
        ? Optional.of(answer.daysLater())
        : Optional.empty();
  }

  void answer(Story story, CountyTables tables, Instant now) {
    if (opinions.reaction(story.visit()) instanceof Reaction.Answers answer) {
      say(
          new Said(story, answer.score(), ratings(story, answer.score()), answer.comment(), now),
          tables);
      wantAnAnswer(story, answer, tables);
      var day = Helsinki.day(now).plusDays(DAYS_UNTIL_SECOND_THOUGHTS);
      doubtful.computeIfAbsent(day, _ -> new ArrayList<>()).add(story);
    }
  }

  /** One in eight of those who have written something leaves a number to be called at. */
  private void wantAnAnswer(Story story, Reaction.Answers answer, CountyTables tables) {
    var dice = Dice.of(12, story.visit().sourceId().hashCode());
    if (answer.comment().isEmpty() || !Dice.chance(dice, 0.125)) {
      return;
    }
    var id = new AnswerId(story.answer());
    var number = "+35840%07d".formatted(1_000_000 + story.visit().resident().number());
    contacts.ask(
        new NewContactRequest(
            id,
            new UnitId(tables.unit(story.site())),
            new ServiceId(tables.service(story.site())),
            Language.FI,
            new ContactWays(new ReachableNumber(number), null),
            ""));
    var before = Objects.requireNonNull(said.get(id));
    said.put(id, new Said(story, before.score(), before.ratings(), "", before.givenAt(), true));
  }

  /** A few days later one in twenty gives another score, and one in fifty takes the answer back. */
  void haveSecondThoughts(LocalDate day, CountyTables tables) {
    for (var story : doubtful.getOrDefault(day, List.of())) {
      var draw = Dice.of(10, story.visit().sourceId().hashCode()).nextInt(100);
      var id = new AnswerId(story.answer());
      var before = said.get(id);
      if (draw < 5 && before != null) {
        var score = before.score() > 5 ? before.score() - 5 : before.score() + 5;
        say(new Said(story, score, List.of(), before.comment(), before.givenAt()), tables);
      } else if (draw < 7) {
        answers.delete(id);
        said.remove(id);
      }
    }
  }

  private void say(Said what, CountyTables tables) {
    var id = new AnswerId(what.story().answer());
    var background = background(what.story(), tables);
    answers.score(id, background, what.score());
    if (!what.comment().isEmpty() || !what.ratings().isEmpty()) {
      answers.tellMore(id, background, what.ratings(), what.comment());
    }
    said.put(id, what);
  }

  private static Background background(Story story, CountyTables tables) {
    var visit = story.visit();
    return new Background(
        story.isByReply() ? Channel.REPLY : Channel.LINK,
        story.isOral() ? "experience" : "visit",
        1,
        new UnitId(tables.unit(story.site())),
        new ServiceId(tables.service(story.site())),
        visit.kind(),
        visit.profession(),
        CountyTables.ageBand(story),
        Language.of(visit.resident().surveyLanguage()).orElseThrow(),
        story.month(),
        Helsinki.day(story.sentAt()));
  }

  /** Near the score, four of five times. */
  private List<GivenRating> ratings(Story story, int score) {
    var dice = Dice.of(11, story.visit().sourceId().hashCode());
    if (!story.isOral() || !Dice.chance(dice, 0.8)) {
      return List.of();
    }
    var ratings = new ArrayList<GivenRating>();
    for (var rating : questionnaires.version("experience", 1).items()) {
      var most = rating.values().size();
      var near = Math.round(most * score / 10.0f) + Dice.pick(dice, 22, 63, 15) - 1;
      ratings.add(new GivenRating(rating, Math.clamp(near, 1, most)));
    }
    return ratings;
  }
}
