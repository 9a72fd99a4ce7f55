package fi.kaiku.channel.paper.form;

import java.util.ArrayList;
import java.util.List;

/** Shares what is asked out to pages, in its order. */
final class PageSplit {

  /** What a page holds below its head, in millimetres. */
  private static final int ROOM = 212;

  private PageSplit() {}

  static List<List<FormBlock>> of(List<FormBlock> blocks) {
    var pages = new ArrayList<List<FormBlock>>();
    var page = new ArrayList<FormBlock>();
    int left = ROOM;
    for (var block : blocks) {
      if (block.height() > left && !page.isEmpty()) {
        pages.add(List.copyOf(page));
        page.clear();
        left = ROOM;
      }
      page.add(block);
      left -= block.height();
    }
    pages.add(List.copyOf(page));
    return pages;
  }
}
