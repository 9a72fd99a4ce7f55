package fi.kaiku.questionnaire.draft;

import fi.kaiku.questionnaire.draft.Draft.DraftCondition;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import java.util.HashMap;
import java.util.Map;

/** What the editor's form sends when nothing on it was changed. */
final class DraftForms {

  private final Map<String, String> fields = new HashMap<>();

  private DraftForms() {}

  static Map<String, String> of(Draft draft, long revision, String button) {
    var form = new DraftForms();
    form.fields.put("revision", "" + revision);
    form.fields.put("do", button);
    form.texts("title", draft.title());
    form.texts("score", draft.score());
    form.texts("low", draft.low());
    form.texts("high", draft.high());
    form.texts("comment", draft.comment());
    form.texts("hint", draft.hint());
    form.texts("thanks", draft.thanks());
    if (draft.scored()) {
      form.fields.put("scored", "yes");
    }
    if (draft.commented()) {
      form.fields.put("commented", "yes");
    }
    form.items(draft);
    return form.fields;
  }

  private void items(Draft draft) {
    fields.put("items", "" + draft.items().size());
    for (int place = 0; place < draft.items().size(); place++) {
      var item = draft.items().get(place);
      var path = "items." + place;
      fields.put(path + ".code", item.code());
      fields.put(path + ".kind", item.kind());
      texts(path + ".text", item.text());
      condition(path + ".when", item.when());
      fields.put(path + ".options", "" + item.options().size());
      for (int one = 0; one < item.options().size(); one++) {
        fields.put(path + ".options." + one + ".value", "" + item.options().get(one).value());
        texts(path + ".options." + one + ".text", item.options().get(one).text());
      }
    }
    fields.put("comments", "" + draft.comments().size());
    for (int place = 0; place < draft.comments().size(); place++) {
      condition("comments." + place + ".when", draft.comments().get(place).when());
      texts("comments." + place + ".text", draft.comments().get(place).text());
    }
  }

  private void condition(String path, DraftCondition when) {
    if (!when.what().equals("item")) {
      fields.put(path + ".what", when.what());
      fields.put(path + ".value", when.value());
      return;
    }
    fields.put(path + ".what", "item:" + when.item());
    fields.put(path + ".of", when.item());
    for (var value : when.value().split(", ", -1)) {
      fields.put(path + ".value." + value, "yes");
    }
  }

  private void texts(String path, Texts texts) {
    fields.put(path + ".fi", texts.fi());
    fields.put(path + ".sv", texts.sv());
    fields.put(path + ".en", texts.en());
  }
}
