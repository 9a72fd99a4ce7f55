package fi.kaiku.organization.file;

import fi.kaiku.platform.Names;

/** A service area or a service as a file names it. */
record Coded(String code, Names names) {}
