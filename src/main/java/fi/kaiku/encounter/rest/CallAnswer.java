package fi.kaiku.encounter.rest;

/**
 * What a call was answered.
 *
 * @param status of HTTP
 */
record CallAnswer(int status, String json) {}
