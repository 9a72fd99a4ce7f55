package fi.kaiku.platform.network;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Takes the address of every {@code redirect:} as it is. Braces in it are somebody's words and not
 * the names of variables, which would be missed or, worse, filled in.
 */
@Component
class PlainRedirects implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof RedirectView redirect) {
      redirect.setExpandUriTemplateVariables(false);
    }
    return bean;
  }
}
