package fi.kaiku.people.welcome;

import fi.kaiku.people.AccountStore;
import fi.kaiku.platform.command.Terminal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * At the first start prints the link that makes the first administrator, and again at a start
 * without an administrator when no such link is valid any more. There is no default password.
 */
@Component
@ConditionalOnWebApplication
@Profile("!demo & !test")
class FirstDoor {

  private final AccountStore accounts;
  private final OneTimeLinks links;

  FirstDoor(AccountStore accounts, OneTimeLinks links) {
    this.accounts = accounts;
    this.links = links;
  }

  @EventListener(ApplicationReadyEvent.class)
  void open() {
    tell(Terminal.ofTheProcess());
  }

  void tell(Terminal terminal) {
    if (accounts.administrators() == 0) {
      if (links.firstDoorIsOpen()) {
        terminal.say(
            "Nobody can sign in yet. The link for the first administrator has been printed before;"
                + " ./kaiku welcome prints a new one.");
      } else {
        terminal.say("Nobody can sign in yet. Make the first administrator within 7 days:");
        terminal.say(links.forFirstAdministrator());
      }
    }
  }
}
