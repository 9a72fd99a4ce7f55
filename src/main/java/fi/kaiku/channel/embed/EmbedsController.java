package fi.kaiku.channel.embed;

import static fi.kaiku.access.Allowed.Extent.COUNTY;
import static fi.kaiku.access.Permission.CHANGE_CHANNELS;

import fi.kaiku.access.Allowed;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.Saved;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where managers make embeds, give them other secrets and stop them. */
@Controller
@RequestMapping("/embeds")
class EmbedsController {

  private final Embeds embeds;
  private final Questionnaires questionnaires;
  private final PublicUrl address;
  private final Saved saved;

  EmbedsController(Embeds embeds, Questionnaires questionnaires, PublicUrl address, Saved saved) {
    this.embeds = embeds;
    this.questionnaires = questionnaires;
    this.address = address;
    this.saved = saved;
  }

  @GetMapping
  @Allowed(value = CHANGE_CHANNELS, reach = COUNTY)
  ModelAndView list(Locale locale) {
    return page(EmbedForm.EMPTY, List.of(), locale);
  }

  @PostMapping
  @Allowed(value = CHANGE_CHANNELS, reach = COUNTY)
  ModelAndView make(EmbedForm form, Viewer viewer, Locale locale) {
    try {
      return secret(embeds.make(form, viewer));
    } catch (BadInput bad) {
      return page(form, bad.faults(), locale);
    }
  }

  @PostMapping("/{id}/secrets")
  @Allowed(value = CHANGE_CHANNELS, reach = COUNTY)
  ModelAndView renewSecret(@PathVariable UUID id, Viewer viewer) {
    return secret(embeds.renewSecret(id, viewer));
  }

  @PostMapping("/{id}/stopped")
  @Allowed(value = CHANGE_CHANNELS, reach = COUNTY)
  String stop(@PathVariable UUID id, Viewer viewer) {
    embeds.stop(id, viewer);
    return saved.redirect("/embeds");
  }

  private ModelAndView page(EmbedForm form, List<Fault> faults, Locale locale) {
    var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("embed/list", status)
        .addObject("rows", embeds.all().stream().map(this::row).toList())
        .addObject("form", form)
        .addObject("reader", Language.of(locale))
        .addObject("questionnaires", questionnaires.all())
        .addObject("faults", faults);
  }

  private EmbedRow row(Embed embed) {
    return EmbedRow.of(embed, embeds.lately(embed));
  }

  private ModelAndView secret(Embed embed) {
    return new ModelAndView("embed/secret")
        .addObject("name", embed.name())
        .addObject("key", embed.key())
        .addObject("secret", embed.secret().text())
        .addObject("renewed", embed.earlier() != null)
        .addObject("script", address.of("/embed/v1.js"));
  }
}
