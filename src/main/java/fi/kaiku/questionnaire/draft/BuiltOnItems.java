package fi.kaiku.questionnaire.draft;

import java.util.List;

/** A way to answer that knows some items of its questionnaire by name and needs them. */
public interface BuiltOnItems {

  /** The code of the questionnaire. */
  String questionnaire();

  /** The codes of the items. */
  List<String> items();
}
