package fi.kaiku.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/**
 * What {@code GET /v3/api-docs} says of the whole API: how to get in and how it refuses. Anybody
 * may read it; it holds no secret and the same file lies in docs/integrations.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {

  private static final String KEY = "key";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
  }

  @Bean
  OpenAPI api() {
    var key =
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description("An API key, made with ./kaiku key NAME --may PERMISSIONS");
    return new OpenAPI()
        .info(
            new Info()
                .title("Kaiku")
                .version("1")
                .description("Encounters in; figures and single answers out.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/")))
        .components(new Components().addSecuritySchemes(KEY, key))
        .addSecurityItem(new SecurityRequirement().addList(KEY));
  }

  /**
   * Every operation says which permission it needs, or what else opens it, and may refuse in three
   * ways.
   */
  @Bean
  OperationCustomizer permissionAndProblems() {
    return (operation, handler) -> {
      if (operation.getDescription() == null) {
        operation.setDescription(permission(handler));
      }
      operation.setTags(null);
      operation
          .getResponses()
          .addApiResponse("401", problem("No key, or one that is not in use"))
          .addApiResponse("403", problem("The key lacks the permission"))
          .addApiResponse("422", problem("Not acceptable; errors names each field or parameter"));
      return operation;
    };
  }

  private static String permission(HandlerMethod handler) {
    var allowed = handler.getMethodAnnotation(Allowed.class);
    return allowed == null ? "" : "Needs the permission " + allowed.value().word() + ".";
  }

  private static ApiResponse problem(String description) {
    var error =
        new Schema<>()
            .type("object")
            .addProperty("field", new Schema<>().type("string"))
            .addProperty("detail", new Schema<>().type("string"));
    var details =
        new Schema<>()
            .type("object")
            .addProperty("status", new Schema<>().type("integer"))
            .addProperty("title", new Schema<>().type("string"))
            .addProperty("detail", new Schema<>().type("string"))
            .addProperty("errors", new Schema<>().type("array").items(error));
    return new ApiResponse()
        .description(description)
        .content(
            new Content()
                .addMediaType("application/problem+json", new MediaType().schema(details)));
  }
}
