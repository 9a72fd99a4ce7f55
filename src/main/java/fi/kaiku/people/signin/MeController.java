package fi.kaiku.people.signin;

import static fi.kaiku.access.Permission.BE_SIGNED_IN;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Door;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.people.Account;
import fi.kaiku.people.People;
import fi.kaiku.people.Sessions;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/me")
class MeController {

  private final Me me;
  private final People people;
  private final Sessions sessions;
  private final SignOut signOut;
  private final Cookies cookies;
  private final List<Door> doors;

  MeController(
      Me me, People people, Sessions sessions, SignOut signOut, Cookies cookies, List<Door> doors) {
    this.me = me;
    this.people = people;
    this.sessions = sessions;
    this.signOut = signOut;
    this.cookies = cookies;
    this.doors = doors.stream().filter(door -> door.path().startsWith("/me/")).toList();
  }

  @Bean
  static Door meDoor() {
    return Door.ofSettings(100, "me", "/me", Permission.BE_SIGNED_IN);
  }

  @GetMapping
  @Allowed(BE_SIGNED_IN)
  ModelAndView show(
      Viewer viewer, @RequestParam(required = false) boolean done, HttpServletRequest request) {
    return page(people.get(viewer.staff()), List.of(), request).addObject("done", done);
  }

  @PostMapping("/language")
  @Allowed(BE_SIGNED_IN)
  String speak(Viewer viewer, @RequestParam String language, HttpServletResponse response) {
    var wanted = Language.of(language).orElseThrow(() -> new BadInput(unknown()));
    me.speak(wanted, viewer);
    cookies.remember(wanted, response);
    return "redirect:/me?done=true";
  }

  @PostMapping("/email")
  @Allowed(BE_SIGNED_IN)
  ModelAndView reachAt(
      Viewer viewer, @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
    try {
      people.reachMeAt(email, viewer);
      return new ModelAndView("redirect:/me?done=true");
    } catch (BadInput bad) {
      return page(people.get(viewer.staff()), bad.faults(), request).addObject("email", email);
    }
  }

  @PostMapping("/password")
  @Allowed(BE_SIGNED_IN)
  ModelAndView changePassword(
      Viewer viewer,
      @RequestParam(defaultValue = "") String present,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account = people.get(viewer.staff());
    try {
      var keys = me.changePassword(present, password, account, cookies.visitor(request));
      cookies.signIn(keys, request, response);
      return new ModelAndView("redirect:/me?done=true");
    } catch (BadInput bad) {
      return page(account, bad.faults(), request);
    }
  }

  private static Fault unknown() {
    return Fault.of("language", "platform.fault.value", "language");
  }

  @PostMapping("/sign-out-everywhere")
  @Allowed(BE_SIGNED_IN)
  String signOutEverywhere(
      Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    signOut.endAll(viewer);
    cookies.signOut(request, response);
    return "redirect:/sign-in";
  }

  private ModelAndView page(Account account, List<Fault> faults, HttpServletRequest request) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("people/me", status)
        .addObject("account", account)
        .addObject("email", account.email())
        .addObject(
            "beyond", doors.stream().filter(door -> door.opensFor(account.viewer())).toList())
        .addObject("languages", Language.values())
        .addObject("sessions", sessions.of(account.id(), cookies.session(request)))
        .addObject("faults", faults);
  }
}
