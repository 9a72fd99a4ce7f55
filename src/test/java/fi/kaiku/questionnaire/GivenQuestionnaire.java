package fi.kaiku.questionnaire;

import fi.kaiku.platform.Language;
import java.util.EnumSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questionnaires of tests. */
public final class GivenQuestionnaire {

  /** One of every kind, with a score that leads on. */
  public static final String EVERYTHING =
      """
      code: everything
      version: 1
      title: {fi: Kaikki, sv: Allt, en: Everything}
      score: {fi: Suosittelisitko?, sv: Skulle du rekommendera?, en: Would you recommend us?}
      low: {fi: en, sv: nej, en: no}
      high: {fi: kyllä, sv: ja, en: yes}
      items:
        - code: heard
          kind: statement
          text: {fi: Minua kuunneltiin., sv: Man lyssnade på mig., en: I was listened to.}
        - code: first
          kind: yes-no
          text: {fi: Olitko täällä ensi kertaa?, sv: Var det första gången?, en: First time here?}
        - code: feeling
          kind: faces
          text: {fi: Millä mielellä lähdit?, sv: Hur känns det?, en: How do you feel?}
        - code: who
          kind: one-of
          text: {fi: Kuka vastaa?, sv: Vem svarar?, en: Who answers?}
          options:
            - {value: 1, text: {fi: Minä itse, sv: Jag själv, en: Myself}}
            - {value: 2, text: {fi: Minä avustettuna, sv: Jag med hjälp, en: Myself with help}}
            - {value: 3, text: {fi: Läheinen, sv: En närstående, en: A relative}}
        - code: why
          kind: several-of
          text: {fi: Mikä meni pieleen?, sv: Vad gick fel?, en: What went wrong?}
          when: {score-at-most: 6}
          options:
            - {value: 1, text: {fi: Odotin pitkään, sv: Lång väntan, en: I waited long}}
            - {value: 2, text: {fi: En saanut apua, sv: Jag fick ingen hjälp, en: I got no help}}
            - {value: 9, text: {fi: Muu syy, sv: Annat, en: Something else}}
        - code: again
          kind: yes-no
          text: {fi: Saitko avun myöhemmin?, sv: Fick du hjälp senare?, en: Did you get help later?}
          when: {item: why, value: 2}
      comment: {fi: Mitä haluat sanoa?, sv: Vad vill du säga?, en: What would you like to say?}
      comment-hint: {fi: Ei nimiä., sv: Inga namn., en: No names.}
      comment-when:
        - when: {score-at-least: 9}
          text: {fi: Ketä saamme kiittää?, sv: Vem får vi tacka?, en: Whom may we thank?}
      thanks: {fi: Kiitos!, sv: Tack!, en: Thank you!}
      """;

  private GivenQuestionnaire() {}

  static PackageFile file(String name) {
    return new PackageFile(name, EnumSet.allOf(Language.class));
  }

  public static Questionnaire read(String yaml) {
    return QuestionnairePackage.read(file("given.yml"), yaml).questionnaire();
  }

  /** Loads it, as a file of the county's would be. */
  public static void load(JdbcClient jdbc, String yaml) {
    var read = QuestionnairePackage.read(file("given.yml"), yaml);
    new QuestionnaireStore(jdbc).addOrFind(read, java.time.Instant.EPOCH);
  }
}
