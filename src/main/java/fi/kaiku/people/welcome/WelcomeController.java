package fi.kaiku.people.welcome;

import fi.kaiku.access.Public;
import fi.kaiku.people.Account;
import fi.kaiku.people.Secret;
import fi.kaiku.people.signin.Cookies;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/welcome/{token}")
class WelcomeController {

  private final Welcome welcome;
  private final Cookies cookies;

  WelcomeController(Welcome welcome, Cookies cookies) {
    this.welcome = welcome;
    this.cookies = cookies;
  }

  @GetMapping
  @Public("the link in the address is the permission; looking changes nothing")
  ModelAndView ask(@PathVariable String token) {
    return page(welcome.guest(new Secret(token)), WelcomeForm.EMPTY, List.of());
  }

  @PostMapping
  @Public("the link in the address is the permission")
  ModelAndView enter(
      @PathVariable String token,
      WelcomeForm form,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    var link = new Secret(token);
    var visitor = cookies.visitor(request);
    var guest = welcome.guest(link);
    try {
      var keys =
          guest.isPresent()
              ? welcome.choosePassword(link, form.givenPassword(), visitor)
              : welcome.makeFirstAdministrator(
                  link, form.administrator(Language.of(locale)), form.givenPassword(), visitor);
      cookies.signIn(keys, request, response);
      return new ModelAndView("redirect:/");
    } catch (BadInput bad) {
      return page(guest, form, bad.faults());
    }
  }

  private static ModelAndView page(Optional<Account> guest, WelcomeForm form, List<Fault> faults) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    var page = new ModelAndView("people/welcome", status);
    page.addObject("guest", guest.orElse(null));
    page.addObject("form", form);
    page.addObject("faults", faults);
    return page;
  }
}
