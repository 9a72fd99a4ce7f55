package fi.kaiku.channel.paper.keying;

import fi.kaiku.access.Permission;
import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.scan.ScannedPages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Forms on paper, filled in with a pen. In use once some have been printed. */
@Component
class PaperWay implements WayToAnswer {

  private final PaperForms forms;
  private final ScannedPages pages;

  PaperWay(PaperForms forms, ScannedPages pages) {
    this.forms = forms;
    this.pages = pages;
  }

  @Override
  public String word() {
    return "paper";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public Map<String, Page> pages() {
    var all = new LinkedHashMap<String, Page>();
    all.put("paper", new Page("/paper", Permission.CHANGE_CHANNELS));
    all.put("keying", new Page("/paper/keying", Permission.ENTER_ANSWERS));
    all.put("scans", new Page("/paper/scans", Permission.ENTER_ANSWERS));
    return all;
  }

  @Override
  public State state() {
    return new State(forms.count(), pages.countWaiting());
  }
}
