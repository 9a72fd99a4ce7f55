package fi.kaiku.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text that anybody sees: one file per module and language under {@code messages/}. */
@Configuration(proxyBeanMethods = false)
class Texts {

  private static final String SUFFIX = "_fi.properties";

  @Bean
  MessageSource messageSource() throws IOException {
    var files = new PathMatchingResourcePatternResolver().getResources("messages/*" + SUFFIX);
    var texts = new ResourceBundleMessageSource();
    texts.setBasenames(Arrays.stream(files).map(Texts::baseName).toArray(String[]::new));
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    texts.setDefaultLocale(Locale.of("fi"));
    texts.setAlwaysUseMessageFormat(true);
    return texts;
  }

  private static String baseName(Resource file) {
    return "messages/" + Objects.requireNonNull(file.getFilename()).replace(SUFFIX, "");
  }
}
