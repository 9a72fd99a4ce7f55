package fi.kaiku.channel.guide;

import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.invitation.RuledWays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KindWays {

  @Bean
  WayToAnswer callsWay(RuledWays rules) {
    return new KindWay("phone", 14, Kind.PHONE, rules);
  }

  @Bean
  WayToAnswer digitalWay(RuledWays rules) {
    return new KindWay("digital", 16, Kind.DIGITAL, rules);
  }
}
