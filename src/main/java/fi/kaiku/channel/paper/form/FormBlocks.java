package fi.kaiku.channel.paper.form;

import fi.kaiku.channel.paper.form.FormBlock.Kind;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Names.Worded;
import fi.kaiku.questionnaire.Condition;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Lays out what a questionnaire asks, in one language. */
final class FormBlocks {

  private static final int SCORES = 11;

  private final Questionnaire asked;
  private final Language language;
  private final MessageSource texts;
  private final PenMarks pen;

  FormBlocks(Questionnaire asked, Language language, MessageSource texts, PenMarks pen) {
    this.asked = asked;
    this.language = language;
    this.texts = texts;
    this.pen = pen;
  }

  List<FormBlock> all() {
    var blocks = new ArrayList<FormBlock>();
    var score = asked.score();
    if (score != null) {
      blocks.add(FormBlock.of(Kind.SCORE, score.worded(language), Worded.NONE, scores()));
    }
    var statements = new ArrayList<FormBlock.Row>();
    for (var item : asked.items()) {
      if (item.kind() == Item.Kind.STATEMENT) {
        statements.add(new FormBlock.Row(item.text().worded(language), hint(item), boxes(item)));
      } else {
        flush(statements, blocks);
        blocks.add(block(item));
      }
    }
    flush(statements, blocks);
    var comment = asked.comment();
    if (comment != null) {
      var hint = words(asked.commentHint());
      blocks.add(FormBlock.comment(comment.worded(language), hint, pen.written()));
    }
    return blocks;
  }

  private static void flush(List<FormBlock.Row> statements, List<FormBlock> blocks) {
    if (!statements.isEmpty()) {
      blocks.add(FormBlock.statements(List.copyOf(statements)));
      statements.clear();
    }
  }

  private FormBlock block(Item item) {
    var kind = item.kind() == Item.Kind.FACES ? Kind.FACES : Kind.OPTIONS;
    return FormBlock.of(kind, item.text().worded(language), ours(hint(item)), boxes(item));
  }

  private List<FormBox> scores() {
    return IntStream.range(0, SCORES)
        .mapToObj(n -> new FormBox(n, end(n), 0, pen.has("score", n)))
        .toList();
  }

  private Worded end(int score) {
    return score == 0
        ? words(asked.low())
        : score == SCORES - 1 ? words(asked.high()) : Worded.NONE;
  }

  private List<FormBox> boxes(Item item) {
    var faces = item.kind() == Item.Kind.FACES;
    return item.values().stream()
        .map(n -> new FormBox(n, word(item, n), faces ? n : 0, pen.has(item.code(), n)))
        .toList();
  }

  private Worded word(Item item, int value) {
    return item.options().stream()
        .filter(option -> option.value() == value)
        .findFirst()
        .map(option -> option.text().worded(language))
        .orElseGet(() -> ours(text("questionnaire.value.%s.%d".formatted(item.kind(), value))));
  }

  /** Who is asked, when not everybody is; else how it is answered, where that needs saying. */
  private String hint(Item item) {
    var several = item.takesSeveral() ? text("paper-form.several") : "";
    var who = item.condition() == null ? "" : who(item.condition());
    return (who + " " + several).strip();
  }

  private String who(Condition condition) {
    return switch (condition) {
      case Condition.ScoreAtMost(var most) -> text("paper-form.if.most", most);
      case Condition.ScoreAtLeast(var least) -> text("paper-form.if.least", least);
      case Condition.Chosen(var code, var values) ->
          asked
              .item(code)
              .map(
                  item ->
                      text(
                          "paper-form.if.chosen",
                          item.text().in(language),
                          String.join(
                              ", ", values.stream().map(v -> word(item, v).text()).toList())))
              .orElse("");
    };
  }

  private Worded words(@Nullable Names names) {
    return names == null ? Worded.NONE : names.worded(language);
  }

  /** Kaiku's own words are there in every language. */
  private static Worded ours(String text) {
    return new Worded(text, null);
  }

  private String text(String key, Object... arguments) {
    return texts.getMessage(key, arguments, language.locale());
  }
}
