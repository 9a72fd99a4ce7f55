package fi.kaiku.questionnaire;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a county may choose.
 *
 * @param code new invitations ask with the newest version of this questionnaire
 */
@ConfigurationProperties("kaiku.questionnaire")
record QuestionnaireSettings(@DefaultValue("visit") String code) {}
