package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.cube.CubeQuery;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Seen;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.organization.Organization;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words of the organisation, of what its questionnaires ask, and of what visits were. */
@Component
public class Vocabularies {

  private final Organization organization;
  private final Questionnaires questionnaires;
  private final CubeQuery facts;

  Vocabularies(Organization organization, Questionnaires questionnaires, CubeQuery facts) {
    this.organization = organization;
    this.questionnaires = questionnaires;
    this.facts = facts;
  }

  public Vocabulary of(Reach reach) {
    var asked = questionnaires.all();
    var newest = asked.stream().map(one -> one.code() + "-" + one.version());
    var values =
        Map.of(
            Dimension.PROFESSION, with(Seen.PROFESSIONS.stream(), Dimension.PROFESSION),
            Dimension.VERSION, with(newest, Dimension.VERSION));
    var titles =
        asked.stream().collect(Collectors.toMap(Questionnaire::code, Questionnaire::title));
    var known = new Seen(values, titles);
    return Vocabulary.of(organization, reach).asking(questionnaires.items()).knowing(known);
  }

  private List<String> with(Stream<String> values, Dimension dimension) {
    return Stream.concat(values, facts.seen(dimension).stream()).distinct().toList();
  }
}
