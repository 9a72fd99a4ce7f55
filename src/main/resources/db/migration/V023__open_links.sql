-- The links that are open, for whoever writes what somebody says with one.
create view invitation.published_open_link as
select token_hash, closes_at from invitation.invitation where state = 'DISPATCHED';
