package fi.kaiku.demo.customer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A form on a page.
 *
 * @param action where it is sent; empty for the page itself
 * @param hidden the fields that the page has filled in
 * @param ratings the best value of each thing that may be rated, by its field
 */
record PageForm(String action, Map<String, String> hidden, Map<String, Integer> ratings) {

  private static final String RATING = "rating-";
  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

  static PageForm of(String attributes, String content) {
    var hidden = new LinkedHashMap<String, String>();
    var ratings = new LinkedHashMap<String, Integer>();
    for (var found : INPUT.matcher(content).results().toList()) {
      var name = attribute(found.group(), "name");
      var value = attribute(found.group(), "value");
      if (attribute(found.group(), "type").equals("hidden")) {
        hidden.put(name, value);
      } else if (name.startsWith(RATING)) {
        ratings.merge(name, Integer.valueOf(value), Math::max);
      }
    }
    return new PageForm(attribute(attributes, "action"), hidden, ratings);
  }

  private static String attribute(String tag, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
  }
}
