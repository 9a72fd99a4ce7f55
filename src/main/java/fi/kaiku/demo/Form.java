package fi.kaiku.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A form on a page.
 *
 * @param action where it is sent; empty for the page itself
 * @param hidden the fields that the page has filled in
 */
record Form(String action, Map<String, String> hidden) {

  private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");

  static Form of(String attributes, String content) {
    var hidden = new LinkedHashMap<String, String>();
    INPUT
        .matcher(content)
        .results()
        .map(found -> found.group())
        .filter(input -> attribute(input, "type").equals("hidden"))
        .forEach(input -> hidden.put(attribute(input, "name"), attribute(input, "value")));
    return new Form(attribute(attributes, "action"), hidden);
  }

  private static String attribute(String tag, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
  }
}
