package fi.kaiku.channel.guide;

import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.encounter.Encounters;
import fi.kaiku.invitation.RuledWays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KindWays {

  @Bean
  WayToAnswer callsWay(RuledWays rules, Encounters encounters) {
    return new KindWay("phone", 14, Kind.PHONE, rules, encounters);
  }

  @Bean
  WayToAnswer digitalWay(RuledWays rules, Encounters encounters) {
    return new KindWay("digital", 16, Kind.DIGITAL, rules, encounters);
  }
}
