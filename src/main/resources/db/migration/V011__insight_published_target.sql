-- What insight compares figures with.
create view organization.published_target as
select service_id, from_on, nps
from organization.target;
