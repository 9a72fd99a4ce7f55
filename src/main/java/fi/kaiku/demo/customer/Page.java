package fi.kaiku.demo.customer;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page that a phone has open.
 *
 * @param from the address of the phone
 */
record Page(URI address, String from, String html) {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** The form that has a control of this name. */
  Optional<PageForm> formWith(String control) {
    return FORM.matcher(html)
        .results()
        .filter(found -> found.group(2).contains("name=\"" + control + "\""))
        .map(found -> PageForm.of(found.group(1), found.group(2)))
        .findFirst();
  }

  /** The form that is sent to an address with this ending. */
  Optional<PageForm> formTo(String ending) {
    return FORM.matcher(html)
        .results()
        .map(found -> PageForm.of(found.group(1), found.group(2)))
        .filter(form -> form.action().endsWith(ending))
        .findFirst();
  }
}
