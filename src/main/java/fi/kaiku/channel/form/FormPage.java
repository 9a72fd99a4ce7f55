package fi.kaiku.channel.form;

import fi.kaiku.channel.form.FilledForm.Reading;
import fi.kaiku.channel.form.Screens.Progress;
import fi.kaiku.channel.form.Screens.Screen;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.stream.Stream;

/**
 * A screen for the template {@code form/questions}.
 *
 * @param number of the screen; 0 when it is the whole form
 * @param later what a script shows at once with the first screen
 */
public record FormPage(
    int number,
    Progress progress,
    List<FormField> fields,
    List<FormField> later,
    List<Carried> carried,
    boolean canGoBack,
    List<Fault> faults) {

  /** A hidden field: what another screen has sent. */
  record Carried(String name, String value) {}

  /** A screen of a form each of whose screens is stored by itself. */
  public static FormPage ofOne(Screens screens, int number, FilledForm filled, Reading reading) {
    return new FormPage(
        number,
        screens.progress(number, reading.soFar()),
        filled.fields(new Screen(screens.asked(number, reading.soFar())), reading),
        List.of(),
        List.of(),
        false,
        reading.faults());
  }

  /** All but the score on one page. */
  public static FormPage ofRest(Screens screens, FilledForm filled, Reading reading) {
    return new FormPage(
        0,
        new Progress(1, 1),
        filled.fields(screens.rest(), reading),
        List.of(),
        List.of(),
        false,
        reading.faults());
  }

  /** Whether it is nothing but the open question. */
  public boolean isCommentAlone() {
    return fields.size() == 1 && fields.getFirst().isComment();
  }

  /** Where the way from a fault leads: to its field, or to the first. */
  public String placeOf(Fault fault) {
    var all = Stream.concat(fields.stream(), later.stream()).toList();
    return all.stream()
        .filter(field -> field.name().equals(fault.field()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(FormField::first)
        .orElse(fault.field());
  }
}
