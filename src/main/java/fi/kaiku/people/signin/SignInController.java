package fi.kaiku.people.signin;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Public;
import fi.kaiku.access.Viewer;
import fi.kaiku.people.signin.SignIn.In;
import fi.kaiku.people.signin.SignIn.Later;
import fi.kaiku.people.signin.SignIn.Wrong;
import fi.kaiku.platform.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

  private final SignIn signIn;
  private final SignOut signOut;
  private final Cookies cookies;

  SignInController(SignIn signIn, SignOut signOut, Cookies cookies) {
    this.signIn = signIn;
    this.signOut = signOut;
    this.cookies = cookies;
  }

  @GetMapping("/sign-in")
  @Public("nobody is signed in before signing in")
  ModelAndView ask(@RequestParam(defaultValue = "/") String back) {
    return page(HttpStatus.OK, new BackTo(back), "", List.of());
  }

  @PostMapping("/sign-in")
  @Public("nobody is signed in before signing in")
  ModelAndView signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
    var visitor = cookies.visitor(request);
    return switch (signIn.attempt(form.name(), form.givenPassword(), visitor)) {
      case In in -> {
        cookies.signIn(in.keys(), request, response);
        yield new ModelAndView("redirect:" + form.backTo().path());
      }
      case Wrong _ -> again(HttpStatus.UNPROCESSABLE_CONTENT, form, "people.sign-in.fault.wrong");
      case Later later -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, "" + later.pause().toSeconds());
        yield again(HttpStatus.TOO_MANY_REQUESTS, form, later.message());
      }
    };
  }

  @PostMapping("/sign-out")
  @Allowed(Permission.BE_SIGNED_IN)
  String signOut(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
    cookies.session(request).ifPresent(token -> signOut.end(token, viewer));
    cookies.signOut(request, response);
    return "redirect:/sign-in";
  }

  private static ModelAndView again(HttpStatus status, SignInForm form, String message) {
    var faults = List.of(Fault.of("signInName", message));
    return page(status, form.backTo(), form.givenName(), faults);
  }

  private static ModelAndView page(
      HttpStatus status, BackTo back, String signInName, List<Fault> faults) {
    var page = new ModelAndView("people/sign-in", status);
    page.addObject("back", back.path());
    page.addObject("signInName", signInName);
    page.addObject("faults", faults);
    return page;
  }
}
