package fi.kaiku.followup.urgent;

import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts alerts into a reader's words. */
@Component
class AlertWords {

  private static final int HOUR = 60;

  private final MessageSource texts;
  private final Organization organization;

  AlertWords(MessageSource texts, Organization organization) {
    this.texts = texts;
    this.organization = organization;
  }

  AlertRow row(Alert alert, Language language) {
    return rows(List.of(alert), language).getFirst();
  }

  List<AlertRow> rows(List<Alert> alerts, Language language) {
    var names = new HashMap<UUID, String>();
    organization.units().forEach(one -> names.put(one.id().value(), one.names().in(language)));
    organization.services().forEach(one -> names.put(one.id().value(), one.names().in(language)));
    return alerts.stream().map(one -> row(one, names, language)).toList();
  }

  private AlertRow row(Alert alert, Map<UUID, String> names, Language language) {
    var story = alert.story();
    return new AlertRow(
        alert.id(),
        alert.state(),
        say("urgent.reason." + story.reason(), language),
        place(story, names),
        when(alert, language),
        sentence(alert, language),
        story.steps().stream().map(step -> step(step, language)).toList(),
        alert.nextAt() == null ? "" : Helsinki.moment(alert.nextAt(), language),
        story.subject() == null ? null : opening(story.subject()));
  }

  private static String place(AlertStory story, Map<UUID, String> names) {
    var subject = story.subject();
    var place = subject != null && subject.unit() != null ? subject.unit() : story.service();
    return place == null ? "" : names.getOrDefault(place, "");
  }

  private String when(Alert alert, Language language) {
    var started = alert.story().startedAt();
    if (started != null) {
      return alert.story().kind() == AlertSubject.Kind.CONTACT
          ? Helsinki.text(Helsinki.day(started), language)
          : Helsinki.moment(started, language);
    }
    return alert.endedMonth() == null
        ? ""
        : DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(alert.endedMonth());
  }

  private String sentence(Alert alert, Language language) {
    var steps = alert.story().steps();
    if (alert.state() == Alert.State.RINGING) {
      return say(steps.isEmpty() ? "urgent.ringing.first" : "urgent.ringing", language);
    }
    return step(steps.getLast(), language);
  }

  private String step(AlertStep step, Language language) {
    var key = step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var minutes = step.minutes();
    return minutes == null
        ? say("urgent.untimed." + key, language, step.name(), step.people())
        : say("urgent.step." + key, language, step.name(), time(minutes, language), step.people());
  }

  /** {@code 22 min}, {@code 3 h 5 min}. */
  private String time(int minutes, Language language) {
    return minutes < HOUR
        ? say("urgent.minutes", language, minutes)
        : say("urgent.hours", language, minutes / HOUR, minutes % HOUR);
  }

  private static AlertRow.Opening opening(AlertSubject subject) {
    return switch (subject.kind()) {
      case ALARM -> new AlertRow.Opening("/comments/waiting/" + subject.id(), true);
      case COMMENT -> new AlertRow.Opening("/comments/" + subject.id() + "/open", true);
      case CONTACT -> new AlertRow.Opening("/contact-requests/" + subject.id(), false);
    };
  }

  private String say(String key, Language language, Object... arguments) {
    return texts.getMessage(key, arguments, language.locale());
  }
}
