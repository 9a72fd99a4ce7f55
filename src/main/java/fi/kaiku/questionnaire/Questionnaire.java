package fi.kaiku.questionnaire;

import fi.kaiku.platform.Names;

/**
 * One version of a questionnaire: the recommendation question (0–10) and an open comment.
 *
 * @param score the question whose answer is 0–10
 * @param low the words at 0
 * @param high the words at 10
 */
public record Questionnaire(
    String code,
    int version,
    Names title,
    Names score,
    Names low,
    Names high,
    Names comment,
    Names commentHint,
    Names thanks) {}
