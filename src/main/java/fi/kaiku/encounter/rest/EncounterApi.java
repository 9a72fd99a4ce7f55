package fi.kaiku.encounter.rest;

import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.intake.CheckedReport;
import fi.kaiku.encounter.intake.CheckedReport.Flawed;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.encounter.intake.Counts;
import fi.kaiku.encounter.intake.Deliveries;
import fi.kaiku.encounter.intake.Field;
import fi.kaiku.encounter.intake.Flaw;
import fi.kaiku.encounter.intake.Intake;
import fi.kaiku.encounter.intake.Report;
import fi.kaiku.encounter.intake.SenderCheck;
import fi.kaiku.encounter.rest.ApiAnswer.ItemError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Takes in the encounters of one call, in one transaction. */
@Service
class EncounterApi {

  private final SenderCheck check;
  private final Intake intake;
  private final Deliveries deliveries;
  private final MessageSource texts;

  EncounterApi(SenderCheck check, Intake intake, Deliveries deliveries, MessageSource texts) {
    this.check = check;
    this.intake = intake;
    this.deliveries = deliveries;
    this.texts = texts;
  }

  /**
   * Takes in what is sound and says what is wrong with the rest.
   *
   * @param caller the API key; its name is the source, when the call names none
   * @param reader the language of the explanations
   */
  @Transactional
  public ApiAnswer take(JsonCall call, Viewer caller, Locale reader) {
    var source = call.source().isEmpty() ? caller.name() : call.source();
    var checked = check.of(caller.reach());
    var sound = new ArrayList<Sound>();
    var errors = new ArrayList<ItemError>();
    int rejected = 0;
    for (int index = 0; index < call.encounters().size(); index++) {
      switch (check(JsonReport.read(source, call.encounters().get(index)), checked)) {
        case Sound report -> sound.add(report);
        case Flawed flawed -> {
          errors.addAll(errors(index, call.encounters().get(index), flawed, reader));
          rejected++;
        }
      }
    }
    var counts = takeInOrder(sound);
    deliveries.countApi(source, caller.name(), counts.plus(Counts.rejected(rejected)));
    return ApiAnswer.of(counts, errors);
  }

  /** A member of the wrong type is not missing as well. */
  private static CheckedReport check(JsonReport told, Function<Report, CheckedReport> checked) {
    var verdict = checked.apply(told.report());
    if (told.flaws().isEmpty()) {
      return verdict;
    }
    var flaws = new ArrayList<>(told.flaws());
    if (verdict instanceof Flawed more && told.isObject()) {
      var named = told.flaws().stream().map(Flaw::field).toList();
      more.flaws().stream().filter(flaw -> !named.contains(flaw.field())).forEach(flaws::add);
    }
    return new Flawed(flaws);
  }

  /** The same encounter may come twice in one call: the later one counts. */
  private Counts takeInOrder(List<Sound> reports) {
    var counts = Counts.NONE;
    var batch = new LinkedHashMap<String, Sound>();
    for (var report : reports) {
      var id = report.encounter().sourceId();
      if (batch.containsKey(id)) {
        counts = counts.plus(intake.take(List.copyOf(batch.values())));
        batch.clear();
      }
      batch.put(id, report);
    }
    return counts.plus(intake.take(List.copyOf(batch.values())));
  }

  private List<ItemError> errors(int index, JsonNode node, Flawed flawed, Locale reader) {
    var idIsSound = flawed.flaws().stream().noneMatch(flaw -> flaw.field() == Field.ID);
    var id = idIsSound ? node.path(Field.ID.member()).stringValue(null) : null;
    return flawed.flaws().stream()
        .map(
            flaw ->
                new ItemError(
                    index,
                    id,
                    flaw.field().member(),
                    flaw.reason().word(),
                    texts.getMessage(flaw.reason().message(), new Object[] {flaw.shown()}, reader)))
        .toList();
  }
}
