package fi.kaiku.channel.staff;

import fi.kaiku.channel.form.AskedVersions;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names.Worded;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.List;

/**
 * The page on which feedback is noted down.
 *
 * @param several whether there are other units to choose
 * @param feelings 1–4
 * @param abouts what it may be about
 * @param asked by which version the page asks
 */
record SpokenPage(
    String unit,
    Worded name,
    boolean several,
    List<Integer> feelings,
    List<Choice> abouts,
    SpokenForm form,
    String asked) {

  /** Who asks a question wants an answer, and is given one at once. */
  private static final int MOST = 3;

  /** An option. */
  record Choice(int value, Worded text) {}

  static SpokenPage of(
      Unit unit, boolean several, Questionnaire asked, SpokenForm form, Language reader) {
    var feeling = asked.item(SpokenForm.FEELING).orElseThrow();
    var about = asked.item(SpokenForm.ABOUT).orElseThrow();
    return new SpokenPage(
        unit.id().value().toString(),
        unit.names().worded(reader),
        several,
        feeling.values(),
        choices(about, reader),
        form,
        AskedVersions.of(asked));
  }

  private static List<Choice> choices(Item about, Language reader) {
    return about.options().stream()
        .filter(option -> option.value() <= MOST)
        .map(option -> new Choice(option.value(), option.text().worded(reader)))
        .toList();
  }

  public boolean felt(int value) {
    return ("" + value).equals(form.feeling());
  }
}
