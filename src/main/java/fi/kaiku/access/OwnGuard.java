package fi.kaiku.access;

import java.util.List;

/**
 * Paths of callers who neither sign in nor bring a form of ours. The module that serves them brings
 * this as a bean, and guards them itself: by a secret in the call, for example.
 *
 * @param paths patterns such as {@code /sms/kannel/**}
 */
public record OwnGuard(List<String> paths) {}
