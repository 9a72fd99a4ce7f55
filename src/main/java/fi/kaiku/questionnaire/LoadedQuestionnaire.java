package fi.kaiku.questionnaire;

import java.time.Instant;

/** A version and the moment it was frozen. */
record LoadedQuestionnaire(Questionnaire questionnaire, Instant loadedAt) {}
