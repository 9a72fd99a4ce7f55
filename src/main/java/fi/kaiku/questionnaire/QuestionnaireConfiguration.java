package fi.kaiku.questionnaire;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionnaireSettings.class)
class QuestionnaireConfiguration {}
