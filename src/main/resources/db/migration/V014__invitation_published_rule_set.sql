-- From which day on which version of the rules has chosen whom to ask; insight marks the changes.
create view invitation.published_rule_set as
select version, from_on
from invitation.rule_set;
