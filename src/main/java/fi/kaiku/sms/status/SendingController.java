package fi.kaiku.sms.status;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsSettings;
import fi.kaiku.sms.reply.ReplyStore;
import fi.kaiku.sms.status.SendingPage.Replying;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that tells how sending stands. */
@Controller
class SendingController {

  private static final int DAYS = 30;

  private final Sending sending;
  private final SendingQuery query;
  private final ReplyStore replies;
  private final SmsSettings settings;
  private final Clock clock;

  SendingController(
      Sending sending, SendingQuery query, ReplyStore replies, SmsSettings settings, Clock clock) {
    this.sending = sending;
    this.query = query;
    this.replies = replies;
    this.settings = settings;
    this.clock = clock;
  }

  @Bean
  static Door sendingDoor() {
    return Door.ofMenu(40, "sending", "/sending", Permission.READ_LEDGER)
        .leadingAlsoTo("/replies", "/opt-outs");
  }

  @GetMapping("/sending")
  @Allowed(Permission.READ_LEDGER)
  String sending(Model model, Viewer viewer, Locale locale) {
    var day = LocalDate.now(clock.withZone(Helsinki.ZONE));
    var endings =
        query.endings(
            day.atStartOfDay(Helsinki.ZONE).toInstant(),
            day.minusDays(DAYS).atStartOfDay(Helsinki.ZONE).toInstant());
    var replying =
        new Replying(replies.pile().count(), viewer.mayInCounty(Permission.HANDLE_REPLIES));
    var language = Language.of(locale);
    model.addAttribute(
        "page", SendingPage.of(sending.status(), endings, settings, replying, language));
    return "sms/sending";
  }
}
