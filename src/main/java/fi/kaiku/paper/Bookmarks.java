package fi.kaiku.paper;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The headings of a sheet as its table of contents, for programs that show PDF files. */
final class Bookmarks {

  private static final String HEADING = "h2";

  private Bookmarks() {}

  static void add(Document page) {
    var headings = page.getElementsByTagName(HEADING);
    var head = page.getElementsByTagName("head").item(0);
    if (headings.getLength() == 0 || head == null) {
      return;
    }
    var bookmarks = page.createElement("bookmarks");
    for (int i = 0; i < headings.getLength(); i++) {
      var heading = (Element) headings.item(i);
      if (!heading.hasAttribute("id")) {
        heading.setAttribute("id", "heading-" + i);
      }
      var bookmark = page.createElement("bookmark");
      bookmark.setAttribute("name", heading.getTextContent());
      bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
      bookmarks.appendChild(bookmark);
    }
    head.appendChild(bookmarks);
  }
}
