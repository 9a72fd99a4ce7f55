package fi.kaiku.sms.kannel;

import fi.kaiku.sms.gateway.Operator;

/** The contract against a stand-in that asks and answers as Kannel does. */
class KannelOverHttpTest extends KannelContract {

  final KannelStub operator = new KannelStub(SENDSMS_PORT);

  @Override
  protected Operator operator() {
    return operator;
  }
}
