package fi.kaiku.channel.paper.form;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.PaperBatch;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.PrintedBatch;
import fi.kaiku.channel.paper.form.PrintPage.Choice;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which forms are printed, and checks what it sends. */
@Component
class PrintPages {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");

  private final PaperForms forms;
  private final FormSheets sheets;
  private final Organization organization;
  private final Questionnaires questionnaires;
  private final Clock clock;

  PrintPages(
      PaperForms forms,
      FormSheets sheets,
      Organization organization,
      Questionnaires questionnaires,
      Clock clock) {
    this.forms = forms;
    this.sheets = sheets;
    this.organization = organization;
    this.questionnaires = questionnaires;
    this.clock = clock;
  }

  PrintPage page(@Nullable UUID ready, Viewer viewer, Language reader) {
    var rows = forms.newest(viewer).stream().map(printed -> row(printed, reader)).toList();
    var made =
        rows.stream()
            .filter(row -> ready != null && row.id().equals(ready.toString()))
            .findFirst()
            .orElse(null);
    return new PrintPage(
        units(viewer).stream()
            .map(unit -> new Choice("" + unit.id().value(), unit.names().in(reader)))
            .toList(),
        questionnaires.all().stream()
            .map(one -> new Choice(one.code(), one.title().in(reader)))
            .toList(),
        rows,
        made);
  }

  /**
   * Issues the numbers.
   *
   * @throws BadInput naming each field that is wrong
   */
  PaperBatch issue(PrintForm form, Viewer viewer) {
    var faults = new ArrayList<Fault>();
    var unit =
        units(viewer).stream()
            .filter(one -> ("" + one.id().value()).equals(form.unit()))
            .findFirst();
    if (unit.isEmpty()) {
      faults.add(Fault.of("unit", "paper-form.fault.unit"));
    }
    var asked = asked(form);
    if (asked.isEmpty()) {
      faults.add(Fault.of("questionnaire", "paper-form.fault.questionnaire"));
    }
    faults.addAll(form.faults());
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return forms.issue(
        unit.orElseThrow().id(),
        asked.orElseThrow(),
        form.spoken().orElseThrow(),
        form.count().orElseThrow(),
        viewer);
  }

  private Optional<Questionnaire> asked(PrintForm form) {
    return questionnaires.all().stream()
        .filter(one -> one.code().equals(form.questionnaire()))
        .findFirst();
  }

  /** Those in reach that are open today. */
  private List<Unit> units(Viewer viewer) {
    var today = Helsinki.day(clock.instant());
    return organization.units().stream()
        .filter(unit -> viewer.reach().includes(unit.id().value()) && unit.isValidOn(today))
        .toList();
  }

  private PrintPage.Row row(PrintedBatch printed, Language reader) {
    var batch = printed.batch();
    var unit = organization.units().stream().filter(u -> u.id().equals(batch.unit())).findFirst();
    return new PrintPage.Row(
        batch.id().toString(),
        unit.map(one -> one.names().in(reader)).orElse("–"),
        questionnaires.version(batch.questionnaire(), batch.version()).title().in(reader),
        batch.language().code(),
        month(batch.printed()),
        printed.first().text(),
        printed.last().text(),
        printed.forms(),
        printed.keyed(),
        sheets.pages(batch));
  }

  private static String month(YearMonth month) {
    return MONTH.format(month);
  }
}
