package fi.kaiku.invitation;

import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsText;
import java.util.List;

/**
 * A template as the page for messages shows it: the message it makes, what that costs, and what
 * somebody should think about before using it.
 *
 * @param warnings keys of messages, with their arguments
 */
record MessageDraft(Language language, String body, SmsText preview, List<RuleLine> warnings) {}
