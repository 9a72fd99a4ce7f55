package fi.kaiku.insight.ask;

import fi.kaiku.display.Axis;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Notation;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.question.Question;
import fi.kaiku.insight.ask.TableView.Cell;
import fi.kaiku.insight.ask.TableView.Ends;
import fi.kaiku.insight.ask.TableView.Group;
import fi.kaiku.questionnaire.Item.Option;
import fi.kaiku.statistics.Choices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what was chosen of a question's options into words and pictures: the share of each. */
record OptionWords(Labels labels) {

  private static final Axis WHOLE = new Axis(0);

  /** More than a page is read for. */
  private static final int MOST_GROUPS = 40;

  /** The options of each group, or of everybody. */
  TableView table(Question question, GroupTable<Choices> table) {
    var rows = table.sorted(labels.vocabulary().order(table.by())).rows();
    var groups =
        rows.stream()
            .limit(MOST_GROUPS)
            .map(
                row -> {
                  var code = question.itemOf(row.key());
                  var name = String.join(" \u00b7 ", labels.all(table.by(), row.key()));
                  return new Group(
                      name.isEmpty() ? null : name,
                      rows(labels.vocabulary().options(code), row.figure()));
                })
            .toList();
    return new TableView(
        List.of(labels.text("insight.column.option")),
        Ends.of(Notation.PERCENT, WHOLE),
        false,
        groups,
        Math.max(0, rows.size() - MOST_GROUPS));
  }

  private List<TableView.Row> rows(List<Option> options, @Nullable Choices choices) {
    return options.stream()
        .map(option -> new TableView.Row(name(option), cell(option, choices), null))
        .toList();
  }

  private String name(Option option) {
    return option.text().in(labels.language());
  }

  private @Nullable Cell cell(Option option, @Nullable Choices choices) {
    return choices == null
        ? null
        : Cell.of(choices.share(option.value()), Notation.PERCENT, WHOLE, labels.numbers());
  }
}
