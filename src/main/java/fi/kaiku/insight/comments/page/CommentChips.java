package fi.kaiku.insight.comments.page;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.SoughtWords;
import fi.kaiku.insight.comments.list.Flag;
import fi.kaiku.insight.comments.page.CommentsPage.Chip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The filters that are on, each with the address without it. */
record CommentChips(AskedComments asked, Reader reader) {

  List<Chip> all() {
    var chips = new ArrayList<Chip>();
    if (!asked.search().isEmpty()) {
      var text = reader.labels().text("comments.chip.search", asked.search());
      chips.add(new Chip(text, without(SoughtWords.SEALED)));
    }
    var only = asked.selection().only();
    for (var dimension : Dimension.FILTERS) {
      for (var value : only.getOrDefault(dimension, List.of())) {
        chips.add(new Chip(reader.labels().of(dimension, value), without(dimension.word())));
      }
    }
    asked.choices().forEach((name, word) -> chips.add(new Chip(text(name, word), without(name))));
    return chips;
  }

  private String text(String name, String word) {
    var isFlag = Flag.words().contains(name);
    var key = name.equals(CommentsRequest.THEME) ? "theme." : "comments." + name + ".";
    return reader.labels().text(isFlag ? "comments.flag." + name : key + word);
  }

  private String without(String parameter) {
    var address = asked.address(reader.vocabulary());
    var rest = new LinkedHashMap<>(address.parameters());
    rest.remove(parameter);
    return new Address(address.path(), rest).text();
  }
}
