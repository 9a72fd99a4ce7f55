package fi.kaiku.demo.mailbox;

import fi.kaiku.access.Public;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The mailbox on the screen: every mail that leaves Kaiku in the demo. */
@Controller
@Profile("demo")
class MailboxController {

  private final Mailbag mailbag;
  private final PublicUrl publicUrl;

  MailboxController(Mailbag mailbag, PublicUrl publicUrl) {
    this.mailbag = mailbag;
    this.publicUrl = publicUrl;
  }

  /** One mail as the page shows it. */
  record MailRow(String to, String subject, String at, List<MailLine> lines) {}

  /**
   * A line of its text.
   *
   * @param link where it leads on this machine; empty when it is no link
   */
  record MailLine(String text, String link) {}

  @GetMapping("/demo/mail")
  @Public("the demo's mailbox belongs to whoever looks at the demo")
  String show(Model model, Locale locale) {
    var language = Language.of(locale);
    model.addAttribute("mails", mailbag.latest().stream().map(one -> row(one, language)).toList());
    return "demo/mail";
  }

  private MailRow row(Received mail, Language language) {
    return new MailRow(
        mail.to(),
        mail.subject(),
        Helsinki.moment(mail.at(), language),
        mail.lines().stream().map(this::line).toList());
  }

  private MailLine line(String text) {
    var own = publicUrl.of("/");
    var isLink = text.strip().startsWith(own) && !text.strip().contains(" ");
    return new MailLine(text, isLink ? text.strip().substring(own.length() - 1) : "");
  }
}
